import type { PackageId } from '#core/webex/packages.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { UserStatus, WebexUser } from '#core/webex/webex-user.ts';

type Headquarters = Pick<
  Site,
  'name' | 'addressLine1' | 'city' | 'state' | 'postalCode' | 'country' | 'timeZone' | 'language'
> &
  Partial<Site>;

/** A demo account as a Webex customer. What is left out follows from the account. */
export interface DemoCustomer {
  /** The account's. */
  readonly key: string;
  readonly customer: Pick<WebexCustomer, 'templateId' | 'offers' | 'language' | 'status'> &
    Partial<WebexCustomer>;
  /** The headquarters first. */
  readonly sites: readonly Headquarters[];
  /** So many of the account's people from the beginning, package by package, at which of the sites. */
  readonly users: readonly {
    readonly count: number;
    readonly package: PackageId;
    /** The place of the site in the list; left out for a package without calling. */
    readonly site?: number;
    /** So many of them have a number, counted from the site's second one; the first is the main number. */
    readonly numbers?: number;
    readonly statuses?: readonly UserStatus[];
    /** What the vendor was told of the first ones, where it is not what they have now. */
    readonly before?: readonly Partial<NonNullable<WebexUser['told']>>[];
  }[];
  /** The first of them administers the organisation. */
  readonly hasAdministrator?: boolean;
  /** Days since it was added. */
  readonly age: number;
}

const localGateway = { connection: 'local-gateway', connectionId: '', routeType: 'trunk' } as const;
const ccp = { routeType: 'trunk', routeId: '' } as const;
const did = (first: string, count: number) => ({ first, count, kind: 'did' }) as const;

