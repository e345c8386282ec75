import { isOnTrial, isPlanned } from '#core/dimensions/customer-choices.ts';
import type { Day } from '#core/dimensions/days.ts';
import {
  dimensionsStatuses,
  type DimensionsCustomer,
  type DimensionsStatus
} from '#core/dimensions/dimensions-customer.ts';
import { rolesProgress } from '#core/dimensions/roles-progress.ts';

export interface CustomerRow {
  readonly customer: DimensionsCustomer;
  /** The customer's, or its account's while it has none. */
  readonly name: string;
  /** Empty where the customer is called like its account. */
  readonly accountName: string;
  /** What is searched, as `searchable` writes it. */
  readonly text: string;
}

export const customerTraits = ['on-trial', 'roles-pending', 'without-reference', 'internal'] as const;
export type CustomerTrait = (typeof customerTraits)[number];
export const customerSorts = ['name', 'created', 'status', 'reference'] as const;
export type CustomerSort = (typeof customerSorts)[number];

/** What is asked of the grid. */
export interface CustomersWish {
  readonly search: string;
  readonly status: DimensionsStatus | '';
  readonly trait: CustomerTrait | 'all';
  readonly sort: CustomerSort;
  readonly descending: boolean;
}

export interface CustomerWish {
  /** Searchable words; a customer must contain each of them. */
  readonly words?: string;
  readonly status?: DimensionsStatus | '';
  readonly trait?: CustomerTrait | 'all';
}

/** What of the filters is true of a customer. Of a terminated one nothing is pending any more. */
export function hasTrait(customer: DimensionsCustomer, trait: CustomerTrait, today: Day): boolean {
  switch (trait) {
    case 'on-trial':
      return isOnTrial(customer, today);
    case 'roles-pending': {
      // which users there are decides only whom roles can be given to
      const { outcome } = rolesProgress(customer, false);
      return customer.status !== 'terminated' && outcome !== 'not-yet' && outcome !== 'complete';
    }
    case 'without-reference':
      return customer.reference.trim() === '';
    case 'internal':
      return customer.isInternal;
  }
}

/** The customers that are asked for. They keep their order. */
export function narrowedCustomers(
  rows: readonly CustomerRow[],
  { words = '', status = '', trait = 'all' }: CustomerWish,
  today: Day
): readonly CustomerRow[] {
  const each = words.split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ customer, text }) =>
      (status === '' || customer.status === status) &&
      (trait === 'all' || hasTrait(customer, trait, today)) &&
      each.every((word) => text.includes(word))
  );
}

/** How many of these have each trait. */
export const traitCounts = (
  rows: readonly CustomerRow[],
  today: Day
): Readonly<Record<CustomerTrait | 'all', number>> => ({
  all: rows.length,
  ...(Object.fromEntries(
    customerTraits.map((trait) => [
      trait,
      rows.filter(({ customer }) => hasTrait(customer, trait, today)).length
    ])
  ) as Record<CustomerTrait, number>)
});

/** How many of these have each status. */
export function statusCounts(rows: readonly CustomerRow[]): Readonly<Record<DimensionsStatus, number>> {
  const counts = Object.fromEntries(dimensionsStatuses.map((status) => [status, 0])) as Record<
    DimensionsStatus,
    number
  >;
  for (const { customer } of rows) counts[customer.status]++;
  return counts;
}

/**
 * The rows, which come by name, in this order. What is blank comes last, as does whom the vendor has not created yet;
 * equal ones stay as they were.
 */
export function sortedCustomers(
  rows: readonly CustomerRow[],
  sort: CustomerSort,
  descending: boolean
): readonly CustomerRow[] {
  if (sort === 'name') return descending ? rows.toReversed() : rows;
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const keyOf = ({ customer }: CustomerRow): string =>
    sort === 'created'
      ? isPlanned(customer)
        ? ''
        : customer.createdOn
      : sort === 'status'
        ? String(dimensionsStatuses.indexOf(customer.status))
        : customer.reference.trim();
  const keyed = rows.map((row) => [keyOf(row), row] as const);
  return keyed
    .toSorted(([a], [b]) => {
      if (a === '' || b === '') return Number(a === '') - Number(b === '');
      return (descending ? -1 : 1) * compare(a, b);
    })
    .map(([, row]) => row);
}
