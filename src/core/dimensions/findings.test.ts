import { expect, test } from 'vitest';
import { aDimensionsCustomer, aWorkspace } from '#core/a-state.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';
import { aConnection, aDraft, dimensionsState, live, reportOf, terminated } from './a-dimensions-state.ts';
import { exampleDimensions } from './example-catalogue.ts';
import { dimensionsFindingsOf } from './findings.ts';
import { primaryUser } from './primary-user.table.ts';
import { noSync } from './sync.ts';

const today = '2026-03-10';
/** A customer of which nothing is to be said. */
const well: Partial<DimensionsCustomer> = {
  ...live,
  rolesDone: true,
  connection: aConnection({ isPaused: false }),
  sync: { ...noSync, state: 'monitoring', report: reportOf(3) }
};
/** The reseller has made the product types its own. */
const own: Partial<DimensionsSettings> = {
  productTypes: exampleDimensions.productTypes.map((type) => ({ ...type, description: 'As agreed.' }))
};
const findings = (
  over: Partial<DimensionsCustomer> = {},
  others: readonly DimensionsCustomer[] = [],
  settings = {}
) => {
  const customer = aDimensionsCustomer({ ...well, ...over });
  const state = dimensionsState(customer, {
    dimensionsCustomers: [customer, ...others],
    workspace: aWorkspace({ dimensions: { ...exampleDimensions, ...own, ...settings } })
  });
  return dimensionsFindingsOf(state, customer, today, false);
};
const other = (over: Partial<DimensionsCustomer>) => aDimensionsCustomer({ id: 'other', ...well, ...over });
const codes = (...args: Parameters<typeof findings>) => findings(...args).map(({ code }) => code);

test('A customer that is as it should be has none.', () => {
  expect(findings()).toEqual([]);
});

test('[R31] The primary user with another address on the telephone system is told with the rule, addresses to look at with their number.', () => {
  const customer = aDimensionsCustomer(well);
  const state = dimensionsState(customer, {
    dimensionsCustomers: [customer],
    workspace: aWorkspace({ dimensions: { ...exampleDimensions, ...own } })
  });
  const primary = primaryUser.decide({ primary: 'there', onPbx: 'other-email' });
  expect(dimensionsFindingsOf(state, customer, today, false, { count: 3, primary })).toMatchObject([
    {
      severity: 'warns',
      code: 'primary-email',
      because: { table: 'dimensions-primary-user', facts: { onPbx: 'other-email' } }
    },
    { severity: 'warns', code: 'emails', count: 3 }
  ]);
});

test('[DX4] Of a draft everything that is missing is named at once.', () => {
  const empty = {
    ...aDraft,
    name: '',
    productTypeId: '',
    country: '',
    primaryPersonId: '',
    connection: null,
    reference: ''
  };
  expect(findings(empty).map(({ severity, code, part }) => [severity, code, part])).toEqual([
    ['blocks', 'part-missing', 'name'],
    ['blocks', 'part-missing', 'product-type'],
    ['blocks', 'part-missing', 'country'],
    ['blocks', 'part-missing', 'primary-user'],
    ['blocks', 'part-missing', 'connection'],
    ['informs', 'reference-blank', undefined]
  ]);
});

test('[R2] A name that another customer has blocks, one that a terminated customer had is warned of.', () => {
  expect(findings({}, [other({ name: 'acme  HOTELS', reference: 'B' })])).toMatchObject([
    { severity: 'blocks', code: 'name-taken', name: 'acme  HOTELS', account: 'other' }
  ]);
  expect(findings({}, [other({ ...terminated, name: 'Acme Hotels', reference: 'B' })])).toMatchObject([
    { severity: 'warns', code: 'name-taken-before', account: 'other' }
  ]);
});

test('[R4] [R5] A draft waits for a product type that is offered, and for the word that it stays.', () => {
  expect(codes({ ...aDraft, productTypeId: 'example-voice' })).toEqual(['lock-not-acknowledged']);
  expect(codes({ ...aDraft, productTypeId: 'example-voice' }, [], { region: 'na' })).toContain('type-unfit');
  expect(codes({ ...aDraft, productTypeId: 'gone' })).toEqual(['type-gone']);
});

test('[R4] A product type that is still our example is warned of, in a plan and later, until it is made one’s own.', () => {
  for (const over of [{}, { ...aDraft, rolesDone: true }])
    expect(findings(over, [], exampleDimensions)).toMatchObject([
      { severity: 'warns', code: 'type-example', name: 'Analytics' }
    ]);
  expect(codes({}, [], own)).toEqual([]);
  expect(codes(terminated, [], exampleDimensions)).toEqual([]);
});

