import { mostBytes, readCsvTable, type CsvTable, type FileProblem } from '#core/account/csv-table.ts';
import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { PackageId } from '#core/webex/packages.ts';
import { planUsers, type UserPlan } from '#core/webex/plan-users.ts';
import type { AssignmentWay } from '#core/webex/propose-users.ts';
import {
  blankCells,
  cellsBy,
  emptyGrid,
  isBlank,
  withBlankRows,
  withBlock,
  withPasted,
  type UserCells
} from '#core/webex/user-cells.ts';
import { guessedUserMapping, type UserField, type UserMapping } from '#core/webex/user-columns.ts';
import { userRowReader, type UserRow, type WrittenRow } from '#core/webex/user-rows.ts';
import type { AdminRole, UserDetails } from '#core/webex/webex-user.ts';
import { announceDone } from './announce.svelte.ts';
import { decoded } from './decoded.ts';
import { newId } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import { WebexUserSide } from './webex-user-side.svelte.ts';

export const addWays = ['single', 'grid', 'csv', 'people'] as const;
export type AddWay = (typeof addWays)[number];

/** People on their way to a package: singly, in a grid, from a list, or chosen among those of the account. */
export class WebexAddUsers {
  readonly side: WebexUserSide;
  way = $state<AddWay>('single');
  /** Rows with problems only. */
  onlyWrong = $state(false);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** For rows that name no package, and how lines are assigned to those without one. */
  package = $state<PackageId | ''>('');
  siteId = $state<Id>('');
  assign = $state<AssignmentWay | 'none'>('number');
  firstExtension = $state('100');

  /** One person. */
  #who = $state<'known' | 'new'>();
  personId = $state<Id>('');
  single = $state<Record<UserField, string>>({ ...blankCells });
  roles = $state<AdminRole[]>([]);

  grid = $state.raw(emptyGrid);

  text = $state('');
  table = $state.raw<CsvTable | null>(null);
  mapping = $state.raw<UserMapping>([]);
  problem = $state.raw<FileProblem | null>(null);
  /** The rows of the list once its columns are known; they can be corrected like those of the grid. */
  listed = $state.raw<readonly UserCells[] | null>(null);

  #chosen = $state.raw<ReadonlySet<Id>>(new Set());
  readonly #ids = new Map<number, Id>();

  constructor(workspace: OpenWorkspace, accountId: Id, siteId: Id) {
    this.side = new WebexUserSide(workspace, accountId);
    this.siteId = siteId;
  }

  /** Somebody or something was entered, in any of the ways. */
  get isUnsaved(): boolean {
    const isOne = this.personId !== '' || this.roles.length > 0 || !isBlank(this.single);
    const isList = this.text.trim() !== '' || this.table !== null;
    return isOne || isList || this.chosen > 0 || this.grid.some((cells) => !isBlank(cells));
  }
  /** Somebody of the account or somebody new; where nobody of the account is left, new. */
  get who(): 'known' | 'new' {
    return this.#who ?? (this.side.current && this.candidates.length === 0 ? 'new' : 'known');
  }
  set who(who: 'known' | 'new') {
    this.#who = who;
  }
  /** The cells that are shown as a grid now. */
  get cells(): readonly UserCells[] {
    return this.way === 'csv' ? (this.listed ?? []) : this.grid;
  }
  /** People of the account without Webex. */
  readonly candidates: readonly Person[] = $derived.by(() => {
    const known = this.side.current;
    return known ? known.people.filter(({ id }) => !known.users.has(id)) : [];
  });

