import { Id, Line, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';

/** The check boxes of a custom role: feature and right. */
export const rights = [
  'account.view',
  'account.add',
  'account.edit',
  'account.delete',
  'integrations.view',
  'integrations.add',
  'integrations.edit',
  'integrations.delete',
  'users.view',
  'users.add',
  'users.edit',
  'users.delete',
  'orders.view',
  'subscriptions.view',
  'subscriptions.add',
  'roles.view',
  'roles.add',
  'roles.edit',
  'roles.assign',
  'roles.delete',
  'developer.view',
  'support.view'
] as const;
export const Right = z.enum(rights);
export type Right = z.infer<typeof Right>;

export const roleBases = ['partner', 'account-admin'] as const;

/** The part of a custom role that somebody fills in. */
export const RoleDetails = z.strictObject({
  name: Line(80),
  description: OptionalLine(300),
  base: z.enum(roleBases),
  rights: z.array(Right).max(rights.length)
});
export type RoleDetails = Readonly<z.infer<typeof RoleDetails>>;

/** A custom role of the partner, for people of the accounts it is assigned to. */
export const Role = RoleDetails.extend({ id: Id });
export type Role = Readonly<z.infer<typeof Role>>;
