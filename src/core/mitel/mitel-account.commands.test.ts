import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf, undoOf } from '../a-journal.ts';
import { anAccount, anOrder, aPerson, asAdminOf, asPartner, aState, licensed } from '../a-state.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { accountFieldAccess, accountFields } from './account-fields.table.ts';
import type { MitelAccount, SupportContact, VendorFacts } from './mitel-account.ts';
import { supportContacts } from './support-contacts.table.ts';
import { subscriptionsPanel } from './subscriptions-panel.table.ts';

const admin = asAdminOf('acme');
const acme = (mitel: Partial<MitelAccount> = {}, integrations: Partial<MitelAccount['integrations']> = {}) =>
  aState({
    accounts: [anAccount({ integrations, mitel }), anAccount({ id: 'other', name: 'Other Ltd' })],
    people: [aPerson(licensed)],
    orders: [anOrder()]
  });
const mitelAfter = (...args: Parameters<typeof after>) =>
  after(...args).state.accounts.get('acme')?.mitel ?? anAccount().mitel;
const ann: SupportContact = { id: 'ann', name: 'Ann Vale', email: 'ann@example.com', kind: 'maintainer' };
const ben: SupportContact = { id: 'ben', name: 'Ben Moor', email: 'ben@example.com', kind: 'onsite-admin' };
const save = (contact: SupportContact): Command => ({
  type: 'save-support-contact',
  accountId: 'acme',
  contact
});
const remove = (contactId: string): Command => ({
  type: 'remove-support-contact',
  accountId: 'acme',
  contactId
});

describe('Support contacts', () => {
  test('[MT34] are assigned by the partner and by the account admin, added and corrected by their id.', () => {
    for (const by of [asPartner, admin]) expect(refusalOrNull(save(ann), by)).toBeNull();
    const past = after(acme(), save(ann), save({ ...ann, name: 'Ann Vale-Moor' }), save(ben));
    expect(mitelAfter(past).supportContacts.map(({ name }) => name)).toEqual(['Ann Vale-Moor', 'Ben Moor']);
    expect(past.steps.flatMap(({ entry }) => entry.lines.map(({ code }) => code))).toEqual([
      'support-contact-added',
      'support-contact-corrected',
      'support-contact-added'
    ]);
  });

  test('[SUP-1] are never down to none: the last one stays (seed 000, line 9: must be assigned).', () => {
    const one = acme({ supportContacts: [ann] });
    expect(refusalOf(one, remove('ann'))).toMatchObject({
      code: 'last-support-contact',
      because: { table: 'support-contacts', facts: { contacts: 'none' } }
    });
    const past = after(acme({ supportContacts: [ann, ben] }), remove('ann'));
    expect(linesAt(past)).toEqual([{ code: 'support-contact-removed', person: 'Ann Vale' }]);
    expect(refusalOf(one, remove('nobody'))).toEqual({ code: 'gone', what: 'contact' });
  });

  test.each([
    ['SUP-1', 'none', 'no', 'no', 'must-assign'],
    ['SUP-2', 'some', 'yes', 'yes', 'complete'],
    ['SUP-3', 'some', 'no', 'yes', 'maintainer-missing'],
    ['SUP-4', 'some', 'yes', 'no', 'onsite-admin-missing'],
    ['SUP-5', 'some', 'no', 'no', 'pair-missing']
  ] as const)(
    '[%s] with %s, maintainer %s and onsite admin %s amount to %s.',
    (id, contacts, maintainer, onsiteAdmin, finding) => {
      const decision = supportContacts.decide({ contacts, maintainer, onsiteAdmin });
      expect([decision.rule.id, decision.outcome]).toEqual([id, finding]);
    }
  );

  test('[MT35] are people with a name and an address, of one kind once.', () => {
    expect(refusalOf(acme(), save({ ...ann, name: ' ' }))).toMatchObject({
      field: 'name',
      issue: 'required'
    });
    expect(refusalOf(acme(), save({ ...ann, email: 'ann' }))).toMatchObject({
      field: 'email',
      issue: 'email'
    });
    const one = acme({ supportContacts: [ann] });
    expect(refusalOf(one, save({ ...ann, id: 'again' }))).toEqual({
      code: 'email-twice',
      email: 'ann@example.com'
    });
    expect(refusalOrNull(save({ ...ann, id: 'again', kind: 'other' }))).toBeNull();
  });
});

