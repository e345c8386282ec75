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
import { blankDetails } from '#core/account/person.ts';
import type { Command } from '#core/command.ts';
import { emailKey, numberKey } from '#core/state.ts';
import { customerDetails } from '#core/webex/webex-customer.ts';
import { userDetails } from '#core/webex/webex-user.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import { readState } from './read-state.ts';

let db: Database;
const context = aContext();
const ask = (command: Command) => readState(db, command, context);
const range = (first: string, count: number) => ({ first, count, kind: 'did' as const });

beforeEach(async () => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const records = {
    ...noRecords,
    workspace: aWorkspace(),
    accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' }), anAccount({ id: 'third' })],
    people: [aPerson(), aPerson({ id: 'ben' }), aPerson({ id: 'eve', accountId: 'other' })],
    templates: [aTemplate(), aTemplate({ id: 'spare' })],
    webexCustomers: [aCustomer(), aCustomer({ id: 'other', externalId: 'C-2', templateId: 'spare' })],
    sites: [
      aSite(),
      aSite({ id: 'far', accountId: 'other', numbers: [range('+493023125350', 10)], mainNumber: '' }),
      aSite({ id: 'farther', kind: 'further', accountId: 'other', numbers: [], mainNumber: '' })
    ],
    webexUsers: [aWebexUser(), aWebexUser({ id: 'eve', accountId: 'other', siteId: 'far' })]
  };
  const outcome = await change(
    db,
    { type: 'import-records', from: 'test', records },
    aContext({ entryId: 'import' })
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
});

const side = { webexCustomers: ['acme'], sites: ['hq'], webexUsers: ['ada'] };
const ids = (state: Awaited<ReturnType<typeof ask>>) => ({
  webexCustomers: [...state.webexCustomers.keys()],
  sites: [...state.sites.keys()],
  webexUsers: [...state.webexUsers.keys()]
});

test('A command about a customer knows its account and everything the account has at Webex, and no other.', async () => {
  const state = await ask({ type: 'create-webex-customer', accountId: 'acme' });
  expect(ids(state)).toEqual(side);
  expect([...state.accounts.keys()]).toEqual(['acme']);
  expect([...state.templates.keys()]).toEqual(['spare', 'standard']);
  expect(state.sites.get('hq')).toEqual(aSite());
});

test('A customer’s external customer ID is known to be another one’s; none is nobody’s.', async () => {
  const saving = (externalId: string) =>
    ask({
      type: 'save-webex-customer',
      accountId: 'third',
      details: { ...customerDetails(aCustomer()), externalId }
    });
  expect([...(await saving(' C-2')).webexCustomers.keys()]).toEqual(['other']);
  expect([...(await saving('')).webexCustomers.keys()]).toEqual([]);
});

test('A template is known with the customers that use it and the names of these.', async () => {
  const state = await ask({ type: 'remove-template', templateId: 'spare' });
  expect([...state.webexCustomers.keys()]).toEqual(['other']);
  expect([...state.accounts.values()].map(({ name }) => name)).toEqual(['Other']);
});

test('Numbers meet the sites of other accounts that have numbers in the same hundred, and no others.', async () => {
  const adding = async (first: string) =>
    (await ask({ type: 'add-numbers', accountId: 'acme', siteId: 'hq', ranges: [range(first, 2)] })).sites;
  expect([...(await adding('+493023125301')).keys()].sort()).toEqual(['far', 'hq']);
  expect([...(await adding('+493023125299')).keys()].sort()).toEqual(['far', 'hq']);
  expect([...(await adding('+493023125401')).keys()]).toEqual(['hq']);
});

test('Whoever gets a package is known, and who has the addresses and numbers of those who are new.', async () => {
  const cy = { ...blankDetails, id: 'cy', email: 'ADA@example.com', phone: '', extension: '101' };
  const person = { ...cy, firstName: 'Cy', lastName: 'Doe' };
  const state = await ask({
    type: 'save-webex-users',
    accountId: 'acme',
    people: [person],
    users: [{ ...aWebexUser({ id: 'ben' }) }, { ...aWebexUser({ id: 'cy' }) }]
  });
  expect(ids(state)).toEqual(side);
  expect([...state.people.keys()]).toEqual(['ben']);
  expect(state.emails.get(emailKey('acme', 'ada@example.com'))).toBe('ada');
  expect(state.numbers.get(numberKey('acme', 'extension', '101'))).toBe('ada');
});

