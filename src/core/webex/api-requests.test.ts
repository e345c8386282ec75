import { expect, test } from 'vitest';
import { aCustomer, aSite, aTemplate } from '#core/a-state.ts';
import { aNamedUser, anExport, aTold, noLine } from './an-export.ts';
import { newCustomerBody, removedByUpdate } from './api-customer.ts';
import { precheckRequests } from './api-prechecks.ts';
import { apiFile } from './api-file.ts';
import type { ApiRequest } from './api-request.ts';
import { apiRequests, leftByHand, type ExportSource } from './api-requests.ts';

const prechecks = ({ customer, template, sites, users }: ExportSource): readonly ApiRequest[] =>
  precheckRequests(customer, template, sites, users);
const bodies = (source: ExportSource, step: ApiRequest['step']) =>
  apiRequests(source)
    .filter((request) => request.step === step)
    .map(({ body }) => body as unknown);
const steps = (source: ExportSource) => [...new Set(apiRequests(source).map(({ step }) => step))];

test('A new customer is the vendor’s own example, key by key (4.1).', () => {
  const customer = aCustomer({
    companyName: 'Acme Hotels',
    language: 'en',
    offers: [{ id: 'webex_calling', quantity: 50 }]
  });
  const site = aSite({
    name: 'Head office',
    addressLine1: '1 Example Street',
    addressLine2: 'Floor 2',
    city: 'Springfield',
    state: 'IL',
    postalCode: '62701',
    country: 'US',
    timeZone: 'America/Chicago',
    language: 'en_us',
    emergencyLocationIdentifier: 'erl-7'
  });
  const address = {
    addressLine1: '1 Example Street',
    addressLine2: 'Floor 2',
    city: 'Springfield',
    stateOrProvince: 'IL',
    zipOrPostalCode: '62701',
    country: 'US'
  };
  expect(newCustomerBody(customer, aTemplate({ provisioningId: 'abc=' }), site)).toEqual({
    provisioningId: 'abc=',
    packages: ['webex_calling'],
    externalId: 'C-1001',
    address,
    customerInfo: { name: 'Acme Hotels', primaryEmail: 'admin@acme.example.com', language: 'en' },
    provisioningParameters: {
      calling: {
        location: {
          name: 'Head office',
          address,
          timezone: 'America/Chicago',
          language: 'en_us',
          emergencyLocationIdentifier: 'erl-7'
        }
      },
      packages: { limits: { webex_calling: 50 } }
    }
  });
});

test('[R-PKG-6] Meetings alone need no calling location, but a time zone.', () => {
  const customer = aCustomer({ offers: [{ id: 'webex_meetings', quantity: null }] });
  expect(bodies(anExport({ customer, users: [] }), 'create-customer')).toMatchObject([
    { provisioningParameters: { meetings: { timezone: 'Europe/Berlin' } } }
  ]);
  expect(steps(anExport({ customer, users: [] }))).toEqual(['create-customer', 'await-customer']);
});

test('Limits are sent only for the offers that the vendor has a limit for.', () => {
  const customer = aCustomer({
    offers: [
      { id: 'webex_calling', quantity: 5 },
      { id: 'cx_premium_agent', quantity: 7 },
      { id: 'attendant_console', quantity: 2 },
      { id: 'cisco_calling_plan', quantity: 9 }
    ]
  });
  expect(bodies(anExport({ customer }), 'create-customer')).toMatchObject([
    {
      packages: ['webex_calling', 'cx_premium_agent', 'attendant_console', 'cisco_calling_plan'],
      provisioningParameters: { packages: { limits: { webex_calling: 5, attendant_console: 2 } } }
    }
  ]);
});

const attachment = {
  orgId: 'org-7',
  users: 'under-100',
  hasVerifiedDomain: false,
  hasClaimedDomain: false,
  hasActiveLicences: false
} as const;

