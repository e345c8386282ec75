import { expect, test } from 'vitest';
import { anAccount, aWorkspace } from '#core/a-state.ts';
import { noLicences } from '#core/state.ts';
import { newMitelAccount, noIntegrations, type MitelAccount, type PlannedSwitches } from './mitel-account.ts';
import { runBookOf, type RunBook } from './run-book.ts';
import { blankSetUp, emptySetUp } from './set-up.ts';

const mitelOf = (over: Partial<MitelAccount>): MitelAccount => ({ ...newMitelAccount('first'), ...over });
const vendor = newMitelAccount('first').vendor;
const runBook = (mitel: Partial<MitelAccount>): RunBook =>
  runBookOf({
    account: { ...anAccount(), mitel: mitelOf(mitel) },
    tally: { ...noLicences, given: 5 },
    workspace: aWorkspace()
  });
const bothOn = { ...noIntegrations, micollab: 'on', 'miteam-meetings': 'on' } as const;
const bothOff: PlannedSwitches = {
  steps: [
    { integration: 'miteam-meetings', to: 'off' },
    { integration: 'micollab', to: 'off' }
  ],
  madeAt: '2026-03-02T09:00:00.000Z',
  isApplied: false,
  start: bothOn,
  licences: { given: 5, byMicollab: 0 }
};

test('[MT68] An account without an account ID is created with its fields; one with an ID is opened.', () => {
  expect(runBook({}).account).toMatchObject([
    { code: 'create-account', details: { name: 'Acme Hotels', country: 'DE', city: 'Hamburg' } }
  ]);
  expect(runBook({ vendor: { ...vendor, accountId: '3011' } }).account).toMatchObject([
    { code: 'open-account', accountId: '3011', name: 'Acme Hotels' }
  ]);
  // the partner's own account comes into being by itself (domain/mitel.md 1.1)
  expect(runBook({ kind: 'partner' }).account).toMatchObject([{ code: 'open-account' }]);
});

test('The support contacts come with what is missing among them.', () => {
  const contact = { id: 'c1', name: 'Ada Quill', email: 'ada@example.com', kind: 'maintainer' } as const;
  expect(runBook({}).contacts).toMatchObject([{ contacts: [], finding: 'must-assign' }]);
  expect(runBook({ supportContacts: [contact] }).contacts).toMatchObject([
    { contacts: [contact], finding: 'onsite-admin-missing' }
  ]);
});

const teams = {
  ...blankSetUp['microsoft-teams'],
  name: 'Presence',
  tenantId: '3f0b6a52-6a0e-4f7e-9a55-0d3a4f1c2b11'
};

test('[MT69] A set-up lists what to enter, what is missing, and its secrets by name only.', () => {
  const added = { ...noIntegrations, 'microsoft-teams': 'added' } as const;
  const [step, ...more] = runBook({
    integrations: added,
    setUp: { ...emptySetUp, 'microsoft-teams': teams, 'azure-ad-sync': { tenantId: teams.tenantId } }
  })['set-up'];
  expect(more).toEqual([]); // what nobody added is not set up
  expect(step).toMatchObject({
    integration: 'microsoft-teams',
    missing: ['applicationId'],
    secrets: ['client-secret']
  });
  expect(step?.code === 'set-up' && step.entries.map(({ field }) => field)).toEqual([
    'name',
    'tenantId',
    'isBothWays'
  ]);
});

test('[MT69] What Mitel shows for the identity provider is told from what is entered at Mitel.', () => {
  const [step] = runBook({
    integrations: { ...noIntegrations, 'single-sign-on': 'on' },
    setUp: {
      ...emptySetUp,
      'single-sign-on': {
        ...blankSetUp['single-sign-on'],
        mitelIdentifier: 'urn:mitel:acme',
        signInUrl: 'https://login.example.com/sso'
      }
    }
  })['set-up'];
  expect(step?.code === 'set-up' && step.entries.map(({ field, isShown }) => [field, isShown])).toEqual([
    ['mitelIdentifier', true],
    ['signInUrl', false],
    ['allowMitelCredentials', false]
  ]);
});

test('[MT69] What the plan switches on is set up; what it switches off is not.', () => {
  const setUp = { ...emptySetUp, 'azure-ad-sync': { tenantId: teams.tenantId } };
  const plan = (to: 'on' | 'off', is: 'on' | 'off'): Partial<MitelAccount> => ({
    setUp,
    integrations: { ...noIntegrations, 'azure-ad-sync': is },
    plan: {
      ...bothOff,
      steps: [{ integration: 'azure-ad-sync', to }],
      start: { ...noIntegrations, 'azure-ad-sync': is }
    }
  });
  expect(runBook(plan('on', 'off'))['set-up']).toMatchObject([{ integration: 'azure-ad-sync' }]);
  expect(runBook(plan('off', 'on'))['set-up']).toEqual([]);
});

test('[MT70] The switches follow what is on before them, each told; applied or not makes no difference.', () => {
  const kept = runBook({ integrations: bothOn, plan: bothOff }).switches;
  expect(kept).toMatchObject([
    { code: 'integrations-on', on: ['micollab', 'miteam-meetings'], for: 'new' },
    {
      code: 'switch',
      told: { integration: 'miteam-meetings', to: 'off', decision: { rule: { id: 'MTE-1' } } }
    },
    { code: 'switch', told: { integration: 'micollab', to: 'off', decision: { rule: { id: 'MTE-5' } } } },
    { code: 'privileges' }
  ]);
  const off = { ...bothOn, micollab: 'off', 'miteam-meetings': 'off' } as const;
  expect(runBook({ integrations: off, plan: { ...bothOff, isApplied: true } }).switches).toEqual(kept);
});

test('[MT70] What is on is compared where the account is there already, before the plan or without one.', () => {
  const known = { integrations: bothOn, vendor: { ...vendor, accountId: '3011' } };
  expect(runBook({ ...known, plan: bothOff }).switches[0]).toMatchObject({ for: 'plan' });
  expect(runBook(known).switches[0]).toMatchObject({ for: 'comparison' });
  expect(runBook({}).switches[0]).toMatchObject({ code: 'privileges' });
});

test('[MT70] Privileges that come with the plan’s switches are on after them.', () => {
  const plan: PlannedSwitches = {
    ...bothOff,
    start: noIntegrations,
    steps: [{ integration: 'miteam-meetings', to: 'on' }]
  };
  expect(runBook({ plan }).switches.at(-1)).toMatchObject({
    code: 'privileges',
    privileges: { 'delegated-authentication': true, 'guest-access': true }
  });
  // after it was applied somebody may have switched one off again
  expect(runBook({ plan: { ...plan, isApplied: true } }).switches.at(-1)).toMatchObject({
    privileges: { 'delegated-authentication': false, 'guest-access': false }
  });
});

test('A deactivated account is deactivated last.', () => {
  expect(runBook({ status: 'deactivated' }).switches.at(-1)).toEqual({ code: 'deactivate' });
});

test('[MT71] What is not known yet is asked back.', () => {
  const asked = (mitel: Partial<MitelAccount>) => {
    const [step] = runBook(mitel)['record-back'];
    return step?.code === 'record-back' ? step.facts : [];
  };
  expect(asked({})).toEqual(['accountId', 'cloudLocation', 'customerNumber']);
  expect(asked({ integrations: { ...noIntegrations, 'cloudlink-gateway': 'on' } })).toContain('pbxType');
  expect(asked({ vendor: { ...vendor, accountId: '3011', customerNumber: '77' } })).toEqual([
    'cloudLocation'
  ]);
});
