import { Email, Id, Instant, Line, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { emptySetUp, SetUp } from './set-up.ts';

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

/**
 * `never` differs from `off`: the licence rules speak of what happens *after* an integration was switched off.
 * `added` stands in the account's list and is being set up; it is not on (gap G16).
 */
export const integrationStates = ['never', 'added', 'on', 'off'] as const;
export const IntegrationState = z.enum(integrationStates);
export type IntegrationState = z.infer<typeof IntegrationState>;

/** The privileges of an account (seed 000). */
export const privileges = ['delegated-authentication', 'guest-access'] as const;
export const Privilege = z.enum(privileges);
export type Privilege = z.infer<typeof Privilege>;

/** What Mitel assigns or finds out by itself. Empty until somebody records it; nobody can choose it. */
export const VendorFacts = z.strictObject({
  /** Documented as numeric by an older guide only, so its form is not checked. */
  accountId: OptionalLine(60),
  cloudLocation: OptionalLine(80),
  /** The SAP customer number; on MiCloud Connect accounts the same field is the billing customer number. */
  customerNumber: OptionalLine(60),
  isMiCloudConnect: z.boolean(),
  /** Empty until the set-up of CloudLink Gateway is finished. */
  pbxType: OptionalLine(80)
});
export type VendorFacts = Readonly<z.infer<typeof VendorFacts>>;

export const contactKinds = ['maintainer', 'onsite-admin', 'other'] as const;
/** Somebody to whom all problem reports of the account are sent. */
export const SupportContact = z.strictObject({
  id: Id,
  name: Line(120),
  email: Email,
  kind: z.enum(contactKinds)
});
export type SupportContact = Readonly<z.infer<typeof SupportContact>>;

/** Switches one integration. */
export const SwitchStep = z.strictObject({ integration: Integration, to: z.enum(['on', 'off']) });
export type SwitchStep = Readonly<z.infer<typeof SwitchStep>>;

/** Switches in their order, with what they were planned from: enough to tell each step's effect again. */
export const PlannedSwitches = z.strictObject({
  steps: z.array(SwitchStep).min(1).max(40),
  madeAt: Instant,
  /** The steps were also carried out in this workspace. */
  isApplied: z.boolean(),
  /** The integrations before the first step. */
  start: z.record(Integration, IntegrationState),
  /** Active MiTeam Meetings licences before the first step. */
  licences: z.strictObject({ given: z.int().min(0), byMicollab: z.int().min(0) })
});
export type PlannedSwitches = Readonly<z.infer<typeof PlannedSwitches>>;

/** What an account has with Mitel Administration. */
export const MitelAccount = z.strictObject({
  /** The partner's own account takes no integrations and stays. */
  kind: z.enum(['customer', 'partner']),
  status: z.enum(['active', 'deactivated']),
  vendor: VendorFacts,
  supportContacts: z.array(SupportContact).max(100),
  integrations: z.record(Integration, IntegrationState),
  setUp: SetUp,
  privileges: z.record(Privilege, z.boolean()),
  bandwidthOptimisation: z.boolean(),
  /** The custom roles that its people can have. */
  roles: z.array(Id).max(100),
  plan: PlannedSwitches.nullable(),
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

/** The tiers of Mitel One, the smallest first. */
export const mitelOneTiers = ['essential', 'premier', 'elite'] as const;
export const MitelOneTier = z.enum(mitelOneTiers);
export type MitelOneTier = z.infer<typeof MitelOneTier>;

/** No integration was ever switched on. */
export const noIntegrations: MitelAccount['integrations'] = Object.freeze(
  Object.fromEntries(integrations.map((integration) => [integration, 'never']))
) as MitelAccount['integrations'];

/** A Mitel account as it is when the account is created; `id` names its first generation of licences. */
export const newMitelAccount = (id: Id, kind: MitelAccount['kind'] = 'customer'): MitelAccount => ({
  kind,
  status: 'active',
  vendor: { accountId: '', cloudLocation: '', customerNumber: '', isMiCloudConnect: false, pbxType: '' },
  supportContacts: [],
  integrations: noIntegrations,
  setUp: emptySetUp,
  privileges: { 'delegated-authentication': false, 'guest-access': false },
  bandwidthOptimisation: false,
  roles: [],
  plan: null,
  licenceGeneration: id
});
