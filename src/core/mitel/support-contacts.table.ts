import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What is to be said of an account's support contacts. `must-assign` also keeps the last one from being removed. */
export type ContactsFinding =
  'complete' | 'must-assign' | 'maintainer-missing' | 'onsite-admin-missing' | 'pair-missing';

const facts = {
  contacts: ['some', 'none'],
  maintainer: ['yes', 'no'],
  onsiteAdmin: ['yes', 'no']
} as const;

export const supportContacts = decisionTable<typeof facts, ContactsFinding, `SUP-${number}`>(facts, [
  { id: 'SUP-1', when: { contacts: 'none' }, then: 'must-assign', source: stated('A2') },
  {
    id: 'SUP-2',
    when: { contacts: 'some', maintainer: 'yes', onsiteAdmin: 'yes' },
    then: 'complete',
    source: stated('A2', 'K1')
  },
  {
    id: 'SUP-3',
    when: { contacts: 'some', maintainer: 'no', onsiteAdmin: 'yes' },
    then: 'maintainer-missing',
    source: assumed(undefined, 'K1')
  },
  {
    id: 'SUP-4',
    when: { contacts: 'some', maintainer: 'yes', onsiteAdmin: 'no' },
    then: 'onsite-admin-missing',
    source: assumed(undefined, 'K1')
  },
  {
    id: 'SUP-5',
    when: { contacts: 'some', maintainer: 'no', onsiteAdmin: 'no' },
    then: 'pair-missing',
    source: assumed(undefined, 'K1')
  }
]);
