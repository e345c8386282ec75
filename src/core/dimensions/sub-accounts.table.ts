import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether sub-accounts can be monitored, and which calls are. */
export type SubAccountsAnswer = 'read-only' | 'top-level' | 'all-monitored' | 'counted-only';

const facts = {
  /** `switched`: the connection is there, and this part of it is to be another. */
  connectionAge: ['new', 'as-before', 'switched'],
  subAccounts: ['on', 'off'],
  /** `top-level`: above all customers of the reseller. */
  pbxAccount: ['customers', 'top-level']
} as const;

export const subAccountsSwitch = decisionTable<typeof facts, SubAccountsAnswer, `DSA-${number}`>(facts, [
  {
    // when it is chosen is stated; that only a new connection helps is not
    id: 'DSA-1',
    when: { connectionAge: 'switched' },
    then: 'read-only',
    source: assumed(undefined, 'L42')
  },
  {
    id: 'DSA-2',
    when: { connectionAge: ['new', 'as-before'], subAccounts: 'on', pbxAccount: 'top-level' },
    then: 'top-level',
    source: stated('Vpbx')
  },
  {
    id: 'DSA-3',
    when: { connectionAge: ['new', 'as-before'], subAccounts: 'on', pbxAccount: 'customers' },
    then: 'all-monitored',
    source: stated('L42')
  },
  {
    id: 'DSA-4',
    when: { connectionAge: ['new', 'as-before'], subAccounts: 'off' },
    then: 'counted-only',
    source: assumed(undefined, 'L42')
  }
]);
