import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
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
import type { RecordSet } from '#core/command.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { listedTables } from '#core/state.ts';
import { recordsOf } from './all-records.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import { entryChanges, type Sight } from './entry-changes.ts';
import { snapshotFor } from './exchanges.ts';
import { recordOf } from './rows.ts';

const two: RecordSet = {
  ...noRecords,
  workspace: aWorkspace(),
  accounts: [anAccount(), anAccount({ id: 'other', name: 'Other', reference: 'C-9' })],
  people: [aPerson({ lastName: 'Hush' }), aPerson({ id: 'ben' }), aPerson({ id: 'eve', accountId: 'other' })],
  dimensionsCustomers: [
    aDimensionsCustomer({ name: 'Hush' }),
    aDimensionsCustomer({
      ...{ id: 'other', name: 'Other', reference: 'C-9', primaryPersonId: 'eve' },
      productTypeId: 'example-voice'
    })
  ],
  dimensionsUsers: [
    aDimensionsUser(),
    aDimensionsUser({ id: 'pbx', personId: '', pbx: aPbxUser() }),
    aDimensionsUser({ id: 'dim-eve', accountId: 'other', personId: 'eve' })
  ]
};

const everything: Sight = { table: () => true, field: () => true, account: null };

async function opened(records: RecordSet = two) {
  const db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const done = async (command: Parameters<typeof change>[1], entryId: string) => {
    const outcome = await change(db, command, aContext({ entryId }));
    return outcome.ok ? null : outcome.error;
  };
  const imported = (brought: Partial<RecordSet>, entryId: string) =>
    done({ type: 'import-records', from: 'x', records: { ...noRecords, ...brought } }, entryId);
  const undo = (entryId: string) => done({ type: 'undo', entryId }, `undo-${entryId}`);
  if (records.accounts.length > 0) expect(await imported(records, 'start')).toBeNull();
  return { db, done, imported, undo };
}
/** All records as they are stored, without the dates that every change of an account moves. */
async function stored(db: Database) {
  const { workspace, ...lists } = await recordsOf(db, null);
  const undated = (list: readonly object[]) =>
    list.map((record) => ({ ...record, ...('changedAt' in record ? { changedAt: '' } : {}) }));
  return { workspace, ...Object.fromEntries(listedTables.map((table) => [table, undated(lists[table])])) };
}

test('What is handed off of an account is its own side and what this names of the settings, nothing of another’s.', async () => {
  const { db } = await opened();
  const records = await recordsOf(db, 'other');
  const ids = Object.fromEntries(listedTables.map((table) => [table, records[table].map(({ id }) => id)]));
  expect(ids).toEqual({
    ...{ accounts: ['other'], people: ['eve'], orders: [], roles: [], templates: [] },
    ...{ webexCustomers: [], sites: [], webexUsers: [] },
    ...{ dimensionsCustomers: ['other'], dimensionsUsers: ['dim-eve'] }
  });
  expect(records).not.toHaveProperty('workspace');
  expect(records.dimensionsCatalogue).toEqual({
    rateBands: [{ id: 'example-voice', name: 'Voice' }],
    productTypes: exampleDimensions.productTypes.slice(1),
    pbxTemplates: exampleDimensions.pbxTemplates
  });
  const text = JSON.stringify(records);
  for (const stranger of ['Hush', 'C-1001', 'example-analytics', 'desk@'])
    expect(text).not.toContain(stranger);
});

test('An account without Dimensions takes nothing of the settings along.', async () => {
  const { db } = await opened({ ...noRecords, accounts: [anAccount()], workspace: aWorkspace() });
  expect(await recordsOf(db, 'acme')).not.toHaveProperty('dimensionsCatalogue');
});

test('A file of one account is compared with the settings here and with whoever has its name.', async () => {
  const { db } = await opened();
  const theirs = { ...noRecords, dimensionsCustomers: [aDimensionsCustomer({ id: 'new', name: 'OTHER' })] };
  const { records, own } = await snapshotFor(db, theirs, 'new');
  expect(records.workspace).toEqual(two.workspace);
  expect(records.dimensionsCustomers.map(({ id }) => id)).toEqual(['other']);
  expect(own).toEqual(noRecords);
});

test('An import over customers, users and settings is undone to what was there before.', async () => {
  const { db, imported, undo } = await opened();
  const before = await stored(db);
  const dimensions = { ...exampleDimensions, productName: 'Theirs', trialMaxDays: 7 };
  const brought = {
    workspace: aWorkspace({ dimensions }),
    accounts: [anAccount({ id: 'new', name: 'New' })],
    people: [aPerson({ id: 'nia', accountId: 'new' })],
    dimensionsCustomers: [
      aDimensionsCustomer({ name: 'Theirs', isInternal: true }),
      aDimensionsCustomer({ id: 'new', name: 'New', primaryPersonId: 'nia' })
    ],
    dimensionsUsers: [
      aDimensionsUser({ pbx: aPbxUser({ pbxId: 'pbx-7' }) }),
      aDimensionsUser({ id: 'dim-nia', accountId: 'new', personId: 'nia' })
    ]
  };
  expect(await imported(brought, 'import')).toBeNull();
  expect(await stored(db)).not.toEqual(before);
  expect(recordOf((await db.dimensionsCustomers.get('acme')) ?? {})).toEqual(brought.dimensionsCustomers[0]);
  expect(await undo('import')).toBeNull();
  expect(await stored(db)).toEqual(before);
});

