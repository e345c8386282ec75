import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { commandFor } from '#core/a-command.ts';
import { dimensionsMakers } from '#core/a-dimensions-command.ts';
import {
  aContext,
  aDimensionsCustomer,
  aDimensionsUser,
  anAccount,
  aPbxUser,
  aPerson,
  aState,
  aWorkspace,
  noRecords
} from '#core/a-state.ts';
import type { Wish } from '#core/a-wish.ts';
import type { Command, RecordSet } from '#core/command.ts';
import { decide } from '#core/decide.ts';
import { isDimensionsCommand } from '#core/dimensions/dimensions-command.ts';
import { noSync } from '#core/dimensions/sync.ts';
import { listedTables, type State } from '#core/state.ts';
import { recordsOf } from './all-records.ts';
import { change, type Request } from './change-workspace.ts';
import { Database } from './database.ts';
import { readState } from './read-state.ts';
import { recordOf } from './rows.ts';

const { connection } = aDimensionsCustomer();
const draft = { status: 'draft', createdOn: '', primaryPersonId: '' } as const;

/** A customer that the vendor has, one that is connecting, a draft, and an account without Dimensions. */
const four: RecordSet = {
  ...noRecords,
  workspace: aWorkspace(),
  accounts: ['acme', 'other', 'third', 'none'].map((id) => anAccount({ id, name: id, reference: id })),
  people: [
    ...[aPerson(), aPerson({ id: 'ben' }), aPerson({ id: 'cy' })],
    ...[aPerson({ id: 'eve', accountId: 'other' }), aPerson({ id: 'fay', accountId: 'other' })],
    ...[aPerson({ id: 'gus', accountId: 'third' }), aPerson({ id: 'hal', accountId: 'none' })]
  ],
  dimensionsCustomers: [
    aDimensionsCustomer({ status: 'active', tenantId: 't-1', sync: { ...noSync, state: 'paused' } }),
    aDimensionsCustomer({
      ...{ id: 'other', name: 'Other', reference: '', primaryPersonId: 'eve' },
      connection: connection && { ...connection, isPaused: false },
      sync: { ...noSync, state: 'connecting' }
    }),
    aDimensionsCustomer({ ...draft, id: 'third', name: 'Third', reference: '', connection: null })
  ],
  dimensionsUsers: [
    aDimensionsUser(),
    aDimensionsUser({ id: 'dim-ben', personId: 'ben', pbx: aPbxUser({ email: 'ben@pbx.test' }) }),
    aDimensionsUser({ id: 'pbx', personId: '', pbx: aPbxUser({ pbxId: 'pbx-0', email: 'ben@example.com' }) }),
    aDimensionsUser({ id: 'dim-eve', accountId: 'other', personId: 'eve' })
  ]
};

