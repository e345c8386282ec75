import { SvelteMap } from 'svelte/reactivity';
import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import type { Table } from '#core/state.ts';
import { adjusted } from '#bundle/adjusted.ts';
import type { Bundle } from '#bundle/bundle.ts';
import { entriesAlong } from '#bundle/entries-along.ts';
import { contentHash } from '#bundle/write-bundle.ts';
import { planImport, sizeOf, type ImportItem, type ImportPlan } from '#bundle/plan-import.ts';
import type { BundleProblem } from '#bundle/problems.ts';
import { largestText, readBundle } from '#bundle/read-bundle.ts';
import { recordsToWrite, type Choice } from '#bundle/records-to-write.ts';
import { recordsAt } from '#storage/base-records.ts';
import { lastSeq, noteExchange, scopeOf, snapshotFor, type Snapshot } from '#storage/exchanges.ts';
import { now } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';

export type { ImportItem, ImportStatus } from '#bundle/plan-import.ts';
export type { Choice } from '#bundle/records-to-write.ts';
export { isRemovedHere } from '#bundle/plan-import.ts';

type Step = 'choose' | 'reading' | 'problems' | 'preview' | 'applying' | 'done';
export type FileProblem = BundleProblem | { readonly code: 'unreadable' };

/** A file on its way in: read, checked, compared with what is here, decided about, stored. */
export class BundleImport {
  readonly #workspace: OpenWorkspace;
  step = $state<Step>('choose');
  fileName = $state('');
  problems = $state.raw<readonly FileProblem[]>([]);
  bundle = $state.raw<Bundle | null>(null);
  plan = $state.raw<ImportPlan | null>(null);
  /** The decided conflicts, by the key of their items. */
  readonly choices = new SvelteMap<string, Choice>();
  failure = $state.raw<Failure | null>(null);
  /** Something was done here after the comparison, which was then made again. */
  changedMeanwhile = $state(false);
  /** What the import stored; `null` if every decision was to keep what is here. */
  entry = $state.raw<JournalEntry | null>(null);
  undone = $state(false);
  /** What is compared: the records here, and the journal's last entry then. */
  #here: Snapshot | undefined;
  /** The reader wants to decide also about what was changed only here. */
  #asksKept = false;

