import type { Account } from '#core/account/account.ts';
import type { Role } from '#core/account/role.ts';
import type { Id } from '#core/fields.ts';
import { accountsByName } from '#storage/queries.ts';
import { holdersOfRole, rolesByName } from '#storage/role-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** A custom role and the accounts whose people can have it. */
export interface RoleRow {
  readonly role: Role;
  readonly accounts: readonly Account[];
}

/** All custom roles by name, always current. */
export class RoleList {
  readonly #stored: LiveQuery<{ roles: Role[]; accounts: Account[] }>;
  readonly rows: readonly RoleRow[];

  constructor({ db }: OpenWorkspace) {
    this.#stored = new LiveQuery(async () => ({
      roles: await rolesByName(db),
      accounts: await accountsByName(db)
    }));
    this.rows = $derived.by(() => {
      const { roles = [], accounts = [] } = this.#stored.current ?? {};
      return roles.map((role) => ({
        role,
        accounts: accounts.filter(({ mitel }) => mitel.roles.includes(role.id))
      }));
    });
  }

  get loaded(): boolean {
    return this.#stored.loaded;
  }
}

interface Known {
  readonly role: Role | undefined;
  readonly accounts: readonly Account[];
  readonly holders: ReadonlyMap<Id, number>;
}

/** One custom role on screen: where it is assigned, and how many people have it there. */
export class OpenRole {
  readonly #known: LiveQuery<Known>;
  /** The accounts whose people can have it, by name. */
  readonly assigned: readonly { readonly account: Account; readonly people: number }[];
  /** Those it can still be assigned to. */
  readonly options: readonly { value: Id; label: string; detail: string }[];

  constructor({ db }: OpenWorkspace, id: Id) {
    this.#known = new LiveQuery(async () => {
      const accounts = await accountsByName(db);
      const having = accounts.filter(({ mitel }) => mitel.roles.includes(id));
      const counts = having.map(
        async (account) => [account.id, await holdersOfRole(db, account.id, id)] as const
      );
      return { role: await db.roles.get(id), accounts, holders: new Map(await Promise.all(counts)) };
    });
    this.assigned = $derived.by(() => {
      const { accounts = [], holders } = this.#known.current ?? {};
      return accounts.flatMap((account) => {
        const people = holders?.get(account.id);
        return people === undefined ? [] : [{ account, people }];
      });
    });
    this.options = $derived.by(() => {
      const { accounts = [], holders } = this.#known.current ?? {};
      return accounts
        .filter((account) => account.mitel.kind === 'customer' && !holders?.has(account.id))
        .map((account) => ({
          value: account.id,
          label: account.name,
          detail: account.reference || account.city
        }));
    });
  }

  get loaded(): boolean {
    return this.#known.loaded;
  }
  /** `undefined` until read, or if there is no such role: see `loaded`. */
  get role(): Role | undefined {
    return this.#known.current?.role;
  }
}
