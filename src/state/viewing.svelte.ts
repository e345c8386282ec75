import type { Account } from '#core/account/account.ts';
import type { Role } from '#core/account/role.ts';
import { ownAccount, type Actor } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import { accountsByName } from '#storage/queries.ts';
import { rolesByName } from '#storage/role-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** Somebody who signs in with a custom role carries its rights as they are at that moment. */
const signedIn = (role: Role, accountId: Id | null): Actor => ({
  role: 'custom',
  roleId: role.id,
  name: role.name,
  base: role.base,
  rights: [...role.rights],
  accountId
});

/** Whom the workspace can be viewed as, and whether whoever it is viewed as is still there. */
export class Viewing {
  readonly #workspace: OpenWorkspace;
  readonly #known: LiveQuery<{ roles: Role[]; accounts: Account[] }>;

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    const { db } = workspace;
    this.#known = new LiveQuery(async () => ({
      roles: await rolesByName(db),
      accounts: await accountsByName(db)
    }));
  }

  /** The roles for the partner's own people. */
  get partnerRoles(): readonly Role[] {
    return this.#roles.filter(({ base }) => base === 'partner');
  }
  /** The roles that people of an account can have. */
  rolesOf(accountId: Id): readonly Role[] {
    const assigned = this.#account(accountId)?.mitel.roles ?? [];
    return this.#roles.filter(({ id }) => assigned.includes(id));
  }
  /** Any account has a custom role that its people can have. */
  get someAccountHasRole(): boolean {
    return (this.#known.current?.accounts ?? []).some(({ mitel }) => mitel.roles.length > 0);
  }

  /** The role or account that it is viewed as was removed, or the role taken back from the account. */
  get isGone(): boolean {
    const { actor } = this.#workspace;
    if (!this.#known.loaded || actor.role === 'partner') return false;
    const accountId = ownAccount(actor);
    if (accountId !== null && !this.#account(accountId)) return true;
    if (actor.role !== 'custom') return false;
    const there = accountId === null ? this.partnerRoles : this.rolesOf(accountId);
    return !there.some(({ id }) => id === actor.roleId);
  }

  /** Whoever signs in with the role now, where it was changed since; else `null`. */
  get changed(): Actor | null {
    const { actor } = this.#workspace;
    if (actor.role !== 'custom') return null;
    const role = this.#roles.find(({ id }) => id === actor.roleId);
    const fresh = role && role.base === actor.base ? signedIn(role, actor.accountId) : null;
    return fresh && !sameValue(fresh, actor) ? fresh : null;
  }

  /** Signs in with a custom role. */
  viewAsRole(roleId: Id, accountId: Id | null): void {
    const role = this.#roles.find(({ id }) => id === roleId);
    if (role) this.#workspace.viewAs(signedIn(role, accountId));
  }

  get #roles(): readonly Role[] {
    return this.#known.current?.roles ?? [];
  }
  #account(id: Id): Account | undefined {
    return this.#known.current?.accounts.find((account) => account.id === id);
  }
}
