import { z } from '#core/zod.ts';

/** The roles of a customer's users that the vendor describes, by its identifiers (2.8 of the facts). */
export const roleIds = [
  'customer.user',
  'admin.user',
  'customer.settings',
  'customer.billables.admin',
  'customer.user.pbx',
  'customer.user.pbx.realtime',
  'customer.user.acd',
  'customer.user.uc',
  'customer.user.uc.remote',
  'customer.user.microsoftteams',
  'customer.user.supervisorl1',
  'customer.user.supervisorl2'
] as const;
export const RoleId = z.enum(roleIds);
export type RoleId = z.infer<typeof RoleId>;

/** Roles that the vendor bills for. */
export const chargedRoles = [
  'customer.user.pbx',
  'customer.user.pbx.realtime',
  'customer.user.acd',
  'customer.user.uc.remote',
  'customer.user.microsoftteams',
  'customer.user.supervisorl1',
  'customer.user.supervisorl2'
] as const satisfies readonly RoleId[];
export const ChargedRole = z.enum(chargedRoles);
export type ChargedRole = z.infer<typeof ChargedRole>;
export const isCharged = (role: RoleId): role is ChargedRole =>
  (chargedRoles as readonly RoleId[]).includes(role);

/** Roles that need another one first. */
export const neededBy: Readonly<Partial<Record<RoleId, RoleId>>> = {
  'customer.user.pbx.realtime': 'customer.user.pbx',
  'customer.user.acd': 'customer.user.pbx',
  'customer.user.uc.remote': 'customer.user.uc'
};

/** Of these a user has one at most; the higher includes the lower. */
export const supervisorRoles = [
  'customer.user.supervisorl1',
  'customer.user.supervisorl2'
] as const satisfies readonly RoleId[];

/** What the vendor adds to every user that is made there; it is not added to those who are imported. */
export const rolesOfEverybody = ['customer.user'] as const satisfies readonly RoleId[];

/** Roles that belong to somebody's access; the others stay with whom the telephone system knows. */
export const accessRoles = [
  'customer.user',
  'admin.user',
  'customer.settings',
  'customer.billables.admin'
] as const satisfies readonly RoleId[];

/** What the administrator of a new customer gets: to sign in, and to manage the other users (S35). */
export const primaryUserRoles = ['customer.user', 'admin.user'] as const satisfies readonly RoleId[];
