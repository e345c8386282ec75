import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Whether there is an administrator to begin with, and what the synchronisation makes of them. */
export type PrimaryUserAnswer = 'missing' | 'portal-only' | 'one-user' | 'two-users' | 'addresses-differ';

const facts = {
  primary: ['there', 'missing'],
  /**
   * `other-email`: somebody of the telephone system has the name, but another address; `merged-before`: the two were one
   * user before the addresses differed.
   */
  onPbx: ['no', 'same-email', 'other-email', 'merged-before']
} as const;

export const primaryUser = decisionTable<typeof facts, PrimaryUserAnswer, `DPU-${number}`>(facts, [
  {
    id: 'DPU-1',
    when: { primary: 'missing' },
    then: 'missing',
    source: stated('L35')
  },
  {
    id: 'DPU-2',
    when: { primary: 'there', onPbx: 'no' },
    then: 'portal-only',
    source: derived(undefined, 'L35')
  },
  {
    id: 'DPU-3',
    when: { primary: 'there', onPbx: 'same-email' },
    then: 'one-user',
    source: stated('L35')
  },
  {
    id: 'DPU-4',
    when: { primary: 'there', onPbx: 'other-email' },
    then: 'two-users',
    source: assumed(undefined, 'L35')
  },
  {
    // whom the telephone system knows by its own identifier stays the same user
    id: 'DPU-5',
    when: { primary: 'there', onPbx: 'merged-before' },
    then: 'addresses-differ',
    source: assumed(undefined, 'L35')
  }
]);
