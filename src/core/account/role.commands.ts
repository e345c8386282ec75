import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { roleKey, type State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { accountGone } from './account.commands.ts';
import { unfitRights } from './role-matrix.table.ts';
import { Role } from './role.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Adds a custom role, or corrects the one with the same id. */
export function saveRole(state: State, { role }: CommandOf<'save-role'>, context: Context): Outcome {
  const known = state.roles.get(role.id);
  const permission = notPermitted(context.by, known ? 'correct-role' : 'add-role', null);
  if (permission) return fail(permission);
  const kept = accepted(Role, { ...role, rights: [...new Set(role.rights)] });
  if (!kept.ok) return kept;
  const unfit = unfitRights(kept.value.base, kept.value.rights);
  if (unfit.length > 0) return fail({ code: 'rights-unfit', rights: unfit });
  const accounts = accountsWith(state, role.id);
  // only roles based on the account admin can be assigned to accounts
  if (known && known.base !== kept.value.base && accounts > 0)
    return fail({ code: 'role-in-use', people: 0, accounts });
  return ok([{ type: known ? 'role-corrected' : 'role-added', role: kept.value }]);
}

/** A role can be removed once no account has it. */
export function removeRole(state: State, { roleId }: CommandOf<'remove-role'>, context: Context): Outcome {
  const permission = notPermitted(context.by, 'remove-role', null);
  if (permission) return fail(permission);
  if (!state.roles.has(roleId)) return fail({ code: 'gone', what: 'role' });
  const accounts = accountsWith(state, roleId);
  return accounts > 0
    ? fail({ code: 'role-in-use', people: 0, accounts })
    : ok([{ type: 'role-removed', roleId }]);
}

/** Assigns a custom role to an account, so that its people can have it, or takes it back if nobody has it. */
export function assignRole(
  state: State,
  { roleId, accountId, to }: CommandOf<'assign-role'>,
  context: Context
): Outcome {
  const refusal = notPermitted(context.by, 'correct-role', null) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const role = state.roles.get(roleId);
  if (!role) return fail({ code: 'gone', what: 'role' });
  const isAssigned = state.accounts.get(accountId)?.mitel.roles.includes(roleId) ?? false;
  if (isAssigned === (to === 'assigned')) return fail({ code: 'nothing-changed' });
  if (to === 'assigned')
    return role.base === 'partner'
      ? fail({ code: 'role-for-partners' })
      : ok([{ type: 'role-assigned', roleId, accountId }]);
  const people = state.roleHolders.get(roleKey(accountId, roleId)) ?? 0;
  return people > 0
    ? fail({ code: 'role-in-use', people, accounts: 0 })
    : ok([{ type: 'role-unassigned', roleId, accountId }]);
}

const accountsWith = (state: State, roleId: string): number =>
  [...state.accounts.values()].filter(({ mitel }) => mitel.roles.includes(roleId)).length;
