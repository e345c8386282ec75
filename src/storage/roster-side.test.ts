import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
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
import { aConnection } from '#core/dimensions/a-dimensions-state.ts';
import { noSync } from '#core/dimensions/sync.ts';
import { matchSimulated, simulationOf } from '#core/dimensions/simulated-roster.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import { addressesUsedElsewhere, rosterSide, simulatedSide } from './roster-side.ts';

const customers = [
  aDimensionsCustomer({ connection: aConnection({ isPaused: false }), sync: noSync }),
  aDimensionsCustomer({
    id: 'other',
    name: 'Other',
    primaryPersonId: 'cy',
    status: 'draft',
    connection: null
  })
];
const people = [
  aPerson(),
  aPerson({ id: 'bea', email: 'bea@example.com' }),
  aPerson({ id: 'cy', accountId: 'other', email: 'cy@example.com' }),
  // of the other account, but no user of its customer
  aPerson({ id: 'dan', accountId: 'other', email: 'dan@example.com' })
];
const known = aPbxUser({ pbxId: 'bo', email: 'Bo@Example.com' });
const users = [
  aDimensionsUser(),
  aDimensionsUser({ id: 'bo', personId: '', pbx: aPbxUser({ email: 'own@example.com' }) }),
  aDimensionsUser({ id: 'dim-cy', accountId: 'other', personId: 'cy' }),
  aDimensionsUser({ id: 'far', accountId: 'other', personId: '', pbx: known })
];

let db: Database;
beforeEach(async () => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const records = {
    ...noRecords,
    workspace: aWorkspace(),
    accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
    people,
    dimensionsCustomers: customers,
    dimensionsUsers: users
  };
  const outcome = await change(db, { type: 'import-records', from: 'test', records }, aContext());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
});

describe('What a roster is compared with', () => {
  test('is everybody of the account and every user of the customer, each as it was stored.', async () => {
    const side = await rosterSide(db, 'acme', []);
    expect(side.users.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([users[1], users[0]]);
    expect(side.people.map(({ id }) => id).toSorted()).toEqual(['ada', 'bea']);
    expect(side.people[0]).not.toHaveProperty('sortKey');
  });

  test('[4.3] has the asked addresses that users of other customers have, theirs or their people’s, in any case.', async () => {
    const asked = [
      'BO@example.com ',
      'cy@EXAMPLE.com',
      'dan@example.com',
      'own@example.com',
      'ada@example.com'
    ];
    expect((await rosterSide(db, 'acme', asked)).addressesElsewhere).toEqual(
      new Set(['bo@example.com', 'cy@example.com'])
    );
    expect((await rosterSide(db, 'acme', ['', ' '])).addressesElsewhere).toEqual(new Set());
  });

  test('is empty for an account that has nothing.', async () => {
    expect(await rosterSide(db, 'none', ['new@example.com'])).toEqual({
      users: [],
      people: [],
      addressesElsewhere: new Set()
    });
  });
});

test('[4.3] Of the addresses of users those are known that users of other customers have.', async () => {
  const user = (email: string) => aDimensionsUser({ personId: '', pbx: aPbxUser({ pbxId: email, email }) });
  const users = ['BO@example.com', 'new@example.com', ''].map(user);
  expect(await addressesUsedElsewhere(db, 'acme', users)).toEqual(new Set(['bo@example.com']));
  expect(await addressesUsedElsewhere(db, 'acme', [])).toEqual(new Set());
});

describe('What a simulated PBX is made of and compared with', () => {
  test('is the same, with the customer, its connection and the template of this.', async () => {
    const side = await simulatedSide(db, 'acme');
    expect(side).toMatchObject({ customer: customers[0], connection: { id: 'connection-1' } });
    expect(side?.template.id).toBe('example-kazoo');
    expect(side).toMatchObject({ ...(await rosterSide(db, 'acme', [])) });
  });

  test('[4.3] has the addresses of its users that users of other customers have.', async () => {
    const before = await simulatedSide(db, 'acme');
    const victim = before && simulationOf(before).accounts[0]?.users[3];
    if (!victim) throw new Error('nobody there');
    const holder = aDimensionsUser({
      ...{ id: 'holder', accountId: 'other', personId: '' },
      pbx: aPbxUser({ pbxId: 'holder', email: victim.email.toUpperCase() })
    });
    const records = { ...noRecords, dimensionsUsers: [holder] };
    await change(db, { type: 'import-records', from: 'test', records }, aContext({ entryId: 'holder' }));
    const side = await simulatedSide(db, 'acme');
    expect(side?.addressesElsewhere).toEqual(new Set([victim.email]));
    const conflicts = side ? matchSimulated(side).decisions.filter(({ kind }) => kind === 'conflict') : [];
    expect(conflicts.map(({ pbx }) => pbx.pbxId)).toEqual([victim.pbxId]);
  });

  test('is nothing without a customer, a connection or its template.', async () => {
    expect(await simulatedSide(db, 'none')).toBeNull();
    expect(await simulatedSide(db, 'other')).toBeNull();
    await db.workspace.update('workspace', {
      dimensions: { ...defaultDimensionsSettings, pbxTemplates: [], defaultTemplateId: '' }
    });
    expect(await simulatedSide(db, 'acme')).toBeNull();
  });
});
