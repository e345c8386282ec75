import type { Account } from '#core/account/account.ts';
import type { Id } from '#core/fields.ts';
import type { LicenceTally } from '#core/state.ts';
import { demoScenarios, type DemoScenario } from '#demo/demo-scenarios.ts';
import { countryName } from '#i18n/place-names.ts';
import { accountsByName } from '#storage/queries.ts';
import { headcount, tallyOf } from '#storage/read-state.ts';
import { searchable } from '#storage/sort-key.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  countsOf,
  narrowed,
  type AccountFilter,
  type AccountRow,
  type AccountSort
} from './narrowed-accounts.ts';
import { now } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** People and licences of one account, counted for the rows in sight. */
export interface Figures {
  readonly people: number;
  readonly licences: LicenceTally | undefined;
}

const step = 16;

/** The list of accounts: what is asked of it, and which rows answer. */
export class AccountList {
  search = $state('');
  filter = $state<AccountFilter>('all');
  sort = $state<AccountSort>('name');
  descending = $state(false);

  readonly #workspace: OpenWorkspace;
  readonly #stored: LiveQuery<Account[]>;
  readonly #all: readonly AccountRow[];
  readonly #found: readonly AccountRow[];
  readonly rows: readonly AccountRow[];
  /** How many of the found accounts each filter would show. */
  readonly counts: Readonly<Record<AccountFilter, number>>;
  readonly #figures: LiveQuery<ReadonlyMap<Id, Figures>>;
  #window = $state.raw<readonly [number, number]>([0, step]);

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#stored = new LiveQuery(() => accountsByName(workspace.db));
    this.#all = $derived(
      (this.#stored.current ?? []).map((account) => ({
        account,
        text: searchable(`${account.name} ${account.reference} ${account.city}`)
      }))
    );
    this.#found = $derived(narrowed(this.#all, { words: searchable(this.search) }));
    this.counts = $derived(countsOf(this.#found));
    this.rows = $derived(
      narrowed(this.#found, {
        filter: this.filter,
        sort: this.sort,
        descending: this.descending,
        countryName
      })
    );
    const inSight = $derived(this.rows.slice(...this.#window).map(({ account }) => account.id));
    // ids as one text, so that an unchanged window is not counted again
    const ids = $derived(inSight.join(' '));
    this.#figures = $derived(new LiveQuery(() => this.#count(ids.split(' ').filter(Boolean))));
  }

  get loaded(): boolean {
    return this.#stored.loaded;
  }
  /** How many accounts there are in all. */
  get total(): number {
    return this.#all.length;
  }

  /** Sorts by this column; asked again, the other way round. The latest change comes first. */
  sortBy(sort: AccountSort): void {
    this.descending = this.sort === sort ? !this.descending : sort === 'changed';
    this.sort = sort;
  }
  directionOf(sort: AccountSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  /** The rows that are on screen now; in steps, so that scrolling a line counts nothing. */
  show(first: number, last: number): void {
    const window = [Math.floor(first / step) * step, Math.ceil(last / step) * step] as const;
    if (window[0] !== this.#window[0] || window[1] !== this.#window[1]) this.#window = window;
  }

  figuresOf(id: Id): Figures | undefined {
    return this.#figures.current?.get(id);
  }

  /** In the demo: what this account is there to show. */
  scenarioOf(id: Id): DemoScenario | undefined {
    if (this.#workspace.kind !== 'demo') return undefined;
    return demoScenarios.find(({ accountId }) => accountId === id)?.code;
  }

  /** What is asked for, to be kept while somebody looks at an account and comes back. */
  get wish() {
    const { search, filter, sort, descending } = this;
    return { search, filter, sort, descending };
  }
  set wish(wish) {
    Object.assign(this, wish);
  }

  clear(): void {
    this.search = '';
    this.filter = 'all';
  }

  async #count(ids: readonly Id[]): Promise<ReadonlyMap<Id, Figures>> {
    const { db } = this.#workspace;
    const at = now();
    const counted = ids.map(
      async (id) => [id, { people: await headcount(db, id), licences: await tallyOf(db, id, at) }] as const
    );
    return new Map(await Promise.all(counted));
  }
}
