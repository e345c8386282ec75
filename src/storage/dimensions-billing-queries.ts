import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { isCharged } from '#core/dimensions/roles.ts';
import type { Database } from './database.ts';
import { dimensionsCustomersByName, type ListedDimensionsCustomer } from './dimensions-queries.ts';
import { recordOf } from './rows.ts';

/** Customers whose users are read at once: a page that waits for more would stand still. */
const portion = 50;

/** A customer, and those of its users who had or have a role that the vendor bills for. */
export interface BilledCustomer {
  readonly listed: ListedDimensionsCustomer;
  readonly users: readonly DimensionsUser[];
}

/** All customers by name, with the users that an invoice can be about. `onread` hears how many customers are read. */
export async function billedCustomers(
  db: Database,
  onread: (read: number, all: number) => void = () => undefined
): Promise<BilledCustomer[]> {
  const customers = await dimensionsCustomersByName(db);
  const found: BilledCustomer[] = [];
  for (let from = 0; from < customers.length; from += portion) {
    const some = customers.slice(from, from + portion);
    const users = await usersOf(db, some);
    some.forEach((listed, index) => found.push({ listed, users: users[index] ?? [] }));
    onread(found.length, customers.length);
  }
  return found;
}

/** One question for each customer: asking for several at once would step through their users one by one. */
async function usersOf(
  db: Database,
  customers: readonly ListedDimensionsCustomer[]
): Promise<readonly (readonly DimensionsUser[])[]> {
  const rows = await db.transaction('r', db.dimensionsUsers, async () =>
    Promise.all(
      customers.map(({ customer }) => db.dimensionsUsers.where('accountId').equals(customer.id).toArray())
    )
  );
  return rows.map((users) =>
    users
      .filter(({ roles }) => roles.some(({ role }) => isCharged(role)))
      .map((row) => recordOf<DimensionsUser>(row))
  );
}
