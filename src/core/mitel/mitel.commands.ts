import { accountGone } from '#core/account/account.commands.ts';
import { dayOf, notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { activeLicences, licencesLeft, noLicences, type State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { assessLicences } from './licences.ts';
import { effectOfSwitching } from './effect-of-switching.ts';
import { decisionOf, Order, OrderDetails, statusOf } from './order.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

export function recordOrder(_: State, { id, details }: CommandOf<'record-order'>, context: Context): Outcome {
  const permission = notPermitted(context.by, 'change-orders', null);
  if (permission) return fail(permission);
  const order = accepted(Order, { ...details, id, assignedTo: null });
  return order.ok ? ok([{ type: 'order-recorded', order: order.value }]) : order;
}

export function correctOrder(
  state: State,
  { orderId, details }: CommandOf<'correct-order'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'change-orders', null);
  if (permission) return fail(permission);
  if (!state.orders.has(orderId)) return fail({ code: 'gone', what: 'order' });
  const kept = accepted(OrderDetails, details);
  return kept.ok ? ok([{ type: 'order-corrected', orderId, details: kept.value }]) : kept;
}

/** An order can be removed while none of its licences is needed by somebody who holds one. */
export function removeOrder(state: State, { orderId }: CommandOf<'remove-order'>, context: Context): Outcome {
  const permission = notPermitted(context.by, 'change-orders', null);
  const order = state.orders.get(orderId);
  if (permission) return fail(permission);
  if (!order) return fail({ code: 'gone', what: 'order' });
  const given = givenBeyond(state, order, context);
  return given > 0 ? fail({ code: 'order-in-use', given }) : ok([{ type: 'order-removed', orderId }]);
}

/** How many licences would be given beyond what is ordered if the account lost this order. */
function givenBeyond(state: State, order: Order, context: Context): number {
  if (order.assignedTo === null || order.product !== 'miteam-meetings') return 0;
  const tally = state.tallies.get(order.assignedTo) ?? noLicences;
  const counts = statusOf(order, dayOf(context.at), soonDays(state)).counts;
  return Math.max(0, tally.given - (tally.ordered - (counts ? order.quantity : 0)));
}

/** All licences of an order go to one account (R4). An order is assigned once and not after it expired (O1). */
export function assignOrder(
  state: State,
  { orderId, accountId }: CommandOf<'assign-order'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'change-orders', null) ?? accountGone(state, accountId);
  const order = state.orders.get(orderId);
  if (permission) return fail(permission);
  if (!order) return fail({ code: 'gone', what: 'order' });
  const { outcome, facts } = decisionOf(order, dayOf(context.at), soonDays(state));
  if (!outcome.assignable)
    return fail({
      code: facts.assigned === 'yes' ? 'order-assigned' : 'order-expired',
      because: { table: 'order-status', facts }
    });
  return ok([{ type: 'order-assigned', orderId, accountId }]);
}

/** Switches one integration. For MiCollab and MiTeam Meetings the table says what becomes of the licences. */
export function switchIntegration(
  state: State,
  { accountId, integration, to }: CommandOf<'switch-integration'>,
  context: Context
): Outcome {
  const permission =
    notPermitted(context.by, 'switch-integrations', accountId) ?? accountGone(state, accountId);
  const account = state.accounts.get(accountId);
  if (permission || !account) return fail(permission ?? { code: 'gone', what: 'account' });
  if ((account.mitel.integrations[integration] === 'on') === (to === 'on'))
    return fail({ code: 'already-switched' });
  const switched: Event = { type: 'integration-switched', accountId, integration, to };
  if (integration !== 'micollab' && integration !== 'miteam-meetings') return ok([switched]);
  const { outcome } = effectOfSwitching(account, integration, to, neverOn(state));
  const count = activeLicences(state.tallies.get(accountId) ?? noLicences);
  return ok([
    switched,
    outcome.licences === 'revoked'
      ? { type: 'licences-revoked', accountId, count, generation: context.entryId }
      : { type: 'licences-kept', accountId, count }
  ]);
}

/** Gives a licence to each of these people, or refuses with the first reason against it. */
export function giveLicences(
  state: State,
  { accountId, personIds }: CommandOf<'give-licences'>,
  context: Context
): Outcome {
  return licenceChange(state, 'give', accountId, personIds, context);
}

/** Takes the licence from each of these people, or refuses with the first reason against it. */
export function takeLicences(
  state: State,
  { accountId, personIds }: CommandOf<'take-licences'>,
  context: Context
): Outcome {
  return licenceChange(state, 'take', accountId, personIds, context);
}

function licenceChange(
  state: State,
  action: 'give' | 'take',
  accountId: Id,
  chosen: readonly Id[],
  context: Context
): Outcome {
  const personIds = [...new Set(chosen)];
  const permission = notPermitted(context.by, 'change-licences', accountId) ?? accountGone(state, accountId);
  if (permission) return fail(permission);
  if (personIds.length === 0) return fail({ code: 'nobody-chosen' });
  if (personIds.some((id) => state.people.get(id)?.accountId !== accountId))
    return fail({ code: 'gone', what: 'person' });
  const refused = assessLicences(state, action, accountId, personIds).find((a) => a.outcome !== 'allowed');
  if (refused && refused.outcome !== 'allowed') {
    const because = { table: 'miteam-licence-action' as const, facts: refused.facts };
    const left = licencesLeft(state.tallies.get(accountId) ?? noLicences);
    return refused.outcome === 'no-licence-left'
      ? fail({ code: 'no-licence-left', wanted: personIds.length, left, because })
      : fail({ code: refused.outcome, because });
  }
  return ok([{ type: action === 'give' ? 'licences-given' : 'licences-taken', accountId, personIds }]);
}

export const soonDays = (state: State): number => state.workspace.get('workspace')?.expiringSoonDays ?? 30;
export const neverOn = (state: State) =>
  state.workspace.get('workspace')?.miteamOffWhereMicollabNever ?? 'revoke';
