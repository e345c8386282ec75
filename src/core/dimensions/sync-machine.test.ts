import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noSync, Sync, syncScenarios, type SyncReport, type SyncScenario } from './sync.ts';
import { afterEvent, isInTheMiddle, nextAccount, type SyncEvent } from './sync-machine.ts';
import { progressOf } from './sync-progress.ts';
import { monitoringDecision } from './sync-effects.ts';
import { addReports, emptyReport } from './sync-report.ts';

const at = '2026-03-02T09:00:00.000Z';
const three = ['', 'Harbour', 'Hillside'];
const counts = (discovered: number, issues = 0): SyncReport => ({ ...emptyReport, discovered, issues });
const created: SyncEvent = { type: 'created', isPaused: false };
const listed: SyncEvent = { type: 'listed', accounts: three };
const synced = (account: string, report = counts(5)): SyncEvent => ({
  type: 'account-synced',
  account,
  counts: report
});
const finished: SyncEvent = { type: 'finished', at };
const failed = (scenario: SyncScenario): SyncEvent => ({ type: 'failed', scenario, at });

/** The connection after these events, each of which has to be possible. */
function after(
  ...events: readonly (SyncEvent | 'begun' | 'connected' | 'interrupted' | 'retry' | 'pause' | 'enable')[]
) {
  return events.reduce<Sync>((sync, event) => {
    const next = afterEvent(sync, typeof event === 'string' ? { type: event } : event);
    if (!next.ok) throw new Error(`${JSON.stringify(event)}: ${next.error}`);
    return next.value;
  }, noSync);
}
const reloaded = (sync: Sync): Sync => Sync.parse(JSON.parse(JSON.stringify(sync)));

