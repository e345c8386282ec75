import { describe, expect, test } from 'vitest';
import type { RecordSet } from '#core/command.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { adjusted } from './adjusted.ts';
import { entriesAlong } from './entries-along.ts';
import { without } from './left-behind.ts';
import { planImport, type BaseOf } from './plan-import.ts';
import { readBundle } from './read-bundle.ts';
import { recordsToWrite, type Choice } from './records-to-write.ts';
import { forged, problemsOf } from './test-forgery.ts';
import {
  aDimensionsCustomer,
  aDimensionsUser,
  anAccount,
  aPbxOnlyUser,
  aPerson,
  aWorkspace,
  nothing,
  oneAccount,
  oneCustomer,
  oneDimensionsCustomer as one,
  withRecords
} from './test-records.ts';
import { writeBundle } from './write-bundle.ts';

const unknown: BaseOf = () => undefined;
const baseFrom =
  (records: RecordSet): BaseOf =>
  (table, id) =>
    table === 'workspace'
      ? (records.workspace ?? null)
      : (records[table].find((record) => record.id === id) ?? null);
const statuses = (theirs: RecordSet, mine: RecordSet, base: BaseOf = baseFrom(one)) =>
  Object.fromEntries(planImport(theirs, mine, base).items.map(({ key, status }) => [key, status]));
const taken = (
  theirs: RecordSet,
  mine: RecordSet,
  base: BaseOf = unknown,
  choices: Readonly<Record<string, Choice>> = {}
) => recordsToWrite(planImport(theirs, mine, base), new Map(Object.entries(choices)));
/** What is said to come in otherwise than the file has it. */
const told = (
  plan: Parameters<typeof adjusted>[0],
  writes: RecordSet,
  choices: Readonly<Record<string, Choice>> = {}
) => adjusted(plan, writes, new Map(Object.entries(choices))).map(({ key }) => key);
const options = { kind: 'account', base: null, version: '0.4.0' } as const;
const good = await writeBundle(one, options);
const bare = {
  ...exampleDimensions,
  rateBands: [],
  productTypes: [],
  pbxTemplates: [],
  defaultTemplateId: '' as const
};

