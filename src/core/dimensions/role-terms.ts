import type { Day } from './days.ts';
import { rolesOf, type DimensionsUser, type RoleTerm } from './dimensions-user.ts';
import type { RoleId } from './roles.ts';

/**
 * The terms of a user who has these roles from today: what is new begins, what is gone ended, and what was had for
 * less than a day is forgotten (R51), as is an end that was taken back on its day.
 */
export function withRoles(
  user: Pick<DimensionsUser, 'roles'>,
  roles: readonly RoleId[],
  today: Day
): RoleTerm[] {
  const had = new Set(rolesOf(user));
  const has = new Set(roles);
  const resumed = new Set<RoleId>();
  const before = user.roles.flatMap((term) => {
    const { role, from, to } = term;
    if (to === today && has.has(role) && !had.has(role) && !resumed.has(role)) {
      resumed.add(role);
      return [{ ...term, to: '' as const }];
    }
    if (to !== '' || has.has(role)) return [term];
    return from === today ? [] : [{ ...term, to: today }];
  });
  return [
    ...before,
    ...roles
      .filter((role, index) => !had.has(role) && !resumed.has(role) && roles.indexOf(role) === index)
      .map((role) => ({ role, from: today, to: '' as const }))
  ];
}
