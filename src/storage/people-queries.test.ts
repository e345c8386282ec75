import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aContext, anAccount, aPerson, aRole, aWorkspace, noRecords } from '#core/a-state.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import {
  everybodyOf,
  hasTrait,
  mitelOneIds,
  peopleKeys,
  peopleTraits,
  rolesOf,
  sharingNumbers,
  type PeopleKeys
} from './people-queries.ts';

let db: Database;
const people = [
  aPerson({ id: 'ada', role: 'account-admin', registration: 'registered', connections: ['pbx', 'iot'] }),
  aPerson({ id: 'bea', lastName: '', phone: '+49 (40) 1234', mitelOne: 'elite' }),
  aPerson({ id: 'cy', role: 'helpdesk', phone: '', mobile: '101', extension: '' }),
  aPerson({ id: 'otto', accountId: 'other', mitelOne: 'premier' })
];

beforeEach(async () => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const records = {
    ...noRecords,
    workspace: aWorkspace(),
    accounts: [anAccount({ mitel: { roles: ['spare', 'helpdesk'] } }), anAccount({ id: 'other' })],
    people,
    roles: [aRole(), aRole({ id: 'spare', name: 'Attendant' }), aRole({ id: 'unused', name: 'Aaa' })]
  };
  const outcome = await change(db, { type: 'import-records', from: 'test', records }, aContext());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
});

test('people are read as they were written, without what storage derives', async () => {
  const read = await everybodyOf(db, 'acme');
  expect(new Set(read)).toEqual(new Set(people.slice(0, 3)));
});

test('each person has the traits that filters ask for', async () => {
  let keys: PeopleKeys = { texts: new Map(), traits: new Map() };
  await peopleKeys(db, 'acme', (read) => (keys = read));
  const traitsOf = (id: string) => peopleTraits.filter((trait) => hasTrait(keys.traits.get(id), trait));
  expect(traitsOf('ada')).toEqual(['admins', 'registered', 'pbx', 'iot']);
  expect(traitsOf('bea')).toEqual(['users', 'unregistered', 'incomplete']);
  expect(traitsOf('cy')).toEqual(['custom-role', 'unregistered']);
  expect(traitsOf('otto')).toEqual([]);
  expect(keys.texts.get('bea')).toContain('bea@example.com');
});

test('who holds Mitel One, and which roles people can have', async () => {
  expect(await mitelOneIds(db, 'acme')).toEqual(['bea']);
  expect((await rolesOf(db, 'acme')).map(({ name }) => name)).toEqual(['Attendant', 'Help desk']);
});

test('who has the same number, however it is grouped, in the same account and the same field', async () => {
  const numbers = { phone: '+49 40-1234', mobile: '', extension: '101' };
  const found = await sharingNumbers(db, 'acme', numbers, 'ada');
  expect(found.map(({ field, person }) => [field, person.id])).toEqual([
    ['phone', 'bea'],
    ['extension', 'bea']
  ]);
  expect(await sharingNumbers(db, 'acme', { phone: '', mobile: '102', extension: '' }, undefined)).toEqual(
    []
  );
});
