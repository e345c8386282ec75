import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether the account page has the Subscriptions panel, and *Add order* in it. */
export interface SubscriptionsPanel {
  readonly shown: boolean;
  readonly addOrder: boolean;
}

const facts = {
  role: ['partner', 'account-admin'],
  billingAccount: ['yes', 'no'],
  primePartner: ['yes', 'no']
} as const;

export const subscriptionsPanel = decisionTable<typeof facts, SubscriptionsPanel, `SUB-${number}`>(facts, [
  {
    id: 'SUB-1',
    when: { role: 'partner', billingAccount: 'yes', primePartner: 'no' },
    then: { shown: true, addOrder: true },
    source: stated('A8', 'S1')
  },
  {
    id: 'SUB-2',
    when: { role: 'partner', billingAccount: 'no' },
    then: { shown: false, addOrder: false },
    source: stated('S1')
  },
  {
    id: 'SUB-3',
    when: { role: 'partner', billingAccount: 'yes', primePartner: 'yes' },
    then: { shown: false, addOrder: false },
    source: stated('S1')
  },
  {
    id: 'SUB-4',
    when: { role: 'account-admin', billingAccount: 'yes', primePartner: 'no' },
    then: { shown: true, addOrder: false },
    source: stated('A8', 'S1')
  },
  {
    id: 'SUB-5',
    when: { role: 'account-admin', billingAccount: 'yes', primePartner: 'yes' },
    then: { shown: true, addOrder: false },
    source: assumed(undefined, 'A8')
  },
  {
    id: 'SUB-6',
    when: { role: 'account-admin', billingAccount: 'no' },
    then: { shown: true, addOrder: false },
    source: assumed(undefined, 'A8')
  }
]);
