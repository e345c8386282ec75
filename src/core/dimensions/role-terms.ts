import type { Day } from './days.ts';
import { rolesOf, type DimensionsUser, type RoleTerm } from './dimensions-user.ts';
import type { RoleId } from './roles.ts';

/**
 * The terms of a user who has these roles from today: what is new begins, what is gone ended, and what was had for
 * less than a day is forgotten (R51).
 */
export function withRoles(
  user: Pick<DimensionsUser, 'roles'>,
  roles: readonly RoleId[],
  today: Day
): RoleTerm[] {
  const had = new Set(rolesOf(user));
  const has = new Set(roles);
  return [
    ...user.roles.flatMap((term) => {
      if (term.to !== '' || has.has(term.role)) return [term];
      return term.from === today ? [] : [{ ...term, to: today }];
    }),
    ...roles
      .filter((role, index) => !had.has(role) && roles.indexOf(role) === index)
      .map((role) => ({ role, from: today, to: '' as const }))
  ];
}
