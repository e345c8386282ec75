import { exampleDimensions } from './dimensions/example-catalogue.ts';
import { DimensionsSettings } from './dimensions/dimensions-settings.ts';
import { Instant, Line } from './fields.ts';
import { defaultRanks } from './webex/packages.ts';
import { WebexSettings } from './webex/webex-settings.ts';
import { z } from './zod.ts';

/** Mitel Administration, and CloudLink Accounts Console before it. */
export const editions = ['administration', 'accounts-console'] as const;
export type Edition = (typeof editions)[number];

export const WorkspaceSettings = z.strictObject({
  partnerName: Line(120),
  /** Our reading of gap G1: what switching MiTeam Meetings off does where MiCollab was never on. */
  miteamOffWhereMicollabNever: z.enum(['revoke', 'keep']),
  /** Days before its expiry from which an order is *expiring soon*; the vendor documents none. */
  expiringSoonDays: z.int().min(1).max(365),
  /** Which of the vendor's editions the partner works with: decides names and launch channels, never a rule. */
  edition: z.enum(editions),
  /** Partners without a billing account, and Prime partners, have no Subscriptions panel. */
  hasBillingAccount: z.boolean(),
  isPrimePartner: z.boolean()
});
export type WorkspaceSettings = Readonly<z.infer<typeof WorkspaceSettings>>;

/** Everything one partner keeps on this device hangs off this one record. */
export const Workspace = WorkspaceSettings.extend({
  id: z.literal('workspace'),
  webex: WebexSettings,
  dimensions: DimensionsSettings,
  createdAt: Instant
});
export type Workspace = Readonly<z.infer<typeof Workspace>>;

export const defaultSettings = {
  miteamOffWhereMicollabNever: 'revoke',
  expiringSoonDays: 30,
  edition: 'administration',
  hasBillingAccount: true,
  isPrimePartner: false
} as const;

/** Nothing of the partner at Webex is known, and our readings are as they come. */
export const defaultWebexSettings: WebexSettings = {
  admins: [],
  subscriptions: [],
  ccpProviders: [],
  regions: {},
  addresses: {},
  ranks: { ...defaultRanks }
};

/** The example catalogue, which the reseller replaces by its own. */
export const defaultDimensionsSettings: DimensionsSettings = exampleDimensions;
