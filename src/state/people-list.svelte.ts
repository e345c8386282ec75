import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { seenOnUserPages } from '#core/mitel/seen-on-user-pages.ts';
import { userPageOf } from '#core/mitel/licences.ts';
import { hasTrait, mitelOneIds, peopleTraits, type PeopleTrait } from '#storage/people-queries.ts';
import {
  firstPeople,
  licensedIds,
  matching,
  peopleIds,
  peopleOf,
  type PeopleSort
} from '#storage/queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenAccount } from './open-account.svelte.ts';
import { PeopleKeys } from './people-keys.svelte.ts';

export { peopleTraits, type PeopleTrait };

export const peopleFilters = ['all', 'licensed', 'unlicensed', 'hidden', 'mitel-one'] as const;
export type PeopleFilter = (typeof peopleFilters)[number];
export const isPeopleFilter = (filter: string | null): filter is PeopleFilter =>
  peopleFilters.some((known) => known === filter);

/** Up to so many people, everything they can be filtered by is read without being asked for. */
const fewPeople = 5_000;

/** Rows shown at once, and the step in which more are asked for. */
const first = 60;
const step = 20;
const nobody: ReadonlySet<Id> = new Set();

/**
 * The people of an account: what is asked of the list, which ids answer, and the few rows in sight.
 * Works on ids throughout; a licence given, taken or revoked re-reads indexes and the rows in sight, never everybody.
 */
export class PeopleList {
  search = $state('');
  filter = $state<PeopleFilter>('all');
  trait = $state<PeopleTrait | null>(null);
  sort = $state<PeopleSort>('name');
  descending = $state(false);

  readonly #account: OpenAccount;
  readonly #sorted: LiveQuery<Id[]>;
  readonly #first: LiveQuery<Person[]>;
  readonly #licensed: LiveQuery<ReadonlySet<Id>>;
  readonly #mitelOne: LiveQuery<ReadonlySet<Id>>;
  readonly #keys: PeopleKeys;
  /** Everybody's id, ascending; the same array as long as it holds the same ids. */
  readonly #everybody: readonly Id[] | undefined;
  readonly #found: readonly Id[];
  /** The people asked for, in the order asked for. */
  readonly ids: readonly Id[];
  /** How many of the found people each filter would show. */
  readonly counts: Readonly<Record<PeopleFilter, number>>;
  /** How many of those found by their names each trait would show; `undefined` until everybody is read. */
  readonly traitCounts: Readonly<Record<PeopleTrait, number>> | undefined;
  /** Active licences are not shown on the user pages of this account now. */
  readonly hides: boolean;

  #window = $state.raw<readonly [number, number]>([0, first]);
  readonly #rows: LiveQuery<ReadonlyMap<Id, Person>>;
  /** What was read last, so that a row in sight does not go blank while its neighbours are read. */
  #known: ReadonlyMap<Id, Person> = new Map();

  #chosen = $state.raw<ReadonlySet<Id>>(nobody);
  #anchor: Id | null = null;
  /** Who is selected, whether in the list shown or not, in the order of the list. */
  readonly selected: readonly Id[];
  /** How many of the selected are in the list shown. */
  readonly selectedHere: number;

