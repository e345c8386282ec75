import { Id, Instant, Line, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';

/** How the people of a customer sign in; exactly one of them (S:L30). */
export const authenticationMethods = ['webex', 'partner-saml', 'partner-oidc'] as const;
export const AuthenticationMethod = z.enum(authenticationMethods);
export type AuthenticationMethod = z.infer<typeof AuthenticationMethod>;

/** A value of one of the settings in `template-settings.ts`. */
const SettingValue = z.union([z.boolean(), z.string().trim().max(120)]);

/** The part of an onboarding template that a person fills in. Only a submitted one has to be complete. */
export const TemplateDetails = z.strictObject({
  /** The one family of products so far; the wizard begins with it (S:L24). */
  type: z.literal('webex-for-wholesale'),
  name: Line(120),
  /** One of the workspace's Webex administrators; empty while none is chosen. */
  adminId: z.union([Id, z.literal('')]),
  /** ISO 3166-1 alpha-2; empty while none is chosen. */
  country: z.string().regex(/^([A-Z]{2})?$/),
  /** `en` or `en_US`-style; empty while none is chosen. */
  emailLanguage: z.string().regex(/^([a-z]{2,3}(_[A-Z]{2})?)?$/),
  /** One of the workspace's subscriptions; a template without one is for testing (our reading). */
  subscriptionId: z.union([Id, z.literal('')]),
  /** One of the workspace's providers of Cloud Connected PSTN. The vendor advises against choosing one here. */
  ccpProviderId: z.union([Id, z.literal('')]),
  authentication: AuthenticationMethod,
  /** The EntityID in the metadata of the partner's SAML identity provider. */
  samlEntityId: OptionalLine(300),
  /** The name that the OpenID Connect identity provider was given when it was set up with the vendor. */
  oidcIdpName: z
    .string()
    .trim()
    .max(128)
    .regex(/^[A-Za-z0-9\-_~.]*$/),
  /** E-mail and call settings by their id in `template-settings.ts`. */
  settings: z.record(z.string().max(60), SettingValue),
  /** Made by Webex, opaque; pasted in once the template exists there. */
  provisioningId: OptionalLine(400)
});
export type TemplateDetails = Readonly<z.infer<typeof TemplateDetails>>;

/** An onboarding template: settings for any number of customers (S:L14). */
export const OnboardingTemplate = TemplateDetails.extend({
  id: Id,
  /** `draft` until its summary is submitted; only a submitted one can be used. */
  status: z.enum(['draft', 'submitted']),
  createdAt: Instant
});
export type OnboardingTemplate = Readonly<z.infer<typeof OnboardingTemplate>>;
