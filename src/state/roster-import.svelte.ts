import { mostBytes, readCsvTable, type CsvTable, type FileProblem } from '#core/account/csv-table.ts';
import type { DimensionsUser, PbxUser } from '#core/dimensions/dimensions-user.ts';
import {
  matchRoster,
  type DecisionKind,
  type RosterDecision,
  type RosterMatch
} from '#core/dimensions/match-roster.ts';
import { accountsIn, viewOf } from '#core/dimensions/pbx-accounts.ts';
import { rosterIn, isOnlyWarned, type Roster, type RosterRow } from '#core/dimensions/read-roster.ts';
import {
  guessedRosterMapping,
  type RosterField,
  type RosterMapping
} from '#core/dimensions/roster-columns.ts';
import type { ConflictChoice } from '#core/dimensions/roster-index.ts';
import { reportOf } from '#core/dimensions/roster-report.ts';
import { simulationOf } from '#core/dimensions/simulated-roster.ts';
import type { SyncReport } from '#core/dimensions/sync.ts';
import { usersAfter } from '#core/dimensions/users-after.ts';
import { simulatedSide } from '#storage/dimensions-sync.ts';
import { rosterSide, type RosterSide } from '#storage/roster-side.ts';
import { announceDone } from './announce.svelte.ts';
import { decoded } from './decoded.ts';
import { newId, today } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';
import type { Failure } from './open-workspace.svelte.ts';

export const rosterSteps = ['source', 'columns', 'preview'] as const;
type RosterStep = (typeof rosterSteps)[number];
export const rosterFilters = [
  'all',
  'create',
  'merge',
  'update',
  'unchanged',
  'skip',
  'conflict',
  'issues',
  'unreadable'
] as const;
export type RosterFilter = (typeof rosterFilters)[number];

/** A row of the preview: what becomes of a user, or why a row of the list cannot be used. */
export type PreviewRow =
  | { readonly decision: RosterDecision; readonly row: RosterRow | null }
  | { readonly decision: null; readonly row: RosterRow };

/** The roster of a customer's telephone system on its way in: its text, what its columns hold, what becomes of whom. */
export class RosterImport {
  step = $state<RosterStep>('source');
  text = $state('');
  busy = $state(false);
  problem = $state.raw<FileProblem | { readonly code: 'no-extension-column' } | null>(null);
  table = $state.raw<CsvTable | null>(null);
  mapping = $state.raw<RosterMapping>([]);
  filter = $state<RosterFilter>('all');
  refusal = $state.raw<Failure | null>(null);
  /** The users come from the simulated telephone system. */
  isSimulated = $state(false);
  #roster = $state.raw<Pick<Roster, 'rows' | 'users'> | null>(null);
  #side = $state.raw<RosterSide | null>(null);
  #choices = $state.raw<ReadonlyMap<string, ConflictChoice>>(new Map());
  readonly #dimensions: () => OpenDimensions;
  readonly #view;
  readonly #match: RosterMatch | null;
  readonly #all: readonly PreviewRow[];
  /** How many rows each filter shows. */
  readonly counts: Readonly<Record<RosterFilter, number>>;
  readonly rows: readonly PreviewRow[];

