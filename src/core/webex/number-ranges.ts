import { mostInRange, type NumberKind, type NumberRange } from './phone-number.ts';

/** The first and the last number of a range, as integers; E.164 has at most 15 digits. */
const bounds = ({ first, count }: NumberRange): readonly [number, number] => [
  Number(first),
  Number(first) + count - 1
];
const rangeOf = (from: number, to: number, kind: NumberKind): NumberRange => ({
  first: `+${from}`,
  count: to - from + 1,
  kind
});

export const lastOf = (range: NumberRange): string => `+${bounds(range)[1]}`;
export const countOf = (ranges: readonly NumberRange[]): number =>
  ranges.reduce((sum, { count }) => sum + count, 0);

/** The ranges in order, neighbours of one kind as one as far as a range goes. Overlapping ranges stay apart: see `overlap`. */
export function merged(ranges: readonly NumberRange[]): NumberRange[] {
  const sorted = [...ranges].sort((a, b) => Number(a.first) - Number(b.first));
  const result: NumberRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    const follows =
      last?.kind === range.kind &&
      Number(last.first) + last.count === Number(range.first) &&
      last.first.length === range.first.length &&
      last.count + range.count <= mostInRange;
    if (last && follows) result[result.length - 1] = { ...last, count: last.count + range.count };
    else result.push(range);
  }
  return result;
}

/** The first number that is in both lists, or `null`. Each list may be in any order, in ranges or number by number. */
export function overlap(a: readonly NumberRange[], b: readonly NumberRange[]): string | null {
  const [left, right] = [ordered(a), ordered(b)];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const [x, y] = [left[i], right[j]];
    if (!x || !y) break;
    const from = Math.max(x[0], y[0]);
    if (from <= Math.min(x[1], y[1])) return `+${from}`;
    if (x[1] < y[1]) i++;
    else j++;
  }
  return null;
}

/** The first number that is twice in the list, or `null`. */
export function twiceIn(ranges: readonly NumberRange[]): string | null {
  let end = -1;
  for (const [from, to] of ordered(ranges)) {
    if (from <= end) return `+${from}`;
    end = Math.max(end, to);
  }
  return null;
}

const ordered = (ranges: readonly NumberRange[]) => ranges.map(bounds).sort((a, b) => a[0] - b[0]);

/** The ranges without the numbers of others. */
export function without(ranges: readonly NumberRange[], others: readonly NumberRange[]): NumberRange[] {
  const gaps = united(others);
  return ranges.flatMap((range) => {
    const [first, last] = bounds(range);
    const rest: NumberRange[] = [];
    let from = first;
    for (let at = firstEndingFrom(gaps, first); from <= last; at++) {
      const [start, end] = gaps[at] ?? [Infinity, Infinity];
      if (start > from) rest.push(rangeOf(from, Math.min(start - 1, last), range.kind));
      from = end + 1;
    }
    return rest;
  });
}

/** The bounds of ranges in order, those that overlap as one. */
function united(ranges: readonly NumberRange[]): readonly (readonly [number, number])[] {
  const result: (readonly [number, number])[] = [];
  for (const next of ordered(ranges)) {
    const last = result.at(-1);
    if (last && next[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], next[1])];
    else result.push(next);
  }
  return result;
}

/** The place of the first of these bounds, which are in order and apart, that ends at the number or behind it. */
function firstEndingFrom(spans: readonly (readonly [number, number])[], number: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A way to look up the kind of a number among these ranges; `null` for a number that is not there. */
export function lookUp(ranges: readonly NumberRange[]): (number: string) => NumberKind | null {
  const sorted = [...ranges].sort((a, b) => Number(a.first) - Number(b.first));
  return (number) => {
    const wanted = Number(number);
    let [low, high] = [0, sorted.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = sorted[middle];
      if (!range) break;
      const [first, last] = bounds(range);
      if (wanted < first) high = middle - 1;
      else if (wanted > last) low = middle + 1;
      else return range.first.length === number.length ? range.kind : null;
    }
    return null;
  };
}

/** Every number with its kind, in the order of the ranges. */
export function* numbersIn(
  ranges: readonly NumberRange[]
): Generator<{ readonly number: string; readonly kind: NumberKind }> {
  for (const range of ranges) {
    const [first, last] = bounds(range);
    for (let number = first; number <= last; number++) yield { number: `+${number}`, kind: range.kind };
  }
}

/** The first numbers of a block of a hundred, by which storage finds sites with numbers nearby. */
export function blocksOf(ranges: readonly NumberRange[]): string[] {
  const blocks = new Set<string>();
  for (const range of ranges) {
    const [first, last] = bounds(range);
    for (let block = Math.floor(first / 100); block <= Math.floor(last / 100); block++)
      blocks.add(String(block));
  }
  return [...blocks];
}
