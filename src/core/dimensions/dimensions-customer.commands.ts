import { accountGone } from '#core/account/account.commands.ts';
import { addPeople } from '#core/account/people.commands.ts';
import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { actionUnfit } from './action-unfit.ts';
import { creationUnfit, incomplete, nameUnfit, offerUnfit, trialUnfit, typeUnfit } from './creation-unfit.ts';
import { internalDecision, isPlanned, othersOf } from './customer-choices.ts';
import { dimensionsCustomerOf, dimensionsUsersOf } from './customer-of.ts';
import { dimensionsRemovalOf } from './dimensions-removal.ts';
import { DimensionsCustomer, type InternalTerm, type RoleTrial } from './dimensions-customer.ts';
import { rolesOf } from './dimensions-user.ts';
import { rolesNotYet } from './role-check.ts';
import { withRoles } from './role-terms.ts';
import { primaryUserRoles } from './roles.ts';
import { noSync } from './sync.ts';
import { afterEvent } from './sync-machine.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * Adds Dimensions to an account as a draft, or corrects it. A draft keeps whatever somebody made of it, and what does
 * not fit is refused at the creation; what was created stays fit to be created.
 */
export function saveDimensionsCustomer(
  state: State,
  { accountId, details, person }: CommandOf<'save-dimensions-customer'>,
  context: Context
): Outcome {
  const refusal = notPermitted(context.by, 'change-dimensions', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const known = state.dimensionsCustomers.get(accountId);
  const before: DimensionsCustomer = known ?? { ...blank, ...details, id: accountId, createdAt: context.at };
  // notes that stayed with the reseller are not emptied by what nobody wrote
  const notes = before.notes === null && details.notes === '' ? null : details.notes;
  const customer = accepted(DimensionsCustomer, { ...before, ...details, notes });
  if (!customer.ok) return customer;
  const added = person
    ? addPeople(state, { type: 'add-people', accountId, people: [person] }, context)
    : ok([]);
  if (!added.ok) return added;
  const { primaryPersonId } = customer.value;
  const isOfAccount =
    primaryPersonId === '' ||
    primaryPersonId === person?.id ||
    state.people.get(primaryPersonId)?.accountId === accountId;
  if (!isOfAccount) return fail({ code: 'gone', what: 'person' });
  const unfit =
    (known ? actionUnfit(known, 'edit') : null) ??
    typeUnfit(state, before, customer.value) ??
    (before.status === 'draft' ? null : afterCreationUnfit(state, before, customer.value, context));
  if (unfit) return fail(unfit);
  const { trialExpiresOn } = customer.value;
  // the length of a planned trial is what was chosen: its days count from the day of the choice
  const isReplanned =
    before.status !== 'draft' &&
    isPlanned(before) &&
    trialExpiresOn !== '' &&
    trialExpiresOn !== before.trialExpiresOn;
  const saved = isReplanned ? { ...customer.value, createdOn: context.today } : customer.value;
  const isNamed = before.status !== 'draft' && before.primaryPersonId === '' && primaryPersonId !== '';
  return ok([
    ...added.value,
    { type: 'dimensions-customer-saved', customer: saved },
    ...(isNamed ? [asAdministrator(state, accountId, primaryPersonId, context.today)] : [])
  ]);
}

const blank = {
  status: 'draft',
  createdOn: '',
  tenantId: '',
  isInternal: false,
  internalSince: '',
  internalBefore: [] as InternalTerm[],
  terminatesOn: '',
  roleTrials: [] as RoleTrial[],
  connection: null,
  sync: noSync,
  agentsFollowPbx: false,
  rolesDone: false
} as const;

/** The administrator came with the creation; whoever else is to be one is given the role. */
const afterCreationUnfit = (
  state: State,
  before: DimensionsCustomer,
  customer: DimensionsCustomer,
  context: Context
): Refusal | null =>
  nameUnfit(state, customer) ??
  // a day that nobody touched is no choice
  (before.trialExpiresOn === customer.trialExpiresOn ? null : trialUnfit(state, before, customer, context)) ??
  (primaryMoved(before, customer)
    ? { code: 'primary-user-stays' }
    : (incomplete(state, customer) ??
      // a type that is offered no longer does not keep the rest from being corrected
      (before.productTypeId === customer.productTypeId ? null : offerUnfit(state, customer))));

/** A plan that came to lack its primary user can be given one; else whoever came with the creation stays. */
const primaryMoved = (before: DimensionsCustomer, { primaryPersonId }: DimensionsCustomer): boolean =>
  before.primaryPersonId !== primaryPersonId && !(before.primaryPersonId === '' && isPlanned(before));

/** The administrator that comes with a customer, be they a user of it already or not. */
function asAdministrator(state: State, accountId: Id, personId: Id, today: string): Event {
  const known = dimensionsUsersOf(state, accountId).find((user) => user.personId === personId);
  const user = known ?? { id: personId, accountId, personId, pbx: null, roles: [] };
  const roles = withRoles(user, [...rolesOf(user), ...primaryUserRoles], today);
  return { type: 'dimensions-users-saved', accountId, users: [{ ...user, roles }] };
}

/** Makes a draft ready: the steps one to three are one creation, and the administrator comes with it (R28). */
export function createDimensionsCustomer(
  state: State,
  { accountId }: CommandOf<'create-dimensions-customer' | 'remove-dimensions-customer'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const customer = found.value;
  const unfit = actionUnfit(customer, 'create') ?? creationUnfit(state, customer, context);
  if (unfit) return fail(unfit);
  const { connection, primaryPersonId: personId } = customer;
  const { today } = context;
  const sync = afterEvent(customer.sync, { type: 'created', isPaused: connection?.isPaused ?? true });
  return ok([
    {
      type: 'dimensions-customer-created',
      accountId,
      createdOn: today,
      sync: sync.ok ? sync.value : customer.sync
    },
    asAdministrator(state, accountId, personId, today)
  ]);
}

export function removeDimensionsCustomer(
  state: State,
  { accountId }: CommandOf<'create-dimensions-customer' | 'remove-dimensions-customer'>,
  context: Context
): Outcome {
  const customer = dimensionsCustomerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const unfit = actionUnfit(customer.value, 'remove');
  return unfit ? fail(unfit) : ok(dimensionsRemovalOf(state, accountId));
}

/** The one demonstration system of the reseller, by editing only (R14), and for its own use (R18). */
export function switchInternal(
  state: State,
  { accountId, to, purpose }: CommandOf<'switch-internal'>,
  context: Context
): Outcome {
  const customer = dimensionsCustomerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const { today } = context;
  const { decision, holder } = internalDecision(
    customer.value,
    othersOf(state, accountId),
    to,
    today,
    purpose
  );
  const because = { table: 'dimensions-internal', facts: decision.facts } as const;
  switch (decision.outcome) {
    case 'allowed':
    case 'charged-again':
      return ok([
        {
          type: 'internal-switched',
          accountId,
          to,
          on: isFromTheBeginning(customer.value, today) ? '' : today
        }
      ]);
    case 'unchanged':
      return fail({ code: 'already-switched' });
    case 'taken':
      return fail({
        code: 'internal-taken',
        name: holder?.name ?? '',
        account: holder?.id ?? accountId,
        because
      });
    default:
      return fail({ code: 'internal-unfit', because });
  }
}

/** Nothing of it was charged before: it is only planned, or was created on that day. */
const isFromTheBeginning = (customer: DimensionsCustomer, day: string): boolean =>
  isPlanned(customer) || day <= customer.createdOn;

export function switchAgentsFollow(
  state: State,
  { accountId, to }: CommandOf<'switch-agents-follow'>,
  context: Context
): Outcome {
  const customer = dimensionsCustomerOf(state, accountId, context);
  if (!customer.ok) return customer;
  return customer.value.agentsFollowPbx === (to === 'on')
    ? fail({ code: 'already-switched' })
    : ok([{ type: 'agents-follow-switched', accountId, to }]);
}

/** Somebody's word that the roles are as they should be (R46), or that they are not. */
export function finishRoles(
  state: State,
  { accountId, to }: CommandOf<'finish-roles'>,
  context: Context
): Outcome {
  const customer = dimensionsCustomerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const unfit = rolesNotYet(customer.value);
  if (unfit) return fail(unfit);
  return customer.value.rolesDone === (to === 'done')
    ? fail({ code: 'already-switched' })
    : ok([{ type: 'roles-finished', accountId, to }]);
}
