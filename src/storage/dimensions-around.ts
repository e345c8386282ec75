import type { RecordSet } from '#core/command.ts';
import { dimensionsSettings } from '#core/dimensions/customer-of.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import type { Id } from '#core/fields.ts';
import { withFields } from '#core/fields-of.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import type { Records, State, Table } from '#core/state.ts';
import type { Database } from './database.ts';
import {
  withCustomersLike,
  withCustomersNamingOthers,
  withDimensionsSide,
  type Likeness
} from './dimensions-state.ts';
import { rowsWithAny } from './index-lookups.ts';
import { mapOf, present } from './read-records.ts';
import { peopleAmong } from './webex-state.ts';

/** Adds what an import of records of Dimensions writes over, what these refer to and what they might clash with. */
export async function withDimensionsForImport(
  db: Database,
  state: State,
  records: RecordSet
): Promise<State> {
  const { workspace, dimensionsCustomers, dimensionsUsers, people } = records;
  if (!workspace && dimensionsCustomers.length + dimensionsUsers.length + people.length === 0) return state;
  const accountIds = new Set([
    ...dimensionsCustomers.map(({ id }) => id),
    ...dimensionsUsers.map(({ accountId }) => accountId)
  ]);
  let found = await withUsersOfPeople(
    db,
    state,
    people.map(({ id }) => id)
  );
  // all users of the accounts: a person is one user
  for (const id of accountIds) found = await withDimensionsSide(db, found, id);
  const users = present(await db.dimensionsUsers.bulkGet(dimensionsUsers.map(({ id }) => id)));
  found = { ...found, dimensionsUsers: new Map([...mapOf<DimensionsUser>(users), ...found.dimensionsUsers]) };
  const arriving = new Set(people.map(({ id }) => id));
  const named = [
    ...dimensionsCustomers.map(({ primaryPersonId }) => primaryPersonId),
    ...dimensionsUsers.map(({ personId }) => personId)
  ].filter((id) => !arriving.has(id));
  found = await withPeople(db, found, [...accountIds][0] ?? '', named);
  found = await withCustomersLike(db, found, likenessOf(dimensionsCustomers));
  return workspace ? withCustomersNamingOthers(db, found, idsStaying(state, workspace.dimensions)) : found;
}

/** Adds what an undo of records of Dimensions needs, and what was made since for something that it would take away. */
export async function withDimensionsForUndo(
  db: Database,
  state: State,
  entry: JournalEntry,
  changes: readonly Change[]
): Promise<State> {
  const of = (table: Table): readonly Change[] => changes.filter((change) => change.table === table);
  const ids = (table: Table): Id[] => of(table).map(({ id }) => id);
  const customers = of('dimensionsCustomers');
  const settings = of('workspace').map(({ before }) =>
    withFields(state.workspace.get('workspace') ?? {}, before ?? {})
  );
  let found = await withUsersOfPeople(db, state, ids('people'));
  for (const id of await accountsConcerned(db, entry, changes))
    found = await withDimensionsSide(db, found, id);
  const restored = [...customers, ...of('dimensionsUsers')].flatMap(({ table, id, before }) =>
    before === null ? [] : [withFields(recordIn(found, table, id), before)]
  );
  const users = [...found.dimensionsUsers.values()];
  const touched = new Set(ids('dimensionsUsers'));
  found = await withPeople(db, found, entry.accountId ?? '', [
    ...restored.flatMap(({ personId, primaryPersonId }) => [...textIn(personId), ...textIn(primaryPersonId)]),
    ...[...found.dimensionsCustomers.values()].map(({ primaryPersonId }) => primaryPersonId),
    ...users.filter(({ id }) => touched.has(id)).map(({ personId }) => personId),
    // a refusal names one of those who are in the way
    ...users.slice(0, 1).map(({ personId }) => personId)
  ]);
  const after = customers.flatMap(({ id, before }) =>
    before === null
      ? []
      : [
          withFields(
            recordIn(found, 'dimensionsCustomers', id),
            before
          ) as unknown as Records['dimensionsCustomers']
        ]
  );
  if (after.length > 0) found = await withCustomersLike(db, found, likenessOf(after));
  for (const workspace of settings) {
    const { dimensions } = workspace as unknown as Records['workspace'];
    found = await withCustomersNamingOthers(db, found, idsStaying(state, dimensions));
  }
  return found;
}

const likenessOf = (customers: readonly Records['dimensionsCustomers'][]): Likeness => ({
  names: customers,
  references: [],
  tenantIds: customers.map(({ tenantId }) => tenantId),
  internal: customers.some(({ isInternal }) => isInternal)
});

/** The entries that stay what they are for customers naming them: a template of another kind does not. */
const idsStaying = (state: State, { productTypes, pbxTemplates }: Records['workspace']['dimensions']) => {
  const kinds = new Map(dimensionsSettings(state).pbxTemplates.map(({ id, kind }) => [id, kind]));
  return {
    productTypes: productTypes.map(({ id }) => id),
    pbxTemplates: pbxTemplates.filter(({ id, kind }) => (kinds.get(id) ?? kind) === kind).map(({ id }) => id)
  };
};

/** Adds the users that these people are, and the customers of the people's accounts. */
async function withUsersOfPeople(db: Database, state: State, personIds: readonly Id[]): Promise<State> {
  if (personIds.length === 0 || (await db.dimensionsCustomers.count()) === 0) return state;
  const users = await rowsWithAny(db.dimensionsUsers, 'personId', personIds);
  const people = await peopleAmong(db, users[0]?.accountId ?? '', personIds);
  const accounts = new Set([...people.values()].map(({ accountId }) => accountId));
  const customers = present(await db.dimensionsCustomers.bulkGet([...accounts]));
  return {
    ...state,
    dimensionsCustomers: new Map([
      ...state.dimensionsCustomers,
      ...mapOf<Records['dimensionsCustomers']>(customers)
    ]),
    dimensionsUsers: new Map([...state.dimensionsUsers, ...mapOf<DimensionsUser>(users)])
  };
}

/** Adds people that are not known yet; most of them are the account's. */
async function withPeople(db: Database, state: State, accountId: Id, ids: readonly Id[]): Promise<State> {
  const unknown = [...new Set(ids)].filter((id) => id !== '' && !state.people.has(id));
  if (unknown.length === 0) return state;
  return { ...state, people: new Map([...(await peopleAmong(db, accountId, unknown)), ...state.people]) };
}

/** The accounts whose records of Dimensions the changes touch, and those that the undo would take away. */
async function accountsConcerned(
  db: Database,
  { accountId }: JournalEntry,
  changes: readonly Change[]
): Promise<ReadonlySet<Id>> {
  const ids = new Set<Id>();
  const unknown: Id[] = [];
  for (const { table, id, before, after } of changes) {
    if (table === 'dimensionsCustomers' || (table === 'accounts' && before === null)) ids.add(id);
    if (table !== 'dimensionsUsers') continue;
    // a change of a few fields does not say which account it is
    const known = textIn(before?.accountId ?? after?.accountId)[0] ?? accountId;
    if (known) ids.add(known);
    else unknown.push(id);
  }
  for (const user of present(await db.dimensionsUsers.bulkGet(unknown))) ids.add(user.accountId);
  return ids;
}

const recordIn = (state: State, table: Table, id: Id): object => state[table].get(id) ?? {};
const textIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
