import type { SyncReport, SyncScenario } from './sync.ts';

/** What a failure does to a synchronisation (4.3 of the facts). */
export type SyncEffect = 'stops-at-once' | 'stops' | 'keeps-from-monitoring' | 'warns';

const effects: Readonly<Record<SyncScenario, SyncEffect>> = {
  clean: 'warns',
  auth_failed: 'stops-at-once',
  account_not_found: 'stops-at-once',
  key_lacks_access: 'stops-at-once',
  host_unreachable: 'stops',
  ws_unreachable: 'keeps-from-monitoring',
  version_unsupported: 'stops-at-once',
  top_level_subaccounts: 'stops-at-once',
  duplicate_email: 'warns',
  missing_email: 'warns',
  missing_extension: 'warns',
  numbering_clash: 'warns',
  primary_email_mismatch: 'warns',
  email_used_elsewhere: 'warns',
  interrupted: 'stops',
  empty_pbx: 'warns'
};

/** `stops-at-once` while connecting, `stops` at any time before the end. */
export const effectOf = (scenario: SyncScenario): SyncEffect => effects[scenario];

/** How a connection is monitored once every user is decided; an empty telephone system is something to look at. */
export const stateAfterSync = ({
  issues,
  discovered
}: Pick<SyncReport, 'issues' | 'discovered'>): 'monitoring' | 'monitoring-partial' =>
  issues > 0 || discovered === 0 ? 'monitoring-partial' : 'monitoring';