describe('A connection', () => {
  test('[R38] that is enabled when it is saved starts to connect', () => {
    expect(after(created).state).toBe('connecting');
  });

  test('[R39] that is paused when it is saved connects once it is enabled, and not before', () => {
    const paused = after({ type: 'created', isPaused: true });
    expect(paused.state).toBe('paused');
    expect(afterEvent(paused, { type: 'connected' })).toEqual({ ok: false, error: 'paused' });
    expect(after({ type: 'created', isPaused: true }, 'enable').state).toBe('connecting');
  });

  test('[R40] is monitored after every account is synchronised, and says when that was', () => {
    const all = after(created, 'connected', listed, ...three.map((name) => synced(name)));
    expect(all).toMatchObject({ state: 'syncing', at: '' });
    expect(after(created, 'connected', listed, ...three.map((name) => synced(name)), finished)).toMatchObject(
      {
        state: 'monitoring',
        report: { discovered: 15 },
        at
      }
    );
  });

  test('[R40] is said to be monitored once the synchronisation has finished, and not while it is under way', () => {
    const steps = [
      created,
      'connected',
      { type: 'listed', accounts: [''] },
      synced('', counts(5, 1))
    ] as const;
    const said = (sync: Sync) => monitoringDecision(sync).outcome;
    for (let end = 1; end <= steps.length; end++) expect(said(after(...steps.slice(0, end)))).toBe('not-yet');
    expect(said(after(...steps, finished))).toBe('monitored-with-issues');
    expect(said(after(...steps, failed('ws_unreachable')))).toBe('not-monitored');
    expect(said(after(...steps, failed('ws_unreachable'), 'retry'))).toBe('not-yet');
  });

  test('[R40] is not monitored while an account is left', () => {
    const sync = after(created, 'connected', listed, synced(''), synced('Harbour'));
    expect(afterEvent(sync, finished)).toEqual({ ok: false, error: 'accounts-left' });
  });

  test('is monitored with issues where there are any, and without once they are solved', () => {
    const one: SyncEvent = { type: 'listed', accounts: [''] };
    const start = [created, 'connected', one, synced('', counts(5, 2)), finished] as const;
    expect(after(...start)).toMatchObject({ state: 'monitoring-partial', report: { issues: 2 } });
    expect(after(...start, { type: 'issues-counted', issues: 0 }).state).toBe('monitoring');
    expect(after(...start, { type: 'issues-counted', issues: 1 }).state).toBe('monitoring-partial');
  });

  test('takes the accounts in the order of the list, each once', () => {
    const sync = after(created, 'connected', listed, synced(''));
    expect(nextAccount(sync)).toBe('Harbour');
    for (const name of ['', 'Hillside', 'Atlantis'])
      expect(afterEvent(sync, synced(name))).toEqual({ ok: false, error: 'unknown-account' });
  });

  test('that is paused in mid-sync keeps the accounts that are whole, and goes on with the next one', () => {
    for (const stop of ['', 'interrupted'] as const) {
      const half = [created, 'connected', listed, synced(''), ...(stop ? [stop] : []), 'pause'] as const;
      expect(after(...half)).toMatchObject({ state: 'paused', error: '', doneAccounts: [''] });
      expect(after(...half).report).toEqual(counts(5));
      const again = after(...half, 'enable', 'connected', listed);
      expect(nextAccount(again)).toBe('Harbour');
      expect(again.report).toEqual(counts(5));
    }
  });

  test('that is paused before an account was whole starts from the beginning', () => {
    const again = after(created, 'begun', 'connected', listed, 'pause', 'enable');
    expect(again).toEqual(after(created));
  });

  test('that is paused while it is monitored, or whole, keeps its last report, and begins anew', () => {
    const one: SyncEvent = { type: 'listed', accounts: [''] };
    for (const end of [finished, failed('ws_unreachable')]) {
      const whole = [created, 'connected', one, synced(''), end, 'pause'] as const;
      expect(after(...whole)).toMatchObject({ state: 'paused', report: { discovered: 5 }, at });
      expect(after(...whole, 'enable')).toEqual({ ...after(created), at });
    }
  });

  test('[R44] that is changed connects anew; a paused one stays paused', () => {
    const edited: SyncEvent = { type: 'connection-edited' };
    const one: SyncEvent = { type: 'listed', accounts: [''] };
    for (const start of [
      [created],
      [created, 'connected'],
      [created, 'connected', one, synced('')],
      [created, 'connected', one, synced(''), finished],
      [created, failed('auth_failed')]
    ] as const)
      expect(after(...start, edited)).toMatchObject({ state: 'connecting', doneAccounts: [], error: '' });
    expect(after({ type: 'created', isPaused: true }, edited).state).toBe('paused');
  });

  test('that is monitored begins anew when it is asked for again, and is not monitored meanwhile', () => {
    const one: SyncEvent = { type: 'listed', accounts: [''] };
    const again: SyncEvent = { type: 'again' };
    for (const issues of [0, 2])
      expect(after(created, 'connected', one, synced('', counts(5, issues)), finished, again)).toMatchObject({
        state: 'connecting',
        doneAccounts: [],
        report: null,
        at
      });
    expect(afterEvent(after(created, 'connected', one), again)).toEqual({ ok: false, error: 'not-now' });
  });

  test('that was begun is in the middle until it comes to an end, read again or not; one that waits is not', () => {
    const one: SyncEvent = { type: 'listed', accounts: [''] };
    const steps = ['begun', 'connected', one, synced('')] as const;
    expect(isInTheMiddle(after(created))).toBe(false);
    for (let end = 1; end <= steps.length; end++)
      expect(isInTheMiddle(reloaded(after(created, ...steps.slice(0, end))))).toBe(true);
    for (const end of ['interrupted', 'pause', finished, failed('ws_unreachable')] as const)
      expect(isInTheMiddle(after(created, ...steps, end))).toBe(false);
    expect(isInTheMiddle(after(created, ...steps, { type: 'connection-edited' }))).toBe(false);
    // it is begun once, and gone on with otherwise
    for (const sync of [
      noSync,
      after({ type: 'created', isPaused: true }),
      after(created, 'begun'),
      after(created, 'begun', 'connected'),
      after(created, ...steps, 'interrupted', 'retry')
    ])
      expect(afterEvent(sync, { type: 'begun' }).ok).toBe(false);
  });

  test('[R49] of a terminated customer is closed for good', () => {
    const closed = after(created, 'connected', { type: 'terminated' });
    for (const event of [
      created,
      listed,
      { type: 'enable' },
      { type: 'retry' },
      { type: 'terminated' }
    ] as const)
      expect(afterEvent(closed, event)).toEqual({ ok: false, error: 'closed' });
  });

  test('has to be there before anything happens to it', () => {
    expect(afterEvent(noSync, { type: 'enable' })).toEqual({ ok: false, error: 'no-connection' });
  });

  test('is not synchronised with nothing, nor with more accounts than are kept', () => {
    const sync = after(created, 'connected');
    const many = Array.from({ length: 1001 }, (_, i) => `branch ${i}`);
    expect(afterEvent(sync, { type: 'listed', accounts: [] }).ok).toBe(false);
    expect(afterEvent(sync, { type: 'listed', accounts: many })).toEqual({
      ok: false,
      error: 'too-many-accounts'
    });
  });
});

