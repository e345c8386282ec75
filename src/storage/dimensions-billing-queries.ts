import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { isCharged } from '#core/dimensions/roles.ts';
import type { Id } from '#core/fields.ts';
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
    const users = await usersOf(
      db,
      some.map(({ customer }) => customer)
    );
    for (const listed of some) found.push({ listed, users: users.get(listed.customer.id) ?? [] });
    onread(found.length, customers.length);
  }
  return found;
}

async function usersOf(
  db: Database,
  customers: readonly DimensionsCustomer[]
): Promise<ReadonlyMap<Id, readonly DimensionsUser[]>> {
  const rows = await db.dimensionsUsers
    .where('accountId')
    .anyOf(customers.map(({ id }) => id))
    .toArray();
  const users = new Map<Id, DimensionsUser[]>();
  for (const row of rows) {
    if (!row.roles.some(({ role }) => isCharged(role))) continue;
    const user = recordOf<DimensionsUser>(row);
    const already = users.get(user.accountId);
    if (already) already.push(user);
    else users.set(user.accountId, [user]);
  }
  return users;
}
