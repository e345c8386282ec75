/** A whole number from 0 up to, but not including, `n`. */
export type Dice = (n: number) => number;

/** Chance that can be repeated: the same text always gives the same numbers (FNV-1a into mulberry32). */
export function dice(seed: string): Dice {
  let state = hash(seed);
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** 32 bits that stand for a text. */
export const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>>
  0;

/** The items in an order of chance. */
export function shuffled<T>(items: readonly T[], roll: Dice): T[] {
  const drawn = items.map((item) => ({ item, order: roll(2 ** 30) }));
  return drawn.toSorted((a, b) => a.order - b.order).map(({ item }) => item);
}
