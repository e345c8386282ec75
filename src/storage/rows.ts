import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import { numberFields } from '#core/account/unique-attributes.table.ts';
import { addressKey } from '#core/dimensions/addresses-elsewhere.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { rolesOf, type DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { isInternalSystem, uniqueNameKey } from '#core/dimensions/references.ts';
import type { Id } from '#core/fields.ts';
import type { RoleId } from '#core/dimensions/roles.ts';
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

/** By what a customer of Dimensions is found: what only one customer of the reseller can have. */
export interface CustomerKeys {
  /** Left out where there is no name, or where another customer may have it as well. */
  readonly nameKey?: string;
  readonly internalKey?: 'internal';
}

/** How somebody comes to be a user: as one of the account's people, by the telephone system, or both. */
export type UserAccess = 'person' | 'pbx' | 'both';

/** By what a user of Dimensions is found. */
export interface UserKeys {
  readonly access: UserAccess;
  /** The e-mail address at the telephone system; left out where there is none. */
  readonly pbxAddress?: string;
  /** The roles that the user has now, by `userRoleKey`. */
  readonly roleKeys: readonly string[];
}

export const userRoleKey = (accountId: Id, role: RoleId): string => `${accountId}:${role}`;

/** A record as it is stored: checked once more, with what is derived for indexes. Throws if the record is invalid. */
export function rowOf(table: Table, record: Records[Table]): Records[Table] {
  const checked = schemas[table].parse(record);
  if ('email' in checked) return derivedPerson(checked);
  if ('pstn' in checked) return derivedSite(checked);
  if ('agentsFollowPbx' in checked) return derivedCustomer(checked);
  if ('pbx' in checked) return derivedUser(checked);
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

function derivedCustomer(customer: DimensionsCustomer): DimensionsCustomer & CustomerKeys {
  const nameKey = uniqueNameKey(customer);
  return {
    ...customer,
    ...(nameKey === null ? {} : { nameKey }),
    ...(isInternalSystem(customer) ? { internalKey: 'internal' } : {})
  };
}

function derivedUser(user: DimensionsUser): DimensionsUser & UserKeys {
  const { accountId, personId, pbx } = user;
  const address = addressKey(pbx?.email ?? '');
  return {
    ...user,
    access: pbx === null ? 'person' : personId === '' ? 'pbx' : 'both',
    ...(address === '' ? {} : { pbxAddress: address }),
    roleKeys: [...new Set(rolesOf(user))].map((role) => userRoleKey(accountId, role))
  };
}

const numbersOf = (person: Person): readonly string[] =>
  numberFields
    .filter((field) => person[field] !== '')
    .map((field) => numberKey(person.accountId, field, person[field]));

/** A stored row as the record it holds, without what storage derives for its own indexes. */
export function recordOf<T extends object>(row: T): T {
  // spread and not `delete`: lists of tens of thousands go through here
  if ('sortKey' in row) {
    const { sortKey: _, numbers: __, ...record } = row as T & Partial<Sorted & Numbered>;
    return record as unknown as T;
  }
  if ('roleKeys' in row) {
    const { access: _, pbxAddress: __, roleKeys: ___, ...user } = row as T & Partial<UserKeys>;
    return user as unknown as T;
  }
  if ('agentsFollowPbx' in row) {
    const { nameKey: _, internalKey: __, ...customer } = row as T & Partial<CustomerKeys>;
    return customer as unknown as T;
  }
  // the numbers of a site are its own
  const { blocks: _, ...site } = row as T & Partial<InBlocks>;
  return site as unknown as T;
}
