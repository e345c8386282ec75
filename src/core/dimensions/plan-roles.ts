import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import type { Day } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { userStays } from './dimensions-removal.ts';
import { rolesOf, type DimensionsUser } from './dimensions-user.ts';
import { addressesOf, administratorsLeft, rolesUnfit, type AddressSide } from './role-check.ts';
import { withRoles } from './role-terms.ts';
import { isCharged, neededBy, roleIds, rolesOfEverybody, supervisorRoles, type RoleId } from './roles.ts';

// What a change of many users would do: the same checks as the commands, but for each user apart.

/** What a plan is checked against: all users of one customer, with those of its people who are concerned. */
export type UserSide = Pick<State, 'dimensionsUsers'> & AddressSide;

export interface RolesPlan {
  /** Who changes, with the roles that they then have. */
  readonly going: readonly { readonly id: Id; readonly personId: Id; readonly roles: readonly RoleId[] }[];
  /** Who cannot be changed so, and why. */
  readonly leftOut: ReadonlyMap<Id, Refusal>;
  /** How many have these roles already. */
  readonly unchanged: number;
  /** Of those who go: how many get and lose each role. */
  readonly gained: ReadonlyMap<RoleId, number>;
  readonly ended: ReadonlyMap<RoleId, number>;
  /** What stands against all of it: nobody would administer the customer (R32). */
  readonly refusal: Refusal | null;
}

/** Every role in the order of the catalogue, so that two lists of the same roles are alike. */
const inOrder = (roles: Iterable<RoleId>): readonly RoleId[] => {
  const has = new Set(roles);
  return roleIds.filter((role) => has.has(role));
};

/** The roles with one more: what it builds upon comes along, and one level of supervisor takes another's place. */
export function withRole(roles: readonly RoleId[], role: RoleId): readonly RoleId[] {
  const levels: readonly RoleId[] = supervisorRoles;
  const needed = neededBy[role];
  const kept = levels.includes(role) ? roles.filter((other) => !levels.includes(other)) : roles;
  return inOrder([...kept, role, ...(needed ? [needed] : [])]);
}

/** What is to be given to and taken from everybody who is chosen; other roles stay as they are. */
export interface RolesWish {
  readonly give: readonly RoleId[];
  readonly take: readonly RoleId[];
}

/** What giving and taking roles would do to the chosen users. */
export function planRoles(
  side: UserSide,
  chosen: readonly Id[],
  { give, take }: RolesWish,
  today: Day
): RolesPlan {
  const users = [...side.dimensionsUsers.values()];
  const addresses = addressesOf(side, users, []);
  const tally = new Tally();
  const changed: DimensionsUser[] = [];
  for (const id of chosen) {
    const known = side.dimensionsUsers.get(id);
    if (!known) continue;
    const had = inOrder(rolesOf(known));
    const left = had.filter((role) => !take.includes(role));
    const roles = give.reduce<readonly RoleId[]>(
      // what somebody has already brings nothing along
      (all, role) => (all.includes(role) ? all : withRole(all, role)),
      left
    );
    if (roles.length === had.length && roles.every((role, index) => role === had[index])) {
      tally.unchanged++;
      continue;
    }
    const user = { ...known, roles: withRoles(known, roles, today) };
    const unfit = rolesUnfit(user, known, addresses, side.people, true);
    if (unfit) tally.leftOut.set(id, unfit);
    else {
      tally.count(known.personId, id, had, roles);
      changed.push(user);
    }
  }
  return tally.plan(lastAdministratorGone(side, changed));
}

/** What giving access to people would do; the identifier of each new user is `idOf` their person. */
export function planAccess(
  side: UserSide,
  accountId: Id,
  people: readonly Pick<Person, 'id' | 'email' | 'firstName' | 'lastName'>[],
  wanted: readonly RoleId[],
  idOf: (personId: Id) => Id,
  today: Day
): RolesPlan {
  const roles = inOrder([...rolesOfEverybody, ...wanted]);
  const terms = withRoles({ roles: [] }, roles, today);
  const users = people.map(({ id }): DimensionsUser => ({
    id: idOf(id),
    accountId,
    personId: id,
    pbx: null,
    roles: terms
  }));
  const addresses = addressesOf(side, [...side.dimensionsUsers.values()], users);
  const tally = new Tally();
  for (const user of users) {
    const unfit = rolesUnfit(user, undefined, addresses, side.people, true);
    if (unfit) tally.leftOut.set(user.personId, unfit);
    else tally.count(user.personId, user.id, [], roles);
  }
  return tally.plan(null);
}

/** What removing the chosen users would do. */
export function planRemoval(
  side: UserSide,
  customer: Pick<DimensionsCustomer, 'status' | 'primaryPersonId'>,
  chosen: readonly Id[]
): RolesPlan {
  const tally = new Tally();
  const changed: DimensionsUser[] = [];
  for (const id of chosen) {
    const known = side.dimensionsUsers.get(id);
    if (!known) continue;
    const stays = userStays(known, customer, side.people);
    if (stays) tally.leftOut.set(id, stays);
    else {
      tally.count(known.personId, id, rolesOf(known), []);
      changed.push({ ...known, roles: [] });
    }
  }
  return tally.plan(lastAdministratorGone(side, changed));
}

const lastAdministratorGone = (side: UserSide, changed: readonly DimensionsUser[]): Refusal | null =>
  changed[0] ? administratorsLeft(side, changed[0].accountId, changed) : null;

/** How many of the roles that are gained or given up the vendor bills for. */
export const chargedOf = (counts: ReadonlyMap<RoleId, number>): number =>
  [...counts].reduce((sum, [role, count]) => sum + (isCharged(role) ? count : 0), 0);

class Tally {
  readonly leftOut = new Map<Id, Refusal>();
  unchanged = 0;
  readonly #going: RolesPlan['going'][number][] = [];
  readonly #gained = new Map<RoleId, number>();
  readonly #ended = new Map<RoleId, number>();

  count(personId: Id, id: Id, had: readonly RoleId[], roles: readonly RoleId[]): void {
    this.#going.push({ id, personId, roles });
    for (const role of roles)
      if (!had.includes(role)) this.#gained.set(role, (this.#gained.get(role) ?? 0) + 1);
    for (const role of had)
      if (!roles.includes(role)) this.#ended.set(role, (this.#ended.get(role) ?? 0) + 1);
  }

  plan(refusal: Refusal | null): RolesPlan {
    const { leftOut, unchanged } = this;
    return {
      going: this.#going,
      leftOut,
      unchanged,
      gained: this.#gained,
      ended: this.#ended,
      refusal
    };
  }
}