test('[R-ID-4] An organisation that exists is named by its identifier, and its administrator may stay out.', () => {
  const without = bodies(
    anExport({ customer: aCustomer({ attachment, adminEmail: '' }) }),
    'create-customer'
  );
  expect(without).toMatchObject([{ orgId: 'org-7' }]);
  expect(without[0]).not.toHaveProperty('customerInfo');
  expect(bodies(anExport({ customer: aCustomer({ attachment }) }), 'create-customer')).toMatchObject([
    { customerInfo: { primaryEmail: 'admin@acme.example.com' } }
  ]);
  expect(bodies(anExport(), 'create-customer')[0]).not.toHaveProperty('orgId');
});

const provisioned = aCustomer({
  status: 'provisioned',
  facts: { customerId: 'cust-1', orgId: 'org-1', errors: '' },
  offers: [
    { id: 'webex_meetings', quantity: 5 },
    { id: 'webex_suite', quantity: null }
  ],
  handedOver: [
    { id: 'webex_meetings', quantity: 5 },
    { id: 'webex_calling', quantity: 5 }
  ]
});

test('[R-PKG-2] An update carries the complete list of packages, and says which it removes.', () => {
  const [update] = apiRequests(anExport({ customer: provisioned }));
  expect(update).toMatchObject({
    step: 'update-customer',
    method: 'PUT',
    path: '/wholesale/customers/cust-1',
    body: { packages: ['webex_meetings', 'webex_suite'], externalId: 'C-1001' }
  });
  expect(update?.body).not.toHaveProperty('provisioningId');
  expect(update?.body).not.toHaveProperty('customerInfo');
  expect(removedByUpdate(provisioned)).toEqual(['webex_calling']);
  expect(removedByUpdate(aCustomer())).toEqual([]);
});

test('Handing over does not make a customer exist: until its identifier is recorded it is still to be created.', () => {
  expect(steps(anExport({ customer: aCustomer({ status: 'handed-over' }) }))[0]).toBe('create-customer');
  const facts = { customerId: 'cust-1', orgId: '', errors: '' };
  expect(steps(anExport({ customer: aCustomer({ status: 'handed-over', facts }) }))[0]).toBe(
    'update-customer'
  );
});

test('While the vendor is at work on a customer it is neither created nor updated again.', () => {
  expect(steps(anExport({ customer: aCustomer({ status: 'provisioning' }) }))[0]).toBe('await-customer');
});

test('What the interface has no name for is left to a person, and no update removes it.', () => {
  const offers = [...provisioned.offers, { id: 'enhanced_calling', quantity: 3 }] as const;
  const users = [
    aNamedUser({ package: 'enhanced_calling' }),
    aNamedUser({ id: 'ben', package: 'webex_suite' })
  ];
  const fresh = anExport({ customer: aCustomer({ offers: [...offers] }), users });
  expect(bodies(fresh, 'create-customer')).toMatchObject([{ packages: ['webex_meetings', 'webex_suite'] }]);
  expect(bodies(fresh, 'add-subscriber')).toMatchObject([{ email: 'ben@example.com' }]);
  expect(leftByHand(fresh)).toContainEqual({
    code: 'package-without-name',
    offer: 'enhanced_calling',
    users: 1
  });

  const update = anExport({ customer: { ...provisioned, offers: [...offers] }, users });
  expect(steps(update)).not.toContain('update-customer');
  expect(leftByHand(update)).toContainEqual({ code: 'customer', kind: 'update' });

  const only = anExport({
    customer: aCustomer({ offers: [{ id: 'enhanced_calling', quantity: 3 }] }),
    users: []
  });
  expect(steps(only)).not.toContain('create-customer');
  expect(leftByHand(only)).toContainEqual({ code: 'customer', kind: 'create' });
});

