import { fail, ok, type Result } from '#core/result.ts';
import { mostAccounts, type Sync, type SyncReport, type SyncScenario } from './sync.ts';
import { effectOf, stateAfterSync } from './sync-effects.ts';
import { addReports } from './sync-report.ts';

/** What can happen to a connection (4.1 of the facts). */
export type SyncEvent =
  /** A new connection, also one in place of another. */
  | { readonly type: 'created'; readonly isPaused: boolean }
  | { readonly type: 'enable' }
  | { readonly type: 'connection-edited' }
  /** The users of a real telephone system took the place of what is simulated, which begins anew if ever. */
  | { readonly type: 'roster-taken' }
  | { readonly type: 'terminated' }
  | { readonly type: 'pause' | 'connected' | 'interrupted' | 'retry' }
  /** The first attempt to connect is being made: whoever comes back to it finds that it was interrupted. */
  | { readonly type: 'begun' }
  /** What came to its end is synchronised once more, from the beginning. */
  | { readonly type: 'again' }
  /** The account, by the empty name, and the sub-accounts that are to be synchronised. */
  | { readonly type: 'listed'; readonly accounts: readonly string[] }
  /** Every user of one of them is decided and written. */
  | { readonly type: 'account-synced'; readonly account: string; readonly counts: SyncReport }
  | { readonly type: 'finished'; readonly at: string }
  | { readonly type: 'failed'; readonly scenario: SyncScenario; readonly at: string }
  /** Something was put right, or found, after the synchronisation. */
  | { readonly type: 'issues-counted'; readonly issues: number };

/** Why something cannot happen to a connection as it stands. */
export type SyncRefusal =
  | 'closed'
  | 'no-connection'
  | 'paused'
  | 'not-now'
  | 'accounts-left'
  | 'unknown-account'
  | 'too-many-accounts'
  | 'does-not-stop';

/** The connection after an event, or why the event cannot happen. Nothing happens by halves. */
export function afterEvent(sync: Sync, event: SyncEvent): Result<Sync, SyncRefusal> {
  if (sync.state === 'closed') return fail('closed');
  if (event.type === 'terminated') return ok({ ...sync, state: 'closed', error: '' });
  if (event.type === 'created')
    return ok({ ...anew(sync, event.isPaused ? 'paused' : 'connecting'), at: '' });
  if (sync.state === 'none') return fail('no-connection');
  if (event.type === 'enable') return sync.state === 'paused' ? ok(enabled(sync)) : fail('not-now');
  if (event.type === 'connection-edited')
    return ok(anew(sync, sync.state === 'paused' ? 'paused' : 'connecting'));
  if (sync.state === 'paused') return fail('paused');
  return whileEnabled(sync, event);
}

type LaterEvent = Exclude<SyncEvent, { type: 'created' | 'enable' | 'connection-edited' | 'terminated' }>;

function whileEnabled(sync: Sync, event: LaterEvent): Result<Sync, SyncRefusal> {
  switch (event.type) {
    case 'pause':
      // whole accounts keep their users, and what was counted of them is told
      return ok({ ...sync, state: 'paused', error: '' });
    case 'roster-taken':
      return ok(anew(sync, 'connecting'));
    case 'begun':
      return sync.state === 'connecting' && sync.accounts.length === 0
        ? ok({ ...sync, accounts: [''] })
        : fail('not-now');
    case 'connected':
      return sync.state === 'connecting' ? ok({ ...sync, state: 'discovering' }) : fail('not-now');
    case 'listed':
      return sync.state === 'discovering' ? listed(sync, event.accounts) : fail('not-now');
    case 'account-synced':
      return accountSynced(sync, event.account, event.counts);
    case 'finished':
      if (sync.state !== 'syncing') return fail('not-now');
      return nextAccount(sync) === null && sync.report
        ? ok({ ...sync, state: stateAfterSync(sync.report), error: '', at: event.at })
        : fail('accounts-left');
    case 'interrupted':
      return isUnderWay(sync) ? ok({ ...sync, state: 'error', error: 'interrupted' }) : fail('not-now');
    case 'failed':
      return failed(sync, event.scenario, event.at);
    case 'retry':
      if (sync.state !== 'error') return fail('not-now');
      // what came to its end is synchronised from the beginning; otherwise whole sub-accounts are not asked for again
      return ok(isComplete(sync) ? anew(sync, 'connecting') : { ...sync, state: 'connecting' });
    case 'again':
      return isMonitored(sync) ? ok(anew(sync, 'connecting')) : fail('not-now');
    case 'issues-counted':
      if (!isMonitored(sync) || !sync.report) return fail('not-now');
      return ok(withReport(sync, { ...sync.report, issues: event.issues }));
  }
}

