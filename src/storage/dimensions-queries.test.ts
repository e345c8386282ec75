import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import {
  aContext,
  aDimensionsCustomer,
  aDimensionsUser,
  anAccount,
  aPbxUser,
  aPerson,
  aWorkspace,
  noRecords
} from '#core/a-state.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import {
  dimensionsCustomer,
  dimensionsCustomersByName,
  dimensionsCustomersLike,
  dimensionsUserCounts,
  dimensionsUsersByName,
  dimensionsUsersOf,
  dimensionsUsersWithPeople,
  peopleWithoutDimensions
} from './dimensions-queries.ts';
import { matching } from './queries.ts';

let db: Database;
const people = [
  aPerson({ firstName: 'Ada', lastName: 'Zorn' }),
  aPerson({ id: 'ben', firstName: 'Ben', lastName: 'Öhl' }),
  aPerson({ id: 'cy', firstName: 'Cy', lastName: 'Young' })
];
const blank = { primaryPersonId: '', connection: null } as const;
const customers = [
  aDimensionsCustomer({ name: 'Zeta Ltd', reference: 'R-77', createdOn: '2026-02-03' }),
  aDimensionsCustomer({
    ...{ id: 'other', name: 'Ähre', reference: '', primaryPersonId: '' },
    ...{ isInternal: true, status: 'active' }
  }),
  aDimensionsCustomer({ ...blank, id: 'draft', name: '', reference: '', status: 'draft', createdOn: '' })
];
const users = [
  aDimensionsUser(),
  aDimensionsUser({ id: 'both', personId: 'ben', pbx: aPbxUser({ isAgent: true }), roles: [] }),
  aDimensionsUser({
    ...{ id: 'pbx', personId: '' },
    pbx: aPbxUser({ pbxId: 'pbx-2', firstName: 'Bo', lastName: 'Adler', extension: '417' }),
    roles: [
      { role: 'customer.user.pbx', from: '2026-01-14', to: '' },
      { role: 'customer.user.acd', from: '2026-01-14', to: '2026-02-01' }
    ]
  }),
  aDimensionsUser({ id: 'far', accountId: 'other', personId: '', pbx: aPbxUser() })
];

beforeEach(async () => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const records = {
    ...noRecords,
    workspace: aWorkspace(),
    accounts: [anAccount(), anAccount({ id: 'other' }), anAccount({ id: 'draft', name: 'Moor' })],
    people,
    dimensionsCustomers: customers,
    dimensionsUsers: users
  };
  const outcome = await change(db, { type: 'import-records', from: 'test', records }, aContext());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
});

test('Customers are listed by name, a draft without one by its account’s, each as it was stored.', async () => {
  const list = await dimensionsCustomersByName(db);
  expect(list.map(({ customer, accountName }) => [customer.id, accountName])).toEqual([
    ['other', 'Acme Hotels'],
    ['draft', 'Moor'],
    ['acme', 'Acme Hotels']
  ]);
  expect(list.map(({ customer }) => customer)).toEqual([customers[1], customers[2], customers[0]]);
  expect(await dimensionsCustomer(db, 'acme')).toEqual(customers[0]);
  expect(await dimensionsCustomer(db, 'none')).toBeUndefined();
});

test('A customer is found by a part of what its row shows.', async () => {
  const list = await dimensionsCustomersByName(db);
  const texts = new Map(list.map(({ customer, text }) => [customer.id, text]));
  const found = (search: string) => matching([...texts.keys()], texts, search);
  expect(found('ahr')).toEqual(['other']);
  expect(found('-77 zet')).toEqual(['acme']);
  expect(found('2026-02')).toEqual(['acme']);
  expect(found('moor')).toEqual(['draft']);
});

test('[R2] [R12] [R15] Other customers are found by what the asked one shares with them.', async () => {
  const none = { names: [], references: [], tenantIds: [], internal: false };
  const found = async (
    over: Partial<typeof none> | { names: { name: string; status: 'draft' | 'ready' }[] }
  ) => (await dimensionsCustomersLike(db, 'draft', { ...none, ...over })).map(({ customer }) => customer.id);
  expect(await found({})).toEqual([]);
  expect(await found({ names: [{ name: ' zeta  LTD', status: 'ready' }] })).toEqual(['acme']);
  // two drafts may want one name
  expect(await found({ names: [{ name: ' zeta  LTD', status: 'draft' }] })).toEqual([]);
  expect(await found({ internal: true })).toEqual(['other']);
  const references = ['R-77', ''];
  expect((await dimensionsCustomersLike(db, 'draft', { ...none, references })).length).toBe(1);
  expect(await dimensionsCustomersLike(db, 'acme', { ...none, references })).toEqual([]);
});

test('Users are listed by last name, their own or the telephone system’s, and found by both and by extension.', async () => {
  const list = await dimensionsUsersByName(db, 'acme');
  expect(list.map(({ user }) => user)).toEqual([users[2], users[1], users[0]]);
  const texts = new Map(list.map(({ user, text }) => [user.id, text]));
  const found = (search: string) => matching([...texts.keys()], texts, search);
  expect(found('417')).toEqual(['pbx']);
  expect(found('ohl ben')).toEqual(['both']);
  expect(found('pia bell')).toEqual(['both']);
  expect(await dimensionsUsersByName(db, 'none')).toEqual([]);
});

test('Users come with their people, all or a window of them.', async () => {
  const all = await dimensionsUsersWithPeople(db, 'acme');
  expect(all.map(({ person }) => person)).toEqual([undefined, people[1], people[0]]);
  const some = await dimensionsUsersOf(db, ['dim-ada', 'gone', 'pbx']);
  expect(some).toEqual([
    { user: users[0], person: people[0] },
    { user: users[2], person: undefined }
  ]);
});

test('Users are counted by where they come from and by the roles that they have now.', async () => {
  const { total, byAccess, byRole, hasReal } = await dimensionsUserCounts(db, 'acme');
  expect(hasReal).toBe(true);
  await db.dimensionsUsers.update('far', { pbx: aPbxUser({ isSimulated: true }) });
  expect((await dimensionsUserCounts(db, 'other')).hasReal).toBe(false);
  expect(total).toBe(3);
  expect(byAccess).toEqual({ person: 1, pbx: 1, both: 1 });
  expect(byRole).toMatchObject({ 'admin.user': 1, 'customer.user.pbx': 1, 'customer.user.acd': 0 });
});

test('Whoever has no access yet can be given it.', async () => {
  expect((await peopleWithoutDimensions(db, 'acme')).map(({ id }) => id)).toEqual(['cy']);
});
