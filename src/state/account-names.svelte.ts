import type { Account } from '#core/account/account.ts';
import type { Id } from '#core/fields.ts';
import { accountsByName } from '#storage/queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The names of all accounts, for choices and for naming an account elsewhere. */
export class AccountNames {
  readonly #accounts: LiveQuery<Account[]>;

  constructor(workspace: OpenWorkspace) {
    this.#accounts = new LiveQuery(() => accountsByName(workspace.db));
  }

  get options(): readonly { value: string; label: string; detail: string }[] {
    return (this.#accounts.current ?? []).map(({ id, name, city, reference }) => ({
      value: id,
      label: name,
      detail: reference || city
    }));
  }

  nameOf(id: Id): string {
    return this.#accounts.current?.find((account) => account.id === id)?.name ?? '';
  }
}
