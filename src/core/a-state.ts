import type { Account } from './account/account.ts';
import { blankDetails, type Person } from './account/person.ts';
import type { Role } from './account/role.ts';
import { numberFields } from './account/unique-attributes.table.ts';
import type { Actor, Context } from './actor.ts';
import type { RecordSet } from './command.ts';
import type { DimensionsCustomer } from './dimensions/dimensions-customer.ts';
import type { DimensionsUser, PbxUser } from './dimensions/dimensions-user.ts';
import { noSync } from './dimensions/sync.ts';
import type { Id } from './fields.ts';
import { isLicensed } from './mitel/licences.ts';
import { mitelOneTiers, newMitelAccount, noIntegrations, type MitelAccount } from './mitel/mitel-account.ts';
import { statusOf, type Order } from './mitel/order.ts';
import type { SetUp } from './mitel/set-up.ts';
import {
  emailKey,
  emptyState,
  listedTables,
  numberKey,
  roleKey,
  tables,
  type LicenceTally,
  type ListedTable,
  type Records,
  type State,
  type Table
} from './state.ts';
import type { OnboardingTemplate } from './webex/onboarding-template.ts';
import { noPstn, type Site } from './webex/site.ts';
import type { WebexCustomer } from './webex/webex-customer.ts';
import type { WebexUser } from './webex/webex-user.ts';
import {
  defaultDimensionsSettings,
  defaultSettings,
  defaultWebexSettings,
  type Workspace
} from './workspace.ts';

// Test support: one factory for each record, giving a valid default, and a state with its indexes counted.

export const today = '2026-03-02';
const at = `${today}T09:00:00.000Z`;

export const asPartner: Actor = { role: 'partner' };
export const asAdminOf = (accountId: Id): Actor => ({ role: 'account-admin', accountId });
export const aContext = (over: Partial<Context> = {}): Context => ({
  by: asPartner,
  at,
  today,
  entryId: 'entry-1',
  ...over
});

export const aWorkspace = (over: Partial<Workspace> = {}): Workspace => ({
  id: 'workspace',
  partnerName: 'Northwind Voice',
  ...defaultSettings,
  // the administrator that `aTemplate` names
  webex: {
    ...defaultWebexSettings,
    admins: [{ id: 'admin-1', name: 'Desk', email: 'desk@example.com' }]
  },
  // the example catalogue, of which `aDimensionsCustomer` names entries
  dimensions: defaultDimensionsSettings,
  createdAt: '2026-01-05T08:00:00.000Z',
  ...over
});

/** An account in its first generation of licences, with the integrations that the test is about. */
export const anAccount = ({
  integrations = {},
  mitel = {},
  ...over
}: Partial<Omit<Account, 'mitel'>> & {
  integrations?: Partial<MitelAccount['integrations']>;
  mitel?: Partial<MitelAccount>;
} = {}): Account => ({
  id: 'acme',
  name: 'Acme Hotels',
  country: 'DE',
  address: 'Hafenstraße 1',
  city: 'Hamburg',
  region: '',
  postalCode: '20457',
  language: 'de-DE',
  reference: 'C-1001',
  businessType: '',
  mitel: { ...newMitelAccount('first'), integrations: { ...noIntegrations, ...integrations }, ...mitel },
  createdAt: '2026-01-10T08:00:00.000Z',
  changedAt: '2026-01-10T08:00:00.000Z',
  ...over
});

