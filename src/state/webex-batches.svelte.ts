import { userStatusOf } from '#core/webex/told.ts';
import { usersByName, usersOf, type ListedUser, type UserWithPerson } from '#storage/webex-queries.ts';
import { announceDone } from './announce.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWebex } from './open-webex.svelte.ts';
import type { Failure } from './open-workspace.svelte.ts';

/** So many users can be added at once by hand in Control Hub (W4). */
export const batchSize = 25;
/** Batches on a page: what somebody does in one sitting, and quick to draw. */
const perPage = 10;

interface Batch {
  /** Counted from 1. */
  readonly number: number;
  readonly rows: readonly UserWithPerson[];
}

/** The users of an account who are still planned, by name and in batches; only those of one page are read whole. */
export class WebexBatches {
  busy = $state<number | null>(null);
  refusal = $state.raw<Failure | null>(null);
  #turned = $state(0);
  readonly #webex: OpenWebex;
  readonly #all: LiveQuery<ListedUser[]>;
  readonly #planned: readonly string[];
  readonly #rows: LiveQuery<readonly UserWithPerson[]>;
  readonly shown: readonly Batch[];

  constructor(webex: OpenWebex) {
    this.#webex = webex;
    const { db } = webex.workspace;
    this.#all = new LiveQuery(() => usersByName(db, webex.accountId));
    this.#planned = $derived(
      (this.#all.current ?? [])
        .filter(({ user }) => userStatusOf(user).outcome === 'to-hand-over')
        .map(({ user }) => user.id)
    );
    const onPage = $derived.by(() => {
      const from = this.page * perPage * batchSize;
      return this.#planned.slice(from, from + perPage * batchSize).join(' ');
    });
    this.#rows = $derived.by(() => {
      const ids = onPage.split(' ').filter(Boolean);
      return new LiveQuery(() => usersOf(db, ids));
    });
    this.shown = $derived.by(() => {
      const rows = this.#rows.current ?? [];
      return Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) => ({
        number: this.page * perPage + index + 1,
        rows: rows.slice(index * batchSize, (index + 1) * batchSize)
      }));
    });
  }

  get loaded(): boolean {
    return this.#all.loaded;
  }
  get total(): number {
    return Math.ceil(this.#planned.length / batchSize);
  }
  get pages(): number {
    return Math.ceil(this.total / perPage);
  }
  /** From 0; the last one when those behind it are done. */
  get page(): number {
    return Math.max(0, Math.min(this.#turned, this.pages - 1));
  }
  turn(by: 1 | -1): void {
    this.#turned = this.page + by;
  }

  /** Writes down that Webex set a batch up. */
  async markProvisioned(number: number): Promise<void> {
    const batch = this.shown.find((one) => one.number === number);
    if (!batch) return;
    this.busy = number;
    const { workspace, accountId } = this.#webex;
    const personIds = batch.rows.map(({ user }) => user.id);
    const outcome = await workspace.apply({
      type: 'record-user-status',
      accountId,
      personIds,
      status: 'provisioned'
    });
    this.busy = null;
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
  }
}
