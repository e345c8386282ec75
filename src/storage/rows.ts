import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import { numberFields } from '#core/account/unique-attributes.table.ts';
import { schemas } from '#core/records.ts';
import { numberKey, type Records, type Table } from '#core/state.ts';
import { blocksOf } from '#core/webex/number-ranges.ts';
import type { Site } from '#core/webex/site.ts';
import { accountSortKey, personSortKey } from './sort-key.ts';

/** Lists are sorted by this key, which is derived on every write and never leaves storage. */
export interface Sorted {
  readonly sortKey: string;
}
/** The keys of a person's telephone numbers and extension: derived like the sort key. */
export interface Numbered {
  readonly numbers: readonly string[];
}

/** The blocks of a hundred that a site has numbers in: sites of other accounts are found by them. */
export interface InBlocks {
  readonly blocks: readonly string[];
}

/** A record as it is stored: checked once more, with what is derived for indexes. Throws if the record is invalid. */
export function rowOf(table: Table, record: Records[Table]): Records[Table] {
  const checked = schemas[table].parse(record);
  if ('email' in checked) return derivedPerson(checked);
  if ('pstn' in checked) return derivedSite(checked);
  return 'mitel' in checked ? derivedAccount(checked) : checked;
}

const derivedAccount = (account: Account): Account & Sorted => ({
  ...account,
  sortKey: accountSortKey(account)
});

export const derivedPerson = (person: Person): Person & Sorted & Numbered => ({
  ...person,
  sortKey: personSortKey(person),
  numbers: numbersOf(person)
});

const derivedSite = (site: Site): Site & InBlocks => ({ ...site, blocks: blocksOf(site.numbers) });

const numbersOf = (person: Person): readonly string[] =>
  numberFields
    .filter((field) => person[field] !== '')
    .map((field) => numberKey(person.accountId, field, person[field]));

/** A stored row as the record it holds, without what storage derives for its own indexes. */
export function recordOf<T extends object>(row: T): T {
  if (!('sortKey' in row)) {
    // the numbers of a site are its own
    const { blocks: _, ...site } = row as T & Partial<InBlocks>;
    return site as unknown as T;
  }
  const { sortKey: _, numbers: __, ...record } = row as T & Partial<Sorted & Numbered>;
  return record as unknown as T;
}
