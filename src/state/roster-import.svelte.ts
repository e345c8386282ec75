import { mostBytes, readCsvTable, type CsvTable, type FileProblem } from '#core/account/csv-table.ts';
import { addressKey } from '#core/dimensions/addresses-elsewhere.ts';
import type { DimensionsUser, PbxUser } from '#core/dimensions/dimensions-user.ts';
import { matchRoster, type RosterDecision, type RosterMatch } from '#core/dimensions/match-roster.ts';
import { lostColumns } from '#core/dimensions/lost-columns.ts';
import { numberReadings } from '#core/dimensions/pbx-numbers.ts';
import { accountsIn, viewOf } from '#core/dimensions/pbx-accounts.ts';
import { rosterIn, type Roster } from '#core/dimensions/read-roster.ts';
import {
  fieldsNotIn,
  guessedRosterMapping,
  tellingFieldsNotIn,
  type PbxField,
  type RosterField,
  type RosterMapping,
  type TellingField
} from '#core/dimensions/roster-columns.ts';
import type { ConflictChoice } from '#core/dimensions/roster-index.ts';
import { reportOf } from '#core/dimensions/roster-report.ts';
import type { ChargedRole } from '#core/dimensions/roles.ts';
import { simulationOf } from '#core/dimensions/simulated-roster.ts';
import type { SyncReport } from '#core/dimensions/sync.ts';
import { licencesGone, pbxChanges, usersAfter, type PbxChange } from '#core/dimensions/users-after.ts';
import { isSameSide, rosterSide, simulatedSide, type RosterSide } from '#storage/roster-side.ts';
import { announceDone } from './announce.svelte.ts';
import { decoded } from './decoded.ts';
import { newId, today } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';
import type { Failure } from './open-workspace.svelte.ts';
import { painted } from './painted.ts';
import {
  previewRows,
  rosterCounts,
  rosterRows,
  rosterTexts,
  type PreviewRow,
  type RosterFilter
} from './roster-preview.ts';

export const rosterSteps = ['source', 'columns', 'preview'] as const;
type RosterStep = (typeof rosterSteps)[number];

/** A roster with what it is compared with, both as of one moment. */
interface Comparison {
  readonly roster: Pick<Roster, 'rows' | 'users'> & {
    readonly unsaid: readonly PbxField[];
    readonly untold: readonly TellingField[];
  };
  readonly side: RosterSide;
}

