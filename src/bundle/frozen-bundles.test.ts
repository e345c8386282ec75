import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { bundleVersion, type BundleContent } from './bundle.ts';
import { bundleSchema } from './bundle-schema.ts';
import { planImport } from './plan-import.ts';
import { readBundle } from './read-bundle.ts';
import { recordsToWrite } from './records-to-write.ts';
import { defaultDimensionsSettings, defaultWebexSettings } from '#core/workspace.ts';
import { nothing } from './test-records.ts';
import { writeBundle } from './write-bundle.ts';

// One example of each kind for every released version. They are never edited: people have such files.
const root = join(import.meta.dirname, '../..');
const frozen = readdirSync(join(root, 'tests/bundles')).map((name) => ({
  name,
  version: Number(name.split('-')[1]),
  text: readFileSync(join(root, 'tests/bundles', name), 'utf8')
}));
const first = frozen.filter(({ version }) => version === 1);
const second = frozen.filter(({ version }) => version === 2);
const third = frozen.filter(({ version }) => version === 3);
const current = frozen.filter(({ version }) => version === bundleVersion);

const schemaText = await format(JSON.stringify(bundleSchema()), { parser: 'json', printWidth: 110 });
const published = (version: number): unknown =>
  JSON.parse(readFileSync(join(root, `static/schema/bundle-${version}.json`), 'utf8'));
const validators = [1, 2, 3, 4].map((version) =>
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
    'bundle-2-workspace.json',
    'bundle-3-account.json',
    'bundle-3-workspace.json',
    'bundle-4-account.json',
    'bundle-4-workspace.json'
  ]);
});

describe.each(frozen)('$name', ({ text, version }) => {
  test('fits the schema published for its version, and no other', () => {
    const fits = validators.map((validate) => validate(JSON.parse(text)));
    expect(fits).toEqual([1, 2, 3, 4].map((each) => each === version));
  });

  test('does not fit it with a field too many', () => {
    expect(validators[version - 1]?.({ ...(JSON.parse(text) as object), note: '' })).toBe(false);
  });
});

const fieldsOfWebex = [
  ...['adminId', 'emailLanguage', 'subscriptionId', 'ccpProviderId', 'authentication', 'samlEntityId'],
  ...['oidcIdpName', 'settings', 'provisioningId', 'templateId', 'companyName', 'adminEmail', 'externalId'],
  ...['offers', 'attachment', 'subPartnerOrgId', 'tags', 'confirmed', 'facts', 'customerId', 'orgId'],
  ...['errors', 'createdWith', 'handedOver', 'csvMapping', 'addressLine1', 'addressLine2', 'state'],
  ...['timeZone', 'emergencyLocationIdentifier', 'connectionId', 'routeId', 'numbers', 'mainNumber'],
  ...[
    'callerName',
    'setupAssist',
    'locationId',
    'package',
    'addOns',
    'siteId',
    'number',
    'restrictedAdminMode',
    'told'
  ]
];

const fieldsOfDimensions = [
  ...['productName', 'kazooName', 'trialMaxDays', 'trialsAllowed', 'isBilledDirectly', 'currency', 'prices'],
  ...[
    'hasMinimumTerm',
    'rateBands',
    'productTypes',
    'pbxTemplates',
    'defaultTemplateId',
    'profile',
    'regions'
  ],
  ...['pbxKinds', 'isLocking', 'features', 'rateBandId', 'kind', 'hostRest', 'hostWebsocket', 'hasMasterKey'],
  ...['productTypeId', 'acknowledgedTypeId', 'notes', 'trialExpiresOn', 'primaryPersonId', 'createdOn'],
  ...[
    'tenantId',
    'isInternal',
    'internalSince',
    'internalBefore',
    'terminatesOn',
    'roleTrials',
    'lastDay',
    'connection',
    'identifier',
    'isTopLevel',
    'hasSubAccounts'
  ],
  ...[
    'isPaused',
    'sync',
    'accounts',
    'doneAccounts',
    'error',
    'report',
    'at',
    'agentsFollowPbx',
    'rolesDone'
  ],
  ...['personId', 'pbx', 'pbxId', 'subAccount', 'sipUser', 'isAgent', 'isSimulated', 'from', 'to']
];
/** Those of the settings that only a file of a workspace has. */
const ofSettings = [
  ...['productName', 'kazooName', 'trialMaxDays', 'trialsAllowed', 'isBilledDirectly', 'currency'],
  ...['hasMinimumTerm', 'defaultTemplateId', 'prices']
];

describe.each(current)('$name, of today’s version,', ({ text, name: file }) => {
  test('is read, imported on an empty device and written to the same bytes', async () => {
    expect(await writtenAgain(text)).toBe(text);
  });

  test('has something in every field that versions 2 to 4 brought', () => {
    const empty = ['""', '[]', 'null', '{}', 'false'];
    for (const field of [
      ...['businessType', 'accountId', 'cloudLocation', 'customerNumber', 'isMiCloudConnect', 'pbxType'],
      ...['supportContacts', 'cloudlink-gateway', 'single-sign-on', 'azure-ad-sync', 'microsoft-office-365'],
      ...['microsoft-teams', 'delegated-authentication', 'guest-access', 'bandwidthOptimisation', 'plan'],
      ...['roles', 'mobile', 'location', 'registration', 'connections', 'mitelOne', 'tier', 'rights'],
      ...fieldsOfWebex,
      ...fieldsOfDimensions.filter((field) => file.includes('workspace') || !ofSettings.includes(field))
    ]) {
      const values = [...text.matchAll(new RegExp(`"${field}": (""|\\[\\]|null|\\{\\}|false|.)`, 'g'))];
      expect(
        values.some(([, value]) => !empty.includes(value ?? '""')),
        field
      ).toBe(true);
    }
  });
});