test('An import is refused that would leave something dangling or twice.', async () => {
  const { imported } = await opened();
  const refused = async (brought: Partial<RecordSet>) => (await imported(brought, 'x'))?.code;
  const customer = (over: Parameters<typeof aDimensionsCustomer>[0]) => ({
    dimensionsCustomers: [aDimensionsCustomer({ name: 'Fine', ...over })]
  });
  const user = (over: Parameters<typeof aDimensionsUser>[0]) => ({
    dimensionsUsers: [aDimensionsUser({ id: 'new', personId: 'ben', ...over })]
  });
  expect(await refused(customer({ id: 'nobody' }))).toBe('gone');
  expect(await refused(customer({ productTypeId: 'x' }))).toBe('gone');
  expect(await refused(customer({ primaryPersonId: 'eve' }))).toBe('gone');
  expect(await refused(customer({ name: ' OTHER' }))).toBe('customer-name-taken');
  expect(await refused(customer({ primaryPersonId: '' }))).toBe('dimensions-incomplete');
  expect(await refused(customer({ createdOn: '' }))).toBe('invalid');
  const nobody = two.dimensionsUsers.slice(0, 2).map((each) => ({ ...each, roles: [] }));
  expect(await refused({ dimensionsUsers: nobody })).toBe('dimensions-incomplete');
  expect(await refused(user({ accountId: 'none' }))).toBe('gone');
  expect(await refused(user({ personId: '' }))).toBe('gone');
  expect(await refused(user({ pbx: aPbxUser() }))).toBe('exists-already');
  expect(await refused(user({ personId: 'eve' }))).toBe('gone');
  expect(await refused(user({ personId: 'ada' }))).toBe('exists-already');
  expect(await refused(user({ id: 'dim-eve', personId: '' }))).toBe('gone');
  expect(await refused({ people: [aPerson({ accountId: 'other', email: 'a@example.com' })] })).toBe('gone');
  expect(await imported(user({}), 'ben')).toBeNull();
  expect(await refused({ people: [aPerson({ id: 'ben', accountId: 'other' })] })).toBe('gone');
  const lacking = { ...exampleDimensions, pbxTemplates: [], defaultTemplateId: '' as const };
  expect(await refused({ workspace: aWorkspace({ dimensions: lacking }) })).toBe('gone');
  const unfit = { ...exampleDimensions, defaultTemplateId: 'x' };
  expect(await refused({ workspace: aWorkspace({ dimensions: unfit }) })).toBe('invalid');
  const internal = customer({ isInternal: true });
  expect(await imported(internal, 'internal')).toBeNull();
  const second = { ...two.dimensionsCustomers[1], isInternal: true } as never;
  expect(await refused({ dimensionsCustomers: [second] })).toBe('internal-taken');
});

test('An undo is refused where it would leave a user without a person, a customer or an entry of the settings.', async () => {
  const { imported, undo } = await opened();
  const [type] = exampleDimensions.productTypes;
  const more = { ...exampleDimensions, productTypes: [...exampleDimensions.productTypes] };
  if (type) more.productTypes.push({ ...type, id: 'own' });
  expect(await imported({ workspace: aWorkspace({ dimensions: more }) }, 'settings')).toBeNull();
  expect(await imported({ accounts: [anAccount({ id: 'new', name: 'New' })] }, 'account')).toBeNull();
  expect(await imported({ people: [aPerson({ id: 'nia', accountId: 'new' })] }, 'person')).toBeNull();
  const customer = aDimensionsCustomer({
    ...{ id: 'new', name: 'New', productTypeId: 'own', primaryPersonId: '', status: 'draft' }
  });
  expect(await imported({ dimensionsCustomers: [customer] }, 'customer')).toBeNull();
  const user = aDimensionsUser({ id: 'dim-nia', accountId: 'new', personId: 'nia', roles: [] });
  expect(await imported({ dimensionsUsers: [user] }, 'user')).toBeNull();
  expect(await undo('settings')).toEqual({ code: 'gone', what: 'product-type' });
  expect(await undo('customer')).toMatchObject({ code: 'changed-since', table: 'dimensionsCustomers' });
  expect(await undo('person')).toMatchObject({ code: 'changed-since', table: 'dimensionsUsers' });
  for (const entry of ['user', 'customer', 'person', 'account', 'settings'])
    expect([entry, await undo(entry)]).toEqual([entry, null]);
});

