import type { Day } from './days.ts';
import type { DimensionsCustomer, RoleTrial } from './dimensions-customer.ts';
import { invoiceLine, type InvoiceLineAnswer } from './line.table.ts';
import { roleTrialEnd } from './role-trials.ts';
import type { RoleId } from './roles.ts';

/** What a line that is on an invoice costs: its price, or nothing and why. */
export type Rating = Exclude<InvoiceLineAnswer, 'no-line'>;

type Customer = Pick<
  DimensionsCustomer,
  'status' | 'isInternal' | 'trialExpiresOn' | 'terminatesOn' | 'roleTrials'
>;

/**
 * What the table says of a customer's line whose period begins on a day; without a role, of what holds for all roles. The
 * last days of trials and customer are still theirs.
 */
export const lineDecision = (customer: Customer, day: Day, role = '') =>
  invoiceLine.decide({
    lineStatus: statusOn(customer, day),
    internal: customer.isInternal ? 'yes' : 'no',
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

const statusOn = ({ status, terminatesOn }: Customer, day: Day) =>
  terminatesOn !== '' && day > terminatesOn ? 'terminated' : status === 'disabled' ? 'disabled' : 'active';
