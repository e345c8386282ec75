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

type AccountId = Id;
/** E-mail addresses to ask about, each with its account. */
export type EmailsAsked = readonly (readonly [AccountId, string])[];

/** Who has these e-mail addresses. */
export async function emailHolders(db: Database, asked: EmailsAsked): Promise<ReadonlyMap<string, Id>> {
  if (asked.length === 0) return new Map();
  const found = await db.people
    .where('[accountId+email]')
    .anyOf(asked.map(([accountId, email]) => [accountId, email.trim().toLowerCase()]))
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
  const holders = new Map<string, Id>();
  // to read a whole account is quicker than to look up thousands of numbers one by one
  const found =
    keys.size > 1_000
      ? db.people.where('[accountId+sortKey]').between(...rangeOf(accountId))
      : db.people.where('numbers').anyOf([...keys]);
  for (const { id, numbers } of await found.toArray())
    for (const key of numbers) if (keys.has(key) && !(holders.has(key) && own.has(id))) holders.set(key, id);
  return holders;
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
