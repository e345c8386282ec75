import { describe, expect, test } from 'vitest';
import { between, inOneGo, mapped, oneSlice, type Sliced } from './sliced.ts';

const many = Array.from({ length: 3 * oneSlice }, (_, n) => n);
function pauses<T>(work: Sliced<T>): number[] {
  return [...work];
}

describe('Long work', () => {
  test('has the same answer in slices and in one go.', () => {
    expect(inOneGo(mapped(many, (n) => n * 2))).toEqual(many.map((n) => n * 2));
    expect(inOneGo(mapped([], String))).toEqual([]);
  });

  test('says how much is done, ever more and never all of it.', () => {
    const shares = pauses(mapped(many, String));
    expect(shares).toHaveLength(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });

  test('can be a part of a larger one.', () => {
    const shares = pauses(between(0.5, 0.6, mapped(many, String)));
    expect(shares.every((share) => share > 0.5 && share < 0.6)).toBe(true);
    expect(inOneGo(between(0.5, 0.6, mapped(many, String)))).toHaveLength(many.length);
  });
});
