import type { Id } from '#core/fields.ts';
import { mitelOneTiers } from '#core/mitel/mitel-account.ts';
import type { Held } from '#storage/report-queries.ts';

export type { Held };

export const holderFilters = ['all', 'from-orders', 'by-micollab', 'mitel-one'] as const;
export type HolderFilter = (typeof holderFilters)[number];
export type HolderSort = 'name' | 'account' | 'miteam' | 'mitel-one';

const passes: Readonly<Record<HolderFilter, (held: Held) => boolean>> = {
  all: () => true,
  'from-orders': ({ miteam }) => miteam === 'order',
  'by-micollab': ({ miteam }) => miteam === 'micollab',
  'mitel-one': ({ mitelOne }) => mitelOne !== null
};
export const holds = (held: Held, filter: HolderFilter): boolean => passes[filter](held);

/** These people, who come by name, in the order asked for; equal ones stay by name. Nothing held comes last. */
export function holdersSorted(
  byName: readonly Id[],
  held: ReadonlyMap<Id, Held>,
  accountsByName: readonly { readonly id: Id }[],
  sort: HolderSort,
  descending: boolean
): readonly Id[] {
  if (sort === 'name') return descending ? byName.toReversed() : byName;
  const places = new Map(accountsByName.map(({ id }, place) => [id, place]));
  const last = places.size + mitelOneTiers.length;
  const placeOf = ({ accountId, miteam, mitelOne }: Held): number => {
    if (sort === 'account') return places.get(accountId) ?? last;
    if (sort === 'miteam') return miteam === null ? last : miteam === 'order' ? 0 : 1;
    return mitelOne === null ? last : mitelOneTiers.indexOf(mitelOne);
  };
  const direction = descending ? -1 : 1;
  const keyed = byName.map((id) => {
    const each = held.get(id);
    return [each ? placeOf(each) : last, id] as const;
  });
  return keyed
    .sort(([a], [b]) => (a === last || b === last ? a - b : direction * (a - b)))
    .map(([, id]) => id);
}
