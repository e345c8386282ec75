import type { Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import { Day } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sameValue } from '#core/same-value.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { z } from '#core/zod.ts';
import { actionUnfit } from './action-unfit.ts';
import type { customerAction } from './action.table.ts';
import { trialCreatedOn } from './customer-choices.ts';
import { dimensionsCustomerOf } from './customer-of.ts';
import { DimensionsCustomer, type DimensionsStatus } from './dimensions-customer.ts';
import { tenantHolder } from './references.ts';
import { dayProblem, firstPlannableDay, recordableDays } from './status-days.ts';
import { afterEvent } from './sync-machine.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
type Action = (typeof customerAction)['facts']['customerAction'][number];

const Recorded = z.strictObject({ on: Day });

/** What has to be possible before a status is recorded; the own statuses before the hand-over are never recorded. */
function actionFor(before: DimensionsStatus, to: DimensionsStatus): Action | null {
  switch (to) {
    case 'handed-over':
      return 'hand-over';
    case 'active':
      return before === 'disabled' ? 're-enable' : before === 'terminated' ? 'reinstate' : 'record-active';
    case 'disabled':
      return 'disable';
    case 'terminated':
      return 'terminate-now';
    default:
      return null;
  }
}

/** What the vendor did, or that the plan was handed over: a person's word, never concluded. */
export function recordDimensionsStatus(
  state: State,
  { accountId, status, tenantId, on }: CommandOf<'record-dimensions-status'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const before = found.value;
  const action = actionFor(before.status, status);
  if (!action) return fail({ code: 'dimensions-action-unfit' });
  // the tenant identifier can be corrected without a change of status
  const unfit = before.status === status ? actionUnfit(before, 'edit') : actionUnfit(before, action);
  if (unfit) return fail(unfit);
  const day = accepted(Recorded, { on });
  if (!day.ok) return day;
  const isTerminated = status === 'terminated' && before.status !== status;
  if (dayProblem(on, recordableDays(before, status, context.today))) return fail({ code: 'day-unfit' });
  const sync = isTerminated ? afterEvent(before.sync, { type: 'terminated' }) : ok(before.sync);
  const isCreated = action === 'record-active' && before.status !== status;
  const kept = accepted(DimensionsCustomer, {
    ...before,
    status,
    tenantId,
    ...(isCreated ? { createdOn: on, trialExpiresOn: trialCreatedOn(before, on) } : {}),
    terminatesOn: isTerminated ? on : before.terminatesOn,
    sync: sync.ok ? sync.value : before.sync
  });
  if (!kept.ok) return kept;
  if (sameValue(before, kept.value)) return fail({ code: 'nothing-changed' });
  const holder = before.tenantId === kept.value.tenantId ? null : tenantHolder(state, kept.value);
  if (holder) return fail({ code: 'tenant-id-taken', name: holder.name, account: holder.id });
  return ok([
    {
      type: 'dimensions-status-recorded',
      accountId,
      status,
      tenantId: kept.value.tenantId,
      createdOn: kept.value.createdOn,
      trialExpiresOn: kept.value.trialExpiresOn,
      terminatesOn: kept.value.terminatesOn,
      sync: kept.value.sync
    }
  ]);
}

/** A termination on a day to come. The vendor is told on that day, or before, by whoever does it there. */
export function scheduleTermination(
  state: State,
  { accountId, on }: CommandOf<'schedule-termination'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const unfit = actionUnfit(found.value, 'terminate-later');
  if (unfit) return fail(unfit);
  const kept = accepted(DimensionsCustomer, { ...found.value, terminatesOn: on });
  if (!kept.ok) return kept;
  if (on !== '' && on < firstPlannableDay(context.today)) return fail({ code: 'day-unfit' });
  return found.value.terminatesOn === on
    ? fail({ code: 'nothing-changed' })
    : ok([{ type: 'termination-scheduled', accountId, on }]);
}
