import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billedThrough, coverageAt, type Licence } from './billing-coverage.ts';

const licence = (from: string, to = ''): Licence => ({ since: from, from, to });
/** What a run bills for, as `first–last`. */
const covered = (run: string, from: string, to = '', hasMinimumTerm = false): string => {
  const period = coverageAt(run, licence(from, to), hasMinimumTerm);
  return period ? `${period.from}–${period.to}` : 'nothing';
};

describe('A monthly run', () => {
  test('[R50] bills a licence of 15 March on 1 April, from 15 March to 30 April.', () => {
    expect(covered('2025-04-01', '2025-03-15')).toBe('2025-03-15–2025-04-30');
    expect(covered('2025-03-01', '2025-03-15')).toBe('nothing');
  });

  test('[R50] bills a licence that is there already for its own month.', () => {
    expect(covered('2025-05-01', '2025-03-15')).toBe('2025-05-01–2025-05-31');
    expect(covered('2031-02-01', '2025-03-15')).toBe('2031-02-01–2031-02-28');
  });

  test('[R50] bills a role that an existing customer gets on 27 April on 1 May, from 27 April to 31 May.', () => {
    expect(covered('2025-05-01', '2025-04-27')).toBe('2025-04-27–2025-05-31');
  });

  test('[R50] bills a licence of the day of a run with the next one, as it follows.', () => {
    expect(covered('2025-04-01', '2025-04-01')).toBe('nothing');
    expect(covered('2025-05-01', '2025-04-01')).toBe('2025-04-01–2025-05-31');
  });

  test('[R50] crosses years and the end of February.', () => {
    expect(covered('2025-01-01', '2024-12-31')).toBe('2024-12-31–2025-01-31');
    expect(covered('2024-03-01', '2024-02-29')).toBe('2024-02-29–2024-03-31');
    expect(covered('2025-02-01', '2025-01-31')).toBe('2025-01-31–2025-02-28');
  });
});

describe('A licence that ends', () => {
  test('[R51] is not invoiced if it was added and removed on the same day.', () => {
    for (const run of ['2025-03-01', '2025-04-01', '2025-05-01'])
      expect(covered(run, '2025-03-15', '2025-03-15'), run).toBe('nothing');
  });

  test('[R51] is not invoiced for a period of which it was had on a single day.', () => {
    expect(covered('2025-04-01', '2025-01-10', '2025-04-01')).toBe('nothing');
    expect(covered('2025-03-01', '2025-01-10', '2025-04-01')).toBe('2025-03-01–2025-03-31');
  });

  test('[R52] is billed for its days if it began and ended between two runs.', () => {
    expect(covered('2025-04-01', '2025-03-10', '2025-03-11')).toBe('2025-03-10–2025-03-11');
    expect(covered('2025-05-01', '2025-03-10', '2025-03-11')).toBe('nothing');
  });

  test('[R52] was billed for its last month in advance and is not billed again.', () => {
    expect(covered('2025-04-01', '2025-01-10', '2025-04-20')).toBe('2025-04-01–2025-04-30');
    expect(covered('2025-05-01', '2025-01-10', '2025-04-20')).toBe('nothing');
  });
});

describe('With a minimum term of 30 days', () => {
  test('a licence of more than a day is billed for 30 days at least.', () => {
    expect(covered('2025-04-01', '2025-03-15', '2025-03-17', true)).toBe('2025-03-15–2025-04-13');
    expect(covered('2025-05-01', '2025-03-15', '2025-03-17', true)).toBe('nothing');
    expect(covered('2025-02-01', '2025-01-31', '2025-02-02', true)).toBe('2025-01-31–2025-03-01');
  });

  test('a longer one is billed as ever, and one of a single day not at all.', () => {
    expect(covered('2025-04-01', '2025-02-15', '2025-04-20', true)).toBe('2025-04-01–2025-04-30');
    expect(covered('2025-04-01', '2025-03-15', '2025-03-15', true)).toBe('nothing');
    expect(covered('2025-04-01', '2025-03-15', '', true)).toBe('2025-03-15–2025-04-30');
  });
});

