import type { RecordSet } from '#core/command.ts';
import { defaultRanks } from '#core/webex/packages.ts';
import type { WebexEntries, WebexSettings } from '#core/webex/webex-settings.ts';
import { aCustomer, aSite, aTemplate, aWebexUser } from './test-records.ts';

// What an account has at Webex, with something in every field.

type Webex = Pick<RecordSet, 'templates' | 'webexCustomers' | 'sites' | 'webexUsers'>;

export const filledWebex: Webex = {
  templates: [
    aTemplate({
      emailLanguage: 'en_GB',
      subscriptionId: 'sub-1',
      ccpProviderId: 'ccp-1',
      authentication: 'partner-oidc',
      samlEntityId: 'https://idp.example.com/entity',
      oidcIdpName: 'foghorn-idp',
      settings: { 'brand-name': 'Cloudbank', 'no-free-calling': true },
      provisioningId: 'NjA4ZTYw-not-a-real-one'
    })
  ],
  webexCustomers: [
    aCustomer({
      offers: [
        { id: 'webex_meetings', quantity: 5 },
        { id: 'webex_calling', quantity: null },
        { id: 'attendant_console', quantity: 1 }
      ],
      attachment: {
        ...{ orgId: 'org-1', users: 'from-100', hasVerifiedDomain: true, hasClaimedDomain: true },
        hasActiveLicences: true
      },
      subPartnerOrgId: 'org-sub',
      tags: ['pilot', 'ferries'],
      status: 'provisioned_with_errors',
      confirmed: { at: '2026-01-14T08:00:00.000Z', by: { role: 'account-admin', accountId: 'acc-a' } },
      facts: { customerId: 'cust-1', orgId: 'org-1', errors: 'One user was not added.\nSee the list.' },
      createdWith: ['webex_meetings', 'webex_calling'],
      handedOver: [{ id: 'webex_meetings', quantity: 5 }],
      csvMapping: {
        header: ['First Name', 'Last Name', 'Webex Calling'],
        packages: { webex_calling: 'Webex Calling' }
      }
    })
  ],
  sites: [
    aSite({
      addressLine2: 'Shed 2',
      state: 'GB-ENG',
      emergencyLocationIdentifier: 'ELIN-1',
      pstn: {
        connection: 'integrated-ccp',
        connectionId: 'ccp-9',
        routeType: 'route-group',
        routeId: 'rg-1'
      },
      numbers: [
        { first: '+442079460100', count: 20, kind: 'did' },
        { first: '+448081570000', count: 1, kind: 'toll-free' },
        { first: '+447700900000', count: 2, kind: 'mobile' }
      ],
      callerName: 'Foghorn',
      setupAssist: {
        contactName: 'Ada Marsh',
        contactEmail: 'ada@foghorn.example.com',
        note: 'In the morning'
      },
      locationId: 'loc-1'
    }),
    aSite({ id: 'site-2', kind: 'further', name: 'Depot', numbers: [], mainNumber: '' })
  ],
  webexUsers: [
    aWebexUser({
      addOns: ['attendant_console'],
      number: '+442079460105',
      extension: '7105',
      roles: ['full', 'compliance'],
      status: 'provisioned',
      told: {
        ...{ package: 'webex_meetings', addOns: [], siteId: '', number: '', extension: '' },
        roles: ['full']
      }
    }),
    aWebexUser({ id: 'per-2', package: 'webex_meetings', siteId: '', extension: '', status: 'email_taken' })
  ]
};

export const filledEntries: WebexEntries = {
  admins: [{ id: 'admin-1', name: 'Cloudbank desk', email: 'desk@cloudbank.example.com' }],
  subscriptions: [{ id: 'sub-1', subscriptionId: 'Sub100100', label: 'Wholesale' }],
  ccpProviders: [{ id: 'ccp-1', name: 'Saltline', connectionId: 'ccp-9' }]
};

export const filledSettings: WebexSettings = {
  ...filledEntries,
  regions: { MT: 'gb' },
  addresses: { MT: 'postal-code' },
  ranks: { ...defaultRanks, webex_suite: 8 }
};
