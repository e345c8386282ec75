import { decisionTable } from '#core/rules/decision-table.ts';
import { derived, stated } from './sentences.ts';

/** What somebody may do with a part of the account information page. */
export interface FieldAccess {
  readonly read: boolean;
  /** `record`: write down what the vendor assigned. */
  readonly edit: 'yes' | 'record' | 'no';
}

export const accountFields = [
  'name',
  'country',
  'region',
  'address',
  'city',
  'postal-code',
  'account-id',
  'language',
  'business-type',
  'customer-number',
  'cloud-location',
  'pbx-type',
  'support-contacts',
  'integrations',
  'privileges',
  'bandwidth-optimisation',
  'subscriptions',
  'orders',
  'status'
] as const;

const facts = {
  field: accountFields,
  role: ['partner', 'account-admin'],
  /** PBX type: known once CloudLink Gateway is on. */
  gateway: ['on', 'off']
} as const;

const editable: FieldAccess = { read: true, edit: 'yes' };
const recordable: FieldAccess = { read: true, edit: 'record' };
const readable: FieldAccess = { read: true, edit: 'no' };
const absent: FieldAccess = { read: false, edit: 'no' };

export const accountFieldAccess = decisionTable<typeof facts, FieldAccess, `ACF-${number}`>(facts, [
  {
    id: 'ACF-1',
    when: {
      field: ['name', 'country', 'region', 'address', 'city', 'postal-code', 'language', 'business-type']
    },
    then: editable,
    source: stated('A1', 'F1')
  },
  {
    id: 'ACF-2',
    when: { field: ['account-id', 'cloud-location'], role: 'account-admin' },
    then: readable,
    source: stated('A1', 'A6')
  },
  {
    id: 'ACF-3',
    when: { field: ['account-id', 'cloud-location'], role: 'partner' },
    then: recordable,
    source: derived(undefined, 'A1', 'A6')
  },
  {
    id: 'ACF-4',
    when: { field: 'customer-number', role: 'account-admin' },
    then: readable,
    source: stated('A7')
  },
  {
    id: 'ACF-5',
    when: { field: 'customer-number', role: 'partner' },
    then: recordable,
    source: derived(undefined, 'A7')
  },
  { id: 'ACF-6', when: { field: 'pbx-type', gateway: 'off' }, then: readable, source: stated('N4') },
  {
    id: 'ACF-7',
    when: { field: 'pbx-type', gateway: 'on', role: 'partner' },
    then: recordable,
    source: derived(undefined, 'N4')
  },
  {
    id: 'ACF-8',
    when: { field: 'pbx-type', gateway: 'on', role: 'account-admin' },
    then: readable,
    source: stated('N4')
  },
  { id: 'ACF-9', when: { field: 'support-contacts' }, then: editable, source: stated('A2') },
  { id: 'ACF-10', when: { field: 'integrations' }, then: editable, source: stated('A1', 'A3') },
  {
    // "a user" in the sentence is read as the person on the page: users may only reset their own password
    id: 'ACF-11',
    when: { field: 'privileges' },
    then: editable,
    source: derived(undefined, 'A4', 'P1')
  },
  { id: 'ACF-12', when: { field: 'bandwidth-optimisation' }, then: editable, source: stated('A5') },
  {
    id: 'ACF-13',
    when: { field: 'subscriptions', role: 'partner' },
    then: editable,
    source: stated('A8', 'S1')
  },
  {
    id: 'ACF-14',
    when: { field: 'subscriptions', role: 'account-admin' },
    then: readable,
    source: stated('A8', 'S1')
  },
  { id: 'ACF-15', when: { field: 'orders', role: 'partner' }, then: editable, source: stated('A1', 'R4') },
  {
    id: 'ACF-16',
    when: { field: ['orders', 'status'], role: 'account-admin' },
    then: absent,
    source: stated('A1', 'C1')
  },
  { id: 'ACF-17', when: { field: 'status', role: 'partner' }, then: editable, source: stated('A1', 'C1') }
]);
