import type { Day } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { invoiceLine, type InvoiceLineAnswer } from './line.table.ts';

/** What a line that is on an invoice costs: its price, or nothing and why. */
export type Rating = Exclude<InvoiceLineAnswer, 'no-line'>;

type Customer = Pick<DimensionsCustomer, 'status' | 'isInternal' | 'trialExpiresOn' | 'terminatesOn'>;

/**
 * What the table says of a customer's line whose period begins on a day. The last days of trial and customer are still
 * theirs. Trials that are agreed for single roles (R52a) are not known here.
 */
export const lineDecision = (customer: Customer, day: Day) =>
  invoiceLine.decide({
    lineStatus: statusOn(customer, day),
    internal: customer.isInternal ? 'yes' : 'no',
    trial: day <= customer.trialExpiresOn ? 'running' : 'none',
    roleTrial: 'no'
  });

const statusOn = ({ status, terminatesOn }: Customer, day: Day) =>
  terminatesOn !== '' && day > terminatesOn ? 'terminated' : status === 'disabled' ? 'disabled' : 'active';
