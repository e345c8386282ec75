import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Name, Names } from './names.ts';

type Licence = Person['miteam'];

/** What the made-up people of one account have in common. */
export interface Staff {
  readonly accountId: Id;
  /** Where their ids start, such as `per-harbour`. */
  readonly idStem: string;
  /** A domain that belongs to nobody: below `example.com` or `.test`. */
  readonly domain: string;
  readonly names: Names;
  readonly count: number;
  /** Digits of their ids, so that these sort as they count. */
  readonly digits?: number;
  /** When they were entered. */
  readonly since: string;
  /** The telephone of a person, from a range kept free for fiction; none if left out. */
  readonly phone?: (index: number) => string;
  readonly mobile?: (index: number) => string;
  readonly location?: (index: number) => string;
  /** Counted from 2001 if left out. */
  readonly extension?: (index: number) => string;
  /** The first administers the account, the others use it, if left out. */
  readonly role?: (index: number) => Id;
  readonly connections?: (index: number) => Person['connections'];
  readonly licence: (index: number) => Licence;
  readonly mitelOne?: (index: number) => Person['mitelOne'];
}

/** People with varied names and an e-mail address each; every fourth has not registered yet. */
export const staff = (of: Staff): readonly Person[] =>
  Array.from({ length: of.count }, (_, index): Person => {
    const { first, last, address } = named(of.names, index);
    return {
      id: `${of.idStem}-${String(index + 1).padStart(of.digits ?? 4, '0')}`,
      accountId: of.accountId,
      firstName: written(first),
      lastName: written(last),
      email: `${address}@${of.domain}`,
      phone: of.phone?.(index) ?? '',
      mobile: of.mobile?.(index) ?? '',
      extension: of.extension?.(index) ?? String(2001 + index),
      role: of.role?.(index) ?? (index === 0 ? 'account-admin' : 'user'),
      location: of.location?.(index) ?? '',
      registration: index % 4 === 3 ? 'unregistered' : 'registered',
      connections: of.connections?.(index) ?? [],
      miteam: of.licence(index),
      mitelOne: of.mitelOne?.(index) ?? null,
      changedAt: of.since
    };
  });

/** The full name of a person and what stands before the @ of the address. */
export function nameOfPerson(names: Names, index: number): { name: string; address: string } {
  const { first, last, address } = named(names, index);
  return { name: `${written(first)} ${written(last)}`, address };
}

function named(names: Names, index: number): { first: Name; last: Name; address: string } {
  const { first, last, round } = nameAt(names, index);
  return {
    first,
    last,
    address: `${spelling(first)}.${spelling(last)}${round > 0 ? String(round + 1) : ''}`
  };
}

/** Walks through all pairs of names in strides, so that neighbours share neither name and no pair comes twice. */
function nameAt({ first, last }: Names, index: number) {
  const pairs = first.length * last.length;
  const pair = ((index % pairs) * strideFor(pairs)) % pairs;
  return {
    first: first[pair % first.length] ?? '',
    last: last[Math.floor(pair / first.length)] ?? '',
    round: Math.floor(index / pairs)
  };
}

/** A stride of about 0.38 of the length that shares no divisor with it. */
function strideFor(length: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(1, Math.round(length * 0.382));
  while (divisor(stride, length) !== 1) stride += 1;
  return stride;
}

const written = (name: Name): string => (typeof name === 'string' ? name : name[0]);

const spelling = (name: Name): string =>
  typeof name === 'string'
    ? name
        .toLowerCase()
        .replaceAll('ß', 'ss')
        .replaceAll('ı', 'i')
        .normalize('NFKD')
        .replace(/\p{Mark}/gu, '')
        .replaceAll(' ', '-')
    : name[1];
