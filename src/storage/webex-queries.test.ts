import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import {
  aContext,
  aCustomer,
  anAccount,
  aPerson,
  aSite,
  aTemplate,
  aWebexUser,
  aWorkspace,
  noRecords
} from '#core/a-state.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import {
  customersByName,
  holderOfExternalId,
  othersSitesInBlocks,
  peopleWithoutWebex,
  templatesByName,
  userCounts,
  usersByName,
  usersOf,
  usersWithPeople,
  webexSide
} from './webex-queries.ts';

let db: Database;
/** In the same hundred as the numbers of `aSite`, but none of them. */
const elsewhere = { first: '+493023125150', count: 5, kind: 'did' as const };
const people = [
  aPerson({ firstName: 'Ada', lastName: 'Zorn' }),
  aPerson({ id: 'ben', firstName: 'Ben', lastName: 'Adler' }),
  aPerson({ id: 'cy', firstName: 'Cy', lastName: 'Ähre' }),
  aPerson({ id: 'eve', accountId: 'other' })
];

beforeEach(async () => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const records = {
    ...noRecords,
    workspace: aWorkspace(),
    accounts: [
      anAccount({ name: 'Zeta' }),
      anAccount({ id: 'other', name: 'Beta' }),
      anAccount({ id: 'none' })
    ],
    people,
    templates: [aTemplate(), aTemplate({ id: 'draft', name: 'À la carte', status: 'draft' })],
    webexCustomers: [aCustomer(), aCustomer({ id: 'other', externalId: '' })],
    sites: [
      aSite({ id: 'b', kind: 'further', name: 'Berlin', numbers: [], mainNumber: '' }),
      aSite({ id: 'a', kind: 'further', name: 'Aachen', numbers: [], mainNumber: '' }),
      aSite(),
      aSite({ id: 'far', accountId: 'other', numbers: [elsewhere], mainNumber: '' })
    ],
    webexUsers: [
      aWebexUser(),
      aWebexUser({ id: 'ben', package: 'webex_meetings', siteId: '', extension: '' }),
      aWebexUser({ id: 'eve', accountId: 'other', siteId: 'far' })
    ]
  };
  const outcome = await change(db, { type: 'import-records', from: 'test', records }, aContext());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
});

test('Templates are listed by name with how many customers use each.', async () => {
  const list = await templatesByName(db);
  expect(list.map(({ template, customers }) => [template.id, customers])).toEqual([
    ['draft', 0],
    ['standard', 2]
  ]);
});

test('Customers are listed by the names of their accounts, all or those of a template.', async () => {
  const names = async (templateId?: string) =>
    (await customersByName(db, templateId)).map(({ accountName }) => accountName);
  expect(await names()).toEqual(['Beta', 'Zeta']);
  expect(await names('standard')).toEqual(['Beta', 'Zeta']);
  expect(await names('draft')).toEqual([]);
});

test('An external customer ID is somebody else’s or nobody’s.', async () => {
  expect(await holderOfExternalId(db, 'C-1001', 'other')).toMatchObject({ id: 'acme' });
  expect(await holderOfExternalId(db, 'C-1001', 'acme')).toBeUndefined();
  expect(await holderOfExternalId(db, '', 'acme')).toBeUndefined();
});

test('An account’s side at Webex: the headquarters first, the other sites by name, its own numbers on each.', async () => {
  const { customer, sites, template } = await webexSide(db, 'acme');
  expect([customer?.id, template?.id]).toEqual(['acme', 'standard']);
  expect(sites.map(({ id }) => id)).toEqual(['hq', 'a', 'b']);
  expect(sites[0]).toEqual(aSite());
  expect(await webexSide(db, 'none')).toEqual({ customer: undefined, sites: [], template: undefined });
});

test('Sites with numbers in the same hundred are those of all other accounts.', async () => {
  const found = (accountId: string, block: string) => othersSitesInBlocks(db, accountId, [block]);
  expect((await found('acme', '4930231251')).map(({ id }) => id)).toEqual(['far']);
  expect(await found('acme', '4930231252')).toEqual([]);
});

test('Users are counted by package and by site.', async () => {
  const counts = await userCounts(db, 'acme');
  expect(counts.total).toBe(2);
  expect(counts.byPackage).toMatchObject({ webex_calling: 1, webex_meetings: 1, webex_suite: 0 });
  expect(Object.fromEntries(counts.bySite)).toEqual({ hq: 1, a: 0, b: 0 });
});

test('Users are listed by last name with the text they are found by, as whole people, or a window of them.', async () => {
  const listed = await usersByName(db, 'acme');
  expect(listed.map(({ user, text }) => [user.id, text.split(' ')[0]])).toEqual([
    ['ben', 'adler'],
    ['ada', 'zorn']
  ]);
  const joined = await usersWithPeople(db, 'acme');
  expect(joined.map(({ person, user }) => [person, user.id])).toEqual([
    [people[1], 'ben'],
    [people[0], 'ada']
  ]);
  expect((await usersOf(db, ['ada', 'cy', 'ben'])).map(({ user }) => user.id)).toEqual(['ada', 'ben']);
  expect(await usersByName(db, 'none')).toEqual([]);
});

test('Whoever has no package yet can be given one.', async () => {
  expect((await peopleWithoutWebex(db, 'acme')).map(({ id }) => id)).toEqual(['cy']);
});
