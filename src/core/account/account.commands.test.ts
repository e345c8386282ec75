import { describe, expect, test } from 'vitest';
import { after, changesOf, done, linesAt, noPast, refusalOf } from '../a-journal.ts';
import { anAccount, anOrder, aPerson, asAdminOf, asPartner, aState, licensed } from '../a-state.ts';
import type { Command } from '../command.ts';
import { integrations } from '../mitel/mitel-account.ts';
import type { AccountDetails } from './account.ts';
import type { PersonDetails } from './person.ts';

const details: AccountDetails = {
  name: 'Blue Ferry Lines',
  country: 'NO',
  address: 'Kaigata 2',
  city: 'Bergen',
  region: '',
  postalCode: '5015',
  language: 'nb-NO',
  reference: ''
};
const someone: PersonDetails = {
  firstName: 'Grace',
  lastName: 'Lund',
  email: 'grace@example.com',
  phone: '+47 55 1234',
  extension: '',
  role: 'user'
};
const bob = { ...someone, id: 'bob', email: 'bob@example.com' };
const admin = asAdminOf('acme');

const two = aState({
  accounts: [anAccount(), anAccount({ id: 'other', name: 'Other Ltd' })],
  people: [aPerson(), aPerson({ id: 'bea' }), aPerson({ id: 'otto', accountId: 'other' })],
  orders: [anOrder(), anOrder({ id: 'free', assignedTo: null })]
});
const add = (accountId: string, ...people: readonly (PersonDetails & { id: string })[]): Command => ({
  type: 'add-people',
  accountId,
  people
});
const correct = (personId: string, over: Partial<PersonDetails>, accountId = 'acme'): Command => ({
  type: 'correct-person',
  accountId,
  personId,
  details: { ...someone, ...over }
});

