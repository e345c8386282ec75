import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Whether a customer can be marked as the internal system, or no longer be it. */
export type InternalAnswer =
  | 'not-at-creation'
  | 'not-for-evaluation'
  | 'taken'
  | 'trial-running'
  | 'allowed'
  | 'unchanged'
  | 'charged-again';

const facts = {
  internalMoment: ['creation', 'edit'],
  to: ['on', 'off'],
  /** Which customer of the reseller is marked. */
  slot: ['free', 'another', 'another-terminated', 'this-one'],
  /** Of the customer itself. */
  trial: ['none', 'running'],
  /** For oneself and for demonstrations, or for a customer to try the system out. */
  purpose: ['own-use', 'evaluation']
} as const;

export type InternalPurpose = (typeof facts)['purpose'][number];

export const internalSystem = decisionTable<typeof facts, InternalAnswer, `DIN-${number}`>(facts, [
  {
    id: 'DIN-1',
    when: { internalMoment: 'creation' },
    then: 'not-at-creation',
    source: stated('L29')
  },
  {
    id: 'DIN-2',
    when: { internalMoment: 'edit', to: 'on', purpose: 'evaluation' },
    then: 'not-for-evaluation',
    source: stated('L31')
  },
  {
    id: 'DIN-3',
    when: { internalMoment: 'edit', to: 'on', purpose: 'own-use', slot: 'another' },
    then: 'taken',
    source: stated('L28')
  },
  {
    id: 'DIN-4',
    when: {
      internalMoment: 'edit',
      to: 'on',
      purpose: 'own-use',
      slot: ['free', 'another-terminated'],
      trial: 'running'
    },
    then: 'trial-running',
    source: assumed(undefined, 'L14', 'L28')
  },
  {
    id: 'DIN-5',
    when: { internalMoment: 'edit', to: 'on', purpose: 'own-use', slot: 'free', trial: 'none' },
    then: 'allowed',
    source: stated('L28', 'L29')
  },
  {
    // what becomes of the entitlement the vendor does not say
    id: 'DIN-6',
    when: { internalMoment: 'edit', to: 'on', purpose: 'own-use', slot: 'another-terminated', trial: 'none' },
    then: 'allowed',
    source: assumed(undefined, 'L28')
  },
  {
    id: 'DIN-7',
    when: { internalMoment: 'edit', to: 'on', purpose: 'own-use', slot: 'this-one' },
    then: 'unchanged',
    source: derived(undefined, 'L28')
  },
  {
    // whether the mark can be taken away the vendor does not say
    id: 'DIN-8',
    when: { internalMoment: 'edit', to: 'off', slot: 'this-one' },
    then: 'charged-again',
    source: assumed(undefined, 'L28')
  },
  {
    id: 'DIN-9',
    when: { internalMoment: 'edit', to: 'off', slot: ['free', 'another', 'another-terminated'] },
    then: 'unchanged',
    source: derived(undefined, 'L28')
  }
]);
