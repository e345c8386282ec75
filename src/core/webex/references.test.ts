import { describe, expect, test } from 'vitest';
import { after, done, noPast, refusalOf, undoOf } from '#core/a-journal.ts';
import {
  aCustomer,
  anAccount,
  aPerson,
  aSite,
  aState,
  aTemplate,
  aWebexUser,
  aWorkspace,
  noRecords
} from '#core/a-state.ts';
import { blankDetails } from '#core/account/person.ts';
import type { Command, RecordSet } from '#core/command.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { customerDetails } from './webex-customer.ts';
import { noPstn, siteDetails } from './site.ts';
import { userDetails } from './webex-user.ts';

const start = aState({
  accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
  people: [aPerson(), aPerson({ id: 'ben' })],
  templates: [aTemplate()],
  webexCustomers: [aCustomer()],
  sites: [aSite()],
  webexUsers: [aWebexUser()]
});
const saving = (id: string, over = {}): Command => ({
  type: 'save-webex-users',
  accountId: 'acme',
  people: [],
  users: [{ ...userDetails(aWebexUser({ id, extension: '', number: '+493023125105' })), ...over }]
});
const numbers = (type: 'add-numbers' | 'remove-numbers', first: string): Command => ({
  type,
  accountId: 'acme',
  siteId: 'hq',
  ranges: [{ first, count: 2, kind: 'did' }]
});
const person = { ...blankDetails, id: 'cy', firstName: 'Cy', lastName: 'Doe', email: 'cy@example.com' };
const template = (): Command => {
  const { id: _, status, createdAt: __, ...details } = aTemplate();
  return { type: 'save-template', id: 'new', status, details };
};
const settingUp = (externalId: string, templateId = 'standard'): Command => ({
  type: 'save-webex-customer',
  accountId: 'other',
  details: { ...customerDetails(aCustomer()), externalId, templateId }
});

describe('An undo', () => {
  test('[WX4] does not make a draft of a template that a customer was planned with since.', () => {
    const template = (status: 'draft' | 'submitted'): Command => {
      const { id: _, status: __, createdAt: ___, ...details } = aTemplate({ name: 'New' });
      return { type: 'save-template', id: 'new', status, details };
    };
    const past = after(start, template('draft'), template('submitted'), settingUp('C-9', 'new'));
    expect(refusalOf(past.state, undoOf(past, 2))).toEqual({
      code: 'template-in-use',
      accounts: ['Other'],
      count: 1
    });
  });

  test('[WX21] gives no extension to two people of a site.', () => {
    const past = after(
      start,
      { type: 'remove-webex-users', accountId: 'acme', personIds: ['ada'] },
      saving('ben', { extension: '201' })
    );
    expect(refusalOf(past.state, undoOf(past, 1))).toMatchObject({ code: 'extension-unfit', value: '201' });
  });

  test('[WX13] gives no two sites of an account the same name.', () => {
    const naming = (siteId: string, name: string): Command => ({
      type: 'save-site',
      accountId: 'acme',
      siteId,
      details: { ...siteDetails(aSite()), name }
    });
    const past = after(start, naming('hq', 'Altona'), naming('depot', 'hamburg'));
    expect(refusalOf(past.state, undoOf(past, 1))).toMatchObject({ code: 'site-name-taken' });
  });

  test('[WX14] leaves no numbers at a site without a connection.', () => {
    const bare = aSite({ pstn: noPstn, numbers: [], mainNumber: '' });
    const past = after(
      aState({
        accounts: [anAccount()],
        templates: [aTemplate()],
        webexCustomers: [aCustomer()],
        sites: [bare]
      }),
      {
        type: 'choose-pstn',
        accountId: 'acme',
        siteId: 'hq',
        pstn: { ...noPstn, connection: 'local-gateway' }
      },
      numbers('add-numbers', '+493023125130')
    );
    expect(refusalOf(past.state, undoOf(past, 1))).toEqual({ code: 'no-pstn' });
  });

  test('does not take a person away who was given a package since.', () => {
    const adding: Command = { type: 'add-people', accountId: 'acme', people: [person] };
    const past = after(start, adding, saving('cy'));
    expect(refusalOf(past.state, undoOf(past, 1))).toMatchObject({ code: 'changed-since', name: 'Cy Doe' });
    const without = after(past, undoOf(past, 2));
    expect(done(without, undoOf(without, 1))).toMatchObject({ ok: true });
  });

  test('does not take numbers away that somebody was given since, or give one to two people.', () => {
    const past = after(
      start,
      numbers('add-numbers', '+493023125130'),
      saving('ben', { number: '+493023125131' })
    );
    expect(refusalOf(past.state, undoOf(past, 1))).toEqual({
      code: 'number-assigned',
      value: '+493023125131'
    });
    const held = after(
      start,
      saving('ada'),
      { type: 'remove-webex-users', accountId: 'acme', personIds: ['ada'] },
      saving('ben')
    );
    expect(refusalOf(held.state, undoOf(held, 2))).toEqual({
      code: 'number-not-assignable',
      value: '+493023125105'
    });
  });

  test('does not take a template away that a customer uses since.', () => {
    const past = after(start, template(), settingUp('C-9', 'new'));
    expect(refusalOf(past.state, undoOf(past, 1))).toMatchObject({
      code: 'template-in-use',
      accounts: ['Other'],
      count: 1
    });
  });

  test('does not bring a customer back whose external customer ID was given away since.', () => {
    const removing: Command = { type: 'remove-webex-customer', accountId: 'acme' };
    const past = after(start, removing, settingUp('C-1001'));
    expect(refusalOf(past.state, undoOf(past, 1))).toMatchObject({
      code: 'external-id-taken',
      externalId: 'C-1001'
    });
  });

  test('does not take a site away that somebody is at since, or a customer that has a site since.', () => {
    const { id: _, accountId: __, kind: ___, ...site } = aSite();
    const details = {
      ...{ name: 'Depot', addressLine1: site.addressLine1, addressLine2: '', city: site.city, state: '' },
      ...{ postalCode: site.postalCode, country: 'DE', timeZone: site.timeZone, language: site.language },
      emergencyLocationIdentifier: ''
    };
    const saveSite = (accountId: string): Command => ({
      type: 'save-site',
      accountId,
      siteId: `depot-${accountId}`,
      details
    });
    const at = saving('ben', { siteId: 'depot-acme', number: '', extension: '777' });
    const past = after(start, saveSite('acme'), at);
    expect(refusalOf(past.state, undoOf(past, 1))).toEqual({ code: 'site-in-use', count: 1 });
    const customer = after(start, settingUp('C-9'), saveSite('other'));
    expect(refusalOf(customer.state, undoOf(customer, 1))).toMatchObject({ code: 'changed-since' });
  });
});

