import type { BillingLine } from './billing-line.ts';
import { billingIdentifier, nameKey } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';

/** Whose a line is: one of ours, one of several, or nobody's that we know. */
export type Match =
  | { readonly kind: 'one'; readonly customer: DimensionsCustomer }
  | { readonly kind: 'several'; readonly customers: readonly DimensionsCustomer[] }
  /** Some have the line's reference or name, but another tenant identifier, which never changes. */
  | { readonly kind: 'none'; readonly similar: readonly DimensionsCustomer[] };

/**
 * Finds the customer of a line: by the tenant identifier, then by the reference, then by the name (R2). Several with
 * the same reference (R12) are told apart by their names.
 */
export function billingMatcher(customers: readonly DimensionsCustomer[]): (line: BillingLine) => Match {
  const byCode = grouped(customers, ({ tenantId }) => codeKey(tenantId));
  const byReference = grouped(customers, (customer) => referenceKey(billingIdentifier(customer)));
  const byName = grouped(customers, ({ name }) => nameKey(name));
  const known = new Map<string, Match>();

  const find = ({ tenantCode, tenantCodeExt, tenantName }: BillingLine): Match => {
    const code = codeKey(tenantCode);
    const exact = byCode.get(code) ?? [];
    if (exact.length > 0) return matchOf(exact, tenantName);
    const sameReference = byReference.get(referenceKey(tenantCodeExt)) ?? [];
    const sameName = byName.get(nameKey(tenantName)) ?? [];
    // whose identifier is another one is somebody else
    const isPossible = ({ tenantId }: DimensionsCustomer) => code === '' || tenantId === '';
    for (const found of [sameReference, sameName]) {
      const possible = found.filter(isPossible);
      if (possible.length > 0) return matchOf(possible, tenantName);
    }
    return { kind: 'none', similar: [...new Set([...sameReference, ...sameName])] };
  };
  return (line) => {
    const key = billedAs(line);
    const match = known.get(key) ?? find(line);
    known.set(key, match);
    return match;
  };
}

/** What a line says of its customer: lines with the same are about the same one. */
export const billedAs = ({ tenantCode, tenantCodeExt, tenantName }: BillingLine): string =>
  JSON.stringify([codeKey(tenantCode), tenantCodeExt, tenantName]);

function matchOf(found: readonly DimensionsCustomer[], name: string): Match {
  const named = found.filter((customer) => nameKey(customer.name) === nameKey(name));
  const [customer, ...others] = named.length > 0 ? named : found;
  return customer && others.length === 0
    ? { kind: 'one', customer }
    : { kind: 'several', customers: named.length > 0 ? named : found };
}

export const codeKey = (code: string): string => code.trim().toLowerCase();
export const referenceKey = (reference: string): string => reference.trim().normalize('NFC');

/** Those with the same key together; who has an empty one is left out. */
function grouped(
  customers: readonly DimensionsCustomer[],
  keyOf: (customer: DimensionsCustomer) => string
): ReadonlyMap<string, readonly DimensionsCustomer[]> {
  const groups = new Map<string, DimensionsCustomer[]>();
  for (const customer of customers) {
    const key = keyOf(customer);
    const group = groups.get(key);
    if (group) group.push(customer);
    else if (key !== '') groups.set(key, [customer]);
  }
  return groups;
}
