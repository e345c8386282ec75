import { decisionTable } from '#core/rules/decision-table.ts';
import { numberKinds } from './phone-number.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a person can be given a telephone number. */
export type NumberHolderAnswer = 'allowed' | 'not-on-site' | 'used' | 'toll-free';

const facts = {
  /** The number is one of the site where the person is. */
  onSite: ['yes', 'no'],
  used: ['yes', 'no'],
  kind: numberKinds
} as const;

export const numberHolder = decisionTable<typeof facts, NumberHolderAnswer, `WNH-${number}`>(facts, [
  {
    id: 'WNH-1',
    when: { onSite: 'no' },
    then: 'not-on-site',
    source: assumed(undefined, 'L75', 'W19')
  },
  {
    id: 'WNH-2',
    when: { onSite: 'yes', kind: 'toll-free' },
    then: 'toll-free',
    source: stated('W25')
  },
  {
    id: 'WNH-3',
    when: { onSite: 'yes', kind: ['did', 'mobile'], used: 'yes' },
    then: 'used',
    source: stated('W27')
  },
  {
    id: 'WNH-4',
    when: { onSite: 'yes', kind: ['did', 'mobile'], used: 'no' },
    then: 'allowed',
    source: stated('L75', 'W17')
  }
]);
