import { isIncomplete, type Person } from '#core/account/person.ts';
import type { Role } from '#core/account/role.ts';
import { numberFields, type NumberField } from '#core/account/unique-attributes.table.ts';
import type { Id } from '#core/fields.ts';
import { numberKey } from '#core/state.ts';
import type { Database } from './database.ts';
import { rangeOf } from './index-lookups.ts';
import { recordOf } from './rows.ts';

/** Everybody of an account in the order of the list by name. */
export async function everybodyOf(db: Database, accountId: Id): Promise<Person[]> {
  const rows = await db.people
    .where('[accountId+sortKey]')
    .between(...rangeOf(accountId))
    .toArray();
  return rows.map((row) => recordOf<Person>(row));
}

/** The ids of the people who hold a Mitel One licence. Reads an index only. */
export const mitelOneIds = (db: Database, accountId: Id): Promise<Id[]> =>
  db.people.where('[accountId+mitelOne]').between([accountId, ''], [accountId, '\uffff']).primaryKeys();

/** The custom roles that the account's people can have, by name. */
export async function rolesOf(db: Database, accountId: Id): Promise<Role[]> {
  const account = await db.accounts.get(accountId);
  const roles = await db.roles.bulkGet([...(account?.mitel.roles ?? [])]);
  const { compare } = new Intl.Collator();
  return roles.filter((role) => role !== undefined).sort((a, b) => compare(a.name, b.name));
}

/** Somebody else of the account who has the same number. */
export interface NumberShared {
  readonly field: NumberField;
  readonly person: Person;
}

/** Who of the account has these numbers already, apart from `self`; one person for each number. */
export async function sharingNumbers(
  db: Database,
  accountId: Id,
  numbers: Readonly<Record<NumberField, string>>,
  self: Id | undefined
): Promise<readonly NumberShared[]> {
  const shared: NumberShared[] = [];
  for (const field of numberFields) {
    if (numbers[field].trim() === '') continue;
    const row = await db.people
      .where('numbers')
      .equals(numberKey(accountId, field, numbers[field]))
      .filter(({ id }) => id !== self)
      .first();
    if (row) shared.push({ field, person: recordOf<Person>(row) });
  }
  return shared;
}

/** What a person can be filtered by that no index tells. */
export const peopleTraits = [
  'admins',
  'users',
  'custom-role',
  'registered',
  'unregistered',
  'pbx',
  'micloud',
  'iot',
  'incomplete'
] as const;
export type PeopleTrait = (typeof peopleTraits)[number];

/** The traits of a person as bits, so that those of 50,000 people are small. */
function traitsOf(person: Person): number {
  const role = person.role === 'account-admin' ? 'admins' : person.role === 'user' ? 'users' : 'custom-role';
  const traits: readonly PeopleTrait[] = [
    role,
    person.registration,
    ...person.connections,
    ...(isIncomplete(person) ? ['incomplete' as const] : [])
  ];
  return traits.reduce((bits, trait) => bits | bitOf(trait), 0);
}
const bitOf = (trait: PeopleTrait): number => 1 << peopleTraits.indexOf(trait);
export const hasTrait = (bits: number | undefined, trait: PeopleTrait): boolean =>
  ((bits ?? 0) & bitOf(trait)) !== 0;

/** By what each person of an account is found: their search text and their traits. */
export interface PeopleKeys {
  readonly texts: ReadonlyMap<Id, string>;
  readonly traits: ReadonlyMap<Id, number>;
}

const chunk = 5_000;

/** Reads the keys of all people of an account in pieces, so that the page stays responsive. */
export async function peopleKeys(
  db: Database,
  accountId: Id,
  onPiece: (keys: PeopleKeys) => void
): Promise<void> {
  const texts = new Map<Id, string>();
  const traits = new Map<Id, number>();
  for (let [after, end] = rangeOf(accountId); ;) {
    const rows = await db.people
      .where('[accountId+sortKey]')
      .between(after, end, false)
      .limit(chunk)
      .toArray();
    for (const row of rows) {
      texts.set(row.id, row.sortKey);
      traits.set(row.id, traitsOf(row));
    }
    onPiece({ texts, traits });
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return;
    after = [accountId, last.sortKey];
  }
}
