import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, derived, stated } from './sentences.ts';

/** Which days of a licence a monthly run bills for. */
export type CoverageAnswer = 'first-day-to-month-end' | 'whole-month' | 'no-line' | 'first-day-to-last';

const facts = {
  licenceAdded: ['since-last-run', 'before-last-run'],
  /** `within-month`: on a later day of the run's month than the 1st, which is not its last. `one-day`: since the last run, after one day of the billing period only. */
  licenceEnded: ['no', 'within-month', 'one-day', 'since-last-run', 'before-last-run']
} as const;

export const licenceCoverage = decisionTable<typeof facts, CoverageAnswer, `DCV-${number}`>(facts, [
  {
    id: 'DCV-1',
    when: { licenceAdded: 'since-last-run', licenceEnded: 'no' },
    then: 'first-day-to-month-end',
    source: stated('Vbill')
  },
  {
    id: 'DCV-2',
    when: { licenceAdded: 'before-last-run', licenceEnded: 'no' },
    then: 'whole-month',
    source: stated('Vbill')
  },
  {
    id: 'DCV-3',
    when: { licenceEnded: 'one-day' },
    then: 'no-line',
    source: stated('Vbill')
  },
  {
    // that it is billed by the normal rule is stated; until which day is not
    id: 'DCV-4',
    when: { licenceAdded: 'since-last-run', licenceEnded: 'since-last-run' },
    then: 'first-day-to-last',
    source: assumed(undefined, 'Vbill')
  },
  {
    // the last run billed the whole month in advance
    id: 'DCV-5',
    when: { licenceAdded: 'before-last-run', licenceEnded: 'since-last-run' },
    then: 'no-line',
    source: derived(undefined, 'Vbill')
  },
  {
    id: 'DCV-6',
    when: { licenceEnded: 'before-last-run' },
    then: 'no-line',
    source: derived(undefined, 'Vbill')
  },
  {
    // billing in advance is stated; that nothing is given back for the days after an end is not
    id: 'DCV-7',
    when: { licenceAdded: 'since-last-run', licenceEnded: 'within-month' },
    then: 'first-day-to-month-end',
    source: assumed(undefined, 'Vbill')
  },
  {
    id: 'DCV-8',
    when: { licenceAdded: 'before-last-run', licenceEnded: 'within-month' },
    then: 'whole-month',
    source: assumed(undefined, 'Vbill')
  }
]);
