import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import {
  aContext,
  aCustomer,
  aDimensionsCustomer,
  aDimensionsUser,
  anAccount,
  anOrder,
  aPerson,
  aTemplate,
  aWorkspace,
  noRecords
} from '#core/a-state.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import { accountsWith } from './queries.ts';

test('Which accounts have orders or are customers elsewhere is read off the indexes; unassigned orders are nobody’s.', async () => {
  const db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const records = {
    ...noRecords,
    workspace: aWorkspace(),
    accounts: [
      anAccount(),
      anAccount({ id: 'other', name: 'Other' }),
      anAccount({ id: 'bare', name: 'Bare' })
    ],
    people: [aPerson()],
    orders: [
      anOrder({ assignedTo: 'other' }),
      anOrder({ id: 'ord-2', sapOrderId: 'SAP-2', assignedTo: null })
    ],
    templates: [aTemplate()],
    webexCustomers: [aCustomer({ id: 'other' })],
    dimensionsCustomers: [aDimensionsCustomer()],
    dimensionsUsers: [aDimensionsUser()]
  };
  const outcome = await change(db, { type: 'import-records', from: 'test', records }, aContext());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  expect(await accountsWith(db)).toEqual({
    orders: new Set(['other']),
    webex: new Set(['other']),
    dimensions: new Set(['acme'])
  });
});