test('The requests stand in the order of the vendor’s reference application (1.D).', () => {
  const further = aSite({
    id: 'warehouse',
    kind: 'further',
    name: 'Warehouse',
    numbers: [{ first: '+493023125200', count: 2, kind: 'did' }],
    mainNumber: '+493023125200'
  });
  const source = anExport({ customer: aCustomer({ tags: ['Gold'] }), sites: [aSite(), further] });
  expect(apiRequests(source).map(({ step, path }) => `${step} ${path}`)).toEqual([
    'create-customer /wholesale/customers',
    'await-customer /wholesale/customers/{customerId}',
    'connect-pstn /telephony/pstn/locations/{locationId:Hamburg}/connection?orgId={orgId}',
    'check-numbers /telephony/config/actions/validateNumbers/invoke?orgId={orgId}',
    'add-numbers /telephony/config/locations/{locationId:Hamburg}/numbers?orgId={orgId}',
    'set-main-number /telephony/config/locations/{locationId:Hamburg}?orgId={orgId}',
    'add-location /locations?orgId={orgId}',
    'connect-pstn /telephony/pstn/locations/{locationId:Warehouse}/connection?orgId={orgId}',
    'check-numbers /telephony/config/actions/validateNumbers/invoke?orgId={orgId}',
    'add-numbers /telephony/config/locations/{locationId:Warehouse}/numbers?orgId={orgId}',
    'set-main-number /telephony/config/locations/{locationId:Warehouse}?orgId={orgId}',
    'check-extensions /telephony/config/locations/{locationId:Hamburg}/actions/validateExtensions/invoke?orgId={orgId}',
    'add-subscriber /wholesale/subscribers',
    'assign-tags /partner/tags/organizations/{orgId}/assignTags'
  ]);
});

test('For a sub-partner every call about customers and subscribers says so.', () => {
  const requests = apiRequests(anExport({ customer: aCustomer({ subPartnerOrgId: 'Y2lzY28/eA==' }) }));
  expect(requests.filter(({ path }) => path.startsWith('/wholesale')).map(({ path }) => path)).toEqual([
    '/wholesale/customers?onBehalfOfSubPartnerOrgId=Y2lzY28%2FeA%3D%3D',
    '/wholesale/customers/{customerId}?onBehalfOfSubPartnerOrgId=Y2lzY28%2FeA%3D%3D',
    '/wholesale/subscribers?onBehalfOfSubPartnerOrgId=Y2lzY28%2FeA%3D%3D'
  ]);
});

test.each([
  ['none', []],
  ['local-gateway', ['connect-pstn', 'check-numbers', 'add-numbers']],
  ['non-integrated-ccp', ['connect-pstn', 'check-numbers', 'add-numbers']],
  ['integrated-ccp', []],
  ['cisco-pstn', []]
] as const)('[R-PSTN-3] With %s these requests go to the site: %j', (connection, expected) => {
  const sites = [aSite({ mainNumber: '', pstn: { ...aSite().pstn, connection, connectionId: 'ccp-1' } })];
  const source = anExport({ sites, users: [] });
  expect(steps(source).slice(2)).toEqual(expected);
  const isByHand = connection === 'integrated-ccp' || connection === 'cisco-pstn';
  expect(leftByHand(source)).toEqual(
    isByHand
      ? [
          { code: 'pstn', site: 'Hamburg', count: 10 },
          { code: 'numbers', site: 'Hamburg', count: 10 }
        ]
      : []
  );
});

test('A connection is told by the provider’s identifier, or by the trunk or route group.', () => {
  const connection = (pstn: Partial<ReturnType<typeof aSite>['pstn']>) =>
    bodies(anExport({ sites: [aSite({ pstn: { ...aSite().pstn, ...pstn } })] }), 'connect-pstn');
  expect(connection({ connection: 'non-integrated-ccp', connectionId: 'ccp-1' })).toEqual([{ id: 'ccp-1' }]);
  expect(connection({ connection: 'non-integrated-ccp' })).toEqual([{ id: '{connectionId:Hamburg}' }]);
  expect(connection({ routeType: 'route-group' })).toEqual([
    { premiseRouteType: 'ROUTE_GROUP', premiseRouteId: 'trunk-1' }
  ]);
});

test('[R-NUM-5] Numbers go kind by kind, at most twenty mobile ones in a request.', () => {
  const sites = [
    aSite({
      numbers: [
        { first: '+493023125100', count: 101, kind: 'did' },
        { first: '+4915123125000', count: 41, kind: 'mobile' },
        { first: '+498001234000', count: 1, kind: 'toll-free' }
      ]
    })
  ];
  const sent = bodies(anExport({ sites }), 'add-numbers') as readonly {
    phoneNumbers: string[];
    numberType: string;
    state: string;
  }[];
  expect(sent.map(({ numberType, state, phoneNumbers }) => [numberType, state, phoneNumbers.length])).toEqual(
    [
      ['DID', 'ACTIVE', 100],
      ['DID', 'ACTIVE', 1],
      ['TOLLFREE', 'ACTIVE', 1],
      ['MOBILE', 'INACTIVE', 20],
      ['MOBILE', 'INACTIVE', 20],
      ['MOBILE', 'INACTIVE', 1]
    ]
  );
  expect(new Set(sent.flatMap(({ phoneNumbers }) => phoneNumbers)).size).toBe(143);
});