async function opened(): Promise<Database> {
  const db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const command = { type: 'import-records', from: 'test', records: four } as const;
  const outcome = await change(db, command, aContext({ entryId: 'start' }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return db;
}

/** All rows as they are stored, what is derived for indexes included, without the dates that every change moves. */
async function stored(db: Database) {
  const { workspace, ...lists } = await recordsOf(db, null);
  const undated = (list: readonly object[]) =>
    list.map((record) => ({ ...record, ...('changedAt' in record ? { changedAt: '' } : {}) }));
  return { workspace, ...Object.fromEntries(listedTables.map((table) => [table, undated(lists[table])])) };
}

/** Everything that is stored as one state: what a decision would see that knows all. */
async function wholeState(db: Database): Promise<State> {
  const { workspace, ...lists } = await recordsOf(db, null);
  const own = listedTables.map((table) => [table, lists[table].map((row) => recordOf<object>(row))]);
  return aState({ ...(workspace ? { workspace } : {}), ...(Object.fromEntries(own) as object) });
}

const aWish = fc.record<Wish>({
  kind: fc.nat(999),
  which: fc.nat(999),
  other: fc.nat(999),
  on: fc.boolean()
});
/** Two in three are about Dimensions. */
function commandOf(state: State, wish: Wish, n: number): Command {
  const make = wish.kind % 3 ? dimensionsMakers[wish.kind % dimensionsMakers.length] : undefined;
  return make?.(state, wish, n) ?? commandFor(state, wish, n);
}
const done = (db: Database, command: Request, entryId: string) => change(db, command, aContext({ entryId }));

describe('Any commands about Dimensions and others, stored one after another,', () => {
  test('[DX24] are undone in reverse to what was there before each, and done again.', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(aWish, { minLength: 6, maxLength: 12 }), async (wishes) => {
        const db = await opened();
        const past: { id: string; before: unknown; after: unknown }[] = [];
        for (const [n, wish] of wishes.entries()) {
          const before = await stored(db);
          const command = commandOf(await wholeState(db), wish, n) as Request;
          const outcome = await done(db, command, `entry-${n}`);
          if (!outcome.ok) continue;
          seen.add(command.type);
          past.push({ id: `entry-${n}`, before, after: await stored(db) });
        }
        for (const { id, before, after } of past.toReversed()) {
          const steps = [
            { entryId: id, as: `undo-${id}`, then: before },
            { entryId: `undo-${id}`, as: `redo-${id}`, then: after },
            { entryId: `redo-${id}`, as: `again-${id}`, then: before }
          ];
          for (const { entryId, as, then } of steps) {
            expect([as, await done(db, { type: 'undo', entryId }, as)]).toMatchObject([as, { ok: true }]);
            expect(await stored(db)).toEqual(then);
          }
        }
        db.close();
      }),
      { numRuns: 30, seed: 24 }
    );
    expect([...seen].filter((type) => isDimensionsCommand({ type })).length).toBeGreaterThan(12);
  }, 120_000);

  test('are decided from what storage reads just as from all there is.', async () => {
    let decided = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aWish, { minLength: 6, maxLength: 14 }), async (wishes) => {
        const db = await opened();
        for (const [n, wish] of wishes.entries()) {
          const [whole, context] = [await wholeState(db), aContext({ entryId: `entry-${n}` })];
          const command = commandOf(whole, wish, n);
          const read = decide(await readState(db, command, context), command, context);
          expect([command, read]).toEqual([command, decide(whole, command, context)]);
          decided += read.ok && isDimensionsCommand(command) ? 1 : 0;
          await done(db, command as Request, `entry-${n}`);
        }
        db.close();
      }),
      { numRuns: 40, seed: 25 }
    );
    expect(decided).toBeGreaterThan(60);
  }, 120_000);
});

describe('An account that is removed', () => {
  test('[DX21] takes its customer and users along, and gets them back by an undo, with what finds them.', async () => {
    const db = await opened();
    const before = await stored(db);
    expect(await done(db, { type: 'remove-account', accountId: 'acme' }, 'removal')).toMatchObject({
      ok: true
    });
    expect(await db.dimensionsCustomers.toCollection().primaryKeys()).toEqual(['other', 'third']);
    expect(await db.dimensionsUsers.toCollection().primaryKeys()).toEqual(['dim-eve']);
    expect(await done(db, { type: 'undo', entryId: 'removal' }, 'undo')).toMatchObject({ ok: true });
    expect(await stored(db)).toEqual(before);
    expect(await done(db, { type: 'undo', entryId: 'undo' }, 'redo')).toMatchObject({ ok: true });
    expect(await db.dimensionsUsers.count()).toBe(1);
  });

  test('[R2] does not come back while another customer has its name.', async () => {
    const db = await opened();
    await done(db, { type: 'remove-account', accountId: 'acme' }, 'removal');
    const { name } = aDimensionsCustomer();
    const [, , third] = four.dimensionsCustomers;
    const records = {
      ...noRecords,
      dimensionsCustomers: third
        ? [{ ...third, name, status: 'active' as const, createdOn: '2026-01-14', connection }]
        : [],
      dimensionsUsers: [aDimensionsUser({ id: 'dim-gus', accountId: 'third', personId: 'gus' })]
    };
    expect(await done(db, { type: 'import-records', from: 'x', records }, 'name')).toMatchObject({
      ok: true
    });
    const undone = await done(db, { type: 'undo', entryId: 'removal' }, 'undo');
    expect(undone).toMatchObject({ ok: false, error: { code: 'customer-name-taken' } });
    await done(db, { type: 'undo', entryId: 'name' }, 'undo-name');
    expect(await done(db, { type: 'undo', entryId: 'removal' }, 'again')).toMatchObject({ ok: true });
  });
});
