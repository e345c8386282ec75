import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import { entriesLacking } from './catalogue.ts';
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

/** The refusal for two customers of one name, two internal systems or a person who is two users, or `null`. */
export function thereTwice({ dimensionsCustomers, dimensionsUsers }: State): Refusal | null {
  const names = new Map<string, Id>();
  let internal: DimensionsCustomer | null = null;
  for (const customer of dimensionsCustomers.values()) {
    const key = uniqueNameKey(customer);
    const account = key === null ? undefined : names.get(key);
    if (account !== undefined) return { code: 'customer-name-taken', name: customer.name, account };
    if (key !== null) names.set(key, customer.id);
    if (!isInternalSystem(customer)) continue;
    if (internal) return { code: 'internal-taken', name: internal.name, account: internal.id };
    internal = customer;
  }
  const people = new Set<Id>();
  for (const { personId } of dimensionsUsers.values()) {
    if (personId !== '' && people.has(personId)) return { code: 'exists-already' };
    people.add(personId);
  }
  return null;
}
