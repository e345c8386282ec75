import type { Account } from '#core/account/account.ts';
import { internalSystem } from '#core/dimensions/internal.table.ts';
import type { DimensionsStatus } from '#core/dimensions/dimensions-customer.ts';
import type { Id } from '#core/fields.ts';
import { dimensionsCustomersByName, type ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';
import { accountsByName } from '#storage/queries.ts';
import { searchable } from '#storage/sort-key.ts';
import { customersQuery, customersWish } from './customers-query.ts';
import { rowWords } from './customer-words.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  narrowedCustomers,
  sortedCustomers,
  statusCounts,
  traitCounts,
  type CustomerRow,
  type CustomerSort,
  type CustomerTrait
} from './narrowed-customers.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The grid of customers: what is asked of it, which rows answer, and who is the internal system. */
export class DimensionsCustomers {
  search = $state('');
  status = $state<DimensionsStatus | ''>('');
  trait = $state<CustomerTrait | 'all'>('all');
  sort = $state<CustomerSort>('name');
  descending = $state(false);

  readonly today = today();
  readonly #workspace: OpenWorkspace;
  readonly #stored: LiveQuery<ListedDimensionsCustomer[]>;
  readonly #accounts: LiveQuery<Account[]>;
  readonly #all: readonly CustomerRow[];
  readonly rows: readonly CustomerRow[];
  /** How many each trait would show, and each status: with everything else that is asked for. */
  readonly traits: Readonly<Record<CustomerTrait | 'all', number>>;
  readonly statuses: Readonly<Record<DimensionsStatus, number>>;

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#stored = new LiveQuery(() => dimensionsCustomersByName(workspace.db));
    this.#accounts = new LiveQuery(() => accountsByName(workspace.db));
    this.#all = $derived(
      rowsOf(
        (this.#stored.current ?? []).filter(({ customer }) => workspace.may('read-dimensions', customer.id)),
        this.today
      )
    );
    const found = $derived(narrowedCustomers(this.#all, { words: searchable(this.search) }, this.today));
    const ofStatus = $derived(narrowedCustomers(found, { status: this.status }, this.today));
    this.traits = $derived(traitCounts(ofStatus, this.today));
    this.statuses = $derived(statusCounts(narrowedCustomers(found, { trait: this.trait }, this.today)));
    this.rows = $derived(
      sortedCustomers(
        narrowedCustomers(ofStatus, { trait: this.trait }, this.today),
        this.sort,
        this.descending
      )
    );
  }

  get loaded(): boolean {
    return this.#stored.loaded && this.#accounts.loaded;
  }
  /** How many customers there are in all. */
  get total(): number {
    return this.#all.length;
  }
  get terminated(): number {
    return this.#all.filter(({ customer }) => customer.status === 'terminated').length;
  }
  get isNarrowed(): boolean {
    return this.search !== '' || this.status !== '' || this.trait !== 'all';
  }

  /** Accounts that have nothing of Dimensions yet: a customer can be created for them. */
  get accountsWithout(): readonly Account[] {
    const taken = new Set<Id>((this.#stored.current ?? []).map(({ customer }) => customer.id));
    return (this.#accounts.current ?? []).filter(
      ({ id }) => !taken.has(id) && this.#workspace.may('change-dimensions', id)
    );
  }

  get hasAccounts(): boolean {
    return (this.#accounts.current ?? []).length > 0;
  }

  /** Who has the one place of the internal system, or had it, and what the rule says about another customer. */
  get slot() {
    const holders = this.#all.filter(({ customer }) => customer.isInternal);
    const holder = holders.find(({ customer }) => customer.status !== 'terminated') ?? holders[0];
    const decision = internalSystem.decide({
      internalMoment: 'edit',
      to: 'on',
      slot: !holder ? 'free' : holder.customer.status === 'terminated' ? 'another-terminated' : 'another',
      trial: 'none',
      purpose: 'own-use'
    });
    return { holder, isTaken: decision.outcome === 'taken', decision };
  }

  /** Sorts by this column; asked again, the other way round. */
  sortBy(sort: CustomerSort): void {
    this.descending = this.sort === sort && !this.descending;
    this.sort = sort;
  }
  directionOf(sort: CustomerSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  /** What is asked for, as the query of the grid's address. */
  get query(): string {
    return customersQuery(this);
  }
  set query(query: string) {
    Object.assign(this, customersWish(query));
  }

  clear(): void {
    this.search = this.status = '';
    this.trait = 'all';
  }
}

/** The rows, searched by everything that can be read in them. */
function rowsOf(listed: readonly ListedDimensionsCustomer[], today: string): readonly CustomerRow[] {
  const wordsOf = rowWords(today);
  return listed.map(({ customer, accountName, text }) => {
    const { name } = customer;
    const shownAccount = name === '' || name === accountName ? '' : accountName;
    return {
      customer,
      name: name || accountName,
      accountName: shownAccount,
      text: `${text} ${searchable(`${wordsOf(customer)} ${shownAccount}`)}`
    };
  });
}
