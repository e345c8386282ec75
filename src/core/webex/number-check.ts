import { fitsCountry } from './countries.ts';
import { numberCheck } from './number.table.ts';
import { merged, overlap, twiceIn, without } from './number-ranges.ts';
import type { NumberRange } from './phone-number.ts';
import type { Site } from './site.ts';

/** The table's answer for some numbers of a list; `number` is the first of them. */
export interface NumbersChecked {
  readonly number: string;
  readonly decision: ReturnType<typeof numberCheck.decide>;
}

/**
 * What is to be said of adding these numbers to a site, whose own account's sites and those of others are `sites`. One
 * answer for each reason, with the first number it is about. Ranges are well formed: the schema sees to it.
 */
export function checkNumbers(
  ranges: readonly NumberRange[],
  site: Pick<Site, 'id' | 'accountId' | 'country' | 'numbers'>,
  sites: readonly Site[]
): readonly NumbersChecked[] {
  const answer = (
    number: string | null,
    over: Partial<Parameters<typeof numberCheck.decide>[0]>
  ): readonly NumbersChecked[] =>
    number === null
      ? []
      : [
          {
            number,
            decision: numberCheck.decide({
              form: 'e164',
              listed: 'once',
              known: 'nowhere',
              country: 'fits',
              ...over
            })
          }
        ];
  const others = sites.filter(({ id }) => id !== site.id);
  const knownAt = (list: readonly Site[]) =>
    overlap(
      ranges,
      list.flatMap(({ numbers }) => numbers)
    );
  const foreign = ranges.find(({ first }) => !fitsCountry(first, site.country));
  return [
    ...answer(twiceIn(ranges), { listed: 'twice' }),
    ...answer(knownAt(others.filter(({ accountId }) => accountId === site.accountId)), {
      known: 'other-site'
    }),
    ...answer(knownAt(others.filter(({ accountId }) => accountId !== site.accountId)), {
      known: 'other-account'
    }),
    ...answer(foreign?.first ?? null, { country: 'differs' }),
    ...answer(overlap(ranges, site.numbers), { known: 'this-site' }),
    ...answer(without(merged(ranges), site.numbers)[0]?.first ?? null, {})
  ];
}
