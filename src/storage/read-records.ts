import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { Role } from '#core/account/role.ts';
import type { Context } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import type { State } from '#core/state.ts';
import type { Database } from './database.ts';
import { emailHolders, headcount, type EmailsAsked } from './index-lookups.ts';
import { licenceTally } from './licence-tally.ts';
import { recordOf } from './rows.ts';

export interface Around {
  readonly accounts: readonly Id[];
  readonly people: readonly Id[];
  readonly orders: readonly Id[];
  readonly roles: readonly Id[];
  /** Accounts that are only referred to. */
  readonly referred: readonly Id[];
  readonly emails: EmailsAsked;
}

/** Records by id, the accounts they refer to, and everything that hangs off the accounts themselves. */
export async function stateAround(db: Database, base: State, context: Context, ids: Around): Promise<State> {
  let state: State = base;
  for (const id of new Set(ids.accounts)) state = await withAccount(db, state, id, context);
  const accounts = await db.accounts.bulkGet([...new Set(ids.referred)]);
  const orders = await db.orders.bulkGet([...ids.orders]);
  return {
    ...state,
    accounts: new Map([...mapOf(present(accounts)), ...state.accounts]),
    people: await peopleById(db, ids.people),
    orders: new Map([...state.orders, ...mapOf(present(orders))]),
    roles: await rolesById(db, ids.roles),
    emails: await emailHolders(db, ids.emails)
  };
}

/** Adds an account with its orders, its licence tally and its number of people. */
export async function withAccount(
  db: Database,
  state: State,
  accountId: Id,
  context: Context
): Promise<State> {
  const row = await db.accounts.get(accountId);
  const account = mapOf(row ? [row] : []).get(accountId);
  if (!account) return state;
  const orders = await db.orders.where('assignedTo').equals(accountId).toArray();
  const tally = await licenceTally(db, account, orders, state.workspace.get('workspace'), context.today);
  return {
    ...state,
    accounts: new Map(state.accounts).set(accountId, account),
    orders: new Map([...state.orders, ...mapOf(orders)]),
    tallies: new Map(state.tallies).set(accountId, tally),
    headcounts: new Map(state.headcounts).set(accountId, await headcount(db, accountId))
  };
}

export async function peopleById(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, Person>> {
  return mapOf(present(await db.people.bulkGet([...new Set(ids)])));
}

/** The custom roles among these ids; a built-in role has no record. */
export async function rolesById(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, Role>> {
  return mapOf(present(await db.roles.bulkGet([...new Set(ids)])));
}

/** The accounts that have one of these custom roles. */
export async function accountsWithRoles(db: Database, roleIds: readonly Id[]): Promise<State['accounts']> {
  const accounts = new Map<Id, Account>();
  // one range each: several at once would be walked record by record
  for (const roleId of new Set(roleIds))
    for (const [id, account] of mapOf(await db.accounts.where('mitel.roles').equals(roleId).toArray()))
      accounts.set(id, account);
  return accounts;
}

export const present = <T>(list: readonly (T | undefined)[]): T[] =>
  list.filter((item) => item !== undefined);

export const mapOf = <T extends { readonly id: Id }>(rows: readonly T[]): Map<Id, T> =>
  new Map(rows.map((row) => [row.id, recordOf(row)]));
