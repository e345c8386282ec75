import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import type { Order } from '#core/mitel/order.ts';
import type { Database } from './database.ts';
import { rangeOf } from './index-lookups.ts';
import { searchable } from './sort-key.ts';

/** All accounts by name. */
export const accountsByName = (db: Database): Promise<Account[]> => db.accounts.orderBy('sortKey').toArray();

/** The ids of the accounts that have orders, and of those that are customers elsewhere. Reads indexes only. */
export const accountsWith = async (
  db: Database
): Promise<Readonly<Record<'orders' | 'webex' | 'dimensions', ReadonlySet<Id>>>> => ({
  orders: new Set((await db.orders.orderBy('assignedTo').uniqueKeys()) as Id[]),
  webex: new Set(await db.webexCustomers.toCollection().primaryKeys()),
  dimensions: new Set(await db.dimensionsCustomers.toCollection().primaryKeys())
});

/** When the journal begins; `undefined` while it is empty. */
export const journalBegin = async (db: Database): Promise<string | undefined> =>
  (await db.journal.orderBy('seq').first())?.at;

/** All orders, the newest purchase first. */
export async function ordersByDate(db: Database): Promise<Order[]> {
  const orders = await db.orders.toArray();
  return orders.sort(
    (a, b) => b.purchasedOn.localeCompare(a.purchasedOn) || a.sapOrderId.localeCompare(b.sapOrderId)
  );
}

export type PeopleSort = 'name' | 'email';

/** The ids of all people of an account in the order of the list. Reads an index only, never the people. */
export const peopleIds = (db: Database, accountId: Id, sort: PeopleSort): Promise<Id[]> =>
  sort === 'name'
    ? db.people
        .where('[accountId+sortKey]')
        .between(...rangeOf(accountId))
        .primaryKeys()
    : db.people
        .where('[accountId+email]')
        .between(...rangeOf(accountId))
        .primaryKeys();

/** The first people of the list, for the moment until all ids are there. */
export const firstPeople = (db: Database, accountId: Id, limit: number): Promise<Person[]> =>
  db.people
    .where('[accountId+sortKey]')
    .between(...rangeOf(accountId))
    .limit(limit)
    .toArray();

/** The ids of the people who hold an active licence of this generation. */
export const licensedIds = (db: Database, accountId: Id, generation: Id): Promise<Id[]> =>
  db.people
    .where('[accountId+miteam.generation+miteam.source]')
    .between([accountId, generation, ''], [accountId, generation, '\uffff'])
    .primaryKeys();

/** A few of the people who hold an active licence of this generation. */
export const someLicensed = (db: Database, accountId: Id, generation: Id, limit: number): Promise<Person[]> =>
  db.people
    .where('[accountId+miteam.generation+miteam.source]')
    .between([accountId, generation, ''], [accountId, generation, '\uffff'])
    .limit(limit)
    .toArray();

/**
 * The ids of the people whose name or e-mail address contains every word of the search, in the order of `ids`.
 * `texts` is what `peopleKeys` has read.
 */
export function matching(ids: readonly Id[], texts: ReadonlyMap<Id, string>, search: string): readonly Id[] {
  const words = searchable(search).split(/\s+/).filter(Boolean);
  return words.length === 0 ? ids : ids.filter((id) => words.every((word) => texts.get(id)?.includes(word)));
}

/** People by id, in the order asked for; missing ones are left out. */
export async function peopleOf(db: Database, ids: readonly Id[]): Promise<Person[]> {
  return (await db.people.bulkGet([...ids])).filter((person) => person !== undefined);
}

/** One page of the journal, newest first: of one account, or of the whole workspace. */
export async function journalPage(
  db: Database,
  accountId: Id | null,
  keep: (entry: JournalEntry) => boolean,
  limit: number
): Promise<JournalEntry[]> {
  const entries =
    accountId === null
      ? db.journal.orderBy('seq')
      : db.journal.where('[accountId+seq]').between([accountId, 0], [accountId, Infinity]);
  return entries.reverse().filter(keep).limit(limit).toArray();
}

/** The entries that assigned this order to the account, newest first. */
export async function assignmentsOf(db: Database, orderId: Id, accountId: Id): Promise<JournalEntry[]> {
  const assigned = ({ command }: JournalEntry) => command === 'assign-order';
  const entries = await journalPage(db, accountId, assigned, Infinity);
  const changes = await db.changes.bulkGet(entries.map(({ id }) => id));
  return entries.filter((_, index) => changes[index]?.changes.some(({ id }) => id === orderId));
}

/**
 * People of the whole workspace, or of one account, found by the beginning of a last name or an e-mail address;
 * further words narrow the search down. Answers at once at any size, because it reads index ranges only.
 */
export async function peopleStartingWith(
  db: Database,
  accountId: Id | null,
  search: string,
  limit: number
): Promise<Person[]> {
  const words = searchable(search).split(/\s+/).filter(Boolean);
  const found = new Map<Id, Person>();
  for (const word of words)
    for (const index of ['sortKey', 'email'] as const) {
      const range =
        accountId === null
          ? db.people.where(index).startsWith(word)
          : db.people.where(`[accountId+${index}]`).between([accountId, word], [accountId, `${word}\uffff`]);
      const rows = await range
        .filter(({ sortKey }) => words.every((each) => sortKey.includes(each)))
        .limit(limit)
        .toArray();
      for (const row of rows) found.set(row.id, row);
    }
  return [...found.values()].slice(0, limit);
}
