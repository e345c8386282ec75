import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { aContext, anAccount, aPerson, aWorkspace, licensed, noRecords } from '#core/a-state.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import { tallyOf } from './read-state.ts';
import { licencesGiven } from './report-queries.ts';

test('What accounts have given is counted for all of them at once as it is for one.', async () => {
  const db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const accounts = [anAccount(), anAccount({ id: 'other' }), anAccount({ id: 'none' })];
  const people = [
    aPerson({ id: 'ada', ...licensed, mitelOne: 'elite' }),
    aPerson({ id: 'bea', miteam: { generation: 'first', source: 'micollab' } }),
    aPerson({ id: 'cy', miteam: { generation: 'revoked', source: 'order' } }),
    aPerson({ id: 'dan', accountId: 'other', mitelOne: 'elite' }),
    aPerson({ id: 'eve', accountId: 'other', mitelOne: 'premier' }),
    aPerson({ id: 'fay', accountId: 'none' })
  ];
  const records = { ...noRecords, workspace: aWorkspace(), accounts, people };
  await change(db, { type: 'import-records', from: 'test', records }, aContext());

  const given = await licencesGiven(db, accounts);
  expect([...given.keys()].sort()).toEqual(['acme', 'other']);
  expect(given.get('acme')).toMatchObject({ given: 1, byMicollab: 1, mitelOne: { elite: { given: 1 } } });
  for (const [id, counted] of given)
    expect(await tallyOf(db, id, aContext().today)).toMatchObject({
      given: counted.given,
      byMicollab: counted.byMicollab,
      mitelOne: Object.fromEntries(
        Object.entries(counted.mitelOne).map(([tier, each]) => [tier, { given: each.given }])
      )
    });
  expect([...(await licencesGiven(db, accounts.slice(1, 2))).keys()]).toEqual(['other']);
});
