import { describe, expect, test } from 'vitest';
import type { RecordSet } from '#core/command.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { adjusted } from './adjusted.ts';
import { planImport, type BaseOf } from './plan-import.ts';
import { readBundle } from './read-bundle.ts';
import { recordsToWrite, type Choice } from './records-to-write.ts';
import { forged, problemsOf } from './test-forgery.ts';
import {
  aCustomer,
  anAccount,
  aPerson,
  aSite,
  aTemplate,
  aWebexUser,
  aWorkspace,
  noEntries,
  nothing,
  oneAccount,
  oneCustomer,
  withRecords
} from './test-records.ts';
import { contentHash, writeBundle } from './write-bundle.ts';

const unknown: BaseOf = () => undefined;
const baseFrom =
  (records: RecordSet): BaseOf =>
  (table, id) =>
    table === 'workspace'
      ? (records.workspace ?? null)
      : (records[table].find((record) => record.id === id) ?? null);
const without = (records: RecordSet, ...tables: (keyof RecordSet)[]): RecordSet => ({
  ...records,
  ...Object.fromEntries(tables.map((table) => [table, []]))
});
const statuses = (theirs: RecordSet, mine: RecordSet, base: BaseOf = baseFrom(oneCustomer)) =>
  Object.fromEntries(planImport(theirs, mine, base).items.map(({ key, status }) => [key, status]));
const taken = (
  theirs: RecordSet,
  mine: RecordSet,
  base: BaseOf,
  choices: Readonly<Record<string, Choice>> = {}
) => recordsToWrite(planImport(theirs, mine, base), new Map(Object.entries(choices)));
/** The records in a workspace, whose settings hold what a file of one account has beside its records. */
const inWorkspace = ({ webexEntries: _, ...records }: RecordSet): RecordSet => ({
  ...records,
  workspace: aWorkspace()
});
const idsIn = ({ people, templates, webexCustomers, sites, webexUsers }: RecordSet) => ({
  people: people.map(({ id }) => id),
  templates: templates.map(({ id }) => id),
  webexCustomers: webexCustomers.map(({ id }) => id),
  sites: sites.map(({ id }) => id),
  webexUsers: webexUsers.map(({ id }) => id)
});
const none = { people: [], templates: [], webexCustomers: [], sites: [], webexUsers: [] };

