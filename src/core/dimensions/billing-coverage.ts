import { licenceCoverage, type CoverageAnswer } from './coverage.table.ts';
import {
  addDays,
  daysFrom,
  endOfMonth,
  laterOf,
  monthStartFrom,
  startOfMonth,
  startOfNextMonth,
  type Day,
  type MaybeDay
} from './days.ts';

/** The first and the last day of what a line bills for. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A role of one user, from being given to being taken away. */
export interface Licence {
  /** The first day it was had. */
  readonly since: Day;
  /** The first day that nobody billed yet: `since`, unless an earlier licence or a trial paid for some days. */
  readonly from: Day;
  /** The last day it was had; empty while it is had. */
  readonly to: MaybeDay;
}

const minimumDays = 30;

/** The run that bills a licence first: the next one after it was given (R50), of the 1st the one a month later. */
export const firstRunOf = ({ since, from }: Pick<Licence, 'since' | 'from'>): Day =>
  laterOf(startOfNextMonth(since), monthStartFrom(from));

/** The last run that bills a licence; `null` while it is had. */
const lastRunOf = (licence: Licence): Day | null =>
  licence.to === '' ? null : laterOf(firstRunOf(licence), startOfMonth(licence.to));

/**
 * What the run of a 1st bills for: the days before it that are not billed yet and, as billing is in advance, its whole
 * month if the licence is still had (R50–R52), also when it ends within that month (our reading). With the minimum term of the vendor's older policy, a licence that ends
 * is billed for 30 days at least.
 */
export function coverageAt(run: Day, licence: Licence, hasMinimumTerm: boolean): Period | null {
  const { since, from, to } = licence;
  if (run < firstRunOf(licence) || (to !== '' && to < from)) return null;
  const period = periodOf(coverageDecision(run, licence).outcome, run, licence);
  const hasEnd = hasMinimumTerm && run === lastRunOf(licence);
  return period && hasEnd ? { ...period, to: laterOf(period.to, addDays(since, minimumDays - 1)) } : period;
}

/** What the table says of a run that is not before the first one. */
export function coverageDecision(run: Day, licence: Licence) {
  const isFirst = run === firstRunOf(licence);
  return licenceCoverage.decide({
    licenceAdded: isFirst ? 'since-last-run' : 'before-last-run',
    licenceEnded: endedAt(run, isFirst ? licence.from : run, licence)
  });
}
export type CoverageDecision = ReturnType<typeof coverageDecision>;

/** `start` is the first day that is billed. An end that is to come counts only if it leaves a single day. */
function endedAt(run: Day, start: Day, { since, to }: Licence) {
  if (to === '') return 'no';
  if (to < startOfMonth(addDays(run, -1))) return 'before-last-run';
  if (daysFrom(start === run ? run : since, to) === 1) return 'one-day';
  if (to < run) return 'since-last-run';
  return to < endOfMonth(run) ? 'within-month' : 'no';
}

function periodOf(answer: CoverageAnswer, run: Day, { from, to }: Licence): Period | null {
  switch (answer) {
    case 'first-day-to-month-end':
      return { from, to: endOfMonth(run) };
    case 'whole-month':
      return { from: run, to: endOfMonth(run) };
    case 'first-day-to-last':
      return { from, to };
    case 'no-line':
      return null;
  }
}

/** The last day that the runs bill a licence through, or the one before it if they do not; empty if it has no end. */
export function billedThrough(licence: Licence, hasMinimumTerm: boolean): MaybeDay {
  const last = lastRunOf(licence);
  if (last === null) return '';
  const before = () => addDays(last === firstRunOf(licence) ? licence.from : last, -1);
  return coverageAt(last, licence, hasMinimumTerm)?.to ?? before();
}
