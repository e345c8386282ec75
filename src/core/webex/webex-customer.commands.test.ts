import { describe, expect, test } from 'vitest';
import {
  aContext,
  aCustomer,
  anAccount,
  aPerson,
  asAdminOf,
  asPartner,
  aSite,
  aState,
  aTemplate,
  aWebexUser
} from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import { decide } from '#core/decide.ts';
import { evolve } from '#core/evolve.ts';
import { linesOf } from '#core/lines.ts';
import type { State } from '#core/state.ts';
import { blankCustomer, customerDetails, WebexCustomer, type CustomerDetails } from './webex-customer.ts';

const account = anAccount();
const withCustomer = (over: Partial<WebexCustomer> = {}, contents: Parameters<typeof aState>[0] = {}) =>
  aState({
    accounts: [account],
    templates: [aTemplate()],
    sites: [aSite()],
    webexCustomers: [aCustomer(over)],
    ...contents
  });
const draft: Pick<WebexCustomer, 'status' | 'createdWith' | 'handedOver'> = {
  status: 'draft',
  createdWith: [],
  handedOver: null
};
const save = (details: Partial<CustomerDetails>): Command => ({
  type: 'save-webex-customer',
  accountId: 'acme',
  details: { ...customerDetails(aCustomer()), ...details }
});
const create: Command = { type: 'create-webex-customer', accountId: 'acme' };
const decided = (state: State, command: Command) => decide(state, command, aContext());
const after = (state: State, command: Command): State => {
  const result = decided(state, command);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.reduce(evolve, state);
};
const customerIn = (state: State) => state.webexCustomers.get('acme');

describe('Adding Webex to an account', () => {
  const blank: Command = { type: 'save-webex-customer', accountId: 'acme', details: blankCustomer };

  test('[WX4] [WCC-1] is refused without a submitted template, with the rule that says so.', () => {
    for (const templates of [[], [aTemplate({ status: 'draft' })]])
      expect(decided(aState({ accounts: [account], templates }), blank)).toMatchObject({
        error: {
          code: 'customer-incomplete',
          because: { table: 'webex-customer-creation', facts: { template: 'no' } }
        }
      });
  });

  test('[WX4] makes a draft that may lack everything, in restricted mode.', () => {
    const state = after(aState({ accounts: [account], templates: [aTemplate()] }), blank);
    expect(customerIn(state)).toMatchObject({ status: 'draft', restrictedAdminMode: true, confirmed: null });
  });

  test('[WX4] takes submitted templates only.', () => {
    const state = withCustomer(draft, {
      templates: [aTemplate(), aTemplate({ id: 'half', status: 'draft' })]
    });
    expect(decided(state, save({ templateId: 'half' }))).toMatchObject({ error: { code: 'template-draft' } });
    expect(decided(state, save({ templateId: 'none' }))).toMatchObject({
      error: { code: 'gone', what: 'template' }
    });
  });

  test('[WX9] [R-ID-2] is refused with the external customer ID of another customer.', () => {
    const state = withCustomer(draft, {
      accounts: [account, anAccount({ id: 'other', name: 'Other' })],
      webexCustomers: [aCustomer(draft), aCustomer({ id: 'other', externalId: 'C-2' })]
    });
    expect(decided(state, save({ externalId: 'C-2' }))).toMatchObject({
      error: { code: 'external-id-taken', externalId: 'C-2' }
    });
    expect(decided(state, save({ externalId: 'C-3' })).ok).toBe(true);
  });

  test('A company name has no per cent sign, at most five tags are kept, and offers stand in their order.', () => {
    const state = withCustomer(draft);
    expect(decided(state, save({ companyName: '100 % Hotels' }))).toMatchObject({
      error: { code: 'invalid', field: 'companyName', issue: 'no-percent' }
    });
    expect(decided(state, save({ tags: ['a', 'b', 'c', 'd', 'e', 'f'] })).ok).toBe(false);
    const kept = after(
      state,
      save({
        offers: [
          { id: 'cisco_calling_plan', quantity: null },
          { id: 'webex_calling', quantity: 3 }
        ]
      })
    );
    expect(customerIn(kept)?.offers.map(({ id }) => id)).toEqual(['webex_calling', 'cisco_calling_plan']);
  });
});

