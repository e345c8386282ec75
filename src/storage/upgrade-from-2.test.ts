import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aContext, anAccount, anOrder, aPerson, aRole, aWorkspace } from '#core/a-state.ts';
import { schemas } from '#core/records.ts';
import { defaultDimensionsSettings, defaultWebexSettings } from '#core/workspace.ts';
import { change } from './change-workspace.ts';
import { Database, schemaVersion } from './database.ts';
import { openDatabase } from './newer-database.ts';
import { peopleIds } from './queries.ts';
import { recordOf, rowOf } from './rows.ts';

// A database as version 2 left it. Its records are today's but for the workspace, which knew nothing of Webex.
const { webex: _, dimensions: __, ...workspace } = aWorkspace({ expiringSoonDays: 45 });
const stored = {
  accounts: [rowOf('accounts', anAccount())],
  people: [rowOf('people', aPerson())],
  orders: [rowOf('orders', anOrder())],
  roles: [rowOf('roles', aRole())]
};
const at = '2026-02-01T08:00:00.000Z';
const entry = (seq: number, command: string) => ({
  ...{
    seq,
    id: `entry-${seq}`,
    at,
    by: { role: 'partner' },
    accountId: null,
    command,
    lines: [],
    records: 1
  },
  ...{ action: 'change-settings', licences: null, undoes: null, undoneBy: null }
});

let db: Database;

beforeEach(async () => {
  const dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  Dexie.dependencies.indexedDB = dependencies.indexedDB;
  const old = new Dexie('console', dependencies);
  old.version(2).stores({
    workspace: 'id',
    accounts: 'id, sortKey, mitel.kind, *mitel.roles',
    people:
      'id, sortKey, email, [accountId+sortKey], [accountId+email], [accountId+miteam.generation+miteam.source], ' +
      '[accountId+mitelOne], [accountId+role], *numbers',
    orders: 'id, assignedTo',
    roles: 'id',
    journal: 'seq, &id, [accountId+seq]',
    changes: 'entryId',
    exchanges: '++key, scope'
  });
  await old.open();
  await old.table('workspace').add(workspace);
  for (const [table, rows] of Object.entries(stored)) await old.table(table).bulkAdd(rows);
  await old.table('journal').bulkAdd([entry(1, 'start-workspace'), entry(2, 'change-settings')]);
  await old.table('changes').bulkAdd([
    {
      entryId: 'entry-1',
      changes: [{ table: 'workspace', id: 'workspace', before: null, after: workspace }]
    },
    {
      entryId: 'entry-2',
      changes: [
        {
          table: 'workspace',
          id: 'workspace',
          before: { expiringSoonDays: 30 },
          after: { expiringSoonDays: 45 }
        }
      ]
    }
  ]);
  await old.table('exchanges').bulkAdd([
    {
      ...{ scope: 'workspace', hash: 'h', seq: 2, direction: 'in', base: null, at },
      apart: [
        { table: 'workspace', record: workspace },
        { table: 'people', record: aPerson() }
      ]
    },
    { scope: 'acme', hash: 'h', seq: 2, direction: 'out', base: null, at }
  ]);
  old.close();
  db = new Database('console', undefined, dependencies);
  await openDatabase(db, schemaVersion);
});

test('A database of version 2 keeps all that it had; only the workspace learns of Webex.', async () => {
  for (const table of ['accounts', 'people', 'orders', 'roles'] as const) {
    const rows = await db.table<{ id: string }>(table).toArray();
    expect(rows).toEqual(stored[table]);
    for (const row of rows) expect(schemas[table].parse(recordOf(row))).toEqual(recordOf(row));
  }
  expect(await db.workspace.get('workspace')).toEqual({
    ...workspace,
    webex: defaultWebexSettings,
    dimensions: defaultDimensionsSettings
  });
  for (const table of ['templates', 'webexCustomers', 'sites', 'webexUsers'] as const)
    expect(await db.table(table).count()).toBe(0);
  expect(await peopleIds(db, 'acme', 'name')).toEqual(['ada']);
});

test('A copy of the whole workspace is one of today’s version, a change of some of its fields stays.', async () => {
  const [started, changed] = await db.changes.bulkGet(['entry-1', 'entry-2']);
  expect(schemas.workspace.parse(started?.changes[0]?.after)).toEqual(await db.workspace.get('workspace'));
  expect(changed?.changes).toEqual([
    {
      table: 'workspace',
      id: 'workspace',
      before: { expiringSoonDays: 30 },
      after: { expiringSoonDays: 45 }
    }
  ]);
  const [exchange, out] = await db.exchanges.toArray();
  expect(exchange?.apart).toEqual([
    {
      table: 'workspace',
      record: { ...workspace, webex: defaultWebexSettings, dimensions: defaultDimensionsSettings }
    },
    { table: 'people', record: aPerson() }
  ]);
  expect(out).not.toHaveProperty('apart');
});

test('What was done before can still be undone, and Webex stays as it is.', async () => {
  const settings = { ...defaultWebexSettings, regions: { MT: 'gb' as const } };
  const context = (entryId: string) => aContext({ at, entryId });
  await change(db, { type: 'change-webex-settings', settings }, context('e3'));
  expect(await change(db, { type: 'undo', entryId: 'entry-2' }, context('e4'))).toMatchObject({ ok: true });
  expect(await db.workspace.get('workspace')).toMatchObject({ expiringSoonDays: 30, webex: settings });
});
