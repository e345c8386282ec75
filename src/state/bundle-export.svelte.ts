import { version } from '$app/environment';
import { notPermitted } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { partnersOwn, withheldFrom, without, type Withheld } from '#bundle/left-behind.ts';
import { bundleFileName, contentHash, writeBundle } from '#bundle/write-bundle.ts';
import { exchangesOf, lastSeq, noteExchange, scopeOf, snapshot } from '#storage/exchanges.ts';
import { headcount } from '#storage/read-state.ts';
import type { Exchange } from '#storage/database.ts';
import { download } from './download.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { now, today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** Writes the workspace, or one account of it, into a file. */
export class BundleExport {
  readonly accountId: Id | null;
  readonly #workspace: OpenWorkspace;
  readonly #name: () => string;
  readonly #summary;
  busy = $state(false);
  /** What came of the last try. */
  outcome = $state.raw<
    | { readonly code: 'downloaded' | 'shared'; readonly file: string }
    | { readonly code: 'failed' }
    | { readonly code: 'refused'; readonly refusal: Refusal }
    | null
  >(null);

  /** `name` is what the file is named after. */
  constructor(workspace: OpenWorkspace, accountId: Id | null, name: () => string) {
    this.accountId = accountId;
    this.#workspace = workspace;
    this.#name = name;
    this.#summary = new LiveQuery(() => summary(workspace, accountId));
  }

  /** What the file would hold, and when it was last exported; `undefined` until read. */
  get summary() {
    return this.#summary.current;
  }
  get fileName(): string {
    return bundleFileName(this.#kind, this.#name(), today());
  }
  /** What stays behind of the partner's own: what whoever exports may not see, and of an account the prices always. */
  get staying(): readonly (Withheld | 'prices')[] {
    // the settings of a workspace go along as a whole
    return this.accountId === null
      ? this.#withheld.filter((part) => part !== 'entries')
      : [...this.#withheld, 'prices'];
  }
  /** What of the partner's own goes along with an account, for whoever may see it. */
  get along(): readonly Withheld[] {
    return this.accountId === null ? [] : partnersOwn.filter((part) => !this.#withheld.includes(part));
  }
  /** Whether this device can pass a file on to another app. */
  get canShare(): boolean {
    return 'canShare' in navigator && navigator.canShare({ files: [fileOf('{}', 'patchbay.json')] });
  }

  get #withheld(): readonly Withheld[] {
    return withheldFrom((action) => this.#workspace.may(action, this.accountId));
  }
  get #kind() {
    return this.accountId === null ? ('workspace' as const) : ('account' as const);
  }

  async run(way: 'download' | 'share'): Promise<void> {
    const action = this.accountId === null ? 'export-workspace' : 'export-account';
    const refusal = notPermitted(this.#workspace.actor, action, this.accountId);
    if (refusal) {
      this.outcome = { code: 'refused', refusal };
      return;
    }
    this.busy = true;
    try {
      const file = this.fileName;
      const { text, exchange } = await this.#write();
      if (way === 'download') download(fileOf(text, file));
      else await navigator.share({ files: [fileOf(text, file)] });
      await noteExchange(this.#workspace.db, exchange);
      this.outcome = { code: way === 'download' ? 'downloaded' : 'shared', file };
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return; // not shared after all
      console.error(error);
      this.outcome = { code: 'failed' };
    } finally {
      this.busy = false;
    }
  }

  async #write(): Promise<{ text: string; exchange: Exchange }> {
    const { records: all, seq, exchanges } = await snapshot(this.#workspace.db, this.accountId);
    const records = without(this.#withheld, all);
    const hash = await contentHash(records);
    const base = baseOfExport(exchanges, hash);
    const text = await writeBundle(records, { kind: this.#kind, base, version });
    const scope = scopeOf(this.accountId);
    return { text, exchange: { scope, hash, seq, direction: 'out', base, at: now() } };
  }
}

/**
 * The revision this copy was last imported at. If it is still just that, it names what the imported file named, so that
 * the same file comes out again. Exports do not count: whoever receives this may not have received them.
 */
function baseOfExport(exchanges: readonly Exchange[], hash: string): string | null {
  const last = exchanges.findLast(({ direction }) => direction === 'in');
  if (!last) return null;
  return last.hash === hash ? last.base : last.hash;
}

async function summary({ db }: OpenWorkspace, accountId: Id | null) {
  const exchanges = await exchangesOf(db, scopeOf(accountId));
  const last = exchanges.findLast(({ direction }) => direction === 'out');
  return {
    accounts: accountId === null ? await db.accounts.count() : 1,
    people: accountId === null ? await db.people.count() : await headcount(db, accountId),
    orders:
      accountId === null
        ? await db.orders.count()
        : await db.orders.where('assignedTo').equals(accountId).count(),
    lastAt: last?.at ?? null,
    unchangedSince: last?.seq === (await lastSeq(db))
  };
}

const fileOf = (text: string, name: string): File => new File([text], name, { type: 'application/json' });