describe('A failure', () => {
  const one: SyncEvent = { type: 'listed', accounts: [''] };
  /** Where 4.3 says that it ends, for each of the states in which it could come. */
  const ends: Readonly<Record<Exclude<SyncScenario, 'clean'>, string>> = {
    auth_failed: 'connecting',
    account_not_found: 'connecting',
    key_lacks_access: 'connecting',
    version_unsupported: 'connecting',
    top_level_subaccounts: 'connecting',
    host_unreachable: 'connecting discovering syncing all-synced',
    interrupted: 'connecting discovering syncing all-synced',
    ws_unreachable: 'all-synced',
    duplicate_email: '',
    missing_email: '',
    missing_extension: '',
    numbering_clash: '',
    primary_email_mismatch: '',
    email_used_elsewhere: '',
    empty_pbx: ''
  };
  const moments = {
    connecting: after(created),
    discovering: after(created, 'connected'),
    syncing: after(created, 'connected', one),
    'all-synced': after(created, 'connected', one, synced('')),
    monitoring: after(created, 'connected', one, synced(''), finished)
  };

  test.each(Object.entries(ends) as [SyncScenario, string][])('%s stops in: %s', (scenario, stopped) => {
    for (const [moment, sync] of Object.entries(moments)) {
      const next = afterEvent(sync, failed(scenario));
      expect([moment, next.ok]).toEqual([moment, stopped.split(' ').includes(moment)]);
      if (next.ok) expect(next.value).toMatchObject({ state: 'error', error: scenario });
    }
  });

  test('of every code of 4.3 is known here', () => {
    expect(Object.keys(ends).toSorted()).toEqual(syncScenarios.filter((code) => code !== 'clean').toSorted());
  });

  test('ws_unreachable leaves the synchronisation complete, but nothing is monitored', () => {
    const sync = after(created, 'connected', one, synced(''), failed('ws_unreachable'));
    expect(sync).toMatchObject({ state: 'error', doneAccounts: [''], report: { discovered: 5 }, at });
    expect(afterEvent(sync, finished).ok).toBe(false);
    expect(after(created, 'connected', one, synced(''), failed('ws_unreachable'), 'retry')).toMatchObject({
      state: 'connecting',
      doneAccounts: []
    });
  });

  test('empty_pbx completes with a warning', () => {
    const sync = after(created, 'connected', one, synced('', counts(0)), finished);
    expect(sync).toMatchObject({ state: 'monitoring-partial', error: '', at });
  });

  test('interrupted resumes from the last whole sub-account', () => {
    const sync = after(created, 'connected', listed, synced(''), 'interrupted');
    expect(sync).toMatchObject({ state: 'error', error: 'interrupted', doneAccounts: [''] });
    const resumed = after(
      created,
      'connected',
      listed,
      synced(''),
      'interrupted',
      'retry',
      'connected',
      listed
    );
    expect(nextAccount(resumed)).toBe('Harbour');
    expect(resumed.report).toEqual(counts(5));
  });

  test('interrupted starts from the beginning where a whole sub-account is no longer there', () => {
    const sync = after(
      ...([
        created,
        'connected',
        listed,
        synced(''),
        synced('Harbour'),
        'interrupted',
        'retry',
        'connected'
      ] as const),
      { type: 'listed', accounts: ['', 'Hillside'] }
    );
    expect(sync).toMatchObject({ state: 'syncing', doneAccounts: [], report: null });
  });
});

