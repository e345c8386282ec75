import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import { ownAccount } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import { accountsByName, peopleStartingWith } from '#storage/queries.ts';
import { searchable } from '#storage/sort-key.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** What the command palette finds: accounts and people that whoever is viewing may see. */
export class Palette {
  open = $state(false);
  query = $state('');
  people = $state.raw<readonly Person[]>([]);
  readonly #workspace: OpenWorkspace;
  readonly #accounts: LiveQuery<Account[]>;

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#accounts = new LiveQuery(() => accountsByName(workspace.db));
  }

  /** At most eight accounts whose name, reference or city contains every word. */
  get accounts(): readonly Account[] {
    const words = searchable(this.query).split(/\s+/).filter(Boolean);
    const visible = (this.#accounts.current ?? []).filter(({ id }) =>
      this.#workspace.may('read-account', id)
    );
    return visible
      .filter(({ name, reference, city }) => {
        const text = searchable(`${name} ${reference} ${city}`);
        return words.every((word) => text.includes(word));
      })
      .slice(0, 8);
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