describe('Creating a customer', () => {
  const missing: readonly (readonly [string, Partial<WebexCustomer>, object])[] = [
    ['template-missing', { templateId: '' }, { template: 'no' }],
    ['information-missing', { externalId: '' }, { template: 'yes', information: 'incomplete' }],
    ['not-confirmed', { confirmed: null }, { information: 'complete', confirmed: 'no' }],
    ['package-missing', { offers: [] }, { confirmed: 'yes', packages: 'none' }]
  ];
  test.each(missing)('[WX5] is refused with %s.', (_, over, facts) => {
    const error = { code: 'customer-incomplete', because: { facts } };
    expect(decided(withCustomer({ ...draft, ...over }), create)).toMatchObject({
      error
    });
  });

  test('[WX5] [R-PKG-6] With calling the headquarters has time zone and language, without it the address is enough.', () => {
    const sites = [aSite({ timeZone: '', language: '' })];
    expect(decided(withCustomer(draft, { sites }), create)).toMatchObject({
      error: { because: { facts: { headquarters: 'incomplete' } } }
    });
    const meetings: Partial<WebexCustomer> = { ...draft, offers: [{ id: 'webex_meetings', quantity: null }] };
    expect(decided(withCustomer(meetings, { sites }), create).ok).toBe(true);
  });

  test('[WX5] [R-PKG-4] An add-on waits for its base.', () => {
    const offers = (ids: readonly ('webex_meetings' | 'webex_suite' | 'attendant_console')[]) =>
      ids.map((id) => ({ id, quantity: null }));
    const lacking = withCustomer({ ...draft, offers: offers(['webex_meetings', 'attendant_console']) });
    expect(decided(lacking, create)).toMatchObject({
      error: { code: 'base-missing', addOn: 'attendant_console' }
    });
    expect(
      decided(withCustomer({ ...draft, offers: offers(['webex_suite', 'attendant_console']) }), create).ok
    ).toBe(true);
  });

  test('[WX7] [R-ADM-1] keeps the packages as the level of administrators, from the first hand-over on for good.', () => {
    const created = after(withCustomer(draft), create);
    expect(customerIn(created)).toMatchObject({
      status: 'ready',
      createdWith: ['webex_meetings', 'webex_calling']
    });
    // the vendor creates it with what it is told, and it was told nothing yet
    const changed = after(created, save({ offers: [{ id: 'webex_suite', quantity: 5 }] }));
    expect(customerIn(changed)?.createdWith).toEqual(['webex_suite']);
    const handed = after(changed, {
      type: 'record-webex-status',
      accountId: 'acme',
      status: 'handed-over',
      facts: { customerId: '', orgId: '', errors: '' }
    });
    const more = after(
      handed,
      save({
        offers: [
          { id: 'webex_suite', quantity: 5 },
          { id: 'webex_calling', quantity: 1 }
        ]
      })
    );
    expect(customerIn(more)?.createdWith).toEqual(['webex_suite']);
    expect(decided(created, create)).toMatchObject({ error: { code: 'customer-exists-already' } });
  });

  test('[WX6] What was created is corrected, but not below what creation asks for.', () => {
    const state = withCustomer();
    expect(decided(state, save({ companyName: 'Acme Hotels and Spas' })).ok).toBe(true);
    expect(decided(state, save({ adminEmail: '' }))).toMatchObject({
      error: { code: 'customer-incomplete' }
    });
    expect(decided(state, save({ offers: [] }))).toMatchObject({ error: { code: 'customer-incomplete' } });
    expect(decided(state, { type: 'confirm-location', accountId: 'acme', to: 'unconfirmed' })).toMatchObject({
      error: { code: 'customer-incomplete' }
    });
  });
});

