import { decisionTable } from '#core/rules/decision-table.ts';
import { stated } from './sentences.ts';

/** Whether there is a billing area. */
export type BillingAreaAnswer = 'shown' | 'absent';

const facts = {
  /** The vendor bills the reseller itself. */
  billedDirectly: ['yes', 'no']
} as const;

export const billingArea = decisionTable<typeof facts, BillingAreaAnswer, `DBA-${number}`>(facts, [
  {
    id: 'DBA-1',
    when: { billedDirectly: 'yes' },
    then: 'shown',
    source: stated('Vbill')
  },
  {
    id: 'DBA-2',
    when: { billedDirectly: 'no' },
    then: 'absent',
    source: stated('Vbill')
  }
]);
