import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a person can be given an extension. */
export type ExtensionAnswer = 'allowed' | 'wrong-form' | 'used' | 'emergency';

const facts = {
  /** Two to ten digits. */
  form: ['digits', 'other'],
  used: ['yes', 'no'],
  /** 911, 1911, 933 and 611, which Cisco's own reference application leaves out. */
  emergency: ['yes', 'no']
} as const;

export const extensionCheck = decisionTable<typeof facts, ExtensionAnswer, `WEN-${number}`>(facts, [
  {
    id: 'WEN-1',
    when: { form: 'other' },
    then: 'wrong-form',
    source: stated('W18', 'W27')
  },
  {
    id: 'WEN-2',
    when: { form: 'digits', emergency: 'yes' },
    then: 'emergency',
    source: assumed(undefined, 'W19')
  },
  {
    id: 'WEN-3',
    when: { form: 'digits', emergency: 'no', used: 'yes' },
    then: 'used',
    source: stated('W27')
  },
  {
    id: 'WEN-4',
    when: { form: 'digits', emergency: 'no', used: 'no' },
    then: 'allowed',
    source: stated('L75', 'W17')
  }
]);
