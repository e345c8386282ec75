import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import { entriesLacking, kindsChanged } from './catalogue.ts';
import { dimensionsSettings, nameKey } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsUser } from './dimensions-user.ts';

/** Records of Dimensions that came to be as they are by an undo or an import. */
export interface DimensionsRecords {
  readonly customers: readonly DimensionsCustomer[];
  readonly users: readonly DimensionsUser[];
}

/** The first thing that one of these records refers to and that is not there, or is another account's. */
export function missingDimensionsReference(
  state: State,
  { customers, users }: DimensionsRecords
): Refusal | null {
  if (customers.some(({ id }) => !state.accounts.has(id))) return { code: 'gone', what: 'account' };
  if (users.some(({ accountId }) => !state.dimensionsCustomers.has(accountId)))
    return { code: 'gone', what: 'dimensions-customer' };
  const isElsewhere = (personId: Id, accountId: Id): boolean =>
    personId !== '' && state.people.get(personId)?.accountId !== accountId;
  if (
    customers.some(({ id, primaryPersonId }) => isElsewhere(primaryPersonId, id)) ||
    users.some(({ accountId, personId }) => isElsewhere(personId, accountId))
  )
    return { code: 'gone', what: 'person' };
  return missingEntry(state, customers);
}

/** The refusal for a customer that names an entry which the reseller's catalogue lacks, or `null`. */
export function missingEntry(state: State, customers: Iterable<DimensionsCustomer>): Refusal | null {
  const settings = dimensionsSettings(state);
  for (const customer of customers)
    for (const what of entriesLacking(settings, customer)) return { code: 'gone', what };
  return null;
}

/** The refusal for settings under which a connection would be one to another kind of telephone system, or `null`. */
export function kindUnfit(before: State, after: State): Refusal | null {
  const [template] = kindsChanged(
    dimensionsSettings(before),
    dimensionsSettings(after),
    [...before.dimensionsCustomers.values()],
    [...after.dimensionsCustomers.values()]
  );
  return template ? { code: 'named-by-customers', name: template.name, count: template.count } : null;
}

/** The key under which a customer's name may be there once (R2); `null` for none, for a draft and for a terminated one. */
export const uniqueNameKey = ({
  name,
  status
}: Pick<DimensionsCustomer, 'name' | 'status'>): string | null =>
  status === 'draft' || status === 'terminated' ? null : nameKey(name) || null;

/** Whether a customer takes up the one place of the internal system (R15, R21). */
export const isInternalSystem = ({
  isInternal,
  status
}: Pick<DimensionsCustomer, 'isInternal' | 'status'>): boolean => isInternal && status !== 'terminated';

/** The customer with this tenant identifier, other than the one with the id: the vendor gives each once. */
export const tenantHolder = (
  { dimensionsCustomers }: Pick<State, 'dimensionsCustomers'>,
  { id, tenantId }: Pick<DimensionsCustomer, 'id' | 'tenantId'>
): DimensionsCustomer | null =>
  tenantId === ''
    ? null
    : ([...dimensionsCustomers.values()].find((other) => other.id !== id && other.tenantId === tenantId) ??
      null);

/** What of a customer no other one has: its name (R2) and the vendor's identifier. */
export const customerKeys = (customer: DimensionsCustomer): readonly string[] => {
  const name = uniqueNameKey(customer);
  return [
    ...(name === null ? [] : [`name ${name}`]),
    ...(customer.tenantId === '' ? [] : [`tenant ${customer.tenantId}`])
  ];
};

/** What of a user no other one has: the person, and within a customer whom the telephone system knows them as. */
export const userKeys = ({
  accountId,
  personId,
  pbx
}: Pick<DimensionsUser, 'accountId' | 'personId' | 'pbx'>): readonly string[] => [
  ...(personId === '' ? [] : [`person ${personId}`]),
  ...(pbx ? [`pbx ${accountId} ${pbx.pbxId}`] : [])
];

/** The refusal for two customers of one name or identifier, two internal systems or somebody who is two users, or `null`. */
export function thereTwice(state: Pick<State, 'dimensionsCustomers' | 'dimensionsUsers'>): Refusal | null {
  const names = new Map<string, Id>();
  let internal: DimensionsCustomer | null = null;
  for (const customer of state.dimensionsCustomers.values()) {
    const key = uniqueNameKey(customer);
    const account = key === null ? undefined : names.get(key);
    if (account !== undefined) return { code: 'customer-name-taken', name: customer.name, account };
    if (key !== null) names.set(key, customer.id);
    if (!isInternalSystem(customer)) continue;
    if (internal) return { code: 'internal-taken', name: internal.name, account: internal.id };
    internal = customer;
  }
  const tenants = new Map<string, DimensionsCustomer>();
  for (const customer of state.dimensionsCustomers.values()) {
    const holder = tenants.get(customer.tenantId);
    if (holder) return { code: 'tenant-id-taken', name: holder.name, account: holder.id };
    if (customer.tenantId !== '') tenants.set(customer.tenantId, customer);
  }
  return twiceUsed([...state.dimensionsUsers.values()]) ? { code: 'exists-already' } : null;
}

/** Whether two of these users are one person or one user of the telephone system. */
export function twiceUsed(users: readonly DimensionsUser[]): boolean {
  const keys = users.flatMap(userKeys);
  return new Set(keys).size < keys.length;
}
