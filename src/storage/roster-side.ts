import type { Person } from '#core/account/person.ts';
import { addressesElsewhere } from '#core/dimensions/addresses-elsewhere.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from './database.ts';
import { addressHolders } from './dimensions-state.ts';
import { rangeOf } from './index-lookups.ts';
import { mapOf } from './read-records.ts';
import { recordOf } from './rows.ts';

/** What a roster is compared with, all as of one moment. */
export interface RosterSide {
  /** All of the customer's. */
  readonly users: readonly DimensionsUser[];
  /** All of the account's. */
  readonly people: readonly Person[];
  /** As `addressKey` has them: those of other customers' users among the addresses of the roster. */
  readonly addressesElsewhere: ReadonlySet<string>;
}

/** Reads what a roster with these e-mail addresses is compared with. */
export async function rosterSide(
  db: Database,
  accountId: Id,
  emails: readonly string[]
): Promise<RosterSide> {
  return db.transaction('r', db.people, db.dimensionsUsers, async () => {
    const users = await db.dimensionsUsers.where('accountId').equals(accountId).toArray();
    const people = await db.people
      .where('[accountId+sortKey]')
      .between(...rangeOf(accountId))
      .toArray();
    const elsewhere = await addressHolders(db, accountId, emails);
    const others = {
      dimensionsUsers: mapOf<DimensionsUser>(elsewhere.users),
      people: mapOf<Person>(elsewhere.people)
    };
    return {
      users: users.map((user) => recordOf<DimensionsUser>(user)),
      people: people.map((person) => recordOf<Person>(person)),
      addressesElsewhere: addressesElsewhere(others, accountId)
    };
  });
}
