import { decisionTable } from '#core/rules/decision-table.ts';
import { integrationStates } from './mitel-account.ts';
import { assumed, derived, stated } from './sentences.ts';

/** How an integration stands in the account's list, and what the licence rules make of it. */
export interface IntegrationShown {
  readonly shown: 'not-added' | 'set-up-incomplete' | 'ready' | 'on' | 'switched-off';
  readonly counts: 'never' | 'on' | 'off';
  /** It is on, yet values that its set-up needs were not written down here. */
  readonly unrecorded: boolean;
}

const facts = {
  state: integrationStates,
  setUp: ['complete', 'incomplete', 'none']
} as const;

const as = (shown: IntegrationShown['shown'], counts: IntegrationShown['counts'], unrecorded = false) => ({
  shown,
  counts,
  unrecorded
});

export const integrationState = decisionTable<typeof facts, IntegrationShown, `IST-${number}`>(facts, [
  { id: 'IST-1', when: { state: 'never' }, then: as('not-added', 'never'), source: stated('N2') },
  {
    id: 'IST-2',
    when: { state: 'added', setUp: ['incomplete', 'none'] },
    then: as('set-up-incomplete', 'off'),
    source: assumed('G16', 'R6', 'N2')
  },
  {
    id: 'IST-3',
    when: { state: 'added', setUp: 'complete' },
    then: as('ready', 'off'),
    source: assumed('G16', 'R6', 'N2')
  },
  {
    id: 'IST-4',
    when: { state: 'on', setUp: ['complete', 'none'] },
    then: as('on', 'on'),
    source: stated('A3')
  },
  {
    id: 'IST-5',
    when: { state: 'on', setUp: 'incomplete' },
    then: as('on', 'on', true),
    source: derived(undefined, 'N2')
  },
  { id: 'IST-6', when: { state: 'off' }, then: as('switched-off', 'off'), source: stated('A3', 'N2') }
]);
