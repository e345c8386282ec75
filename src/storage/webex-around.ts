import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import type { State, Table } from '#core/state.ts';
import { blocksOf } from '#core/webex/number-ranges.ts';
import { NumberRange } from '#core/webex/phone-number.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import { z } from '#core/zod.ts';
import type { Database } from './database.ts';
import { mapOf, peopleById, present } from './read-records.ts';
import { peopleAmong, withBlocks, withCustomersOf, withExternalIds, withWebexSide } from './webex-state.ts';

/** Adds what an import of Webex records writes over, what these refer to and what they might clash with. */
export async function withWebexForImport(db: Database, state: State, records: RecordSet): Promise<State> {
  const { workspace, webexCustomers, webexUsers, sites, templates, people } = records;
  if (
    !workspace &&
    webexCustomers.length + webexUsers.length + sites.length + templates.length + people.length === 0
  )
    return state;
  const accountIds = [
    ...new Set([...webexCustomers.map(({ id }) => id), ...[...sites, ...webexUsers].map(accountOf)])
  ];
  const referred = webexCustomers.map(({ templateId }) => templateId);
  const userIds = webexUsers.map(({ id }) => id);
  const arriving = new Set(people.map(({ id }) => id));
  const known = await db.webexCustomers.bulkGet(accountIds);
  const accounts = await db.accounts.bulkGet(accountIds);
  const sitesById = await db.sites.bulkGet([
    ...sites.map(({ id }) => id),
    ...new Set(webexUsers.map(({ siteId }) => siteId))
  ]);
  // all sites of the accounts: there is one headquarters
  const sitesOfAccounts = await db.sites.where('accountId').anyOf(accountIds).toArray();
  const found: State = {
    ...state,
    accounts: new Map([...mapOf(present(accounts)), ...state.accounts]),
    people: new Map([
      ...(await peopleById(
        db,
        userIds.filter((id) => !arriving.has(id))
      )),
      ...state.people
    ]),
    templates: mapOf(
      workspace
        ? // the settings must have what any template names
          await db.templates.toArray()
        : present(await db.templates.bulkGet([...templates.map(({ id }) => id), ...new Set(referred)]))
    ),
    webexCustomers: mapOf(present(known)),
    sites: mapOf([...sitesOfAccounts, ...present(sitesById)]),
    // of people who are written over, too: they must not leave their account
    webexUsers: mapOf([
      ...(await usersAmong(db, [...new Set([...userIds, ...people.map(({ id }) => id)])])),
      // all users of the accounts: a number is one user's
      ...(await db.webexUsers
        .where('accountId')
        .anyOf([...new Set([...sites, ...webexUsers].map(accountOf))])
        .toArray())
    ])
  };
  const numbers = sites.flatMap((site) => site.numbers);
  return withExternalIds(
    db,
    await withBlocks(db, found, '', blocksOf(numbers)),
    webexCustomers.map(({ externalId }) => externalId)
  );
}

/** Adds what an undo of Webex records needs, and what was made since for something that it would take away. */
export async function withWebexForUndo(
  db: Database,
  state: State,
  entry: JournalEntry,
  changes: readonly Change[]
): Promise<State> {
  const idsIn = (table: Table): Id[] =>
    changes.filter((change) => change.table === table).map(({ id }) => id);
  const sides = changes.flatMap(({ before, after }) => [before, after]);
  const accountIds = await accountsConcerned(db, entry, changes);
  let found: State = { ...state, webexUsers: mapOf(await usersAmong(db, idsIn('people'))) };
  for (const id of accountIds) found = await withWebexSide(db, found, id);
  const users = idsIn('webexUsers').filter((id) => !found.people.has(id));
  const referred = [
    ...sides.flatMap((side) => textIn(side?.templateId)),
    // a change of a few fields does not name the template
    ...[...found.webexCustomers.values()].map(({ templateId }) => templateId),
    ...idsIn('templates')
  ];
  found = {
    ...found,
    people: new Map([...(await peopleAmong(db, entry.accountId ?? '', users)), ...found.people]),
    templates: mapOf(
      idsIn('workspace').length > 0
        ? // settings that are restored must have what any template names
          await db.templates.toArray()
        : present(await db.templates.bulkGet([...new Set(referred)]))
    )
  };
  found = await withCustomersOf(db, found, idsIn('templates'));
  found = await withExternalIds(
    db,
    found,
    sides.flatMap((side) => textIn(side?.externalId))
  );
  const numbers = sides.flatMap((side) => z.array(NumberRange).safeParse(side?.numbers).data ?? []);
  return withBlocks(db, found, '', blocksOf(numbers));
}

/** The accounts whose Webex side the changes touch, and those that the undo would take away. */
async function accountsConcerned(
  db: Database,
  { accountId }: JournalEntry,
  changes: readonly Change[]
): Promise<ReadonlySet<Id>> {
  const of = (...tables: readonly Table[]) => changes.filter(({ table }) => tables.includes(table));
  const ids = new Set([
    ...of('webexCustomers').map(({ id }) => id),
    ...of('accounts')
      .filter(({ before }) => before === null)
      .map(({ id }) => id)
  ]);
  const records = of('sites', 'webexUsers');
  if (records.length === 0) return ids;
  if (accountId !== null) return ids.add(accountId);
  // an import can touch several accounts; a change of a few fields does not say which
  for (const { before, after } of records)
    for (const id of textIn(before?.accountId ?? after?.accountId)) ids.add(id);
  const sites = present(await db.sites.bulkGet(of('sites').map(({ id }) => id)));
  const users = await usersAmong(
    db,
    of('webexUsers').map(({ id }) => id)
  );
  for (const record of [...sites, ...users]) ids.add(record.accountId);
  return ids;
}

/** From here on a cursor that leaps over the table is quicker than one look-up after another. */
const manyUsers = 1_000;

const usersAmong = async (db: Database, ids: readonly Id[]): Promise<WebexUser[]> =>
  ids.length < manyUsers
    ? present(await db.webexUsers.bulkGet([...ids]))
    : db.webexUsers
        .where('id')
        .anyOf([...ids])
        .toArray();

const accountOf = ({ accountId }: { readonly accountId: Id }): Id => accountId;
const textIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