describe('For any licence', () => {
  /** Days are counted from 1 January 2024 here, so that this is told a second time without `days.ts`. */
  const texts = Array.from({ length: 600 }, (_, day) =>
    new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
  );
  const text = (day: number) => texts[day] ?? '';
  const isFirst = (day: number) => text(day).endsWith('-01');
  const last = 500;
  const runs = texts.flatMap((day, index) => (day.endsWith('-01') && index <= last ? [index] : []));
  const terms = fc
    .record({
      from: fc.integer({ min: 0, max: 300 }),
      length: fc.integer({ min: 1, max: 150 }),
      isOpen: fc.boolean()
    })
    .map(({ from, length, isOpen }) => ({ from, to: isOpen ? Infinity : from + length - 1 }));

  /** Day by day: a run bills the days since the last one on which the licence was had, and the month to come. */
  function billedByHand({ from, to }: { from: number; to: number }): Map<string, string[]> {
    const found = new Map<string, string[]>();
    const billed = new Set<number>();
    for (const run of runs.filter((day) => day > from)) {
      const days: number[] = [];
      for (let day = from; day < run; day++) if (day <= to && !billed.has(day)) days.push(day);
      if (to >= run) for (let day = run; day === run || !isFirst(day); day++) days.push(day);
      const had = days.filter((day) => day <= to);
      if (had.length <= 1) continue;
      for (const day of days) billed.add(day);
      found.set(text(run), days.map(text));
    }
    return found;
  }

  test('[R50] [R51] [R52] each run bills what counting day by day finds.', () => {
    fc.assert(
      fc.property(terms, ({ from, to }) => {
        const expected = billedByHand({ from, to });
        for (const run of runs) {
          const days = expected.get(text(run));
          expect(covered(text(run), text(from), to === Infinity ? '' : text(to)), text(run)).toBe(
            days ? `${String(days[0])}–${String(days.at(-1))}` : 'nothing'
          );
        }
      }),
      { numRuns: 300 }
    );
  });

  test('[R50] [R51] every day of it is billed once, unless it is the only one of a period; none before it is billed.', () => {
    fc.assert(
      fc.property(terms, fc.boolean(), ({ from, to }, hasMinimumTerm) => {
        const ends = to === Infinity ? '' : text(to);
        const times = new Map<string, number>();
        for (const run of runs) {
          const period = coverageAt(text(run), licence(text(from), ends), hasMinimumTerm);
          const days = period ? texts.filter((day) => day >= period.from && day <= period.to) : [];
          for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
        }
        const isAlone = (day: number) =>
          day === to && (day === from || (isFirst(day) && runs.some((run) => run > from && run < day)));
        const had = texts.filter((_, day) => day >= from && day <= Math.min(to, last) && !isAlone(day));
        expect(had.filter((day) => !times.has(day))).toEqual([]);
        expect([...times].filter(([day, count]) => count !== 1 || day < text(from))).toEqual([]);
        if (to < last && isAlone(to)) expect(times.has(text(to))).toBe(false);
      }),
      { numRuns: 150 }
    );
  });

  test('the last day that is billed is that of its last run.', () => {
    fc.assert(
      fc.property(terms, fc.boolean(), ({ from, to }, hasMinimumTerm) => {
        fc.pre(to !== Infinity);
        let through = '';
        for (const run of runs)
          through = coverageAt(text(run), licence(text(from), text(to)), hasMinimumTerm)?.to ?? through;
        const known = billedThrough(licence(text(from), text(to)), hasMinimumTerm);
        if (through === '') expect(known < text(from)).toBe(true);
        else expect(known).toBe(through);
      }),
      { numRuns: 150 }
    );
  });
});
