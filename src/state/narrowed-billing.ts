import { forecasting } from '#core/dimensions/billing-forecast.ts';
import { startOfNextMonth, type Day } from '#core/dimensions/days.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { invoiceSum, type InvoiceSum } from '#core/dimensions/invoice-groups.ts';
import { simulatedLines, simulatedPart } from '#core/dimensions/simulated-lines.ts';
import { statusEffect } from '#core/dimensions/status.table.ts';
import { between, type Sliced } from '#core/sliced.ts';
import type { BilledCustomer } from '#storage/dimensions-billing-queries.ts';
import type { ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';

/** A customer with what each of the coming runs will bill for it. */
export interface BillingRow extends ListedDimensionsCustomer {
  /** In the order of the runs. */
  readonly sums: readonly InvoiceSum[];
  /** The part of each that rests on a simulated telephone system. */
  readonly simulated: readonly InvoiceSum[];
}

export interface BillingOverview {
  /** The next run and those of the following months. */
  readonly runs: readonly Day[];
  readonly rows: readonly BillingRow[];
}

const comingRuns = (today: Day, count: number): readonly Day[] => {
  const runs: Day[] = [];
  for (let run = startOfNextMonth(today); runs.length < count; run = startOfNextMonth(run)) runs.push(run);
  return runs;
};

/** What the coming runs will bill for each customer. Those who ended and are on none of them are left out. */
export function* overviewing(
  customers: readonly BilledCustomer[],
  settings: DimensionsSettings,
  today: Day,
  count: number
): Sliced<BillingOverview> {
  const runs = comingRuns(today, count);
  const rows: BillingRow[] = [];
  for (const [index, { listed, users }] of customers.entries()) {
    const { customer } = listed;
    const share = index / customers.length;
    const invoices = yield* between(
      share,
      share + 1 / customers.length,
      forecasting({ customer, users, settings }, today, count - 1)
    );
    const isSimulated = simulatedLines(users);
    const at = runs.map((run) => invoices.filter((invoice) => invoice.run === run));
    const sums = at.map(invoiceSum);
    const simulated = at.map((some) => invoiceSum(some.map((one) => simulatedPart(one, isSimulated))));
    if (customer.status !== 'terminated' || sums.some(({ lines }) => lines > 0))
      rows.push({ ...listed, sums, simulated });
  }
  return { runs, rows };
}

/** Nobody says yet that the vendor has this customer. */
export const isPlanned = ({ status }: DimensionsCustomer): boolean =>
  statusEffect.decide({ customerStatus: status }).outcome === 'planned';

export const billingFilters = [
  'all',
  'charged',
  'zero-rated',
  'unknown',
  'simulated',
  'planned',
  'none'
] as const;
export type BillingFilter = (typeof billingFilters)[number];
export type BillingSort = 'name' | 'lines' | 'total';

type Sums = readonly [all: InvoiceSum, simulated: InvoiceSum];
const passes: Readonly<Record<BillingFilter, (row: BillingRow, sums: Sums) => boolean>> = {
  all: () => true,
  charged: (_, [{ lines, zeroRated }]) => lines > zeroRated,
  'zero-rated': (_, [{ zeroRated }]) => zeroRated > 0,
  unknown: (_, [{ unknown }]) => unknown > 0,
  simulated: (_, [, { lines }]) => lines > 0,
  planned: ({ customer }, [{ lines }]) => lines > 0 && isPlanned(customer),
  none: (_, [{ lines }]) => lines === 0
};

const nothing = invoiceSum([]);
export const sumAt = ({ sums }: BillingRow, run: number): InvoiceSum => sums[run] ?? nothing;
export const simulatedAt = ({ simulated }: BillingRow, run: number): InvoiceSum => simulated[run] ?? nothing;
/** Whose trial makes lines zero: the customer's, a role's, or, where one ends before the other, both. */
export const trialsOn = ({ roles }: InvoiceSum): readonly ('trial' | 'role-trial')[] => {
  const ratings = new Set(roles.map(({ rating }) => rating));
  return [
    ...(ratings.has('zero-rated-trial') ? (['trial'] as const) : []),
    ...(ratings.has('zero-rated-role') ? (['role-trial'] as const) : [])
  ];
};
const sumsAt = (row: BillingRow, run: number): Sums => [sumAt(row, run), simulatedAt(row, run)];

interface Wish {
  /** Searchable words; a customer must contain each of them. */
  readonly words: string;
  readonly filter: BillingFilter;
  readonly sort: BillingSort;
  readonly descending: boolean;
}

/** The customers that are asked for, in the order asked for. They come by name, and equal ones stay so. */
export function billingNarrowed(
  rows: readonly BillingRow[],
  run: number,
  { words, filter, sort, descending }: Wish
): readonly BillingRow[] {
  const wanted = words.split(/\s+/).filter(Boolean);
  const kept = rows.filter(
    (row) => passes[filter](row, sumsAt(row, run)) && wanted.every((word) => row.text.includes(word))
  );
  if (sort === 'name') return descending ? kept.toReversed() : kept;
  const turn = descending ? -1 : 1;
  return kept.toSorted((a, b) => turn * (sumAt(a, run)[sort] - sumAt(b, run)[sort]));
}

/** How many customers each filter would show. */
export function billingCounts(
  rows: readonly BillingRow[],
  run: number
): Readonly<Record<BillingFilter, number>> {
  const counts = { all: 0, charged: 0, 'zero-rated': 0, unknown: 0, simulated: 0, planned: 0, none: 0 };
  for (const row of rows)
    for (const filter of billingFilters) if (passes[filter](row, sumsAt(row, run))) counts[filter]++;
  return counts;
}
