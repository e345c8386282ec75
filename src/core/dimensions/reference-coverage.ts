import { billingIdentifier } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { referenceKey } from './match-billing.ts';
import { billingReference } from './reference.table.ts';

/** What the vendor's outputs name a customer by. */
export interface NamedCustomer {
  readonly customer: DimensionsCustomer;
  readonly decision: ReturnType<(typeof billingReference)['decide']>;
  /** Empty if the customer has no reference and its tenant identifier is not known here. */
  readonly identifier: string;
}

/** What new outputs name each of these customers by, who is told apart by nothing included (R10–R12). */
export function referenceCoverage(customers: readonly DimensionsCustomer[]): readonly NamedCustomer[] {
  const holders = new Map<string, number>();
  for (const { reference } of customers) {
    const key = referenceKey(reference);
    if (key !== '') holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return customers.map((customer) => {
    const key = referenceKey(customer.reference);
    return {
      customer,
      identifier: billingIdentifier(customer),
      decision: billingReference.decide({
        reference: key === '' ? 'blank' : key.length > 200 ? 'too-long' : 'fits',
        referenceShared: (holders.get(key) ?? 0) > 1 ? 'yes' : 'no',
        output: 'new'
      })
    };
  });
}
