import { fullName } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { merged, numbersIn } from '#core/webex/number-ranges.ts';
import type { NumberKind, NumberRange } from '#core/webex/phone-number.ts';
import type { Site } from '#core/webex/site.ts';
import { peopleOf } from '#storage/queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { NumberUses } from './number-uses.svelte.ts';
import type { OpenWebex } from './open-webex.svelte.ts';

export const numberFilters = ['all', 'free', 'used'] as const;
export type NumberFilter = (typeof numberFilters)[number];

/** A telephone number with its site. */
export interface NumberRow {
  readonly number: string;
  readonly kind: NumberKind;
  readonly site: Site;
  readonly isMain: boolean;
  /** The person who has it. */
  readonly holder: Id | undefined;
}

const none: ReadonlySet<string> = new Set();
/** Rows in sight are read in steps, so that scrolling a line reads nothing. */
const step = 50;

/** The telephone numbers of the open account: narrowed by site, use and digits, and selected within one site. */
export class NumberList {
  search = $state('');
  filter = $state<NumberFilter>('all');
  readonly #webex: OpenWebex;
  readonly #uses: NumberUses;
  #siteId = $state('');
  #window = $state.raw<readonly [number, number]>([0, step]);
  #chosen = $state.raw<ReadonlySet<string>>(none);
  #anchor: string | null = null;

  /** The site that the list is narrowed to; `undefined` for all of several. */
  readonly site: Site | undefined;
  readonly #all: readonly NumberRow[];
  readonly #found: readonly NumberRow[];
  readonly rows: readonly NumberRow[];
  readonly counts: Readonly<Record<NumberFilter, number>>;
  /** The selected numbers, in their order. */
  readonly selected: readonly NumberRow[];
  readonly #names: LiveQuery<ReadonlyMap<Id, string>>;
  #known: ReadonlyMap<Id, string> = new Map();

  constructor(webex: OpenWebex, siteId: Id) {
    this.#webex = webex;
    this.#siteId = siteId;
    this.#uses = new NumberUses(webex);
    this.site = $derived(
      webex.sites.find(({ id }) => id === this.#siteId) ??
        (webex.sites.length === 1 ? webex.sites[0] : undefined)
    );
    const wanted = $derived(this.site ? [this.site] : webex.sites);
    this.#all = $derived(wanted.flatMap((site) => this.#rowsOf(site)));
    this.#found = $derived.by(() => {
      const digits = this.search.replace(/\D/g, '');
      return digits === '' ? this.#all : this.#all.filter(({ number }) => number.includes(digits));
    });
    this.rows = $derived(
      this.filter === 'all'
        ? this.#found
        : this.#found.filter((row) => isFree(row) === (this.filter === 'free'))
    );
    this.counts = $derived.by(() => {
      const free = this.#found.filter(isFree).length;
      return { all: this.#found.length, free, used: this.#found.length - free };
    });
    this.selected = $derived.by(() => {
      const chosen = this.#chosen;
      return chosen.size === 0 ? [] : this.#all.filter(({ number }) => chosen.has(number));
    });
    // a text, so that a window with the same people asks nothing
    const inSight = $derived.by(() =>
      this.rows
        .slice(...this.#window)
        .flatMap(({ holder }) => holder ?? [])
        .join(' ')
    );
    this.#names = $derived.by(() => {
      const ids = inSight.split(' ').filter(Boolean);
      return new LiveQuery(async () => {
        const people = await peopleOf(webex.workspace.db, ids);
        this.#known = new Map(people.map((person) => [person.id, fullName(person)]));
        return this.#known;
      });
    });
  }

  #rowsOf(site: Site): NumberRow[] {
    return [...numbersIn(site.numbers)].map(({ number, kind }) => ({
      number,
      kind,
      site,
      isMain: number === site.mainNumber,
      holder: this.#uses.holderOf(number)
    }));
  }

  get siteId(): string {
    return this.#siteId;
  }
  set siteId(siteId: string) {
    this.#siteId = siteId;
    this.deselect();
  }
  /** The account has numbers at all. */
  get isEmpty(): boolean {
    return this.#webex.sites.every(({ numbers }) => numbers.length === 0);
  }
  get loaded(): boolean {
    return this.#uses.loaded;
  }

  /** The name of a person in sight; empty until read. */
  nameOf(person: Id): string {
    return this.#names.current?.get(person) ?? this.#known.get(person) ?? '';
  }

  show(from: number, to: number): void {
    const window = [Math.floor(from / step) * step, Math.ceil(to / step) * step] as const;
    if (window[0] !== this.#window[0] || window[1] !== this.#window[1]) this.#window = window;
  }

  clear(): void {
    this.search = '';
    this.filter = 'all';
    this.siteId = '';
  }

  isSelected(index: number): boolean {
    return this.#chosen.has(this.rows[index]?.number ?? '');
  }

  /** Selects a row or not; with `range`, every row from the one last clicked to this one. */
  select(index: number, wish: boolean, range: boolean): void {
    const anchor = range ? this.rows.findIndex(({ number }) => number === this.#anchor) : -1;
    const [from, to] = anchor < 0 ? [index, index] : [Math.min(anchor, index), Math.max(anchor, index)];
    this.#choose(this.rows.slice(from, to + 1), wish);
    this.#anchor = this.rows[index]?.number ?? null;
  }
  /** Selects every number shown, or none of them. */
  selectAll(wish: boolean): void {
    this.#choose(this.rows, wish);
  }
  deselect(): void {
    this.#chosen = none;
    this.#anchor = null;
  }

  #choose(rows: readonly NumberRow[], wish: boolean): void {
    const chosen = new Set(this.#chosen);
    for (const { number } of rows)
      if (wish) chosen.add(number);
      else chosen.delete(number);
    this.#chosen = chosen;
  }
}

const isFree = ({ isMain, holder }: NumberRow): boolean => !isMain && holder === undefined;

/** These numbers as ranges, as the commands take them. */
export const rangesOf = (rows: readonly NumberRow[]): readonly NumberRange[] =>
  merged(rows.map(({ number, kind }) => ({ first: number, count: 1, kind })));
