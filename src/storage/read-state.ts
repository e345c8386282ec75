import { dayOf, type Context } from '#core/actor.ts';
import type { Command } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { statusOf, type Order } from '#core/mitel/order.ts';
import { emailKey, emptyState, type LicenceTally, type State } from '#core/state.ts';
import type { Person } from '#core/account/person.ts';
import type { Workspace } from '#core/workspace.ts';
import type { Database, Sorted } from './database.ts';

/** Reads what a command needs to be decided, and no more: never all people of an account unless it is about them. */
export async function readState(db: Database, command: Command, context: Context): Promise<State> {
  const workspace = await db.workspace.get('workspace');
  const base: State = { ...emptyState, workspace: mapOf(workspace ? [workspace] : []) };
  switch (command.type) {
    case 'start-workspace':
    case 'change-settings':
    case 'create-account':
    case 'record-order':
      return base;
    case 'correct-account':
    case 'switch-integration':
      return withAccount(db, base, command.accountId, context);
    case 'remove-account': {
      const people = await db.people
        .where('[accountId+sortKey]')
        .between(...rangeOf(command.accountId))
        .toArray();
      return { ...(await withAccount(db, base, command.accountId, context)), people: mapOf(people) };
    }
    case 'add-people':
      return {
        ...(await withAccount(db, base, command.accountId, context)),
        emails: await holdersOf(
          db,
          command.people.map(({ email }) => [command.accountId, email.trim().toLowerCase()])
        )
      };
    case 'correct-person':
      return {
        ...(await withAccount(db, base, command.accountId, context)),
        people: await peopleById(db, [command.personId]),
        emails: await holdersOf(db, [[command.accountId, command.details.email.trim().toLowerCase()]])
      };
    case 'remove-people':
    case 'give-licences':
    case 'take-licences':
      return {
        ...(await withAccount(db, base, command.accountId, context)),
        people: await peopleById(db, command.personIds)
      };
    case 'correct-order':
    case 'remove-order':
    case 'assign-order': {
      const order = await db.orders.get(command.orderId);
      const accountId = command.type === 'assign-order' ? command.accountId : (order?.assignedTo ?? '');
      const state = await withAccount(db, base, accountId, context);
      return { ...state, orders: new Map([...state.orders, ...mapOf(order ? [order] : [])]) };
    }
    case 'import-records':
      return stateAround(db, base, context, {
        accounts: command.records.accounts.map(({ id }) => id),
        people: command.records.people.map(({ id }) => id),
        orders: command.records.orders.map(({ id }) => id),
        referred: [
          ...command.records.people.map(({ accountId }) => accountId),
          ...command.records.orders.flatMap(({ assignedTo }) => assignedTo ?? [])
        ],
        emails: command.records.people.map(({ accountId, email }) => [accountId, email])
      });
    case 'undo': {
      const idsIn = (table: string) => command.changes.filter((c) => c.table === table).map((c) => c.id);
      const people = await peopleById(db, idsIn('people'));
      const restored = command.changes.flatMap(({ table, id, before }) => {
        if (table !== 'people' || typeof before?.email !== 'string') return [];
        const accountId = typeof before.accountId === 'string' ? before.accountId : people.get(id)?.accountId;
        return accountId ? [[accountId, before.email] as const] : [];
      });
      const fields = command.changes.flatMap(({ before, after }) => [
        before?.accountId,
        before?.assignedTo,
        after?.accountId,
        after?.assignedTo
      ]);
      // a change of a person names the account only where the person was added or removed
      fields.push(...[...people.values()].map(({ accountId }) => accountId));
      return stateAround(db, base, context, {
        accounts: [...idsIn('accounts'), ...(command.entry.accountId ? [command.entry.accountId] : [])],
        people: idsIn('people'),
        orders: idsIn('orders'),
        referred: fields.filter((id) => typeof id === 'string'),
        emails: restored
      });
    }
  }
}

interface Around {
  readonly accounts: readonly Id[];
  readonly people: readonly Id[];
  readonly orders: readonly Id[];
  readonly referred: readonly Id[];
  readonly emails: readonly (readonly [Id, string])[];
}

