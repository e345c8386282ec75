import {
  billedThrough,
  coverageAt,
  coverageDecision,
  firstRunOf,
  type CoverageDecision,
  type Licence,
  type Period
} from './billing-coverage.ts';
import { dayAfter, earlierOf, laterOf, type Day, type MaybeDay } from './days.ts';
import type { RoleTerm } from './dimensions-user.ts';

/** What decides about the lines of a customer's licences. */
export interface Terms {
  /** The first day of the customer; empty if it is not known. */
  readonly startsOn: MaybeDay;
  /** The last day of the customer: that of its termination. Empty while it goes on. */
  readonly endsOn: MaybeDay;
  /** The last day of the trial, of the customer or of the role, whichever is later; empty for none. */
  readonly trialExpiresOn: MaybeDay;
  readonly isInternal: boolean;
  readonly hasMinimumTerm: boolean;
}

type Span = Pick<RoleTerm, 'from' | 'to'>;

/** Where the days of a line come from our reading of what the vendor does not say. */
export type LineReading = 'given-on-first' | 'after-trial' | 'not-paid-twice';

/** The days of one line, and why it is these. */
export interface BilledPart extends Period {
  readonly coverage: CoverageDecision;
  readonly readings: readonly LineReading[];
}

/**
 * What the run of a 1st bills for one role of one user, who may have had it several times. A day that was paid in
 * advance is not paid again when the role is given anew (our reading).
 */
export function partsAt(run: Day, spans: readonly Span[], terms: Terms): readonly BilledPart[] {
  return licencesOf(spans, terms).flatMap((licence) => partsOf(run, licence, terms));
}

/** The single days for which this run does not bill a role that it would have been the one to bill (R51). */
export const singleDaysAt = (run: Day, spans: readonly Span[], terms: Terms): readonly Day[] =>
  licencesOf(spans, terms).flatMap((licence) => {
    if (run < firstRunOf(licence) || (licence.to !== '' && licence.to < licence.from)) return [];
    return coverageDecision(run, licence).facts.licenceEnded === 'one-day' ? [licence.to] : [];
  });

/** The spans within the customer's own, in order, each from the first day that no earlier one paid for. */
function licencesOf(spans: readonly Span[], terms: Terms): readonly Licence[] {
  const licences: Licence[] = [];
  let paidThrough = '0000-01-01';
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const since = laterOf(span.from, terms.startsOn);
    const to = firstEnd(span.to, terms.endsOn);
    if (paidThrough === '' || (to !== '' && to < since)) continue;
    const licence = { since, from: since > paidThrough ? since : dayAfter(paidThrough), to };
    licences.push(licence);
    const through = paidFor(licence, terms);
    paidThrough = through === '' ? '' : laterOf(through, paidThrough);
  }
  return licences;
}

/** The last day that a licence's lines are for. What a trial leaves open of a month is not paid in advance. */
function paidFor(licence: Licence, { trialExpiresOn, hasMinimumTerm, isInternal }: Terms): MaybeDay {
  if (isInternal || trialExpiresOn < licence.from) return billedThrough(licence, hasMinimumTerm);
  if (licence.to !== '' && licence.to <= trialExpiresOn)
    return earlierOf(billedThrough(licence, false) || trialExpiresOn, trialExpiresOn);
  return billedThrough({ ...licence, from: dayAfter(trialExpiresOn) }, hasMinimumTerm);
}

const firstEnd = (a: MaybeDay, b: MaybeDay): MaybeDay => (a === '' ? b : b === '' ? a : earlierOf(a, b));

/**
 * The days of the trial, and the rest as of a licence that began on the day after it (R25): whoever may still be
 * terminated in time is not billed in advance (our reading). For the own system it makes no difference (R19).
 */
function partsOf(run: Day, licence: Licence, terms: Terms): readonly BilledPart[] {
  const { trialExpiresOn, isInternal, hasMinimumTerm } = terms;
  if (isInternal || trialExpiresOn < licence.from) {
    const period = coverageAt(run, licence, hasMinimumTerm);
    return explained(period, run, licence, licence.from > licence.since ? 'not-paid-twice' : null);
  }
  const paid = { ...licence, from: dayAfter(trialExpiresOn) };
  return [
    ...explained(until(coverageAt(run, licence, false), trialExpiresOn), run, licence, null),
    ...explained(coverageAt(run, paid, hasMinimumTerm), run, paid, 'after-trial')
  ];
}

/** `later` is why the licence is not billed from its own first day. */
function explained(
  period: Period | null,
  run: Day,
  licence: Licence,
  later: LineReading | null
): readonly BilledPart[] {
  if (!period) return [];
  const isFirst = period.from === licence.from && run === firstRunOf(licence);
  const readings: LineReading[] = later && isFirst ? [later] : [];
  if (isFirst && period.from === licence.since && period.from.endsWith('-01'))
    readings.push('given-on-first');
  return [{ ...period, coverage: coverageDecision(run, licence), readings }];
}

const until = (period: Period | null, last: Day): Period | null =>
  period && period.from <= last ? { from: period.from, to: earlierOf(period.to, last) } : null;