/** Every set-up filled in; Teams one way, so that it needs no other integration. */
export const completeSetUp: SetUp = {
  'cloudlink-gateway': {
    deployment: 'standalone',
    pbx: 'mivoice-business',
    host: 'pbx.example.com',
    sipPort: 5061,
    transport: 'tls',
    description: '',
    isOnboarded: true
  },
  'single-sign-on': {
    mitelIdentifier: '',
    replyUrl: '',
    signInUrl: 'https://login.example.com/saml',
    idpIdentifier: 'https://login.example.com',
    signingCertificates: ['-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----'],
    allowMitelCredentials: false
  },
  'azure-ad-sync': { tenantId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' },
  'microsoft-office-365': { consent: 'granted' },
  'microsoft-teams': {
    name: 'Teams',
    tenantId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    applicationId: '7d9c5a3e-0b1f-4c2d-8e6a-1f2b3c4d5e6f',
    isBothWays: false,
    micollabAddress: '',
    presenceMonitors: []
  }
};

export const aPerson = (over: Partial<Person> = {}): Person => ({
  ...blankDetails,
  id: 'ada',
  accountId: 'acme',
  firstName: 'Ada',
  lastName: 'Quill',
  email: `${over.id ?? 'ada'}@example.com`,
  phone: '+49 40 1234',
  extension: '101',
  miteam: null,
  mitelOne: null,
  changedAt: '2026-01-10T08:00:00.000Z',
  ...over
});

/** The licence of somebody who got one from the account's orders and never lost it. */
export const licensed = { miteam: { generation: 'first', source: 'order' } } as const;

export const anOrder = (over: Partial<Order> = {}): Order => ({
  id: 'order-5',
  sapOrderId: '4500001',
  resellerPo: '',
  customerPo: '',
  trackingNumber: '',
  product: 'miteam-meetings',
  tier: null,
  quantity: 5,
  purchasedOn: '2026-01-15',
  expiresOn: null,
  activation: 'active',
  assignedTo: 'acme',
  ...over
});

/** A custom role based on the account admin, with every right that such a role can have beyond seeing. */
export const aRole = (over: Partial<Role> = {}): Role => ({
  id: 'helpdesk',
  name: 'Help desk',
  description: '',
  base: 'account-admin',
  rights: ['account.view', 'users.view', 'users.edit'],
  ...over
});

/** A template that is submitted and complete but for its Provisioning ID. */
export const aTemplate = (over: Partial<OnboardingTemplate> = {}): OnboardingTemplate => ({
  id: 'standard',
  status: 'submitted',
  type: 'webex-for-wholesale',
  name: 'Standard',
  adminId: 'admin-1',
  country: 'DE',
  emailLanguage: 'en_US',
  subscriptionId: '',
  ccpProviderId: '',
  authentication: 'webex',
  samlEntityId: '',
  oidcIdpName: '',
  settings: {},
  provisioningId: '',
  createdAt: '2026-01-12T08:00:00.000Z',
  ...over
});

/** A customer that is ready, with two packages; its level is Webex Calling. Takes `aTemplate` and `aSite` along. */
export const aCustomer = (over: Partial<WebexCustomer> = {}): WebexCustomer => ({
  id: 'acme',
  templateId: 'standard',
  companyName: 'Acme Hotels',
  adminEmail: 'admin@acme.example.com',
  externalId: 'C-1001',
  country: 'DE',
  language: 'de_DE',
  offers: [
    { id: 'webex_meetings', quantity: 20 },
    { id: 'webex_calling', quantity: 20 }
  ],
  attachment: null,
  subPartnerOrgId: '',
  tags: [],
  status: 'ready',
  confirmed: { at: '2026-01-13T08:00:00.000Z', by: asPartner },
  facts: { customerId: '', orgId: '', errors: '' },
  createdWith: ['webex_meetings', 'webex_calling'],
  handedOver: null,
  restrictedAdminMode: true,
  csvMapping: null,
  createdAt: '2026-01-13T08:00:00.000Z',
  ...over
});

/** A headquarters with an address, a local gateway and ten numbers. */
export const aSite = (over: Partial<Site> = {}): Site => ({
  id: 'hq',
  accountId: 'acme',
  kind: 'headquarters',
  name: 'Hamburg',
  addressLine1: 'Hafenstraße 1',
  addressLine2: '',
  city: 'Hamburg',
  state: '',
  postalCode: '20457',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  language: 'de_de',
  emergencyLocationIdentifier: '',
  pstn: { ...noPstn, connection: 'local-gateway', routeId: 'trunk-1' },
  numbers: [{ first: '+493023125100', count: 10, kind: 'did' }],
  mainNumber: '+493023125100',
  callerName: '',
  setupAssist: null,
  locationId: '',
  ...over
});

/** A calling user at `aSite` with an extension. */
export const aWebexUser = (over: Partial<WebexUser> = {}): WebexUser => ({
  id: 'ada',
  accountId: 'acme',
  package: 'webex_calling',
  addOns: [],
  siteId: 'hq',
  number: '',
  extension: '201',
  roles: [],
  status: 'planned',
  told: null,
  ...over
});

/**
 * A customer that is ready, of the example catalogue, with a connection that is paused. It names `aPerson` as its
 * primary user.
 */
export const aDimensionsCustomer = (over: Partial<DimensionsCustomer> = {}): DimensionsCustomer => ({
  id: 'acme',
  name: 'Acme Hotels',
  productTypeId: 'example-analytics',
  acknowledgedTypeId: '',
  reference: 'C-1001',
  country: 'DE',
  notes: '',
  trialExpiresOn: '',
  primaryPersonId: 'ada',
  status: 'ready',
  createdOn: '2026-01-14',
  tenantId: '',
  isInternal: false,
  internalSince: '',
  internalBefore: [],
  terminatesOn: '',
  roleTrials: [],
  connection: {
    id: 'connection-1',
    templateId: 'example-kazoo',
    name: 'Hamburg',
    identifier: 'kazoo-acme',
    isTopLevel: false,
    country: 'DE',
    hasSubAccounts: false,
    isPaused: true
  },
  sync: { ...noSync, state: 'paused' },
  agentsFollowPbx: false,
  rolesDone: false,
  createdAt: '2026-01-14T08:00:00.000Z',
  ...over
});

/** A user of `aDimensionsCustomer`: `aPerson`, who may sign in and manage the others. */
export const aDimensionsUser = (over: Partial<DimensionsUser> = {}): DimensionsUser => ({
  id: 'dim-ada',
  accountId: 'acme',
  personId: 'ada',
  pbx: null,
  roles: [
    { role: 'customer.user', from: '2026-01-14', to: '' },
    { role: 'admin.user', from: '2026-01-14', to: '' }
  ],
  ...over
});

/** A user of the telephone system, with an extension and an e-mail address. */
export const aPbxUser = (over: Partial<PbxUser> = {}): PbxUser => ({
  pbxId: 'pbx-1',
  subAccount: '',
  firstName: 'Pia',
  lastName: 'Bell',
  email: 'pia@example.com',
  extension: '301',
  sipUser: 'pia-desk',
  isAgent: false,
  isSimulated: false,
  ...over
});

/** A set of records with nothing in it. */
export const noRecords: RecordSet = {
  accounts: [],
  people: [],
  orders: [],
  roles: [],
  templates: [],
  webexCustomers: [],
  sites: [],
  webexUsers: [],
  dimensionsCustomers: [],
  dimensionsUsers: []
};

type Contents = { readonly workspace?: Workspace } & {
  readonly [T in ListedTable]?: readonly Records[T][];
};

/** A state of these records, in a workspace with the default settings unless another is given. */
export const aState = ({ workspace, ...records }: Contents = {}): State =>
  indexed({
    workspace: byId([workspace ?? aWorkspace()]),
    ...(Object.fromEntries(
      listedTables.map((table) => [table, byId<{ readonly id: Id }>(records[table] ?? [])])
    ) as unknown as Pick<State, ListedTable>)
  });

const byId = <T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(records.map((record) => [record.id, record]));

/** The same records with their indexes counted afresh, as storage does before every command. */
export function indexed(records: Pick<State, Table>): State {
  const { workspace, accounts, people, orders, roles } = records;
  const everybody = [...people.values()];
  const soonDays = workspace.get('workspace')?.expiringSoonDays ?? 30;
  const tallyOf = (account: Account): LicenceTally => {
    const holders = everybody.filter((p) => p.accountId === account.id && isLicensed(account, p));
    const from = (source: string) => holders.filter(({ miteam }) => miteam?.source === source).length;
    const counting = [...orders.values()].filter(
      (order) => order.assignedTo === account.id && statusOf(order, today, soonDays).counts
    );
    const quantityOf = (list: readonly Order[]) => list.reduce((sum, { quantity }) => sum + quantity, 0);
    const tierTally = (tier: string) => ({
      ordered: quantityOf(counting.filter((order) => order.tier === tier)),
      given: everybody.filter((p) => p.accountId === account.id && p.mitelOne === tier).length
    });
    return {
      ordered: quantityOf(counting.filter(({ product }) => product === 'miteam-meetings')),
      given: from('order'),
      byMicollab: from('micollab'),
      mitelOne: Object.fromEntries(
        mitelOneTiers.map((tier) => [tier, tierTally(tier)])
      ) as unknown as LicenceTally['mitelOne']
    };
  };
  return {
    ...emptyState,
    ...(Object.fromEntries(tables.map((table) => [table, records[table]])) as Pick<State, Table>),
    tallies: new Map([...accounts.values()].map((account) => [account.id, tallyOf(account)])),
    emails: new Map(everybody.map(({ accountId, email, id }) => [emailKey(accountId, email), id])),
    numbers: new Map(
      everybody.flatMap((person) =>
        numberFields
          .filter((field) => person[field] !== '')
          .map((field) => [numberKey(person.accountId, field, person[field]), person.id] as const)
      )
    ),
    roleHolders: new Map(
      [...accounts.keys()].flatMap((accountId) =>
        [...roles.keys()].map((id) => {
          const holders = everybody.filter((p) => p.accountId === accountId && p.role === id);
          return [roleKey(accountId, id), holders.length] as const;
        })
      )
    ),
    headcounts: new Map(
      [...accounts.keys()].map((id) => [id, everybody.filter((p) => p.accountId === id).length])
    )
  };
}

/** The same value, frozen through and through; changing it, or a map in it, throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const refuse = () => {
    throw new TypeError('A frozen map is not changed.');
  };
  if (value instanceof Map) {
    for (const inner of value.values()) frozen(inner);
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  }
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