describe('a file of one account', () => {
  test('holds its customer and users, and of the settings what the customer names', async () => {
    const read = await readBundle(good);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { content } = read.value;
    expect(content.dimensionsCustomers).toEqual(one.dimensionsCustomers);
    expect(content.dimensionsUsers).toEqual(one.dimensionsUsers);
    expect(content.dimensionsCatalogue).toEqual(one.dimensionsCatalogue);
    expect(content).not.toHaveProperty('workspace');
  });

  const type = exampleDimensions.productTypes[1];
  test.each<[string, Record<string, unknown>, string, string]>([
    [
      'a customer of no account',
      { 'dimensionsCustomers[0].id': 'x' },
      'dangling',
      'dimensionsCustomers[0].id'
    ],
    [
      'a product type that is not there',
      {
        'dimensionsCustomers[0].productTypeId': 'x',
        'dimensionsCatalogue.productTypes': [],
        'dimensionsCatalogue.rateBands': []
      },
      'dangling-setting',
      'dimensionsCustomers[0].productTypeId'
    ],
    [
      'a rate band that is not there',
      { 'dimensionsCatalogue.rateBands': [] },
      'dangling-setting',
      'dimensionsCatalogue.productTypes[0].rateBandId'
    ],
    [
      'a PBX template that is not there',
      { 'dimensionsCatalogue.pbxTemplates': [] },
      'dangling-setting',
      'dimensionsCustomers[0].connection.templateId'
    ],
    [
      'a primary user who is nobody',
      { 'dimensionsCustomers[0].primaryPersonId': 'x' },
      'dangling-record',
      'dimensionsCustomers[0].primaryPersonId'
    ],
    [
      'a user who is nobody',
      { 'dimensionsUsers[0].personId': 'x' },
      'dangling-record',
      'dimensionsUsers[0].personId'
    ],
    [
      'a user of no customer',
      { 'dimensionsUsers[1].accountId': 'x' },
      'dangling-record',
      'dimensionsUsers[1].accountId'
    ],
    [
      'a person who is two users',
      { 'dimensionsUsers[1].personId': 'per-1' },
      'duplicate-user',
      'dimensionsUsers[1].personId'
    ],
    [
      'a user of the telephone system who is two users',
      { 'dimensionsUsers[0].pbx': aPbxOnlyUser().pbx },
      'duplicate-pbx-user',
      'dimensionsUsers[1].pbx.pbxId'
    ],
    [
      'a user who is nobody at all',
      { 'dimensionsUsers[1].pbx': null },
      'nobody',
      'dimensionsUsers[1].personId'
    ],
    [
      'a created customer without a name',
      { 'dimensionsCustomers[0].name': '' },
      'wrong-type',
      'dimensionsCustomers[0].name'
    ],
    [
      'a planned customer without a primary user',
      { 'dimensionsCustomers[0].primaryPersonId': '' },
      'wrong-type',
      'dimensionsCustomers[0].primaryPersonId'
    ],
    [
      'a created customer whose connection names no account',
      { 'dimensionsCustomers[0].connection.identifier': '' },
      'wrong-type',
      'dimensionsCustomers[0].connection.identifier'
    ],
    [
      'a created customer without the day of its creation',
      { 'dimensionsCustomers[0].createdOn': '' },
      'wrong-type',
      'dimensionsCustomers[0].createdOn'
    ],
    ['a user twice', { 'dimensionsUsers[1].id': 'dim-1' }, 'duplicate-id', 'dimensionsUsers[1].id'],
    [
      'an entry of the settings that its customer does not name',
      { 'dimensionsCatalogue.productTypes[1]': { ...type, rateBandId: '' } },
      'wrong-kind',
      'dimensionsCatalogue.productTypes[1]'
    ],
    [
      'an entry of the settings twice',
      { 'dimensionsCatalogue.rateBands[1]': one.dimensionsCatalogue?.rateBands[0] },
      'duplicate-id',
      'dimensionsCatalogue.rateBands[1].id'
    ],
    [
      'a part of the settings without a customer',
      { dimensionsCustomers: [], dimensionsUsers: [] },
      'wrong-kind',
      'dimensionsCatalogue'
    ]
  ])('is refused if it has %s', async (_, edits, code, path) => {
    const placed = Object.fromEntries(Object.entries(edits).map(([at, value]) => [`content.${at}`, value]));
    const [problem, ...more] = await problemsOf(await forged(good, placed));
    expect(problem).toMatchObject({ code, path: `content.${path}` });
    // a customer of no account takes its users along
    expect(more.length).toBe(code === 'dangling' ? 3 : 0);
  });

  test.each(['apiKey', 'masterKey', 'password'])('has no place for a secret such as %s', async (field) => {
    for (const at of ['dimensionsCustomers[0].connection', 'dimensionsCatalogue.pbxTemplates[0]'])
      expect(await problemsOf(await forged(good, { [`content.${at}.${field}`]: 'x' }))).toMatchObject([
        { code: 'wrong-type', issue: 'unknown-field' }
      ]);
  });
});

describe('a file of a workspace', () => {
  const pair: RecordSet = withRecords(
    { ...nothing, workspace: aWorkspace() },
    {
      accounts: [anAccount(), anAccount({ id: 'acc-b' })],
      people: [aPerson(), aPerson({ id: 'per-b', accountId: 'acc-b' })],
      dimensionsCustomers: [
        aDimensionsCustomer({ isInternal: true }),
        aDimensionsCustomer({ id: 'acc-b', name: 'Buoy', primaryPersonId: 'per-b' })
      ]
    }
  );

  test.each<[string, Record<string, unknown>, string, string]>([
    [
      'two customers of one name, however it is spelled',
      { 'dimensionsCustomers[1].name': 'FOGHORN  Ferries' },
      'duplicate-name',
      'dimensionsCustomers[1].name'
    ],
    [
      'two customers of one tenant identifier',
      { 'dimensionsCustomers[0].tenantId': 'tenant-1', 'dimensionsCustomers[1].tenantId': 'tenant-1' },
      'duplicate-tenant',
      'dimensionsCustomers[1].tenantId'
    ],
    [
      'two internal systems',
      { 'dimensionsCustomers[1].isInternal': true },
      'second-internal',
      'dimensionsCustomers[1].isInternal'
    ],
    [
      'a primary user of another account',
      { 'dimensionsCustomers[1].primaryPersonId': 'per-1' },
      'another-account',
      'dimensionsCustomers[1].primaryPersonId'
    ],
    [
      'a default template that is not there',
      { 'workspace.dimensions.defaultTemplateId': 'x' },
      'dangling-setting',
      'workspace.dimensions.defaultTemplateId'
    ],
    [
      'a part of the settings apart from these',
      { dimensionsCatalogue: one.dimensionsCatalogue },
      'wrong-kind',
      'dimensionsCatalogue'
    ]
  ])('is refused if it has %s', async (_, edits, code, path) => {
    const text = await writeBundle(pair, { ...options, kind: 'workspace' });
    const placed = Object.fromEntries(Object.entries(edits).map(([at, value]) => [`content.${at}`, value]));
    expect(await problemsOf(await forged(text, placed))).toMatchObject([{ code, path: `content.${path}` }]);
  });

  test('may hold a terminated customer of the same name that was the internal system', async () => {
    const status = 'terminated';
    const records = withRecords(pair, {
      dimensionsCustomers: [
        aDimensionsCustomer({ id: 'acc-b', isInternal: true, status, primaryPersonId: 'per-b' })
      ]
    });
    const text = await writeBundle(records, { ...options, kind: 'workspace' });
    expect(await problemsOf(text)).toEqual([]);
  });
});

