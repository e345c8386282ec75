import { csvLine } from '#core/account/csv.ts';
import { decimalOf } from './amounts.ts';
import { resellerColumns, type BillingColumn } from './billing-columns.ts';
import type { InvoiceEstimate, InvoiceLine } from './billing-forecast.ts';
import { billingIdentifier } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { productNames } from './product-names.ts';

/** Who is billed. The vendor's identifier is not known here, so that it may be empty. */
export interface BilledReseller {
  readonly tenantId: string;
  readonly reference: string;
  readonly name: string;
}

export interface EstimatedCustomer {
  readonly customer: DimensionsCustomer;
  readonly invoice: InvoiceEstimate;
}

/**
 * Our estimate in the form of the vendor's billing data, reseller edition, so that the two can be compared. A value that
 * nobody knows is left empty, and so are the part numbers, of which the vendor publishes none.
 */
export function estimateCsv(
  customers: readonly EstimatedCustomer[],
  reseller: BilledReseller,
  userNameOf: (line: Pick<InvoiceLine, 'userId' | 'role'>) => string
): string {
  const lines = customers.flatMap(({ customer, invoice }) =>
    invoice.lines.map((line) => {
      const cells = cellsOf(line, customer, reseller, userNameOf(line));
      return csvLine(resellerColumns.map((column) => cells[column]));
    })
  );
  return csvLine(resellerColumns) + lines.join('');
}

const cellsOf = (
  { userId, role, from, to, value }: InvoiceLine,
  customer: DimensionsCustomer,
  reseller: BilledReseller,
  username: string
): Readonly<Record<BillingColumn, string>> => ({
  id: `${userId}-${role}-${from}`,
  quantity: '1',
  value: value === null ? '' : decimalOf(value),
  fromdate: `${from}T00:00:00.000+00:00`,
  todate: `${to}T23:59:59.000+00:00`,
  productname: productNames[role],
  partnumber: '',
  tenantcode: customer.tenantId,
  tenantcodeext: billingIdentifier(customer),
  tenantname: customer.name,
  userid: userId,
  username,
  resellercode: reseller.tenantId,
  resellercodeext: reseller.reference,
  resellername: reseller.name,
  role
});