describe('What the vendor assigns', () => {
  const facts: VendorFacts = {
    accountId: '312001',
    cloudLocation: 'EU',
    customerNumber: '10045',
    isMiCloudConnect: false,
    pbxType: ''
  };
  const recording = (over: Partial<VendorFacts> = {}): Command => ({
    type: 'record-vendor-facts',
    accountId: 'acme',
    facts: { ...facts, ...over }
  });

  test('[MT36] is empty in a new account, and written down by the partner only.', () => {
    const details = { ...anAccount(), name: 'New' };
    const { id: _, mitel: __, createdAt: ___, changedAt: ____, ...fields } = details;
    const created = after(acme(), { type: 'create-account', id: 'new', kind: 'customer', details: fields });
    expect(created.state.accounts.get('new')?.mitel.vendor).toEqual({
      accountId: '',
      cloudLocation: '',
      customerNumber: '',
      isMiCloudConnect: false,
      pbxType: ''
    });
    expect(mitelAfter(acme(), recording()).vendor).toEqual(facts);
    expect(refusalOf(acme(), recording(), admin)).toMatchObject({ code: 'partner-only' });
  });

  test('[ACF-6] [ACF-7] has no PBX type before CloudLink Gateway is on.', () => {
    expect(refusalOf(acme(), recording({ pbxType: 'MiVoice Business' }))).toMatchObject({
      code: 'gateway-not-onboarded',
      because: { table: 'account-fields' }
    });
    const on = acme({}, { 'cloudlink-gateway': 'on' });
    expect(mitelAfter(on, recording({ pbxType: 'MiVoice Business' })).vendor.pbxType).toBe(
      'MiVoice Business'
    );
  });

  test('[MT37] is not lost when the gateway goes and something else is recorded.', () => {
    const past = after(
      acme({ vendor: { ...facts, pbxType: 'MX-ONE' } }),
      recording({ pbxType: 'MX-ONE', cloudLocation: 'US' })
    );
    expect(mitelAfter(past).vendor).toMatchObject({ pbxType: 'MX-ONE', cloudLocation: 'US' });
  });
});

