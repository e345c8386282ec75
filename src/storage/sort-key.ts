import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';

/** Text as it is searched and sorted: lower case, without accents, in Unicode order. */
export const searchable = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const accountSortKey = (account: Pick<Account, 'name' | 'reference'>): string =>
  searchable(`${account.name} ${account.reference}`);

/** Last name first; the e-mail address makes it searchable too. */
export const personSortKey = (person: Pick<Person, 'firstName' | 'lastName' | 'email'>): string =>
  searchable(`${person.lastName} ${person.firstName} ${person.email}`);
