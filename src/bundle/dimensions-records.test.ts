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
const told = (...args: Parameters<typeof adjusted>) => adjusted(...args).map(({ key }) => key);
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

  test('leaves out a user whose person stays away, and the customer does without the primary user', () => {
    const mine = { ...oneAccount, people: [], dimensionsCustomers: [], dimensionsUsers: [] };
    const base = baseFrom({ ...one, dimensionsCustomers: [], dimensionsUsers: [] });
    const writes = taken(one, mine, base, { 'people:per-1': 'mine' });
    expect(writes.people).toEqual([]);
    expect(writes.dimensionsCustomers).toEqual([aDimensionsCustomer({ primaryPersonId: '' })]);
    expect(writes.dimensionsUsers).toEqual([aPbxOnlyUser()]);
    expect(told(planImport(one, mine, base), writes)).toEqual(['dimensionsCustomers:acc-a']);
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
