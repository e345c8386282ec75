import type { Account } from '#core/account/account.ts';
import type { RecordSet } from '#core/command.ts';
import { newMitelAccount, noIntegrations } from '#core/mitel/mitel-account.ts';
import { filledCatalogue, filledDimensions, filledDimensionsSettings } from './test-records-dimensions.ts';
import { filledEntries, filledSettings, filledWebex } from './test-records-webex.ts';
import { anAccount, anOrder, aPerson, aRole, aTemplate } from './test-records.ts';

// Records that have something in every field, also in those that are usually empty.

/** A certificate in form only; there is nothing in it. */
const certificate = [
  '-----BEGIN CERTIFICATE-----',
  'Tk9UIEEgQ0VSVElGSUNBVEUuIEp1c3QgYSB0ZXN0Lg==',
  '-----END CERTIFICATE-----'
].join('\n');

const mitel: Account['mitel'] = {
  kind: 'customer',
  status: 'deactivated',
  vendor: {
    accountId: '10029384',
    cloudLocation: 'Europe',
    customerNumber: '0004711',
    isMiCloudConnect: true,
    pbxType: 'MiVoice Business'
  },
  supportContacts: [
    { id: 'con-1', name: 'Ada Marsh', email: 'ada@foghorn.example.com', kind: 'onsite-admin' },
    { id: 'con-2', name: 'Cloudbank Voice', email: 'desk@cloudbank.example.com', kind: 'maintainer' },
    { id: 'con-3', name: 'Zoë O’Hara', email: 'zoe@foghorn.example.com', kind: 'other' }
  ],
  integrations: { ...noIntegrations, micollab: 'on', 'mitel-one': 'on', 'single-sign-on': 'added' },
  setUp: {
    'cloudlink-gateway': {
      deployment: 'mbg',
      pbx: 'mx-one',
      host: 'pbx.foghorn.example.com',
      sipPort: 5061,
      transport: 'tls',
      description: 'In the cellar',
      isOnboarded: true
    },
    'single-sign-on': {
      mitelIdentifier: 'https://mitel.example.com/sp',
      replyUrl: 'https://mitel.example.com/acs',
      signInUrl: 'https://idp.example.com/sso',
      idpIdentifier: 'https://idp.example.com/entity',
      signingCertificates: [certificate],
      allowMitelCredentials: true
    },
    'azure-ad-sync': { tenantId: '01234567-89ab-cdef-0123-456789abcdef' },
    'microsoft-office-365': { consent: 'waiting' },
    'microsoft-teams': {
      name: 'Foghorn presence',
      tenantId: '01234567-89ab-cdef-0123-456789abcdef',
      applicationId: 'fedcba98-7654-3210-fedc-ba9876543210',
      isBothWays: true,
      micollabAddress: 'micollab.foghorn.example.com',
      presenceMonitors: ['presence@foghorn.example.com']
    }
  },
  privileges: { 'delegated-authentication': true, 'guest-access': true },
  bandwidthOptimisation: true,
  roles: ['role-desk'],
  plan: {
    steps: [
      { integration: 'miteam-meetings', to: 'off' },
      { integration: 'micollab', to: 'off' }
    ],
    madeAt: '2026-02-10T10:00:00.000Z',
    isApplied: true,
    start: { ...noIntegrations, micollab: 'on', 'miteam-meetings': 'on' },
    licences: { given: 1, byMicollab: 2 }
  },
  licenceGeneration: 'acc-a'
};

/** One account with something in every field. */
export const filledAccount: RecordSet = {
  accounts: [anAccount({ businessType: 'Ferries', region: 'Coast', postalCode: 'SM1 1AA', mitel })],
  people: [
    aPerson({
      phone: '+44 20 7946 0001',
      mobile: '+44 7700 900001',
      extension: '*23#',
      role: 'role-desk',
      location: 'Pier 1',
      registration: 'registered',
      connections: ['pbx', 'micloud', 'iot'],
      miteam: { generation: 'acc-a', source: 'micollab' },
      mitelOne: 'premier',
      changedAt: '2026-02-11T10:00:00.000Z'
    }),
    aPerson({ id: 'per-2', firstName: '', lastName: '', role: 'account-admin' })
  ],
  orders: [
    anOrder({ resellerPo: 'R-1', customerPo: 'PO-1', trackingNumber: 'T-1', expiresOn: '2027-01-06' }),
    anOrder({
      id: 'ord-2',
      sapOrderId: 'SAP-2',
      product: 'mitel-one',
      tier: 'premier',
      activation: 'pending'
    })
  ],
  roles: [
    aRole({ description: 'Answers the telephone', rights: ['account.view', 'users.view', 'users.edit'] })
  ],
  webexEntries: filledEntries,
  ...filledWebex,
  ...filledDimensions,
  dimensionsCatalogue: filledCatalogue
};

/** A whole workspace: the filled account, the partner's own, a role nobody has and an order for nobody. */
export const filledWorkspace: RecordSet = {
  workspace: {
    id: 'workspace',
    partnerName: 'Cloudbank Voice & Söhne',
    miteamOffWhereMicollabNever: 'keep',
    expiringSoonDays: 45,
    edition: 'accounts-console',
    hasBillingAccount: false,
    isPrimePartner: true,
    webex: filledSettings,
    dimensions: filledDimensionsSettings,
    createdAt: '2026-01-05T08:00:00.000Z'
  },
  accounts: [
    ...filledAccount.accounts,
    anAccount({
      id: 'acc-own',
      name: 'Cloudbank Voice',
      reference: '',
      mitel: newMitelAccount('acc-own', 'partner')
    })
  ],
  people: [
    ...filledAccount.people,
    aPerson({ id: 'per-own', accountId: 'acc-own', firstName: 'נועה', lastName: 'בן־דוד' })
  ],
  orders: [...filledAccount.orders, anOrder({ id: 'ord-3', sapOrderId: 'SAP-3', assignedTo: null })],
  roles: [
    ...filledAccount.roles,
    aRole({ id: 'role-billing', name: 'Billing', base: 'partner', rights: ['orders.view'] })
  ],
  ...filledWebex,
  ...filledDimensions,
  templates: [
    ...filledWebex.templates,
    aTemplate({ id: 'tpl-2', name: 'Later', status: 'draft', authentication: 'webex' })
  ]
};
