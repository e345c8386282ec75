import type { Role } from '#core/account/role.ts';
import type { Id } from '#core/fields.ts';
import { rolesByName } from '#storage/role-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The names of all custom roles, for naming a role where it is not opened. */
export class RoleNames {
  readonly #roles: LiveQuery<Role[]>;

  constructor({ db }: OpenWorkspace) {
    this.#roles = new LiveQuery(() => rolesByName(db));
  }

  /** Empty for a role that is not here. */
  nameOf(id: Id): string {
    return this.#roles.current?.find((role) => role.id === id)?.name ?? '';
  }
}
