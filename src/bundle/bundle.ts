import { Account } from '#core/account/account.ts';
import { Person } from '#core/account/person.ts';
import { Role } from '#core/account/role.ts';
import { DimensionsCatalogue } from '#core/dimensions/catalogue.ts';
import { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { Order } from '#core/mitel/order.ts';
import { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import { Site } from '#core/webex/site.ts';
import { WebexCustomer } from '#core/webex/webex-customer.ts';
import { WebexEntries } from '#core/webex/webex-settings.ts';
import { WebexUser } from '#core/webex/webex-user.ts';
import { Workspace } from '#core/workspace.ts';
import { z } from '#core/zod.ts';

export const bundleFormat = 'patchbay-bundle';
/** The version that is written. Raise it together with a step in `migrations.ts` and a new frozen example. */
export const bundleVersion = 4;

export const BundleKind = z.enum(['account', 'workspace']);
export type BundleKind = z.infer<typeof BundleKind>;

/** The hash of a content, which also names it as a revision. */
export const Revision = z.string().regex(/^[0-9a-f]{64}$/);
export type Revision = z.infer<typeof Revision>;

/** The records, in the order of their ids. Journals and secrets are not among them. */
export const BundleContent = z.strictObject({
  /** Only in a bundle of a whole workspace. */
  workspace: Workspace.exactOptional(),
  accounts: z.array(Account),
  people: z.array(Person),
  orders: z.array(Order),
  /** Custom roles: of one account those its people can have, of a workspace all. */
  roles: z.array(Role),
  /** Onboarding templates: of one account the one that its customer uses, of a workspace all. */
  templates: z.array(OnboardingTemplate),
  /** What the accounts have at Webex. */
  webexCustomers: z.array(WebexCustomer),
  sites: z.array(Site),
  webexUsers: z.array(WebexUser),
  /** What the accounts have with Dimensions. */
  dimensionsCustomers: z.array(DimensionsCustomer),
  dimensionsUsers: z.array(DimensionsUser),
  /** What the customer of one account names of the reseller's settings; of a workspace these are there as a whole. */
  dimensionsCatalogue: DimensionsCatalogue.exactOptional(),
  /** What the template of one account names of the partner's settings; of a workspace these are there as a whole. */
  webexEntries: WebexEntries.exactOptional()
});
export type BundleContent = z.infer<typeof BundleContent>;

/** What stands before the content and can be read without understanding it. */
export const Manifest = z.strictObject({
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  kind: BundleKind,
  producer: z.strictObject({ name: z.string().max(60), version: z.string().max(60) }),
  counts: z.strictObject({
    accounts: z.int().min(0),
    people: z.int().min(0),
    orders: z.int().min(0),
    roles: z.int().min(0),
    templates: z.int().min(0),
    webexCustomers: z.int().min(0),
    sites: z.int().min(0),
    webexUsers: z.int().min(0),
    dimensionsCustomers: z.int().min(0),
    dimensionsUsers: z.int().min(0)
  }),
  /** The revision that the sender's copy was last imported at; `null` if it never was. */
  base: Revision.nullable(),
  /** SHA-256 over the content as JSON without white space, its keys in code unit order. */
  sha256: Revision
});
export type Manifest = z.infer<typeof Manifest>;

/** An account, or a whole workspace, as one JSON file. */
export const Bundle = Manifest.extend({ content: BundleContent });
export type Bundle = Readonly<z.infer<typeof Bundle>>;