  constructor(account: OpenAccount, filter: PeopleFilter = 'all') {
    this.#account = account;
    this.filter = filter;
    const { id, workspace } = account;
    const { db } = workspace;
    this.#keys = new PeopleKeys(db, id);
    this.#mitelOne = new LiveQuery(async () => new Set(await mitelOneIds(db, id)));
    this.#first = new LiveQuery(() => firstPeople(db, id, first));
    this.#sorted = $derived.by(() => {
      const sort = this.sort;
      return new LiveQuery(() => peopleIds(db, id, sort));
    });
    const generation = $derived(account.account?.mitel.licenceGeneration ?? '');
    this.#licensed = $derived.by(() => {
      const current = generation;
      return new LiveQuery(async () => new Set(await licensedIds(db, id, current)));
    });

    let before: readonly Id[] | undefined;
    this.#everybody = $derived.by(() => {
      const ids = this.#sorted.current;
      // until another order is read, the one before stays on screen
      if (ids && (!before || !sameIds(ids, before))) before = ids;
      return before;
    });
    const asked = $derived(this.search.trim() !== '' || this.trait !== null);
    const keys = $derived.by(() => {
      const few = this.#everybody !== undefined && this.#everybody.length <= fewPeople;
      return asked || few ? this.#keys.current : undefined;
    });
    const named = $derived.by(() => {
      const ids = this.#everybody ?? this.#first.current?.map((person) => person.id) ?? [];
      if (this.search.trim() === '') return ids;
      return keys ? matching(ids, keys.texts, this.search) : [];
    });
    this.#found = $derived.by(() => {
      const { trait } = this;
      if (trait === null) return named;
      return keys ? named.filter((id) => hasTrait(keys.traits.get(id), trait)) : [];
    });
    this.traitCounts = $derived.by(() => {
      if (!keys || !this.#keys.complete) return undefined;
      const counts = Object.fromEntries(peopleTraits.map((trait) => [trait, 0])) as Record<
        PeopleTrait,
        number
      >;
      for (const id of named) {
        const bits = keys.traits.get(id);
        for (const trait of peopleTraits) if (hasTrait(bits, trait)) counts[trait]++;
      }
      return counts;
    });
    this.hides = $derived(
      account.account ? seenOnUserPages(account.account, account.tally).licensed.outcome.hidden : false
    );
    const licensed = $derived(this.#licensed.current ?? nobody);
    const mitelOne = $derived(this.#mitelOne.current ?? nobody);
    this.counts = $derived.by(() => {
      let [count, tiers] = [0, 0];
      for (const id of this.#found) {
        if (licensed.has(id)) count++;
        if (mitelOne.has(id)) tiers++;
      }
      const all = this.#found.length;
      return {
        all,
        licensed: count,
        unlicensed: all - count,
        hidden: this.hides ? count : 0,
        'mitel-one': tiers
      };
    });
    const kept = $derived.by(() => {
      if (this.filter === 'all') return this.#found;
      if (this.filter === 'hidden' && !this.hides) return [];
      if (this.filter === 'mitel-one') return this.#found.filter((id) => mitelOne.has(id));
      const wanted = this.filter !== 'unlicensed';
      return this.#found.filter((id) => licensed.has(id) === wanted);
    });
    this.ids = $derived(this.descending ? kept.toReversed() : kept);

    // As one text, so that an unchanged window is not read again. A function, because of an expression in a
    // constructor Svelte 5.57 reads private state fields (`#window`) without following them.
    const inSight = $derived.by(() => this.ids.slice(...this.#window).join(' '));
    this.#rows = $derived.by(() => {
      const wanted = inSight.split(' ').filter(Boolean);
      return new LiveQuery(async () => this.#remember(await peopleOf(db, wanted)));
    });

    this.selected = $derived.by(() => {
      const chosen = this.#chosen;
      return chosen.size === 0 ? [] : (this.#everybody ?? []).filter((id) => chosen.has(id));
    });
    this.selectedHere = $derived.by(() => {
      const chosen = this.#chosen;
      return chosen.size === 0 ? 0 : this.ids.filter((id) => chosen.has(id)).length;
    });
  }

  /** What is asked of the list, to come back to it. */
  get wish() {
    const { search, filter, trait, sort, descending } = this;
    return { search, filter, trait, sort, descending };
  }
  set wish(wish) {
    Object.assign(this, wish);
  }

  /** Something can be shown: the first people, or that there are none. */
  get loaded(): boolean {
    return this.#first.loaded || this.#sorted.loaded;
  }
  /** Everybody is counted and can be searched, filtered and selected. */
  get complete(): boolean {
    return this.#everybody !== undefined && this.#licensed.loaded && this.#mitelOne.loaded;
  }
  /** Names or traits are still being read; the result may grow. */
  get searching(): boolean {
    return (this.search.trim() !== '' || this.trait !== null) && !this.#keys.complete;
  }
  /** Some of the account's people hold a Mitel One licence. */
  get hasMitelOne(): boolean {
    return (this.#mitelOne.current?.size ?? 0) > 0;
  }
  /** How many people the account has, as far as counted. */
  get total(): number {
    return this.#everybody?.length ?? this.#first.current?.length ?? 0;
  }

  /** The row at this place, with what the person's page shows; `undefined` until read. */
  rowAt(index: number) {
    const id = this.ids[index];
    const { account, tally } = this.#account;
    if (id === undefined || !account) return undefined;
    const person =
      this.#rows.current?.get(id) ??
      this.#known.get(id) ??
      this.#first.current?.find((person) => person.id === id);
    return person && { person, page: userPageOf(account, person, tally).outcome };
  }

  /** The rows that are on screen now; in steps, so that scrolling a line reads nothing. */
  show(from: number, to: number): void {
    const window = [Math.floor(from / step) * step, Math.ceil(to / step) * step] as const;
    if (window[0] !== this.#window[0] || window[1] !== this.#window[1]) this.#window = window;
  }

  /** Sorts by this column; asked again, the other way round. */
  sortBy(sort: PeopleSort): void {
    this.descending = this.sort === sort && !this.descending;
    this.sort = sort;
  }
  directionOf(sort: PeopleSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  clear(): void {
    this.search = '';
    this.filter = 'all';
    this.trait = null;
  }

  isSelected(index: number): boolean {
    const id = this.ids[index];
    return id !== undefined && this.#chosen.has(id);
  }

  /** Selects a row or not; with `range`, every row from the one last clicked to this one. */
  select(index: number, wish: boolean, range: boolean): void {
    const anchor = range && this.#anchor !== null ? this.ids.indexOf(this.#anchor) : -1;
    const [from, to] = anchor < 0 ? [index, index] : [Math.min(anchor, index), Math.max(anchor, index)];
    const chosen = new Set(this.#chosen);
    for (const id of this.ids.slice(from, to + 1))
      if (wish) chosen.add(id);
      else chosen.delete(id);
    this.#chosen = chosen;
    this.#anchor = this.ids[index] ?? null;
  }

  /** Selects everybody in the list shown, or nobody in it. */
  selectAll(wish: boolean): void {
    const chosen = new Set(this.#chosen);
    for (const id of this.ids)
      if (wish) chosen.add(id);
      else chosen.delete(id);
    this.#chosen = chosen;
  }

  deselect(): void {
    this.#chosen = nobody;
    this.#anchor = null;
  }

  #remember(people: readonly Person[]): ReadonlyMap<Id, Person> {
    const read = new Map(people.map((person) => [person.id, person]));
    this.#known = read;
    return read;
  }
}

const sameIds = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);
