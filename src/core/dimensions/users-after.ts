import type { Id } from '#core/fields.ts';
import type { Day } from './days.ts';
import {
  isSimulatedRole,
  rolesOf,
  withoutSimulated,
  type DimensionsUser,
  type PbxUser,
  type RoleTerm
} from './dimensions-user.ts';
import type { RosterDecision, RosterMatch } from './match-roster.ts';
import { withRoles } from './role-terms.ts';
import { pbxFields, type PbxField } from './roster-columns.ts';
import { isCharged, type ChargedRole, type RoleId } from './roles.ts';

interface Taking {
  readonly accountId: Id;
  readonly today: Day;
  /** The identifier of whoever is new. */
  readonly idOf: (pbx: PbxUser) => Id;
}

/** The users as these decisions leave them, and those who became part of another one. Nobody else is touched. */
export function usersAfter(
  decisions: readonly RosterDecision[],
  users: readonly DimensionsUser[],
  { accountId, today, idOf }: Taking
): { readonly saved: readonly DimensionsUser[]; readonly removedIds: readonly Id[] } {
  const byId = new Map(users.map((user) => [user.id, user]));
  const saved = decisions
    .filter(({ kind }) => kind === 'create' || kind === 'merge' || kind === 'update')
    .map(({ pbx, userId, personId, absorbedId, added }): DimensionsUser => {
      const user = byId.get(userId);
      const [before] = user && !pbx.isSimulated ? withoutSimulated([user]) : [user];
      const roles = joined(before?.roles ?? [], byId.get(absorbedId)?.roles ?? []);
      const anew = user && before !== user ? rolesThatStay(user) : [];
      return {
        id: userId || idOf(pbx),
        accountId,
        personId,
        pbx,
        roles: withRoles({ roles }, [...rolesOf({ roles }), ...added, ...anew], today)
      };
    });
  return { saved, removedIds: decisions.map(({ absorbedId }) => absorbedId).filter((id) => id !== '') };
}

/**
 * What a person had in a simulation and keeps, from today, when the real telephone system has them: what somebody gave
 * them. That they are an agent is said by the real system.
 */
const rolesThatStay = (user: DimensionsUser): readonly RoleId[] =>
  rolesOf(user).filter(
    (role) => isSimulatedRole(user, role) && !(role === 'customer.user.acd' && user.pbx?.isAgent)
  );

/** The terms of two users who are one: a role that both have now is had once, since the first of them had it. */
function joined(terms: readonly RoleTerm[], others: readonly RoleTerm[]): RoleTerm[] {
  const had = new Set(rolesOf({ roles: [...terms] }));
  const since = new Map(others.filter(({ to }) => to === '').map(({ role, from }) => [role, from]));
  const kept = terms.map((term) => {
    const from = since.get(term.role) ?? term.from;
    return term.to === '' && from < term.from ? { ...term, from } : term;
  });
  return [...kept, ...others.filter(({ role, to }) => to !== '' || !had.has(role))];
}

/** What the telephone system says of a user now, and what it said before. */
export interface PbxChange {
  readonly field: PbxField | 'pbxId';
  readonly before: string | boolean;
  readonly after: string | boolean;
}

/** What a user's side of the telephone system becomes another in; nothing for one who had none. */
export const pbxChanges = (before: PbxUser | null | undefined, after: PbxUser): readonly PbxChange[] =>
  (['pbxId', ...pbxFields] as const).flatMap((field) =>
    before && before[field] !== after[field] ? [{ field, before: before[field], after: after[field] }] : []
  );

/** The licences that end with the simulated side of users when a real roster takes its place, by role. */
export function licencesGone(
  { decisions, replaced }: RosterMatch,
  users: readonly DimensionsUser[]
): ReadonlyMap<ChargedRole, number> {
  const byId = new Map(users.map((user) => [user.id, user]));
  const gone = new Map<ChargedRole, number>();
  const add = (user: DimensionsUser, stay: readonly RoleId[]): void => {
    for (const role of rolesOf(user))
      if (isCharged(role) && isSimulatedRole(user, role) && !stay.includes(role))
        gone.set(role, (gone.get(role) ?? 0) + 1);
  };
  for (const user of replaced) add(user, []);
  for (const { pbx, kind, userId, added } of decisions) {
    const user = byId.get(userId);
    if (user && kind === 'merge' && !pbx.isSimulated) add(user, [...rolesThatStay(user), ...added]);
  }
  return gone;
}
