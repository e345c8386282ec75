import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
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
import { blankDetails } from '#core/account/person.ts';
import type { Command, RecordSet } from '#core/command.ts';
import { addressesElsewhere } from '#core/dimensions/addresses-elsewhere.ts';
import type { DimensionsCommand } from '#core/dimensions/dimensions-command.ts';
import type { RoleId } from '#core/dimensions/roles.ts';
import { dimensionsDetails } from '#core/dimensions/dimensions-customer.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { emailKey, type State } from '#core/state.ts';
import { change } from './change-workspace.ts';
import { Database } from './database.ts';
import { readState } from './read-state.ts';

let db: Database;
const ask = (command: Command) => readState(db, command, aContext());
const ids = (map: ReadonlyMap<string, unknown>) => [...map.keys()].sort();
const side = ({ accounts, people, dimensionsCustomers, dimensionsUsers }: State) => ({
  accounts: ids(accounts),
  people: ids(people),
  customers: ids(dimensionsCustomers),
  users: ids(dimensionsUsers)
});
const others = { primaryPersonId: '' as const, reference: '', status: 'active' as const };

const records: RecordSet = {
  ...noRecords,
  workspace: aWorkspace(),
  accounts: ['acme', 'other', 'third', 'none'].map((id) => anAccount({ id, name: id })),
  people: [
    aPerson(),
    aPerson({ id: 'ben' }),
    aPerson({ id: 'cy' }),
    aPerson({ id: 'eve', accountId: 'other' }),
    aPerson({ id: 'guest', accountId: 'other' })
  ],
  dimensionsCustomers: [
    aDimensionsCustomer(),
    aDimensionsCustomer({ ...others, id: 'other', name: 'Other', productTypeId: 'example-voice' }),
    aDimensionsCustomer({ ...others, id: 'third', name: 'Third', tenantId: 't-3' })
  ],
  dimensionsUsers: [
    aDimensionsUser(),
    aDimensionsUser({ id: 'pbx', personId: '', pbx: aPbxUser() }),
    aDimensionsUser({ id: 'dim-ben', personId: 'ben' }),
    aDimensionsUser({ id: 'dim-eve', accountId: 'other', personId: 'eve' }),
    aDimensionsUser({
      ...{ id: 'dim-third', accountId: 'third', personId: '' },
      pbx: aPbxUser({ pbxId: 'pbx-3', email: 'third@example.com' })
    }),
    aDimensionsUser({
      ...{ id: 'dim-far', accountId: 'other', personId: '' },
      pbx: aPbxUser({ pbxId: 'pbx-9', email: 'Far@Example.com' })
    })
  ]
};