test('A further location has what the vendor wants of it; what nobody entered is named, not made up.', () => {
  const further = aSite({
    id: 's2',
    kind: 'further',
    name: 'Wien',
    city: 'Wien',
    country: 'AT',
    postalCode: '1010'
  });
  expect(bodies(anExport({ sites: [aSite(), further] }), 'add-location')).toMatchObject([
    { name: 'Wien', address: { city: 'Wien', state: '{state:Wien}', postalCode: '1010', country: 'AT' } }
  ]);
  const there = { ...further, locationId: 'loc-2' };
  expect(bodies(anExport({ sites: [aSite(), there] }), 'add-location')).toEqual([]);
});

test('[R-PKG-7] [R-PKG-8] A calling user comes with location, number and extension; a meetings user with none of them.', () => {
  const number = '+493023125101';
  const users = [
    aNamedUser({ number, extension: '0101' }),
    aNamedUser({ id: 'ben', package: 'webex_meetings', number, extension: '102' })
  ];
  expect(bodies(anExport({ sites: [aSite({ locationId: 'loc-1' })], users }), 'add-subscriber')).toEqual([
    {
      customerId: '{customerId}',
      email: 'ada@example.com',
      packages: ['webex_calling'],
      provisioningParameters: {
        firstName: 'Ada',
        lastName: 'Quill',
        primaryPhoneNumber: number,
        extension: '0101',
        locationId: 'loc-1'
      }
    },
    {
      customerId: '{customerId}',
      email: 'ben@example.com',
      packages: ['webex_meetings'],
      provisioningParameters: { firstName: 'Ada', lastName: 'Quill' }
    }
  ]);
});

test('[R-PKG-1] A user has one package in the request; add-ons and roles are left to a person.', () => {
  const source = anExport({ users: [aNamedUser({ addOns: ['attendant_console'], roles: ['full'] })] });
  expect(bodies(source, 'add-subscriber')).toMatchObject([{ packages: ['webex_calling'] }]);
  expect(leftByHand(source)).toEqual([
    { code: 'add-on', offer: 'attendant_console', users: 1 },
    { code: 'administrators', users: 1 }
  ]);
});

test('Whoever the vendor knows already is not added again.', () => {
  const users = (['planned', 'provisioned', 'pending_user_migration', 'email_taken'] as const).map((status) =>
    aNamedUser({ id: status, status })
  );
  expect(bodies(anExport({ users }), 'add-subscriber')).toMatchObject([{ email: 'planned@example.com' }]);
});

const known = (over: Parameters<typeof aNamedUser>[0]) => aNamedUser({ status: 'provisioned', ...over });
const updates = (...users: ExportSource['users']) =>
  apiRequests(anExport({ sites: [aSite({ locationId: 'loc-1' })], users })).filter(
    ({ step }) => step === 'update-subscriber'
  );

test('[R-PKG-8] [WX30] Who begins to make calls is updated with package and line, after those who are added (4.4).', () => {
  const ada = known({
    number: '+493023125101',
    extension: '0101',
    told: aTold({ ...noLine, package: 'webex_meetings' })
  });
  expect(updates(ada)).toEqual([
    {
      step: 'update-subscriber',
      method: 'PUT',
      path: '/wholesale/subscribers/{subscriberId:ada@example.com}',
      body: {
        packages: ['webex_calling'],
        provisioningParameters: {
          primaryPhoneNumber: '+493023125101',
          extension: '0101',
          locationId: 'loc-1'
        }
      }
    }
  ]);
  const source = anExport({
    customer: aCustomer({ tags: ['Gold'], subPartnerOrgId: 'sub' }),
    users: [ada, aNamedUser({ id: 'ben', extension: '202' })]
  });
  expect(
    apiRequests(source)
      .map(({ step }) => step)
      .slice(-4)
  ).toEqual(['check-extensions', 'add-subscriber', 'update-subscriber', 'assign-tags']);
  expect(bodies(source, 'check-extensions')).toEqual([{ extensions: ['0101', '202'] }]);
  expect(apiFile(apiRequests(source)).placeholders).toContain('{subscriberId:ada@example.com}');
  expect(apiRequests(source).at(-2)?.path).toMatch(/\?onBehalfOfSubPartnerOrgId=sub$/);
});

