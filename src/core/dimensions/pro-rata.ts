import type { Period } from './billing-coverage.ts';
import { daysFrom, earlierOf, endOfMonth, startOfNextMonth } from './days.ts';

/**
 * What a period costs at a monthly price, in the price's own unit: the price for each whole month, of a part of one the
 * price × its days ÷ the days of that month; rounded half up, once. The vendor publishes no formula (our reading).
 */
export function proRata(price: number, { from, to }: Period): number {
  let months = 0;
  let [numerator, denominator] = [0, 1];
  for (let start = from; start <= to; start = startOfNextMonth(start)) {
    const days = daysFrom(start, earlierOf(to, endOfMonth(start)));
    const inMonth = Number(endOfMonth(start).slice(8));
    if (days === inMonth) months += 1;
    else [numerator, denominator] = [numerator * inMonth + days * denominator, denominator * inMonth];
  }
  return months * price + halfUp(price * numerator, denominator);
}

/** All are whole numbers and none negative, so that nothing is lost. */
const halfUp = (numerator: number, denominator: number): number => {
  const rest = numerator % denominator;
  return (numerator - rest) / denominator + (rest * 2 >= denominator ? 1 : 0);
};