const anAccount = fc.constantFrom(...three, 'Lakeside');
const someCounts = fc
  .record({ discovered: fc.nat(9), issues: fc.nat(1) })
  .map((over) => ({ ...emptyReport, ...over }));
const anEvent: fc.Arbitrary<SyncEvent | 'on' | 'reload'> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ type: fc.constant('created' as const), isPaused: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('enable' as const, 'pause' as const, 'connection-edited' as const)
    })
  },
  {
    weight: 7,
    arbitrary: fc.record({ type: fc.constantFrom('begun' as const, 'connected' as const, 'retry' as const) })
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<SyncEvent>(
      { type: 'interrupted' },
      { type: 'again' },
      { type: 'roster-taken' }
    )
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('listed' as const),
      accounts: fc.array(anAccount, { maxLength: 4 })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('account-synced' as const),
      account: anAccount,
      counts: someCounts
    })
  },
  { weight: 40, arbitrary: fc.constant('on' as const) },
  { weight: 4, arbitrary: fc.constant(finished) },
  { weight: 1, arbitrary: fc.constantFrom(...syncScenarios).map(failed) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('issues-counted' as const), issues: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.constant('reload' as const) },
  { weight: 0, arbitrary: fc.constant<SyncEvent>({ type: 'terminated' }) }
);
const events = fc.array(anEvent, { maxLength: 60 });
const isMonitored = ({ state }: Sync): boolean => state.startsWith('monitoring');

/** What comes next where nothing goes wrong. */
function usualNext(sync: Sync): SyncEvent {
  if (sync.state === 'none') return created;
  if (sync.state === 'paused') return { type: 'enable' };
  if (sync.state === 'connecting') return { type: 'connected' };
  if (sync.state === 'discovering') return listed;
  if (sync.state !== 'syncing') return { type: 'retry' };
  const account = nextAccount(sync);
  return account === null ? finished : synced(account);
}

/** Plays the events, those that are refused included, and tells of each step. */
function play(
  list: readonly (SyncEvent | 'on' | 'reload')[],
  each: (before: Sync, event: SyncEvent, next: Sync, isTaken: boolean) => void
): Sync {
  return list.reduce<Sync>((sync, wish) => {
    if (wish === 'reload') return reloaded(sync);
    const event = wish === 'on' ? usualNext(sync) : wish;
    const result = afterEvent(sync, event);
    const next = result.ok ? result.value : sync;
    each(sync, event, next, result.ok);
    return next;
  }, noSync);
}

