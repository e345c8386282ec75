import { withFields } from '#core/fields-of.ts';
import type { Id } from '#core/fields.ts';
import type { Change } from '#core/journal.ts';
import type { Refusal } from '#core/refusal.ts';
import { roleKey, type State } from '#core/state.ts';
import type { Account } from './account.ts';
import { isBuiltIn } from './person.ts';

/** Why custom roles would not fit what an undo restores, or `null`: nobody is left with a role that is not there. */
export function rolesWouldNotFit(state: State, changes: readonly Change[]): Refusal | null {
  const rolesOf = (accountId: Id): readonly Id[] => {
    const change = changes.find(({ table, id }) => table === 'accounts' && id === accountId);
    const account = state.accounts.get(accountId);
    if (change?.before) return (withFields(account ?? {}, change.before) as unknown as Account).mitel.roles;
    return account?.mitel.roles ?? [];
  };
  for (const { table, id, before } of changes) {
    if (table === 'roles' && (before === null || before.base === 'partner')) {
      const accounts = [...state.accounts.keys()].filter((accountId) => rolesOf(accountId).includes(id));
      if (accounts.length > 0) return { code: 'role-in-use', people: 0, accounts: accounts.length };
    }
    if (table === 'accounts' && state.accounts.has(id) && before !== null) {
      const lost = state.accounts.get(id)?.mitel.roles.filter((role) => !rolesOf(id).includes(role)) ?? [];
      const people = lost.reduce((sum, role) => sum + (state.roleHolders.get(roleKey(id, role)) ?? 0), 0);
      if (people > 0) return { code: 'role-in-use', people, accounts: 0 };
    }
    if (table === 'people' && typeof before?.role === 'string' && !isBuiltIn(before.role)) {
      const accountId =
        typeof before.accountId === 'string' ? before.accountId : (state.people.get(id)?.accountId ?? '');
      if (!rolesOf(accountId).includes(before.role)) return { code: 'role-not-assigned' };
    }
  }
  return null;
}
