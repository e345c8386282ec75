import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#core/fields-of.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { changeRows } from './field-text.ts';
import { fieldName, shownFields, type Fields } from './field-words.ts';
import { plain } from './plural-message.ts';

const at = '2026-11-21T09:00:00.000Z';
const template: OnboardingTemplate = {
  id: 't1',
  status: 'submitted',
  createdAt: at,
  type: 'webex-for-wholesale',
  name: 'Standard Germany',
  adminId: 'admin',
  country: 'DE',
  emailLanguage: 'de_DE',
  subscriptionId: 'gone',
  ccpProviderId: '',
  authentication: 'partner-oidc',
  samlEntityId: '',
  oidcIdpName: 'lantern-bay',
  settings: { 'brand-name': 'Lantern Bay', 'activation-emails': false },
  provisioningId: ''
};
const customer: WebexCustomer = {
  id: 'a1',
  status: 'provisioned_with_errors',
  createdAt: at,
  templateId: 't1',
  companyName: 'Fjord Foods',
  adminEmail: 'it@fjord.example.com',
  externalId: 'FF-1',
  country: 'NO',
  language: 'en_US',
  offers: [
    { id: 'webex_calling', quantity: 1200 },
    { id: 'cisco_calling_plan', quantity: null }
  ],
  attachment: {
    orgId: 'org-1',
    users: 'from-100',
    hasVerifiedDomain: true,
    hasClaimedDomain: false,
    hasActiveLicences: false
  },
  subPartnerOrgId: '',
  tags: ['north'],
  confirmed: { at, by: { role: 'partner' } },
  facts: { customerId: 'c-1', orgId: '', errors: '' },
  createdWith: ['webex_calling'],
  handedOver: null,
  restrictedAdminMode: true,
  csvMapping: { header: ['First Name', 'Last Name'], packages: {} }
};
const site: Site = {
  id: 's1',
  accountId: 'a1',
  kind: 'headquarters',
  name: 'Berlin',
  addressLine1: 'Hafenstr. 1',
  addressLine2: '',
  city: 'Berlin',
  state: '',
  postalCode: '10115',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  language: 'de_de',
  emergencyLocationIdentifier: '',
  pstn: { connection: 'local-gateway', connectionId: '', routeType: 'trunk', routeId: 'route-1' },
  numbers: [
    { first: '+493023125000', count: 100, kind: 'did' },
    { first: '+493023125500', count: 1, kind: 'did' },
    { first: '+493023125600', count: 1, kind: 'did' },
    { first: '+493023125700', count: 1, kind: 'did' },
    { first: '+493023125800', count: 1, kind: 'did' }
  ],
  mainNumber: '+493023125000',
  callerName: 'Fjord Foods',
  setupAssist: { contactName: 'Reception', contactEmail: 'desk@fjord.example.com', note: 'mornings' },
  locationId: ''
};
const user: WebexUser = {
  id: 'p1',
  accountId: 'a1',
  package: 'webex_suite',
  addOns: ['attendant_console'],
  siteId: 's1',
  number: '+493023125001',
  extension: '501',
  roles: ['full'],
  status: 'pending_user_migration',
  told: {
    ...{ package: 'webex_calling', addOns: [], siteId: 's1', number: '', extension: '500' },
    roles: ['support']
  }
};
const settings = {
  ...defaultWebexSettings,
  admins: [{ id: 'admin', name: 'Webex desk', email: 'desk@lantern.example.com' }],
  regions: { NO: 'eu' as const },
  addresses: { IE: 'neither' as const }
};

/** The rows of a record that was added, as label → value. */
function told(record: Fields): Readonly<Record<string, string | null>> {
  const names: Readonly<Record<string, string>> = {
    t1: 'Standard Germany',
    s1: 'Berlin',
    admin: 'Webex desk'
  };
  const rows = changeRows(null, record, {
    accountName: () => 'Fjord Foods',
    roleName: () => '',
    webexName: (id) => names[id] ?? '',
    dimensionsName: () => '',
    licences: null,
    undoes: false
  });
  return Object.fromEntries(rows.map(({ label, after }) => [label, after && plain(after)]));
}

describe('Before and after of', () => {
  test.each([
    ['a template', template],
    ['a Webex customer', customer],
    ['a site', site],
    ['a Webex user', user],
    ['the settings of Webex', { webex: settings }]
  ])(
    '%s has a name for every field but identifiers and the one type of templates, and no name twice.',
    (_, record) => {
      const fields = Object.keys(fieldsOf(record)).filter((field) => field !== 'id' && field !== 'type');
      expect(fields.filter((field) => !shownFields.includes(field))).toEqual([]);
      const names = fields.map((field) => fieldName(field));
      expect(new Set(names).size).toBe(fields.length);
    }
  );

  test('a template names what it refers to, and its settings.', () => {
    expect(told(template)).toMatchObject({
      'Service provider admin': 'Webex desk',
      'Wholesale subscription': 'One that is not here',
      'Default email language': 'German (Germany)',
      'Authentication method': 'Partner authentication with OpenID Connect',
      'Email and call settings': 'Brand name for emails: Lantern Bay and Activation emails: Off',
      Status: 'Submitted'
    });
  });

  test('a customer tells packages with their quantity, who confirmed the location, and the attachment.', () => {
    expect(told(customer)).toMatchObject({
      'Onboarding template': 'Standard Germany',
      'Packages and add-ons': 'Webex Calling (1,200) and Cisco Calling Plan (No limit)',
      'Existing organisation': 'org-1, 100 users or more and verified e-mail domain',
      'Created with': 'Webex Calling',
      'Restricted administrator mode': 'On',
      'Columns of the CSV file': '2 columns',
      'Customer ID': 'c-1',
      Language: 'English (United States)',
      Status: 'Provisioned with errors'
    });
    expect(told(customer)['Supported location confirmed']).toContain('by Partner');
    expect(told(customer)).not.toHaveProperty('Packages last handed over');
  });

  test('a site tells its numbers by ranges, and of many ranges only the first.', () => {
    expect(told(site)).toMatchObject({
      'Phone numbers':
        '+493023125000 to +493023125099: 100 numbers, +493023125500, +493023125600 and 2 more ranges',
      'PSTN connection': 'Local Gateway (premises-based): route-1',
      'Wholesale Setup Assist': 'Reception (desk@fjord.example.com): mornings',
      Language: 'German (Germany)',
      Kind: 'Headquarters'
    });
  });

  test('a user tells package, site, number and roles.', () => {
    expect(told(user)).toMatchObject({
      Package: 'Webex Suite',
      'Add-ons': 'Attendant Console',
      Site: 'Berlin',
      'Phone number': '+493023125001',
      'Organisation account roles': 'Full administrator',
      Status: 'Waiting for consent',
      'As last told to Webex': 'Webex Calling, Berlin, 500 and Support administrator'
    });
  });

  test('the settings tell what was corrected, country by country.', () => {
    expect(told({ webex: settings })).toMatchObject({
      'Webex administrators of the partner': 'Webex desk (desk@lantern.example.com)',
      'Corrected data regions': 'Norway: European Union',
      'Corrected forms of addresses': 'Ireland: Neither'
    });
  });
});
