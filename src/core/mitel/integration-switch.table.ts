import { decisionTable } from '#core/rules/decision-table.ts';
import { integrationStates } from './mitel-account.ts';
import { assumed, derived, stated } from './sentences.ts';

/** May an integration be switched on or off? If not: the reason. */
export type IntegrationAnswer =
  'allowed' | 'partner-account' | 'set-up-incomplete' | 'prerequisite-off' | 'already-switched';

const facts = {
  account: ['customer', 'partner'],
  to: ['on', 'off'],
  state: integrationStates,
  setUp: ['complete', 'incomplete', 'none'],
  /** The integrations without which this one does not work as it is set up. */
  prerequisites: ['on', 'off']
} as const;

const notOn = ['never', 'added', 'off'] as const;

export const integrationSwitch = decisionTable<typeof facts, IntegrationAnswer, `ISW-${number}`>(facts, [
  {
    id: 'ISW-1',
    when: { account: 'partner', to: 'on', state: notOn },
    then: 'partner-account',
    source: stated('N1')
  },
  {
    id: 'ISW-2',
    when: { to: 'off', state: ['on', 'added'] },
    then: 'allowed',
    source: stated('A1', 'A3')
  },
  {
    id: 'ISW-3',
    when: { account: 'customer', to: 'on', state: notOn, setUp: 'incomplete' },
    then: 'set-up-incomplete',
    source: derived(undefined, 'N2')
  },
  {
    id: 'ISW-4',
    when: {
      account: 'customer',
      to: 'on',
      state: notOn,
      setUp: ['complete', 'none'],
      prerequisites: 'off'
    },
    then: 'prerequisite-off',
    source: stated('N3')
  },
  {
    id: 'ISW-5',
    when: { account: 'customer', to: 'on', state: notOn, setUp: 'none', prerequisites: 'on' },
    then: 'allowed',
    source: stated('A3')
  },
  {
    id: 'ISW-6',
    when: { account: 'customer', to: 'on', state: notOn, setUp: 'complete', prerequisites: 'on' },
    then: 'allowed',
    source: stated('A3', 'N2')
  },
  { id: 'ISW-7', when: { to: 'on', state: 'on' }, then: 'already-switched', source: assumed(undefined) },
  {
    id: 'ISW-8',
    when: { to: 'off', state: ['never', 'off'] },
    then: 'already-switched',
    source: assumed(undefined)
  }
]);
