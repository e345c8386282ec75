import { describe, expect, test } from 'vitest';
import { after, changesOf, done, linesAt, noPast, refusalOf } from '../a-journal.ts';
import { anAccount, anOrder, aPerson, asAdminOf, asPartner, aState } from '../a-state.ts';
import type { Command } from '../command.ts';
import { integrations } from '../mitel/mitel-account.ts';
import type { AccountDetails } from './account.ts';

const details: AccountDetails = {
  name: 'Blue Ferry Lines',
  country: 'NO',
  address: 'Kaigata 2',
  city: 'Bergen',
  region: '',
  postalCode: '5015',
  language: 'nb-NO',
  businessType: '',
  reference: ''
};
const admin = asAdminOf('acme');

const two = aState({
  accounts: [anAccount(), anAccount({ id: 'other', name: 'Other Ltd' })],
  people: [aPerson(), aPerson({ id: 'bea' }), aPerson({ id: 'otto', accountId: 'other' })],
  orders: [anOrder(), anOrder({ id: 'free', assignedTo: null })]
});

describe('Creating an account', () => {
  const create: Command = { type: 'create-account', id: 'ferry', kind: 'customer', details };

  test('[AC2] starts it without any integration and in a generation of licences of its own.', () => {
    const { state } = after(two, create);
    expect(state.accounts.get('ferry')).toMatchObject({ ...details, mitel: { licenceGeneration: 'ferry' } });
    const { mitel } = state.accounts.get('ferry') ?? anAccount();
    expect(integrations.map((integration) => mitel.integrations[integration])).toEqual(
      integrations.map(() => 'never')
    );
  });

  test('[AC3] keeps text without the spaces around it, so that what is noted is what is stored.', () => {
    const past = after(two, { ...create, details: { ...details, name: '  Blue Ferry  ' } });
    expect(past.state.accounts.get('ferry')?.name).toBe('Blue Ferry');
    expect(changesOf(past)[0]?.after?.name).toBe('Blue Ferry');
    expect(linesAt(past)).toEqual([{ code: 'account-created', account: 'Blue Ferry' }]);
  });

  test.each([
    ['name', { name: '  ' }, 'required'],
    ['name', { name: 'x'.repeat(121) }, 'too-long'],
    ['country', { country: 'Norway' }, 'format'],
    ['language', { language: 'Norsk' }, 'format']
  ])('[AC4] is refused with the field %s and what is wrong with it, for %o.', (field, over, issue) => {
    expect(refusalOf(two, { ...create, details: { ...details, ...over } })).toEqual({
      code: 'invalid',
      field,
      issue
    });
  });
});

describe('Correcting an account', () => {
  const wanted: Command = { type: 'correct-account', accountId: 'acme', details };

  test('[AC3] replaces its details, trimmed, and leaves everything else.', () => {
    const past = after(two, { ...wanted, details: { ...details, city: ' Bergen ' } });
    expect(past.state.accounts.get('acme')).toEqual({
      ...anAccount(details),
      changedAt: '2026-03-02T10:00:01.000Z'
    });
    expect(changesOf(past)[0]?.after).toMatchObject({ name: 'Blue Ferry Lines', city: 'Bergen' });
  });

  test('[AC4] is refused with the first field that is wrong.', () => {
    expect(refusalOf(two, { ...wanted, details: { ...details, postalCode: 'x'.repeat(21) } })).toMatchObject({
      code: 'invalid',
      field: 'postalCode',
      issue: 'too-long'
    });
  });
});

describe('Removing an account', () => {
  test('[AC5] removes its people and sets its orders free; other accounts stay as they are.', () => {
    const past = after(two, { type: 'remove-account', accountId: 'acme' });
    expect([...past.state.accounts.keys()]).toEqual(['other']);
    expect([...past.state.people.keys()]).toEqual(['otto']);
    expect(past.state.orders.get('order-5')?.assignedTo).toBeNull();
    expect(linesAt(past)).toEqual([
      { code: 'people-removed', count: 2 },
      { code: 'order-released', order: '4500001' },
      { code: 'account-removed', account: 'Acme Hotels' }
    ]);
  });

  test('[AC5] of an account without people and orders removes just that.', () => {
    const past = after(aState({ accounts: [anAccount()] }), { type: 'remove-account', accountId: 'acme' });
    expect(changesOf(past)).toEqual([{ table: 'accounts', id: 'acme', before: anAccount(), after: null }]);
  });
});

describe('What is not there', () => {
  test.each<[string, Command]>([
    ['account', { type: 'correct-account', accountId: 'nowhere', details }],
    ['account', { type: 'remove-account', accountId: 'nowhere' }]
  ])('[AC10] is refused as an %s that is gone: %o.', (what, command) => {
    expect(refusalOf(two, command)).toEqual({ code: 'gone', what });
  });
});

describe('Who may do it', () => {
  const correct = (accountId: string): Command => ({ type: 'correct-account', accountId, details });

  test('[AC1] An account admin may correct the own account, as the partner may, and no other.', () => {
    expect(done(noPast(two), correct('acme'), admin).ok).toBe(true);
    expect(done(noPast(two), correct('acme'), asPartner).ok).toBe(true);
    expect(refusalOf(two, correct('other'), admin)).toMatchObject({
      code: 'another-account',
      because: { table: 'permissions', facts: { role: 'account-admin', place: 'elsewhere' } }
    });
  });

  test('[AC1] Only the partner makes and removes accounts.', () => {
    const create: Command = { type: 'create-account', id: 'ferry', kind: 'customer', details };
    for (const command of [create, { type: 'remove-account', accountId: 'acme' } as const])
      expect(refusalOf(two, command, admin)).toMatchObject({ code: 'partner-only' });
  });

  test('[AC1] Whoever may not do it does not learn whether the account is there.', () => {
    expect(refusalOf(two, correct('nowhere'), admin).code).toBe('another-account');
  });
});
