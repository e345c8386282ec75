import { Id, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { AddOnId, PackageId } from './packages.ts';
import { E164 } from './phone-number.ts';

/** The roles of a customer's own administrators in Control Hub; the vendor's list may be longer. */
export const adminRoles = ['full', 'read-only', 'support', 'user-device', 'device', 'compliance'] as const;
export const AdminRole = z.enum(adminRoles);
export type AdminRole = z.infer<typeof AdminRole>;

/** What the vendor said of a user, recorded by a person; `planned` before that. */
export const userStatuses = ['planned', 'provisioned', 'pending_user_migration', 'email_taken'] as const;
export const UserStatus = z.enum(userStatuses);
export type UserStatus = z.infer<typeof UserStatus>;

/** The part of a Webex user that a person fills in; `id` is the person's. */
export const UserDetails = z.strictObject({
  id: Id,
  /** Exactly one (R-PKG-1). */
  package: PackageId,
  addOns: z.array(AddOnId).max(10),
  /** Of a calling package only: one of the account's sites. */
  siteId: z.union([Id, z.literal('')]),
  /** One of the site's numbers. */
  number: z.union([E164, z.literal('')]),
  extension: OptionalLine(10).regex(/^\d*$/),
  roles: z.array(AdminRole).max(adminRoles.length)
});
export type UserDetails = Readonly<z.infer<typeof UserDetails>>;

/** What the vendor was last told of a user. */
const Told = UserDetails.omit({ id: true });

/** What one person has with Webex. It has the id of the person. */
export const WebexUser = UserDetails.extend({
  accountId: Id,
  status: UserStatus,
  /** As it was when a person recorded that the vendor knows the user; `null` before that. */
  told: Told.nullable()
});
export type WebexUser = Readonly<z.infer<typeof WebexUser>>;

export const userDetails = (user: WebexUser): UserDetails => {
  const { accountId: _, status: __, told: ___, ...details } = user;
  return details;
};
