import { Instant } from '#core/fields.ts';
import { z } from '#core/zod.ts';

/** Where a connection stands (4.1 of the facts; all of it is our reading). `none` before there is one. */
export const syncStates = [
  'none',
  'paused',
  'connecting',
  'discovering',
  'syncing',
  'monitoring',
  'monitoring-partial',
  'error',
  'closed'
] as const;
export const SyncState = z.enum(syncStates);
export type SyncState = z.infer<typeof SyncState>;

/** What can go wrong with a telephone system (4.3 of the facts; our reading). */
export const syncScenarios = [
  'clean',
  'auth_failed',
  'account_not_found',
  'key_lacks_access',
  'host_unreachable',
  'ws_unreachable',
  'version_unsupported',
  'top_level_subaccounts',
  'duplicate_email',
  'missing_email',
  'missing_extension',
  'numbering_clash',
  'primary_email_mismatch',
  'email_used_elsewhere',
  'interrupted',
  'empty_pbx'
] as const;
export const SyncScenario = z.enum(syncScenarios);
export type SyncScenario = z.infer<typeof SyncScenario>;

/** The telephone systems that come with the product, to try things out with. Each is made up. */
export const simulatedPbxes = ['single-site', 'three-sub-accounts', 'dirty', 'large'] as const;
export const SimulatedPbx = z.enum(simulatedPbxes);
export type SimulatedPbx = z.infer<typeof SimulatedPbx>;

/** How many of each the synchronisation met. */
export const SyncReport = z.strictObject({
  discovered: z.int().min(0),
  created: z.int().min(0),
  merged: z.int().min(0),
  /** Known before, but something of them is another now. */
  updated: z.int().min(0),
  unchanged: z.int().min(0),
  skipped: z.int().min(0),
  conflicts: z.int().min(0),
  /** What somebody should look at; one user can have several. */
  issues: z.int().min(0),
  subAccounts: z.int().min(0),
  /** Sub-accounts that were seen and, as they were not chosen, left out: what the permanent choice costs. */
  unseenSubAccounts: z.int().min(0),
  /** Licences of each kind that came by themselves. */
  essentialUsers: z.int().min(0),
  agents: z.int().min(0)
});
export type SyncReport = Readonly<z.infer<typeof SyncReport>>;

/** An account and its sub-accounts, counted together. */
export const mostAccounts = 1000;

/** What is kept of a synchronisation, so that it goes on where it stood after the page was closed. */
export const Sync = z.strictObject({
  state: SyncState,
  pbx: SimulatedPbx,
  scenario: SyncScenario,
  /** What is to be synchronised: the account itself as soon as it was begun, then what the telephone system listed. */
  accounts: z.array(z.string().max(120)).max(mostAccounts),
  /** Sub-accounts that are wholly synchronised, by name; the account itself is the empty name. */
  doneAccounts: z.array(z.string().max(120)).max(mostAccounts),
  /** What stopped it last: kept while it is tried again, until it comes to an end or starts from the beginning. */
  error: z.union([SyncScenario, z.literal('')]),
  report: SyncReport.nullable(),
  /** When it last came to an end. */
  at: z.union([Instant, z.literal('')])
});
export type Sync = Readonly<z.infer<typeof Sync>>;

export const noSync: Sync = {
  state: 'none',
  pbx: 'single-site',
  scenario: 'clean',
  accounts: [],
  doneAccounts: [],
  error: '',
  report: null,
  at: ''
};
