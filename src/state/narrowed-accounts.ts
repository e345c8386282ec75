import type { Account } from '#core/account/account.ts';

/** The vendors of whom an account can have services. */
export const vendors = ['mitel', 'webex', 'dimensions'] as const;
export type Vendor = (typeof vendors)[number];

export interface AccountRow {
  readonly account: Account;
  readonly uses: readonly Vendor[];
  /** What is searched, as `searchable` writes it. */
  readonly text: string;
}

export const accountFilters = ['all', 'active', 'deactivated', 'micollab', 'miteam', 'neither'] as const;
export type AccountFilter = (typeof accountFilters)[number];
export type AccountSort = 'name' | 'country' | 'changed';

interface Wish {
  /** Searchable words; an account must contain each of them. */
  readonly words?: string;
  /** The vendor whose services they use; empty for any. */
  readonly vendor?: Vendor | '';
  readonly filter?: AccountFilter;
  readonly sort?: AccountSort;
  readonly descending?: boolean;
  readonly countryName?: (code: string) => string;
}

/** The accounts that are asked for, in the order asked for. They come sorted by name. */
export function narrowed(rows: readonly AccountRow[], wish: Wish): readonly AccountRow[] {
  const words = (wish.words ?? '').split(/\s+/).filter(Boolean);
  const { filter = 'all', vendor = '' } = wish;
  const kept = rows.filter(
    ({ account, uses, text }) =>
      passes(account, filter) &&
      (vendor === '' || uses.includes(vendor)) &&
      words.every((word) => text.includes(word))
  );
  return sorted(kept, wish);
}

/** How many accounts pass each filter. */
export function countsOf(rows: readonly AccountRow[]): Readonly<Record<AccountFilter, number>> {
  const counts = { all: 0, active: 0, deactivated: 0, micollab: 0, miteam: 0, neither: 0 };
  for (const { account } of rows)
    for (const filter of accountFilters) if (passes(account, filter)) counts[filter]++;
  return counts;
}

function passes({ mitel: { integrations, status } }: Account, filter: AccountFilter): boolean {
  const [micollab, miteam] = [integrations.micollab === 'on', integrations['miteam-meetings'] === 'on'];
  switch (filter) {
    case 'all':
      return true;
    case 'active':
    case 'deactivated':
      return status === filter;
    case 'micollab':
      return micollab;
    case 'miteam':
      return miteam;
    case 'neither':
      return !micollab && !miteam;
  }
}

/** Equal ones stay in the order of their names, whichever way the rest is turned. */
function sorted(rows: readonly AccountRow[], wish: Wish): readonly AccountRow[] {
  const { sort = 'name', descending = false, countryName = (code: string) => code } = wish;
  if (sort === 'name') return descending ? rows.toReversed() : rows;
  const key =
    sort === 'changed'
      ? ({ account }: AccountRow) => account.changedAt
      : ({ account }: AccountRow) => countryName(account.country);
  const keyed = rows.map((row) => [key(row), row] as const);
  const { compare } = new Intl.Collator();
  const direction = descending ? -1 : 1;
  return keyed.sort(([a], [b]) => direction * compare(a, b)).map(([, row]) => row);
}
