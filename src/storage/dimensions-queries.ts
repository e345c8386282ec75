import type { Person } from '#core/account/person.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { roleIds, type RoleId } from '#core/dimensions/roles.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from './database.ts';
import { addressHolders, customersLike, type Likeness } from './dimensions-state.ts';
import { rangeOf } from './index-lookups.ts';
import { mapOf, present } from './read-records.ts';
import { recordOf, userRoleKey, type UserAccess } from './rows.ts';
import { personSortKey, searchable } from './sort-key.ts';

/** A customer with the name of its account, and the text by which it is found: what its row of the grid shows. */
export interface ListedDimensionsCustomer {
  readonly customer: DimensionsCustomer;
  readonly accountName: string;
  readonly text: string;
}

/** All customers of Dimensions by name; those without one by their accounts'. */
export async function dimensionsCustomersByName(db: Database): Promise<ListedDimensionsCustomer[]> {
  return db.transaction('r', db.accounts, db.dimensionsCustomers, async () =>
    listed(db, await db.dimensionsCustomers.toArray())
  );
}

/** The other customers that have one of these names, references or tenant identifiers, or are the internal system. */
export async function dimensionsCustomersLike(
  db: Database,
  accountId: Id,
  likeness: Likeness
): Promise<ListedDimensionsCustomer[]> {
  // without a transaction: it would be over before the answer where most of what is asked for is empty
  const found = await customersLike(db, likeness);
  return listed(
    db,
    found.filter(({ id }) => id !== accountId)
  );
}

/** All other customers: terminated ones as well, whose names and references no index has. */
export async function otherDimensionsCustomers(db: Database, accountId: Id): Promise<DimensionsCustomer[]> {
  const rows = await db.dimensionsCustomers.where('id').notEqual(accountId).toArray();
  return rows.map((row) => recordOf<DimensionsCustomer>(row));
}

/** The other customers of which somebody with this e-mail address is a user already. */
export async function customersWithAddress(
  db: Database,
  accountId: Id,
  email: string
): Promise<ListedDimensionsCustomer[]> {
  const { users } = await addressHolders(db, accountId, [email]);
  const ids = new Set(users.map((user) => user.accountId));
  return listed(db, present(await db.dimensionsCustomers.bulkGet([...ids])));
}

async function listed(
  db: Database,
  customers: readonly DimensionsCustomer[]
): Promise<ListedDimensionsCustomer[]> {
  const accounts = await db.accounts.bulkGet(customers.map(({ id }) => id));
  return customers
    .map((row, index) => {
      const customer = recordOf(row);
      const accountName = accounts[index]?.name ?? '';
      const { name, createdOn, reference } = customer;
      return {
        customer,
        accountName,
        text: searchable([name || accountName, createdOn, reference].join(' '))
      };
    })
    .sort((a, b) => order(a.text, b.text));
}

/** What an account has with Dimensions; `undefined` while it has nothing. */
export async function dimensionsCustomer(
  db: Database,
  accountId: Id
): Promise<DimensionsCustomer | undefined> {
  const row = await db.dimensionsCustomers.get(accountId);
  return row && recordOf<DimensionsCustomer>(row);
}

/** A user with the text by which lists are ordered and searched: last name, first name, address, extension. */
export interface ListedDimensionsUser {
  readonly user: DimensionsUser;
  readonly text: string;
}

/** All users of an account in the order of their names: a person's own, else those of the telephone system. */
export async function dimensionsUsersByName(db: Database, accountId: Id): Promise<ListedDimensionsUser[]> {
  return (await dimensionsUsersWithPeople(db, accountId)).map(({ user, person }) => ({
    user,
    text: textOf(user, person)
  }));
}

/** A user with the person, if the user is one of the account's people. */
export interface DimensionsUserWithPerson {
  readonly user: DimensionsUser;
  readonly person: Person | undefined;
}

/** All users of an account with their people, in the order of the list by name: for exports and checks. */
export async function dimensionsUsersWithPeople(
  db: Database,
  accountId: Id
): Promise<DimensionsUserWithPerson[]> {
  return db.transaction('r', db.people, db.dimensionsUsers, async () => {
    const rows = await db.dimensionsUsers.where('accountId').equals(accountId).toArray();
    const people = await peopleOfUsers(db, accountId, rows);
    return rows
      .map((row) => {
        const [user, person] = [recordOf<DimensionsUser>(row), people.get(row.personId)];
        return { user, person, text: textOf(user, person) };
      })
      .sort((a, b) => order(a.text, b.text) || order(a.user.id, b.user.id))
      .map(({ user, person }) => ({ user, person }));
  });
}

