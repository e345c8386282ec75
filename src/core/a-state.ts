import type { Account } from './account/account.ts';
import type { Person } from './account/person.ts';
import type { Actor, Context } from './actor.ts';
import type { Id } from './fields.ts';
import { isLicensed } from './mitel/licences.ts';
import { noIntegrations, type MitelAccount } from './mitel/mitel-account.ts';
import { statusOf, type Order } from './mitel/order.ts';
import { emailKey, type LicenceTally, type State } from './state.ts';
import type { Workspace } from './workspace.ts';

// Test support: one factory for each record, giving a valid default, and a state with its indexes counted.

export const today = '2026-03-02';
const at = `${today}T09:00:00.000Z`;

export const asPartner: Actor = { role: 'partner' };
export const asAdminOf = (accountId: Id): Actor => ({ role: 'account-admin', accountId });
export const aContext = (over: Partial<Context> = {}): Context => ({
  by: asPartner,
  at,
  entryId: 'entry-1',
  ...over
});

export const aWorkspace = (over: Partial<Workspace> = {}): Workspace => ({
  id: 'workspace',
  partnerName: 'Northwind Voice',
  miteamOffWhereMicollabNever: 'revoke',
  expiringSoonDays: 30,
  createdAt: '2026-01-05T08:00:00.000Z',
  ...over
});

/** An account in its first generation of licences, with the integrations that the test is about. */
export const anAccount = ({
  integrations = {},
  ...over
}: Partial<Account> & { integrations?: Partial<MitelAccount['integrations']> } = {}): Account => ({
  id: 'acme',
  name: 'Acme Hotels',
  country: 'DE',
  address: 'Hafenstraße 1',
  city: 'Hamburg',
  region: '',
  postalCode: '20457',
  language: 'de-DE',
  reference: 'C-1001',
  mitel: { integrations: { ...noIntegrations, ...integrations }, licenceGeneration: 'first' },
  createdAt: '2026-01-10T08:00:00.000Z',
  changedAt: '2026-01-10T08:00:00.000Z',
  ...over
});

export const aPerson = (over: Partial<Person> = {}): Person => ({
  id: 'ada',
  accountId: 'acme',
  firstName: 'Ada',
  lastName: 'Quill',
  email: `${over.id ?? 'ada'}@example.com`,
  phone: '+49 40 1234',
  extension: '101',
  role: 'user',
  miteam: null,
  ...over
});

/** The licence of somebody who got one from the account's orders and never lost it. */
export const licensed = { miteam: { generation: 'first', source: 'order' } } as const;

export const anOrder = (over: Partial<Order> = {}): Order => ({
  id: 'order-5',
  sapOrderId: '4500001',
  resellerPo: '',
  customerPo: '',
  trackingNumber: '',
  product: 'miteam-meetings',
  quantity: 5,
  purchasedOn: '2026-01-15',
  expiresOn: null,
  activation: 'active',
  assignedTo: 'acme',
  ...over
});

interface Contents {
  readonly workspace?: Workspace;
  readonly accounts?: readonly Account[];
  readonly people?: readonly Person[];
  readonly orders?: readonly Order[];
}

/** A state of these records, in a workspace with the default settings unless another is given. */
export const aState = ({ workspace, accounts = [], people = [], orders = [] }: Contents = {}): State =>
  indexed({
    workspace: byId([workspace ?? aWorkspace()]),
    accounts: byId(accounts),
    people: byId(people),
    orders: byId(orders)
  });

const byId = <T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(records.map((record) => [record.id, record]));

/** The same records with their indexes counted afresh, as storage does before every command. */
export function indexed(records: Pick<State, 'workspace' | 'accounts' | 'people' | 'orders'>): State {
  const { workspace, accounts, people, orders } = records;
  const everybody = [...people.values()];
  const soonDays = workspace.get('workspace')?.expiringSoonDays ?? 30;
  const tallyOf = (account: Account): LicenceTally => {
    const holders = everybody.filter((p) => p.accountId === account.id && isLicensed(account, p));
    const from = (source: string) => holders.filter(({ miteam }) => miteam?.source === source).length;
    return {
      ordered: [...orders.values()]
        .filter((order) => order.assignedTo === account.id && order.product === 'miteam-meetings')
        .filter((order) => statusOf(order, today, soonDays).counts)
        .reduce((sum, { quantity }) => sum + quantity, 0),
      given: from('order'),
      byMicollab: from('micollab')
    };
  };
  return {
    workspace,
    accounts,
    people,
    orders,
    tallies: new Map([...accounts.values()].map((account) => [account.id, tallyOf(account)])),
    emails: new Map(everybody.map(({ accountId, email, id }) => [emailKey(accountId, email), id])),
    headcounts: new Map(
      [...accounts.keys()].map((id) => [id, everybody.filter((p) => p.accountId === id).length])
    )
  };
}

/** The same value, frozen through and through; changing it, or a map in it, throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const refuse = () => {
    throw new TypeError('A frozen map is not changed.');
  };
  if (value instanceof Map) {
    for (const inner of value.values()) frozen(inner);
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  }
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