test('[WX8] [R-LOC-1] A supported location is kept with who and when, and taken back from a draft.', () => {
  const unconfirmed = withCustomer({ ...draft, confirmed: null });
  const confirmed = after(unconfirmed, { type: 'confirm-location', accountId: 'acme', to: 'confirmed' });
  expect(customerIn(confirmed)?.confirmed).toEqual({ at: aContext().at, by: asPartner });
  const again: Command = { type: 'confirm-location', accountId: 'acme', to: 'confirmed' };
  expect(decided(confirmed, again)).toMatchObject({ error: { code: 'nothing-changed' } });
  const back = after(confirmed, { type: 'confirm-location', accountId: 'acme', to: 'unconfirmed' });
  expect(customerIn(back)?.confirmed).toBeNull();
});

test('[WX33] No package is listed twice.', () => {
  const twice = [
    { id: 'webex_calling', quantity: 20 },
    { id: 'webex_calling', quantity: 5 }
  ] as const;
  expect(decided(withCustomer(), save({ offers: [...twice] }))).toMatchObject({
    error: { code: 'invalid', field: 'offers', issue: 'twice' }
  });
  const customer = aCustomer({ handedOver: [...twice] });
  expect(WebexCustomer.safeParse(customer).error?.issues).toMatchObject([{ path: ['handedOver'] }]);
});

test('[WX10] [R-PKG-5] What users have is neither left out nor limited to fewer.', () => {
  const state = withCustomer(
    {},
    {
      people: [aPerson(), aPerson({ id: 'bo' })],
      webexUsers: [aWebexUser(), aWebexUser({ id: 'bo', extension: '202' })]
    }
  );
  expect(decided(state, save({ offers: [{ id: 'webex_meetings', quantity: 1 }] }))).toMatchObject({
    error: { code: 'offer-in-use', offer: 'webex_calling', count: 2 }
  });
  expect(decided(state, save({ offers: [{ id: 'webex_calling', quantity: 1 }] }))).toMatchObject({
    error: { code: 'quantity-too-small', offer: 'webex_calling', count: 2, quantity: 1 }
  });
  expect(decided(state, save({ offers: [{ id: 'webex_calling', quantity: 2 }] })).ok).toBe(true);
});

describe('Statuses', () => {
  const facts = { customerId: 'c-1', orgId: 'o-1', errors: '' };
  const record = (status: WebexCustomer['status']): Command => ({
    type: 'record-webex-status',
    accountId: 'acme',
    status,
    facts
  });

  test('[WX12] The hand-over remembers the packages, so that the next one knows what it would remove.', () => {
    const handed = after(withCustomer(), record('handed-over'));
    expect(customerIn(handed)?.handedOver).toEqual(aCustomer().offers);
    const less = after(handed, save({ offers: [{ id: 'webex_calling', quantity: 20 }] }));
    expect(customerIn(less)?.handedOver).toHaveLength(2);
    // another hand-over without a status in between counts, recording an identifier is none
    expect(customerIn(after(less, record('handed-over')))?.handedOver).toHaveLength(1);
    const noted: Command = { ...record('handed-over'), facts: { ...facts, errors: 'none' } } as Command;
    expect(customerIn(after(less, noted))?.handedOver).toHaveLength(2);
    const provisioned = after(less, record('provisioned'));
    expect(customerIn(provisioned)?.handedOver).toHaveLength(2);
    expect(customerIn(after(provisioned, record('handed-over')))?.handedOver).toHaveLength(1);
  });

  test('[WX32] [WEX-5] What the vendor has is handed over again only under its customer ID.', () => {
    const none = { customerId: '', orgId: 'o-1', errors: '' };
    for (const status of ['provisioned', 'provisioned_with_errors'] as const) {
      const state = withCustomer({ status, facts: none });
      const again: Command = { ...record('handed-over'), facts: none } as Command;
      expect(decided(state, again)).toMatchObject({
        error: { code: 'customer-id-missing', because: { facts: { customerId: 'missing' } } }
      });
      expect(customerIn(after(state, record('handed-over')))?.status).toBe('handed-over');
    }
    // before the vendor has it there is no identifier to record
    for (const status of ['ready', 'handed-over', 'error'] as const) {
      const first: Command = { ...record('handed-over'), facts: none } as Command;
      expect(decided(withCustomer({ status, facts: none }), first).ok).toBe(true);
    }
  });

  test('[WX11] None leads back to ready or draft, and a draft has none to record.', () => {
    const provisioned = withCustomer({ status: 'provisioned' });
    for (const status of ['ready', 'draft'] as const)
      expect(decided(provisioned, record(status))).toMatchObject({ error: { code: 'status-unfit' } });
    expect(decided(withCustomer(draft), record('provisioned'))).toMatchObject({
      error: { code: 'status-unfit' }
    });
  });

  test('[WX11] [WST-4] While the vendor is at work nothing of the customer is changed.', () => {
    for (const status of ['provisioning', 'updating', 'deleting', 'pending_rpl_review'] as const)
      expect(decided(withCustomer({ status }), save({ companyName: 'New' }))).toMatchObject({
        error: { code: 'customer-waits', because: { facts: { status } } }
      });
  });
});

