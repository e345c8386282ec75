import type { Account } from '#core/account/account.ts';
import { blankDetails, type Person } from '#core/account/person.ts';
import type { Role } from '#core/account/role.ts';
import type { RecordSet } from '#core/command.ts';
import { newMitelAccount, noIntegrations } from '#core/mitel/mitel-account.ts';
import type { Order } from '#core/mitel/order.ts';
import { defaultSettings, type Workspace } from '#core/workspace.ts';

// Valid records for tests; a test overrides what it is about.

export const aWorkspace = (over: Partial<Workspace> = {}): Workspace => ({
  id: 'workspace',
  partnerName: 'Cloudbank Voice',
  ...defaultSettings,
  createdAt: '2026-01-05T08:00:00.000Z',
  ...over
});

export const anAccount = (over: Partial<Account> = {}): Account => ({
  id: 'acc-a',
  name: 'Foghorn Ferries',
  country: 'GB',
  address: '1 Pier Road',
  city: 'Saltmouth',
  region: '',
  postalCode: '',
  language: 'en-GB',
  businessType: '',
  reference: 'C-1',
  mitel: {
    ...newMitelAccount('acc-a'),
    integrations: { ...noIntegrations, micollab: 'on', 'miteam-meetings': 'on' }
  },
  createdAt: '2026-01-06T08:00:00.000Z',
  changedAt: '2026-01-06T08:00:00.000Z',
  ...over
});

export const aPerson = (over: Partial<Person> = {}): Person => ({
  ...blankDetails,
  id: 'per-1',
  accountId: 'acc-a',
  firstName: 'Ada',
  lastName: 'Marsh',
  email: `${over.id ?? 'per-1'}@foghorn.example.com`,
  miteam: null,
  mitelOne: null,
  changedAt: '2026-01-06T08:00:00.000Z',
  ...over
});

export const anOrder = (over: Partial<Order> = {}): Order => ({
  id: 'ord-1',
  sapOrderId: 'SAP-1',
  resellerPo: '',
  customerPo: '',
  trackingNumber: '',
  product: 'miteam-meetings',
  tier: null,
  quantity: 10,
  purchasedOn: '2026-01-07',
  expiresOn: null,
  activation: 'active',
  assignedTo: 'acc-a',
  ...over
});

export const aRole = (over: Partial<Role> = {}): Role => ({
  id: 'role-desk',
  name: 'Service desk',
  description: '',
  base: 'account-admin',
  rights: ['account.view', 'users.view'],
  ...over
});

export const nothing: RecordSet = { accounts: [], people: [], orders: [], roles: [] };

/** One account with two people and an order. */
export const oneAccount: RecordSet = {
  accounts: [anAccount()],
  people: [aPerson(), aPerson({ id: 'per-2', firstName: 'Ben' })],
  orders: [anOrder()],
  roles: []
};

/** The set with records put over those of the same id. */
export const withRecords = (set: RecordSet, put: Partial<RecordSet>): RecordSet => ({
  ...set,
  ...(put.workspace ? { workspace: put.workspace } : {}),
  accounts: merged(set.accounts, put.accounts),
  people: merged(set.people, put.people),
  orders: merged(set.orders, put.orders),
  roles: merged(set.roles, put.roles)
});

const merged = <T extends { readonly id: string }>(old: readonly T[], put: readonly T[] = []): T[] => [
  ...new Map([...old, ...put].map((record) => [record.id, record])).values()
];
