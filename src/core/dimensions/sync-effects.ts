import { syncFailure } from './failure.table.ts';
import { monitoringStart } from './monitoring.table.ts';
import type { SyncReport, SyncScenario } from './sync.ts';

/** What a failure does to a synchronisation; the table has the reason. */
export const effectOf = (scenario: SyncScenario) => syncFailure.decide({ scenario }).outcome;

/** How a connection is monitored once every user is decided; an empty telephone system is something to look at. */
export function stateAfterSync({
  issues,
  discovered
}: Pick<SyncReport, 'issues' | 'discovered'>): 'monitoring' | 'monitoring-partial' {
  const syncIssues = issues > 0 || discovered === 0 ? 'some' : 'none';
  const { outcome } = monitoringStart.decide({
    synchronisation: 'finished',
    webSocket: 'reached',
    syncIssues
  });
  return outcome === 'monitored' ? 'monitoring' : 'monitoring-partial';
}
