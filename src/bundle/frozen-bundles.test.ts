import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import type { BundleContent } from './bundle.ts';
import { bundleSchema } from './bundle-schema.ts';
import { planImport } from './plan-import.ts';
import { readBundle } from './read-bundle.ts';
import { recordsToWrite } from './records-to-write.ts';
import { nothing } from './test-records.ts';
import { writeBundle } from './write-bundle.ts';

// One example of each kind for every released version. They are never edited: people have such files.
const root = join(import.meta.dirname, '../..');
const frozen = readdirSync(join(root, 'tests/bundles')).map((name) => ({
  name,
  version: Number(name.split('-')[1]),
  text: readFileSync(join(root, 'tests/bundles', name), 'utf8')
}));
const older = frozen.filter(({ version }) => version === 1);
const current = frozen.filter(({ version }) => version === 2);

const schemaText = await format(JSON.stringify(bundleSchema()), { parser: 'json', printWidth: 110 });
const published = (version: number): unknown =>
  JSON.parse(readFileSync(join(root, `static/schema/bundle-${version}.json`), 'utf8'));
const validators = [1, 2].map((version) =>
  new Ajv2020({ validateFormats: false }).compile(published(version) as object)
);

/** What an empty device has after importing the text, written again. */
async function writtenAgain(text: string): Promise<string> {
  const read = await readBundle(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const plan = planImport(read.value.content, nothing, () => undefined);
  expect(plan.counts.new).toBe(plan.items.length);
  const { kind, base, producer } = read.value;
  return writeBundle(recordsToWrite(plan, new Map()), { kind, base, version: producer.version });
}

test('there is a frozen bundle of each kind for each version', () => {
  expect(frozen.map(({ name }) => name)).toEqual([
    'bundle-1-account.json',
    'bundle-1-workspace.json',
    'bundle-2-account.json',
    'bundle-2-workspace.json'
  ]);
});

describe.each(frozen)('$name', ({ text, version }) => {
  test('fits the schema published for its version, and no other', () => {
    const fits = validators.map((validate) => validate(JSON.parse(text)));
    expect(fits).toEqual([version === 1, version === 2]);
  });

  test('does not fit it with a field too many', () => {
    expect(validators[version - 1]?.({ ...(JSON.parse(text) as object), note: '' })).toBe(false);
  });
});

describe.each(current)('$name, of today’s version,', ({ text }) => {
  test('is read, imported on an empty device and written to the same bytes', async () => {
    expect(await writtenAgain(text)).toBe(text);
  });

  test('has something in every field that version 2 brought', () => {
    const empty = ['""', '[]', 'null', '{}', 'false'];
    for (const field of [
      ...['businessType', 'accountId', 'cloudLocation', 'customerNumber', 'isMiCloudConnect', 'pbxType'],
      ...['supportContacts', 'cloudlink-gateway', 'single-sign-on', 'azure-ad-sync', 'microsoft-office-365'],
      ...['microsoft-teams', 'delegated-authentication', 'guest-access', 'bandwidthOptimisation', 'plan'],
      ...['roles', 'mobile', 'location', 'registration', 'connections', 'mitelOne', 'tier', 'rights']
    ]) {
      const values = [...text.matchAll(new RegExp(`"${field}": (""|\\[\\]|null|\\{\\}|false|.)`, 'g'))];
      expect(
        values.some(([, value]) => !empty.includes(value ?? '""')),
        field
      ).toBe(true);
    }
  });
});

describe.each(older)('$name, of an older version,', ({ text }) => {
  const before = JSON.parse(text) as { content: Omit<BundleContent, 'roles'>; base: string | null };

  test('is imported as it was, with what version 2 adds still unknown', async () => {
    const read = await readBundle(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { accounts, people, orders, roles, workspace } = read.value.content;
    expect(roles).toEqual([]);
    expect(workspace).toEqual(
      before.content.workspace && {
        ...before.content.workspace,
        ...{ edition: 'administration', hasBillingAccount: true, isPrimePartner: false }
      }
    );
    expect(accounts).toEqual(
      before.content.accounts.map((account) => ({
        ...account,
        businessType: '',
        mitel: {
          ...account.mitel,
          ...{ kind: 'customer', status: 'active', supportContacts: [], roles: [], plan: null },
          vendor: {
            accountId: '',
            cloudLocation: '',
            customerNumber: '',
            isMiCloudConnect: false,
            pbxType: ''
          },
          setUp: {
            ...{ 'cloudlink-gateway': null, 'single-sign-on': null, 'azure-ad-sync': null },
            ...{ 'microsoft-office-365': null, 'microsoft-teams': null }
          },
          privileges: { 'delegated-authentication': false, 'guest-access': false },
          bandwidthOptimisation: false
        }
      }))
    );
    const created = new Map(before.content.accounts.map(({ id, createdAt }) => [id, createdAt]));
    expect(people).toEqual(
      before.content.people.map((person) => ({
        ...person,
        ...{ mobile: '', location: '', registration: 'unregistered', connections: [], mitelOne: null },
        changedAt: created.get(person.accountId)
      }))
    );
    expect(orders).toEqual(before.content.orders.map((order) => ({ ...order, tier: null })));
  });

  test('is written in the current version and then stays the same', async () => {
    const written = await writtenAgain(text);
    expect(JSON.parse(written)).toMatchObject({ version: 2, base: before.base, counts: { roles: 0 } });
    expect(await writtenAgain(written)).toBe(written);
  });
});

describe('the schema', () => {
  // after a deliberate change: npx vitest run --project unit src/bundle/frozen-bundles.test.ts --update
  test('is published as it is', async () => {
    await expect(schemaText).toMatchFileSnapshot('../../static/schema/bundle-2.json');
  });

  test('has no place for a secret', () => {
    const names = [...schemaText.matchAll(/"([^"]+)": (\{ "type": "boolean" \})?/g)];
    expect(names.map(([, name]) => name)).toContain('email');
    const suspicious = names.filter(([, name, isSwitch]) =>
      isSwitch ? false : /secret|passw|token|credential|api.?key|private|\bpin\b/i.test(name ?? '')
    );
    expect(suspicious.map(([, name]) => name)).toEqual([]);
    // a switch can have a suspicious name, but no secret in it
    expect(schemaText).toContain('"allowMitelCredentials": { "type": "boolean" }');
  });
});
