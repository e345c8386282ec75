import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a customer can have a trial that ends on this day. */
export type TrialAnswer =
  | 'no-trial'
  | 'not-entitled'
  | 'too-early'
  | 'too-long'
  | 'allowed'
  | 'not-after-creation'
  | 'over-already'
  | 'termination-only'
  | 'not-extendable';

const facts = {
  /** Agreed with the vendor. */
  entitlement: ['yes', 'no'],
  /** Before the vendor creates the customer, during its trial, afterwards without one, or after one that ran. */
  trialMoment: ['creation', 'running', 'created', 'over'],
  /** `too-early`: not after the start or, of a running trial, past; `beyond`: longer than the longest trial. */
  expiry: ['none', 'too-early', 'within', 'beyond'],
  /** Against the expiry of the running trial. */
  expiryMoved: ['later', 'not-later']
} as const;

export const trialChoice = decisionTable<typeof facts, TrialAnswer, `DTR-${number}`>(facts, [
  {
    id: 'DTR-1',
    when: { trialMoment: ['creation', 'created'], expiry: 'none' },
    then: 'no-trial',
    source: stated('L14')
  },
  {
    id: 'DTR-2',
    when: { trialMoment: 'creation', expiry: ['too-early', 'within', 'beyond'], entitlement: 'no' },
    then: 'not-entitled',
    source: stated('L14', 'Vtrial', 'Vcustpost')
  },
  {
    id: 'DTR-4',
    when: { trialMoment: 'creation', expiry: 'too-early', entitlement: 'yes' },
    then: 'too-early',
    source: assumed(undefined, 'Vtrial')
  },
  {
    id: 'DTR-5',
    when: { trialMoment: 'creation', expiry: 'beyond', entitlement: 'yes' },
    then: 'too-long',
    source: assumed(undefined, 'Vtrial')
  },
  {
    id: 'DTR-6',
    when: { trialMoment: 'creation', expiry: 'within', entitlement: 'yes' },
    then: 'allowed',
    source: stated('L14', 'Vtrial')
  },
  {
    // the trial is described as part of the creation; of later the vendor says nothing
    id: 'DTR-7',
    when: { trialMoment: ['created', 'over'], expiry: ['too-early', 'within', 'beyond'] },
    then: 'not-after-creation',
    source: assumed(undefined, 'L16', 'Vtrial')
  },
  {
    id: 'DTR-8',
    when: { trialMoment: 'running', expiry: 'none' },
    then: 'termination-only',
    source: stated('Vtrial')
  },
  {
    id: 'DTR-9',
    when: { trialMoment: 'running', expiry: 'too-early' },
    then: 'too-early',
    source: assumed(undefined, 'Vtrial')
  },
  {
    id: 'DTR-10',
    when: { trialMoment: 'running', expiry: 'beyond' },
    then: 'too-long',
    source: assumed(undefined, 'Vtrial')
  },
  {
    id: 'DTR-11',
    when: { trialMoment: 'running', expiry: 'within', expiryMoved: 'later' },
    then: 'not-extendable',
    source: assumed(undefined, 'L16', 'Vtrial')
  },
  {
    id: 'DTR-12',
    when: { trialMoment: 'running', expiry: 'within', expiryMoved: 'not-later' },
    then: 'allowed',
    source: assumed(undefined, 'L16', 'Vtrial')
  },
  {
    // what was billed, and is to be, rests on its day
    id: 'DTR-13',
    when: { trialMoment: 'over', expiry: 'none' },
    then: 'over-already',
    source: assumed(undefined, 'Vtrial')
  }
]);
