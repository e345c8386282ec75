import { NewerDatabaseError } from './newer-database.ts';

/** Why storing or reading failed. Nothing was changed in any of these cases. */
export type StorageProblem = 'disk-full' | 'newer-database' | 'closed' | 'unreadable';

/** Dexie reports a full disk as an aborted transaction; the truth lies in the inner error. */
export function storageProblemOf(error: unknown): StorageProblem {
  for (let at: unknown = error; at instanceof Object; at = (at as { inner?: unknown }).inner) {
    const { name } = at as { name?: string };
    if (name === 'QuotaExceededError') return 'disk-full';
    if (at instanceof NewerDatabaseError || name === 'VersionError') return 'newer-database';
    if (name === 'DatabaseClosedError' || name === 'InvalidStateError') return 'closed';
  }
  return 'unreadable';
}
