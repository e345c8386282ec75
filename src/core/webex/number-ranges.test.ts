import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blocksOf,
  countOf,
  lastOf,
  lookUp,
  merged,
  numbersIn,
  overlap,
  twiceIn,
  without
} from './number-ranges.ts';
import { NumberRange } from './phone-number.ts';

const base = 493023125000;
const range = (from: number, count: number, kind: NumberRange['kind'] = 'did'): NumberRange => ({
  first: `+${base + from}`,
  count,
  kind
});
const someRanges = fc.array(
  fc.record({ from: fc.nat(60), count: fc.integer({ min: 1, max: 12 }) }).map((r) => range(r.from, r.count)),
  { maxLength: 8 }
);
const setOf = (ranges: readonly NumberRange[]) => new Set([...numbersIn(ranges)].map(({ number }) => number));
/** Ranges that do not overlap, made out of any. */
const apart = (ranges: readonly NumberRange[]) =>
  ranges.reduce<NumberRange[]>((all, next) => [...all, ...without([next], all)], []);

test('[WX27] Merging and taking away keep exactly the numbers that are left, as sets of numbers have it.', () => {
  fc.assert(
    fc.property(someRanges, someRanges, (some, others) => {
      const mine = merged(apart(some));
      expect(setOf(mine)).toEqual(setOf(some));
      expect(countOf(mine)).toBe(setOf(some).size);
      const rest = without(mine, others);
      expect(setOf(rest)).toEqual(new Set([...setOf(mine)].filter((number) => !setOf(others).has(number))));
      const common = overlap(mine, others);
      const shared = [...setOf(mine)].filter((number) => setOf(others).has(number));
      expect(common === null).toBe(shared.length === 0);
      if (common !== null) expect(shared).toContain(common);
      const has = lookUp(mine);
      for (let i = 0; i < 75; i++) expect(has(`+${base + i}`) !== null).toBe(setOf(mine).has(`+${base + i}`));
    })
  );
});

test('[WX27] Neighbours of one kind become one range, others stay apart.', () => {
  expect(merged([range(10, 10), range(0, 10)])).toEqual([range(0, 20)]);
  expect(merged([range(0, 10), range(10, 10, 'toll-free')])).toHaveLength(2);
  expect(merged([range(0, 10), range(11, 10)])).toHaveLength(2);
});

test('[WX27] Neighbours stay apart where one range would be longer than a range can be.', () => {
  const neighbours = [range(0, 100_000), range(100_000, 5)];
  expect(merged(neighbours)).toEqual(neighbours);
});

test('[WX27] Ten thousand scattered numbers are taken from ten thousand others without a noticeable wait.', () => {
  const odd = Array.from({ length: 10_000 }, (_, index) => range(2 * index + 1, 1));
  const even = Array.from({ length: 10_000 }, (_, index) => range(2 * index, 1));
  const start = performance.now();
  expect(without(odd, even)).toHaveLength(10_000);
  expect(without(odd, odd)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
});

test('[WX27] A number that is twice in a list is found, whatever the order.', () => {
  expect(twiceIn([range(5, 5), range(0, 5)])).toBeNull();
  expect(twiceIn([range(5, 5), range(0, 6)])).toBe(`+${base + 5}`);
  expect(twiceIn([range(0, 50), range(3, 1), range(60, 1)])).toBe(`+${base + 3}`);
});

test('A range that would gain a digit is no range.', () => {
  expect(NumberRange.safeParse({ first: '+4999', count: 2, kind: 'did' }).success).toBe(true);
  expect(NumberRange.safeParse({ first: '+9999', count: 2, kind: 'did' }).success).toBe(false);
  expect(lastOf(range(0, 100))).toBe(`+${base + 99}`);
});

test('Numbers are found by the hundred they lie in.', () => {
  expect(blocksOf([range(0, 1)])).toEqual(['4930231250']);
  expect(blocksOf([range(50, 100)])).toEqual(['4930231250', '4930231251']);
});
