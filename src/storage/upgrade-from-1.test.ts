import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aContext } from '#core/a-state.ts';
import { JournalEntry } from '#core/journal.ts';
import { schemas } from '#core/records.ts';
import { change } from './change-workspace.ts';
import { Database, schemaVersion } from './database.ts';
import { openDatabase } from './newer-database.ts';
import { peopleIds } from './queries.ts';
import { recordOf } from './rows.ts';

// A database as version 1 left it, by hand: today's types cannot describe it.
const created = '2026-01-10T08:00:00.000Z';
const later = '2026-02-01T08:00:00.000Z';
const integrations = {
  ...{ 'cloudlink-gateway': 'on', micc: 'never', micollab: 'off', 'mitel-one': 'never' },
  ...{ 'miteam-meetings': 'on', 'mitel-voice-assist': 'never', 'mivoice-business': 'on' },
  ...{ 'single-sign-on': 'never', 'azure-ad-sync': 'never', 'microsoft-office-365': 'never' },
  'microsoft-teams': 'never'
};
const account = {
  ...{ id: 'acc', name: 'Acme', country: 'DE', address: '', city: '', region: '', postalCode: '' },
  ...{ language: 'de-DE', reference: 'C-1', createdAt: created, changedAt: later, sortKey: 'acme c-1' },
  mitel: { integrations, licenceGeneration: 'acc' }
};
const person = (id: string, lastName: string) => ({
  ...{ id, accountId: 'acc', firstName: 'Ada', lastName, email: `${id}@example.com` },
  ...{ phone: '+44 20 7946 0001', extension: '101', role: 'user', miteam: null },
  sortKey: `${lastName} ada ${id}@example.com`.toLowerCase()
});
const order = {
  ...{ id: 'ord', sapOrderId: 'S-1', resellerPo: '', customerPo: '', trackingNumber: '' },
  ...{ product: 'miteam-meetings', quantity: 5, purchasedOn: '2026-01-15', expiresOn: null },
  ...{ activation: 'active', assignedTo: 'acc' }
};
const workspace = {
  ...{ id: 'workspace', partnerName: 'Northwind', miteamOffWhereMicollabNever: 'keep' },
  ...{ expiringSoonDays: 45, createdAt: created }
};
const entry = (seq: number, over: object) => ({
  ...{ seq, id: `entry-${seq}`, at: later, by: { role: 'partner' }, accountId: 'acc', lines: [], records: 1 },
  ...{ licences: null, undoes: null, undoneBy: null },
  ...over
});
const { sortKey: _, ...removed } = person('cy', 'Quill');
const switched = { mitel: { ...account.mitel, integrations: { ...integrations, micollab: 'on' } } };

let db: Database;

beforeEach(async () => {
  const dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  Dexie.dependencies.indexedDB = dependencies.indexedDB;
  const old = new Dexie('console', dependencies);
  old.version(1).stores({
    workspace: 'id',
    accounts: 'id, sortKey',
    people:
      'id, sortKey, email, [accountId+sortKey], [accountId+email], [accountId+miteam.generation+miteam.source]',
    orders: 'id, assignedTo',
    journal: 'seq, &id, [accountId+seq]',
    changes: 'entryId',
    exchanges: '++key, scope'
  });
  await old.open();
  await old.table('workspace').add(workspace);
  await old.table('accounts').add(account);
  await old.table('people').bulkAdd([person('ada', 'Quill'), person('ben', 'Byrd')]);
  await old.table('orders').add(order);
  await old
    .table('journal')
    .bulkAdd([
      entry(1, { command: 'import-records', action: 'import-bundle', accountId: null }),
      entry(2, { command: 'remove-people', action: 'change-people' }),
      entry(3, { command: 'switch-integration', action: 'switch-integrations' }),
      entry(4, { command: 'correct-person', action: 'change-people', undoneBy: 'entry-5' }),
      entry(5, { command: 'undo', action: 'change-people', undoes: 'entry-4' })
    ]);
  await old.table('changes').bulkAdd([
    { entryId: 'entry-2', changes: [{ table: 'people', id: 'cy', before: removed, after: null }] },
    {
      entryId: 'entry-3',
      changes: [{ table: 'accounts', id: 'acc', before: switched, after: { mitel: account.mitel } }]
    }
  ]);
  await old.table('exchanges').add({
    ...{ scope: 'acc', hash: 'h', seq: 3, direction: 'in', base: null, at: later },
    apart: [{ table: 'people', record: removed }]
  });
  old.close();
  db = new Database('console', undefined, dependencies);
  await openDatabase(db, schemaVersion);
});

const undo = (entryId: string) =>
  change(db, { type: 'undo', entryId }, aContext({ at: later, entryId: `undo-${entryId}` }));

test('A database of version 1 has valid records of today afterwards, and all that it had.', async () => {
  const stored = {
    workspace: [workspace],
    accounts: [account],
    people: [person('ada', 'Quill'), person('ben', 'Byrd')],
    orders: [order]
  };
  for (const table of ['workspace', 'accounts', 'people', 'orders'] as const) {
    const rows = await db.table<{ id: string }>(table).toArray();
    expect(rows).toMatchObject(stored[table]);
    for (const row of rows) expect(schemas[table].parse(recordOf(row))).toEqual(recordOf(row));
  }
  expect(await db.roles.count()).toBe(0);
});

test('Its lists and indexes answer at once.', async () => {
  expect(await peopleIds(db, 'acc', 'name')).toEqual(['ben', 'ada']);
  expect(await db.people.where('[accountId+role]').equals(['acc', 'user']).count()).toBe(2);
  expect(await db.people.where('numbers').equals('acc:extension:101').primaryKeys()).toEqual(['ada', 'ben']);
  expect(await db.accounts.where('mitel.kind').equals('customer').count()).toBe(1);
});

test('Every journal entry is valid and needs the permission that its command needs now.', async () => {
  const entries = await db.journal.toArray();
  expect(entries.map((each) => JournalEntry.parse(each).action)).toEqual([
    'import-bundle',
    'remove-people',
    'switch-integrations',
    'correct-people',
    'correct-people'
  ]);
});

test('What was done before can still be undone.', async () => {
  expect(await undo('entry-3')).toMatchObject({ ok: true });
  expect(await db.accounts.get('acc')).toMatchObject({
    mitel: { integrations: { ...integrations, micollab: 'on' }, status: 'active' }
  });
  expect(await undo('entry-2')).toMatchObject({ ok: true });
  expect(await db.people.get('cy')).toMatchObject({ lastName: 'Quill', registration: 'unregistered' });
});

test('What was not taken over from a bundle is a record of today, too.', async () => {
  const [exchange] = await db.exchanges.toArray();
  const kept = exchange?.apart?.[0]?.record;
  expect(schemas.people.parse(kept)).toMatchObject({ ...removed, changedAt: created });
});
