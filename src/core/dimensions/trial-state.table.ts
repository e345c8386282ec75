import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Where a trial stands. */
export type TrialStateAnswer =
  'no-trial' | 'terminated' | 'planned' | 'running' | 'expiring-soon' | 'converted';

const facts = {
  /** `last-days`: at most fourteen are left, none on the day of the expiry; `over`: after it. */
  trialDay: ['none', 'not-started', 'running', 'last-days', 'over'],
  terminated: ['yes', 'no']
} as const;

export const trialState = decisionTable<typeof facts, TrialStateAnswer, `DTS-${number}`>(facts, [
  {
    id: 'DTS-1',
    when: { trialDay: 'none' },
    then: 'no-trial',
    source: stated('L14')
  },
  {
    id: 'DTS-2',
    when: { trialDay: ['not-started', 'running', 'last-days', 'over'], terminated: 'yes' },
    then: 'terminated',
    source: stated('Vtrial', 'Vterm')
  },
  {
    id: 'DTS-3',
    when: { trialDay: 'not-started', terminated: 'no' },
    then: 'planned',
    source: derived(undefined, 'Vtrial')
  },
  {
    id: 'DTS-4',
    when: { trialDay: 'running', terminated: 'no' },
    then: 'running',
    source: stated('Vtrial')
  },
  {
    // when to be reminded is our choice
    id: 'DTS-5',
    when: { trialDay: 'last-days', terminated: 'no' },
    then: 'expiring-soon',
    source: assumed(undefined, 'Vtrial')
  },
  {
    id: 'DTS-6',
    when: { trialDay: 'over', terminated: 'no' },
    then: 'converted',
    source: stated('Vtrial')
  }
]);
