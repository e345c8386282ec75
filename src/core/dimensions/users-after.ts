import type { Id } from '#core/fields.ts';
import type { Day } from './days.ts';
import { rolesOf, type DimensionsUser, type PbxUser, type RoleTerm } from './dimensions-user.ts';
import type { RosterDecision } from './match-roster.ts';
import { withRoles } from './role-terms.ts';

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
      const before = byId.get(userId)?.roles ?? [];
      const roles = joined(before, byId.get(absorbedId)?.roles ?? []);
      return {
        id: userId || idOf(pbx),
        accountId,
        personId,
        pbx,
        roles: withRoles({ roles }, [...rolesOf({ roles }), ...added], today)
      };
    });
  return { saved, removedIds: decisions.map(({ absorbedId }) => absorbedId).filter((id) => id !== '') };
}

/** The terms of two users who are one: a role that both have now is had once. */
function joined(terms: readonly RoleTerm[], others: readonly RoleTerm[]): RoleTerm[] {
  const had = new Set(rolesOf({ roles: [...terms] }));
  return [...terms, ...others.filter(({ role, to }) => to !== '' || !had.has(role))];
}
