import type { Simulation } from './simulated-pbx.ts';
import { nextAccount, type SyncEvent } from './sync-machine.ts';
import type { Sync, SyncReport } from './sync.ts';
import { effectOf } from './sync-effects.ts';

/**
 * What happens next to a connection whose telephone system is simulated; `null` where nothing does by itself. The
 * report of an account is asked for once its users are to be written.
 */
export function nextOf(
  sync: Sync,
  { accounts, failure }: Pick<Simulation, 'accounts' | 'failure'>,
  reportOf: (account: string) => SyncReport,
  at: string
): SyncEvent | null {
  const effect = failure === null ? null : effectOf(failure);
  const fails = failure === null ? null : ({ type: 'failed', scenario: failure, at } as const);
  switch (sync.state) {
    case 'connecting':
      // an interruption comes later, and once: then it is resumed
      return (effect === 'stops-at-once' || effect === 'stops') && fails && failure !== 'interrupted'
        ? fails
        : { type: 'connected' };
    case 'discovering':
      return { type: 'listed', accounts: accounts.map(({ name }) => name) };
    case 'syncing': {
      const account = nextAccount(sync);
      const isHalfWay = sync.doneAccounts.length > 0 || sync.accounts.length === 1;
      if (failure === 'interrupted' && sync.error !== 'interrupted' && isHalfWay)
        return { type: 'interrupted' };
      if (account !== null) return { type: 'account-synced', account, counts: reportOf(account) };
      return effect === 'keeps-from-monitoring' && fails ? fails : { type: 'finished', at };
    }
    default:
      return null;
  }
}
