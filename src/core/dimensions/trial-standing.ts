import { isPlanned } from './customer-choices.ts';
import { dayAfter, daysUntil, type Day } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { trialState } from './trial-state.table.ts';

/** With how many days left somebody is reminded of a trial (our choice). */
export const trialReminders = [14, 7, 3, 1] as const;

/**
 * Where a customer's trial stands (R25, R27), with how many days it has left and the first day on which the customer
 * pays. Days are counted as a trial's length is: from today to the last day, of which none is left. A trial that is only planned begins with the creation at the vendor.
 */
export function trialStanding(
  customer: Pick<DimensionsCustomer, 'trialExpiresOn' | 'createdOn' | 'status'>,
  today: Day
) {
  const { trialExpiresOn, createdOn, status } = customer;
  const has = trialExpiresOn !== '';
  const hasStarted = !isPlanned(customer) && createdOn <= today;
  const left = has ? daysUntil(today, trialExpiresOn) : 0;
  const decision = trialState.decide({
    trialDay: !has
      ? 'none'
      : !hasStarted
        ? 'not-started'
        : left < 0
          ? 'over'
          : left <= trialReminders[0]
            ? 'last-days'
            : 'running',
    terminated: status === 'terminated' ? 'yes' : 'no'
  });
  return {
    decision,
    /** None on the last day, and after it. */
    daysLeft: Math.max(0, left),
    /** Empty without a trial. */
    paysFrom: has ? dayAfter(trialExpiresOn) : ''
  };
}
