import { Day, Id, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { neededBy, RoleId } from './roles.ts';

/** What the telephone system says of one of its users. Addresses are kept as they are there, right or wrong. */
export const PbxUser = z.strictObject({
  /** The system's own identifier; of a roster without one, made from its row. */
  pbxId: z.string().trim().min(1).max(120),
  /** Name of the sub-account; empty for the account itself. */
  subAccount: OptionalLine(120),
  firstName: OptionalLine(80),
  lastName: OptionalLine(80),
  email: OptionalLine(254),
  extension: OptionalLine(32),
  /** The SIP user name of the user's device, where it is known. */
  sipUser: OptionalLine(80),
  isAgent: z.boolean(),
  /** A simulated telephone system has the user: nobody exists who is that. */
  isSimulated: z.boolean()
});
export type PbxUser = Readonly<z.infer<typeof PbxUser>>;

/** A role with the first day it was had and, once it was taken away, the last one; empty while it is had. */
export const RoleTerm = z.strictObject({
  role: RoleId,
  from: Day,
  to: z.union([Day, z.literal('')])
});
export type RoleTerm = Readonly<z.infer<typeof RoleTerm>>;

/**
 * A user of a customer: somebody of the account with access, a user of the telephone system, or both (R30, R31).
 * Whoever has neither does not exist.
 */
export const DimensionsUser = z.strictObject({
  id: Id,
  accountId: Id,
  /** One of the account's people; empty for somebody whom only the telephone system knows. */
  personId: z.union([Id, z.literal('')]),
  pbx: PbxUser.nullable(),
  roles: z.array(RoleTerm).max(200)
});
export type DimensionsUser = Readonly<z.infer<typeof DimensionsUser>>;

/**
 * Whether a user has a role in a simulation only: nobody exists who is that, or it came with the made-up side of a person
 * of the account, as *Essential User* does (R45), or builds upon that.
 */
export const isSimulatedRole = (
  { personId, pbx }: Pick<DimensionsUser, 'personId' | 'pbx'>,
  role: RoleId
): boolean =>
  pbx?.isSimulated === true && (personId === '' || [role, neededBy[role]].includes('customer.user.pbx'));

/**
 * The users as they are once nobody is simulated: whoever is known to a simulated telephone system alone is gone, and a
 * person of the account loses that side only, with what came of it. No day of that was ever billed.
 */
export const withoutSimulated = (users: readonly DimensionsUser[]): readonly DimensionsUser[] =>
  users.flatMap((user) => {
    if (!user.pbx?.isSimulated) return [user];
    const roles = user.roles.filter(({ role }) => !isSimulatedRole(user, role));
    return user.personId === '' ? [] : [{ ...user, pbx: null, roles }];
  });

/** The roles that a user has now. */
export const rolesOf = (user: Pick<DimensionsUser, 'roles'>): readonly RoleId[] =>
  user.roles.filter(({ to }) => to === '').map(({ role }) => role);
