import { expect, test } from 'vitest';
import { aCustomer, aSite, aTemplate } from '#core/a-state.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { aNamedUser, anExport, aTold, noLine } from './an-export.ts';
import type { ExportSource } from './api-requests.ts';
import { webexRunBook, webexSections } from './run-book.ts';

const runBook = (over: Partial<ExportSource> = {}) => webexRunBook(anExport(over), defaultWebexSettings);
const codes = (over: Partial<ExportSource> = {}) => {
  const made = runBook(over);
  return webexSections.flatMap((section) => made[section].map(({ code }) => code));
};

test('The steps stand in the order of the vendor’s reference application (1.D).', () => {
  expect(codes({ template: aTemplate() })).toEqual([
    'partner-role',
    'create-template',
    'create-customer',
    'await-customer',
    'verify-access',
    'connect-pstn',
    'add-numbers',
    'choose-main-number',
    'add-users',
    'restricted-mode',
    'record-back'
  ]);
});

test('[R-ADM-5] Being full administrator is not enough, and the rule says so.', () => {
  expect(runBook().before[0]).toMatchObject({
    because: { table: 'webex-partner-role', facts: { partnerRole: 'full', task: 'create-customer' } }
  });
});

test('A template that exists is opened by its Provisioning ID; one that does not is made.', () => {
  expect(runBook().template).toEqual([
    { code: 'open-template', name: 'Standard', provisioningId: 'cHJvdmlzaW9uaW5n' }
  ]);
  expect(runBook({ template: aTemplate() }).template).toMatchObject([{ code: 'create-template' }]);
});

test.each([
  ['webex', []],
  ['partner-saml', [{ code: 'tac-case', method: 'partner-saml', provider: 'https://idp.example.com' }]],
  ['partner-oidc', [{ code: 'tac-case', method: 'partner-oidc', provider: 'acme-idp' }]]
] as const)('Signing in by %s takes this of the vendor’s support: %j', (authentication, expected) => {
  const template = aTemplate({
    authentication,
    samlEntityId: 'https://idp.example.com',
    oidcIdpName: 'acme-idp'
  });
  expect(runBook({ template }).before.filter(({ code }) => code === 'tac-case')).toEqual(expected);
});

const attachment = {
  orgId: 'org-7',
  users: 'from-100',
  hasVerifiedDomain: false,
  hasClaimedDomain: false,
  hasActiveLicences: false
} as const;

test('[R-ID-3] An organisation of a hundred users approves being attached; one already attached is not asked again.', () => {
  const attached = (over: object) =>
    runBook({ customer: aCustomer({ attachment, ...over }) }).before.filter(({ code }) => code === 'attach');
  expect(attached({})).toMatchObject([
    { needsApproval: true, orgId: 'org-7', because: { table: 'webex-attach' } }
  ]);
  expect(attached({ attachment: { ...attachment, users: 'under-100' } })).toMatchObject([
    { needsApproval: false }
  ]);
  expect(attached({ facts: { customerId: 'c', orgId: '', errors: '' } })).toEqual([]);
});

test('An identifier that the interface needs for a connection is asked for beforehand.', () => {
  const without = aSite({ pstn: { ...aSite().pstn, connection: 'non-integrated-ccp', connectionId: '' } });
  expect(runBook({ sites: [without] }).before).toContainEqual({ code: 'connection-ids', sites: ['Hamburg'] });
  expect(codes()).not.toContain('connection-ids');
});

test('[R-PKG-2] An update says what it removes, with the rule.', () => {
  const customer = aCustomer({
    status: 'provisioned',
    handedOver: [
      { id: 'webex_meetings', quantity: 20 },
      { id: 'webex_calling', quantity: 20 },
      { id: 'webex_suite', quantity: 2 }
    ]
  });
  expect(runBook({ customer }).customer[0]).toMatchObject({
    code: 'update-customer',
    removed: ['webex_suite'],
    because: { table: 'webex-package-list', facts: { handedOver: 'yes', listed: 'no' } }
  });
});

test('[R-PSTN-3] Numbers that the interface must not touch are added by hand.', () => {
  const cisco = aSite({ pstn: { ...aSite().pstn, connection: 'cisco-pstn' } });
  const numbers = (site: typeof cisco) =>
    runBook({ sites: [site] }).sites.find(({ code }) => code === 'add-numbers');
  expect(numbers(cisco)).toMatchObject({ count: 10, isByHand: true });
  expect(numbers(aSite())).toMatchObject({ count: 10, isByHand: false });
});

test('A customer without calling has no steps for sites.', () => {
  const customer = aCustomer({ offers: [{ id: 'webex_meetings', quantity: null }] });
  expect(runBook({ customer, users: [] }).sites).toEqual([]);
});

test('People come in batches of twenty-five, administrators by role, add-ons by hand.', () => {
  const users = Array.from({ length: 26 }, (_, index) =>
    aNamedUser({
      id: `p${index}`,
      roles: index === 0 ? ['full', 'device'] : [],
      addOns: index < 2 ? ['attendant_console'] : []
    })
  );
  expect(runBook({ users }).people).toMatchObject([
    { code: 'add-users', users: 26, batches: 2, packages: [{ offer: 'webex_calling', users: 26 }] },
    {
      code: 'administrators',
      roles: [
        { role: 'full', users: ['p0@example.com'] },
        { role: 'device', users: ['p0@example.com'] }
      ],
      level: ['webex_meetings', 'webex_calling']
    },
    { code: 'add-on', offer: 'attendant_console', users: 2 }
  ]);
});

test('[WX30] Whom the vendor knows otherwise is listed with what changed, as it is now; nobody is added again.', () => {
  const users = [
    aNamedUser({ status: 'provisioned', told: aTold({ ...noLine, package: 'webex_meetings' }) }),
    aNamedUser({ id: 'ben', status: 'provisioned', roles: ['full'], told: aTold() }),
    aNamedUser({ id: 'cem', status: 'provisioned', told: aTold() })
  ];
  expect(runBook({ users }).people).toMatchObject([
    {
      code: 'update-users',
      users: [
        {
          email: 'ada@example.com',
          site: 'Hamburg',
          parts: ['package', 'line'],
          byRequest: 'package-and-line',
          byHand: []
        },
        { email: 'ben@example.com', parts: ['roles'], byRequest: null, byHand: ['roles'] }
      ],
      because: {
        table: 'webex-user-status',
        facts: { userStatus: 'provisioned', sinceTold: 'changed' }
      }
    }
  ]);
});

test('[R-ADM-4] The restricted mode comes with everything that it takes from the customer.', () => {
  expect(runBook().after[0]).toMatchObject({
    isOn: true,
    taken: expect.arrayContaining(['add-users']) as unknown
  });
  expect(runBook({ customer: aCustomer({ restrictedAdminMode: false }) }).after[0]).toMatchObject({
    isOn: false,
    taken: []
  });
});

test('What Webex gave out and nobody wrote down is asked back, and nothing else.', () => {
  expect(runBook({ template: aTemplate() }).after[1]).toEqual({
    code: 'record-back',
    missing: [
      { what: 'provisioning-id' },
      { what: 'customer-id' },
      { what: 'organisation-id' },
      { what: 'location-id', site: 'Hamburg' }
    ]
  });
  const facts = { customerId: 'c', orgId: 'o', errors: '' };
  expect(runBook({ customer: aCustomer({ facts }), sites: [aSite({ locationId: 'l' })] }).after[1]).toEqual({
    code: 'record-back',
    missing: []
  });
});
