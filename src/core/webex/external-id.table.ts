import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What is to be said of an external customer ID. */
export type ExternalIdAnswer = 'fits' | 'missing' | 'taken';

const facts = {
  given: ['yes', 'no'],
  /** Another customer of the partner has it. */
  taken: ['yes', 'no']
} as const;

export const externalIdCheck = decisionTable<typeof facts, ExternalIdAnswer, `WXI-${number}`>(facts, [
  {
    id: 'WXI-1',
    when: { given: 'no' },
    then: 'missing',
    source: stated('L49', 'W17')
  },
  {
    // the vendor does not say that it has to be unique
    id: 'WXI-2',
    when: { given: 'yes', taken: 'yes' },
    then: 'taken',
    source: assumed(undefined, 'W17')
  },
  {
    id: 'WXI-3',
    when: { given: 'yes', taken: 'no' },
    then: 'fits',
    source: stated('L49', 'W17')
  }
]);
