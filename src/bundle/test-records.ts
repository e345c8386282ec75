import type { Account } from '#core/account/account.ts';
import { blankDetails, type Person } from '#core/account/person.ts';
import type { Role } from '#core/account/role.ts';
import type { RecordSet } from '#core/command.ts';
import { newMitelAccount, noIntegrations } from '#core/mitel/mitel-account.ts';
import type { Order } from '#core/mitel/order.ts';
import * as core from '#core/a-state.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { listedTables } from '#core/state.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { WebexEntries } from '#core/webex/webex-settings.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import {
  defaultDimensionsSettings,
  defaultSettings,
  defaultWebexSettings,
  type Workspace
} from '#core/workspace.ts';

// Valid records for tests; a test overrides what it is about.

export const aWorkspace = (over: Partial<Workspace> = {}): Workspace => ({
  id: 'workspace',
  partnerName: 'Cloudbank Voice',
  ...defaultSettings,
  // the administrator that `aTemplate` names
  webex: {
    ...defaultWebexSettings,
    admins: [{ id: 'admin-1', name: 'Desk', email: 'desk@example.com' }]
  },
  dimensions: defaultDimensionsSettings,
  createdAt: '2026-01-05T08:00:00.000Z',
  ...over
});

export const anAccount = (over: Partial<Account> = {}): Account => ({
  id: 'acc-a',
  name: 'Foghorn Ferries',
  country: 'GB',
  address: '1 Pier Road',
  city: 'Saltmouth',
  region: '',
  postalCode: '',
  language: 'en-GB',
  businessType: '',
  reference: 'C-1',
  mitel: {
    ...newMitelAccount('acc-a'),
    integrations: { ...noIntegrations, micollab: 'on', 'miteam-meetings': 'on' }
  },
  createdAt: '2026-01-06T08:00:00.000Z',
  changedAt: '2026-01-06T08:00:00.000Z',
  ...over
});

export const aPerson = (over: Partial<Person> = {}): Person => ({
  ...blankDetails,
  id: 'per-1',
  accountId: 'acc-a',
  firstName: 'Ada',
  lastName: 'Marsh',
  email: `${over.id ?? 'per-1'}@foghorn.example.com`,
  miteam: null,
  mitelOne: null,
  changedAt: '2026-01-06T08:00:00.000Z',
  ...over
});

export const anOrder = (over: Partial<Order> = {}): Order => ({
  id: 'ord-1',
  sapOrderId: 'SAP-1',
  resellerPo: '',
  customerPo: '',
  trackingNumber: '',
  product: 'miteam-meetings',
  tier: null,
  quantity: 10,
  purchasedOn: '2026-01-07',
  expiresOn: null,
  activation: 'active',
  assignedTo: 'acc-a',
  ...over
});

export const aRole = (over: Partial<Role> = {}): Role => ({
  id: 'role-desk',
  name: 'Service desk',
  description: '',
  base: 'account-admin',
  rights: ['account.view', 'users.view'],
  ...over
});

export const aTemplate = (over: Partial<OnboardingTemplate> = {}): OnboardingTemplate =>
  core.aTemplate({ id: 'tpl-1', name: 'Standard', ...over });

export const aCustomer = (over: Partial<WebexCustomer> = {}): WebexCustomer =>
  core.aCustomer({
    ...{ id: 'acc-a', templateId: 'tpl-1', companyName: 'Foghorn Ferries', externalId: 'C-1' },
    ...{ adminEmail: 'it@foghorn.example.com', country: 'GB', language: 'en_GB' },
    ...over
  });

export const aSite = (over: Partial<Site> = {}): Site =>
  core.aSite({
    ...{ id: 'site-1', accountId: 'acc-a', name: 'Pier', addressLine1: '1 Pier Road', city: 'Saltmouth' },
    ...{ country: 'GB', postalCode: 'SM1 1AA', timeZone: 'Europe/London', language: 'en_gb' },
    ...{ numbers: [{ first: '+442079460100', count: 20, kind: 'did' }], mainNumber: '+442079460100' },
    ...over
  });

export const aWebexUser = (over: Partial<WebexUser> = {}): WebexUser =>
  core.aWebexUser({ id: 'per-1', accountId: 'acc-a', siteId: 'site-1', ...over });

export const aDimensionsCustomer = (over: Partial<DimensionsCustomer> = {}): DimensionsCustomer =>
  core.aDimensionsCustomer({
    ...{ id: 'acc-a', name: 'Foghorn Ferries', reference: 'C-1', country: 'GB', primaryPersonId: 'per-1' },
    ...over
  });

export const aDimensionsUser = (over: Partial<DimensionsUser> = {}): DimensionsUser =>
  core.aDimensionsUser({ id: 'dim-1', accountId: 'acc-a', personId: 'per-1', ...over });

/** A user whom only the telephone system knows. */
export const aPbxOnlyUser = (over: Partial<DimensionsUser> = {}): DimensionsUser =>
  aDimensionsUser({
    ...{ id: 'dim-2', personId: '', pbx: core.aPbxUser(), roles: [] },
    ...over
  });

export const noEntries: WebexEntries = { admins: [], subscriptions: [], ccpProviders: [] };

export const nothing: RecordSet = core.noRecords;

/** One account with two people and an order. */
export const oneAccount: RecordSet = {
  ...nothing,
  accounts: [anAccount()],
  people: [aPerson(), aPerson({ id: 'per-2', firstName: 'Ben' })],
  orders: [anOrder()]
};

/** The account as a Webex customer with a site and a user, as a file of the account has it. */
export const oneCustomer: RecordSet = {
  ...oneAccount,
  webexEntries: { ...noEntries, admins: aWorkspace().webex.admins },
  templates: [aTemplate()],
  webexCustomers: [aCustomer()],
  sites: [aSite()],
  webexUsers: [aWebexUser()]
};

/** The account as a customer of Dimensions with two users, as a file of the account has it. */
export const oneDimensionsCustomer: RecordSet = {
  ...oneAccount,
  dimensionsCatalogue: {
    rateBands: exampleDimensions.rateBands.slice(0, 1).map(({ id, name }) => ({ id, name })),
    productTypes: exampleDimensions.productTypes.slice(0, 1),
    pbxTemplates: exampleDimensions.pbxTemplates
  },
  dimensionsCustomers: [aDimensionsCustomer()],
  dimensionsUsers: [aDimensionsUser(), aPbxOnlyUser()]
};

/** The set with records put over those of the same id. */
export const withRecords = (set: RecordSet, put: Partial<RecordSet>): RecordSet => ({
  ...set,
  ...(put.workspace ? { workspace: put.workspace } : {}),
  ...(put.dimensionsCatalogue ? { dimensionsCatalogue: put.dimensionsCatalogue } : {}),
  ...(put.webexEntries ? { webexEntries: put.webexEntries } : {}),
  ...(Object.fromEntries(
    listedTables.map((table) => [table, merged<{ readonly id: string }>(set[table], put[table])])
  ) as unknown as Omit<RecordSet, 'workspace'>)
});

const merged = <T extends { readonly id: string }>(old: readonly T[], put: readonly T[] = []): T[] => [
  ...new Map([...old, ...put].map((record) => [record.id, record])).values()
];
