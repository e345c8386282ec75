import { describe, expect, test } from 'vitest';
import { aDimensionsCustomer, aDimensionsUser, aPbxUser, aPerson } from '#core/a-state.ts';
import { readCsv } from '#core/account/csv.ts';
import { aConnection } from './a-dimensions-state.ts';
import { customersCsv, usersCsv } from './plan-csv.ts';
import {
  inventedUsers,
  PlanFile,
  planFile,
  simulatedUsers,
  type PlannedUser,
  type PlanSource
} from './plan-file.ts';
import { exampleDimensions } from './example-catalogue.ts';
import { noSync } from './sync.ts';

const ada = aPerson({ email: 'ada@example.com' });
const known = (id: string, pbx: Parameters<typeof aPbxUser>[0]): PlannedUser => ({
  user: aDimensionsUser({
    id,
    personId: '',
    pbx: aPbxUser({ pbxId: id, email: `${id}@example.com`, sipUser: '', ...pbx }),
    roles: [{ role: 'customer.user.pbx', from: '2026-02-01', to: '' }]
  }),
  person: undefined
});
const source = (over: Partial<PlanSource> = {}): PlanSource => ({
  customer: aDimensionsCustomer({
    status: 'ready',
    name: 'Acme',
    createdOn: '2026-03-02',
    tenantId: '',
    reference: '',
    trialExpiresOn: '2026-04-01',
    primaryPersonId: ada.id,
    connection: aConnection({ hasSubAccounts: true, isPaused: true }),
    sync: noSync
  }),
  users: [{ user: aDimensionsUser({ personId: ada.id, pbx: null }), person: ada }],
  settings: exampleDimensions,
  primary: ada,
  addressesElsewhere: new Set(),
  checks: [],
  ...over
});
const at = '2026-03-02T10:00:00.000Z';
const plan = (over: Partial<PlanSource> = {}) =>
  planFile(source(over), { name: 'Fairlead', reference: 'R-1' }, at);
const table = (text: string) => {
  const [header = [], ...rows] = readCsv(text, ',').records;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
};

describe('The plan of a customer of Dimensions as a file', () => {
  test('has the form of 4.4 of the facts.', () => {
    expect(PlanFile.safeParse(plan()).error).toBeUndefined();
    expect(plan()).toMatchObject({
      schema: 'dimensions-plan/1',
      createdAt: at,
      simulated: false,
      reseller: { name: 'Fairlead', reference: 'R-1', region: 'uk' },
      customers: [
        {
          tenantId: null,
          name: 'Acme',
          trial: { enabled: true, expiresOn: '2026-04-01', days: 30 },
          internalSystem: { wanted: false, applyAfterCreation: true },
          primaryUser: { email: 'ada@example.com', roles: ['customer.user', 'admin.user'] },
          pbx: {
            kind: 'kazoo',
            accountId: 'kazoo-acme',
            autoProvisionSubAccounts: true,
            state: 'disabled',
            secrets: 'entered-at-provisioning'
          }
        }
      ]
    });
  });

  test('[R52a] names the trials of single roles.', () => {
    const roleTrials = [{ role: 'customer.user.acd' as const, lastDay: '2026-04-01' }];
    const trialled = plan({ customer: { ...source().customer, roleTrials } });
    expect(PlanFile.safeParse(trialled).error).toBeUndefined();
    expect(trialled.customers[0]?.roleTrials).toEqual(roleTrials);
    expect(plan().customers[0]?.roleTrials).toEqual([]);
  });

  test('says of each user, and of the whole, whether a simulated telephone system brought them.', () => {
    const users = [known('one', {}), known('two', { isSimulated: true })];
    expect(plan({ users }).simulated).toBe(true);
    expect(plan({ users }).customers[0]?.users.map(({ simulated }) => simulated)).toEqual([false, true]);
    expect(simulatedUsers({ users })).toBe(1);
  });

  test('has nobody to be created of a simulated telephone system, but people whom it has too are people still.', () => {
    const merged: PlannedUser = {
      user: aDimensionsUser({ pbx: aPbxUser({ isSimulated: true }) }),
      person: ada
    };
    const users = [merged, known('one', {}), known('two', { isSimulated: true })];
    expect(simulatedUsers({ users })).toBe(2);
    expect(inventedUsers({ users })).toBe(1);
  });

  test('says nothing of it where a simulation ran and its users are gone.', () => {
    const { customer } = source();
    const users = [known('one', {})];
    expect(
      plan({ customer: { ...customer, sync: { ...noSync, doneAccounts: [''] } }, users }).simulated
    ).toBe(false);
  });

  test('gives the primary user the roles of an administrator while nobody chose others [S35].', () => {
    expect(plan({ users: [] }).customers[0]?.primaryUser?.roles).toEqual(['customer.user', 'admin.user']);
  });

  test('holds no role that has ended.', () => {
    const ended: PlannedUser = {
      user: aDimensionsUser({ roles: [{ role: 'customer.user', from: '2026-01-01', to: '2026-02-01' }] }),
      person: ada
    };
    expect(plan({ users: [ended] }).customers[0]?.users).toMatchObject([{ roles: [] }]);
  });
});