/** Nothing of an earlier synchronisation but when it was. */
const anew = (sync: Sync, state: 'connecting' | 'paused'): Sync => ({
  ...sync,
  state,
  accounts: [],
  doneAccounts: [],
  error: '',
  report: null
});

/** Accounts that were whole when it was paused are not asked for again; what came to its end begins anew. */
const enabled = (sync: Sync): Sync =>
  sync.doneAccounts.length === 0 || isWhole(sync)
    ? anew(sync, 'connecting')
    : { ...sync, state: 'connecting' };

const withReport = (sync: Sync, report: SyncReport): Sync => ({
  ...sync,
  report,
  state: stateAfterSync(report)
});

function listed(sync: Sync, names: readonly string[]): Result<Sync, SyncRefusal> {
  const accounts = [...new Set(names)];
  if (accounts.length === 0) return fail('unknown-account');
  if (accounts.length > mostAccounts) return fail('too-many-accounts');
  // counts cannot be taken back from the report, so where a sub-account is gone all are synchronised again
  const isSame = sync.doneAccounts.every((name) => accounts.includes(name));
  const { doneAccounts, report } = isSame ? sync : anew(sync, 'connecting');
  return ok({ ...sync, state: 'syncing', accounts, doneAccounts, report });
}

function accountSynced(sync: Sync, account: string, counts: SyncReport): Result<Sync, SyncRefusal> {
  if (sync.state !== 'syncing') return fail('not-now');
  if (nextAccount(sync) !== account) return fail('unknown-account');
  const report = sync.report ? addReports(sync.report, counts) : counts;
  return ok({ ...sync, doneAccounts: [...sync.doneAccounts, account], report });
}

function failed(sync: Sync, scenario: SyncScenario, at: string): Result<Sync, SyncRefusal> {
  switch (effectOf(scenario)) {
    case 'completes':
    case 'warns':
      return fail('does-not-stop');
    case 'stops-at-once':
      return sync.state === 'connecting' ? ok({ ...sync, state: 'error', error: scenario }) : fail('not-now');
    case 'stops':
      return isUnderWay(sync) ? ok({ ...sync, state: 'error', error: scenario }) : fail('not-now');
    case 'keeps-from-monitoring':
      if (sync.state !== 'syncing') return fail('not-now');
      return nextAccount(sync) === null
        ? ok({ ...sync, state: 'error', error: scenario, at })
        : fail('accounts-left');
  }
}

/** It is being synchronised, from the first attempt to connect. */
export const isUnderWay = ({ state }: Pick<Sync, 'state'>): boolean =>
  state === 'connecting' || state === 'discovering' || state === 'syncing';

/** It was begun, and more is to come: what is nobody's doing at the moment was interrupted. */
export const isInTheMiddle = ({ state, accounts }: Pick<Sync, 'state' | 'accounts'>): boolean =>
  isUnderWay({ state }) && (state !== 'connecting' || accounts.length > 0);

const isMonitored = ({ state }: Sync): boolean => state === 'monitoring' || state === 'monitoring-partial';

/** Every account that was listed is whole. */
export const isWhole = (sync: Pick<Sync, 'accounts' | 'doneAccounts'>): boolean =>
  sync.accounts.length > 0 && nextAccount(sync) === null;

/** It was synchronised to the end, though it is not monitored. */
const isComplete = ({ error }: Sync): boolean => error !== '' && effectOf(error) === 'keeps-from-monitoring';

/** The first account that is not wholly synchronised: where it starts and where it goes on. `null` after the last. */
export function nextAccount({
  accounts,
  doneAccounts
}: Pick<Sync, 'accounts' | 'doneAccounts'>): string | null {
  const done = new Set(doneAccounts);
  return accounts.find((name) => !done.has(name)) ?? null;
}
