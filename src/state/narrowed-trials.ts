import { addDays, type Day } from '#core/dimensions/days.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { lineDecision } from '#core/dimensions/line-decision.ts';
import type { ChargedRole } from '#core/dimensions/roles.ts';
import { trialReminders, trialStanding } from '#core/dimensions/trial-standing.ts';

export interface TrialRow {
  readonly customer: DimensionsCustomer;
  readonly name: string;
  /** The role that is on trial; `null` where the whole customer is. */
  readonly role: ChargedRole | null;
  readonly lastDay: Day;
  readonly standing: ReturnType<typeof trialStanding>;
}

/**
 * The trials that run, all or those with so many days left at most, those that are only planned, those that became
 * bills and those that did not.
 */
export const trialWindows = ['running', ...trialReminders, 'planned', 'converted', 'stopped'] as const;
export type TrialWindow = (typeof trialWindows)[number];
export type TrialSort = 'ends' | 'customer';

/**
 * Every trial that a customer has, or had, and those of single roles that decide what is paid on their last day (R52a): one
 * within the customer's own changes nothing. A draft has none yet: its trial begins with the creation.
 */
export const trialsOf = (
  customers: readonly Pick<TrialRow, 'customer' | 'name'>[],
  today: Day
): readonly TrialRow[] =>
  customers
    .filter(({ customer }) => customer.status !== 'draft')
    .flatMap(({ customer, name }) =>
      endsOf(customer).map(({ role, lastDay }) => {
        const standing = trialStanding({ ...customer, trialExpiresOn: lastDay }, today);
        return { customer, name, role, lastDay, standing };
      })
    );

function endsOf(customer: DimensionsCustomer): readonly Pick<TrialRow, 'role' | 'lastDay'>[] {
  const { trialExpiresOn, roleTrials } = customer;
  const deciding = roleTrials.filter(
    ({ role, lastDay }) => lineDecision(customer, lastDay, role).outcome === 'zero-rated-role'
  );
  return trialExpiresOn === '' ? deciding : [{ role: null, lastDay: trialExpiresOn }, ...deciding];
}

export const isRunning = ({ standing: { decision } }: TrialRow): boolean =>
  decision.outcome === 'running' || decision.outcome === 'expiring-soon';

/** The vendor does not have the customer yet: its trial is no fact, and its last day depends on the creation. */
export const isAhead = ({ standing: { decision } }: TrialRow): boolean => decision.outcome === 'planned';

/** A planned trial that cannot end on its day any more: one ends after it began, today at the earliest (R24). */
export const isTooLate = (row: TrialRow, today: Day): boolean => isAhead(row) && row.lastDay <= today;

/** Whether the customer paid after the trial: also one that was terminated later than it ended. */
export const hasConverted = ({ customer, lastDay, standing }: TrialRow): boolean =>
  standing.decision.outcome === 'converted' ||
  (standing.decision.outcome === 'terminated' && customer.terminatesOn > lastDay);

function isIn(row: TrialRow, window: TrialWindow): boolean {
  switch (window) {
    case 'running':
      return isRunning(row);
    case 'planned':
      return isAhead(row);
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
export function nextReminder({ lastDay, standing }: TrialRow): Day | null {
  const left = trialReminders.find((days) => days < standing.daysLeft);
  return left === undefined ? null : addDays(lastDay, -left);
}

/** The rows in the wanted order; equal ones by name, and of one name by their end. */
export function sortedTrials(
  rows: readonly TrialRow[],
  sort: TrialSort,
  descending: boolean
): readonly TrialRow[] {
  const { compare } = new Intl.Collator();
  const by = {
    ends: (a: TrialRow, b: TrialRow) => compare(a.lastDay, b.lastDay),
    customer: (a: TrialRow, b: TrialRow) => compare(a.name, b.name)
  };
  return rows.toSorted(
    (a, b) => (descending ? -1 : 1) * by[sort](a, b) || by.customer(a, b) || by.ends(a, b)
  );
}
