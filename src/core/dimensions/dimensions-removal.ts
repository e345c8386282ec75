import type { Event } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { dimensionsUsersOf } from './customer-of.ts';
import { nameOfUser } from './dimensions-lines.ts';
import type { DimensionsUser } from './dimensions-user.ts';
import { administratorsLeft } from './role-check.ts';
import { primaryUser } from './primary-user.table.ts';
import { accessRoles, type RoleId } from './roles.ts';

/** The events that take everything of Dimensions from an account; none where it has nothing. */
export function dimensionsRemovalOf(state: State, accountId: string): Event[] {
  const userIds = dimensionsUsersOf(state, accountId).map(({ id }) => id);
  return [
    ...(userIds.length > 0 ? [{ type: 'dimensions-users-removed' as const, accountId, userIds }] : []),
    ...(state.dimensionsCustomers.has(accountId)
      ? [{ type: 'dimensions-customer-removed' as const, accountId }]
      : [])
  ];
}

/**
 * The events that take people of an account from Dimensions: whoever the telephone system knows stays as its user, and
 * a customer that is created and not terminated keeps an administrator (R32). A plan keeps its primary user, who is
 * invited when the vendor creates the customer; a draft just lacks one then.
 */
export function withoutPeople(
  state: State,
  accountId: Id,
  personIds: readonly Id[]
): Result<readonly Event[], Refusal> {
  const gone = new Set(personIds);
  const customer = state.dimensionsCustomers.get(accountId);
  if (!customer) return ok([]);
  const users = dimensionsUsersOf(state, accountId).filter(({ personId }) => gone.has(personId));
  const without = users.map((user) => ({
    ...user,
    personId: '' as const,
    roles: user.roles.filter(({ role }) => !(accessRoles as readonly RoleId[]).includes(role))
  }));
  const unfit =
    (customer.status === 'terminated' ? null : administratorsLeft(state, accountId, without)) ??
    (gone.has(customer.primaryPersonId) ? primaryUnfit(customer) : null);
  if (unfit) return fail(unfit);
  const userIds = users.filter(({ pbx }) => !pbx).map(({ id }) => id);
  const stay = without.filter(({ pbx }) => pbx !== null);
  return ok([
    ...(gone.has(customer.primaryPersonId)
      ? [
          {
            type: 'dimensions-customer-saved' as const,
            customer: { ...customer, primaryPersonId: '' as const }
          }
        ]
      : []),
    ...(stay.length > 0 ? [{ type: 'dimensions-users-saved' as const, accountId, users: stay }] : []),
    ...(userIds.length > 0 ? [{ type: 'dimensions-users-removed' as const, accountId, userIds }] : [])
  ]);
}

/** Until the vendor has the customer, it needs the primary user whom it will invite. */
function primaryUnfit({ status }: Pick<DimensionsCustomer, 'status'>): Refusal | null {
  if (status !== 'ready' && status !== 'handed-over') return null;
  const { facts } = primaryUser.decide({ primary: 'missing', onPbx: 'no' });
  return { code: 'primary-user-stays', because: { table: 'dimensions-primary-user', facts } };
}

/** Why a user cannot be removed, whoever else administers the customer; `null` if nothing is in the way. */
export function userStays(
  user: DimensionsUser,
  customer: Pick<DimensionsCustomer, 'status' | 'primaryPersonId'>,
  people: State['people']
): Refusal | null {
  if (user.pbx) return { code: 'pbx-user-stays', person: nameOfUser(user, people) };
  const isPrimary = user.personId !== '' && user.personId === customer.primaryPersonId;
  return isPrimary ? primaryUnfit(customer) : null;
}
