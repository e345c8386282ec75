import { tables, type Table } from '#core/state.ts';
import type { Database } from '#storage/database.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { now } from './new-id.ts';

const key = 'patchbay.persistence';

/** Whether the browser has promised to keep the data, and when it was last asked. */
class Persistence {
  /** `unknown` until the browser has answered; `unsupported` where it cannot be asked. */
  answer = $state<'unknown' | 'granted' | 'refused' | 'unsupported'>('unknown');
  askedAt = $state<string | null>(null);
  /** Bytes used and available, where the browser says. */
  space = $state<{ used: number; quota: number } | null>(null);
  #asked = false;

  /** Reads how things stand. Asks for nothing. */
  async look(): Promise<void> {
    this.askedAt = remembered();
    if (!supported()) {
      this.answer = 'unsupported';
      return;
    }
    const granted = await navigator.storage.persisted();
    this.answer = granted ? 'granted' : this.askedAt ? 'refused' : 'unknown';
    const { usage, quota } = await navigator.storage.estimate();
    this.space = usage !== undefined && quota ? { used: usage, quota } : null;
  }

  /** Asks the browser never to clear the data by itself, and remembers that it was asked. */
  async ask(): Promise<void> {
    if (!supported()) return;
    remember(now());
    await navigator.storage.persist();
    await this.look();
  }

  /** Asks once, when something worth keeping was stored for the first time on this device. */
  askAfterSaving(): void {
    if (this.#asked || remembered() !== null) return;
    this.#asked = true;
    void this.ask();
  }
}

export const persistence = new Persistence();

// absent in older browsers, and where the page is not served securely
const supported = (): boolean =>
  typeof (navigator.storage as StorageManager | undefined)?.persist === 'function';

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(at: string): void {
  try {
    localStorage.setItem(key, at);
  } catch {
    // it will be asked again
  }
}

export interface Inventory extends Readonly<Record<Exclude<Table, 'workspace'> | 'journal', number>> {
  /** When something was last exported from this device. */
  readonly exportedAt: string | null;
}

/** How much the workspace holds, counted from the indexes. */
export const inventoryOf = (db: Database): LiveQuery<Inventory> =>
  new LiveQuery(async () => {
    const counted = tables
      .filter((table) => table !== 'workspace')
      .map(async (table) => [table, await db.table(table).count()] as const);
    const exported = await db.exchanges
      .reverse()
      .filter(({ direction }) => direction === 'out')
      .first();
    return {
      ...(Object.fromEntries(await Promise.all(counted)) as Record<Exclude<Table, 'workspace'>, number>),
      journal: await db.journal.count(),
      exportedAt: exported?.at ?? null
    };
  });