test('[DX13] A tenant identifier is one customer’s, be it imported or brought back by an undo.', async () => {
  const { imported, undo } = await opened();
  const [first, second] = two.dimensionsCustomers;
  if (!first || !second) throw new Error('no customers');
  const customer = (of: typeof first, tenantId: string) => ({
    dimensionsCustomers: [{ ...of, status: 'active' as const, tenantId }]
  });
  expect(await imported(customer(first, 't-1'), 'first')).toBeNull();
  expect(await imported(customer(second, 't-1'), 'second')).toMatchObject({ code: 'tenant-id-taken' });
  expect(await imported(customer(first, 't-2'), 'moved')).toBeNull();
  expect(await imported(customer(second, 't-1'), 'second')).toBeNull();
  expect(await undo('moved')).toMatchObject({ code: 'tenant-id-taken' });
});

test('[R5] [R42] An import changes neither a product type that locks nor the sub-accounts of a customer that the vendor has.', async () => {
  const { imported } = await opened();
  const second = two.dimensionsCustomers[1];
  if (!second?.connection) throw new Error('no customer');
  const live = { ...second, status: 'active' as const };
  const open = { ...live, productTypeId: 'example-analytics' };
  const sub = { ...live, connection: { ...second.connection, hasSubAccounts: true } };
  expect(await imported({ dimensionsCustomers: [live] }, 'live')).toBeNull();
  expect(await imported({ dimensionsCustomers: [open] }, 'open')).toMatchObject({
    code: 'product-type-locked',
    name: 'Voice'
  });
  expect(await imported({ dimensionsCustomers: [sub] }, 'sub')).toMatchObject({ code: 'sub-accounts-stay' });
});

test('[R2] An undo is refused that would give two customers one name.', async () => {
  const { imported, undo } = await opened();
  const [first, second] = two.dimensionsCustomers;
  if (!first || !second) throw new Error('no customers');
  expect(await imported({ dimensionsCustomers: [{ ...first, name: 'Free' }] }, 'rename')).toBeNull();
  expect(await imported({ dimensionsCustomers: [{ ...second, name: 'Hush' }] }, 'take')).toBeNull();
  expect(await undo('rename')).toMatchObject({ code: 'customer-name-taken', name: 'Hush' });
  expect(await undo('take')).toBeNull();
  expect(await undo('rename')).toBeNull();
});

test('What was changed goes by the names of the account, the person or the telephone system’s user.', async () => {
  const { db, imported } = await opened();
  const roles = (['customer.user', 'admin.user'] as const).map((role) => ({
    ...{ role, from: '2026-02-01', to: '' as const }
  }));
  const users = two.dimensionsUsers.slice(0, 2).map((user) => ({ ...user, roles }));
  const customer = aDimensionsCustomer({ name: 'Hush', notes: 'New' });
  expect(await imported({ dimensionsCustomers: [customer], dimensionsUsers: users }, 'some')).toBeNull();
  const { changes } = await entryChanges(db, 'some', everything, 9);
  expect(changes.map(({ name }) => name).sort()).toEqual(['Acme Hotels', 'Ada Hush', 'Pia Bell']);
});

test('Who may not read notes sees what else was changed, and of notes alone that something was.', async () => {
  const { db, imported } = await opened();
  const customer = { ...aDimensionsCustomer({ name: 'Hush' }), notes: 'Call first', reference: 'C-7' };
  expect(await imported({ dimensionsCustomers: [customer] }, 'both')).toBeNull();
  const noted = { ...customer, notes: 'Call twice' };
  expect(await imported({ dimensionsCustomers: [noted] }, 'notes')).toBeNull();
  const sees: Sight = { ...everything, field: (_, field) => field !== 'notes' };
  const { changes } = await entryChanges(db, 'both', sees, 9);
  expect(changes.map(({ after }) => after)).toContainEqual({ reference: 'C-7' });
  expect(JSON.stringify(changes)).not.toContain('Call');
  const { changes: others, hidden } = await entryChanges(db, 'notes', sees, 9);
  expect(others.filter(({ table }) => table === 'dimensionsCustomers')).toEqual([]);
  expect(hidden).toBe(1);
});

test('Who is confined to one account sees nothing of what an entry changed in others.', async () => {
  const { db, imported } = await opened();
  const dimensionsCustomers = two.dimensionsCustomers.map((each) => ({ ...each, country: 'IE' }));
  const people = two.people.map((person) => ({ ...person, firstName: 'Kim' }));
  expect(await imported({ dimensionsCustomers }, 'customers')).toBeNull();
  expect(await imported({ people }, 'people')).toBeNull();
  for (const entry of ['customers', 'people']) {
    const { changes, hidden } = await entryChanges(db, entry, { ...everything, account: 'acme' }, 9);
    expect(changes.length).toBeGreaterThan(0);
    expect(hidden).toBeGreaterThan(0);
    expect(changes.filter(({ id }) => id === 'other' || id === 'eve')).toEqual([]);
  }
});