/** The roster of a customer's telephone system on its way in: its text, what its columns hold, what becomes of whom. */
export class RosterImport {
  step = $state<RosterStep>('source');
  text = $state('');
  busy = $state(false);
  problem = $state.raw<FileProblem | { readonly code: 'no-extension-column' } | null>(null);
  table = $state.raw<CsvTable | null>(null);
  mapping = $state.raw<RosterMapping>([]);
  filter = $state<RosterFilter>('all');
  search = $state('');
  refusal = $state.raw<Failure | null>(null);
  /** The users come from the simulated telephone system. */
  isSimulated = $state(false);
  /** Somebody changed what the roster is compared with; the preview is another one since. */
  isOutdated = $state(false);
  #roster = $state.raw<Comparison['roster'] | null>(null);
  #side = $state.raw<RosterSide | null>(null);
  #choices = $state.raw<ReadonlyMap<string, ConflictChoice>>(new Map());
  #isDone = $state(false);
  /** Reads the users of the roster and what they are compared with, as things are now. */
  #read: () => Promise<Comparison | null> = () => Promise.resolve(null);
  readonly #dimensions: () => OpenDimensions;
  readonly #view;
  readonly #match: RosterMatch | null;
  readonly #all: readonly PreviewRow[];
  readonly #texts: ReadonlyMap<string, string>;
  /** What the whole roster would count as; `null` before the preview. */
  readonly report: SyncReport | null;
  /** How many rows each filter shows. */
  readonly counts: Readonly<Record<RosterFilter, number>>;
  readonly rows: readonly PreviewRow[];
  /** The rules about numbers by which something of the roster is decided and which are our own reading. */
  readonly numberReadings: ReturnType<typeof numberReadings>;

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
          unsaid: this.#roster.unsaid,
          choices: this.#choices
        }
      );
    });
    this.#texts = $derived(rosterTexts(this.#roster?.users ?? []));
    this.#all = $derived(previewRows(this.#match?.decisions ?? [], this.#roster?.rows ?? []));
    this.counts = $derived(rosterCounts(this.#all));
    this.rows = $derived(rosterRows(this.#all, this.filter, this.search, () => this.#texts));
    this.numberReadings = $derived(numberReadings(this.#view.accounts.flatMap(({ users }) => users)));
    this.report = $derived(this.#match && reportOf(this.#match.decisions, this.#view.unseenSubAccounts));
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
  /** How many of these are, as it seems, in the list all the same, which has no such column to tell them by. */
  get lostColumns(): ReadonlyMap<TellingField, number> {
    return this.#match && this.#roster ? lostColumns(this.#match, this.#roster.untold) : new Map();
  }
  /** Users who have another identifier in the list, and were recognised by something else. */
  get recognised(): number {
    const before = new Map(this.#side?.users.map(({ id, pbx }) => [id, pbx]));
    return (this.#match?.decisions ?? []).filter(({ kind, userId, pbx }) => {
      const known = before.get(userId);
      return (
        (kind === 'update' || kind === 'merge') && known?.isSimulated === false && known.pbxId !== pbx.pbxId
      );
    }).length;
  }
  /** Simulated users of ours who give way to those of a real telephone system. */
  get replaced(): readonly DimensionsUser[] {
    return this.#match?.replaced ?? [];
  }
  /** The licences that end with what is simulated, by role. */
  get licencesGone(): ReadonlyMap<ChargedRole, number> {
    return this.#match && this.#side ? licencesGone(this.#match, this.#side.users) : new Map();
  }
  /** How many users would be made or changed. */
  get doing(): number {
    return this.counts.create + this.counts.merge + this.counts.update;
  }
  /** Conflicts were decided, and nothing is taken over yet. */
  get hasDecisions(): boolean {
    return this.#choices.size > 0 && !this.#isDone;
  }
  /** What becomes another about a user whom the telephone system had already. */
  changesOf({ kind, pbx, userId }: RosterDecision): readonly PbxChange[] {
    const isChanged = kind === 'update' || kind === 'merge';
    const user = isChanged && this.#side?.users.find(({ id }) => id === userId);
    return user ? pbxChanges(user.pbx, pbx) : [];
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
    this.busy = true;
    this.#read = () => this.#simulated();
    [this.table, this.problem] = [null, null];
    const before = this.#roster;
    if (await this.#compare()) {
      this.isSimulated = true;
      this.#begin(before);
    }
    this.busy = false;
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
    this.problem = result.ok ? null : result.problem;
    if (result.ok) {
      const { rows, users } = result.value;
      const unsaid = fieldsNotIn(this.mapping);
      const untold = tellingFieldsNotIn(this.mapping);
      this.#read = () => this.#listed({ rows, users, unsaid, untold });
      const before = this.#roster;
      await this.#compare();
      this.isSimulated = false;
      this.#begin(before);
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

  /** Decides about all conflicts that are still open. */
  chooseForAll(choice: ConflictChoice): void {
    const open = (this.#match?.decisions ?? []).filter(({ kind }) => kind === 'conflict');
    this.#choices = new Map([...this.#choices, ...open.map(({ pbx }) => [pbx.pbxId, choice] as const)]);
  }

  back(): void {
    this.step = this.step === 'preview' && this.table ? 'columns' : 'source';
    [this.refusal, this.problem, this.isOutdated] = [null, null, false];
  }

  /**
   * Takes the users over as one change, announces it, and says whether it was done. It is not where something else was
   * changed meanwhile, such as a role in another tab: what would become of that is to be seen first.
   */
  async apply(): Promise<boolean> {
    this.busy = true;
    const before = this.#side;
    this.isOutdated = !(await this.#compare()) || !isSameSide(before, this.#side);
    const done = !this.isOutdated && (await this.#takeOver());
    this.busy = false;
    return done;
  }

  async #takeOver(): Promise<boolean> {
    const [match, side] = [this.#match, this.#side];
    if (!match || !side) return false;
    const { workspace, accountId } = this.#dimensions();
    const { saved } = usersAfter(match.decisions, side.users, {
      accountId,
      today: today(),
      idOf: () => newId()
    });
    const outcome = await workspace.apply({
      type: 'import-roster',
      accountId,
      users: saved,
      replacesSimulated: match.replaced.length > 0
    });
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
    this.#isDone = outcome.ok;
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

  async #listed(roster: Comparison['roster']): Promise<Comparison> {
    const { workspace, accountId } = this.#dimensions();
    const emails = roster.users.map(({ email }) => email);
    return { roster, side: await rosterSide(workspace.db, accountId, emails) };
  }

  async #simulated(): Promise<Comparison | null> {
    const { workspace, accountId } = this.#dimensions();
    const side = await simulatedSide(workspace.db, accountId);
    if (!side) return null;
    const simulation = simulationOf(side);
    const addresses = new Set([...side.addressesElsewhere, ...simulation.addressesElsewhere]);
    return {
      roster: { rows: [], users: simulation.accounts.flatMap(({ users }) => users), unsaid: [], untold: [] },
      side: { users: side.users, people: side.people, addressesElsewhere: addresses }
    };
  }

  /** Says whether there is something to compare. */
  async #compare(): Promise<boolean> {
    const compared = await this.#read();
    if (compared) [this.#roster, this.#side] = [compared.roster, compared.side];
    return compared !== null;
  }

  /** What was decided of a user stays decided as long as the roster has them with this address and it is to be decided. */
  #begin(before: Comparison['roster'] | null): void {
    const emails = new Map(before?.users.map(({ pbxId, email }) => [pbxId, addressKey(email)]));
    const kept = (this.#match?.decisions ?? []).flatMap(({ pbx, choices }) => {
      const choice = this.choiceOf(pbx);
      const holds = choice && choices.includes(choice) && emails.get(pbx.pbxId) === addressKey(pbx.email);
      return holds ? [[pbx.pbxId, choice] as const] : [];
    });
    this.#choices = new Map(kept);
    [this.refusal, this.isOutdated, this.#isDone] = [null, false, false];
    [this.filter, this.search] = ['all', ''];
    this.step = 'preview';
    if (this.counts.conflict > 0 && this.counts.all > 20) this.filter = 'conflict';
  }
}
