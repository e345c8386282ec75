import { Id } from '#core/fields.ts';
import { z } from '#core/zod.ts';

/** The integrations of the account information page (seed 000), Mitel's own first. */
export const mitelIntegrations = [
  'cloudlink-gateway',
  'micc',
  'micollab',
  'mitel-one',
  'miteam-meetings',
  'mitel-voice-assist',
  'mivoice-business'
] as const;
export const thirdPartyIntegrations = [
  'single-sign-on',
  'azure-ad-sync',
  'microsoft-office-365',
  'microsoft-teams'
] as const;
export const integrations = [...mitelIntegrations, ...thirdPartyIntegrations] as const;
export const Integration = z.enum(integrations);
export type Integration = z.infer<typeof Integration>;

/** `never` differs from `off`: the licence rules speak of what happens *after* an integration was switched off. */
export const IntegrationState = z.enum(['never', 'on', 'off']);
export type IntegrationState = z.infer<typeof IntegrationState>;

/** What an account has with Mitel Administration. */
export const MitelAccount = z.strictObject({
  integrations: z.record(Integration, IntegrationState),
  /**
   * The current generation of MiTeam Meetings licences. A person's licence counts only if it carries the same
   * generation, so revoking every licence of an account is one small write.
   */
  licenceGeneration: Id
});
export type MitelAccount = Readonly<z.infer<typeof MitelAccount>>;

/** A MiTeam Meetings licence that was given to a person. */
export const MiteamLicence = z.strictObject({
  generation: Id,
  /** Taken from the account's orders, or handed out by the MiCollab server (gap G12). */
  source: z.enum(['order', 'micollab'])
});
export type MiteamLicence = Readonly<z.infer<typeof MiteamLicence>>;

/** No integration was ever switched on. */
export const noIntegrations: MitelAccount['integrations'] = Object.freeze(
  Object.fromEntries(integrations.map((integration) => [integration, 'never']))
) as MitelAccount['integrations'];
