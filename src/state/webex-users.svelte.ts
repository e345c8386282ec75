import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { assessUsers } from '#core/webex/assess-users.ts';
import { packageIds, type PackageId } from '#core/webex/packages.ts';
import { userStatusOf } from '#core/webex/told.ts';
import { userNameOf } from '#core/webex/user-check.ts';
import type { UserStatus, WebexUser } from '#core/webex/webex-user.ts';
import { matching } from '#storage/queries.ts';
import { usersByName, usersOf, usersWithPeople, type ListedUser } from '#storage/webex-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWebex } from './open-webex.svelte.ts';

export const userFilters = ['all', 'administrators', 'changed', 'incomplete'] as const;
export type UserFilter = (typeof userFilters)[number];
export type UserSort = 'name' | 'package' | 'site' | 'number' | 'extension' | 'status';

const isToUpdate = ({ user }: ListedUser): boolean => userStatusOf(user).outcome === 'to-update';

const first = 60;
const step = 20;
const nobody: ReadonlySet<Id> = new Set();

/** The Webex users of an account: what is asked of the list, who answers, and the few rows in sight. */
export class WebexUserList {
  search = $state('');
  filter = $state<UserFilter>('all');
  package = $state<PackageId | ''>('');
  /** The id of a site, `none`, or empty for every one. */
  site = $state<Id>('');
  status = $state<UserStatus | ''>('');
  sort = $state<UserSort>('name');
  descending = $state(false);

  readonly #webex: OpenWebex;
  readonly #all: LiveQuery<ListedUser[]>;
  readonly #unfit: LiveQuery<ReadonlySet<Id>>;
  readonly #rows: LiveQuery<ReadonlyMap<Id, { readonly user: WebexUser; readonly person: Person }>>;
  #known: ReadonlyMap<Id, { readonly user: WebexUser; readonly person: Person }> = new Map();
  #window = $state.raw<readonly [number, number]>([0, first]);
  #chosen = $state.raw<ReadonlySet<Id>>(nobody);
  #anchor: Id | null = null;

  /** Who is asked for, in the order asked for. */
  readonly ids: readonly Id[];
  readonly counts: Readonly<Record<Exclude<UserFilter, 'incomplete'>, number>>;
  /** Who is selected, whether in the list shown or not. */
  readonly selected: readonly WebexUser[];
  readonly selectedHere: number;

