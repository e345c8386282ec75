import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import {
  aContext,
  aCustomer,
  anAccount,
  anOrder,
  aPerson,
  aRole,
  aSite,
  aTemplate,
  aWebexUser,
  aWorkspace
} from '#core/a-state.ts';
import { schemas } from '#core/records.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { change } from './change-workspace.ts';
import { Database, schemaVersion } from './database.ts';
import { openDatabase } from './newer-database.ts';
import { recordOf, rowOf } from './rows.ts';
import { usersOf } from './webex-queries.ts';

// A database as version 3 left it. Its records are today's but for the workspace, which knew nothing of Dimensions.
const { dimensions: _, ...workspace } = aWorkspace({ expiringSoonDays: 45 });
const stored = {
  accounts: [rowOf('accounts', anAccount())],
  people: [rowOf('people', aPerson())],
  orders: [rowOf('orders', anOrder())],
  roles: [rowOf('roles', aRole())],
  templates: [rowOf('templates', aTemplate())],
  webexCustomers: [rowOf('webexCustomers', aCustomer())],
  sites: [rowOf('sites', aSite())],
  webexUsers: [rowOf('webexUsers', aWebexUser())]
};
const at = '2026-02-01T08:00:00.000Z';
const entry = (seq: number, command: string) => ({
  ...{ seq, id: `entry-${seq}`, at, by: { role: 'partner' }, accountId: null, command, lines: [] },
  ...{ records: 1, action: 'change-settings', licences: null, undoes: null, undoneBy: null }
});
const regions = { before: { 'webex.regions': {} }, after: { 'webex.regions': aWorkspace().webex.regions } };

let db: Database;

beforeEach(async () => {
  const dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  Dexie.dependencies.indexedDB = dependencies.indexedDB;
  const old = new Dexie('console', dependencies);
  old.version(3).stores({
    workspace: 'id',
    accounts: 'id, sortKey, mitel.kind, *mitel.roles',
    people:
      'id, sortKey, email, [accountId+sortKey], [accountId+email], [accountId+miteam.generation+miteam.source], ' +
      '[accountId+mitelOne], [accountId+role], *numbers',
    orders: 'id, assignedTo',
    roles: 'id',
    journal: 'seq, &id, [accountId+seq]',
    changes: 'entryId',
    exchanges: '++key, scope',
    templates: 'id',
    webexCustomers: 'id, templateId, externalId',
    sites: 'id, accountId, *blocks',
    webexUsers: 'id, accountId, [accountId+package], [accountId+siteId]'
  });
  await old.open();
  await old.table('workspace').add(workspace);
  for (const [table, rows] of Object.entries(stored)) await old.table(table).bulkAdd(rows);
  await old.table('journal').bulkAdd([entry(1, 'start-workspace'), entry(2, 'change-settings')]);
  const settings = { before: { expiringSoonDays: 30 }, after: { expiringSoonDays: 45 } };
  await old.table('changes').bulkAdd([
    {
      entryId: 'entry-1',
      changes: [{ table: 'workspace', id: 'workspace', before: null, after: workspace }]
    },
    {
      entryId: 'entry-2',
      changes: [{ table: 'workspace', id: 'workspace', ...settings }]
    },
    { entryId: 'entry-3', changes: [{ table: 'workspace', id: 'workspace', ...regions }] }
  ]);
  await old.table('exchanges').bulkAdd([
    {
      ...{ scope: 'workspace', hash: 'h', seq: 2, direction: 'in', base: null, at },
      apart: [
        { table: 'workspace', record: workspace },
        { table: 'sites', record: aSite() }
      ]
    },
    { scope: 'acme', hash: 'h', seq: 2, direction: 'out', base: null, at }
  ]);
  old.close();
  db = new Database('console', undefined, dependencies);
  await openDatabase(db, schemaVersion);
});

test('A database of version 3 keeps all that it had; only the workspace learns of Dimensions.', async () => {
  for (const [table, rows] of Object.entries(stored) as [keyof typeof stored, object[]][]) {
    const now = await db.table<{ id: string }>(table).toArray();
    expect(now).toEqual(rows);
    for (const row of now) expect(schemas[table].parse(recordOf(row))).toEqual(recordOf(row));
  }
  expect(await db.workspace.get('workspace')).toEqual({
    ...workspace,
    dimensions: defaultDimensionsSettings
  });
  expect(schemas.workspace.safeParse(await db.workspace.get('workspace')).success).toBe(true);
  for (const table of ['dimensionsCustomers', 'dimensionsUsers'] as const)
    expect(await db.table(table).count()).toBe(0);
  expect((await usersOf(db, ['ada'])).map(({ user }) => user.id)).toEqual(['ada']);
});

test('A copy of the whole workspace is one of version 4, a change of some of its fields stays.', async () => {
  const [started, changed, ofWebex] = await db.changes.bulkGet(['entry-1', 'entry-2', 'entry-3']);
  expect(schemas.workspace.parse(started?.changes[0]?.after)).toEqual(await db.workspace.get('workspace'));
  expect(changed?.changes[0]).toMatchObject({ before: { expiringSoonDays: 30 } });
  expect(changed?.changes[0]?.before).not.toHaveProperty('dimensions');
  expect(ofWebex?.changes[0]).toMatchObject(regions);
  const [exchange, out] = await db.exchanges.toArray();
  expect(exchange?.apart).toEqual([
    { table: 'workspace', record: { ...workspace, dimensions: defaultDimensionsSettings } },
    { table: 'sites', record: aSite() }
  ]);
  expect(out).not.toHaveProperty('apart');
});

test('What was done before can still be undone, and Dimensions stays as it is.', async () => {
  const dimensions = { ...defaultDimensionsSettings, productName: 'Insight' };
  await db.workspace.update('workspace', { dimensions });
  const context = aContext({ at, entryId: 'e4' });
  expect(await change(db, { type: 'undo', entryId: 'entry-2' }, context)).toMatchObject({ ok: true });
  expect(await db.workspace.get('workspace')).toMatchObject({ expiringSoonDays: 30, dimensions });
});