beforeEach(async () => {
  db = new Database('test', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const command = { type: 'import-records', from: 'test', records } as const;
  const outcome = await change(db, command, aContext({ entryId: 'import' }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
});

const own = { accounts: ['acme'], customers: ['acme'], users: ['dim-ada', 'dim-ben', 'pbx'] };
const saving = (over: Partial<ReturnType<typeof aDimensionsCustomer>>): DimensionsCommand => ({
  type: 'save-dimensions-customer',
  accountId: 'acme',
  details: dimensionsDetails(aDimensionsCustomer(over)),
  person: null
});

test('A command about a customer knows its account, users and primary user, and no other customer.', async () => {
  const state = await ask({ type: 'create-dimensions-customer', accountId: 'acme' });
  expect(side(state)).toEqual({ ...own, people: ['ada'] });
  expect(state.dimensionsCustomers.get('acme')).toEqual(aDimensionsCustomer());
  expect(state.dimensionsUsers.get('pbx')).toEqual(records.dimensionsUsers[1]);
});

test('An account without Dimensions is known for itself.', async () => {
  const state = await ask({ ...saving({ name: 'New', reference: '' }), accountId: 'none' } as Command);
  expect(side(state)).toEqual({ accounts: ['none'], people: ['ada'], customers: [], users: [] });
});

test('[R2] A customer of the same name is known, however it is spelled, unless it is terminated.', async () => {
  const found = async (name: string) => ids((await ask(saving({ name }))).dimensionsCustomers);
  expect(await found(' oTHER ')).toEqual(['acme', 'other']);
  expect(await found('Others')).toEqual(['acme']);
  expect(await found('')).toEqual(['acme']);
  await db.dimensionsCustomers.delete('other');
  const customers = [aDimensionsCustomer({ ...others, id: 'other', name: 'Other', status: 'terminated' })];
  const again = {
    type: 'import-records',
    from: 'x',
    records: { ...noRecords, dimensionsCustomers: customers }
  };
  expect(
    await change(db, again as Command & { type: 'import-records' }, aContext({ entryId: 'x' }))
  ).toMatchObject({
    ok: true
  });
  expect(await found('Other')).toEqual(['acme']);
});

test('[DX13] A customer of the tenant identifier that is recorded is known.', async () => {
  const recording = (tenantId: string): Command => ({
    ...{ type: 'record-dimensions-status', accountId: 'acme', status: 'active', tenantId, on: '2026-03-02' }
  });
  expect(ids((await ask(recording(' t-3 '))).dimensionsCustomers)).toEqual(['acme', 'third']);
  expect(ids((await ask(recording(''))).dimensionsCustomers)).toEqual(['acme']);
});

test('[R15] The internal system is known with its account’s name.', async () => {
  const internal = aDimensionsCustomer({ ...others, id: 'third', name: 'Third', isInternal: true });
  const outcome = await change(
    db,
    { type: 'import-records', from: 'x', records: { ...noRecords, dimensionsCustomers: [internal] } },
    aContext({ entryId: 'internal' })
  );
  expect(outcome).toMatchObject({ ok: true });
  const state = await ask({ type: 'switch-internal', accountId: 'acme', to: 'on', purpose: 'own-use' });
  expect(ids(state.dimensionsCustomers)).toEqual(['acme', 'third']);
  expect(state.accounts.get('third')?.name).toBe('third');
});

test('Whoever a change of roles, an addition or a removal is about is known as a person.', async () => {
  const users = [{ id: 'dim-ben', roles: [] }];
  const roles = { type: 'set-dimensions-roles', accountId: 'acme', users, acceptsCharges: true } as const;
  expect(side(await ask(roles))).toEqual({ ...own, people: ['ada', 'ben'] });
  const removing = { type: 'remove-dimensions-users', accountId: 'acme', userIds: ['dim-ben'] } as const;
  expect(side(await ask(removing)).people).toEqual(['ada', 'ben']);
  const person = { ...blankDetails, id: 'dee', firstName: 'Dee', lastName: 'Doe', email: 'ADA@example.com' };
  const state = await ask({
    ...{ type: 'add-dimensions-users', accountId: 'acme', people: [person], acceptsCharges: true },
    users: [
      { id: 'dim-dee', personId: 'dee', roles: [] },
      { id: 'dim-cy', personId: 'cy', roles: [] }
    ]
  });
  expect(side(state).people).toEqual(['ada', 'ben', 'cy']);
  expect(state.emails.get(emailKey('acme', 'ada@example.com'))).toBe('ada');
});

test('[V-users] Access is refused to a user of the telephone system who has the address of somebody else’s person.', async () => {
  await db.people.update('ben', { email: aPbxUser().email });
  await db.dimensionsUsers.update('pbx', { roles: [], roleKeys: [] });
  const users = [{ id: 'pbx', roles: ['customer.user'] }] as const;
  const command = { type: 'set-dimensions-roles', accountId: 'acme', users, acceptsCharges: true } as const;
  const outcome = await change(db, command, aContext({ entryId: 'roles' }));
  expect(outcome).toMatchObject({ ok: false, error: { because: { facts: { loginEmail: 'shared' } } } });
});

test('A roster meets everybody with access, and nobody of another customer.', async () => {
  const users = [
    aDimensionsUser({ id: 'new', personId: '', pbx: aPbxUser({ pbxId: 'x', email: 'far@example.com' }) })
  ];
  const state = await ask({ type: 'import-roster', accountId: 'acme', replacesSimulated: true, users });
  expect(side(state)).toEqual({ ...own, people: ['ada', 'ben'] });
});

test('[DRO-15] Whoever is given access meets the users of other customers who have the address.', async () => {
  const elsewhere = async (email: string, roles: readonly RoleId[] = ['customer.user']) => {
    await db.dimensionsUsers.update('pbx', { pbx: aPbxUser({ email }), roles: [] });
    const users = [{ id: 'pbx', roles }];
    const state = await ask({ type: 'set-dimensions-roles', accountId: 'acme', users, acceptsCharges: true });
    return [...addressesElsewhere(state, 'acme')];
  };
  expect(await elsewhere(' far@example.COM')).toEqual(['far@example.com']);
  expect(await elsewhere('eve@example.com')).toEqual(['eve@example.com']);
  // somebody of another account without access is no user
  expect(await elsewhere('guest@example.com')).toEqual([]);
  expect(await elsewhere('ada@example.com')).toEqual([]);
  expect(await elsewhere('')).toEqual([]);
  expect(await elsewhere('far@example.com', ['customer.settings'])).toEqual([]);
});

test('Other settings meet the customers that name what they lack or change, and no others.', async () => {
  const asking = (over: Partial<typeof defaultDimensionsSettings>) =>
    ask({ type: 'change-dimensions-settings', settings: { ...defaultDimensionsSettings, ...over } });
  const [analytics, voice] = defaultDimensionsSettings.productTypes;
  if (!analytics || !voice) throw new Error('no example');
  expect(side(await asking({ currency: 'EUR' })).customers).toEqual([]);
  expect(side(await asking({ productTypes: [analytics] }))).toMatchObject({ accounts: ['other'] });
  const locking = { ...analytics, isLocking: true };
  expect(side(await asking({ productTypes: [locking, voice] })).customers).toEqual(['acme', 'third']);
  const none = await asking({ pbxTemplates: [], defaultTemplateId: '' });
  expect(side(none).customers).toEqual(['acme', 'other', 'third']);
});

test('People and accounts are removed with what they have with Dimensions.', async () => {
  const people = await ask({ type: 'remove-people', accountId: 'acme', personIds: ['ben'] });
  expect(side(people)).toEqual({ ...own, people: ['ben'] });
  const account = await ask({ type: 'remove-account', accountId: 'acme' });
  expect(side(account)).toEqual({ ...own, people: ['ada', 'ben', 'cy'] });
});

test('An import knows what its records refer to and what they could clash with.', async () => {
  const state = await ask({
    ...{ type: 'import-records', from: 'x' },
    records: {
      ...noRecords,
      people: [aPerson({ id: 'eve', accountId: 'other' })],
      dimensionsCustomers: [aDimensionsCustomer({ id: 'none', name: 'third', primaryPersonId: 'cy' })],
      dimensionsUsers: [aDimensionsUser({ id: 'new', personId: 'ben' })]
    }
  });
  expect(side(state)).toEqual({
    accounts: ['acme', 'none', 'other', 'third'],
    people: ['ben', 'cy', 'eve'],
    customers: ['acme', 'other', 'third'],
    users: ['dim-ada', 'dim-ben', 'dim-eve', 'pbx']
  });
});