describe('an import', () => {
  const here = (over: Partial<typeof exampleDimensions> = {}): RecordSet => ({
    ...nothing,
    workspace: aWorkspace({ dimensions: { ...bare, ...over } })
  });

  test('adds to the settings what the customer of one account names and they lack, and keeps the rest', () => {
    const own = { id: 'own', name: 'Own', prices: {} };
    const { workspace, dimensionsCatalogue } = taken(one, here({ rateBands: [own] }));
    expect(dimensionsCatalogue).toBeUndefined();
    expect(workspace?.dimensions).toEqual({
      ...bare,
      rateBands: [own, { id: 'example-standard', name: 'Standard', prices: {} }],
      productTypes: exampleDimensions.productTypes.slice(0, 1),
      pbxTemplates: exampleDimensions.pbxTemplates
    });
  });

  test('lets a rate band that is here keep its prices, and knows none of one that comes', async () => {
    const band = { id: 'example-standard', name: 'Ours', prices: { 'customer.user.pbx': 99 } };
    expect(taken(one, here({ rateBands: [band] })).workspace?.dimensions.rateBands).toEqual([band]);
    const priced = { ...exampleDimensions.rateBands[0] };
    const text = await forged(good, { 'content.dimensionsCatalogue.rateBands[0]': priced });
    expect(await problemsOf(text)).toMatchObject([{ code: 'wrong-type', issue: 'unknown-field' }]);
  });

  test('names the entries that come along, and none that are here or come with the settings', () => {
    const along = (there: RecordSet, mine: RecordSet) => {
      const plan = planImport(there, mine, unknown);
      return entriesAlong(plan, recordsToWrite(plan, new Map()));
    };
    expect(along(one, here())).toEqual([
      { list: 'dimensions.productTypes', names: ['Analytics'] },
      { list: 'dimensions.rateBands', names: ['Standard'] },
      { list: 'dimensions.pbxTemplates', names: exampleDimensions.pbxTemplates.map(({ name }) => name) }
    ]);
    const bands = { rateBands: exampleDimensions.rateBands, productTypes: exampleDimensions.productTypes };
    expect(along(one, here(bands)).map(({ list }) => list)).toEqual(['dimensions.pbxTemplates']);
    expect(along(one, { ...nothing, workspace: aWorkspace() })).toEqual([]);
    const webex = aWorkspace({ webex: { ...defaultWebexSettings, admins: [] } });
    expect(along(oneCustomer, { ...nothing, workspace: webex })).toEqual([
      { list: 'webex.admins', names: aWorkspace().webex.admins.map(({ name }) => name) }
    ]);
    expect(along({ ...nothing, workspace: aWorkspace() }, nothing)).toEqual([]);
  });

  test('does not empty notes that stayed here, and takes those that came along', () => {
    const noted = withRecords(one, { dimensionsCustomers: [aDimensionsCustomer({ notes: 'Call first' })] });
    const sent = without(['notes'], noted);
    expect(JSON.stringify(sent)).not.toContain('Call first');
    expect(planImport(sent, noted, unknown).counts).toMatchObject({ changed: 0, conflicting: 0, new: 0 });
    const changed = withRecords(sent, {
      dimensionsCustomers: [aDimensionsCustomer({ notes: null, reference: 'C-8' })]
    });
    expect(taken(changed, noted, baseFrom(noted)).dimensionsCustomers).toMatchObject([
      { reference: 'C-8', notes: 'Call first' }
    ]);
    const emptied = withRecords(noted, { dimensionsCustomers: [aDimensionsCustomer({ notes: '' })] });
    expect(taken(emptied, noted, baseFrom(noted)).dimensionsCustomers).toMatchObject([{ notes: '' }]);
    const elsewhere = { ...nothing, workspace: aWorkspace() };
    expect(taken(sent, elsewhere).dimensionsCustomers).toMatchObject([{ notes: null }]);
  });

  test('leaves entries as they are here that the file has otherwise', () => {
    const [type] = exampleDimensions.productTypes;
    const renamed = { ...exampleDimensions, productTypes: type ? [{ ...type, name: 'Ours' }] : [] };
    expect(taken(one, here(renamed)).workspace).toBeUndefined();
  });

  test('keeps in the settings what a customer here names although the file’s settings lack it', () => {
    const mine = { ...one, workspace: aWorkspace() };
    const theirs = { ...nothing, workspace: aWorkspace({ dimensions: bare, expiringSoonDays: 9 }) };
    const { workspace } = taken(theirs, mine, unknown, { 'workspace:workspace': 'theirs' });
    expect(workspace?.expiringSoonDays).toBe(9);
    const rateBands = exampleDimensions.rateBands.slice(0, 1);
    expect(workspace?.dimensions).toEqual({ ...bare, ...one.dimensionsCatalogue, rateBands });
  });

  test('brings users after their customer, and asks once about a customer that was removed here', () => {
    const removed = { ...one, dimensionsCustomers: [], dimensionsUsers: [] };
    expect(statuses(one, removed)).toMatchObject({
      'dimensionsCustomers:acc-a': 'kept',
      'dimensionsUsers:dim-1': 'kept'
    });
    const changed = withRecords(one, { dimensionsUsers: [aPbxOnlyUser({ roles: aDimensionsUser().roles })] });
    expect(statuses(changed, removed)).toMatchObject({
      'dimensionsCustomers:acc-a': 'conflicting',
      'dimensionsUsers:dim-1': 'new',
      'dimensionsUsers:dim-2': 'new'
    });
    const choice = (value: Choice) =>
      taken(changed, removed, baseFrom(one), { 'dimensionsCustomers:acc-a': value }).dimensionsUsers.length;
    expect([choice('mine'), choice('theirs')]).toEqual([0, 2]);
  });

  const ben = aDimensionsUser({ id: 'dim-3', personId: 'per-2' });
  /** Ada, who came with the customer, was removed here; `theirs` has her still. */
  const withoutAda = (theirs: RecordSet) => {
    const people = oneAccount.people.filter(({ id }) => id !== 'per-1');
    const mine = { ...oneAccount, people };
    const base = baseFrom({ ...theirs, dimensionsCustomers: [], dimensionsUsers: [] });
    const choices = { 'people:per-1': 'mine' } as const;
    const asked = withRecords(theirs, { people: [aPerson({ lastName: 'Moore' })] });
    const plan = planImport(asked, mine, base);
    const writes = recordsToWrite(plan, new Map(Object.entries(choices)));
    return { writes, told: told(plan, writes, choices) };
  };

  test('leaves out a user whose person stays away, and the vendor’s customer does without the primary user', () => {
    const status = { status: 'active', tenantId: 'tenant-1' } as const;
    const theirs = withRecords(one, {
      dimensionsCustomers: [aDimensionsCustomer(status)],
      dimensionsUsers: [ben]
    });
    const { writes, told: names } = withoutAda(theirs);
    expect(writes.people).toEqual([]);
    expect(writes.dimensionsCustomers).toEqual([aDimensionsCustomer({ ...status, primaryPersonId: '' })]);
    expect(writes.dimensionsUsers).toEqual([aPbxOnlyUser(), ben]);
    expect(names).toEqual(['dimensionsCustomers:acc-a']);
  });

  test('[R28] leaves out a planned customer whose primary user stays away, and says so', () => {
    const { writes, told: names } = withoutAda(withRecords(one, { dimensionsUsers: [ben] }));
    expect([writes.dimensionsCustomers, writes.dimensionsUsers]).toEqual([[], []]);
    expect(names).toEqual(['dimensionsCustomers:acc-a']);
    const draft = {
      ...one,
      dimensionsCustomers: [aDimensionsCustomer({ status: 'draft' })],
      dimensionsUsers: []
    };
    expect(withoutAda(draft).writes.dimensionsCustomers).toMatchObject([{ primaryPersonId: '' }]);
  });

  test('[R32] leaves out a customer that nobody would administer, be it the vendor’s', () => {
    const customer = aDimensionsCustomer({ status: 'active', tenantId: 'tenant-1' });
    const { writes, told: names } = withoutAda(withRecords(one, { dimensionsCustomers: [customer] }));
    expect([writes.dimensionsCustomers, writes.dimensionsUsers]).toEqual([[], []]);
    expect(names).toEqual(['dimensionsCustomers:acc-a']);
    // whose address is somebody else's here is known before anything is chosen
    const mine = {
      ...nothing,
      accounts: one.accounts,
      people: [aPerson({ id: 'per-9', email: aPerson().email })]
    };
    expect(statuses(one, mine, unknown)).toMatchObject({
      'people:per-1': 'clash',
      'dimensionsCustomers:acc-a': 'clash',
      'dimensionsUsers:dim-2': 'clash'
    });
  });

  test('[R32] takes the administrator from no customer here', () => {
    const roles = [{ role: 'customer.user', from: '2026-01-14', to: '' }] as const;
    const theirs = withRecords(one, { dimensionsUsers: [aDimensionsUser({ roles: [...roles] })] });
    expect(statuses(theirs, one)).toMatchObject({ 'dimensionsUsers:dim-1': 'clash' });
    const handed = withRecords(theirs, { dimensionsUsers: [ben] });
    expect(taken(handed, one, baseFrom(one)).dimensionsUsers).toHaveLength(2);
  });

  test('[R5] [R42] changes no product type that locks and no sub-accounts of a customer that the vendor has', () => {
    const locking = { productTypeId: 'example-voice', acknowledgedTypeId: 'example-voice' } as const;
    const { connection } = aDimensionsCustomer();
    const mine = (over: object) => ({
      ...one,
      workspace: aWorkspace(),
      dimensionsCustomers: [aDimensionsCustomer({ ...locking, ...over })]
    });
    const theirs = (over: object) =>
      withRecords(one, {
        dimensionsCustomers: [
          aDimensionsCustomer({
            ...over,
            connection: connection && { ...connection, hasSubAccounts: true },
            country: 'FR'
          })
        ]
      });
    const imported = (over: object) => {
      const [here, there] = [mine(over), theirs(over)];
      const writes = taken(there, here, baseFrom(here));
      return {
        customer: writes.dimensionsCustomers[0],
        names: told(planImport(there, here, baseFrom(here)), writes)
      };
    };
    const atVendor = { status: 'active', tenantId: 'tenant-1' } as const;
    expect(imported(atVendor)).toEqual({
      customer: aDimensionsCustomer({ ...atVendor, ...locking, country: 'FR' }),
      names: ['dimensionsCustomers:acc-a']
    });
    // a plan may have been made anew
    expect(imported({}).customer).toMatchObject({
      productTypeId: 'example-analytics',
      connection: { hasSubAccounts: true }
    });
  });

  test('keeps the kind of a template that connections here are made to', () => {
    const mine = { ...one, workspace: aWorkspace() };
    const [template] = exampleDimensions.pbxTemplates;
    const pbxTemplates = template ? [{ ...template, name: 'Theirs', kind: 'teams' as const }] : [];
    const settings = aWorkspace({ dimensions: { ...exampleDimensions, pbxTemplates } });
    const choices = { 'workspace:workspace': 'theirs' } as const;
    const kind = (here: RecordSet) =>
      taken({ ...nothing, workspace: settings }, here, unknown, choices).workspace?.dimensions.pbxTemplates;
    expect(kind(mine)).toMatchObject([{ name: 'Theirs', kind: 'kazoo' }]);
    expect(kind({ ...nothing, workspace: aWorkspace() })).toMatchObject([{ name: 'Theirs', kind: 'teams' }]);
  });

  test('leaves out a customer whose tenant identifier is another one’s here, or stays another one’s', () => {
    const both = (tenants: readonly [string, string], names: readonly [string, string]) =>
      withRecords(oneAccount, {
        accounts: [anAccount({ id: 'acc-b' })],
        people: [aPerson({ id: 'per-b', accountId: 'acc-b' })],
        dimensionsCustomers: [
          aDimensionsCustomer({ status: 'active', tenantId: tenants[0], name: names[0] }),
          aDimensionsCustomer({
            ...{ id: 'acc-b', primaryPersonId: 'per-b', status: 'active' },
            ...{ tenantId: tenants[1], name: names[1] }
          })
        ],
        dimensionsUsers: [
          aDimensionsUser(),
          aDimensionsUser({ id: 'dim-b', accountId: 'acc-b', personId: 'per-b' })
        ]
      });
    const apart = withRecords(both(['t-1', ''], ['A', 'B']), {
      accounts: [anAccount({ id: 'acc-c' })],
      dimensionsCustomers: [
        aDimensionsCustomer({
          id: 'acc-c',
          name: 'C',
          status: 'terminated',
          primaryPersonId: '',
          tenantId: 't-3'
        })
      ]
    });
    // what a customer leaves alone that keeps its name is not free for another one
    const moved = both(['t-3', 't-1'], ['A', 'B']);
    expect(statuses(moved, apart, baseFrom(apart))).toMatchObject({
      'dimensionsCustomers:acc-a': 'clash',
      'dimensionsCustomers:acc-b': 'clash'
    });
    const free = both(['t-2', 't-1'], ['A', 'B']);
    expect(statuses(free, apart, baseFrom(apart))).toMatchObject({
      'dimensionsCustomers:acc-a': 'changed',
      'dimensionsCustomers:acc-b': 'changed'
    });
  });

  test('leaves out a customer whose name is another one’s here, with its users', () => {
    const mine = withRecords(oneAccount, {
      accounts: [anAccount({ id: 'acc-b' })],
      dimensionsCustomers: [
        aDimensionsCustomer({ id: 'acc-b', name: 'foghorn ferries', primaryPersonId: '' })
      ]
    });
    expect(statuses(one, mine, unknown)).toMatchObject({
      'dimensionsCustomers:acc-a': 'clash',
      'dimensionsUsers:dim-1': 'clash',
      'dimensionsUsers:dim-2': 'clash'
    });
  });

  test('lets the internal system be the one that is here', () => {
    const mine = withRecords(oneAccount, {
      accounts: [anAccount({ id: 'acc-b' })],
      dimensionsCustomers: [
        aDimensionsCustomer({ id: 'acc-b', name: 'Lab', primaryPersonId: '', isInternal: true })
      ]
    });
    const theirs = { ...one, dimensionsCustomers: [aDimensionsCustomer({ isInternal: true })] };
    const writes = taken(theirs, mine);
    expect(writes.dimensionsCustomers).toEqual([aDimensionsCustomer()]);
    expect(told(planImport(theirs, mine, unknown), writes)).toEqual(['dimensionsCustomers:acc-a']);
    expect(told(planImport(one, oneAccount, unknown), taken(one, oneAccount))).toEqual([]);
    const none = taken(theirs, oneAccount).dimensionsCustomers;
    expect(none.map(({ isInternal }) => isInternal)).toEqual([true]);
  });

  test('has nobody twice whom both devices made a user, be it as a person or by the telephone system', () => {
    const mine = {
      ...one,
      dimensionsUsers: [aDimensionsUser({ id: 'own-1' }), aPbxOnlyUser({ id: 'own-2' })]
    };
    expect(statuses(one, mine, baseFrom(mine))).toMatchObject({
      'dimensionsUsers:dim-1': 'clash',
      'dimensionsUsers:dim-2': 'clash'
    });
    expect(taken(one, mine, baseFrom(mine)).dimensionsUsers).toEqual([]);
  });

  test('names customers by their accounts, and users as persons or as the telephone system does', () => {
    const names = planImport(one, nothing, unknown).items.map(({ key, name }) => [key, name]);
    expect(Object.fromEntries(names)).toMatchObject({
      'dimensionsCustomers:acc-a': 'Foghorn Ferries',
      'dimensionsUsers:dim-1': 'Ada Marsh',
      'dimensionsUsers:dim-2': 'Pia Bell'
    });
  });

  test('dates an account anew whose user was taken over', () => {
    const later = '2026-03-01T12:00:00.000Z';
    const theirs = withRecords(one, {
      accounts: [anAccount({ changedAt: later })],
      dimensionsUsers: [aPbxOnlyUser({ roles: aDimensionsUser().roles })]
    });
    expect(taken(theirs, one, baseFrom(one)).accounts).toEqual([anAccount({ changedAt: later })]);
  });
});
