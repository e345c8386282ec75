import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import { isUsedElsewhere } from './addresses-elsewhere.ts';
import { dimensionsUsersOf } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { nameOfUser } from './dimensions-lines.ts';
import { rolesOf, type DimensionsUser } from './dimensions-user.ts';
import { lastAdministrator } from './last-administrator.table.ts';
import { emailKeyOf } from './planned-user.ts';
import { roleTaking } from './role-removal.table.ts';
import { roleGiving } from './role.table.ts';
import { neededBy, primaryUserRoles, supervisorRoles, type RoleId } from './roles.ts';
import { rolesPending } from './roles-pending.table.ts';
import { statusEffect } from './status.table.ts';

/** Users and their roles follow the creation (R46). */
export function rolesNotYet({ status }: Pick<DimensionsCustomer, 'status'>): Refusal | null {
  if (status !== 'draft') return null;
  const { facts } = rolesPending.decide({ created: 'no', rolesGone: 'open', importedUsers: 'awaited' });
  return { code: 'dimensions-action-unfit', because: { table: 'dimensions-roles-pending', facts } };
}

/** Of a terminated customer nobody's users or roles are changed any more, and a draft has none. */
export function usersUnfit(customer: Pick<DimensionsCustomer, 'status'>): Refusal | null {
  if (customer.status !== 'terminated') return rolesNotYet(customer);
  const { facts } = statusEffect.decide({ customerStatus: customer.status });
  return { code: 'dimensions-action-unfit', because: { table: 'dimensions-status', facts } };
}

/** Who has which address, as `addressKey` has them. */
export interface Addresses {
  /** How many users of the customer have each. */
  readonly own: ReadonlyMap<string, number>;
  /** Those that users of the reseller's other customers have. */
  readonly elsewhere: ReadonlySet<string>;
}
export type LoginEmail = (typeof roleGiving)['facts']['loginEmail'][number];

/** Whether a user can sign in with the address that they have: the person's, or else that of the telephone system. */
export function loginEmail(
  user: Pick<DimensionsUser, 'personId' | 'pbx'>,
  people: State['people'],
  { own, elsewhere }: Addresses
): LoginEmail {
  const email = emailKeyOf(user, people.get(user.personId));
  if (email === '') return 'missing';
  if ((own.get(email) ?? 0) > 1) return 'shared';
  return isUsedElsewhere(user, elsewhere) ? 'elsewhere' : 'unique';
}

/** What decides over addresses: the people concerned, and the addresses of users of other customers. */
export interface AddressSide {
  readonly people: State['people'];
  readonly addressesElsewhere: ReadonlySet<string>;
}

/** The addresses of a customer's users, with these in place of what is kept of them. */
export function addressesOf(
  { people, addressesElsewhere: elsewhere }: AddressSide,
  known: readonly DimensionsUser[],
  changed: readonly DimensionsUser[]
): Addresses {
  const users = new Map([...known, ...changed].map((user) => [user.id, user]));
  const own = new Map<string, number>();
  for (const user of users.values()) {
    const email = emailKeyOf(user, people.get(user.personId));
    own.set(email, (own.get(email) ?? 0) + 1);
  }
  return { own, elsewhere };
}

/** Whether a user with these roles can be given one more. */
export const roleDecision = (
  role: RoleId,
  roles: readonly RoleId[],
  login: LoginEmail,
  acceptsCharges: boolean
) => {
  const needed = neededBy[role];
  const others = (supervisorRoles as readonly RoleId[]).filter(
    (level) => level !== role && roles.includes(level)
  );
  return roleGiving.decide({
    customerRole: role,
    prerequisite: !needed || roles.includes(needed) ? 'there' : 'missing',
    supervisor: others.length > 0 ? 'other' : 'none',
    loginEmail: login,
    charges: acceptsCharges ? 'accepted' : 'open'
  });
};

/** Whether a role can be taken from a user who is left with these. */
export const removalDecision = (role: RoleId, left: readonly RoleId[], isPbxUser: boolean) =>
  roleTaking.decide({
    customerRole: role,
    dependants: left.some((other) => neededBy[other] === role) ? 'some' : 'none',
    pbxUser: isPbxUser ? 'yes' : 'no'
  });

/** The first role that a user cannot get or lose, or `null`. */
export function rolesUnfit(
  user: DimensionsUser,
  known: DimensionsUser | undefined,
  addresses: Addresses,
  people: State['people'],
  acceptsCharges: boolean
): Refusal | null {
  const [had, has] = [known ? rolesOf(known) : [], rolesOf(user)];
  const person = nameOfUser(user, people);
  for (const role of has.filter((each) => !had.includes(each))) {
    const login = loginEmail(user, people, addresses);
    const { outcome, facts } = roleDecision(role, has, login, acceptsCharges);
    // charges are told once for all users
    if (outcome !== 'allowed' && outcome !== 'charges-not-accepted')
      return { code: 'role-unfit', role, person, because: { table: 'dimensions-role', facts } };
  }
  for (const role of had.filter((each) => !has.includes(each))) {
    const { outcome, facts } = removalDecision(role, has, user.pbx !== null);
    if (outcome !== 'allowed')
      return { code: 'role-stays', role, person, because: { table: 'dimensions-role-removal', facts } };
  }
  return null;
}

/** Who manages users: with the permission alone nobody can sign in to do it (1.3 of the facts). */
export const isAdministrator = (user: Pick<DimensionsUser, 'roles'>): boolean => {
  const roles = rolesOf(user);
  return primaryUserRoles.every((role) => roles.includes(role));
};
export const hasAdministrator = (users: readonly DimensionsUser[]): boolean => users.some(isAdministrator);

/** A created customer keeps an administrator (R32). */
export function administratorsLeft(
  state: Pick<State, 'dimensionsUsers' | 'people'>,
  accountId: Id,
  changed: readonly DimensionsUser[]
): Refusal | null {
  const after = new Map(changed.map((user) => [user.id, user]));
  const before = dimensionsUsersOf(state, accountId);
  const was = before.filter(isAdministrator);
  const left = [...before.filter(({ id }) => !after.has(id)), ...changed].filter(isAdministrator);
  const lost = was.find((user) => after.has(user.id) && !left.some(({ id }) => id === user.id));
  const { outcome, facts } = lastAdministrator.decide({
    administratorWas: lost ? 'yes' : 'no',
    administratorIs: lost ? 'no' : 'yes',
    otherAdministrators: left.length > 0 ? 'some' : 'none'
  });
  return outcome === 'last-administrator' && lost
    ? {
        code: 'last-administrator',
        person: nameOfUser(lost, state.people),
        because: { table: 'dimensions-last-administrator', facts }
      }
    : null;
}