  readonly conflicts = $derived(this.plan?.items.filter(({ status }) => status === 'conflicting') ?? []);
  readonly undecided = $derived(this.conflicts.filter(({ key }) => !this.choices.has(key)).length);
  /** What would be written; `null` while conflicts are undecided. */
  readonly records = $derived.by((): RecordSet | null =>
    this.plan && this.undecided === 0 ? recordsToWrite(this.plan, this.choices) : null
  );
  readonly size = $derived(this.records ? sizeOf(this.records) : 0);
  /** Records that come in without what is not free here, such as a number, or is not there, such as a primary user. */
  readonly adjusted = $derived(
    this.plan && this.records ? adjusted(this.plan, this.records, this.choices) : []
  );
  /** Entries of the settings that come along with what names them; of what is undecided as if it were taken over. */
  readonly entries = $derived.by(() => {
    if (!this.plan) return [];
    const taken = this.conflicts.map(({ key }) => [key, this.choices.get(key) ?? 'theirs'] as const);
    return entriesAlong(this.plan, this.records ?? recordsToWrite(this.plan, new Map(taken)));
  });
  /** The file brings nothing that is not here. */
  readonly isNothing = $derived.by(() => {
    const counts = this.plan?.counts;
    return counts !== undefined && counts.new + counts.changed + counts.conflicting === 0;
  });

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
  }

  /** The account of a file that holds one; `null` for a file of a workspace. */
  get accountId(): Id | null {
    return this.bundle?.kind === 'account' ? (this.bundle.content.accounts[0]?.id ?? null) : null;
  }

  restart(): void {
    this.step = 'choose';
    [this.bundle, this.plan, this.failure, this.entry, this.problems] = [null, null, null, null, []];
    [this.changedMeanwhile, this.undone, this.#asksKept] = [false, false, false];
    this.choices.clear();
  }

  async read(file: File): Promise<void> {
    this.restart();
    this.fileName = file.name;
    this.step = 'reading';
    const bundle = await bundleIn(file);
    if (!bundle.ok) {
      this.problems = bundle.error;
      this.step = 'problems';
      return;
    }
    this.bundle = bundle.value;
    await this.#compare(bundle.value);
    this.step = 'preview';
  }

  decide(key: string, choice: Choice): void {
    this.choices.set(key, choice);
  }
  decideAll(choice: Choice): void {
    for (const { key } of this.conflicts) this.choices.set(key, choice);
  }

  /** Compares without a common state, so that everything that differs is asked about. */
  async askAboutKept(): Promise<void> {
    this.#asksKept = true;
    if (this.bundle) await this.#compare(this.bundle);
  }

  /** Stores what was decided as one step, and remembers that the bundle came in. */
  async apply(): Promise<void> {
    const { bundle, records } = this;
    if (!bundle || !records || !this.#here) return;
    this.step = 'applying';
    this.failure = null;
    if ((await lastSeq(this.#workspace.db)) !== this.#here.seq) {
      await this.#compare(bundle);
      this.changedMeanwhile = true;
      this.step = 'preview';
      return;
    }
    const from = this.fileName.slice(0, 200);
    const outcome =
      sizeOf(records) > 0
        ? await this.#workspace.apply({ type: 'import-records', from, records })
        : { ok: true as const, value: null };
    if (!outcome.ok) {
      this.failure = outcome.error;
      this.step = 'preview';
      return;
    }
    this.entry = outcome.value;
    await this.#note(bundle, outcome.value, this.#apart());
    this.step = 'done';
  }

  async undo(): Promise<void> {
    if (!this.entry) return;
    const outcome = await this.#workspace.apply({ type: 'undo', entryId: this.entry.id });
    if (outcome.ok) this.undone = true;
    else this.failure = outcome.error;
  }

  async #compare(bundle: Bundle): Promise<void> {
    const { db } = this.#workspace;
    const here = await snapshotFor(db, bundle.content, this.accountId);
    const common =
      here.exchanges.findLast(({ hash }) => hash === bundle.sha256) ??
      here.exchanges.findLast(({ hash }) => hash === bundle.base);
    // the settings of a workspace that was only just started were not chosen against the file's
    const isFresh = here.seq <= 1 && here.records.accounts.length === 0 && here.records.orders.length === 0;
    const unknown = (table: Table) => (isFresh && table === 'workspace' ? here.records.workspace : undefined);
    const then = common && !this.#asksKept ? await recordsAt(db, common, here.records) : unknown;
    this.#here = here;
    this.plan = planImport(bundle.content, here.records, then);
    this.choices.clear();
    const isAlike = this.isNothing && (await contentHash(here.own)) === bundle.sha256;
    const isKnown = here.exchanges.findLast(({ direction }) => direction === 'in')?.hash === bundle.sha256;
    if (isAlike && !isKnown) await this.#note(bundle, null, []);
  }

  /** The records that stay other than the file has them. */
  #apart(): readonly ImportItem[] {
    return (this.plan?.items ?? []).filter(
      ({ key, status }) =>
        status === 'kept' ||
        status === 'clash' ||
        (status === 'conflicting' && this.choices.get(key) === 'mine')
    );
  }

  async #note(bundle: Bundle, entry: JournalEntry | null, apart: readonly ImportItem[]): Promise<void> {
    await noteExchange(this.#workspace.db, {
      scope: scopeOf(this.accountId),
      hash: bundle.sha256,
      seq: entry?.seq ?? this.#here?.seq ?? 0,
      direction: 'in',
      base: bundle.base,
      at: now(),
      ...(entry ? { entryId: entry.id } : {}),
      ...(apart.length > 0 ? { apart: apart.map(({ table, theirs }) => ({ table, record: theirs })) } : {})
    });
  }
}

/** The bundle in a file, or what is wrong with the file. */
export async function bundleIn(file: File) {
  // a character has at most three bytes, so a larger file need not be read to be too large
  if (file.size > 3 * largestText)
    return {
      ok: false,
      error: [{ code: 'too-large', limit: largestText, size: file.size }] as FileProblem[]
    } as const;
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, error: [{ code: 'unreadable' }] as FileProblem[] } as const; // moved or deleted meanwhile
  }
  return readBundle(text);
}
