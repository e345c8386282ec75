import { fullName } from '#core/account/person.ts';
import { nameOfUser } from '#core/dimensions/dimensions-lines.ts';
import { rolesOf, type DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { comparedWithPrimaryOf, isPrimaryElse, type PrimaryDecision } from '#core/dimensions/primary-else.ts';
import type { EmailsToLookAt } from '#core/dimensions/findings.ts';
import { addressesOf, loginEmail, type LoginEmail } from '#core/dimensions/role-check.ts';
import { roleIds, type RoleId } from '#core/dimensions/roles.ts';
import type { Id } from '#core/fields.ts';
import type { DimensionsUserWithPerson } from '#storage/dimensions-queries.ts';
import { searchable } from '#storage/sort-key.ts';

export const userFilters = [
  'all',
  'portal',
  'pbx-only',
  'simulated',
  'administrators',
  'agents',
  'email'
] as const;
export type UserFilter = (typeof userFilters)[number];
export type UserSort = 'name' | 'email' | 'extension' | 'sub-account' | 'source';

/** Where a user comes from: the account's people, the telephone system, or both (R30). */
const userSources = ['person', 'both', 'pbx'] as const;
type UserSource = (typeof userSources)[number];

/** A user as a list shows one. */
export interface UserRow {
  readonly id: Id;
  readonly user: DimensionsUser;
  readonly name: string;
  /** As it is written; empty where there is none. */
  readonly email: string;
  /** Whether it can be signed in with: `unreadable` if it is no address. */
  readonly login: LoginEmail | 'unreadable';
  /** What the telephone system makes of the primary user with this one. */
  readonly primary: PrimaryDecision;
  readonly extension: string;
  readonly subAccount: string;
  readonly source: UserSource;
  /** A simulated telephone system has the user. */
  readonly isSimulated: boolean;
  /** In the order of the catalogue. */
  readonly roles: readonly RoleId[];
}

/** All users of a customer as rows, in the order given. */
export function userRows(
  read: readonly DimensionsUserWithPerson[],
  addressesElsewhere: ReadonlySet<string> = new Set(),
  primaryPersonId: Id = ''
): readonly UserRow[] {
  const people = new Map(read.flatMap(({ person }) => (person ? [[person.id, person] as const] : [])));
  const addresses = addressesOf(
    { people, addressesElsewhere },
    read.map(({ user }) => user),
    []
  );
  const compared = comparedWithPrimaryOf(
    read.map(({ user }) => user),
    people.get(primaryPersonId)
  );
  return read.map(({ user, person }) => {
    const has = new Set(rolesOf(user));
    const email = person?.email ?? user.pbx?.email ?? '';
    const login = loginEmail(user, people, addresses);
    return {
      id: user.id,
      user,
      name: person ? fullName(person) : nameOfUser(user, people),
      email,
      login: login === 'missing' && email.trim() !== '' ? 'unreadable' : login,
      primary: compared(user),
      extension: user.pbx?.extension ?? person?.extension ?? '',
      subAccount: user.pbx?.subAccount ?? '',
      source: user.pbx === null ? 'person' : user.personId === '' ? 'pbx' : 'both',
      isSimulated: user.pbx?.isSimulated ?? false,
      roles: roleIds.filter((role) => has.has(role))
    };
  });
}

/** What a row is found by: also what the telephone system calls somebody whom the account calls otherwise. */
export const userText = ({ name, email, extension, subAccount, user: { pbx } }: UserRow): string =>
  searchable(
    [name, pbx?.firstName, pbx?.lastName, email, pbx?.email, extension, subAccount].filter(Boolean).join(' ')
  );

const passes: Readonly<Record<UserFilter, (row: UserRow) => boolean>> = {
  all: () => true,
  portal: ({ roles }) => roles.includes('customer.user'),
  'pbx-only': ({ source }) => source === 'pbx',
  simulated: ({ isSimulated }) => isSimulated,
  administrators: ({ roles }) => roles.includes('admin.user'),
  agents: ({ user }) => user.pbx?.isAgent ?? false,
  email: ({ login, primary }) => login !== 'unique' || isPrimaryElse(primary)
};
export const isAmong = (row: UserRow, filter: UserFilter): boolean => passes[filter](row);

/**
 * What is to be said of the addresses of a customer: nothing while some are only missing, as is normal on a telephone
 * system. What is simulated has a report of its own.
 */
export function emailsToLookAt(rows: readonly UserRow[]): EmailsToLookAt {
  const toLookAt = rows.filter((row) => !row.isSimulated && isAmong(row, 'email'));
  const isWrong = toLookAt.some(({ login }) => login !== 'unique' && login !== 'missing');
  const other = toLookAt.find(({ primary }) => isPrimaryElse(primary));
  return { count: isWrong ? toLookAt.length : 0, primary: other?.primary ?? null };
}

/** These rows, who come by name, in the order asked for; equal ones stay by name, and who has nothing comes last. */
export function usersSorted(
  byName: readonly UserRow[],
  sort: UserSort,
  descending: boolean
): readonly UserRow[] {
  if (sort === 'name') return descending ? byName.toReversed() : byName;
  const direction = descending ? -1 : 1;
  const keyed = byName.map((row) => ({ row, key: keyOf(row, sort) }));
  keyed.sort((a, b) => {
    if (a.key === b.key) return 0;
    if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
    return direction * inOrder(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

function keyOf(row: UserRow, sort: Exclude<UserSort, 'name'>): string {
  switch (sort) {
    case 'email':
      return row.email.toLowerCase();
    case 'extension':
      return row.extension;
    case 'sub-account':
      return searchable(row.subAccount);
    case 'source':
      return String(userSources.indexOf(row.source));
  }
}

/** Numbers by their value: 99 comes before 100. */
const inOrder = (a: string, b: string): number => {
  if (/^\d+$/.test(a) && /^\d+$/.test(b) && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : 1;
};