describe('An import', () => {
  const bare = defaultWebexSettings;
  const importing = (records: Partial<RecordSet>): Command => ({
    type: 'import-records',
    from: 'x.json',
    records: { ...noRecords, ...records }
  });
  const full = {
    webexCustomers: [aCustomer({ id: 'other', externalId: 'C-9' })],
    sites: [aSite({ id: 'far', accountId: 'other', numbers: [], mainNumber: '' })]
  };

  test('of a customer with its site is what it is.', () => {
    expect(done(noPast(start), importing(full))).toMatchObject({ ok: true });
  });

  test.each([
    ['a customer of no account', { webexCustomers: [aCustomer({ id: 'x', externalId: '' })] }, 'account'],
    ['a customer without its template', { webexCustomers: [aCustomer({ templateId: 'x' })] }, 'template'],
    ['a site of no customer', { sites: full.sites }, 'webex-customer'],
    ['a template that names nobody', { templates: [aTemplate({ adminId: 'x' })] }, 'webex-setting'],
    ['settings without who is named', { workspace: aWorkspace({ webex: bare }) }, 'webex-setting'],
    ['a user who is nobody', { webexUsers: [aWebexUser({ id: 'x' })] }, 'person'],
    ['a user of another account', { ...full, webexUsers: [aWebexUser({ accountId: 'other' })] }, 'person'],
    ['a user at no site', { webexUsers: [aWebexUser({ siteId: 'x' })] }, 'site'],
    ['a user at another’s site', { ...full, webexUsers: [aWebexUser({ siteId: 'far' })] }, 'site'],
    ['a site that changes its account', { ...full, sites: [aSite({ accountId: 'other' })] }, 'site'],
    ['a person who leaves their package behind', { people: [aPerson({ accountId: 'other' })] }, 'person']
  ] as [string, Partial<RecordSet>, string][])('is refused with %s.', (_, records, what) => {
    expect(refusalOf(start, importing(records))).toEqual({ code: 'gone', what });
  });

  test('is refused with a second headquarters, or an external customer ID that another one has.', () => {
    const second = importing({ sites: [aSite({ id: 'second', numbers: [], mainNumber: '' })] });
    expect(refusalOf(start, second)).toEqual({ code: 'headquarters-stays' });
    const taken = importing({ webexCustomers: [aCustomer({ id: 'other' })] });
    expect(refusalOf(start, taken)).toMatchObject({ code: 'external-id-taken', externalId: 'C-1001' });
  });

  test('is refused with a number in two places, in two hands, or in somebody’s hands and nowhere.', () => {
    const number = '+493023125105';
    const further = aSite({ id: 'second', kind: 'further', mainNumber: '' });
    expect(refusalOf(start, importing({ sites: [further] }))).toEqual({
      code: 'number-unfit',
      value: '+493023125100'
    });
    expect(refusalOf(start, importing({ sites: [aSite({ numbers: [] })] }))).toEqual({
      code: 'not-a-number-of-the-site'
    });
    const held = after(start, saving('ada'));
    expect(refusalOf(held.state, importing({ sites: [aSite({ numbers: [], mainNumber: '' })] }))).toEqual({
      code: 'number-assigned',
      value: number
    });
    expect(refusalOf(held.state, importing({ webexUsers: [aWebexUser({ id: 'ben', number })] }))).toEqual({
      code: 'number-not-assignable',
      value: number
    });
    const stray = aWebexUser({ id: 'ben', number: '+493023125199' });
    expect(refusalOf(start, importing({ webexUsers: [stray] }))).toEqual({
      code: 'number-assigned',
      value: '+493023125199'
    });
  });
});