test.each([
  ['from calling to calling', 'webex_calling', 'webex_suite'],
  ['from calling to meetings', 'webex_calling', 'webex_meetings'],
  ['from meetings to an agent', 'webex_meetings', 'cx_standard_agent']
] as const)('[R-PKG-8] [WX30] At a change %s the package goes alone.', (_, from, to) => {
  const line = to === 'webex_suite' ? {} : noLine;
  expect(updates(known({ ...line, package: to, told: aTold({ package: from }) }))).toMatchObject([
    { body: { packages: [to] } }
  ]);
  expect(
    updates(known({ ...line, package: to, told: aTold({ package: from }) }))[0]?.body
  ).not.toHaveProperty('provisioningParameters');
});

test('[WX30] What no request tells is left to a person: lines, add-ons, roles, and packages without a name.', () => {
  const moved = known({ told: aTold({ extension: '299' }) });
  const unnamed = known({ id: 'ben', package: 'enhanced_calling', told: aTold() });
  const rest = known({ id: 'cem', addOns: ['attendant_console'], roles: ['support'], told: aTold() });
  expect(updates(moved, unnamed, rest)).toEqual([]);
  const changed = (users: ExportSource['users']) =>
    leftByHand(anExport({ users })).filter(({ code }) => code === 'changed');
  expect(changed([moved, unnamed, rest])).toEqual([
    { code: 'changed', part: 'package', users: 1 },
    { code: 'changed', part: 'addOns', users: 1 },
    { code: 'changed', part: 'line', users: 1 },
    { code: 'changed', part: 'roles', users: 1 }
  ]);
  // the line goes along with the first calling package, and is given up with the last
  expect(changed([known({ told: aTold({ ...noLine, package: 'webex_meetings' }) })])).toEqual([]);
  expect(changed([known({ ...noLine, package: 'webex_meetings', told: aTold() })])).toEqual([]);
});

test('[WX30] Nobody is updated who is as the vendor was told, or whose consent it still waits for.', () => {
  const told = aTold({ package: 'webex_meetings', ...noLine });
  expect(updates(known({ told: aTold() }))).toEqual([]);
  expect(updates(known({ status: 'pending_user_migration', told }))).toEqual([]);
});

test('Prechecks begin before there is a Provisioning ID, and say more once there is one.', () => {
  const without = anExport({ template: aTemplate(), sites: [aSite({ locationId: '' })] });
  expect(prechecks(without).map(({ body }) => body)).toMatchObject([
    { address: { city: 'Hamburg' }, customerInfo: { primaryEmail: 'admin@acme.example.com' } },
    { email: 'ada@example.com' }
  ]);
  expect(Object.keys(prechecks(without)[1]?.body ?? {})).toEqual(['email']);

  expect(prechecks(anExport()).map(({ body }) => body)).toMatchObject([
    { provisioningId: 'cHJvdmlzaW9uaW5n', packages: ['webex_meetings', 'webex_calling'] },
    {
      provisioningId: 'cHJvdmlzaW9uaW5n',
      packages: ['webex_calling'],
      provisioningParameters: { extension: '201' }
    }
  ]);

  expect(prechecks(anExport({ customer: provisioned })).map(({ body }) => body)).toMatchObject([
    { customerId: 'cust-1', email: 'ada@example.com' }
  ]);
});

test('Without an address there is nothing to check about the customer.', () => {
  expect(prechecks(anExport({ sites: [aSite({ city: '' })], users: [] }))).toEqual([]);
});
