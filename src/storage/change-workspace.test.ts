import { noRecords } from '#core/a-state.ts';
import { blankDetails } from '#core/account/person.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#core/actor.ts';
import { defaultSettings } from '#core/workspace.ts';
import { change, preview, type Request } from './change-workspace.ts';
import { Database } from './database.ts';
import { tallyOf } from './licence-tally.ts';
import { recordOf } from './rows.ts';

const partner: Actor = { role: 'partner' };
const today = '2026-11-21';
const at = `${today}T09:00:00.000Z`;
const details = {
  name: 'Harbour Ltd',
  country: 'GB',
  address: '',
  city: '',
  region: '',
  postalCode: '',
  language: 'en',
  businessType: '',
  reference: ''
};
const person = (n: number) => ({
  ...blankDetails,
  id: `per-${n}`,
  firstName: 'Ada',
  lastName: `Number ${n}`,
  email: `Ada.${n}@harbour.example.com`
});
const order = {
  sapOrderId: 'SO-1',
  resellerPo: '',
  customerPo: '',
  trackingNumber: '',
  product: 'miteam-meetings' as const,
  tier: null,
  quantity: 2,
  purchasedOn: '2026-01-01',
  expiresOn: null,
  activation: 'active' as const
};

let db: Database;
let count = 0;
const run = (request: Request, by: Actor = partner) =>
  change(db, request, { by, at, today, entryId: `entry-${++count}` });
async function done(request: Request, by: Actor = partner) {
  const outcome = await run(request, by);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
const everything = async () => ({
  accounts: (await db.accounts.toArray()).map(({ changedAt: _, ...account }) => account),
  people: (await db.people.toArray()).map(({ changedAt: _, ...person }) => person),
  orders: await db.orders.toArray()
});
const switchTo = (integration: 'micollab' | 'miteam-meetings', to: 'on' | 'off') =>
  done({ type: 'switch-integration', accountId: 'acc', integration, to });

beforeEach(async () => {
  count = 0;
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  await done({ type: 'start-workspace', settings: { partnerName: 'Partner', ...defaultSettings } });
  await done({ type: 'create-account', id: 'acc', kind: 'customer', details });
  await done({ type: 'add-people', accountId: 'acc', people: [person(1), person(2), person(3)] });
  await done({ type: 'record-order', id: 'ord', details: order });
  await done({ type: 'assign-order', orderId: 'ord', accountId: 'acc' });
  await switchTo('miteam-meetings', 'on');
});

describe('a command', () => {
  test('stores its records and its journal entry together', async () => {
    const entry = await done({ type: 'give-licences', accountId: 'acc', personIds: ['per-1'] });
    expect(await tallyOf(db, 'acc', today)).toMatchObject({ ordered: 2, given: 1, byMicollab: 0 });
    expect(entry).toMatchObject({ seq: 7, accountId: 'acc', command: 'give-licences', records: 1 });
    expect(await db.changes.get(entry.id)).toMatchObject({ changes: [{ table: 'people', id: 'per-1' }] });
  });

  test('that is refused stores nothing', async () => {
    const before = await everything();
    const entries = await db.journal.count();
    const outcome = await run({
      type: 'give-licences',
      accountId: 'acc',
      personIds: ['per-1', 'per-2', 'per-3']
    });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'no-licence-left', wanted: 3, left: 2 } });
    expect(await everything()).toEqual(before);
    expect(await db.journal.count()).toBe(entries);
  });

  test('that fails half way through rolls everything back', async () => {
    const before = await everything();
    db.journal.hook('creating', () => {
      throw new Error('planted');
    });
    await expect(
      run({ type: 'take-licences', accountId: 'acc', personIds: ['per-1'] })
    ).resolves.toMatchObject({
      ok: false
    });
    await expect(run({ type: 'give-licences', accountId: 'acc', personIds: ['per-1'] })).rejects.toThrow(
      'planted'
    );
    expect(await everything()).toEqual(before);
  });

  test('is previewed without storing anything', async () => {
    await done({ type: 'give-licences', accountId: 'acc', personIds: ['per-1', 'per-2'] });
    const before = await everything();
    const outcome = await preview(
      db,
      { type: 'switch-integration', accountId: 'acc', integration: 'miteam-meetings', to: 'off' },
      { by: partner, at, today, entryId: 'foreseen' }
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        lines: [
          { code: 'switched-off' },
          { code: 'licences-revoked', count: 2 },
          { code: 'privilege-kept' },
          { code: 'privilege-kept' }
        ]
      }
    });
    expect(await everything()).toEqual(before);
  });

  test('refuses an e-mail address that somebody of the account has, whatever its case', async () => {
    const twin = { ...person(9), email: 'ADA.1@harbour.example.com' };
    expect(await run({ type: 'add-people', accountId: 'acc', people: [twin] })).toMatchObject({
      error: { code: 'email-taken', email: 'ada.1@harbour.example.com' }
    });
  });
});

