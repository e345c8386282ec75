import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { aContext, aWorkspace, noRecords } from '#core/a-state.ts';
import { blankDetails } from '#core/account/person.ts';
import type { Account } from '#core/account/account.ts';
import { newMitelAccount } from '#core/mitel/mitel-account.ts';
import { recordsAt } from './base-records.ts';
import { change, type Request } from './change-workspace.ts';
import { Database, type Exchange } from './database.ts';
import { exchangesOf, lastSeq, noteExchange } from './exchanges.ts';
import { recordsOf } from './all-records.ts';

const at = '2026-11-21T09:00:00.000Z';
const account: Account = {
  ...{ id: 'acme', name: 'Acme', country: 'GB', address: '', city: '', region: '', postalCode: '' },
  ...{ language: 'en', businessType: '', reference: '', createdAt: at, changedAt: at },
  mitel: newMitelAccount('first')
};
const person = (id: string) => ({
  ...blankDetails,
  ...{ id, firstName: 'Ada', lastName: 'Quill', email: `${id}@acme.example.com` }
});
const detailsOf = ({ id: _, ...details }: ReturnType<typeof person>) => details;
const exchange = (over: Partial<Exchange>): Exchange => ({
  ...{ scope: 'acme', hash: 'h', seq: 1, direction: 'out', base: null, at },
  ...over
});

let db: Database;
let count = 0;
async function done(request: Request) {
  const outcome = await change(db, request, aContext({ at, entryId: `entry-${++count}` }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
const recordsAtSeq = async (over: Partial<Exchange>) =>
  recordsAt(db, exchange(over), await recordsOf(db, null));

beforeEach(async () => {
  count = 0;
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  await done({
    type: 'import-records',
    from: 'test',
    records: { ...noRecords, workspace: aWorkspace(), accounts: [account] }
  });
  await done({ type: 'add-people', accountId: 'acme', people: [person('ada'), person('ben')] });
});

test('A record is read back through every later change of it, undone or not.', async () => {
  const seq = await lastSeq(db);
  const correct = (lastName: string): Request => ({
    type: 'correct-person',
    accountId: 'acme',
    personId: 'ada',
    details: { ...detailsOf(person('ada')), lastName }
  });
  await done(correct('First'));
  const second = await done(correct('Second'));
  await done({ type: 'undo', entryId: second.id });
  const then = await recordsAtSeq({ seq });
  expect(then('people', 'ada')).toMatchObject({ lastName: 'Quill', firstName: 'Ada' });
  expect((await recordsAtSeq({ seq: seq + 2 }))('people', 'ada')).toMatchObject({ lastName: 'Second' });
});

test('What was added later did not exist, what was removed later did.', async () => {
  const seq = await lastSeq(db);
  await done({ type: 'add-people', accountId: 'acme', people: [person('cy')] });
  await done({ type: 'remove-people', accountId: 'acme', personIds: ['ben'] });
  const then = await recordsAtSeq({ seq });
  expect(then('people', 'cy')).toBeNull();
  expect(then('people', 'ben')).toMatchObject(person('ben'));
});

test('The date of an account is known as long as nothing of it was touched.', async () => {
  expect((await recordsAtSeq({ seq: 2 }))('accounts', 'acme')).toMatchObject({ changedAt: at });
  await done({ type: 'remove-people', accountId: 'acme', personIds: ['ben'] });
  expect((await recordsAtSeq({ seq: 2 }))('accounts', 'acme')).toMatchObject({ name: 'Acme', changedAt: '' });
});

test('A switch is read back through later changes of other fields of the Mitel account.', async () => {
  const seq = await lastSeq(db);
  const switched = (to: 'on' | 'off'): Request => ({
    type: 'switch-integration',
    accountId: 'acme',
    integration: 'micc',
    to
  });
  await done(switched('on'));
  await done({ type: 'switch-bandwidth-optimisation', accountId: 'acme', to: 'on' });
  await done(switched('off'));
  const then = await recordsAtSeq({ seq: seq + 1 });
  const mitel = newMitelAccount('first');
  expect(then('accounts', 'acme')).toMatchObject({
    mitel: { integrations: { ...mitel.integrations, micc: 'on' }, bandwidthOptimisation: false }
  });
  expect((await recordsAtSeq({ seq }))('accounts', 'acme')).toMatchObject({ mitel: { ...mitel } });
});

test('The date of a person is known as long as the person was not touched.', async () => {
  const seq = await lastSeq(db);
  await done({ type: 'set-role', accountId: 'acme', personIds: ['ada'], role: 'account-admin' });
  const then = await recordsAtSeq({ seq });
  expect(then('people', 'ada')).toMatchObject({ role: 'user', changedAt: '' });
  expect(then('people', 'ben')).toMatchObject({ changedAt: at });
});

test('What was not taken over from a bundle counts as the bundle has it.', async () => {
  const theirs = {
    ...person('ada'),
    accountId: 'acme',
    miteam: null,
    mitelOne: null,
    changedAt: at,
    lastName: 'Theirs'
  };
  const then = await recordsAtSeq({ seq: 2, apart: [{ table: 'people', record: theirs }] });
  expect(then('people', 'ada')).toMatchObject({ lastName: 'Theirs' });
});

test('An import that was undone is no exchange any more; done again, it is one again.', async () => {
  await noteExchange(db, exchange({ direction: 'in', seq: 2, entryId: 'entry-2' }));
  const undo = await done({ type: 'undo', entryId: 'entry-2' });
  expect(await exchangesOf(db, 'acme')).toEqual([]);
  await done({ type: 'undo', entryId: undo.id });
  expect(await exchangesOf(db, 'acme')).toHaveLength(1);
});

test('The same exchange twice is noted once, with the later date.', async () => {
  await noteExchange(db, exchange({}));
  await noteExchange(db, exchange({ at: '2026-11-22T09:00:00.000Z' }));
  expect(await exchangesOf(db, 'acme')).toMatchObject([{ at: '2026-11-22T09:00:00.000Z' }]);
});