test('[R-ADM-4] Restricted mode is switched, and told.', () => {
  const off: Command = { type: 'switch-restricted-mode', accountId: 'acme', to: 'off' };
  const state = after(withCustomer(), off);
  expect(customerIn(state)?.restrictedAdminMode).toBe(false);
  expect(decided(state, off)).toMatchObject({ error: { code: 'already-switched' } });
});

test('The header of an exported file is remembered, and forgotten.', () => {
  const mapping = {
    header: ['First Name', 'Webex Calling [Sub1]'],
    packages: { webex_calling: 'Webex Calling [Sub1]' }
  };
  const kept = after(withCustomer(), { type: 'keep-csv-mapping', accountId: 'acme', mapping });
  expect(customerIn(kept)?.csvMapping).toEqual(mapping);
  const dropped = after(kept, { type: 'keep-csv-mapping', accountId: 'acme', mapping: null });
  expect(customerIn(dropped)?.csvMapping).toBeNull();
});

describe('Removing', () => {
  const state = withCustomer({}, { people: [aPerson()], webexUsers: [aWebexUser()] });

  test('[WX24] an account takes customer, sites and users along, and says so.', () => {
    const result = decided(state, { type: 'remove-account', accountId: 'acme' });
    const events = result.ok ? result.value : [];
    const left = events.reduce(evolve, state);
    expect([left.webexCustomers.size, left.sites.size, left.webexUsers.size]).toEqual([0, 0, 0]);
    const codes = linesOf(state, events).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['webex-user-removed', 'site-removed', 'webex-customer-removed'])
    );
  });

  test('[WX24] Webex from an account leaves its people.', () => {
    const left = after(state, { type: 'remove-webex-customer', accountId: 'acme' });
    expect([left.webexCustomers.size, left.sites.size, left.webexUsers.size, left.people.size]).toEqual([
      0, 0, 0, 1
    ]);
    const again = decided(left, { type: 'remove-webex-customer', accountId: 'acme' });
    expect(again).toMatchObject({ error: { code: 'gone', what: 'webex-customer' } });
  });

  test('[WX24] a person takes their package along.', () => {
    const left = after(state, { type: 'remove-people', accountId: 'acme', personIds: ['ada'] });
    expect([left.people.size, left.webexUsers.size]).toEqual([0, 0]);
  });
});

test('[WX28] [PER-30] An account admin changes nothing of it.', () => {
  expect(decide(withCustomer(draft), create, aContext({ by: asAdminOf('acme') }))).toMatchObject({
    error: { code: 'partner-only' }
  });
});
