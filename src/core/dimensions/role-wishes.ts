import type { RolesWish } from './plan-roles.ts';
import { roleGiving } from './role.table.ts';
import { neededBy, roleIds, supervisorRoles, type RoleId } from './roles.ts';

// What is wished for of many users at once, role by role; what comes of it for each of them, `planRoles` says.

export const roleWishes = ['leave', 'give', 'take'] as const;
export type RoleWish = (typeof roleWishes)[number];
/** A role that is not named is left as it is. */
export type RoleWishes = Readonly<Partial<Record<RoleId, RoleWish>>>;

/** Roles that somebody here can give: what the vendor sets itself is nobody's to give. */
export const rolesToGive: readonly RoleId[] = roleIds.filter(
  (customerRole) =>
    roleGiving.decide({
      customerRole,
      prerequisite: 'there',
      supervisor: 'none',
      loginEmail: 'unique',
      charges: 'accepted'
    }).outcome !== 'read-only'
);

/**
 * The wishes with one more. What a role builds upon is given with it, and is not given without it; of the levels of
 * supervisor one is given at most.
 */
export function withWish(wishes: RoleWishes, role: RoleId, wish: RoleWish): RoleWishes {
  const all = { ...wishes, [role]: wish };
  const levels: readonly RoleId[] = supervisorRoles;
  if (wish === 'give') {
    const needed = neededBy[role];
    if (needed) all[needed] = 'give';
    if (levels.includes(role)) for (const level of levels) if (level !== role) all[level] = 'take';
  }
  if (wish === 'take')
    for (const other of roleIds) if (neededBy[other] === role && all[other] === 'give') all[other] = 'leave';
  return all;
}

/** Wishes that give everybody what somebody has. */
export const wishesLike = (roles: readonly RoleId[]): RoleWishes =>
  roles
    .filter((role) => rolesToGive.includes(role))
    .reduce<RoleWishes>((wishes, role) => withWish(wishes, role, 'give'), {});

/** The wishes as they are planned. */
export const wishOf = (wishes: RoleWishes): RolesWish => ({
  give: roleIds.filter((role) => wishes[role] === 'give'),
  take: roleIds.filter((role) => wishes[role] === 'take')
});
