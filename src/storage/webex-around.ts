import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Change } from '#core/journal.ts';
import type { State, Table } from '#core/state.ts';
import { blocksOf } from '#core/webex/number-ranges.ts';
import { NumberRange } from '#core/webex/phone-number.ts';
import { z } from '#core/zod.ts';
import type { Database } from './database.ts';
import { mapOf, peopleById, present } from './read-records.ts';
import { withBlocks, withCustomersOf, withExternalIds, withWebexSide } from './webex-state.ts';

/** Adds what an import of Webex records writes over, what these refer to and what they might clash with. */
export async function withWebexForImport(db: Database, state: State, records: RecordSet): Promise<State> {
  const { webexCustomers, webexUsers, sites, templates, people } = records;
  if (webexCustomers.length + webexUsers.length + sites.length + templates.length + people.length === 0)
    return state;
  const accountIds = [
    ...new Set([...webexCustomers.map(({ id }) => id), ...[...sites, ...webexUsers].map(accountOf)])
  ];
  const referred = webexCustomers.map(({ templateId }) => templateId);
  const userIds = webexUsers.map(({ id }) => id);
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
    people: new Map([...(await peopleById(db, userIds)), ...state.people]),
    templates: mapOf(
      present(await db.templates.bulkGet([...templates.map(({ id }) => id), ...new Set(referred)]))
    ),
    webexCustomers: mapOf(present(known)),
    sites: mapOf([...sitesOfAccounts, ...present(sitesById)]),
    // of people who are written over, too: they must not leave their account
    webexUsers: mapOf(
      present(await db.webexUsers.bulkGet([...new Set([...userIds, ...people.map(({ id }) => id)])]))
    )
  };
  return withExternalIds(
    db,
    found,
    webexCustomers.map(({ externalId }) => externalId)
  );
}

/** Adds what an undo of Webex records needs, and what was made since for something that it would take away. */
export async function withWebexForUndo(
  db: Database,
  state: State,
  changes: readonly Change[]
): Promise<State> {
  const idsIn = (table: Table, keep: (change: Change) => boolean = () => true): Id[] =>
    changes.filter((change) => change.table === table && keep(change)).map(({ id }) => id);
  const sides = changes.flatMap(({ before, after }) => [before, after]);
  const added = ({ before }: Change): boolean => before === null;
  const [templates, customers, users] = [idsIn('templates'), idsIn('webexCustomers'), idsIn('webexUsers')];
  const sites = present(await db.sites.bulkGet(idsIn('sites')));
  const known = present(await db.webexUsers.bulkGet([...users, ...idsIn('people')]));
  const ofWebex = changes.filter(({ table }) => table === 'sites' || table === 'webexUsers');
  const accountIds = new Set([
    ...customers,
    ...idsIn('accounts', added),
    ...[...sites, ...present(await db.webexUsers.bulkGet(users))].map(accountOf),
    ...ofWebex.flatMap(({ before, after }) => textIn(before?.accountId ?? after?.accountId))
  ]);
  let found: State = { ...state, webexUsers: mapOf(known) };
  for (const id of accountIds) found = await withWebexSide(db, found, id);
  // a change of a customer names its template only where that was changed
  const used = [...found.webexCustomers.values()].map(({ templateId }) => templateId);
  const referred = [...sides.flatMap((side) => textIn(side?.templateId)), ...templates, ...used];
  found = {
    ...found,
    people: new Map([...(await peopleById(db, users)), ...found.people]),
    templates: mapOf(present(await db.templates.bulkGet([...new Set(referred)])))
  };
  found = await withCustomersOf(db, found, idsIn('templates', added));
  found = await withExternalIds(
    db,
    found,
    sides.flatMap((side) => textIn(side?.externalId))
  );
  const numbers = sides.flatMap((side) => z.array(NumberRange).safeParse(side?.numbers).data ?? []);
  return withBlocks(db, found, '', blocksOf(numbers));
}

const accountOf = ({ accountId }: { readonly accountId: Id }): Id => accountId;
const textIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