/** One customer for each situation that the screens tell apart. */
export const demoCustomers: readonly DemoCustomer[] = [
  {
    // the wizard was left after the packages
    key: 'drizzle',
    customer: {
      templateId: 'tpl-standard',
      language: 'en_GB',
      offers: [
        { id: 'webex_meetings', quantity: 6 },
        { id: 'webex_calling_standard', quantity: 12 }
      ],
      status: 'draft'
    },
    sites: [],
    users: [],
    age: 2
  },
  {
    // created; nobody has chosen how its calls reach the telephone network
    key: 'nebelhorn',
    customer: {
      templateId: 'tpl-standard',
      language: 'de_DE',
      offers: [
        { id: 'webex_meetings', quantity: null },
        { id: 'webex_calling', quantity: 20 }
      ],
      status: 'ready'
    },
    sites: [
      {
        ...{ name: 'Nordersiel', addressLine1: 'Böenweg 12', city: 'Nordersiel', state: '' },
        ...{ postalCode: '26999', country: 'DE', timeZone: 'Europe/Berlin', language: 'de_de' }
      }
    ],
    users: [],
    age: 9
  },
  {
    // two sites, thirty people: ready to be handed over
    key: 'tidewater',
    customer: {
      templateId: 'tpl-standard',
      language: 'en_US',
      offers: [
        { id: 'webex_meetings', quantity: 15 },
        { id: 'webex_calling', quantity: 25 },
        { id: 'attendant_console', quantity: 1 }
      ],
      tags: ['two sites'],
      status: 'ready'
    },
    sites: [
      {
        ...{ name: 'Gull Harbor works', addressLine1: '800 Cornet Avenue', city: 'Gull Harbor', state: 'MD' },
        ...{ postalCode: '21999', country: 'US', timeZone: 'America/New_York', language: 'en_us' },
        pstn: { ...localGateway, routeId: 'demo-trunk-gull-harbor' },
        numbers: [did('+12025550100', 50)],
        mainNumber: '+12025550100',
        callerName: 'Tidewater Brass'
      },
      {
        ...{ name: 'Rumble Creek depot', addressLine1: '2 Kettle Road', city: 'Rumble Creek', state: 'MD' },
        ...{ postalCode: '21998', country: 'US', timeZone: 'America/New_York', language: 'en_us' },
        pstn: { ...ccp, connection: 'integrated-ccp', connectionId: 'demo-saltline-0001' },
        numbers: [did('+12025550160', 20)],
        setupAssist: {
          contactName: 'Depot reception',
          contactEmail: 'depot@tidewater-brass.example.com',
          note: 'Deliveries stop at four in the afternoon.'
        }
      }
    ],
    users: [
      { count: 14, package: 'webex_calling', site: 0, numbers: 12 },
      { count: 6, package: 'webex_calling', site: 1, numbers: 4 },
      { count: 10, package: 'webex_meetings' }
    ],
    hasAdministrator: true,
    age: 14
  },
  {
    // handed over; the next update would take a package away
    key: 'harbour',
    customer: {
      templateId: 'tpl-standard',
      language: 'en_GB',
      offers: [
        { id: 'webex_meetings', quantity: 40 },
        { id: 'webex_calling', quantity: 20 }
      ],
      status: 'handed-over',
      handedOver: [
        { id: 'webex_meetings', quantity: 40 },
        { id: 'common_area_calling', quantity: 4 },
        { id: 'webex_calling', quantity: 20 }
      ]
    },
    sites: [
      {
        ...{ name: 'Capstan Quay', addressLine1: '14 Capstan Quay', city: 'Saltmouth', state: '' },
        ...{ postalCode: 'ZZ99 1AA', country: 'GB', timeZone: 'Europe/London', language: 'en_gb' },
        pstn: { ...ccp, connection: 'non-integrated-ccp', connectionId: 'demo-gulltel-0007' },
        numbers: [did('+442079460700', 40), { first: '+448081570120', count: 1, kind: 'toll-free' }],
        mainNumber: '+442079460700',
        callerName: 'Harbour & Finch'
      }
    ],
    users: [
      { count: 8, package: 'webex_calling', site: 0, numbers: 8 },
      { count: 4, package: 'webex_meetings' }
    ],
    age: 40
  },
  {
    // the vendor reported errors with some of its users; two were changed since it was told of them
    key: 'squall',
    customer: {
      templateId: 'tpl-standard',
      language: 'en_GB',
      offers: [
        { id: 'webex_meetings', quantity: 5 },
        { id: 'webex_calling', quantity: 15 }
      ],
      status: 'provisioned_with_errors',
      facts: {
        customerId: 'demo-customer-squall',
        orgId: 'demo-org-squall',
        errors:
          'Two users were not added: one address belongs to another organisation, one has not agreed yet.'
      },
      handedOver: [
        { id: 'webex_meetings', quantity: 5 },
        { id: 'webex_calling', quantity: 15 }
      ],
      restrictedAdminMode: false
    },
    sites: [
      {
        ...{ name: 'Gale Cross', addressLine1: '2 Gust Road', city: 'Gale Cross', state: '' },
        ...{ postalCode: 'X99 DEMO', country: 'IE', timeZone: 'Europe/Dublin', language: 'en_gb' },
        pstn: { ...localGateway, routeId: 'demo-trunk-gale-cross' },
        locationId: 'demo-location-gale-cross'
      }
    ],
    users: [
      {
        count: 9,
        package: 'webex_calling',
        site: 0,
        statuses: ['provisioned', 'provisioned', 'email_taken', 'provisioned', 'pending_user_migration'],
        before: [{ package: 'webex_meetings', siteId: '', number: '', extension: '' }, { extension: '199' }]
      }
    ],
    age: 60
  },
  {
    // an organisation that exists already; its template still lacks the Provisioning ID
    key: 'cirrus',
    customer: {
      templateId: 'tpl-saml',
      language: 'en_US',
      offers: [
        { id: 'webex_meetings', quantity: 30 },
        { id: 'webex_suite', quantity: 10 }
      ],
      attachment: {
        ...{ orgId: 'demo-org-cirrus', users: 'under-100' },
        ...{ hasVerifiedDomain: false, hasClaimedDomain: false, hasActiveLicences: true }
      },
      adminEmail: '',
      status: 'ready'
    },
    sites: [
      {
        ...{ name: 'Cloud Landing', addressLine1: '55 Skyway Drive', city: 'Cloud Landing', state: 'CO' },
        ...{ postalCode: '80999', country: 'US', timeZone: 'America/Denver', language: 'en_us' },
        pstn: { ...ccp, connection: 'cisco-pstn', connectionId: '' },
        numbers: [did('+12025550185', 10)]
      }
    ],
    users: [
      { count: 5, package: 'webex_suite', site: 0, numbers: 5 },
      { count: 8, package: 'webex_meetings' }
    ],
    age: 20
  },
  {
    // meetings only, in Hebrew, with a template that names a provider
    key: 'migdalor',
    customer: {
      templateId: 'tpl-oidc',
      language: 'he_IL',
      offers: [{ id: 'webex_meetings', quantity: 25 }],
      status: 'provisioned',
      facts: { customerId: 'demo-customer-migdalor', orgId: 'demo-org-migdalor', errors: '' },
      handedOver: [{ id: 'webex_meetings', quantity: 25 }]
    },
    sites: [
      {
        ...{ name: 'נמל הצפון', addressLine1: 'שדרות המפרש 4', city: 'נמל הצפון', state: '' },
        ...{ postalCode: '9999999', country: 'IL', timeZone: 'Asia/Jerusalem', language: 'en_us' }
      }
    ],
    users: [{ count: 12, package: 'webex_meetings', statuses: ['provisioned'] }],
    hasAdministrator: true,
    age: 70
  }
];
