import { describe, expect, test } from 'vitest';
import type { RecordSet } from '#core/command.ts';
import { catalogueFor } from '#core/dimensions/catalogue.ts';
import { webexEntriesNamed } from '#core/webex/settings-entries.ts';
import { demoRecords } from '#demo/demo.ts';
import { canonicalContent } from './canonical.ts';
import { readBundle } from './read-bundle.ts';
import { anAccount, aPerson, aWorkspace, nothing, oneAccount } from './test-records.ts';
import { bundleFileName, contentHash, writeBundle } from './write-bundle.ts';

const options = { kind: 'account', base: null, version: '0.1.0' } as const;
const demo = demoRecords('2026-11-21T09:30:00.000Z');

describe('writing', () => {
  test('puts the manifest first, in two-space JSON', async () => {
    const text = await writeBundle(oneAccount, { ...options, base: 'a'.repeat(64) });
    expect(text.split('\n').slice(0, 23)).toEqual([
      '{',
      '  "format": "patchbay-bundle",',
      '  "version": 4,',
      '  "kind": "account",',
      '  "producer": {',
      '    "name": "Patchbay",',
      '    "version": "0.1.0"',
      '  },',
      '  "counts": {',
      '    "accounts": 1,',
      '    "people": 2,',
      '    "orders": 1,',
      '    "roles": 0,',
      '    "templates": 0,',
      '    "webexCustomers": 0,',
      '    "sites": 0,',
      '    "webexUsers": 0,',
      '    "dimensionsCustomers": 0,',
      '    "dimensionsUsers": 0',
      '  },',
      `  "base": "${'a'.repeat(64)}",`,
      `  "sha256": "${await contentHash(oneAccount)}",`,
      '  "content": {'
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('gives the same text whatever the order of records and of their fields', async () => {
    const reversed = (record: object) => Object.fromEntries(Object.entries(record).reverse());
    const shuffled = {
      ...nothing,
      orders: oneAccount.orders.map(reversed),
      people: [...oneAccount.people].reverse().map(reversed),
      accounts: oneAccount.accounts.map(reversed)
    } as unknown as RecordSet;
    expect(await writeBundle(shuffled, options)).toBe(await writeBundle(oneAccount, options));
  });

  test('leaves behind what storage adds to its records', async () => {
    const stored = {
      ...oneAccount,
      people: oneAccount.people.map((p) => ({ ...p, sortKey: 'marsh', numbers: [] }))
    };
    expect(await writeBundle(stored, options)).toBe(await writeBundle(oneAccount, options));
  });

  test('leaves white space around texts behind, as reading would', async () => {
    const spaced = { ...oneAccount, accounts: [anAccount({ name: ' Foghorn Ferries\u2028' })] };
    expect(await writeBundle(spaced, options)).toBe(await writeBundle(oneAccount, options));
  });

  test('refuses records that nobody could import', async () => {
    const stray = { ...oneAccount, people: [aPerson({ accountId: 'acc-other' })] };
    await expect(writeBundle(stray, options)).rejects.toThrow('dangling');
    await expect(writeBundle({ ...oneAccount, workspace: aWorkspace() }, options)).rejects.toThrow(
      'has-workspace'
    );
  });

  test('names another hash for another date of change', async () => {
    const later = { ...oneAccount, accounts: [anAccount({ changedAt: '2026-02-01T00:00:00.000Z' })] };
    expect(await contentHash(later)).not.toBe(await contentHash(oneAccount));
  });
});

describe('writing and reading', () => {
  test('returns the whole demo workspace and gives the same text again', async () => {
    const text = await writeBundle(demo, { ...options, kind: 'workspace' });
    const read = await readBundle(text);
    expect(read.ok && (await writeBundle(read.value.content, { ...options, kind: 'workspace' }))).toBe(text);
  });

  test.each(demo.accounts)('returns the account $name as it was', async (account) => {
    const customers = demo.webexCustomers.filter(({ id }) => id === account.id);
    const templates = demo.templates.filter(({ id }) => customers.some((each) => each.templateId === id));
    const webexEntries = demo.workspace && webexEntriesNamed(demo.workspace.webex, templates);
    const dimensionsCustomers = demo.dimensionsCustomers.filter(({ id }) => id === account.id);
    const dimensionsCatalogue =
      demo.workspace && catalogueFor(demo.workspace.dimensions, dimensionsCustomers);
    const records: RecordSet = {
      ...(webexEntries ? { webexEntries } : {}),
      ...(dimensionsCatalogue ? { dimensionsCatalogue } : {}),
      accounts: [account],
      people: demo.people.filter(({ accountId }) => accountId === account.id),
      orders: demo.orders.filter(({ assignedTo }) => assignedTo === account.id),
      roles: demo.roles.filter(({ id }) => account.mitel.roles.includes(id)),
      templates,
      webexCustomers: customers,
      sites: demo.sites.filter(({ accountId }) => accountId === account.id),
      webexUsers: demo.webexUsers.filter(({ accountId }) => accountId === account.id),
      dimensionsCustomers,
      dimensionsUsers: demo.dimensionsUsers.filter(({ accountId }) => accountId === account.id)
    };
    const text = await writeBundle(records, { ...options, base: await contentHash(records) });
    const read = await readBundle(text);
    expect(read).toMatchObject({ ok: true, value: { kind: 'account', content: canonicalContent(records) } });
    expect(read.ok && read.value.sha256).toBe(await contentHash(records));
  });

  test('keeps text in every script, with quotes, escapes and direction marks', async () => {
    const name = 'מגדלור "צפוני" \\ Söhne \u202Egnp.exe\u202C \u2028 🎺';
    const text = await writeBundle({ ...oneAccount, accounts: [anAccount({ name })] }, options);
    const read = await readBundle(text);
    expect(read.ok && read.value.content.accounts[0]?.name).toBe(name);
  });

  test('reads a file that an editor gave a byte order mark', async () => {
    expect(await readBundle(`\uFEFF${await writeBundle(oneAccount, options)}`)).toMatchObject({ ok: true });
  });
});

test.each([
  ['Foghorn Ferries Ltd.', 'patchbay-foghorn-ferries-ltd-2026-11-21.json'],
  ['Straße & Söhne GmbH', 'patchbay-strasse-sohne-gmbh-2026-11-21.json'],
  ['Łódź Ørsted Œuvres', 'patchbay-lodz-orsted-oeuvres-2026-11-21.json'],
  ['../../etc/passwd', 'patchbay-etc-passwd-2026-11-21.json'],
  ['מגדלור צפוני', 'patchbay-account-2026-11-21.json'],
  ['42', 'patchbay-account-2026-11-21.json'],
  [
    'A name that is far too long for any file on any system',
    'patchbay-a-name-that-is-far-too-long-for-any-file-2026-11-21.json'
  ]
])('the bundle of %s is named %s', (name, file) => {
  expect(bundleFileName('account', name, '2026-11-21')).toBe(file);
});
