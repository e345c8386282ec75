import type { Person } from '#core/account/person.ts';
import { addressesElsewhere } from '#core/dimensions/addresses-elsewhere.ts';
import { templateOf } from '#core/dimensions/customer-of.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { simulationOf, type SimulatedSide } from '#core/dimensions/simulated-roster.ts';
import type { Id } from '#core/fields.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import type { Database } from './database.ts';
import { addressHolders } from './dimensions-state.ts';
import { rangeOf } from './index-lookups.ts';
import { mapOf } from './read-records.ts';
import { recordOf } from './rows.ts';

/**
 * What a simulated telephone system is made of and compared with, all as of one moment; `null` where the account has no
 * connection, or one whose template is no longer there.
 */
export async function simulatedSide(db: Database, accountId: Id): Promise<SimulatedSide | null> {
  return db.transaction(
    'r',
    db.workspace,
    db.people,
    db.dimensionsCustomers,
    db.dimensionsUsers,
    async () => {
      const row = await db.dimensionsCustomers.get(accountId);
      const customer = row && recordOf<DimensionsCustomer>(row);
      const settings = (await db.workspace.get('workspace'))?.dimensions ?? defaultDimensionsSettings;
      const connection = customer?.connection;
      const template = connection && templateOf(settings, connection.templateId);
      if (!customer || !connection || !template) return null;
      const users = await db.dimensionsUsers.where('accountId').equals(accountId).toArray();
      const people = await db.people
        .where('[accountId+sortKey]')
        .between(...rangeOf(accountId))
        .toArray();
      const side = {
        customer,
        connection,
        template,
        users: users.map((user) => recordOf<DimensionsUser>(user)),
        people: people.map((person) => recordOf<Person>(person))
      };
      const emails = simulationOf(side).accounts.flatMap((account) =>
        account.users.map(({ email }) => email)
      );
      const elsewhere = await addressHolders(db, accountId, emails);
      return {
        ...side,
        addressesElsewhere: addressesElsewhere(
          {
            dimensionsUsers: mapOf<DimensionsUser>(elsewhere.users),
            people: mapOf<Person>(elsewhere.people)
          },
          accountId
        )
      };
    }
  );
}
