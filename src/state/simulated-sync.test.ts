import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import {
  aContext,
  aDimensionsCustomer,
  aDimensionsUser,
  anAccount,
  aPerson,
  noRecords
} from '#core/a-state.ts';
import { aConnection } from '#core/dimensions/a-dimensions-state.ts';
import type { Connection } from '#core/dimensions/dimensions-customer.ts';
import { rolesOf, type DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { isInTheMiddle } from '#core/dimensions/sync-machine.ts';
import { noSync, syncScenarios, type Sync, type SyncScenario } from '#core/dimensions/sync.ts';
import type { JournalEntry } from '#core/journal.ts';
import { defaultSettings } from '#core/workspace.ts';
import { change, type Request } from '#storage/change-workspace.ts';
import { Database } from '#storage/database.ts';
import { newId } from './new-id.ts';
import { SimulatedSync, type SimulationChoice, type Surroundings } from './simulated-sync.svelte.ts';

const many: SimulationChoice = { pbx: 'three-sub-accounts', scenario: 'clean' };

/** A workspace with a created customer whose connection waits, and what its synchronisation does to it. */
async function anOpenConnection(over: Partial<Connection> = {}) {
  const db = new Database(`sync-${newId()}`, undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const apply = (request: Request) => change(db, request, aContext({ entryId: newId() }));
  await apply({ type: 'start-workspace', settings: { ...defaultSettings, partnerName: 'Harbour' } });
  const connection = aConnection({ isPaused: false, hasSubAccounts: true, ...over });
  const sync: Sync = { ...noSync, state: connection.isPaused ? 'paused' : 'connecting' };
  const imported = await apply({
    type: 'import-records',
    from: 'test',
    records: {
      ...noRecords,
      accounts: [anAccount()],
      people: [aPerson()],
      dimensionsCustomers: [aDimensionsCustomer({ connection, sync, agentsFollowPbx: true })],
      dimensionsUsers: [aDimensionsUser()]
    }
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const ended: JournalEntry[] = [];
  const opened = (around: Partial<Surroundings> = {}): SimulatedSync =>
    new SimulatedSync({ db, apply, kind: 'own' }, 'acme', (entry) => void ended.push(entry), {
      wait: () => Promise.resolve(),
      alone: async (_, work) => {
        await work();
        return true;
      },
      untilFree: () => Promise.resolve(),
      ...around
    });
  return {
    apply,
    opened,
    ended,
    sync: async (): Promise<Sync> => (await db.dimensionsCustomers.get('acme'))?.sync ?? noSync,
    users: (): Promise<DimensionsUser[]> => db.dimensionsUsers.toArray(),
    entries: () => db.journal.orderBy('seq').toArray()
  };
}
const brief = ({ pbx, personId, ...user }: DimensionsUser) => ({
  pbx: pbx?.pbxId,
  email: pbx?.email,
  personId,
  roles: rolesOf(user).toSorted()
});
const known = (users: readonly DimensionsUser[]) =>
  users.map(brief).toSorted((a, b) => (a.pbx ?? '').localeCompare(b.pbx ?? ''));

describe('A simulated synchronisation', () => {
  test('[R40] ends monitored, with everybody, and is one entry for each account, one for its beginning, one for their list and one for the choice', async () => {
    const { opened, sync, users, entries, ended } = await anOpenConnection();
    const before = (await entries()).length;
    await opened().start(many);
    expect(await sync()).toMatchObject({
      state: 'monitoring',
      ...many,
      report: { discovered: 45, merged: 1, created: 44, subAccounts: 3, essentialUsers: 45 }
    });
    expect(await users()).toHaveLength(45);
    const told = (await entries()).slice(before).map(({ lines }) => lines[0]?.code);
    expect(told).toEqual(['simulation-chosen', ...Array.from({ length: 6 }, () => 'sync-advanced')]);
    expect(ended).toHaveLength(1);
  });

  test('shows every state that it goes through, how many are found and decided, and never goes back', async () => {
    const { opened } = await anOpenConnection();
    const seen: [string, number, number, number][] = [];
    const sync: SimulatedSync = opened({
      wait: () => {
        if (sync.shown) seen.push([sync.shown.state, sync.percent ?? -1, sync.found, sync.decided]);
        return Promise.resolve();
      }
    });
    await sync.start(many);
    expect([...new Set(seen.map(([state]) => state))]).toEqual(['connecting', 'discovering', 'syncing']);
    for (const column of [1, 2, 3] as const) {
      const values = seen.map((row) => row[column]);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
    expect(seen.at(-1)?.[2]).toBe(45);
    expect(sync.shown).toBeNull();
  });

  test('that is left at any moment goes on where it stood, and ends as if it had not been left', async () => {
    const whole = await anOpenConnection();
    let moments = 0;
    await whole
      .opened({ wait: () => Promise.resolve(void moments++) })
      .start({ pbx: 'three-sub-accounts', scenario: 'clean' });
    const everybody = known(await whole.users());
    const report = (await whole.sync()).report;
    for (let moment = 1; moment <= moments; moment += 5) {
      const part = await anOpenConnection();
      let waited = 0;
      const first: SimulatedSync = part.opened({
        wait: () => {
          if (++waited === moment) first.leave();
          return Promise.resolve();
        }
      });
      await first.start(many);
      expect((await part.sync()).state).toMatch(/^(connecting|syncing)$/);
      const done = (await part.sync()).doneAccounts;
      await part.opened().start(many);
      expect(await part.sync()).toMatchObject({ state: 'monitoring', report });
      expect((await part.sync()).doneAccounts.slice(0, done.length)).toEqual(done);
      expect(known(await part.users())).toEqual(everybody);
    }
  });

  test('whatever interrupts it, and however often, ends with the report of one that nothing interrupted', async () => {
    const whole = await anOpenConnection();
    await whole.opened().start(many);
    const { report } = await whole.sync();
    for (const every of [1, 4, 9, 13, 20, 27, 38]) {
      const part = await anOpenConnection();
      // the scenario interrupts it first, then the page is left over and over, a little later each time
      await part.opened().start({ ...many, scenario: 'interrupted' });
      expect(await part.sync()).toMatchObject({ state: 'error', doneAccounts: [''] });
      for (let leg = 0; leg < 60 && (await part.sync()).state !== 'monitoring'; leg++) {
        let waited = 0;
        const sync: SimulatedSync = part.opened({
          wait: async () => {
            if (++waited !== every + 2 * leg) return;
            if (leg % 3 === 2) await sync.cancel();
            else sync.leave();
          }
        });
        await sync.start(leg === 0 ? many : await part.sync());
      }
      expect(await part.sync()).toMatchObject({ state: 'monitoring', report });
    }
  });

  test('that is left while its only account is read says so, keeps nothing of it, and goes on', async () => {
    const { opened, sync, users } = await anOpenConnection();
    const large: SimulationChoice = { pbx: 'large', scenario: 'clean' };
    const first: SimulatedSync = opened({
      wait: () => {
        if (first.decided > 0) first.leave();
        return Promise.resolve();
      }
    });
    await first.start(large);
    expect(await sync()).toMatchObject({ state: 'syncing', accounts: [''], doneAccounts: [], report: null });
    expect(await users()).toHaveLength(1);
    await opened().start(await sync());
    expect(await sync()).toMatchObject({ state: 'monitoring', report: { discovered: 1500 } });
  });

  test('[R31] of a customer that is synchronised already meets an address that differs by now, or is another’s', async () => {
    for (const scenario of ['primary_email_mismatch', 'email_used_elsewhere'] as const) {
      const { opened, sync, users } = await anOpenConnection();
      await opened().start({ pbx: 'single-site', scenario: 'clean' });
      await opened().start({ pbx: 'single-site', scenario });
      expect(await sync()).toMatchObject({ state: 'monitoring-partial', report: { issues: 1, created: 0 } });
      expect(await users()).toHaveLength(8);
    }
  });

  test('that is cancelled keeps what is whole, says that it was stopped, and goes on with the next account', async () => {
    const { opened, sync, users } = await anOpenConnection();
    const first: SimulatedSync = opened({
      wait: async () => {
        if ((await sync()).doneAccounts.length === 2) await first.cancel();
      }
    });
    await first.start(many);
    expect(await sync()).toMatchObject({
      state: 'error',
      error: 'interrupted',
      doneAccounts: ['', 'Harbour']
    });
    expect(await users()).toHaveLength(23);
    await opened().start(many);
    expect(await sync()).toMatchObject({ state: 'monitoring', error: '', report: { discovered: 45 } });
  });

  test.each([
    [many, false],
    [many, true],
    [{ pbx: 'dirty', scenario: 'ws_unreachable' }, false],
    [{ pbx: 'three-sub-accounts', scenario: 'email_used_elsewhere' }, false]
  ] as const)(
    '%j (again: %s) that is stopped in the middle of any state and read again says so, and ends with the whole report',
    async (choice, isAgain) => {
      const begun = async () => {
        const open = await anOpenConnection();
        if (isAgain) await open.opened().start(choice);
        return open;
      };
      const ended = async ({ sync, users }: Awaited<ReturnType<typeof begun>>) => ({
        sync: { ...(await sync()), at: '' },
        users: known(await users())
      });
      const whole = await begun();
      const states: string[] = [];
      const one: SimulatedSync = whole.opened({
        wait: () => Promise.resolve(void states.push(one.shown?.state ?? ''))
      });
      await one.start(choice);
      const expected = await ended(whole);
      const ticks = (state: string) => states.filter((each) => each === state).length;
      const [connecting, discovering] = [ticks('connecting'), ticks('discovering')];
      const accounts = expected.sync.accounts.length;
      const middles = [
        connecting / 2,
        connecting + discovering / 2,
        ...Array.from({ length: accounts }, (_, n) => connecting + discovering + 8 * n + 4)
      ];
      for (const middle of middles)
        for (const stop of ['leave', 'cancel'] as const) {
          const part = await begun();
          let waited = 0;
          const first: SimulatedSync = part.opened({
            wait: async () => {
              if (++waited === middle) await first[stop]();
            }
          });
          await first.start(choice);
          const left = await part.sync();
          const done = Math.max(0, Math.floor((middle - connecting - discovering) / 8));
          expect([left.doneAccounts.length, left.error]).toEqual([
            done,
            stop === 'leave' ? '' : 'interrupted'
          ]);
          expect(isInTheMiddle(left)).toBe(stop === 'leave');
          await part.opened().start(choice);
          expect(await ended(part)).toEqual(expected);
        }
    }
  );

  test('that is cancelled before an account is whole leaves nothing behind', async () => {
    const { opened, sync, users } = await anOpenConnection();
    const first: SimulatedSync = opened({ wait: () => first.cancel() });
    await first.start({ pbx: 'single-site', scenario: 'clean' });
    expect(await sync()).toMatchObject({
      state: 'error',
      error: 'interrupted',
      doneAccounts: [],
      report: null
    });
    expect(await users()).toHaveLength(1);
  });

  test('can be stopped for good after the page was closed in the middle of it', async () => {
    const { opened, sync } = await anOpenConnection();
    const first: SimulatedSync = opened({
      wait: async () => {
        if ((await sync()).doneAccounts.length === 1) first.leave();
      }
    });
    await first.start(many);
    expect((await sync()).state).toBe('syncing');
    await opened().cancel();
    expect(await sync()).toMatchObject({ state: 'error', error: 'interrupted', doneAccounts: [''] });
  });

  test('that two drive at once brings nobody twice', async () => {
    const { opened, sync, users } = await anOpenConnection();
    await Promise.all([opened().start(many), opened().start(many)]);
    if ((await sync()).state !== 'monitoring') await opened().start(many);
    expect(await sync()).toMatchObject({ state: 'monitoring', report: { discovered: 45, created: 44 } });
    const ids = (await users()).map(({ pbx }) => pbx?.pbxId);
    expect(new Set(ids).size).toBe(45);
    expect(ids).toHaveLength(45);
  });

  test('does nothing while another tab is at it, and says so for as long', async () => {
    const { opened, sync } = await anOpenConnection();
    let free = (): void => undefined;
    const second = opened({
      alone: () => Promise.resolve(false),
      untilFree: (_, ontaken) => {
        ontaken();
        return new Promise((resolve) => (free = resolve));
      }
    });
    const waiting = second.start(many);
    await vi.waitUntil(() => second.isElsewhere);
    expect(second.isRunning).toBe(false);
    expect((await sync()).state).toBe('connecting');
    free();
    await waiting;
    expect(second.isElsewhere).toBe(false);
  });

  test('[R39] imports nothing where the connection is paused, also if that happens in the middle', async () => {
    const paused = await anOpenConnection({ isPaused: true });
    await paused.opened().start(many);
    expect((await paused.sync()).state).toBe('paused');
    expect(await paused.users()).toHaveLength(1);

    const open = await anOpenConnection();
    let waited = 0;
    await open
      .opened({
        wait: async () => {
          if (++waited === 5)
            await open.apply({ type: 'switch-connection', accountId: 'acme', to: 'paused' });
        }
      })
      .start(many);
    expect((await open.sync()).state).toBe('paused');
    expect(await open.users()).toHaveLength(1);
  });

  test('[R44] does not go on with a connection that is another meanwhile', async () => {
    const { opened, apply, sync, users } = await anOpenConnection();
    let waited = 0;
    await opened({
      wait: async () => {
        if (++waited !== 12) return;
        const { isPaused: _, ...connection } = aConnection({ hasSubAccounts: true, name: 'Another' });
        await apply({ type: 'save-connection', accountId: 'acme', connection, isPaused: false });
      }
    }).start(many);
    expect((await sync()).state).toBe('connecting');
    expect(await users()).toHaveLength(1);
  });

  test('is done once more when it is asked for again, and finds nobody new', async () => {
    const { opened, sync, users } = await anOpenConnection();
    await opened().start(many);
    await opened().start(many);
    expect(await sync()).toMatchObject({
      state: 'monitoring',
      report: { discovered: 45, created: 0, merged: 0, unchanged: 45, essentialUsers: 0 }
    });
    expect(await users()).toHaveLength(45);
  });

  test('[R30] [R31] makes one user of the primary user and a PBX user once their addresses agree', async () => {
    const { opened, users } = await anOpenConnection();
    await opened().start({ pbx: 'single-site', scenario: 'primary_email_mismatch' });
    expect(await users()).toHaveLength(9);
    await opened().start({ pbx: 'single-site', scenario: 'clean' });
    const all = await users();
    expect(all).toHaveLength(8);
    expect(all.find(({ id }) => id === 'dim-ada')?.pbx?.email).toBe('ada@example.com');
  });

  test('that has issues left is monitored without them once they are counted as none', async () => {
    const { opened, sync } = await anOpenConnection();
    const first = opened();
    await first.start({ pbx: 'single-site', scenario: 'missing_email' });
    expect((await sync()).state).toBe('monitoring-partial');
    await first.recount(0);
    expect(await sync()).toMatchObject({ state: 'monitoring', report: { issues: 0 } });
  });
});

describe('Each scenario ends where 4.3 of the facts says:', () => {
  type End = readonly [
    state: Sync['state'],
    users: number,
    report: Partial<NonNullable<Sync['report']>> | null
  ];
  const stopped: End = ['error', 1, null];
  /** The site has eight users, one of whom is the primary user. */
  const ends: Readonly<Record<SyncScenario, End>> = {
    clean: ['monitoring', 8, { discovered: 8, issues: 0 }],
    auth_failed: stopped,
    account_not_found: stopped,
    key_lacks_access: stopped,
    host_unreachable: stopped,
    version_unsupported: stopped,
    top_level_subaccounts: stopped,
    interrupted: stopped,
    ws_unreachable: ['error', 8, { discovered: 8 }],
    duplicate_email: ['monitoring-partial', 8, { created: 7, issues: 2 }],
    missing_email: ['monitoring-partial', 8, { created: 7, issues: 1 }],
    missing_extension: ['monitoring-partial', 7, { created: 6, skipped: 1, issues: 1 }],
    numbering_clash: ['monitoring-partial', 8, { created: 7, issues: 1 }],
    primary_email_mismatch: ['monitoring-partial', 9, { created: 8, merged: 0, issues: 1 }],
    email_used_elsewhere: ['monitoring-partial', 7, { created: 6, conflicts: 1, issues: 1 }],
    empty_pbx: ['monitoring-partial', 1, { discovered: 0 }]
  };

  test.each(syncScenarios)('%s', async (scenario) => {
    const { opened, sync, users } = await anOpenConnection();
    await opened().start({ pbx: 'single-site', scenario });
    const [state, count, report] = ends[scenario];
    const end = await sync();
    expect(end).toMatchObject({ state, error: state === 'error' ? scenario : '' });
    if (report) expect(end.report).toMatchObject(report);
    else expect(end.report).toBeNull();
    expect(await users()).toHaveLength(count);
  });

  test('and a telephone system without users takes nobody away who came from one before', async () => {
    const { opened, sync, users } = await anOpenConnection();
    await opened().start({ pbx: 'single-site', scenario: 'clean' });
    const before = await users();
    expect(before).toHaveLength(8);
    await opened().start({ pbx: 'single-site', scenario: 'empty_pbx' });
    expect(await sync()).toMatchObject({ state: 'monitoring-partial', report: { discovered: 0 } });
    expect(await users()).toEqual(before);
  });

  test('and what stopped goes on once it is put right', async () => {
    const { opened, sync } = await anOpenConnection();
    for (const scenario of ['auth_failed', 'host_unreachable', 'interrupted', 'clean'] as const)
      await opened().start({ pbx: 'single-site', scenario });
    expect(await sync()).toMatchObject({ state: 'monitoring', error: '' });
  });
});
