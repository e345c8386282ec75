import type { Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { actionUnfit } from './action-unfit.ts';
import { dimensionsCustomerOf } from './customer-of.ts';
import { RoleTrial } from './dimensions-customer.ts';
import { firstTrialDay, roleTrialEnd } from './role-trials.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Somebody's word that the vendor agreed to a trial of a role (R52a); another last day is another trial. */
export function recordRoleTrial(
  state: State,
  { accountId, role, lastDay }: CommandOf<'record-role-trial'>,
  context: Context
): Outcome {
  const customer = dimensionsCustomerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const unfit = actionUnfit(customer.value, 'edit');
  if (unfit) return fail(unfit);
  const trial = accepted(RoleTrial, { role, lastDay });
  if (!trial.ok) return trial;
  if (roleTrialEnd(customer.value, role) !== '') return fail({ code: 'role-on-trial', role });
  const first = firstTrialDay(customer.value, context.today);
  if (lastDay < first) return fail({ code: 'role-trial-too-early', first });
  return ok([{ type: 'role-trial-recorded', accountId, ...trial.value }]);
}

export function removeRoleTrial(
  state: State,
  { accountId, role }: CommandOf<'remove-role-trial'>,
  context: Context
): Outcome {
  const customer = dimensionsCustomerOf(state, accountId, context);
  if (!customer.ok) return customer;
  const unfit = actionUnfit(customer.value, 'edit');
  if (unfit) return fail(unfit);
  return roleTrialEnd(customer.value, role) === ''
    ? fail({ code: 'nothing-changed' })
    : ok([{ type: 'role-trial-removed', accountId, role }]);
}
