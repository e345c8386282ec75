import { dayAfter, type Day, type MaybeDay } from './days.ts';
import type { DimensionsCustomer, DimensionsStatus } from './dimensions-customer.ts';

// On which days something can be recorded, and planned: commands and screens ask here.

/** The days that what the vendor did can have happened on: none to come, and no end before the creation. */
export const recordableDays = (
  { status, createdOn }: Pick<DimensionsCustomer, 'status' | 'createdOn'>,
  to: DimensionsStatus,
  today: Day
): { readonly first: MaybeDay; readonly last: Day } => ({
  first: to === 'terminated' && status !== to ? createdOn : '',
  last: today
});

/** What is wrong with a day to be recorded. */
export const dayProblem = (
  on: Day,
  { first, last }: ReturnType<typeof recordableDays>
): 'too-early' | 'too-late' | null => (on > last ? 'too-late' : on < first ? 'too-early' : null);

/** A termination is planned for a day to come: one of today is recorded. */
export const firstPlannableDay = (today: Day): Day => dayAfter(today);