/** Users by id with their people, in the order asked for: a window of a list. Missing ones are left out. */
export async function dimensionsUsersOf(
  db: Database,
  ids: readonly Id[]
): Promise<DimensionsUserWithPerson[]> {
  return db.transaction('r', db.people, db.dimensionsUsers, async () => {
    const users = present(await db.dimensionsUsers.bulkGet([...ids]));
    const people = mapOf<Person>(present(await db.people.bulkGet(users.map(({ personId }) => personId))));
    return users.map((row) => ({
      user: recordOf<DimensionsUser>(row),
      person: people.get(row.personId)
    }));
  });
}

/** The first users of an account who are among its people, those of the telephone system alone left out. */
export async function firstPortalUsers(
  db: Database,
  accountId: Id,
  limit: number
): Promise<DimensionsUserWithPerson[]> {
  return db.transaction('r', db.people, db.dimensionsUsers, async () => {
    const rows = await db.dimensionsUsers
      .where('[accountId+access]')
      .anyOf([accountId, 'person'], [accountId, 'both'])
      .limit(limit)
      .toArray();
    const people = await peopleOfUsers(db, accountId, rows);
    return rows.map((row) => ({ user: recordOf<DimensionsUser>(row), person: people.get(row.personId) }));
  });
}

/** How many users an account has. Counted from indexes. */
export interface DimensionsUserCounts {
  readonly total: number;
  /** Of the account's people, of the telephone system alone, and both in one. */
  readonly byAccess: Readonly<Record<UserAccess, number>>;
  readonly byRole: Readonly<Record<RoleId, number>>;
  /** Some of them are of a real telephone system. */
  readonly hasReal: boolean;
}

export async function dimensionsUserCounts(db: Database, accountId: Id): Promise<DimensionsUserCounts> {
  return db.transaction('r', db.dimensionsUsers, async () => {
    const of = (access: UserAccess): Promise<number> =>
      db.dimensionsUsers.where('[accountId+access]').equals([accountId, access]).count();
    const byRole: Partial<Record<RoleId, number>> = {};
    for (const role of roleIds)
      byRole[role] = await db.dimensionsUsers.where('roleKeys').equals(userRoleKey(accountId, role)).count();
    // the first will do: where any of them is real, most are
    const real = await db.dimensionsUsers
      .where('[accountId+access]')
      .anyOf([accountId, 'pbx'], [accountId, 'both'])
      .filter(({ pbx }) => pbx?.isSimulated === false)
      .first();
    return {
      hasReal: real !== undefined,
      total: await db.dimensionsUsers.where('accountId').equals(accountId).count(),
      byAccess: { person: await of('person'), pbx: await of('pbx'), both: await of('both') },
      byRole: byRole as Readonly<Record<RoleId, number>>
    };
  });
}

/** Everybody of an account who has no access to Dimensions yet, in the order of the list by name. */
export async function peopleWithoutDimensions(db: Database, accountId: Id): Promise<Person[]> {
  return db.transaction('r', db.people, db.dimensionsUsers, async () => {
    const rows = await db.dimensionsUsers.where('accountId').equals(accountId).toArray();
    const users = new Set(rows.map(({ personId }) => personId));
    const people = await db.people
      .where('[accountId+sortKey]')
      .between(...rangeOf(accountId))
      .toArray();
    return people.filter(({ id }) => !users.has(id)).map((row) => recordOf<Person>(row));
  });
}

/** From here on it is quicker to read everybody of the account than one after another. */
const manyPeople = 1_000;

async function peopleOfUsers(
  db: Database,
  accountId: Id,
  users: readonly DimensionsUser[]
): Promise<ReadonlyMap<Id, Person>> {
  const ids = users.map(({ personId }) => personId).filter((id) => id !== '');
  const rows =
    ids.length < manyPeople
      ? present(await db.people.bulkGet(ids))
      : await db.people
          .where('[accountId+sortKey]')
          .between(...rangeOf(accountId))
          .toArray();
  return mapOf<Person>(rows);
}

/** The person's names come first; those of the telephone system find the user as well. */
const textOf = ({ pbx }: DimensionsUser, person: Person | undefined): string =>
  [person && personSortKey(person), pbx && personSortKey(pbx), pbx?.extension]
    .filter(Boolean)
    .join(' ')
    .trim();

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