describe('a file with Webex records', () => {
  const options = { kind: 'account', base: null, version: '0.3.0' } as const;

  test('holds with the account its customer, sites and users and the template it uses', async () => {
    const read = await readBundle(await writeBundle(oneCustomer, options));
    expect(read.ok && idsIn(read.value.content)).toEqual({
      people: ['per-1', 'per-2'],
      templates: ['tpl-1'],
      webexCustomers: ['acc-a'],
      sites: ['site-1'],
      webexUsers: ['per-1']
    });
  });

  test.each([
    ['a customer of no account', { 'webexCustomers[0].id': 'acc-x' }, 'dangling', 'webexCustomers[0].id'],
    [
      'a customer with a template that is not there',
      { 'webexCustomers[0].templateId': 'tpl-x' },
      'dangling-record',
      'webexCustomers[0].templateId'
    ],
    ['a site of no customer', { 'sites[0].accountId': 'acc-x' }, 'dangling-record', 'sites[0].accountId'],
    ['a user who is nobody', { 'webexUsers[0].id': 'per-x' }, 'dangling-record', 'webexUsers[0].id'],
    ['a user at no site', { 'webexUsers[0].siteId': 'x' }, 'dangling-record', 'webexUsers[0].siteId'],
    [
      'two headquarters',
      { 'sites[1]': aSite({ id: 'site-9', numbers: [], mainNumber: '' }) },
      'second-headquarters',
      'sites[1].kind'
    ],
    [
      'a main number that is none of the site',
      { 'sites[0].mainNumber': '+442079460199' },
      'number-not-on-site',
      'sites[0].mainNumber'
    ],
    [
      'a user with a number that is none of their site',
      { 'webexUsers[0].number': '+442079460199' },
      'number-not-on-site',
      'webexUsers[0].number'
    ],
    [
      'a number in two ranges of a site',
      { 'sites[0].numbers[1]': { first: '+442079460119', count: 2, kind: 'did' } },
      'duplicate-number',
      'sites[0].numbers[1]'
    ],
    [
      'a number at two sites',
      { 'sites[1]': aSite({ id: 'site-9', kind: 'further' }) },
      'duplicate-number',
      'sites[1].numbers[0]'
    ],
    ['a site twice', { 'sites[1]': aSite({ kind: 'further' }) }, 'duplicate-id', 'sites[1].id'],
    [
      'a template that the customer does not use',
      { 'templates[1]': aTemplate({ id: 'x' }) },
      'wrong-kind',
      'templates[1]'
    ]
  ])('is refused if it has %s', async (_, edits, code, path) => {
    const good = await writeBundle(oneCustomer, options);
    const places = Object.entries(edits).map(([place, value]) => [`content.${place}`, value] as const);
    const problems = await problemsOf(await forged(good, Object.fromEntries(places)));
    expect(problems).toContainEqual(expect.objectContaining({ code, path: `content.${path}` }));
  });

  test('is refused if a user is of another account than the person or the site', async () => {
    const two = inWorkspace(
      withRecords(oneCustomer, {
        accounts: [anAccount({ id: 'acc-b', reference: 'C-2' })],
        webexCustomers: [aCustomer({ id: 'acc-b', externalId: 'C-2' })]
      })
    );
    const good = await writeBundle(two, { ...options, kind: 'workspace' });
    expect(await problemsOf(await forged(good, { 'content.webexUsers[0].accountId': 'acc-b' }))).toEqual([
      { code: 'another-account', path: 'content.webexUsers[0].id', found: 'per-1' },
      { code: 'another-account', path: 'content.webexUsers[0].siteId', found: 'site-1' }
    ]);
    expect(await problemsOf(await forged(good, { 'content.webexCustomers[1].externalId': 'C-1' }))).toEqual([
      { code: 'duplicate-external-id', path: 'content.webexCustomers[1].externalId', found: 'C-1' }
    ]);
    // without an external ID nobody shares one
    const neither = {
      'content.webexCustomers[0].externalId': '',
      'content.webexCustomers[1].externalId': ''
    };
    expect(await problemsOf(await forged(good, neither))).toEqual([]);
  });

  test('is refused if a template names what its settings lack, or two people have one number', async () => {
    const number = '+442079460105';
    const users = [aWebexUser({ number }), aWebexUser({ id: 'per-2' })];
    const whole = { ...inWorkspace(oneCustomer), webexUsers: users };
    const good = await writeBundle(whole, { ...options, kind: 'workspace' });
    expect(await problemsOf(await forged(good, { 'content.webexUsers[1].number': number }))).toEqual([
      { code: 'duplicate-number', path: 'content.webexUsers[1].number', found: number }
    ]);
    for (const field of ['adminId', 'subscriptionId', 'ccpProviderId'])
      expect(await problemsOf(await forged(good, { [`content.templates[0].${field}`]: 'x' }))).toEqual([
        { code: 'dangling-setting', path: `content.templates[0].${field}`, found: 'x' }
      ]);
  });

  test('holds what its template names of the settings, and nothing else of them', async () => {
    const read = await readBundle(await writeBundle(oneCustomer, options));
    expect(read.ok && read.value.content.webexEntries).toEqual(oneCustomer.webexEntries);
    expect(read.ok && read.value.content).not.toHaveProperty('workspace');
  });

  test('may lack what its template names of the settings, as files of earlier builds do', async () => {
    const good = await writeBundle(oneCustomer, options);
    expect(await problemsOf(await forged(good, { 'content.webexEntries': undefined }))).toEqual([]);
  });

  const admin = { id: 'admin-1', name: 'Desk', email: 'desk@example.com' };
  const provider = { id: 'ccp-1', name: 'Saltline', connectionId: '' };
  test.each<[string, Record<string, unknown>, object]>([
    [
      'lack what its template names',
      { 'templates[0].ccpProviderId': 'ccp-1' },
      { code: 'dangling-setting', path: 'content.templates[0].ccpProviderId', found: 'ccp-1' }
    ],
    [
      'hold an entry that its template does not name',
      { 'webexEntries.ccpProviders[0]': provider },
      {
        ...{ code: 'wrong-kind', kind: 'account', reason: 'unused-entry', found: 'Saltline' },
        path: 'content.webexEntries.ccpProviders[0]'
      }
    ],
    [
      'hold nothing',
      { 'webexEntries.admins': [], 'templates[0].adminId': '' },
      { code: 'wrong-kind', kind: 'account', reason: 'unused-entry', path: 'content.webexEntries', found: '' }
    ],
    [
      'hold an entry twice',
      { 'webexEntries.admins[1]': { ...admin, name: 'Other' } },
      { code: 'duplicate-id', path: 'content.webexEntries.admins[1].id', found: 'admin-1' }
    ],
    [
      'hold more entries than the settings take',
      { 'webexEntries.admins': Array.from({ length: 201 }, () => admin) },
      { code: 'wrong-type', path: 'content.webexEntries.admins', found: '[201]' }
    ],
    [
      'hold an address that is none',
      { 'webexEntries.admins[0].email': 'desk' },
      { code: 'wrong-type', path: 'content.webexEntries.admins[0].email', issue: 'email', found: 'desk' }
    ],
    [
      'hold another part of the settings',
      { 'webexEntries.regions': {} },
      { code: 'wrong-type', path: 'content.webexEntries.regions', issue: 'unknown-field', found: '{}' }
    ],
    [
      'hold a password',
      { 'webexEntries.admins[0].password': 'x' },
      { code: 'wrong-type', path: 'content.webexEntries.admins[0].password', issue: 'unknown-field' }
    ],
    [
      'are no part of the settings',
      { webexEntries: null },
      { code: 'wrong-type', path: 'content.webexEntries', found: 'null' }
    ]
  ])('is refused if its entries of the settings %s', async (_, edits, problem) => {
    const places = Object.entries(edits).map(([place, value]) => [`content.${place}`, value] as const);
    const file = await forged(await writeBundle(oneCustomer, options), Object.fromEntries(places));
    expect(await problemsOf(file)).toMatchObject([problem]);
  });

  test('of a workspace is refused if it has entries of the settings apart from these, or one twice', async () => {
    const good = await writeBundle(inWorkspace(oneCustomer), { ...options, kind: 'workspace' });
    const apart = { 'content.webexEntries': { ...noEntries, admins: [admin] } };
    expect(await problemsOf(await forged(good, apart))).toMatchObject([
      { code: 'wrong-kind', path: 'content.webexEntries', kind: 'workspace', reason: 'has-catalogue' }
    ]);
    expect(await problemsOf(await forged(good, { 'content.workspace.webex.admins[1]': admin }))).toEqual([
      { code: 'duplicate-id', path: 'content.workspace.webex.admins[1].id', found: 'admin-1' }
    ]);
  });

  test('is written alike in whatever order the settings have its entries', async () => {
    const of = (...ids: readonly string[]): RecordSet => ({
      ...oneCustomer,
      templates: [aTemplate(), aTemplate({ id: 'tpl-2', adminId: 'admin-2' })],
      webexCustomers: [aCustomer(), aCustomer({ id: 'acc-b', externalId: '', templateId: 'tpl-2' })],
      accounts: [anAccount(), anAccount({ id: 'acc-b' })],
      workspace: aWorkspace(),
      webexEntries: { ...noEntries, admins: ids.map((id) => ({ ...admin, id })) }
    });
    expect(await contentHash(of('admin-1', 'admin-2'))).toBe(await contentHash(of('admin-2', 'admin-1')));
    expect(await contentHash(of('admin-1'))).not.toBe(await contentHash(of('admin-2')));
  });

  test('is counted in the manifest, which older versions did without', async () => {
    const good = await writeBundle(oneCustomer, options);
    expect(await problemsOf(good.replace('"sites": 1', '"sites": 2'))).toEqual([
      { code: 'counts', path: 'counts.sites', said: 2, counted: 1 }
    ]);
  });
});

