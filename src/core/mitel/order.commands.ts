import { accountGone } from '#core/account/account.commands.ts';
import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { noLicences, type State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { decisionOf, Order, OrderDetails, statusOf } from './order.ts';
import { poolOf, tallyIn } from './pools.ts';
import { soonDays } from './settings.ts';

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
  const pool = poolOf(order);
  if (order.assignedTo === null || pool === null) return 0;
  const tally = tallyIn(state.tallies.get(order.assignedTo) ?? noLicences, pool);
  const counts = statusOf(order, context.today, soonDays(state)).counts;
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
  const { outcome, facts } = decisionOf(order, context.today, soonDays(state));
  if (!outcome.assignable)
    return fail({
      code: facts.assigned === 'yes' ? 'order-assigned' : 'order-expired',
      because: { table: 'order-status', facts }
    });
  return ok([{ type: 'order-assigned', orderId, accountId }]);
}
