import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from './database.ts';
import { rangeOf } from './index-lookups.ts';
import { recordOf } from './rows.ts';

/** One person with those before and after in the list by name. */
export interface PersonAround {
  readonly person: Person;
  readonly previous: Person | undefined;
  readonly next: Person | undefined;
}

/** Reads a person of this account and the two neighbours; `undefined` if the account has no such person. */
export async function personAround(
  db: Database,
  accountId: Id,
  personId: Id
): Promise<PersonAround | undefined> {
  const row = await db.people.get(personId);
  if (row?.accountId !== accountId) return undefined;
  const index = db.people.where('[accountId+sortKey]');
  const [start, end] = rangeOf(accountId);
  const here = [accountId, row.sortKey];
  return {
    person: recordOf(row),
    previous: await index.between(start, here, true, false).last(),
    next: await index.between(here, end, false).first()
  };
}
