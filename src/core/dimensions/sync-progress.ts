import type { Sync } from './sync.ts';

/**
 * How far it is, in whole per cent; `null` where nothing is under way. `within` is the part of the present step that
 * is done, from 0 to 1: of connecting, of discovering, or of the account that is being synchronised.
 */
export function progressOf(
  sync: Pick<Sync, 'state' | 'accounts' | 'doneAccounts'>,
  within = 0
): number | null {
  const part = Math.min(Math.max(within, 0), 1);
  const between = (from: number, to: number, done: number): number => Math.floor(from + (to - from) * done);
  switch (sync.state) {
    case 'connecting':
      return between(0, 10, part);
    case 'discovering':
      return between(10, 40, part);
    case 'syncing': {
      const all = Math.max(sync.accounts.length, 1);
      return between(40, 100, Math.min(sync.doneAccounts.length + part, all) / all);
    }
    case 'monitoring':
    case 'monitoring-partial':
      return 100;
    default:
      return null;
  }
}
