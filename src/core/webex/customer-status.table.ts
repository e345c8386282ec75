import { decisionTable } from '#core/rules/decision-table.ts';
import { customerStatuses } from './webex-customer.ts';
import { assumed } from './sentences.ts';

/** What can be done with a customer in this status. */
export type StatusAnswer = 'plan' | 'update' | 'retry' | 'wait';

const facts = {
  status: customerStatuses
} as const;

export const customerStatus = decisionTable<typeof facts, StatusAnswer, `WST-${number}`>(facts, [
  {
    id: 'WST-1',
    when: { status: ['draft', 'ready'] },
    then: 'plan',
    source: assumed(undefined, 'L57')
  },
  {
    // the vendor's example has a customer with errors of single packages; what can be done with it, it does not say
    id: 'WST-2',
    when: { status: ['handed-over', 'provisioned', 'provisioned_with_errors'] },
    then: 'update',
    source: assumed(undefined, 'W17')
  },
  {
    id: 'WST-3',
    when: { status: 'error' },
    then: 'retry',
    source: assumed(undefined, 'W17')
  },
  {
    id: 'WST-4',
    when: { status: ['provisioning', 'updating', 'deleting', 'pending_rpl_review'] },
    then: 'wait',
    source: assumed(undefined, 'W17')
  }
]);
