import { isBuiltIn } from '#core/account/person.ts';
import type { Role } from '#core/account/role.ts';
import type { Id } from '#core/fields.ts';
import { rolesOf } from '#storage/people-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenAccount } from './open-account.svelte.ts';

/** The custom roles that people of the account can have, always current. */
export class AccountRoles {
  readonly #roles: LiveQuery<Role[]>;

  constructor({ id, workspace }: OpenAccount) {
    this.#roles = new LiveQuery(() => rolesOf(workspace.db, id));
  }

  get custom(): readonly Role[] {
    return this.#roles.current ?? [];
  }
  get loaded(): boolean {
    return this.#roles.loaded;
  }

  /** The name of a custom role; `undefined` for a built-in one, or one that is not known. */
  nameOf(role: Id): string | undefined {
    return isBuiltIn(role) ? undefined : this.custom.find(({ id }) => id === role)?.name;
  }
}
