import { expect, test } from 'vitest';
import { aCustomer, aPerson, aSite, aTemplate, aWebexUser } from '#core/a-state.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { aTold } from './an-export.ts';
import type { WebexView } from './finding.ts';
import { findingsOf, isBlocked } from './findings.ts';
import { noPstn } from './site.ts';
import { blankCustomer } from './webex-customer.ts';

const aView = (over: Partial<WebexView> = {}): WebexView => ({
  customer: aCustomer(),
  template: aTemplate({ provisioningId: 'UHJvdmlzaW9uaW5n' }),
  sites: [aSite()],
  users: [{ user: aWebexUser(), person: aPerson() }],
  settings: defaultWebexSettings,
  isExternalIdTaken: false,
  ...over
});
const codes = (view: WebexView) => findingsOf(view).map(({ code }) => code);

test('A complete customer has none.', () => {
  expect(findingsOf(aView())).toEqual([]);
});

test('[WX25] All that is missing is named at once, what blocks first.', () => {
  const draft = { ...aCustomer(), ...blankCustomer, status: 'draft' as const, confirmed: null };
  const findings = findingsOf(aView({ customer: draft, template: undefined, sites: [], users: [] }));
  expect(findings.map(({ code }) => code)).toEqual([
    'template-missing',
    'information-missing',
    'not-confirmed',
    'package-missing',
    'headquarters-missing'
  ]);
  expect(findings.at(-1)?.fields).toEqual(['addressLine1', 'city', 'postalCode', 'country']);
  const mixed = findingsOf(
    aView({ template: aTemplate({ ccpProviderId: 'ccp' }), users: [], isExternalIdTaken: true })
  );
  expect(mixed.map(({ severity }) => severity)).toEqual(['blocks', 'warns', 'warns', 'informs']);
  expect(isBlocked(mixed)).toBe(true);
});

test('[R-TPL-6] [R-PSTN-1] The template’s provider and its missing Provisioning ID are warned of.', () => {
  expect(codes(aView({ template: aTemplate({ ccpProviderId: 'ccp' }) }))).toEqual([
    'pstn-in-template',
    'provisioning-id-missing'
  ]);
});

test('[WX32] [WEX-5] A customer that the vendor has without a recorded customer ID is warned of.', () => {
  const facts = { customerId: '', orgId: 'o-1', errors: '' };
  for (const status of ['provisioned', 'provisioned_with_errors'] as const)
    expect(findingsOf(aView({ customer: aCustomer({ status, facts }) }))).toMatchObject([
      { severity: 'warns', code: 'customer-id-missing', because: { table: 'webex-export' } }
    ]);
  for (const status of ['ready', 'handed-over', 'provisioning', 'error'] as const)
    expect(codes(aView({ customer: aCustomer({ status, facts }) }))).toEqual([]);
  const recorded = { ...facts, customerId: 'c-1' };
  expect(codes(aView({ customer: aCustomer({ status: 'provisioned', facts: recorded }) }))).toEqual([]);
});

test('[WX34] [R-PSTN-4] [WCP-3] A site with Cisco PSTN is warned of while the customer lacks Cisco Calling Plan.', () => {
  const site = aSite({ pstn: { ...noPstn, connection: 'cisco-pstn' } });
  expect(findingsOf(aView({ sites: [site] }))).toMatchObject([
    { severity: 'warns', code: 'calling-plan-missing', site: { name: site.name } }
  ]);
  const offers = [...aCustomer().offers, { id: 'cisco_calling_plan', quantity: null }] as const;
  expect(codes(aView({ sites: [site], customer: aCustomer({ offers: [...offers] }) }))).toEqual([]);
});

test('[R-PKG-2] A package that the next update removes is warned of.', () => {
  const customer = aCustomer({ handedOver: [...aCustomer().offers, { id: 'webex_suite', quantity: 1 }] });
  expect(findingsOf(aView({ customer }))).toMatchObject([
    { severity: 'warns', code: 'package-removed', offer: 'webex_suite' }
  ]);
});

test('[R-ID-3] [R-TPL-5] Attaching foretells the approval and what the template lacks.', () => {
  const attachment = {
    orgId: '',
    users: 'from-100',
    hasVerifiedDomain: false,
    hasClaimedDomain: false,
    hasActiveLicences: true
  } as const;
  const settings = { 'admin-invites-when-attaching': false };
  const view = aView({
    customer: aCustomer({ attachment }),
    template: aTemplate({ provisioningId: 'x', settings })
  });
  expect(codes(view)).toEqual(['organisation-id-missing', 'attach-invites-off', 'attach-needs-approval']);
});

test('[R-PSTN-2] [R-ADR-2] Sites name their next step and what is unclear about their address.', () => {
  const site = aSite({ pstn: noPstn, numbers: [], mainNumber: '', state: 'Hamburg (Land)' });
  expect(findingsOf(aView({ sites: [site] }))).toMatchObject([
    { code: 'state-no-subdivision', site: { name: 'Hamburg' } },
    { code: 'choose-pstn' }
  ]);
  const depot = aSite({ id: 'depot', kind: 'further', name: 'Depot', city: '', postalCode: '' });
  expect(findingsOf(aView({ sites: [aSite(), depot] }))).toMatchObject([
    { severity: 'blocks', code: 'site-incomplete', fields: ['city', 'postalCode'], site: { id: 'depot' } }
  ]);
});

test('[WX26] Users are told of once for each reason.', () => {
  const users = [
    { user: aWebexUser({ number: '+493023125105' }), person: aPerson({ lastName: '' }) },
    { user: aWebexUser({ id: 'bo', number: '+493023125105' }), person: aPerson({ lastName: 'Quill%' }) },
    {
      user: aWebexUser({ id: 'cy', extension: '7', package: 'webex_suite' }),
      person: aPerson({ lastName: '' })
    },
    { user: aWebexUser({ id: 'di', extension: '', status: 'email_taken' }), person: aPerson() },
    {
      user: aWebexUser({ id: 'ed', extension: '205', status: 'provisioned', told: aTold() }),
      person: aPerson()
    }
  ];
  const findings = findingsOf(aView({ users }));
  expect(Object.fromEntries(findings.map(({ code, personIds }) => [code, personIds]))).toEqual({
    'name-missing': ['ada', 'cy'],
    'number-twice': ['bo'],
    'extension-twice': ['bo'],
    'name-characters': ['bo'],
    'package-not-on-customer': ['cy'],
    'extension-unfit': ['cy'],
    'user-line-missing': ['di'],
    'free-elsewhere': ['di'],
    'to-update': ['ed']
  });
  expect(findings.every(({ because }) => because !== undefined)).toBe(true);
});

test('[R-PKG-5] [R-ADM-1] Too many holders and an administrator of another level block.', () => {
  const customer = aCustomer({
    offers: [{ id: 'webex_calling', quantity: 1 }],
    createdWith: ['webex_meetings']
  });
  const users = [
    { user: aWebexUser({ roles: ['full'] }), person: aPerson() },
    { user: aWebexUser({ id: 'bo', extension: '202' }), person: aPerson() }
  ];
  expect(findingsOf(aView({ customer, users }))).toMatchObject([
    { code: 'quantity-exceeded', offer: 'webex_calling', personIds: ['bo'] },
    { code: 'administrator-level', personIds: ['ada'] }
  ]);
});
