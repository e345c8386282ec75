import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proRata } from './pro-rata.ts';

const costs = (price: number, from: string, to: string) => proRata(price, { from, to });

test('A whole month costs the price, however many days it has.', () => {
  expect(costs(125, '2025-05-01', '2025-05-31')).toBe(125);
  expect(costs(125, '2025-02-01', '2025-02-28')).toBe(125);
});

test('[R50] Part of a month costs price × days ÷ days of that month, plus the price of the whole month.', () => {
  // 17 of 31 days: 1.25 × 17 ÷ 31 = 0.685…
  expect(costs(125, '2025-03-15', '2025-04-30')).toBe(125 + 69);
  // 4 of 30 days: 1.25 × 4 ÷ 30 = 0.1666…
  expect(costs(125, '2025-04-27', '2025-05-31')).toBe(125 + 17);
  expect(costs(310, '2025-03-10', '2025-03-11')).toBe(20);
});

test('Halves are rounded up, and only once.', () => {
  // 15 of 30 days of 0.01 are half a hundredth
  expect(costs(1, '2025-04-16', '2025-04-30')).toBe(1);
  expect(costs(1, '2025-04-17', '2025-04-30')).toBe(0);
  // 14 of 28 and 15 of 30 days of 0.01: two halves are one
  expect(costs(1, '2025-02-15', '2025-03-31')).toBe(2);
  expect(costs(3, '2025-03-17', '2025-04-15')).toBe(3); // 15/31 + 15/30 of 3 = 2.95…
});

test('It is the exact fraction to half a hundredth, for the highest price there is.', () => {
  const day = fc.integer({ min: 0, max: 1000 });
  const text = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000_000 }),
      day,
      fc.integer({ min: 0, max: 70 }),
      (price, from, more) => {
        // in units of one part of all lengths of months
        const all = 28n * 29n * 30n * 31n;
        let exact = 0n;
        for (let at = from; at <= from + more; at++) {
          const [year = 0, month = 0] = text(at).split('-').map(Number);
          exact += (BigInt(price) * all) / BigInt(new Date(Date.UTC(year, month, 0)).getUTCDate());
        }
        expect(BigInt(costs(price, text(from), text(from + more)))).toBe((exact * 2n + all) / (all * 2n));
      }
    )
  );
});
