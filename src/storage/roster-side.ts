import type { Person } from '#core/account/person.ts';
import { addressesElsewhere } from '#core/dimensions/addresses-elsewhere.ts';
import { templateOf } from '#core/dimensions/customer-of.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { simulationOf, type SimulatedSide } from '#core/dimensions/simulated-roster.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import type { Database } from './database.ts';
import { addressHolders } from './dimensions-state.ts';
import { everybodyOf } from './people-queries.ts';
import { mapOf } from './read-records.ts';
import { recordOf } from './rows.ts';

/** What a roster is compared with. */
export type RosterSide = Pick<SimulatedSide, 'users' | 'people' | 'addressesElsewhere'>;

/** Whether nothing that a roster is compared with was changed in between. */
export const isSameSide = (before: RosterSide | null, now: RosterSide | null): boolean =>
  sameValue(before && plainSide(before), now && plainSide(now));
const plainSide = ({ addressesElsewhere: elsewhere, ...side }: RosterSide) => ({
  ...side,
  addressesElsewhere: [...elsewhere].toSorted()
});

/** Reads what a roster with these e-mail addresses is compared with. */
export async function rosterSide(
  db: Database,
  accountId: Id,
  emails: readonly string[]
): Promise<RosterSide> {
  const side = await ownSide(db, accountId);
  // a roster without addresses leaves those that are known
  const compared = emails.some((email) => email !== '')
    ? emails
    : side.users.flatMap(({ pbx }) => pbx?.email ?? []);
  return { ...side, addressesElsewhere: await elsewhere(db, accountId, compared) };
}

/**
 * What a simulated telephone system is made of and compared with; `null` where the account has no connection, or one whose
 * template is no longer there. No transaction: within a live query Dexie ends it before the last answer, and what changes
 * in between is asked again.
 */
export async function simulatedSide(db: Database, accountId: Id): Promise<SimulatedSide | null> {
  const row = await db.dimensionsCustomers.get(accountId);
  const customer = row && recordOf<DimensionsCustomer>(row);
  const settings = (await db.workspace.get('workspace'))?.dimensions ?? defaultDimensionsSettings;
  const connection = customer?.connection;
  const template = connection && templateOf(settings, connection.templateId);
  if (!customer || !connection || !template) return null;
  const side = { customer, connection, template, ...(await ownSide(db, accountId)) };
  const emails = simulationOf(side).accounts.flatMap(({ users }) => users.map(({ email }) => email));
  return { ...side, addressesElsewhere: await elsewhere(db, accountId, emails) };
}

async function ownSide(db: Database, accountId: Id): Promise<Pick<RosterSide, 'users' | 'people'>> {
  const users = await db.dimensionsUsers.where('accountId').equals(accountId).toArray();
  return {
    users: users.map((user) => recordOf<DimensionsUser>(user)),
    people: await everybodyOf(db, accountId)
  };
}

/** The addresses of these users that users of other customers have, as `addressKey` has them. */
export async function addressesUsedElsewhere(
  db: Database,
  accountId: Id,
  users: readonly DimensionsUser[]
): Promise<ReadonlySet<string>> {
  const emails = users.flatMap(({ pbx }) => pbx?.email ?? []);
  if (emails.length === 0) return new Set();
  const others = (await db.dimensionsUsers.count()) - users.length;
  return others <= 0 ? new Set() : elsewhere(db, accountId, emails);
}

async function elsewhere(
  db: Database,
  accountId: Id,
  emails: readonly string[]
): Promise<ReadonlySet<string>> {
  const { users, people } = await addressHolders(db, accountId, emails);
  return addressesElsewhere(
    { dimensionsUsers: mapOf<DimensionsUser>(users), people: mapOf<Person>(people) },
    accountId
  );
}