describe('Creating an account', () => {
  const create: Command = { type: 'create-account', id: 'ferry', details };

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

describe('Adding people', () => {
  test('[AC3] keeps the e-mail address in lower case, without a licence.', () => {
    const { state } = after(two, add('acme', { ...bob, firstName: ' Bob ', email: ' BOB@Example.com' }));
    expect(state.people.get('bob')).toEqual({
      ...bob,
      firstName: 'Bob',
      accountId: 'acme',
      miteam: null
    });
  });

  test('[AC6] refuses an address that somebody of the account has, without regard to case.', () => {
    expect(refusalOf(two, add('acme', { ...bob, email: 'ADA@example.com' }))).toEqual({
      code: 'email-taken',
      email: 'ada@example.com'
    });
  });

  test('[AC6] refuses an address that stands twice in the list, without regard to case.', () => {
    const twin = { ...bob, id: 'twin', email: 'Bob@EXAMPLE.com' };
    expect(refusalOf(two, add('acme', bob, twin))).toEqual({ code: 'email-twice', email: 'bob@example.com' });
  });

  test('[AC6] lets another account have somebody with the same address.', () => {
    const { state } = after(two, add('other', { ...bob, email: 'ada@example.com' }));
    expect(state.people.get('bob')?.accountId).toBe('other');
  });

  test('[AC7] adds all of them or none, and refuses an empty list.', () => {
    const past = after(two, add('acme', bob, { ...bob, id: 'cy', email: 'cy@example.com' }));
    expect(linesAt(past)).toEqual([{ code: 'people-added', count: 2 }]);
    expect(refusalOf(two, add('acme', bob, { ...bob, id: 'cy', email: 'cy' }))).toMatchObject({
      code: 'invalid',
      field: 'email',
      issue: 'email'
    });
    expect(refusalOf(two, add('acme'))).toEqual({ code: 'nobody-chosen' });
  });

  test.each([
    ['email', '', 'required'],
    ['phone', 'call me', 'phone'],
    ['lastName', ' ', 'required'],
    ['extension', '12a', 'format']
  ])('[AC4] is refused with the field %s of "%s".', (field, value, issue) => {
    expect(refusalOf(two, add('acme', { ...bob, [field]: value }))).toEqual({
      code: 'invalid',
      field,
      issue
    });
  });
});

describe('Correcting a person', () => {
  test('[AC6] keeps the own address, also in other case, and refuses that of somebody else.', () => {
    const { state } = after(two, correct('ada', { email: 'ADA@example.com' }));
    expect(state.people.get('ada')).toMatchObject({ email: 'ada@example.com', firstName: 'Grace' });
    expect(refusalOf(two, correct('ada', { email: 'Bea@example.com' }))).toEqual({
      code: 'email-taken',
      email: 'bea@example.com'
    });
  });

  test('[AC8] does not touch the licence, and one that changes nothing is no change.', () => {
    const state = aState({ accounts: [anAccount()], people: [aPerson(licensed)] });
    expect(after(state, correct('ada', {})).state.people.get('ada')?.miteam).toEqual(licensed.miteam);
    const { firstName, lastName, email, phone, extension, role } = aPerson();
    expect(refusalOf(two, correct('ada', { firstName, lastName, email, phone, extension, role }))).toEqual({
      code: 'nothing-changed'
    });
  });

  test('[AC4] is refused with the field that is wrong.', () => {
    expect(refusalOf(two, correct('ada', { firstName: '' }))).toMatchObject({ field: 'firstName' });
  });
});

describe('Removing people', () => {
  const remove = (...personIds: readonly string[]): Command => ({
    type: 'remove-people',
    accountId: 'acme',
    personIds
  });

  test('[AC9] counts somebody who is chosen twice once.', () => {
    const past = after(two, remove('ada', 'ada'));
    expect([...past.state.people.keys()]).toEqual(['bea', 'otto']);
    expect(linesAt(past)).toEqual([{ code: 'person-removed', person: 'Ada Quill' }]);
  });

  test('[AC7] removes all of them or none, and refuses an empty choice.', () => {
    expect(after(two, remove('ada', 'bea')).state.people.size).toBe(1);
    expect(refusalOf(two, remove('ada', 'nobody'))).toEqual({ code: 'gone', what: 'person' });
    expect(refusalOf(two, remove())).toEqual({ code: 'nobody-chosen' });
  });
});

describe('What is not there', () => {
  test.each<[string, Command]>([
    ['account', { type: 'correct-account', accountId: 'nowhere', details }],
    ['account', { type: 'remove-account', accountId: 'nowhere' }],
    ['account', add('nowhere', bob)],
    ['person', correct('nobody', {})],
    ['person', correct('otto', {})],
    ['person', { type: 'remove-people', accountId: 'acme', personIds: ['otto'] }]
  ])(
    '[AC10] is refused as a %s that is gone, also if it belongs to another account: %o.',
    (what, command) => {
      expect(refusalOf(two, command)).toEqual({ code: 'gone', what });
    }
  );
});

describe('Who may do it', () => {
  const commands = (accountId: string): readonly Command[] => [
    { type: 'correct-account', accountId, details },
    add(accountId, bob),
    correct(accountId === 'acme' ? 'ada' : 'otto', { email: 'new@example.com' }, accountId),
    { type: 'remove-people', accountId, personIds: [accountId === 'acme' ? 'ada' : 'otto'] }
  ];

  for (const command of commands('acme'))
    test(`[AC1] An account admin may ${command.type} in the own account, as the partner may.`, () => {
      expect(done(noPast(two), command, admin).ok).toBe(true);
      expect(done(noPast(two), command, asPartner).ok).toBe(true);
    });

  for (const command of commands('other'))
    test(`[AC1] An account admin is refused to ${command.type} in another account.`, () => {
      expect(refusalOf(two, command, admin)).toMatchObject({
        code: 'another-account',
        because: { table: 'permissions', facts: { role: 'account-admin', place: 'elsewhere' } }
      });
    });

  test('[AC1] Only the partner makes and removes accounts.', () => {
    const create: Command = { type: 'create-account', id: 'ferry', details };
    for (const command of [create, { type: 'remove-account', accountId: 'acme' } as const])
      expect(refusalOf(two, command, admin)).toMatchObject({ code: 'partner-only' });
  });

  test('[AC1] Whoever may not do it does not learn whether the account is there.', () => {
    expect(refusalOf(two, add('nowhere', bob), admin).code).toBe('another-account');
    expect(refusalOf(two, { type: 'correct-account', accountId: 'nowhere', details }, admin).code).toBe(
      'another-account'
    );
  });
});