test('[DX5] What the catalogues no longer offer is only warned of once the customer was created.', () => {
  expect(findings({ productTypeId: 'example-voice' }, [], { region: 'na' })).toMatchObject([
    { severity: 'warns', code: 'type-unfit', name: 'Voice' }
  ]);
});

test('[R24] A draft’s trial must fit; [R25] a running one is told before it turns into a bill, and once it did.', () => {
  expect(codes({ ...aDraft, trialExpiresOn: '2026-03-10' })).toEqual(['trial-unfit']);
  const trial = { createdOn: '2026-03-01' };
  expect(codes({ ...trial, trialExpiresOn: '2026-03-25' })).toEqual([]);
  expect(findings({ ...trial, trialExpiresOn: '2026-03-24' })).toMatchObject([
    { severity: 'warns', code: 'trial-ending', count: 14, day: '2026-03-25' }
  ]);
  expect(findings({ ...trial, trialExpiresOn: today })).toMatchObject([{ code: 'trial-ending', count: 0 }]);
  expect(findings({ ...trial, trialExpiresOn: '2026-03-09' })).toMatchObject([
    { severity: 'informs', code: 'trial-converted', day: '2026-03-10' }
  ]);
  expect(codes({ createdOn: '2026-01-10', trialExpiresOn: '2026-02-01' })).toEqual([]);
});

test('[R24] A trial that is only planned and whose day has come is to be changed, also when the plan was handed over.', () => {
  const trial = { createdOn: '2026-02-01', tenantId: '' };
  for (const status of ['ready', 'handed-over'] as const) {
    for (const trialExpiresOn of ['2026-02-20', today])
      expect(findings({ ...trial, status, trialExpiresOn })).toMatchObject([
        {
          severity: 'blocks',
          code: 'trial-unfit',
          day: trialExpiresOn,
          because: { table: 'dimensions-trial', facts: { trialMoment: 'creation', expiry: 'too-early' } }
        }
      ]);
    expect(codes({ ...trial, status, trialExpiresOn: '2026-03-11' })).toEqual([]);
    expect(codes({ ...trial, status, trialExpiresOn: '2026-03-11' }, [], { trialsAllowed: false })).toEqual([
      'trial-unfit'
    ]);
  }
});

test('[DX14] A planned termination is a reminder until its day, and due from then on.', () => {
  expect(codes({ terminatesOn: '2026-03-11' })).toEqual(['termination-planned']);
  expect(codes({ terminatesOn: '2026-03-10' })).toEqual(['termination-due']);
  expect(codes({ ...terminated, rolesDone: false })).toEqual([]);
});

test('[R11] [R12] What bills name the customer by is told where it is the identifier, nothing, or somebody else’s.', () => {
  expect(findings({ reference: ' ' })).toMatchObject([{ severity: 'informs', code: 'reference-blank' }]);
  expect(codes({ reference: '', tenantId: '' })).toEqual(['tenant-id-missing']);
  expect(findings({}, [other({ name: 'Other' })])).toMatchObject([
    { severity: 'warns', code: 'reference-shared', name: 'Other', account: 'other' }
  ]);
});

test('[R37] [R43] A template without a master key, and an account above all customers, are warned of.', () => {
  const [template] = exampleDimensions.pbxTemplates;
  if (!template) throw new Error('the example has a template');
  expect(codes({}, [], { pbxTemplates: [{ ...template, hasMasterKey: false }] })).toEqual([
    'template-key-missing'
  ]);
  const connection = aConnection({ isTopLevel: true, hasSubAccounts: true });
  expect(findings({ ...aDraft, connection })[0]).toMatchObject({
    severity: 'blocks',
    code: 'top-level-account'
  });
});

test('[R39] [R40] A connection that stopped, is paused or left something open says so.', () => {
  expect(findings({ sync: { ...noSync, state: 'error', error: 'auth_failed' } })).toMatchObject([
    { severity: 'warns', code: 'connection-error', scenario: 'auth_failed' }
  ]);
  expect(codes({ sync: { ...noSync, state: 'paused' } })).toEqual(['connection-paused']);
  const report = { ...reportOf(3), issues: 2 };
  expect(findings({ sync: { ...noSync, state: 'monitoring-partial', report } })).toMatchObject([
    { code: 'sync-issues', count: 2 }
  ]);
});

test('[R46] Roles are pending until somebody went through them.', () => {
  expect(codes({ rolesDone: false })).toEqual(['roles-pending']);
  expect(codes({ ...aDraft, rolesDone: false })).toEqual([]);
});

test('[R48] Suspended access is still billed, unless nothing is.', () => {
  expect(codes({ status: 'disabled' })).toEqual(['still-billed']);
  expect(codes({ status: 'disabled', isInternal: true })).toEqual([]);
});
