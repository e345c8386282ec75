import { Dexie, type PromiseExtended, type Table as DexieTable } from 'dexie';
import type { Person } from '#core/account/person.ts';
import { isBuiltIn } from '#core/account/person.ts';
import { numberFields, type NumberField } from '#core/account/unique-attributes.table.ts';
import type { Id } from '#core/fields.ts';
import { emailKey, numberKey, roleKey } from '#core/state.ts';
import type { Database } from './database.ts';

// What the indexes say of records that a command does not read itself.

/** How many people an account has. */
export const headcount = (db: Database, accountId: Id): Promise<number> =>
  db.people
    .where('[accountId+sortKey]')
    .between(...rangeOf(accountId))
    .count();

/** The bounds of all keys of an account in an index that begins with the account's id. */
export const rangeOf = (accountId: Id): [[Id, string], [Id, string]] => [
  [accountId, ''],
  [accountId, '\uffff']
];

/**
 * The rows that have one of these keys in an index. Without keys nothing is asked: Dexie would walk all rows whose key
 * is the empty text, which are most of them where the field may be empty. The answer is Dexie's own promise then, too:
 * it loses a transaction in functions that await nothing of its own.
 */
export const rowsWithAny = <T, Inserted>(
  table: DexieTable<T, Id, Inserted>,
  index: string,
  keys: readonly Id[]
): PromiseExtended<T[]> =>
  keys.length === 0
    ? Dexie.Promise.resolve<T[]>([])
    : table
        .where(index)
        .anyOf([...keys])
        .toArray();

type AccountId = Id;
/** E-mail addresses to ask about, each with its account. */
export type EmailsAsked = readonly (readonly [AccountId, string])[];

/** Who has these e-mail addresses. */
export async function emailHolders(db: Database, asked: EmailsAsked): Promise<ReadonlyMap<string, Id>> {
  if (asked.length === 0) return new Map();
  const keys = new Map(
    asked.map(([accountId, address]) => {
      const email = address.trim().toLowerCase();
      return [emailKey(accountId, email), [accountId, email]] as const;
    })
  );
  if (keys.size <= mostLookups)
    return firstHolders(keys, (key) =>
      db.people
        .where('[accountId+email]')
        .equals([...key])
        .primaryKeys()
    );
  // a large import brings people who are not here: a cursor leaps over their addresses
  const found = await db.people
    .where('[accountId+email]')
    .anyOf([...keys.values()].map((key) => [...key]))
    .toArray();
  return new Map(found.map(({ accountId, email, id }) => [emailKey(accountId, email), id]));
}

/**
 * Who has one of these people's telephone numbers and extensions. Where several have one, somebody else comes before
 * the people themselves.
 */
export async function numberHolders(
  db: Database,
  accountId: Id,
  people: readonly (Pick<Person, NumberField> & { readonly id: Id })[]
): Promise<ReadonlyMap<string, Id>> {
  const keys = new Set(
    people.flatMap((person) =>
      numberFields
        .filter((field) => person[field].trim() !== '')
        .map((field) => numberKey(accountId, field, person[field]))
    )
  );
  if (keys.size === 0) return new Map();
  const own = new Set(people.map(({ id }) => id));
  if (keys.size <= mostLookups)
    return firstHolders(
      new Map([...keys].map((key) => [key, key])),
      async (key) => await db.people.where('numbers').equals(key).primaryKeys(),
      own
    );
  const holders = new Map<string, Id>();
  const everybody = db.people.where('[accountId+sortKey]').between(...rangeOf(accountId));
  for (const { id, numbers } of await everybody.toArray())
    for (const key of numbers) if (keys.has(key) && !(holders.has(key) && own.has(id))) holders.set(key, id);
  return holders;
}

/** Up to here keys are looked up one by one, which is quickest where most of them are found. */
const mostLookups = 2_000;

/** Somebody for each key that anybody has, with one request each. */
async function firstHolders<K>(
  keys: ReadonlyMap<string, K>,
  holdersOf: (key: K) => Promise<Id[]>,
  last: ReadonlySet<Id> = new Set()
): Promise<ReadonlyMap<string, Id>> {
  const found = await Promise.all(
    [...keys].map(async ([name, key]) => {
      const ids = await holdersOf(key);
      return [name, ids.find((id) => !last.has(id)) ?? ids[0]] as const;
    })
  );
  return new Map(found.filter((each): each is readonly [string, Id] => each[1] !== undefined));
}

/** How many people of these accounts have these custom roles. */
export async function roleHolders(
  db: Database,
  asked: readonly (readonly [AccountId, Id])[]
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [accountId, role] of asked)
    if (!isBuiltIn(role) && !counts.has(roleKey(accountId, role)))
      counts.set(
        roleKey(accountId, role),
        await db.people.where('[accountId+role]').equals([accountId, role]).count()
      );
  return counts;
}