describe('an import of Webex records', () => {
  test('names a customer and a user after the account and the person', () => {
    const { items } = planImport(oneCustomer, nothing, unknown);
    const names = new Map(items.map(({ key, name }) => [key, name]));
    expect(names.get('webexCustomers:acc-a')).toBe('Foghorn Ferries');
    expect(names.get('webexUsers:per-1')).toBe('Ada Marsh');
    expect([names.get('sites:site-1'), names.get('templates:tpl-1')]).toEqual(['Pier', 'Standard']);
  });

  test('writes the template that a customer needs although it was removed here', () => {
    const theirs = withRecords(oneCustomer, { webexCustomers: [aCustomer({ companyName: 'Foghorn' })] });
    const mine = {
      ...oneCustomer,
      templates: [aTemplate({ id: 'tpl-2' })],
      webexCustomers: [aCustomer({ templateId: 'tpl-2' })]
    };
    const choices = { 'webexCustomers:acc-a': 'theirs' } as const;
    expect(idsIn(taken(theirs, mine, baseFrom(oneCustomer), choices))).toEqual({
      ...none,
      templates: ['tpl-1'],
      webexCustomers: ['acc-a']
    });
  });

  test('writes the site that a user needs although it was removed here', () => {
    const base = withRecords(oneCustomer, {
      sites: [aSite({ id: 'site-2', kind: 'further', numbers: [], mainNumber: '' })]
    });
    const theirs = withRecords(base, { webexUsers: [aWebexUser({ siteId: 'site-2' })] });
    expect(idsIn(taken(theirs, oneCustomer, baseFrom(base)))).toEqual({
      ...none,
      sites: ['site-2'],
      webexUsers: ['per-1']
    });
  });

  test('asks once about a customer that was removed here, and brings its sites and users back or none', () => {
    const theirs = withRecords(oneCustomer, { webexUsers: [aWebexUser({ extension: '299' })] });
    const mine = without(oneCustomer, 'webexCustomers', 'sites', 'webexUsers');
    expect(statuses(theirs, mine)).toMatchObject({
      'webexCustomers:acc-a': 'conflicting',
      'sites:site-1': 'new',
      'webexUsers:per-1': 'new'
    });
    const decided = (choice: Choice) =>
      idsIn(taken(theirs, mine, baseFrom(oneCustomer), { 'webexCustomers:acc-a': choice }));
    expect(decided('mine')).toEqual(none);
    expect(decided('theirs')).toEqual({
      ...none,
      webexCustomers: ['acc-a'],
      sites: ['site-1'],
      webexUsers: ['per-1']
    });
    expect(idsIn(taken(oneCustomer, mine, baseFrom(oneCustomer)))).toEqual(none);
  });

  test('asks about a person who was removed here if their packages changed there', () => {
    const theirs = withRecords(oneCustomer, { webexUsers: [aWebexUser({ extension: '299' })] });
    const mine = { ...oneCustomer, people: [aPerson({ id: 'per-2' })], webexUsers: [] };
    expect(statuses(theirs, mine)).toMatchObject({
      'people:per-1': 'conflicting',
      'webexUsers:per-1': 'new'
    });
    const decided = (choice: Choice) =>
      idsIn(taken(theirs, mine, baseFrom(oneCustomer), { 'people:per-1': choice, 'people:per-2': 'mine' }));
    expect(decided('mine')).toEqual(none);
    expect(decided('theirs')).toEqual({ ...none, people: ['per-1'], webexUsers: ['per-1'] });
  });

  test('asks about an account that was removed here with all that it had at Webex', () => {
    const theirs = withRecords(oneCustomer, { sites: [aSite({ name: 'Jetty' })] });
    expect(statuses(theirs, nothing)).toMatchObject({
      'accounts:acc-a': 'conflicting',
      'webexCustomers:acc-a': 'new',
      'sites:site-1': 'new',
      'webexUsers:per-1': 'new'
    });
    const decided = { 'accounts:acc-a': 'mine' } as const;
    expect(idsIn(taken(theirs, nothing, baseFrom(oneCustomer), decided))).toEqual(none);
  });

  test('leaves out a customer whose external customer ID is another one’s here, with its sites and users', () => {
    const other = withRecords(nothing, {
      accounts: [anAccount({ id: 'acc-b' })],
      webexCustomers: [aCustomer({ id: 'acc-b' })]
    });
    const mine = withRecords(oneAccount, other);
    expect(statuses(oneCustomer, mine, unknown)).toMatchObject({
      'webexCustomers:acc-a': 'clash',
      'sites:site-1': 'clash',
      'webexUsers:per-1': 'clash',
      'templates:tpl-1': 'new'
    });
    expect(idsIn(taken(oneCustomer, mine, unknown))).toEqual({ ...none, templates: ['tpl-1'] });
  });

  test('lets two customers swap their external customer IDs, and those without one be', () => {
    const pair = (a: string, b: string): RecordSet =>
      withRecords(oneCustomer, {
        accounts: [anAccount({ id: 'acc-b' })],
        webexCustomers: [aCustomer({ externalId: a }), aCustomer({ id: 'acc-b', externalId: b })]
      });
    const clashes = (theirs: RecordSet, mine: RecordSet) =>
      planImport(theirs, mine, baseFrom(mine)).counts.clash;
    expect(clashes(pair('C-2', 'C-1'), pair('C-1', 'C-2'))).toBe(0);
    expect(clashes(pair('', ''), pair('C-1', 'C-2'))).toBe(0);
  });

  test('makes their headquarters a further site where the account here has one of its own', () => {
    const mine = { ...oneCustomer, sites: [aSite({ id: 'site-own' })], webexUsers: [] };
    const { sites } = taken(oneCustomer, mine, unknown, { 'webexCustomers:acc-a': 'theirs' });
    expect(sites.map(({ id, kind }) => [id, kind])).toEqual([['site-1', 'further']]);
    const same = taken(oneCustomer, { ...oneCustomer, sites: [aSite({ name: 'Quay' })] }, unknown, {
      'sites:site-1': 'theirs'
    });
    expect(same.sites.map(({ id, kind }) => [id, kind])).toEqual([['site-1', 'headquarters']]);
  });

  test('dates an account anew whose site was taken over', () => {
    const later = '2026-03-01T12:00:00.000Z';
    const theirs = withRecords(oneCustomer, {
      accounts: [anAccount({ changedAt: later })],
      sites: [aSite({ name: 'Jetty' })]
    });
    const writes = taken(theirs, oneCustomer, baseFrom(oneCustomer));
    expect(writes.accounts).toEqual([anAccount({ changedAt: later })]);
    expect(idsIn(writes)).toEqual({ ...none, sites: ['site-1'] });
  });

  const lacking = { ...nothing, workspace: aWorkspace({ webex: defaultWebexSettings }) };

  test('adds to the settings what the template of one account names and they lack, and keeps the rest', () => {
    const own = { id: 'own', name: 'Own', email: 'own@example.com' };
    const webex = { ...defaultWebexSettings, admins: [own], regions: { MT: 'gb' as const } };
    const mine = { ...nothing, workspace: aWorkspace({ webex }) };
    const writes = taken(oneCustomer, mine, unknown);
    expect(writes.workspace).toEqual(
      aWorkspace({ webex: { ...webex, admins: [own, ...aWorkspace().webex.admins] } })
    );
    expect(writes.templates).toEqual([aTemplate()]);
    expect(writes).not.toHaveProperty('webexEntries');
    expect(adjusted(planImport(oneCustomer, mine, unknown), writes)).toEqual([]);
  });

  test('leaves entries as they are here that the file has otherwise', () => {
    const [entry] = aWorkspace().webex.admins;
    const admins = entry ? [{ ...entry, name: 'Ours' }] : [];
    const mine = { ...nothing, workspace: aWorkspace({ webex: { ...defaultWebexSettings, admins } }) };
    const { workspace, templates } = taken(oneCustomer, mine, unknown);
    expect(workspace).toBeUndefined();
    expect(templates).toEqual([aTemplate()]);
  });

  test('adds nothing to the settings for a template that stays as it is here', () => {
    const mine = withRecords(lacking, { templates: [aTemplate({ adminId: '' })] });
    const decided = (choice: Choice) =>
      taken(oneCustomer, mine, unknown, { 'templates:tpl-1': choice }).workspace?.webex.admins.length;
    expect([decided('mine'), decided('theirs')]).toEqual([undefined, 1]);
  });

  test('leaves empty what a template names and neither the file nor the settings here have', () => {
    const { webexEntries: _, ...older } = oneCustomer;
    const writes = taken(older, lacking, unknown);
    const said = adjusted(planImport(older, lacking, unknown), writes);
    expect(said.map(({ key }) => key)).toEqual(['templates:tpl-1']);
    expect(writes.workspace).toBeUndefined();
    expect(writes.templates).toEqual([aTemplate({ adminId: '' })]);
    expect(taken(older, { ...nothing, workspace: aWorkspace() }, unknown).templates).toEqual([aTemplate()]);
  });

  test('leaves empty what a template names and the settings here have no room for', () => {
    const admins = Array.from({ length: 200 }, (_, n) => ({ id: `a-${n}`, name: 'A', email: 'a@b.test' }));
    const mine = { ...nothing, workspace: aWorkspace({ webex: { ...defaultWebexSettings, admins } }) };
    const { workspace, templates } = taken(oneCustomer, mine, unknown);
    expect(workspace).toBeUndefined();
    expect(templates).toEqual([aTemplate({ adminId: '' })]);
  });

  test('keeps with a template what it names where there are no settings yet', () => {
    const { webexEntries, workspace, templates } = taken(oneCustomer, nothing, unknown);
    expect(webexEntries).toEqual(oneCustomer.webexEntries);
    expect(workspace).toBeUndefined();
    expect(templates).toEqual([aTemplate()]);
  });

  test('keeps in the settings what a template here names although the file’s settings lack it', () => {
    const mine = { ...oneCustomer, workspace: aWorkspace() };
    const theirs = {
      ...nothing,
      workspace: aWorkspace({ webex: defaultWebexSettings, expiringSoonDays: 9 })
    };
    const { workspace } = taken(theirs, mine, unknown, { 'workspace:workspace': 'theirs' });
    expect(workspace).toEqual(aWorkspace({ expiringSoonDays: 9 }));
  });

  test('lets whoever is here keep their number and its site; who comes in does without', () => {
    const number = '+442079460105';
    const mine = { ...oneCustomer, webexUsers: [aWebexUser({ number })] };
    const theirs = {
      ...oneCustomer,
      sites: [aSite({ numbers: [], mainNumber: '' })],
      webexUsers: [aWebexUser({ id: 'per-2', number: '' })]
    };
    const { sites, webexUsers } = taken(theirs, mine, baseFrom(mine));
    expect(sites.map(({ numbers }) => numbers)).toEqual([[{ first: number, count: 1, kind: 'did' }]]);
    expect(webexUsers).toEqual(theirs.webexUsers);
    const both = { ...oneCustomer, webexUsers: [aWebexUser({ id: 'per-2', number })] };
    expect(taken(both, mine, baseFrom(mine)).webexUsers).toEqual([aWebexUser({ id: 'per-2', number: '' })]);
  });
});
