import { expect, test } from 'vitest';
import { aSite } from '#core/a-state.ts';
import { checkNumbers } from './number-check.ts';
import { merged } from './number-ranges.ts';
import type { NumberRange } from './phone-number.ts';
import { sortNumbers } from './sort-numbers.ts';

const range = (first: string, count = 1): NumberRange => ({ first, count, kind: 'did' });
const site = aSite({ numbers: [range('+493023125110', 10)] });
const sites = [
  site,
  aSite({ id: 'far', kind: 'further', numbers: [range('+493023125130', 5)] }),
  aSite({ id: 'theirs', accountId: 'other', numbers: [range('+493023125150', 2), range('+493023125160')] })
];
const sorted = (list: readonly NumberRange[]) =>
  sortNumbers(list, site, sites).map(({ decision, ranges, count }) => [
    decision.rule.id,
    count,
    ranges.map(({ first }) => first)
  ]);

test('[WNU-3] [WNU-4] [WNU-5] [WNU-6] [WNU-7] Every number is counted once, under what is to be said of it.', () => {
  expect(sorted([range('+493023125100', 100), range('+442079460958')])).toEqual([
    ['WNU-7', 82, ['+493023125100', '+493023125120', '+493023125135', '+493023125152', '+493023125161']],
    ['WNU-3', 10, ['+493023125110']],
    ['WNU-4', 5, ['+493023125130']],
    ['WNU-5', 3, ['+493023125150', '+493023125160']],
    ['WNU-6', 1, ['+442079460958']]
  ]);
});

test('[R-NUM-4] Of a list that the site has already nothing is left to add.', () => {
  expect(sorted([range('+493023125111', 3)])).toEqual([['WNU-3', 3, ['+493023125111']]]);
  expect(sorted([])).toEqual([]);
});

test('What it says can be added is what the command adds.', () => {
  const list = [range('+493023125090', 80), range('+442079460958', 2)];
  const [free] = sortNumbers(list, site, sites);
  expect(checkNumbers(free?.ranges ?? [], site, sites).map(({ decision }) => decision.outcome)).toEqual([
    'can-be-added'
  ]);
  expect(merged(free?.ranges ?? [])).toEqual(free?.ranges);
});

test('Ten thousand single numbers are sorted beside ten thousand others.', () => {
  const single = (offset: number) =>
    Array.from({ length: 10_000 }, (_, index) => range(`+4930${String(20_000_000 + 4 * index + offset)}`));
  const full = aSite({ numbers: single(0) });
  const [free, known] = sortNumbers([...single(2), ...single(0)], full, [full]);
  expect([free?.count, known?.count]).toEqual([10_000, 10_000]);
});
