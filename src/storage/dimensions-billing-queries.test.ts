import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { aDimensionsCustomer, aDimensionsUser, anAccount } from '#core/a-state.ts';
import { Database } from './database.ts';
import { billedCustomers } from './dimensions-billing-queries.ts';
import { rowOf } from './rows.ts';

const essential = { role: 'customer.user.pbx', from: '2025-03-15', to: '' } as const;

async function stored(customers: number): Promise<Database> {
  const db = new Database('billing', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const ids = Array.from({ length: customers }, (_, n) => `c-${String(n).padStart(3, '0')}`);
  await db.accounts.bulkPut(ids.map((id) => rowOf('accounts', anAccount({ id, name: id })) as never));
  await db.dimensionsCustomers.bulkPut(
    ids.map((id) => rowOf('dimensionsCustomers', aDimensionsCustomer({ id, name: id })) as never)
  );
  await db.dimensionsUsers.bulkPut(
    ids.flatMap((accountId) =>
      [
        aDimensionsUser({ id: `${accountId}-1`, accountId, personId: '', roles: [essential] }),
        aDimensionsUser({ id: `${accountId}-2`, accountId, personId: 'p', roles: [] })
      ].map((user) => rowOf('dimensionsUsers', user) as never)
    )
  );
  return db;
}

test('All customers are read by name, each with those of its users that an invoice can be about.', async () => {
  const db = await stored(120);
  const progress: string[] = [];
  const found = await billedCustomers(db, (read, all) => progress.push(`${String(read)}/${String(all)}`));
  expect(found.map(({ listed }) => listed.customer.name)).toEqual(
    found.map(({ listed }) => listed.customer.name).toSorted()
  );
  expect(found).toHaveLength(120);
  expect(found.every(({ listed, users }) => users[0]?.id === `${listed.customer.id}-1`)).toBe(true);
  expect(found.every(({ users }) => users.length === 1 && !('roleKeys' in (users[0] ?? {})))).toBe(true);
  expect(progress).toEqual(['50/120', '100/120', '120/120']);
  db.close();
});