/** As the workspaces of version 4 began: written down once more, since new ones may begin otherwise. */
const dimensions = {
  ...{ productName: 'Dimensions', kazooName: 'Kazoo', region: 'uk', country: 'GB', trialsAllowed: true },
  ...{ trialMaxDays: 30, isBilledDirectly: true, currency: 'GBP', hasMinimumTerm: false },
  rateBands: [
    {
      ...{ id: 'example-standard', name: 'Standard' },
      prices: {
        ...{ 'customer.user.pbx': 125, 'customer.user.pbx.realtime': 400, 'customer.user.acd': 600 },
        ...{ 'customer.user.uc.remote': 300, 'customer.user.microsoftteams': 350 },
        ...{ 'customer.user.supervisorl1': 1000, 'customer.user.supervisorl2': 1500 }
      }
    },
    {
      ...{ id: 'example-voice', name: 'Voice' },
      prices: {
        ...{ 'customer.user.pbx': 75, 'customer.user.pbx.realtime': 250, 'customer.user.acd': 400 },
        ...{ 'customer.user.uc.remote': 200, 'customer.user.microsoftteams': 225 },
        ...{ 'customer.user.supervisorl1': 700, 'customer.user.supervisorl2': 1050 }
      }
    }
  ],
  productTypes: [
    {
      ...{ id: 'example-analytics', name: 'Analytics', profile: 'TenantProfileType_analytics' },
      ...{ description: '', regions: ['au', 'eu', 'na', 'uk'], pbxKinds: ['kazoo', '3cx', 'teams'] },
      ...{ isLocking: false, features: [], rateBandId: 'example-standard' }
    },
    {
      ...{ id: 'example-voice', name: 'Voice', profile: '', description: '', regions: ['eu', 'uk'] },
      ...{ pbxKinds: ['kazoo'], isLocking: true, features: [], rateBandId: 'example-voice' }
    }
  ],
  pbxTemplates: [
    {
      ...{ id: 'example-kazoo', name: 'Shared system', kind: 'kazoo', country: 'GB', hasMasterKey: true },
      hostRest: 'https://api.pbx.example.com:8443',
      hostWebsocket: 'wss://api.pbx.example.com:5443'
    }
  ],
  defaultTemplateId: 'example-kazoo'
};

describe.each(third)('$name, of version 3,', ({ text }) => {
  const before = JSON.parse(text) as { content: object; base: string | null };

  test('is imported as it was, with nothing of Dimensions', async () => {
    const read = await readBundle(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const workspace = 'workspace' in before.content ? before.content.workspace : undefined;
    expect(read.value.content).toEqual({
      ...before.content,
      ...(workspace ? { workspace: { ...workspace, dimensions } } : {}),
      ...{ dimensionsCustomers: [], dimensionsUsers: [] }
    });
  });

  test('is written in the current version and then stays the same', async () => {
    const written = await writtenAgain(text);
    expect(JSON.parse(written)).toMatchObject({ version: bundleVersion, base: before.base });
    expect(await writtenAgain(written)).toBe(written);
  });
});

describe.each(second)('$name, of version 2,', ({ text }) => {
  const before = JSON.parse(text) as { content: object; base: string | null };
  const webex = {
    ...{ admins: [], subscriptions: [], ccpProviders: [], regions: {}, addresses: {} },
    ranks: {
      ...{ webex_meetings: 1, common_area_calling: 2, webex_calling_standard: 3, webex_voice: 4 },
      ...{ webex_calling: 5, enhanced_calling: 6, webex_suite: 7, cx_essentials: 7, cx_standard_agent: 8 },
      cx_premium_agent: 9
    }
  };

  test('is imported as it was, with nothing at Webex', async () => {
    const read = await readBundle(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const workspace = 'workspace' in before.content ? before.content.workspace : undefined;
    expect(read.value.content).toEqual({
      ...before.content,
      ...(workspace ? { workspace: { ...workspace, webex, dimensions } } : {}),
      ...{ templates: [], webexCustomers: [], sites: [], webexUsers: [] },
      ...{ dimensionsCustomers: [], dimensionsUsers: [] }
    });
  });

  test('is written in the current version and then stays the same', async () => {
    const written = await writtenAgain(text);
    expect(JSON.parse(written)).toMatchObject({ version: bundleVersion, base: before.base });
    expect(await writtenAgain(written)).toBe(written);
  });
});

describe.each(first)('$name, of version 1,', ({ text }) => {
  const before = JSON.parse(text) as { content: Omit<BundleContent, 'roles'>; base: string | null };

  test('is imported as it was, with what version 2 adds still unknown', async () => {
    const read = await readBundle(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { accounts, people, orders, roles, workspace } = read.value.content;
    expect(roles).toEqual([]);
    expect(workspace).toEqual(
      before.content.workspace && {
        ...before.content.workspace,
        ...{ edition: 'administration', hasBillingAccount: true, isPrimePartner: false },
        webex: defaultWebexSettings,
        dimensions: defaultDimensionsSettings
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
    expect(JSON.parse(written)).toMatchObject({
      version: bundleVersion,
      base: before.base,
      counts: { roles: 0 }
    });
    expect(await writtenAgain(written)).toBe(written);
  });
});

describe('the schema', () => {
  // after a deliberate change: npx vitest run --project unit src/bundle/frozen-bundles.test.ts --update
  test('is published as it is', async () => {
    await expect(schemaText).toMatchFileSnapshot('../../static/schema/bundle-4.json');
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