/** Records by id, the accounts they refer to, and everything that hangs off the accounts themselves. */
async function stateAround(db: Database, base: State, context: Context, ids: Around): Promise<State> {
  let state: State = base;
  for (const id of new Set(ids.accounts)) state = await withAccount(db, state, id, context);
  const accounts = await db.accounts.bulkGet([...new Set(ids.referred)]);
  const orders = await db.orders.bulkGet([...ids.orders]);
  return {
    ...state,
    accounts: new Map([...mapOf(present(accounts)), ...state.accounts]),
    people: await peopleById(db, ids.people),
    orders: new Map([...state.orders, ...mapOf(present(orders))]),
    emails: await holdersOf(db, ids.emails)
  };
}

/** Adds an account with its orders, its licence tally and its number of people. */
async function withAccount(db: Database, state: State, accountId: Id, context: Context): Promise<State> {
  const row = await db.accounts.get(accountId);
  const account = mapOf(row ? [row] : []).get(accountId);
  if (!account) return state;
  const orders = await db.orders.where('assignedTo').equals(accountId).toArray();
  const tally = await licenceTally(
    db,
    account.id,
    account.mitel.licenceGeneration,
    orders,
    state.workspace,
    context
  );
  return {
    ...state,
    accounts: new Map(state.accounts).set(accountId, account),
    orders: new Map([...state.orders, ...mapOf(orders)]),
    tallies: new Map(state.tallies).set(accountId, tally),
    headcounts: new Map(state.headcounts).set(accountId, await headcount(db, accountId))
  };
}

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

async function licenceTally(
  db: Database,
  accountId: Id,
  generation: Id,
  orders: readonly Order[],
  workspace: ReadonlyMap<Id, Workspace>,
  context: Pick<Context, 'at'>
): Promise<LicenceTally> {
  const soon = workspace.get('workspace')?.expiringSoonDays ?? 30;
  const held = (source: 'order' | 'micollab') =>
    db.people
      .where('[accountId+miteam.generation+miteam.source]')
      .equals([accountId, generation, source])
      .count();
  return {
    ordered: orders
      .filter(
        (order) => order.product === 'miteam-meetings' && statusOf(order, dayOf(context.at), soon).counts
      )
      .reduce((sum, { quantity }) => sum + quantity, 0),
    given: await held('order'),
    byMicollab: await held('micollab')
  };
}

/** The licence tally of one account, or `undefined` if there is no such account. */
export async function tallyOf(db: Database, accountId: Id, at: string): Promise<LicenceTally | undefined> {
  const [account, workspace] = [await db.accounts.get(accountId), await db.workspace.get('workspace')];
  if (!account) return undefined;
  const orders = await db.orders.where('assignedTo').equals(accountId).toArray();
  const settings = mapOf(workspace ? [workspace] : []);
  return licenceTally(db, accountId, account.mitel.licenceGeneration, orders, settings, { at });
}

async function peopleById(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, Person>> {
  return mapOf(present(await db.people.bulkGet([...new Set(ids)])));
}

async function holdersOf(
  db: Database,
  keys: readonly (readonly [Id, string])[]
): Promise<ReadonlyMap<string, Id>> {
  if (keys.length === 0) return new Map();
  const found = await db.people
    .where('[accountId+email]')
    .anyOf(keys.map(([accountId, email]) => [accountId, email]))
    .toArray();
  return new Map(found.map(({ accountId, email, id }) => [emailKey(accountId, email), id]));
}

const present = <T>(list: readonly (T | undefined)[]): T[] => list.filter((item) => item !== undefined);

/** Records by id, without the keys that storage derives for its own lists. */
function mapOf<T extends { readonly id: Id }>(rows: readonly T[]): Map<Id, T> {
  return new Map(
    rows.map((row) => {
      const { sortKey: _, ...record } = row as T & Partial<Sorted>;
      return [row.id, record as unknown as T];
    })
  );
}
