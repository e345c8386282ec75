import { fitsCountry } from './countries.ts';
import { numberCheck } from './number.table.ts';
import { countOf, merged } from './number-ranges.ts';
import type { NumberRange } from './phone-number.ts';
import type { Site } from './site.ts';

/** Numbers of a list about which the table says the same. */
export interface NumberGroup {
  readonly decision: ReturnType<typeof numberCheck.decide>;
  readonly ranges: readonly NumberRange[];
  readonly count: number;
}

/**
 * The numbers of a list by what is to be said of adding them to the site: what can be added first. `checkNumbers` tells
 * whether a list can be added as a whole; here every number is counted once. No number may be in the list twice.
 */
export function sortNumbers(
  list: readonly NumberRange[],
  site: Pick<Site, 'id' | 'accountId' | 'country' | 'numbers'>,
  sites: readonly Site[]
): readonly NumberGroup[] {
  const numbersOf = (kept: (other: Site) => boolean) =>
    sites.filter((other) => other.id !== site.id && kept(other)).flatMap(({ numbers }) => numbers);
  const [here, notHere] = parted(list, site.numbers);
  const [onAnother, notOnAnother] = parted(
    notHere,
    numbersOf(({ accountId }) => accountId === site.accountId)
  );
  const [inAnother, free] = parted(
    notOnAnother,
    numbersOf(({ accountId }) => accountId !== site.accountId)
  );
  const fits = ({ first }: NumberRange) => fitsCountry(first, site.country);
  const group = (
    ranges: readonly NumberRange[],
    over: Partial<Parameters<typeof numberCheck.decide>[0]>
  ): NumberGroup => ({
    decision: numberCheck.decide({
      form: 'e164',
      listed: 'once',
      known: 'nowhere',
      country: 'fits',
      ...over
    }),
    ranges,
    count: countOf(ranges)
  });
  return [
    group(free.filter(fits), {}),
    group(here, { known: 'this-site' }),
    group(onAnother, { known: 'other-site' }),
    group(inAnother, { known: 'other-account' }),
    group(
      free.filter((range) => !fits(range)),
      { country: 'differs' }
    )
  ].filter(({ count }) => count > 0);
}

type Bounds = readonly [from: number, to: number];
const boundsOf = ({ first, count }: NumberRange): Bounds => [Number(first), Number(first) + count - 1];

/** The numbers that are among others as well, and those that are not. Goes through both lists once. */
function parted(
  list: readonly NumberRange[],
  others: readonly NumberRange[]
): readonly [NumberRange[], NumberRange[]] {
  const known = merged(others).map(boundsOf);
  const among: NumberRange[] = [];
  const rest: NumberRange[] = [];
  let at = 0;
  for (const range of merged(list)) {
    const [first, last] = boundsOf(range);
    const take = (into: NumberRange[], from: number, to: number) =>
      to >= from && into.push({ ...range, first: `+${String(from)}`, count: to - from + 1 });
    while (at < known.length && (known[at]?.[1] ?? 0) < first) at++;
    let from = first;
    for (let next = at; next < known.length && (known[next]?.[0] ?? 0) <= last; next++) {
      const [start, end] = known[next] ?? [0, 0];
      take(rest, from, start - 1);
      take(among, Math.max(from, start), Math.min(last, end));
      from = end + 1;
    }
    take(rest, from, last);
  }
  return [among, rest];
}
