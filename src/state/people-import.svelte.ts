import { mostBytes, readCsvTable, type CsvTable, type FileProblem } from '#core/account/csv-table.ts';
import type { Account } from '#core/account/account.ts';
import {
  guessedMapping,
  type CsvColumn,
  type CsvField,
  type CsvMapping
} from '#core/account/people-columns.ts';
import type { Corrections, KnownPeople } from '#core/account/people-csv-row.ts';
import {
  knownPeople,
  peopleIn,
  type CsvRow,
  type PeopleCsv,
  type RowStatus
} from '#core/account/people-csv.ts';
import type { Role } from '#core/account/role.ts';
import type { Id } from '#core/fields.ts';
import { everybodyOf, rolesOf } from '#storage/people-queries.ts';
import { announceDone } from './announce.svelte.ts';
import { decoded } from './decoded.ts';
import { newId } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import { painted } from './painted.ts';

export const importSteps = ['source', 'columns', 'preview'] as const;
type ImportStep = (typeof importSteps)[number];
export const rowFilters = ['all', 'new', 'changed', 'same', 'error'] as const;
type RowFilter = (typeof rowFilters)[number];

/** A list of people on its way into an account: its text, what its columns hold, and what each row would do. */
export class PeopleImport {
  step = $state<ImportStep>('source');
  text = $state('');
  busy = $state(false);
  problem = $state.raw<FileProblem | null>(null);
  table = $state.raw<CsvTable | null>(null);
  mapping = $state.raw<CsvMapping>([]);
  read = $state.raw<PeopleCsv | null>(null);
  filter = $state<RowFilter>('all');
  refusal = $state.raw<Failure | null>(null);
  #corrections = $state.raw<Corrections>(new Map());

  readonly #workspace: OpenWorkspace;
  readonly #accountId: Id;
  #account: Account | undefined;
  #known: KnownPeople = knownPeople([]);
  #roles: readonly Role[] = [];
  readonly counts: Readonly<Record<RowFilter, number>>;
  /** The rows of the preview. */
  readonly rows: readonly CsvRow[];

  constructor(workspace: OpenWorkspace, accountId: Id) {
    this.#workspace = workspace;
    this.#accountId = accountId;
    const all = $derived(this.read?.rows ?? []);
    this.counts = $derived.by(() => {
      const counts: Record<RowStatus, number> = { new: 0, changed: 0, same: 0, error: 0 };
      for (const { status } of all) counts[status]++;
      return { all: all.length, ...counts };
    });
    this.rows = $derived.by(() => {
      const { filter } = this;
      if (filter === 'all') return all;
      // a row that was just corrected does not vanish from under the cursor
      const stays = (row: number): boolean => filter === 'error' && this.#corrections.has(row);
      return all.filter(({ row, status }) => status === filter || stays(row));
    });
  }

  /** There is a list that would have to be given again. */
  get isUnsaved(): boolean {
    return this.text.trim() !== '' || this.table !== null;
  }
  /** How many people would be added or corrected. */
  get doing(): number {
    return this.counts.new + this.counts.changed;
  }
  /** The roles by name, for what a row says of one. */
  get roles(): readonly Role[] {
    return this.#roles;
  }
  isCorrected(row: number, field: CsvField): boolean {
    return this.#corrections.get(row)?.[field] !== undefined;
  }

  async readFile(file: File): Promise<void> {
    if (file.size > mostBytes) {
      this.problem = { code: 'too-large', megabytes: mostBytes / 1024 / 1024 };
      return;
    }
    await this.#open(decoded(await file.arrayBuffer()));
  }

  readText(): Promise<void> {
    return this.#open(this.text);
  }

  /** Says what a column holds; a field is in one column only. */
  map(index: number, column: CsvColumn | null): void {
    this.mapping = this.mapping.map((known, i) => (i === index ? column : known === column ? null : known));
    this.problem = null;
  }

  /** Reads every row by the columns as they are said. */
  async preview(): Promise<void> {
    this.busy = true;
    this.#account = await this.#workspace.db.accounts.get(this.#accountId);
    this.#known = knownPeople(await everybodyOf(this.#workspace.db, this.#accountId));
    this.#roles = await rolesOf(this.#workspace.db, this.#accountId);
    await painted(); // a long list takes a moment; say so first
    this.#corrections = new Map();
    this.#compare();
    this.busy = false;
    if (this.read) this.step = 'preview';
    this.filter = this.counts.error > 0 && this.counts.all > 20 ? 'error' : 'all';
  }

  /** Puts text in place of a cell; the row, and whatever depends on it, is checked again at once. */
  correct(row: number, field: CsvField, text: string): void {
    const corrections = new Map(this.#corrections);
    corrections.set(row, { ...corrections.get(row), [field]: text });
    this.#corrections = corrections;
    this.#compare();
  }

  /** Back to the step before. */
  back(): void {
    this.step = this.step === 'preview' ? 'columns' : 'source';
    [this.refusal, this.problem] = [null, null];
  }

  /** Adds and corrects as one change, announces it, and says whether it was done. */
  async apply(): Promise<boolean> {
    this.busy = true;
    const rows = this.read?.rows ?? [];
    const outcome = await this.#workspace.apply({
      type: 'import-people',
      accountId: this.#accountId,
      added: rows.flatMap(({ status, details }) =>
        status === 'new' && details ? [{ ...details, id: newId() }] : []
      ),
      corrected: rows.flatMap(({ status, before, details }) =>
        status === 'changed' && before && details ? [{ id: before.id, details }] : []
      )
    });
    this.busy = false;
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(this.#workspace, outcome.value);
    return outcome.ok;
  }

  async #open(text: string): Promise<void> {
    this.busy = true;
    await painted();
    const table = readCsvTable(text);
    this.busy = false;
    this.problem = table.ok ? null : table.problem;
    if (!table.ok) return;
    this.table = table.value;
    this.mapping = guessedMapping(table.value.headings, table.value.lines);
    this.step = 'columns';
  }

  #compare(): void {
    if (!this.table) return;
    const result = peopleIn(
      this.table,
      {
        mapping: this.mapping,
        corrections: this.#corrections,
        known: this.#known,
        roles: this.#roles,
        ...(this.#account ? { account: this.#account } : {})
      },
      this.read ?? undefined
    );
    [this.problem, this.read] = result.ok ? [null, result.value] : [result.problem, null];
  }
}
