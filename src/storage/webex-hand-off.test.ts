import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { commandFor } from '#core/a-command.ts';
import {
  aContext,
  aCustomer,
  anAccount,
  aPerson,
  aSite,
  aState,
  aTemplate,
  aWebexUser,
  aWorkspace,
  noRecords
} from '#core/a-state.ts';
import { webexMakers } from '#core/a-webex-command.ts';
import type { Wish } from '#core/a-wish.ts';
import type { RecordSet } from '#core/command.ts';
import { listedTables, type State } from '#core/state.ts';
import { recordsOf } from './all-records.ts';
import { change, type Request } from './change-workspace.ts';
import { Database } from './database.ts';
import { snapshotFor } from './exchanges.ts';
import { recordOf } from './rows.ts';

const settled = aWorkspace({
  webex: {
    ...aWorkspace().webex,
    admins: [...aWorkspace().webex.admins, { id: 'admin-2', name: 'Theirs', email: 'b@example.com' }],
    subscriptions: [{ id: 'sub-1', subscriptionId: 'Sub100', label: '' }]
  }
});
const two: RecordSet = {
  ...noRecords,
  workspace: settled,
  accounts: [anAccount(), anAccount({ id: 'other', name: 'Other', reference: 'C-9' })],
  people: [aPerson({ lastName: 'Hush' }), aPerson({ id: 'ben' }), aPerson({ id: 'eve', accountId: 'other' })],
  templates: [aTemplate(), aTemplate({ id: 'spare', name: 'Spare', adminId: 'admin-2' })],
  webexCustomers: [
    aCustomer({ companyName: 'Hush' }),
    aCustomer({ id: 'other', externalId: 'C-2', templateId: 'spare' })
  ],
  sites: [
    aSite({ name: 'Hush' }),
    aSite({
      id: 'far',
      accountId: 'other',
      numbers: [{ first: '+493023125180', count: 10, kind: 'did' }],
      mainNumber: ''
    })
  ],
  webexUsers: [
    aWebexUser({ number: '+493023125105' }),
    aWebexUser({ id: 'eve', accountId: 'other', siteId: 'far' })
  ]
};

async function opened(records: RecordSet = two): Promise<Database> {
  const db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const outcome = await change(
    db,
    { type: 'import-records', from: 'test', records },
    aContext({ entryId: 'start' })
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return db;
}
/** All records as they are stored, without the dates that every change of an account moves. */
async function stored(db: Database) {
  const { workspace, ...lists } = await recordsOf(db, null);
  const undated = (list: readonly object[]) =>
    list.map((record) => ({ ...record, ...('changedAt' in record ? { changedAt: '' } : {}) }));
  return { workspace, ...Object.fromEntries(listedTables.map((table) => [table, undated(lists[table])])) };
}
const stateOf = async (db: Database): Promise<State> => {
  const { workspace, ...lists } = await recordsOf(db, null);
  const own = listedTables.map((table) => [table, lists[table].map((row) => recordOf<object>(row))]);
  return aState({ ...(workspace ? { workspace } : {}), ...(Object.fromEntries(own) as object) });
};

test('What is handed off of an account is its own side of Webex, its template and what this names, nothing of another customer’s.', async () => {
  const db = await opened();
  const records = await recordsOf(db, 'other');
  const ids = Object.fromEntries(listedTables.map((table) => [table, records[table].map(({ id }) => id)]));
  expect(ids).toEqual({
    ...{ accounts: ['other'], people: ['eve'], orders: [], roles: [], templates: ['spare'] },
    ...{ webexCustomers: ['other'], sites: ['far'], webexUsers: ['eve'] },
    ...{ dimensionsCustomers: [], dimensionsUsers: [] }
  });
  expect(records.webexEntries).toEqual({
    admins: [{ id: 'admin-2', name: 'Theirs', email: 'b@example.com' }],
    subscriptions: [],
    ccpProviders: []
  });
  expect(records).not.toHaveProperty('workspace');
  const text = JSON.stringify(records);
  for (const stranger of ['Hush', 'C-1001', 'Standard', '+49302312510', 'desk@', 'Sub100'])
    expect(text).not.toContain(stranger);
});

test('What is handed off of an account without Webex, or of a workspace, has no entries of the settings apart.', async () => {
  const db = await opened({ ...two, webexCustomers: [], sites: [], webexUsers: [] });
  expect(await recordsOf(db, 'other')).not.toHaveProperty('webexEntries');
  expect(await recordsOf(db, null)).not.toHaveProperty('webexEntries');
});

test('What an account’s file is compared with has the settings here, and the account’s own entries apart.', async () => {
  const db = await opened();
  const { records, own } = await snapshotFor(db, await recordsOf(db, 'other'), 'other');
  expect(records.workspace).toEqual(two.workspace);
  expect(records).not.toHaveProperty('webexEntries');
  expect(own).toEqual(await recordsOf(db, 'other'));
});

test('An import over customers, sites, users, templates and settings is undone to what was there before.', async () => {
  const db = await opened();
  const before = await stored(db);
  const records: RecordSet = {
    ...noRecords,
    workspace: { ...settled, partnerName: 'Theirs' },
    accounts: [anAccount({ id: 'new', name: 'New' })],
    people: [aPerson({ id: 'nia', accountId: 'new' })],
    templates: [aTemplate({ name: 'Theirs' }), aTemplate({ id: 'third' })],
    webexCustomers: [aCustomer({ companyName: 'Theirs' }), aCustomer({ id: 'new', externalId: 'C-3' })],
    sites: [
      aSite({ name: 'Theirs', numbers: [{ first: '+493023125100', count: 6, kind: 'did' }] }),
      aSite({ id: 'fresh', accountId: 'new', numbers: [], mainNumber: '' })
    ],
    webexUsers: [aWebexUser({ extension: '299' }), aWebexUser({ id: 'nia', accountId: 'new', siteId: '' })]
  };
  const outcome = await change(
    db,
    { type: 'import-records', from: 'theirs', records },
    aContext({ entryId: 'import' })
  );
  expect(outcome).toMatchObject({ ok: true });
  expect(await stored(db)).not.toEqual(before);
  expect(await change(db, { type: 'undo', entryId: 'import' }, aContext({ entryId: 'undo' }))).toMatchObject({
    ok: true
  });
  expect(await stored(db)).toEqual(before);
});

const aWish = fc.record<Wish>({
  kind: fc.nat(999),
  which: fc.nat(999),
  other: fc.nat(999),
  on: fc.boolean()
});

test('Any commands about Webex, stored one after another, are undone in reverse to what was there before each.', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(aWish, { minLength: 5, maxLength: 12 }), async (wishes) => {
      const db = await opened();
      const past: { id: string; before: unknown }[] = [];
      for (const [n, wish] of wishes.entries()) {
        const before = await stored(db);
        const make = webexMakers[wish.kind % webexMakers.length];
        const state = await stateOf(db);
        const command = (make?.(state, wish, n) ?? commandFor(state, wish, n)) as Request;
        const outcome = await change(db, command, aContext({ entryId: `entry-${n}` }));
        if (!outcome.ok) continue;
        seen.add(command.type);
        past.push({ id: `entry-${n}`, before });
      }
      for (const { id, before } of past.reverse()) {
        const undone = await change(db, { type: 'undo', entryId: id }, aContext({ entryId: `undo-${id}` }));
        expect(undone).toMatchObject({ ok: true });
        expect(await stored(db)).toEqual(before);
      }
      db.close();
    }),
    { numRuns: 40, seed: 7 }
  );
  expect(seen.size).toBeGreaterThan(15);
}, 60_000);
