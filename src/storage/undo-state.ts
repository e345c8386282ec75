import type { Person } from '#core/account/person.ts';
import type { Context } from '#core/actor.ts';
import type { Command } from '#core/command.ts';
import { withFields } from '#core/fields-of.ts';
import type { Id } from '#core/fields.ts';
import type { State, Table } from '#core/state.ts';
import type { Database } from './database.ts';
import { withDimensionsForUndo } from './dimensions-around.ts';
import { roleHolders } from './index-lookups.ts';
import { accountsWithRoles, peopleById, stateAround } from './read-records.ts';
import { withWebexForUndo } from './webex-around.ts';

/** What an undo needs: the records it restores as they are now, and whatever these refer to or would get in the way of. */
export async function stateBeforeUndo(
  db: Database,
  base: State,
  { entry, changes }: Extract<Command, { type: 'undo' }>,
  context: Context
): Promise<State> {
  const idsIn = (table: Table): Id[] => changes.filter((c) => c.table === table).map((c) => c.id);
  const people = await peopleById(db, idsIn('people'));
  const restored = changes
    .filter(({ table, before }) => table === 'people' && before !== null)
    .map(({ id, before }) => withFields(people.get(id) ?? {}, before ?? {}) as unknown as Person);
  const emails = changes.flatMap(({ table, id, before }) => {
    if (table !== 'people' || typeof before?.email !== 'string') return [];
    const accountId = typeof before.accountId === 'string' ? before.accountId : people.get(id)?.accountId;
    return accountId ? [[accountId, before.email] as const] : [];
  });
  const referred = changes.flatMap(({ before, after }) => [
    before?.accountId,
    before?.assignedTo,
    after?.accountId,
    after?.assignedTo
  ]);
  // a change of a person names the account only where the person was added or removed
  referred.push(...[...people.values()].map(({ accountId }) => accountId));
  const assigned = changes.flatMap(({ table, id, before, after }) =>
    table === 'accounts' ? [...rolesIn(before), ...rolesIn(after)].map((role) => [id, role] as const) : []
  );
  const state = await stateAround(db, base, context, {
    accounts: [...idsIn('accounts'), ...(entry.accountId ? [entry.accountId] : [])],
    people: idsIn('people'),
    orders: idsIn('orders'),
    roles: [...idsIn('roles'), ...assigned.map(([, role]) => role), ...restored.map(({ role }) => role)],
    referred: referred.filter((id) => typeof id === 'string'),
    emails
  });
  const all = {
    ...state,
    accounts: new Map([...(await accountsWithRoles(db, idsIn('roles'))), ...state.accounts]),
    roleHolders: await roleHolders(db, assigned)
  };
  const webex = await withWebexForUndo(db, all, entry, changes);
  return withDimensionsForUndo(db, webex, entry, changes);
}

/** The custom roles that one side of an account's change speaks of. */
function rolesIn(side: Readonly<Record<string, unknown>> | null): readonly Id[] {
  const roles = side?.['mitel.roles'] ?? (side?.mitel as { roles?: unknown } | undefined)?.roles;
  return Array.isArray(roles) ? (roles as Id[]) : [];
}