describe('Whatever happens, pages closed in the middle included,', () => {
  test('[R40] monitoring begins out of syncing, with every account of the list synchronised since it began', () => {
    let times = 0;
    fc.assert(
      fc.property(events, (list) => {
        let seen = new Map<string, SyncReport>();
        play(list, (before, event, next, isTaken) => {
          if (!isTaken) return;
          if (next.state === 'connecting' && next.doneAccounts.length === 0) seen = new Map();
          if (event.type === 'account-synced') seen.set(event.account, event.counts);
          if (isMonitored(before) || !isMonitored(next)) return;
          times++;
          expect([before.state, event.type]).toEqual(['syncing', 'finished']);
          expect(next.accounts.length).toBeGreaterThan(0);
          expect(next.accounts.filter((name) => !seen.has(name))).toEqual([]);
        });
      }),
      { numRuns: 2000 }
    );
    expect(times).toBeGreaterThan(100);
  });

  test('[R39] a paused connection imports nothing and keeps what is whole, with what was counted of it', () => {
    fc.assert(
      fc.property(events, (list) => {
        play(list, (before, event, next, isTaken) => {
          if (before.state === 'paused' && isTaken)
            expect(['created', 'enable', 'connection-edited', 'terminated']).toContain(event.type);
          if (isTaken && event.type === 'pause')
            expect(next).toEqual({ ...before, state: 'paused', error: '' });
        });
      }),
      { numRuns: 500 }
    );
  });

  test('the report adds up to the accounts that are done, and what is refused changes nothing', () => {
    fc.assert(
      fc.property(events, (list) => {
        let sums: SyncReport | null = null;
        play(list, (_, event, next, isTaken) => {
          if (!isTaken) return;
          if (next.doneAccounts.length === 0) sums = null;
          if (event.type === 'account-synced') sums = addReports(sums ?? emptyReport, event.counts);
          if (event.type === 'issues-counted' && sums) sums = { ...sums, issues: event.issues };
          expect(next.report).toEqual(sums);
          expect(new Set(next.doneAccounts).size).toBe(next.doneAccounts.length);
          expect(next.doneAccounts.filter((name) => !next.accounts.includes(name))).toEqual([]);
          expect(reloaded(next)).toEqual(next);
        });
      }),
      { numRuns: 1000 }
    );
  });

  test('[R49] a closed connection stays closed', () => {
    fc.assert(
      fc.property(events, events, (first, second) => {
        play([...first, { type: 'terminated' }, ...second], (before, _, next) => {
          if (before.state === 'closed') expect(next).toBe(before);
        });
      }),
      { numRuns: 300 }
    );
  });

  test('a synchronisation that is interrupted and resumed ends as one that is not', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom('closed', 'interrupted', 'unreachable', 'paused', ''), {
          minLength: 7,
          maxLength: 7
        }),
        (accounts, mishaps) => {
          const list: SyncEvent = { type: 'listed', accounts };
          let sync = after(created, 'connected', list);
          const handed: string[] = [];
          for (const mishap of mishaps) {
            if (nextAccount(sync) === null) break;
            if (mishap !== '') {
              sync = reloaded(sync);
              const stop: SyncEvent =
                mishap === 'unreachable' ? failed('host_unreachable') : { type: 'interrupted' };
              const start: readonly SyncEvent[] =
                mishap === 'paused' ? [{ type: 'pause' }, { type: 'enable' }] : [stop, { type: 'retry' }];
              for (const event of [...start, { type: 'connected' } as const, list]) {
                const next = afterEvent(sync, event);
                if (!next.ok) throw new Error(next.error);
                sync = next.value;
              }
            }
            const account = nextAccount(sync);
            if (account === null) break;
            handed.push(account);
            const next = afterEvent(sync, synced(account, counts(account.length + 1)));
            if (!next.ok) throw new Error(next.error);
            sync = next.value;
          }
          expect(handed).toEqual(accounts);
          expect(afterEvent(sync, finished)).toEqual({
            ok: true,
            value: after(
              created,
              'connected',
              list,
              ...accounts.map((name) => synced(name, counts(name.length + 1))),
              finished
            )
          });
        }
      )
    );
  });
});

describe('Progress', () => {
  test('goes from 0 to 10 while connecting, to 40 while discovering and to 100 while synchronising', () => {
    const [connecting, discovering] = [after(created), after(created, 'connected')];
    const syncing = after(created, 'connected', listed);
    expect([0, 0.5, 1].map((part) => progressOf(connecting, part))).toEqual([0, 5, 10]);
    expect([0, 0.5, 1].map((part) => progressOf(discovering, part))).toEqual([10, 25, 40]);
    expect([0, 0.5, 1].map((part) => progressOf(syncing, part))).toEqual([40, 50, 60]);
    const some = after(created, 'connected', listed, synced(''), synced('Harbour'));
    expect([0, 0.5, 1].map((part) => progressOf(some, part))).toEqual([80, 90, 100]);
  });

  test('is done when it is monitored, and none where nothing is under way', () => {
    const one: SyncEvent = { type: 'listed', accounts: [''] };
    expect(progressOf(after(created, 'connected', one, synced(''), finished))).toBe(100);
    expect(progressOf(after({ type: 'created', isPaused: true }))).toBeNull();
    expect(progressOf(after(created, failed('auth_failed')))).toBeNull();
  });
});
