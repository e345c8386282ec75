import { lookUp } from '#core/webex/number-ranges.ts';
import type { Site } from '#core/webex/site.ts';
import type { BundleContent } from './bundle.ts';
import { pathText, shown, type BundleProblem } from './problems.ts';
import { twice } from './twice.ts';

/** A telephone number is in one range and in one hand, and whoever has it is at its site. */
export function unfitNumbers({ sites, webexUsers }: BundleContent): readonly BundleProblem[] {
  const at = (
    code: 'duplicate-number' | 'number-not-on-site',
    path: readonly PropertyKey[],
    found: string
  ): BundleProblem => ({ code, path: pathText(['content', ...path]), found: shown(found) });
  const isOf = new Map(sites.map(({ id, numbers }) => [id, lookUp(numbers)]));
  return [
    ...overlapping(sites).map(({ path, first }) => at('duplicate-number', path, first)),
    ...sites.flatMap(({ id, mainNumber }, index) =>
      mainNumber === '' || isOf.get(id)?.(mainNumber)
        ? []
        : [at('number-not-on-site', ['sites', index, 'mainNumber'], mainNumber)]
    ),
    ...webexUsers.flatMap(({ siteId, number }, index) =>
      number === '' || isOf.get(siteId)?.(number)
        ? []
        : [at('number-not-on-site', ['webexUsers', index, 'number'], number)]
    ),
    // those without a number do not share one
    ...twice(webexUsers, ({ id, number }) => number || ` ${id}`).map(([index, number]) =>
      at('duplicate-number', ['webexUsers', index, 'number'], number)
    )
  ];
}

/** The ranges that begin with a number of another one, be it of the same site or of another. */
function overlapping(sites: readonly Site[]) {
  const ranges = sites
    .flatMap(({ numbers }, site) =>
      numbers.map(({ first, count }, place) => ({
        first,
        from: Number(first),
        to: Number(first) + count - 1,
        path: ['sites', site, 'numbers', place] as const
      }))
    )
    .sort((a, b) => a.from - b.from);
  let end = -1;
  return ranges.filter(({ from, to }) => {
    const overlaps = from <= end;
    end = Math.max(end, to);
    return overlaps;
  });
}