  readonly #written: readonly WrittenRow[] = $derived.by(() => {
    if (this.way === 'single') {
      const known = this.side.current?.byId.get(this.personId);
      const email = this.who === 'known' ? (known?.email ?? '') : this.single.email;
      const isAutomatic = this.assign !== 'none';
      const line = isAutomatic ? { location: '', number: '', extension: '' } : {};
      const cells = { ...this.single, email, ...line };
      return [{ row: 1, cells, beside: { addOns: [], roles: [...this.roles] } }];
    }
    if (this.way === 'people') {
      const chosen = this.#chosen;
      return this.candidates
        .filter(({ id }) => chosen.has(id))
        .map(({ email }, index) => ({ row: index + 1, cells: { ...blankCells, email } }));
    }
    return this.cells.map((cells, index) => ({ row: index + 1, cells }));
  });
  /** Kept while only cells change, so that one edit does not read thousands of rows again. */
  readonly #read = $derived.by(() => {
    const known = this.side.current;
    if (!known) return undefined;
    return userRowReader({
      byEmail: known.byEmail,
      users: known.users,
      sites: known.side.sites,
      package: this.package,
      idOf: (row) => this.#idOf(row)
    });
  });
  /** What the rows say, each with what cannot be understood. */
  readonly rows: readonly UserRow[] = $derived(this.#read?.(this.#written) ?? []);
  /** What saving would do; `undefined` until read. */
  readonly plan: UserPlan | undefined = $derived.by(() => {
    const known = this.side.current;
    if (!known) return undefined;
    const { siteId, firstExtension, assign } = this;
    const names = new Map(this.rows.flatMap(({ added }) => (added ? [[added.id, added] as const] : [])));
    return planUsers(
      known.side,
      this.rows.flatMap(({ wanted }) => wanted ?? []),
      // the site of one person is that of the automatic assignment, also where the line is chosen
      assign === 'none' ? null : { siteId, way: assign, firstExtension },
      (id) => this.side.nameOf(id) || [names.get(id)?.firstName, names.get(id)?.lastName].join(' ').trim()
    );
  });
  /** The users that would be saved, by row. */
  readonly byRow: ReadonlyMap<number, { readonly read: UserRow; readonly user: UserDetails | undefined }> =
    $derived.by(() => {
      const users = new Map(this.plan?.users.map((user) => [user.id, user]));
      return new Map(
        this.rows.map((read) => [read.row, { read, user: users.get(read.wanted?.user.id ?? '') }])
      );
    });

  /** The place of each row shown among the cells; with `onlyWrong`, those that are left out. */
  readonly shown: readonly number[] = $derived.by(() => {
    const all = this.cells.map((_, index) => index);
    return this.onlyWrong ? all.filter((index) => this.isLeftOut(index)) : all;
  });
  isLeftOut(index: number): boolean {
    const read = this.byRow.get(index + 1)?.read;
    if (!read) return false;
    return read.wanted === null || (this.plan?.leftOut.has(read.wanted.user.id) ?? false);
  }
  /** Rows that cannot be read. */
  get wrong(): number {
    return this.rows.filter(({ wanted }) => wanted === null).length;
  }
  /** Of those who would be saved, how many are new in the account. */
  get newPeople(): number {
    return this.#added.length;
  }
  get #added() {
    const going = new Set(this.plan?.going.map(({ id }) => id));
    return this.rows.flatMap(({ added }) => (added && going.has(added.id) ? [added] : []));
  }
  nameOf(id: Id): string {
    const added = this.rows.find((row) => row.added?.id === id)?.added;
    return added ? `${added.firstName} ${added.lastName}`.trim() || added.email : this.side.nameOf(id);
  }

  /** Puts text in cells from this one on, to the right and down; a grid grows as it needs to. */
  write(index: number, field: UserField, block: readonly (readonly string[])[]): void {
    this.#keep(withBlock(this.cells, index, field, block));
  }
  /** Rows from the clipboard: with headings they say themselves where they belong. */
  paste(index: number, field: UserField, text: string): void {
    this.#keep(withPasted(this.cells, index, field, text));
  }
  clearGrid(): void {
    this.#keep([]);
  }

  async readFile(file: File): Promise<void> {
    if (file.size > mostBytes) this.problem = { code: 'too-large', megabytes: mostBytes / 1024 / 1024 };
    else this.#open(decoded(await file.arrayBuffer()));
  }
  readText(): void {
    this.#open(this.text);
  }
  /** Says what a column holds; a field is in one column only. */
  map(index: number, field: UserField | null): void {
    this.mapping = this.mapping.map((known, i) => (i === index ? field : known === field ? null : known));
    this.problem = null;
  }
  /** Reads the rows by the columns as they are said. */
  readRows(): void {
    if (!this.mapping.includes('email')) this.problem = { code: 'no-email-column' };
    else if (this.table) {
      this.listed = cellsBy(this.mapping, this.table.lines);
      this.onlyWrong = this.listed.length > 20 && this.wrong > 0;
    }
  }
  back(): void {
    if (this.listed) this.listed = null;
    else this.table = null;
    [this.problem, this.failure, this.onlyWrong] = [null, null, false];
  }

  get chosen(): number {
    return this.#chosen.size;
  }
  isChosen(id: Id): boolean {
    return this.#chosen.has(id);
  }
  choose(ids: readonly Id[], wish: boolean): void {
    const chosen = new Set(this.#chosen);
    for (const id of ids)
      if (wish) chosen.add(id);
      else chosen.delete(id);
    this.#chosen = chosen;
  }
  setRole(role: AdminRole, wish: boolean): void {
    this.roles = wish ? [...this.roles, role] : this.roles.filter((known) => known !== role);
  }

  /** Saves everybody who can be saved as one change, announces it, and says whether it was done. */
  async apply(): Promise<boolean> {
    this.busy = true;
    const { workspace, accountId } = this.side;
    const outcome = await workspace.apply({
      type: 'save-webex-users',
      accountId,
      people: this.#added,
      users: this.plan?.going ?? []
    });
    this.busy = false;
    this.failure = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
    return outcome.ok;
  }

  #open(text: string): void {
    const table = readCsvTable(text);
    this.problem = table.ok ? null : table.problem;
    if (!table.ok) return;
    this.table = table.value;
    this.mapping = guessedUserMapping(table.value.headings, table.value.lines);
  }

  #keep(cells: readonly UserCells[]): void {
    if (this.way === 'csv') this.listed = cells;
    else this.grid = withBlankRows(cells);
  }

  #idOf(row: number): Id {
    const id = this.#ids.get(row) ?? newId();
    this.#ids.set(row, id);
    return id;
  }
}