describe('revoking all licences of an account', () => {
  test('[CO7] is undone for those who are left, and done again', async () => {
    await done({ type: 'give-licences', accountId: 'acc', personIds: ['per-1', 'per-2'] });
    const off = await switchTo('miteam-meetings', 'off');
    await done({ type: 'remove-people', accountId: 'acc', personIds: ['per-2'] });
    const back = await done({ type: 'undo', entryId: off.id });
    expect(back.licences).toEqual({ before: 0, after: 1 });
    const again = await done({ type: 'undo', entryId: back.id });
    expect(again.licences).toEqual({ before: 1, after: 0 });
  });

  test('writes the account and no person', async () => {
    await done({ type: 'give-licences', accountId: 'acc', personIds: ['per-1', 'per-2'] });
    const people = await db.people.toArray();
    const entry = await switchTo('miteam-meetings', 'off');
    expect(entry).toMatchObject({ records: 1, licences: { before: 2, after: 0 } });
    expect(await db.people.toArray()).toEqual(people);
    expect(await tallyOf(db, 'acc', today)).toMatchObject({ given: 0 });
  });
});

describe('undo', () => {
  test('restores every record exactly, entry by entry, also after the database was opened again', async () => {
    const snapshots = [await everything()];
    const entries = [];
    for (const act of [
      () => done({ type: 'give-licences', accountId: 'acc', personIds: ['per-1', 'per-2'] }),
      () => switchTo('micollab', 'on'),
      () => switchTo('micollab', 'off'),
      () => switchTo('miteam-meetings', 'off'),
      () => done({ type: 'remove-people', accountId: 'acc', personIds: ['per-3'] }),
      () => done({ type: 'remove-account', accountId: 'acc' })
    ]) {
      entries.push(await act());
      snapshots.push(await everything());
    }
    db.close();
    await db.open();
    for (const entry of entries.reverse()) {
      expect(await everything()).toEqual(snapshots.pop());
      await done({ type: 'undo', entryId: entry.id });
    }
    expect(await everything()).toEqual(snapshots.pop());
  });

  test('can itself be undone, and then the first entry again', async () => {
    const given = await done({ type: 'give-licences', accountId: 'acc', personIds: ['per-1'] });
    const undone = await done({ type: 'undo', entryId: given.id });
    expect(await run({ type: 'undo', entryId: given.id })).toMatchObject({
      error: { code: 'already-undone' }
    });
    await done({ type: 'undo', entryId: undone.id });
    expect(await tallyOf(db, 'acc', today)).toMatchObject({ given: 1 });
    await done({ type: 'undo', entryId: given.id });
    expect(await tallyOf(db, 'acc', today)).toMatchObject({ given: 0 });
  });

  test('of an added person refuses when somebody changed the person since', async () => {
    const added = await done({ type: 'add-people', accountId: 'acc', people: [person(7)] });
    await done({ type: 'give-licences', accountId: 'acc', personIds: ['per-7'] });
    expect(await run({ type: 'undo', entryId: added.id })).toMatchObject({
      error: { code: 'changed-since', name: 'Ada Number 7', field: 'miteam' }
    });
  });

  test('of an import that changed one person alone restores that person', async () => {
    const [imported] = (await db.people.toArray()).map(recordOf);
    if (!imported) throw new Error('nobody to import');
    const records = {
      ...noRecords,
      people: [{ ...imported, phone: '+44 20 7946 0999' }]
    };
    const entry = await done({ type: 'import-records', from: 'back.json', records });
    await done({ type: 'undo', entryId: entry.id });
    expect(await db.people.get(imported.id)).toMatchObject({ phone: '' });
  });
});

describe('a plan that is carried out', () => {
  test('belongs to its account, says what it did to the licences, and is undone as a whole', async () => {
    await done({ type: 'give-licences', accountId: 'acc', personIds: ['per-1', 'per-2'] });
    const before = await everything();
    const entry = await done({
      type: 'apply-plan',
      accountId: 'acc',
      steps: [
        { integration: 'micollab', to: 'on' },
        { integration: 'micollab', to: 'off' },
        { integration: 'miteam-meetings', to: 'off' }
      ]
    });
    expect(entry).toMatchObject({ accountId: 'acc', records: 1, licences: { before: 2, after: 0 } });
    await done({ type: 'undo', entryId: entry.id });
    expect(await everything()).toEqual(before);
  });
});

test('A role is stored, assigned, held, and gone again after as many undos.', async () => {
  const before = [await everything(), await db.roles.toArray()];
  const role = { id: 'desk', name: 'Desk', description: '', base: 'account-admin', rights: [] } as const;
  const entries = [
    await done({ type: 'save-role', role: { ...role, rights: ['account.view'] } }),
    await done({ type: 'assign-role', roleId: 'desk', accountId: 'acc', to: 'assigned' }),
    await done({ type: 'set-role', accountId: 'acc', personIds: ['per-1'], role: 'desk' })
  ];
  expect(await db.people.where('[accountId+role]').equals(['acc', 'desk']).count()).toBe(1);
  expect(entries.map(({ accountId }) => accountId)).toEqual([null, 'acc', 'acc']);
  expect(await run({ type: 'undo', entryId: entries[1]?.id ?? '' })).toMatchObject({ ok: false });
  for (const { id } of entries.reverse()) await done({ type: 'undo', entryId: id });
  expect([await everything(), await db.roles.toArray()]).toEqual(before);
});
