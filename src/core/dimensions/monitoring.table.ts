import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether calls and the status of agents are monitored. */
export type MonitoringAnswer = 'not-yet' | 'not-monitored' | 'monitored' | 'monitored-with-issues';

const facts = {
  synchronisation: ['finished', 'not-finished'],
  /** The address at which the telephone system tells what happens. */
  webSocket: ['reached', 'not-reached'],
  syncIssues: ['none', 'some']
} as const;

export const monitoringStart = decisionTable<typeof facts, MonitoringAnswer, `DMO-${number}`>(facts, [
  {
    id: 'DMO-1',
    when: { synchronisation: 'not-finished' },
    then: 'not-yet',
    source: stated('L40')
  },
  {
    id: 'DMO-2',
    when: { synchronisation: 'finished', webSocket: 'not-reached' },
    then: 'not-monitored',
    source: assumed(undefined, 'L40')
  },
  {
    id: 'DMO-3',
    when: { synchronisation: 'finished', webSocket: 'reached', syncIssues: 'none' },
    then: 'monitored',
    source: stated('L40')
  },
  {
    id: 'DMO-4',
    when: { synchronisation: 'finished', webSocket: 'reached', syncIssues: 'some' },
    then: 'monitored-with-issues',
    source: assumed(undefined, 'L40')
  }
]);
