import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { aContext, anAccount, anOrder, aPerson, aWorkspace, noRecords } from '#core/a-state.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';

test.each([
  ['2026-03-31T20:00:00.000Z', '2026-04-01'],
  ['2026-04-01T01:00:00.000Z', '2026-03-31']
])(
  '[CO15] The licences of an order that ends on 31 March can be given at %s as it is %s there.',
  async (at, today) => {
    const db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
    const records = {
      ...noRecords,
      workspace: aWorkspace(),
      accounts: [anAccount({ integrations: { 'miteam-meetings': 'on' } })],
      people: [aPerson()],
      orders: [anOrder({ expiresOn: '2026-03-31' })]
    };
    await change(db, { type: 'import-records', from: 'test', records }, aContext());
    const give = { type: 'give-licences', accountId: 'acme', personIds: ['ada'] } as const;
    expect(await change(db, give, aContext({ at, today, entryId: 'give' }))).toMatchObject(
      today === '2026-03-31' ? { ok: true } : { error: { code: 'no-licence-left' } }
    );
  }
);
