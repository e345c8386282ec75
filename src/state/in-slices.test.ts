import { describe, expect, test } from 'vitest';
import type { Sliced } from '#core/sliced.ts';
import { inSlices } from './in-slices.ts';

/** Each step takes longer than a slice may. */
function* slow(steps: number, onstep: (step: number) => void = () => undefined): Sliced<string> {
  for (let step = 1; step <= steps; step++) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    onstep(step);
    yield step / steps;
  }
  return 'done';
}

describe('Long work', () => {
  test('lets others have a turn between its slices, and says how far it is.', async () => {
    const shares: number[] = [];
    let turns = 0;
    const other = setInterval(() => (turns += 1));
    expect(await inSlices(slow(50), new AbortController().signal, (share) => shares.push(share))).toBe(
      'done'
    );
    clearInterval(other);
    // far enough apart to be drawn
    expect(shares[0]).toBe(0.02);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.length).toBeLessThan(25);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(turns).toBeGreaterThan(0);
  });

  test('stops when nobody wants it any more.', async () => {
    const cancel = new AbortController();
    let last = 0;
    const work = slow(100, (step) => {
      last = step;
      if (step === 3) cancel.abort();
    });
    expect(await inSlices(work, cancel.signal)).toBe(null);
    expect(last).toBe(3);
  });
});