  constructor(dimensions: () => OpenDimensions) {
    this.#dimensions = dimensions;
    // sub-accounts that were not chosen are not returned by the telephone system (R42)
    this.#view = $derived.by(() => {
      const accounts = accountsIn(this.#roster?.users ?? []);
      const connection = dimensions().customer?.connection;
      return connection ? viewOf(accounts, connection) : { accounts, unseenSubAccounts: 0 };
    });
    this.#match = $derived.by(() => {
      const { customer } = dimensions();
      const side = this.#side;
      if (!side || !customer || !this.#roster) return null;
      return matchRoster(
        this.#view.accounts.flatMap(({ users }) => users),
        {
          ...side,
          primaryPersonId: customer.primaryPersonId,
          agentsFollowPbx: customer.agentsFollowPbx,
          choices: this.#choices
        }
      );
    });
    this.#all = $derived.by(() => {
      const byId = new Map(
        (this.#roster?.rows ?? []).flatMap((row) => (row.user ? [[row.user.pbxId, row]] : []))
      );
      const unreadable = (this.#roster?.rows ?? []).filter(({ user }) => user === null);
      return [
        ...(this.#match?.decisions ?? []).map((decision) => ({
          decision,
          row: byId.get(decision.pbx.pbxId) ?? null
        })),
        ...unreadable.map((row) => ({ decision: null, row }))
      ];
    });
    this.counts = $derived.by(() => {
      const counts = Object.fromEntries(rosterFilters.map((filter) => [filter, 0])) as Record<
        RosterFilter,
        number
      >;
      for (const row of this.#all)
        for (const filter of rosterFilters) if (isShown(row, filter)) counts[filter]++;
      return counts;
    });
    this.rows = $derived.by(() => this.#all.filter((row) => isShown(row, this.filter)));
  }

  /** What the whole roster would count as; `null` before the preview. */
  get report(): SyncReport | null {
    return this.#match && reportOf(this.#match.decisions, this.#view.unseenSubAccounts);
  }
  /** Users of the list in sub-accounts that were not chosen. */
  get unseenUsers(): number {
    const seen = this.#view.accounts.reduce((sum, { users }) => sum + users.length, 0);
    return (this.#roster?.users.length ?? 0) - seen;
  }
  /** Users of ours whom the telephone system no longer has; they stay. */
  get gone(): readonly DimensionsUser[] {
    return this.#match?.gone ?? [];
  }
  /** How many users would be made or changed. */
  get doing(): number {
    return this.counts.create + this.counts.merge + this.counts.update;
  }
  choiceOf({ pbxId }: PbxUser): ConflictChoice | null {
    return this.#choices.get(pbxId) ?? null;
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

  /** Takes the users of the simulated telephone system, to decide about its conflicts. */
  async readSimulated(): Promise<void> {
    const { workspace, accountId } = this.#dimensions();
    this.busy = true;
    const side = await simulatedSide(workspace.db, accountId);
    this.busy = false;
    if (!side) return;
    const simulation = simulationOf(side);
    const users = simulation.accounts.flatMap((account) => account.users);
    this.#side = {
      ...side,
      addressesElsewhere: new Set([...side.addressesElsewhere, ...simulation.addressesElsewhere])
    };
    this.#roster = { rows: [], users };
    [this.isSimulated, this.table, this.problem] = [true, null, null];
    this.#begin();
  }

  /** Says what a column holds; a field is in one column only. */
  map(index: number, field: RosterField | null): void {
    this.mapping = this.mapping.map((known, i) => (i === index ? field : known === field ? null : known));
    this.problem = null;
  }

  /** Reads every row by the columns as they are said, and compares it with who is here. */
  async preview(): Promise<void> {
    if (!this.table) return;
    this.busy = true;
    await painted(); // a long list takes a moment; say so first
    const result = rosterIn(this.table, this.mapping);
    [this.problem, this.#roster] = result.ok ? [null, result.value] : [result.problem, null];
    if (this.#roster) {
      const { workspace, accountId } = this.#dimensions();
      this.#side = await rosterSide(
        workspace.db,
        accountId,
        this.#roster.users.map(({ email }) => email)
      );
      this.isSimulated = false;
      this.#begin();
    }
    this.busy = false;
  }

  /** Decides about a conflict, or takes the decision back. */
  choose({ pbxId }: PbxUser, choice: ConflictChoice | null): void {
    const choices = new Map(this.#choices);
    if (choice) choices.set(pbxId, choice);
    else choices.delete(pbxId);
    this.#choices = choices;
  }

  back(): void {
    this.step = this.step === 'preview' && this.table ? 'columns' : 'source';
    [this.refusal, this.problem] = [null, null];
  }

  /** Takes the users over as one change, announces it, and says whether it was done. */
  async apply(): Promise<boolean> {
    const [match, side] = [this.#match, this.#side];
    if (!match || !side) return false;
    this.busy = true;
    const { workspace, accountId } = this.#dimensions();
    const { saved } = usersAfter(match.decisions, side.users, {
      accountId,
      today: today(),
      idOf: () => newId()
    });
    const outcome = await workspace.apply({ type: 'import-roster', accountId, users: saved });
    this.busy = false;
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
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
    this.mapping = guessedRosterMapping(table.value.headings, table.value.lines);
    this.step = 'columns';
  }

  #begin(): void {
    this.#choices = new Map();
    this.refusal = null;
    this.filter = 'all';
    this.step = 'preview';
    if (this.counts.conflict > 0 && this.counts.all > 20) this.filter = 'conflict';
  }
}

function isShown({ decision, row }: PreviewRow, filter: RosterFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'unreadable') return decision === null;
  if (!decision) return false;
  if (filter === 'issues') return decision.issues.length > 0 || (row?.problems.some(isOnlyWarned) ?? false);
  // what was decided stays among the conflicts, so that it does not vanish from under the cursor
  if (filter === 'conflict') return decision.choices.length > 0;
  return decision.kind === (filter satisfies DecisionKind);
}

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
