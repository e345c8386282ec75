import { describe, expect, test } from 'vitest';
import { after, changesOf, done, linesAt, noPast, refusalOf, undoOf } from '../a-journal.ts';
import { anAccount, aPerson, aRole, asAdminOf, asPartner, aState, licensed } from '../a-state.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { blankDetails, isIncomplete, type PersonDetails } from './person.ts';
import { duplicateNumbers } from './unique-attributes.ts';

const someone: PersonDetails = {
  ...blankDetails,
  firstName: 'Grace',
  lastName: 'Lund',
  email: 'grace@example.com',
  phone: '+47 55 1234'
};
const bob = { ...someone, id: 'bob', email: 'bob@example.com' };
const admin = asAdminOf('acme');

const two = aState({
  accounts: [anAccount(), anAccount({ id: 'other', name: 'Other Ltd' })],
  people: [aPerson(), aPerson({ id: 'bea' }), aPerson({ id: 'otto', accountId: 'other' })]
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
const bring = (
  added: readonly (PersonDetails & { id: string })[],
  corrected: Readonly<Record<string, Partial<PersonDetails>>> = {}
): Command => ({
  type: 'import-people',
  accountId: 'acme',
  added,
  corrected: Object.entries(corrected).map(([id, over]) => ({ id, details: { ...someone, ...over } }))
});
const setRole = (role: string, ...personIds: readonly string[]): Command => ({
  type: 'set-role',
  accountId: 'acme',
  personIds,
  role
});

describe('Adding people', () => {
  test('[AC3] keeps the e-mail address in lower case, without a licence.', () => {
    const { state } = after(two, add('acme', { ...bob, firstName: ' Bob ', email: ' BOB@Example.com' }));
    expect(state.people.get('bob')).toEqual({
      ...bob,
      firstName: 'Bob',
      accountId: 'acme',
      miteam: null,
      mitelOne: null,
      changedAt: '2026-03-02T10:00:01.000Z'
    });
  });

  test('[AC6] refuses an address that somebody of the account has, without regard to case.', () => {
    expect(refusalOf(two, add('acme', { ...bob, email: 'ADA@example.com' }))).toMatchObject({
      code: 'email-taken',
      email: 'ada@example.com',
      because: { table: 'unique-attributes', facts: { attribute: 'email' } }
    });
  });

  test('[AC6] refuses an address that stands twice in the list, without regard to case.', () => {
    const twin = { ...bob, id: 'twin', email: 'Bob@EXAMPLE.com' };
    expect(refusalOf(two, add('acme', bob, twin))).toMatchObject({
      code: 'email-twice',
      email: 'bob@example.com'
    });
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
    ['mobile', 'my car', 'phone'],
    ['lastName', 'x'.repeat(81), 'too-long'],
    ['extension', '12a', 'format']
  ])('[AC4] is refused with the field %s of "%s".', (field, value, issue) => {
    expect(refusalOf(two, add('acme', { ...bob, [field]: value }))).toEqual({
      code: 'invalid',
      field,
      issue
    });
  });
});

describe('Somebody of whom only the e-mail address is known', () => {
  test('[AC11] is incomplete, not wrong.', () => {
    const { state } = after(two, add('acme', { ...blankDetails, id: 'bob', email: 'bob@example.com' }));
    const person = state.people.get('bob');
    expect(person && isIncomplete(person)).toBe(true);
    expect(isIncomplete({ ...someone, lastName: '' })).toBe(true);
    expect(isIncomplete(someone)).toBe(false);
  });
});

describe('Correcting a person', () => {
  test('[AC6] keeps the own address, also in other case, and refuses that of somebody else.', () => {
    const { state } = after(two, correct('ada', { email: 'ADA@example.com' }));
    expect(state.people.get('ada')).toMatchObject({ email: 'ada@example.com', firstName: 'Grace' });
    expect(refusalOf(two, correct('ada', { email: 'Bea@example.com' }))).toMatchObject({
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
    expect(refusalOf(two, correct('ada', { email: '' }))).toMatchObject({ field: 'email' });
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

describe('Importing a list', () => {
  const list = bring([bob], { ada: { email: 'ada@example.com', firstName: 'Adele' } });

  test('[AC12] adds and corrects as one change, which one undo takes back.', () => {
    const past = after(two, list);
    expect(past.state.people.get('bob')?.email).toBe('bob@example.com');
    expect(past.state.people.get('ada')?.firstName).toBe('Adele');
    expect(past.steps).toHaveLength(1);
    const undone = after(past, undoOf(past, 1));
    expect(undone.state.people.has('bob')).toBe(false);
    expect(undone.state.people.get('ada')?.firstName).toBe('Ada');
  });

  test('[AC12] does all of it or nothing, and refuses an empty list.', () => {
    const wrong = bring([bob, { ...bob, id: 'cy', email: 'cy' }], {});
    expect(refusalOf(two, wrong)).toMatchObject({ code: 'invalid', field: 'email' });
    expect(refusalOf(two, bring([], { ada: {}, nobody: {} }))).toEqual({ code: 'gone', what: 'person' });
    expect(refusalOf(two, bring([]))).toEqual({ code: 'nobody-chosen' });
  });

  test('[AC12] leaves out corrections that change nothing, and is no change if there are no others.', () => {
    const { firstName, lastName, phone, extension } = aPerson();
    const same = { firstName, lastName, phone, extension };
    const past = after(
      two,
      bring([], { ada: { ...same, email: 'ada@example.com' }, bea: { email: 'bea@example.com' } })
    );
    expect(changesOf(past).map(({ id }) => id)).toEqual(['bea']);
    expect(linesAt(past)).toEqual([{ code: 'people-corrected', count: 1 }]);
    expect(refusalOf(two, bring([], { ada: { ...same, email: 'ada@example.com' } }))).toEqual({
      code: 'nothing-changed'
    });
  });

  test('[AC6] compares addresses as they will be: two people can swap theirs.', () => {
    const swap = bring([], { ada: { email: 'bea@example.com' }, bea: { email: 'ada@example.com' } });
    expect(after(two, swap).state.people.get('ada')?.email).toBe('bea@example.com');
    expect(refusalOf(two, bring([bob], { ada: { email: 'bob@example.com' } }))).toMatchObject({
      code: 'email-twice',
      email: 'bob@example.com',
      because: { table: 'unique-attributes', facts: { attribute: 'email' } }
    });
  });

  test('[AC1] needs the permission to add where it adds and to correct where it corrects.', () => {
    const mayOnlyAdd: Actor = {
      role: 'custom',
      roleId: 'reception',
      name: 'Reception',
      base: 'account-admin',
      rights: ['users.view', 'users.add'],
      accountId: 'acme'
    };
    expect(done(noPast(two), bring([bob]), mayOnlyAdd).ok).toBe(true);
    expect(refusalOf(two, list, mayOnlyAdd)).toMatchObject({ code: 'right-missing', right: 'users.edit' });
  });
});

describe('An id', () => {
  test('[AC16] that somebody has already is refused for somebody new.', () => {
    expect(refusalOf(two, add('acme', { ...bob, id: 'ada' }))).toEqual({ code: 'exists-already' });
    expect(refusalOf(two, add('acme', bob, { ...bob, email: 'cy@example.com' }))).toEqual({
      code: 'exists-already'
    });
    expect(refusalOf(two, bring([{ ...bob, id: 'ada' }], { ada: {} }))).toEqual({ code: 'exists-already' });
  });
});

describe('Roles', () => {
  const withRoles = aState({
    accounts: [anAccount({ mitel: { roles: ['helpdesk'] } })],
    people: [aPerson(), aPerson({ id: 'bea', role: 'account-admin' })],
    roles: [aRole(), aRole({ id: 'spare', name: 'Spare' }), aRole({ id: 'sales', base: 'partner' })]
  });

  test('[AC14] are set for many at once; those who have the role already are not counted.', () => {
    const past = after(withRoles, setRole('account-admin', 'ada', 'bea', 'ada'));
    expect(changesOf(past).map(({ id }) => id)).toEqual(['ada']);
    expect(refusalOf(past, setRole('account-admin', 'ada', 'bea'))).toEqual({ code: 'nothing-changed' });
    expect(after(withRoles, setRole('helpdesk', 'ada', 'bea')).state.people.get('bea')?.role).toBe(
      'helpdesk'
    );
    expect(refusalOf(withRoles, setRole('user'))).toEqual({ code: 'nobody-chosen' });
  });

  test.each([
    ['nowhere', { code: 'gone', what: 'role' }],
    ['sales', { code: 'role-for-partners' }],
    ['spare', { code: 'role-not-assigned' }]
  ])('[AC14] that people of the account cannot have are refused: %s.', (role, refusal) => {
    expect(refusalOf(withRoles, setRole(role, 'ada'))).toEqual(refusal);
    expect(refusalOf(withRoles, add('acme', { ...bob, role }))).toEqual(refusal);
    expect(refusalOf(withRoles, correct('ada', { role }))).toEqual(refusal);
    expect(refusalOf(withRoles, bring([{ ...bob, role }]))).toEqual(refusal);
  });

  test('[AC13] other than the one before ask for the permission to set roles.', () => {
    const editor: Actor = {
      role: 'custom',
      roleId: 'editor',
      name: 'Editor',
      base: 'account-admin',
      rights: ['users.view', 'users.add', 'users.edit'],
      accountId: 'acme'
    };
    const missing = { code: 'right-missing', right: 'roles.view', because: { table: 'role-rights' } };
    expect(refusalOf(withRoles, setRole('user', 'bea'), editor)).toMatchObject(missing);
    expect(refusalOf(withRoles, add('acme', { ...bob, role: 'account-admin' }), editor)).toMatchObject(
      missing
    );
    expect(refusalOf(withRoles, correct('bea', { role: 'user' }), editor)).toMatchObject(missing);
    expect(refusalOf(withRoles, bring([], { bea: { role: 'user' } }), editor)).toMatchObject(missing);
    expect(done(noPast(withRoles), add('acme', bob), editor).ok).toBe(true);
    expect(done(noPast(withRoles), correct('bea', { role: 'account-admin' }), editor).ok).toBe(true);
  });
});

describe('Phone, mobile and extension', () => {
  const people = [
    aPerson({ phone: '+49 40 1', mobile: '+49 170 1', extension: '101' }),
    aPerson({ id: 'bea', phone: '+49 40 2', mobile: '', extension: '' })
  ];
  const synced = aState({ accounts: [anAccount({ integrations: { 'azure-ad-sync': 'on' } })], people });
  const free = aState({ accounts: [anAccount({ integrations: { 'azure-ad-sync': 'off' } })], people });

  test.each([
    ['phone', '+49 (40) 1'],
    ['mobile', '+49-170-1'],
    ['extension', '101']
  ] as const)(
    '[AC15] are refused where the directory is synchronised, however they are grouped: %s.',
    (field, value) => {
      const taken = {
        code: 'number-taken',
        field,
        value,
        because: { table: 'unique-attributes', facts: { attribute: field, directorySync: 'on' } }
      };
      const other = { ...bob, phone: '', [field]: value };
      expect(refusalOf(synced, add('acme', other))).toEqual(taken);
      expect(refusalOf(synced, correct('bea', { phone: '', [field]: value }))).toEqual(taken);
      expect(refusalOf(synced, bring([other]))).toEqual(taken);
      expect(done(noPast(free), add('acme', other)).ok).toBe(true);
    }
  );

  test('[AC15] are refused twice in one list, and none is no number.', () => {
    const cy = { ...bob, id: 'cy', email: 'cy@example.com' };
    expect(refusalOf(synced, bring([bob, cy]))).toMatchObject({ code: 'number-taken', field: 'phone' });
    const without = { phone: '', mobile: '', extension: '' };
    expect(
      done(
        noPast(synced),
        bring([
          { ...bob, ...without },
          { ...cy, ...without }
        ])
      ).ok
    ).toBe(true);
  });

  test('[AC15] that somebody keeps are not held against them.', () => {
    const shared = aState({
      accounts: [anAccount({ integrations: { 'azure-ad-sync': 'on' } })],
      people: [aPerson(), aPerson({ id: 'bea' })]
    });
    const { phone, extension } = aPerson();
    expect(done(noPast(shared), correct('bea', { phone, extension })).ok).toBe(true);
  });

  test('[AC15] are listed with everybody who shares them.', () => {
    const [ada = aPerson(), bea = aPerson()] = people;
    const cy = { ...bea, id: 'cy', phone: '+49 40-1', extension: '101' };
    const elsewhere = { ...ada, id: 'otto', accountId: 'other' };
    expect(duplicateNumbers([ada, bea, cy, elsewhere])).toEqual([
      { field: 'phone', value: '+49 40 1', personIds: ['ada', 'cy'] },
      { field: 'extension', value: '101', personIds: ['ada', 'cy'] }
    ]);
  });
});

describe('What is not there', () => {
  test.each<[string, Command]>([
    ['account', add('nowhere', bob)],
    ['person', correct('nobody', {})],
    ['person', correct('otto', {})],
    ['person', bring([], { otto: {} })],
    ['person', setRole('user', 'otto')],
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
    add(accountId, bob),
    correct(accountId === 'acme' ? 'ada' : 'otto', { email: 'new@example.com' }, accountId),
    { type: 'import-people', accountId, added: [bob], corrected: [] },
    {
      type: 'set-role',
      accountId,
      personIds: [accountId === 'acme' ? 'ada' : 'otto'],
      role: 'account-admin'
    },
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

  test('[AC1] Whoever may not do it does not learn whether the account is there.', () => {
    expect(refusalOf(two, add('nowhere', bob), admin).code).toBe('another-account');
  });
});