test('People and accounts are removed with what they have at Webex.', async () => {
  const people = await ask({ type: 'remove-people', accountId: 'acme', personIds: ['ada', 'ben'] });
  expect([...people.webexUsers.keys()]).toEqual(['ada']);
  expect(ids(await ask({ type: 'remove-account', accountId: 'acme' }))).toEqual(side);
});

test('An import knows what its records refer to and what they could clash with.', async () => {
  const state = await ask({
    type: 'import-records',
    from: 'x',
    records: {
      ...noRecords,
      webexCustomers: [aCustomer({ id: 'third', externalId: 'C-2' })],
      sites: [aSite({ id: 'new', accountId: 'other' })],
      webexUsers: [aWebexUser({ id: 'ben', siteId: 'far' })]
    }
  });
  expect([...state.accounts.keys()].sort()).toEqual(['acme', 'other', 'third']);
  expect([...state.templates.keys()]).toEqual(['standard']);
  expect([...state.webexCustomers.keys()].sort()).toEqual(['acme', 'other']);
  expect([...state.sites.keys()].sort()).toEqual(['far', 'farther', 'hq']);
  expect([...state.people.keys()]).toEqual(['ben']);
});

test('A change of a customer is undone, and so is its removal with sites, numbers and users.', async () => {
  const done = async (command: Parameters<typeof change>[1], entryId: string) => {
    const outcome = await change(db, command, aContext({ entryId }));
    return outcome.ok ? null : outcome.error;
  };
  const before = await db.sites.toArray();
  expect(await done({ type: 'switch-restricted-mode', accountId: 'acme', to: 'off' }, 'mode')).toBeNull();
  expect(await done({ type: 'undo', entryId: 'mode' }, 'undo-mode')).toBeNull();
  expect(await done({ type: 'remove-webex-customer', accountId: 'acme' }, 'removal')).toBeNull();
  expect(await db.sites.count()).toBe(before.length - 1);
  expect(await done({ type: 'undo', entryId: 'removal' }, 'undo-removal')).toBeNull();
  expect(await db.sites.toArray()).toEqual(before);
});

test('An undo is refused where it would leave a user without a person or a site, or a number in two hands.', async () => {
  const done = async (command: Parameters<typeof change>[1], entryId: string) => {
    const outcome = await change(db, command, aContext({ entryId }));
    return outcome.ok ? null : outcome.error;
  };
  const undo = (entryId: string) => done({ type: 'undo', entryId }, `undo-${entryId}`);
  const person = { ...blankDetails, id: 'cy', firstName: 'Cy', lastName: 'Doe', email: 'cy@example.com' };
  const user = userDetails(aWebexUser({ id: 'cy', extension: '' }));
  expect(await done({ type: 'add-people', accountId: 'acme', people: [person] }, 'person')).toBeNull();
  const more = { type: 'add-numbers', accountId: 'acme', siteId: 'hq' } as const;
  expect(await done({ ...more, ranges: [range('+493023125120', 2)] }, 'numbers')).toBeNull();
  const users = { type: 'save-webex-users', accountId: 'acme', people: [] } as const;
  expect(await done({ ...users, users: [{ ...user, number: '+493023125121' }] }, 'user')).toBeNull();
  expect(await undo('person')).toMatchObject({ code: 'changed-since', name: 'Cy Doe' });
  expect(await undo('numbers')).toEqual({ code: 'number-assigned', value: '+493023125121' });
  expect(await undo('user')).toBeNull();
  expect(await undo('numbers')).toBeNull();
  expect(await undo('person')).toBeNull();
  expect(await db.webexUsers.count()).toBe(2);
});