  constructor(webex: OpenWebex) {
    this.#webex = webex;
    const { db } = webex.workspace;
    this.#all = new LiveQuery(() => usersByName(db, webex.accountId));
    const settings = $derived(webex.settings);
    // the names of everybody are read only where somebody asks who is incomplete
    this.#unfit = $derived.by(() => {
      const { customer, sites } = webex;
      const { ranks } = settings;
      return new LiveQuery(async () => {
        const people = await usersWithPeople(db, webex.accountId);
        if (!customer) return nobody;
        const users = people.map(({ user }) => user);
        const refusals = assessUsers({ customer, sites, users, ranks }, users, () => '');
        return new Set(
          people
            .filter(
              ({ user, person }, index) =>
                (refusals[index]?.length ?? 0) > 0 || userNameOf(person, user.package).outcome !== 'fits'
            )
            .map(({ user }) => user.id)
        );
      });
    });
    const all = $derived(this.#all.current ?? []);
    const texts = $derived(
      new Map(all.map(({ user, text }) => [user.id, `${text} ${user.number} ${user.extension}`]))
    );
    const named = $derived(
      new Set(
        matching(
          all.map(({ user }) => user.id),
          texts,
          this.search
        )
      )
    );
    const found = $derived(
      all.filter(
        ({ user }) =>
          named.has(user.id) &&
          (this.package === '' || user.package === this.package) &&
          (this.site === '' || user.siteId === (this.site === 'none' ? '' : this.site)) &&
          (this.status === '' || user.status === this.status)
      )
    );
    this.counts = $derived({
      all: found.length,
      administrators: found.filter(({ user }) => user.roles.length > 0).length,
      changed: found.filter(isToUpdate).length
    });
    const siteNames = $derived(new Map(webex.sites.map((site, index) => [site.id, index])));
    const kept = $derived.by(() => {
      if (this.filter === 'administrators') return found.filter(({ user }) => user.roles.length > 0);
      if (this.filter === 'changed') return found.filter(isToUpdate);
      if (this.filter !== 'incomplete') return found;
      const unfit = this.#unfit.current ?? nobody;
      return found.filter(({ user }) => unfit.has(user.id));
    });
    this.ids = $derived.by(() => {
      const keyOf = sortKeys(this.sort, siteNames);
      const keyed = kept.map((listed) => ({ id: listed.user.id, key: keyOf(listed) }));
      if (this.sort !== 'name') keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      const ids = keyed.map(({ id }) => id);
      return this.descending ? ids.reverse() : ids;
    });
    const inSight = $derived.by(() => this.ids.slice(...this.#window).join(' '));
    this.#rows = $derived.by(() => {
      const wanted = inSight.split(' ').filter(Boolean);
      return new LiveQuery(async () => {
        const read = new Map((await usersOf(db, wanted)).map((row) => [row.user.id, row]));
        this.#known = read;
        return read;
      });
    });
    this.selected = $derived.by(() => {
      const chosen = this.#chosen;
      return chosen.size === 0 ? [] : all.map(({ user }) => user).filter(({ id }) => chosen.has(id));
    });
    this.selectedHere = $derived.by(() => {
      const chosen = this.#chosen;
      return chosen.size === 0 ? 0 : this.ids.filter((id) => chosen.has(id)).length;
    });
  }

  get wish() {
    const { search, filter, package: offer, site, status, sort, descending } = this;
    return { search, filter, package: offer, site, status, sort, descending };
  }
  set wish(wish) {
    Object.assign(this, wish);
  }

  get loaded(): boolean {
    return this.#all.loaded;
  }
  /** Who is incomplete is still being found out. */
  get searching(): boolean {
    return this.filter === 'incomplete' && !this.#unfit.loaded;
  }
  get total(): number {
    return this.#all.current?.length ?? 0;
  }
  get siteName(): (id: Id) => string {
    const names = new Map(this.#webex.sites.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? '';
  }

  rowAt(index: number) {
    const id = this.ids[index];
    return id === undefined ? undefined : (this.#rows.current?.get(id) ?? this.#known.get(id));
  }

  show(from: number, to: number): void {
    const window = [Math.floor(from / step) * step, Math.ceil(to / step) * step] as const;
    if (window[0] !== this.#window[0] || window[1] !== this.#window[1]) this.#window = window;
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
    [this.search, this.filter, this.package, this.site, this.status] = ['', 'all', '', '', ''];
  }

  isSelected(index: number): boolean {
    const id = this.ids[index];
    return id !== undefined && this.#chosen.has(id);
  }
  /** Selects a row or not; with `range`, every row from the one last clicked to this one. */
  select(index: number, wish: boolean, range: boolean): void {
    const anchor = range && this.#anchor !== null ? this.ids.indexOf(this.#anchor) : -1;
    const [from, to] = anchor < 0 ? [index, index] : [Math.min(anchor, index), Math.max(anchor, index)];
    this.#choose(this.ids.slice(from, to + 1), wish);
    this.#anchor = this.ids[index] ?? null;
  }
  selectAll(wish: boolean): void {
    this.#choose(this.ids, wish);
  }
  deselect(): void {
    this.#chosen = nobody;
    this.#anchor = null;
  }
  #choose(ids: readonly Id[], wish: boolean): void {
    const chosen = new Set(this.#chosen);
    for (const id of ids)
      if (wish) chosen.add(id);
      else chosen.delete(id);
    this.#chosen = chosen;
  }
}

/** What rows are compared by; those without it stand last. */
function sortKeys(sort: UserSort, places: ReadonlyMap<Id, number>): (listed: ListedUser) => string | number {
  const last = '\uffff';
  switch (sort) {
    case 'name':
      return () => 0;
    case 'package':
      return ({ user }) => packageIds.indexOf(user.package);
    case 'site':
      return ({ user }) => places.get(user.siteId) ?? Infinity;
    case 'number':
      return ({ user }) => user.number || last;
    case 'extension':
      return ({ user }) => user.extension || last;
    case 'status':
      return ({ user }) => user.status;
  }
}
