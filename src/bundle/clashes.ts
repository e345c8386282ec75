import type { Person } from '#core/account/person.ts';
import type { RecordSet } from '#core/command.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { customerKeys, userKeys } from '#core/dimensions/references.ts';
import type { Id } from '#core/fields.ts';
import { emailKey, type Table } from '#core/state.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { AnyRecord } from './canonical.ts';
import { fittingDimensions } from './dimensions-to-write.ts';
import type { ImportItem } from './import-item.ts';

/** Statuses under which the bundle's side of a record may come to be written. */
const takeable = ['new', 'changed', 'conflicting'];

/**
 * Marks the people who cannot be taken over because the e-mail address belongs to somebody else of the account here,
 * the customers whose external customer ID, name or tenant identifier is another one's here, the users who are another user
 * here, and what cannot be without one of them.
 */
export function withClashes(items: readonly ImportItem[], local: RecordSet): readonly ImportItem[] {
  const clashing = new Set([
    ...clashesIn(items, 'people', local.people, (person) => [addressOf(person as Person)]),
    ...clashesIn(items, 'webexCustomers', local.webexCustomers, (customer) =>
      externalIdOf(customer as WebexCustomer)
    ),
    ...clashesIn(items, 'dimensionsCustomers', local.dimensionsCustomers, (customer) =>
      customerKeys(customer as DimensionsCustomer)
    ),
    ...clashesIn(items, 'dimensionsUsers', local.dimensionsUsers, (user) => userKeys(user as DimensionsUser))
  ]);
  const missing = new Set(items.filter((item) => clashing.has(item) && !item.mine).map(({ key }) => key));
  const marked = items.map((item) =>
    clashing.has(item) || (!item.mine && ownersOf(item).some((key) => missing.has(key)))
      ? { ...item, status: 'clash' as const }
      : item
  );
  return withUnfitDimensions(marked, local);
}

/** What would not fit whatever is chosen, such as a customer whose administrator cannot be taken over. */
function withUnfitDimensions(items: readonly ImportItem[], local: RecordSet): readonly ImportItem[] {
  const takers = items.filter(({ status }) => takeable.includes(status));
  const fitting = fittingDimensions(items, local, new Set(takers));
  return fitting.size === takers.length
    ? items
    : items.map((item) =>
        takeable.includes(item.status) && !fitting.has(item) ? { ...item, status: 'clash' } : item
      );
}

/**
 * The items of a table one of whose keys, wherever it is to be one record's only, is another one's here. Whoever is not
 * taken over keeps their keys in turn, which may be wanted by the next one.
 */
function clashesIn(
  items: readonly ImportItem[],
  table: Table,
  local: readonly AnyRecord[],
  keysOf: (record: AnyRecord) => readonly string[]
): ReadonlySet<ImportItem> {
  const takers = items.filter((item) => item.table === table && takeable.includes(item.status));
  const takerOf = new Map(takers.flatMap((item) => keysOf(item.theirs).map((key) => [key, item] as const)));
  const moving = new Set(takers.filter(({ status }) => status === 'changed').map(({ id }) => id));
  // of a conflict the keys of both sides count as taken: it is not decided yet
  const staying = new Map<string, Id>(
    local
      .filter(({ id }) => !moving.has(id))
      .flatMap((record) => keysOf(record).map((key) => [key, record.id] as const))
  );
  const clashing = new Set<ImportItem>();
  const toCheck = [...takers];
  for (let item = toCheck.pop(); item; item = toCheck.pop()) {
    const { id, theirs, mine } = item;
    const isTaken = keysOf(theirs).some((key) => (staying.get(key) ?? id) !== id);
    if (!isTaken || clashing.has(item)) continue;
    clashing.add(item);
    for (const kept of mine ? keysOf(mine) : []) {
      staying.set(kept, id);
      const next = takerOf.get(kept);
      if (next) toCheck.push(next);
    }
  }
  return clashing;
}

/** The items without which a site or a user cannot be. */
function ownersOf({ table, id, theirs }: ImportItem): readonly string[] {
  const customer = 'accountId' in theirs ? [`webexCustomers:${theirs.accountId}`] : [];
  switch (table) {
    case 'sites':
      return customer;
    case 'webexUsers':
      return [...customer, `people:${id}`];
    case 'dimensionsUsers': {
      const { accountId, personId } = theirs as DimensionsUser;
      return [`dimensionsCustomers:${accountId}`, `people:${personId}`];
    }
    default:
      return [];
  }
}

const addressOf = ({ accountId, email }: Person): string => emailKey(accountId, email);
/** Customers without one do not clash. */
const externalIdOf = ({ externalId }: WebexCustomer): readonly string[] =>
  externalId === '' ? [] : [externalId];
