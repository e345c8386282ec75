import type { Account } from '#core/account/account.ts';
import type { Id } from '#core/fields.ts';
import { isMitelUsed } from '#core/mitel/in-use.ts';
import type { LicenceTally } from '#core/state.ts';
import type { CustomerStatus } from '#core/webex/webex-customer.ts';
import { scenarioOf, type DemoScenario } from '#demo/demo-scenarios.ts';
import { countryName } from '#i18n/place-names.ts';
import { accountsByName, accountsWith, journalBegin } from '#storage/queries.ts';
import { headcount, tallyOf } from '#storage/read-state.ts';
import { searchable } from '#storage/sort-key.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  countsOf,
  narrowed,
  vendors,
  type AccountFilter,
  type AccountRow,
  type AccountSort,
  type Vendor
} from './narrowed-accounts.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** People, licences and services of one account, counted for the rows in sight. */
export interface Figures {
  readonly people: number;
  readonly licences: LicenceTally | undefined;
  /** How far its customer at Webex is; none without one. */
  readonly webex: CustomerStatus | undefined;
}

/** The list of accounts: what is asked of it, and which rows answer. */
export class AccountList {
  search = $state('');
  vendor = $state<Vendor | ''>('');
  filter = $state<AccountFilter>('all');
  sort = $state<AccountSort>('name');
  descending = $state(false);

  readonly #workspace: OpenWorkspace;
  readonly #stored: LiveQuery<Account[]>;
  readonly #with: LiveQuery<Awaited<ReturnType<typeof accountsWith>>>;
  readonly #begin: LiveQuery<string | undefined>;
  readonly #all: readonly AccountRow[];
  readonly #found: readonly AccountRow[];
  readonly rows: readonly AccountRow[];
  /** How many of the found accounts each filter would show. */
  readonly counts: Readonly<Record<AccountFilter, number>>;
  #figures = $state.raw<ReadonlyMap<Id, Figures>>(new Map());
  /** When the counted accounts last changed: every change of people and orders is one of the account too. */
  readonly #countedAt = new Map<Id, string>();

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#stored = new LiveQuery(() => accountsByName(workspace.db));
    this.#with = new LiveQuery(() => accountsWith(workspace.db));
    this.#begin = new LiveQuery(() => journalBegin(workspace.db));
    this.#all = $derived(
      (this.#stored.current ?? []).map((account) => ({
        account,
        uses: vendors.filter((vendor) => this.#uses(account, vendor)),
        text: searchable(`${account.name} ${account.reference} ${account.city}`)
      }))
    );
    this.#found = $derived(narrowed(this.#all, { words: searchable(this.search), vendor: this.vendor }));
    this.counts = $derived(countsOf(this.#found));
    this.rows = $derived(
      narrowed(this.#found, {
        filter: this.filter,
        sort: this.sort,
        descending: this.descending,
        countryName
      })
    );
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

  /** These rows are on screen now: counts what is not known of them yet. */
  show(first: number, last: number): void {
    const unknown = this.rows
      .slice(first, last)
      .map(({ account }) => account)
      .filter(({ id, changedAt }) => this.#countedAt.get(id) !== changedAt);
    for (const { id, changedAt } of unknown) this.#countedAt.set(id, changedAt);
    if (unknown.length > 0) void this.#count(unknown.map(({ id }) => id));
  }

  figuresOf(id: Id): Figures | undefined {
    return this.#figures.get(id);
  }

  /** In the demo: what this account is there to show. */
  scenarioOf(account: Account): DemoScenario | undefined {
    const filledAt = this.#workspace.kind === 'demo' ? this.#begin.current : undefined;
    return filledAt === undefined ? undefined : scenarioOf(account, filledAt);
  }

  /** What is asked for, to be kept while somebody looks at an account and comes back. */
  get wish() {
    const { search, vendor, filter, sort, descending } = this;
    return { search, vendor, filter, sort, descending };
  }
  set wish(wish) {
    Object.assign(this, wish);
  }

  clear(): void {
    this.search = '';
    this.vendor = '';
    this.filter = 'all';
  }

  #uses({ id, mitel }: Account, vendor: Vendor): boolean {
    const elsewhere = this.#with.current;
    if (vendor !== 'mitel') return elsewhere?.[vendor].has(id) === true;
    return isMitelUsed(mitel) || elsewhere?.orders.has(id) === true;
  }

  async #count(ids: readonly Id[]): Promise<void> {
    const { db } = this.#workspace;
    const day = today();
    const count = async (id: Id) => {
      const webex = (await db.webexCustomers.get(id))?.status;
      return [id, { people: await headcount(db, id), licences: await tallyOf(db, id, day), webex }] as const;
    };
    const counted = await Promise.all(ids.map(count));
    this.#figures = new Map([...this.#figures, ...counted]);
  }
}
