import { syncFailure } from './failure.table.ts';
import { monitoringStart } from './monitoring.table.ts';
import type { Sync, SyncReport, SyncScenario } from './sync.ts';

/** What a failure does to a synchronisation; the table has the reason. */
export const effectOf = (scenario: SyncScenario) => syncFailure.decide({ scenario }).outcome;

type Counted = Pick<SyncReport, 'issues' | 'discovered'>;
const issuesIn = ({ issues, discovered }: Counted) => (issues > 0 || discovered === 0 ? 'some' : 'none');

/** Whether calls and the status of agents are monitored where a synchronisation stands so (R40). */
export function monitoringDecision({ state, error, report }: Pick<Sync, 'state' | 'error' | 'report'>) {
  const isUnmonitored = error !== '' && effectOf(error) === 'keeps-from-monitoring';
  const isFinished = state === 'monitoring' || state === 'monitoring-partial';
  return monitoringStart.decide({
    synchronisation: isFinished || (state === 'error' && isUnmonitored) ? 'finished' : 'not-finished',
    webSocket: isUnmonitored ? 'not-reached' : 'reached',
    syncIssues: report ? issuesIn(report) : 'none'
  });
}

/** How a connection is monitored once every user is decided; an empty telephone system is something to look at. */
export function stateAfterSync({ issues, discovered }: Counted): 'monitoring' | 'monitoring-partial' {
  const { outcome } = monitoringStart.decide({
    synchronisation: 'finished',
    webSocket: 'reached',
    syncIssues: issuesIn({ issues, discovered })
  });
  return outcome === 'monitored' ? 'monitoring' : 'monitoring-partial';
}
