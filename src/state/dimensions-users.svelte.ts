import type { RoleId } from '#core/dimensions/roles.ts';
import type { Id } from '#core/fields.ts';
import { dimensionsUsersWithPeople, type DimensionsUserWithPerson } from '#storage/dimensions-queries.ts';
import { addressesUsedElsewhere } from '#storage/roster-side.ts';
import { searchable } from '#storage/sort-key.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  isAmong,
  userFilters,
  userRows,
  usersSorted,
  userText,
  type UserFilter,
  type UserRow,
  type UserSort
} from './narrowed-dimensions-users.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';

export { userFilters, type UserFilter, type UserRow, type UserSort };

const nobody: ReadonlySet<Id> = new Set();
const { compare } = new Intl.Collator(undefined, { numeric: true });

/** The users of a customer: what is asked of the list, who answers, and who is selected. */
export class DimensionsUserList {
  search = $state('');
  filter = $state<UserFilter>('all');
  role = $state<RoleId | ''>('');
  /** The name of a sub-account; `null` for every one, empty for the account itself. */
  subAccount = $state<string | null>(null);
  sort = $state<UserSort>('name');
  descending = $state(false);

  readonly #all: LiveQuery<readonly DimensionsUserWithPerson[]>;
  #chosen = $state.raw<ReadonlySet<Id>>(nobody);
  #anchor: Id | null = null;

  /** Everybody, in the order of the list by name. */
  readonly everybody: readonly UserRow[];
  /** Who is asked for, in the order asked for. */
  readonly rows: readonly UserRow[];
  readonly counts: Readonly<Record<UserFilter, number>>;
  /** The sub-accounts that users are of, by name; the account itself is the empty name. */
  readonly subAccounts: readonly string[];
  /** Who is selected, whether in the list shown or not. */
  readonly selected: readonly Id[];
  readonly selectedHere: number;

  constructor(dimensions: OpenDimensions, asked = '') {
    this.filter = userFilters.find((filter) => filter === asked) ?? 'all';
    const { accountId, workspace } = dimensions;
    this.#all = new LiveQuery(() => dimensionsUsersWithPeople(workspace.db, accountId));
    // asked apart, so that a long list does not wait for it
    const elsewhere = new LiveQuery(async () => {
      const users = await workspace.db.dimensionsUsers.where('accountId').equals(accountId).toArray();
      return addressesUsedElsewhere(workspace.db, accountId, users);
    });
    const all = $derived(
      userRows(this.#all.current ?? [], elsewhere.current, dimensions.customer?.primaryPersonId)
    );
    this.everybody = $derived(all);
    // made only once somebody searches
    const texts = $derived(all.map(userText));
    const found = $derived.by(() => {
      const words = searchable(this.search).split(/\s+/).filter(Boolean);
      const { role, subAccount } = this;
      return all.filter(
        (row, index) =>
          words.every((word) => texts[index]?.includes(word)) &&
          (role === '' || row.roles.includes(role)) &&
          (subAccount === null || (row.user.pbx !== null && row.subAccount === subAccount))
      );
    });
    this.counts = $derived.by(() => {
      const counts = Object.fromEntries(userFilters.map((filter) => [filter, 0])) as Record<
        UserFilter,
        number
      >;
      for (const row of found) for (const filter of userFilters) if (isAmong(row, filter)) counts[filter]++;
      return counts;
    });
    const kept = $derived(found.filter((row) => isAmong(row, this.filter)));
    this.rows = $derived(usersSorted(kept, this.sort, this.descending));
    this.subAccounts = $derived(
      [...new Set(all.flatMap(({ user, subAccount }) => (user.pbx ? [subAccount] : [])))].sort(compare)
    );
    this.selected = $derived.by(() => {
      const chosen = this.#chosen;
      return chosen.size === 0 ? [] : all.map(({ id }) => id).filter((id) => chosen.has(id));
    });
    this.selectedHere = $derived.by(() => {
      const chosen = this.#chosen;
      return chosen.size === 0 ? 0 : this.rows.filter(({ id }) => chosen.has(id)).length;
    });
  }

  get wish() {
    const { search, filter, role, subAccount, sort, descending } = this;
    return { search, filter, role, subAccount, sort, descending };
  }
  set wish(wish) {
    Object.assign(this, wish);
  }

  get loaded(): boolean {
    return this.#all.loaded;
  }
  get total(): number {
    return this.#all.current?.length ?? 0;
  }
  sortBy(sort: UserSort): void {
    this.descending = this.sort === sort && !this.descending;
    this.sort = sort;
  }
  directionOf(sort: UserSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  clear(): void {
    [this.search, this.filter, this.role, this.subAccount] = ['', 'all', '', null];
  }

  isSelected(index: number): boolean {
    const row = this.rows[index];
    return row !== undefined && this.#chosen.has(row.id);
  }
  /** Selects a row or not; with `range`, every row from the one last clicked to this one. */
  select(index: number, wish: boolean, range: boolean): void {
    const anchor = range ? this.rows.findIndex(({ id }) => id === this.#anchor) : -1;
    const [from, to] = anchor < 0 ? [index, index] : [Math.min(anchor, index), Math.max(anchor, index)];
    this.#choose(this.rows.slice(from, to + 1), wish);
    this.#anchor = this.rows[index]?.id ?? null;
  }
  selectAll(wish: boolean): void {
    this.#choose(this.rows, wish);
  }
  deselect(): void {
    this.#chosen = nobody;
    this.#anchor = null;
  }
  #choose(rows: readonly UserRow[], wish: boolean): void {
    const chosen = new Set(this.#chosen);
    for (const { id } of rows)
      if (wish) chosen.add(id);
      else chosen.delete(id);
    this.#chosen = chosen;
  }
}
