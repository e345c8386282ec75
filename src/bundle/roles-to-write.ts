import type { Account } from '#core/account/account.ts';
import { isBuiltIn, type Person } from '#core/account/person.ts';
import type { Role } from '#core/account/role.ts';
import type { Id } from '#core/fields.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportPlan } from './plan-import.ts';

// Whatever was chosen, an account has the custom roles that its people have, and a role that somebody has exists.

/** The custom roles of an account's people after the import, be they of the bundle or only here. */
export function rolesOfPeople(
  plan: ImportPlan,
  written: ReadonlySet<ImportItem>
): ReadonlyMap<Id, ReadonlySet<Id>> {
  const roles = new Map([...plan.rolesOnlyHere].map(([account, held]) => [account, new Set(held)]));
  for (const item of plan.items) {
    const person = (written.has(item) ? item.theirs : item.mine) as Person | null;
    if (item.table !== 'people' || !person || isBuiltIn(person.role)) continue;
    roles.set(person.accountId, (roles.get(person.accountId) ?? new Set()).add(person.role));
  }
  return roles;
}

/** The account with these roles among its own; the same object if it has them already. */
export function withRoles(account: Account, held: ReadonlySet<Id> = new Set()): Account {
  const { roles } = account.mitel;
  const lacking = [...held].filter((role) => !roles.includes(role));
  return lacking.length === 0
    ? account
    : { ...account, mitel: { ...account.mitel, roles: [...roles, ...lacking].sort() } };
}

/** The roles that are taken over, and those removed here that an account to be written has all the same. */
export function rolesToWrite(
  plan: ImportPlan,
  written: ReadonlySet<ImportItem>,
  accounts: readonly Account[]
): Role[] {
  const needed = new Set(accounts.flatMap(({ mitel }) => mitel.roles));
  return plan.items
    .filter((item): item is ImportItem<'roles'> => item.table === 'roles')
    .filter((item) => written.has(item) || (!item.mine && needed.has(item.id)))
    .map(({ theirs }) => theirs);
}