describe('The account information page', () => {
  /** Domain notes 1.2: who reads and who edits; "record" is our own addition for what nobody edits. */
  const access: Readonly<Record<(typeof accountFields)[number], readonly [partner: string, admin: string]>> =
    {
      name: ['yes', 'yes'],
      country: ['yes', 'yes'],
      region: ['yes', 'yes'],
      address: ['yes', 'yes'],
      city: ['yes', 'yes'],
      'postal-code': ['yes', 'yes'],
      language: ['yes', 'yes'],
      'business-type': ['yes', 'yes'],
      'account-id': ['record', 'no'],
      'cloud-location': ['record', 'no'],
      'customer-number': ['record', 'no'],
      'pbx-type': ['record', 'no'],
      'support-contacts': ['yes', 'yes'],
      integrations: ['yes', 'yes'],
      privileges: ['yes', 'yes'],
      'bandwidth-optimisation': ['yes', 'yes'],
      subscriptions: ['yes', 'no'],
      orders: ['yes', 'absent'],
      status: ['yes', 'absent']
    };
  for (const field of accountFields)
    for (const [index, role] of (['partner', 'account-admin'] as const).entries()) {
      const { rule, outcome } = accountFieldAccess.decide({ field, role, gateway: 'on' });
      const expected = access[field][index];

      test(`[${rule.id}] gives the ${role} this access to ${field}: ${expected}.`, () => {
        expect(outcome.read ? outcome.edit : 'absent').toBe(expected);
      });
    }

  test.each([
    ['SUB-1', 'partner', 'yes', 'no', true, true],
    ['SUB-2', 'partner', 'no', 'no', false, false],
    ['SUB-2', 'partner', 'no', 'yes', false, false],
    ['SUB-3', 'partner', 'yes', 'yes', false, false],
    ['SUB-4', 'account-admin', 'yes', 'no', true, false],
    ['SUB-5', 'account-admin', 'yes', 'yes', true, false],
    ['SUB-6', 'account-admin', 'no', 'no', true, false],
    ['SUB-6', 'account-admin', 'no', 'yes', true, false]
  ] as const)(
    '[%s] shows a %s with billing account %s and Prime partner %s the subscriptions: %s, with Add order: %s.',
    (id, role, billingAccount, primePartner, shown, addOrder) => {
      const decision = subscriptionsPanel.decide({ role, billingAccount, primePartner });
      expect(decision.rule.id).toBe(id);
      expect(decision.outcome).toEqual({ shown, addOrder });
    }
  );

  test('[MT38] has one call service, switched by partner and account admin.', () => {
    const command = { type: 'switch-bandwidth-optimisation', accountId: 'acme', to: 'on' } as const;
    for (const by of [asPartner, admin]) expect(refusalOrNull(command, by)).toBeNull();
    expect(mitelAfter(acme(), command).bandwidthOptimisation).toBe(true);
    expect(refusalOf(acme({ bandwidthOptimisation: true }), command)).toEqual({ code: 'already-switched' });
  });
});

describe('The status of an account', () => {
  const deactivate = { type: 'deactivate-account', accountId: 'acme' } as const;
  const reactivate = { type: 'reactivate-account', accountId: 'acme' } as const;

  test('[MT39] is changed by the partner only, and back; people keep their licences (G18).', () => {
    const off = after(acme({}, { 'miteam-meetings': 'on' }), deactivate);
    expect(mitelAfter(off).status).toBe('deactivated');
    expect(linesAt(off)).toEqual([{ code: 'account-deactivated', account: 'Acme Hotels' }]);
    expect(off.state.tallies.get('acme')?.given).toBe(1);
    expect(mitelAfter(off, reactivate).status).toBe('active');
    expect(mitelAfter(off, undoOf(off, 1)).status).toBe('active');
    for (const command of [deactivate, reactivate])
      expect(refusalOf(off, command, admin)).toMatchObject({ code: 'partner-only' });
    expect(refusalOf(off, deactivate)).toEqual({ code: 'already-deactivated' });
    expect(refusalOf(acme(), reactivate)).toEqual({ code: 'already-active' });
  });

  test('[MT40] Somebody who is removed leaves their licence to others (G18).', () => {
    const past = after(acme({}, { 'miteam-meetings': 'on' }), {
      type: 'remove-people',
      accountId: 'acme',
      personIds: ['ada']
    });
    expect(past.state.tallies.get('acme')).toMatchObject({ ordered: 5, given: 0 });
  });

  test('[MT41] of the partner’s own account cannot be changed, it cannot be removed, and there is one.', () => {
    const own = acme({ kind: 'partner' });
    expect(refusalOf(own, deactivate)).toEqual({ code: 'partner-account-stays' });
    expect(refusalOf(own, { type: 'remove-account', accountId: 'acme' })).toEqual({
      code: 'partner-account-stays'
    });
    const { id: _, mitel: __, createdAt: ___, changedAt: ____, ...details } = anAccount();
    expect(refusalOf(own, { type: 'create-account', id: 'new', kind: 'partner', details })).toEqual({
      code: 'partner-account-exists'
    });
    expect(
      after(acme(), { type: 'create-account', id: 'new', kind: 'partner', details }).state.accounts.get('new')
        ?.mitel.kind
    ).toBe('partner');
  });
});

function refusalOrNull(command: Command, by: Actor = asPartner) {
  try {
    return refusalOf(acme(), command, by);
  } catch {
    return null;
  }
}
