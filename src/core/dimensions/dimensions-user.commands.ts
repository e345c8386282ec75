import { addPeople } from '#core/account/people.commands.ts';
import type { Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sameValue } from '#core/same-value.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { addressesElsewhere } from './addresses-elsewhere.ts';
import { dimensionsCustomerOf, dimensionsUsersOf } from './customer-of.ts';
import { userStays } from './dimensions-removal.ts';
import { DimensionsUser, rolesOf } from './dimensions-user.ts';
import { addressesOf, administratorsLeft, rolesUnfit, usersUnfit } from './role-check.ts';
import { withRoles } from './role-terms.ts';
import { isCharged, rolesOfEverybody, type RoleId } from './roles.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * Gives people of the account access, all of them or nobody; new people are added first. Whoever is made a user can
 * sign in, whatever else they are given.
 */
export function addDimensionsUsers(
  state: State,
  { accountId, people, users, acceptsCharges }: CommandOf<'add-dimensions-users'>,
  context: Context
): Outcome {
  const refusal = notOpen(state, accountId, context);
  if (refusal) return fail(refusal);
  if (users.length === 0) return fail({ code: 'nobody-chosen' });
  const added =
    people.length > 0 ? addPeople(state, { type: 'add-people', accountId, people }, context) : ok([]);
  if (!added.ok) return added;
  const newcomers = new Set(people.map(({ id }) => id));
  const known = dimensionsUsersOf(state, accountId);
  const holders = new Set(known.map(({ personId }) => personId));
  const ids = new Set<Id>();
  const kept: DimensionsUser[] = [];
  for (const { id, personId, roles } of users) {
    if (!newcomers.has(personId) && state.people.get(personId)?.accountId !== accountId)
      return fail({ code: 'gone', what: 'person' });
    if (ids.has(id) || state.dimensionsUsers.has(id) || holders.has(personId))
      return fail({ code: 'exists-already' });
    ids.add(id);
    holders.add(personId);
    const blank = { id, accountId, personId, pbx: null, roles: [] };
    const given = withRoles(blank, [...rolesOfEverybody, ...roles], context.today);
    const user = accepted(DimensionsUser, { ...blank, roles: given });
    if (!user.ok) return user;
    kept.push(user.value);
  }
  // names and addresses of those who are added with this
  const after = new Map(state.people);
  for (const event of added.value)
    if (event.type === 'people-added') for (const person of event.people) after.set(person.id, person);
  const unfit =
    unfitRoles({ ...state, people: after }, accountId, kept, acceptsCharges) ??
    chargesOpen(state, kept, acceptsCharges);
  return unfit
    ? fail(unfit)
    : ok([...added.value, { type: 'dimensions-users-saved', accountId, users: kept }]);
}

/** The roles that these users have from today, all of it or nothing. */
export function setDimensionsRoles(
  state: State,
  { accountId, users, acceptsCharges }: CommandOf<'set-dimensions-roles'>,
  context: Context
): Outcome {
  const refusal = notOpen(state, accountId, context);
  if (refusal) return fail(refusal);
  if (users.length === 0) return fail({ code: 'nobody-chosen' });
  const kept: DimensionsUser[] = [];
  const ids = new Set<Id>();
  for (const { id, roles } of users) {
    const known = state.dimensionsUsers.get(id);
    if (known?.accountId !== accountId) return fail({ code: 'gone', what: 'dimensions-user' });
    if (ids.has(id)) return fail({ code: 'exists-already' });
    ids.add(id);
    const user = accepted(DimensionsUser, { ...known, roles: withRoles(known, roles, context.today) });
    if (!user.ok) return user;
    kept.push(user.value);
  }
  const unfit =
    unfitRoles(state, accountId, kept, acceptsCharges) ??
    chargesOpen(state, kept, acceptsCharges) ??
    administratorsLeft(state, accountId, kept);
  if (unfit) return fail(unfit);
  const changed = kept.filter((user) => !sameValue(user, state.dimensionsUsers.get(user.id)));
  return changed.length > 0
    ? ok([{ type: 'dimensions-users-saved', accountId, users: changed }])
    : fail({ code: 'nothing-changed' });
}

/** Takes access away. Whoever the telephone system knows stays, as it would bring them again. */
export function removeDimensionsUsers(
  state: State,
  { accountId, userIds: chosen }: CommandOf<'remove-dimensions-users'>,
  context: Context
): Outcome {
  const customer = dimensionsCustomerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const refusal = usersUnfit(customer.value);
  if (refusal) return fail(refusal);
  const userIds = [...new Set(chosen)];
  if (userIds.length === 0) return fail({ code: 'nobody-chosen' });
  for (const id of userIds) {
    const user = state.dimensionsUsers.get(id);
    if (user?.accountId !== accountId) return fail({ code: 'gone', what: 'dimensions-user' });
    const stays = userStays(user, customer.value, state.people);
    if (stays) return fail(stays);
  }
  const without = userIds.flatMap((id) => {
    const user = state.dimensionsUsers.get(id);
    return user ? [{ ...user, roles: [] }] : [];
  });
  const unfit = administratorsLeft(state, accountId, without);
  return unfit ? fail(unfit) : ok([{ type: 'dimensions-users-removed', accountId, userIds }]);
}

function notOpen(state: State, accountId: Id, context: Context): Refusal | null {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found.error;
  return usersUnfit(found.value);
}

function unfitRoles(
  state: State,
  accountId: Id,
  users: readonly DimensionsUser[],
  acceptsCharges: boolean
): Refusal | null {
  const side = { people: state.people, addressesElsewhere: addressesElsewhere(state, accountId) };
  const addresses = addressesOf(side, dimensionsUsersOf(state, accountId), users);
  for (const user of users) {
    const refusal = rolesUnfit(
      user,
      state.dimensionsUsers.get(user.id),
      addresses,
      state.people,
      acceptsCharges
    );
    if (refusal) return refusal;
  }
  return null;
}

/** Licences cost money: somebody has to say so (the vendor's interface asks for it as well). */
function chargesOpen(
  state: State,
  users: readonly DimensionsUser[],
  acceptsCharges: boolean
): Refusal | null {
  if (acceptsCharges) return null;
  const gained = (user: DimensionsUser): readonly RoleId[] => {
    const known = state.dimensionsUsers.get(user.id);
    const had = new Set(known ? rolesOf(known) : []);
    return rolesOf(user).filter((role) => isCharged(role) && !had.has(role));
  };
  const count = users.reduce((sum, user) => sum + gained(user).length, 0);
  return count > 0 ? { code: 'charges-not-accepted', count } : null;
}
