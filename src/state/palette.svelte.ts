import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import { ownAccount } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import { dimensionsCustomersByName, type ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';
import { accountsByName, peopleStartingWith } from '#storage/queries.ts';
import { searchable } from '#storage/sort-key.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** What the command palette finds: accounts, people and customers that whoever is viewing may see. */
export class Palette {
  open = $state(false);
  query = $state('');
  people = $state.raw<readonly Person[]>([]);
  readonly #workspace: OpenWorkspace;
  readonly #accounts: LiveQuery<Account[]>;
  readonly #customers: LiveQuery<ListedDimensionsCustomer[]>;

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#accounts = new LiveQuery(() => accountsByName(workspace.db));
    this.#customers = new LiveQuery(() => dimensionsCustomersByName(workspace.db));
  }

  /** At most eight accounts whose name, reference or city contains every word. */
  get accounts(): readonly Account[] {
    const visible = (this.#accounts.current ?? []).filter(({ id }) =>
      this.#workspace.may('read-account', id)
    );
    return visible
      .filter(({ name, reference, city }) => {
        const text = searchable(`${name} ${reference} ${city}`);
        return this.#words.every((word) => text.includes(word));
      })
      .slice(0, 8);
  }

  /** At most five customers of Dimensions, found by what their rows say or by the tenant identifier on a bill. */
  get customers(): readonly ListedDimensionsCustomer[] {
    if (this.query.trim().length < 2) return [];
    return (this.#customers.current ?? [])
      .filter(({ customer, accountName, text }) => {
        const found = `${text} ${searchable(`${accountName} ${customer.tenantId}`)}`;
        return this.#words.every((word) => found.includes(word));
      })
      .filter(({ customer }) => this.#workspace.may('read-dimensions', customer.id))
      .slice(0, 5);
  }

  get #words(): readonly string[] {
    return searchable(this.query).split(/\s+/).filter(Boolean);
  }

  accountName(id: Id): string {
    return this.#accounts.current?.find((account) => account.id === id)?.name ?? '';
  }

  /** Looks people up; a slower answer to an older question is dropped. */
  async look(query: string): Promise<void> {
    const { actor, db } = this.#workspace;
    const place = ownAccount(actor);
    const found =
      query.trim().length < 2 || !this.#workspace.may('read-people', place)
        ? []
        : await peopleStartingWith(db, place, query, 8);
    if (query === this.query) this.people = found;
  }
}
