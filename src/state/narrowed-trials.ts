import { addDays, type Day } from '#core/dimensions/days.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { trialReminders, trialStanding } from '#core/dimensions/trial-standing.ts';

export interface TrialRow {
  readonly customer: DimensionsCustomer;
  readonly name: string;
  readonly standing: ReturnType<typeof trialStanding>;
}

/** The trials that run, all or those with so many days left at most, those that became bills and those that did not. */
export const trialWindows = ['running', ...trialReminders, 'converted', 'stopped'] as const;
export type TrialWindow = (typeof trialWindows)[number];
export type TrialSort = 'ends' | 'customer';

/** Every customer that has a trial, or had one. A draft has none yet: its trial begins with the creation. */
export const trialsOf = (customers: readonly Omit<TrialRow, 'standing'>[], today: Day): readonly TrialRow[] =>
  customers
    .filter(({ customer }) => customer.trialExpiresOn !== '' && customer.status !== 'draft')
    .map((row) => ({ ...row, standing: trialStanding(row.customer, today) }));

export const isRunning = ({ standing: { decision } }: TrialRow): boolean =>
  decision.outcome === 'planned' || decision.outcome === 'running' || decision.outcome === 'expiring-soon';

/** Whether the customer paid after the trial: also one that was terminated later than it ended. */
export const hasConverted = ({ customer, standing }: TrialRow): boolean =>
  standing.decision.outcome === 'converted' ||
  (standing.decision.outcome === 'terminated' && customer.terminatesOn > customer.trialExpiresOn);

function isIn(row: TrialRow, window: TrialWindow): boolean {
  switch (window) {
    case 'running':
      return isRunning(row);
    case 'converted':
      return hasConverted(row);
    case 'stopped':
      return row.standing.decision.outcome === 'terminated' && !hasConverted(row);
    default:
      return isRunning(row) && row.standing.daysLeft <= window;
  }
}

export const trialsIn = (rows: readonly TrialRow[], window: TrialWindow): readonly TrialRow[] =>
  rows.filter((row) => isIn(row, window));

/** How many trials each window shows. */
export const trialCounts = (rows: readonly TrialRow[]): ReadonlyMap<TrialWindow, number> =>
  new Map(trialWindows.map((window) => [window, trialsIn(rows, window).length]));

/** The next day on which somebody is reminded; `null` after the last reminder. */
export function nextReminder({ customer, standing }: TrialRow): Day | null {
  const left = trialReminders.find((days) => days < standing.daysLeft);
  return left === undefined ? null : addDays(customer.trialExpiresOn, -left);
}

/** The rows in the wanted order; equal ones by name, and of one name by their end. */
export function sortedTrials(
  rows: readonly TrialRow[],
  sort: TrialSort,
  descending: boolean
): readonly TrialRow[] {
  const { compare } = new Intl.Collator();
  const by = {
    ends: (a: TrialRow, b: TrialRow) => compare(a.customer.trialExpiresOn, b.customer.trialExpiresOn),
    customer: (a: TrialRow, b: TrialRow) => compare(a.name, b.name)
  };
  return rows.toSorted(
    (a, b) => (descending ? -1 : 1) * by[sort](a, b) || by.customer(a, b) || by.ends(a, b)
  );
}
