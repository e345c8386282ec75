import type { Day, MaybeDay } from './days.ts';
import type { DimensionsCustomer, RoleTrial } from './dimensions-customer.ts';
import { isInternalOn, type InternalMark } from './internal-terms.ts';
import { invoiceLine, type InvoiceLineAnswer } from './line.table.ts';
import { roleTrialEnd } from './role-trials.ts';
import type { RoleId } from './roles.ts';

/** What a line that is on an invoice costs: its price, or nothing and why. */
export type Rating = Exclude<InvoiceLineAnswer, 'no-line'>;

type Customer = InternalMark &
  Pick<DimensionsCustomer, 'status' | 'trialExpiresOn' | 'terminatesOn' | 'roleTrials'>;

/**
 * What the table says of a customer's line whose period begins on a day; without a role, of what holds for all roles. The
 * last days of trials and customer are still theirs.
 */
export const lineDecision = (customer: Customer, day: Day, role = '') =>
  invoiceLine.decide({
    lineStatus: statusOn(customer, day),
    internal: isInternalOn(customer, day) ? 'yes' : 'no',
    trial: day <= customer.trialExpiresOn ? 'running' : 'none',
    roleTrial: day <= roleTrialEnd(customer, role) ? 'yes' : 'no'
  });

/** Those of the trials of single roles by which lines of these roles, from this day, are zero (R52a). */
export const decidingTrials = (
  customer: Customer,
  roles: readonly RoleId[],
  day: Day
): readonly RoleTrial[] =>
  customer.roleTrials.filter(
    ({ role }) => roles.includes(role) && lineDecision(customer, day, role).outcome === 'zero-rated-role'
  );

/** A customer's last day; whoever was terminated on a day that nobody noted has none that is billed. */
export const endOf = ({ status, terminatesOn }: Pick<Customer, 'status' | 'terminatesOn'>): MaybeDay =>
  status === 'terminated' && terminatesOn === '' ? '0000-01-01' : terminatesOn;

function statusOn(customer: Customer, day: Day) {
  const end = endOf(customer);
  return end !== '' && day > end ? 'terminated' : customer.status === 'disabled' ? 'disabled' : 'active';
}