describe('Customers as a CSV for people', () => {
  test('[R11] name the tenant identifier where the reference is blank.', () => {
    const { customer } = source();
    const [row] = table(customersCsv([source({ customer: { ...customer, tenantId: 't-1' } })]));
    expect(row).toMatchObject({ reference: '', billing_identifier: 't-1', auto_subaccounts: 'yes' });
  });

  test('tell what blocks apart from what warns, and leave out what only informs.', () => {
    const checks = [
      { rule: 'DTC-1', level: 'blocks', message: 'stops' },
      { rule: '', level: 'warning', message: 'beware' },
      { rule: 'DRF-1', level: 'information', message: 'by the way' }
    ] as const;
    expect(table(customersCsv([source({ checks })]))[0]).toMatchObject({
      blocking_issues: 'DTC-1: stops',
      warnings: 'beware'
    });
  });

  test('are not calculated by a spreadsheet; the plan keeps the exact value.', () => {
    const customer = { ...source().customer, name: '=1+1' };
    expect(customersCsv([source({ customer })])).toContain("'=1+1");
    expect(plan({ customer }).customers[0]?.name).toBe('=1+1');
  });
});

describe('Users as a CSV for people', () => {
  const bea = aPerson({ id: 'bea', email: 'bea@example.com' });
  const rows = table(
    usersCsv([
      source({
        addressesElsewhere: new Set(['six@example.com', ada.email]),
        customer: { ...source().customer, primaryPersonId: bea.id },
        users: [
          { user: aDimensionsUser({ personId: ada.id, pbx: null }), person: ada },
          known('one', { extension: '101', email: 'Same@example.com', sipUser: '102' }),
          known('two', { extension: '102', email: 'same@example.com', sipUser: '102' }),
          known('three', { extension: '103', email: 'n/a' }),
          known('five', { extension: '105', email: '' }),
          known('six', { extension: '106', email: 'Six@example.com', isSimulated: true }),
          {
            user: aDimensionsUser({
              id: 'dim-7',
              personId: bea.id,
              pbx: aPbxUser({ pbxId: 'seven', email: 'bea@elsewhere.example.com', isSimulated: true })
            }),
            person: bea
          },
          known('four', { extension: '104', sipUser: '101', subAccount: 'Elsewhere' }),
          known('eight', { extension: '105', email: 'eight@example.com' })
        ]
      })
    ])
  );
  const of = (name: 'source' | 'web_access' | 'issues') => rows.map((row) => row[name]);

  test('[R30] say where each comes from and who can sign in.', () => {
    const simulated = ['simulated-pbx', 'simulated-both'];
    expect(of('source')).toEqual(['portal', 'pbx', 'pbx', 'pbx', 'pbx', ...simulated, 'pbx', 'pbx']);
    expect(of('web_access')).toEqual(['yes', 'no', 'no', 'no', 'no', 'no', 'yes', 'no', 'no']);
  });

  test('[4.3] name addresses that are shared, missing, unreadable or another customer’s, devices called like an extension, and extensions that are shared.', () => {
    expect(of('issues')).toEqual([
      '',
      'duplicate_email numbering_clash',
      'duplicate_email numbering_clash',
      'unreadable_email',
      'missing_email duplicate_extension',
      'email_used_elsewhere',
      'primary_email_mismatch',
      '',
      'duplicate_extension'
    ]);
  });
});
