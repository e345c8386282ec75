import type { RecordSet } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import { isBuiltIn, type Person } from './person.ts';
import { unfitRights } from './role-matrix.table.ts';

/**
 * Why custom roles would not fit after an import, or `null`: one has rights that its base does not have, an account has
 * one that is not there or is for the partner's own people, or somebody has one that is not their account's.
 */
export function unfitRoles(state: State, records: RecordSet): Refusal | null {
  for (const { base, rights } of records.roles) {
    const unfit = unfitRights(base, rights);
    if (unfit.length > 0) return { code: 'rights-unfit', rights: unfit };
  }
  const roles = new Map([...state.roles, ...records.roles.map((role) => [role.id, role] as const)]);
  const accounts = new Map([
    ...state.accounts,
    ...records.accounts.map((account) => [account.id, account] as const)
  ]);
  const assigned = new Set([...accounts.values()].flatMap(({ mitel }) => mitel.roles));
  if (records.accounts.some(({ mitel }) => mitel.roles.some((role) => !roles.has(role))))
    return { code: 'gone', what: 'role' };
  if ([...assigned].some((role) => roles.get(role)?.base === 'partner')) return { code: 'role-for-partners' };
  const isUnassigned = ({ accountId, role }: Person): boolean =>
    !isBuiltIn(role) && !(accounts.get(accountId)?.mitel.roles.includes(role) ?? false);
  return records.people.some(isUnassigned) ? { code: 'role-not-assigned' } : null;
}
