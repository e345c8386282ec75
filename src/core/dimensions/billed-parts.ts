import {
  billedThrough,
  coverageAt,
  coverageDecision,
  firstRunOf,
  type CoverageDecision,
  type Licence,
  type Period
} from './billing-coverage.ts';
import { addDays, dayAfter, earlierOf, laterOf, type Day, type MaybeDay } from './days.ts';
import type { RoleTerm } from './dimensions-user.ts';
import type { FreeDays } from './free-days.ts';

/** What decides about the lines of a customer's licences. */
export interface Terms {
  /** The first day of the customer; empty if it is not known. */
  readonly startsOn: MaybeDay;
  /** The last day of the customer: that of its termination. Empty while it goes on. */
  readonly endsOn: MaybeDay;
  /** The days on which nothing is charged, in order and apart. */
  readonly free: readonly FreeDays[];
  readonly hasMinimumTerm: boolean;
}

type Span = Pick<RoleTerm, 'from' | 'to'>;

/** Where the days of a line come from our reading of what the vendor does not say. */
export type LineReading = 'given-on-first' | 'after-trial' | 'after-internal' | 'not-paid-twice';

/** The days of one line, and why it is these. */
export interface BilledPart extends Period {
  readonly coverage: CoverageDecision;
  readonly readings: readonly LineReading[];
}

/** The part of a licence that costs something throughout, or nothing. */
interface Stretch extends Licence {
  /** Why it costs nothing; `null` where it costs something. */
  readonly free: FreeDays['of'] | null;
  /** The last day of what costs nothing; empty without an end. */
  readonly until: MaybeDay;
  /** Why it is not billed from the licence's own first day. */
  readonly later: LineReading | null;
}

/**
 * What the run of a 1st bills for one role of one user, who may have had it several times. A day that was paid in
 * advance is not paid again when the role is given anew (our reading).
 */
export const partsAt = (run: Day, spans: readonly Span[], terms: Terms): readonly BilledPart[] =>
  licencesOf(spans, terms).flatMap(({ stretches }) =>
    stretches.flatMap((stretch) => explained(periodAt(run, stretch, terms), run, stretch))
  );

/** The single days for which this run does not bill a role that it would have been the one to bill (R51). */
export const singleDaysAt = (run: Day, spans: readonly Span[], terms: Terms): readonly Day[] =>
  licencesOf(spans, terms).flatMap(({ licence }) => {
    if (run < firstRunOf(licence) || (licence.to !== '' && licence.to < licence.from)) return [];
    return coverageDecision(run, licence).facts.licenceEnded === 'one-day' ? [licence.to] : [];
  });

/** The spans within the customer's own, in order, each from the first day that no earlier one paid for. */
function licencesOf(spans: readonly Span[], terms: Terms) {
  const licences: { readonly licence: Licence; readonly stretches: readonly Stretch[] }[] = [];
  let paidThrough: MaybeDay = '0000-01-01';
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const since = laterOf(span.from, terms.startsOn);
    const to = firstEnd(span.to, terms.endsOn);
    if (paidThrough === '' || (to !== '' && to < since)) continue;
    const licence = { since, from: since > paidThrough ? since : dayAfter(paidThrough), to };
    const stretches = stretchesOf({ ...licence, from: since }, terms.free).map((stretch) => {
      const left = stretch.from > paidThrough ? stretch : notPaidTwice(stretch, paidThrough);
      const through = paidFor(left, terms);
      paidThrough = through === '' ? '' : laterOf(through, paidThrough);
      return left;
    });
    licences.push({ licence, stretches });
  }
  return licences;
}

/**
 * A licence divided where it begins or ceases to cost something. What follows free days is billed as a licence that
 * began on the day after them (R20, R25): whoever may still be terminated in time is not billed in advance (our reading).
 */
function stretchesOf(licence: Licence, free: readonly FreeDays[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let { from } = licence;
  let later: LineReading | null = null;
  for (const days of free) {
    if (days.to !== '' && days.to < from) continue;
    if (licence.to !== '' && days.from > licence.to) break;
    if (days.from > from)
      stretches.push({ ...licence, from, to: addDays(days.from, -1), free: null, until: '', later });
    from = laterOf(from, days.from);
    stretches.push({ ...licence, from, free: days.of, until: days.to, later: null });
    if (days.to === '' || (licence.to !== '' && days.to >= licence.to)) return stretches;
    from = dayAfter(days.to);
    later = `after-${days.of}`;
  }
  return [...stretches, { ...licence, from, free: null, until: '', later }];
}

/** Nothing was paid for the days of a trial, so that these begin again without a word. */
const notPaidTwice = (stretch: Stretch, paidThrough: Day): Stretch => ({
  ...stretch,
  from: dayAfter(paidThrough),
  later: stretch.free === 'trial' ? null : 'not-paid-twice'
});

const periodAt = (run: Day, stretch: Stretch, { hasMinimumTerm }: Terms): Period | null =>
  stretch.until === ''
    ? coverageAt(run, stretch, hasMinimumTerm)
    : until(coverageAt(run, stretch, false), stretch.until);

/** The last day that lines are for. What free days leave open of a month is not paid in advance. */
const paidFor = (stretch: Stretch, { hasMinimumTerm }: Terms): MaybeDay =>
  stretch.until === ''
    ? billedThrough(stretch, hasMinimumTerm)
    : earlierOf(billedThrough(stretch, false) || stretch.until, stretch.until);

const firstEnd = (a: MaybeDay, b: MaybeDay): MaybeDay => (a === '' ? b : b === '' ? a : earlierOf(a, b));

function explained(period: Period | null, run: Day, stretch: Stretch): readonly BilledPart[] {
  if (!period) return [];
  const { since, from, later } = stretch;
  const isFirst = period.from === from && run === firstRunOf(stretch);
  const readings: LineReading[] = later && isFirst ? [later] : [];
  if (isFirst && period.from === since && period.from.endsWith('-01')) readings.push('given-on-first');
  return [{ ...period, coverage: coverageDecision(run, stretch), readings }];
}

const until = (period: Period | null, last: Day): Period | null =>
  period && period.from <= last ? { from: period.from, to: earlierOf(period.to, last) } : null;
