import { decisionTable } from '#core/rules/decision-table.ts';
import { pstnConnections } from './site.ts';
import { stated } from './sentences.ts';

/** Whether a site has the calling plan that its connection calls for. */
export type CallingPlanAnswer = 'not-needed' | 'there' | 'missing';

const facts = {
  connection: pstnConnections,
  /** The customer has the add-on Cisco Calling Plan. */
  callingPlan: ['yes', 'no']
} as const;

export const callingPlan = decisionTable<typeof facts, CallingPlanAnswer, `WCP-${number}`>(facts, [
  {
    id: 'WCP-1',
    when: { connection: ['none', 'local-gateway', 'non-integrated-ccp', 'integrated-ccp'] },
    then: 'not-needed',
    source: stated('W31')
  },
  {
    id: 'WCP-2',
    when: { connection: 'cisco-pstn', callingPlan: 'yes' },
    then: 'there',
    source: stated('W31')
  },
  {
    id: 'WCP-3',
    when: { connection: 'cisco-pstn', callingPlan: 'no' },
    then: 'missing',
    source: stated('W31')
  }
]);
