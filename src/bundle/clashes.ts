import type { Person } from '#core/account/person.ts';
import type { RecordSet } from '#core/command.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { uniqueNameKey } from '#core/dimensions/references.ts';
import type { Id } from '#core/fields.ts';
import { emailKey, type Table } from '#core/state.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { AnyRecord } from './canonical.ts';
import type { ImportItem } from './import-item.ts';

/** Statuses under which the bundle's side of a record may come to be written. */
const takeable = ['new', 'changed', 'conflicting'];

/**
 * Marks the people who cannot be taken over because the e-mail address belongs to somebody else of the account here,
 * the customers whose external customer ID or name is another one's here, the users who are another user here, and
 * what cannot be without one of them.
 */
export function withClashes(items: readonly ImportItem[], local: RecordSet): readonly ImportItem[] {
  const clashing = new Set([
    ...clashesIn(items, 'people', local.people, (person) => addressOf(person as Person)),
    ...clashesIn(items, 'webexCustomers', local.webexCustomers, (customer) =>
      externalIdOf(customer as WebexCustomer)
    ),
    ...clashesIn(items, 'dimensionsCustomers', local.dimensionsCustomers, (customer) =>
      nameOf(customer as DimensionsCustomer)
    ),
    ...clashesIn(items, 'dimensionsUsers', local.dimensionsUsers, (user) => personOf(user as DimensionsUser)),
    ...clashesIn(items, 'dimensionsUsers', local.dimensionsUsers, (user) => pbxUserOf(user as DimensionsUser))
  ]);
  if (clashing.size === 0) return items;
  const missing = new Set(items.filter((item) => clashing.has(item) && !item.mine).map(({ key }) => key));
  return items.map((item) =>
    clashing.has(item) || (!item.mine && ownersOf(item).some((key) => missing.has(key)))
      ? { ...item, status: 'clash' }
      : item
  );
}

/**
 * The items of a table whose key, wherever it is to be one record's only, is another one's here. Whoever is not taken
 * over keeps a key in turn, which may be wanted by the next one.
 */
function clashesIn(
  items: readonly ImportItem[],
  table: Table,
  local: readonly AnyRecord[],
  keyOf: (record: AnyRecord) => string
): ReadonlySet<ImportItem> {
  const takers = items.filter((item) => item.table === table && takeable.includes(item.status));
  const takerOf = new Map(takers.map((item) => [keyOf(item.theirs), item]));
  const moving = new Set(takers.filter(({ status }) => status === 'changed').map(({ id }) => id));
  // of a conflict both keys count as taken: it is not decided yet
  const staying = new Map<string, Id>(
    local.filter(({ id }) => !moving.has(id)).map((record) => [keyOf(record), record.id])
  );
  const clashing = new Set<ImportItem>();
  const toCheck = [...takerOf.values()];
  for (let item = toCheck.pop(); item; item = toCheck.pop()) {
    const holder = staying.get(keyOf(item.theirs));
    if (holder === undefined || holder === item.id || clashing.has(item)) continue;
    clashing.add(item);
    if (!item.mine) continue;
    const kept = keyOf(item.mine);
    staying.set(kept, item.id);
    const next = takerOf.get(kept);
    if (next) toCheck.push(next);
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
const externalIdOf = ({ id, externalId }: WebexCustomer): string =>
  externalId === '' ? ` ${id}` : externalId;
const nameOf = (customer: DimensionsCustomer): string => uniqueNameKey(customer) ?? ` ${customer.id}`;
const personOf = ({ id, personId }: DimensionsUser): string => personId || ` ${id}`;
/** Two devices that synchronised for themselves have the same users under different ids. */
const pbxUserOf = ({ id, accountId, pbx }: DimensionsUser): string =>
  pbx ? `${accountId} ${pbx.pbxId}` : ` ${id}`;
