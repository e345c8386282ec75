import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf } from '#core/a-journal.ts';
import { aDimensionsUser, aPbxUser, asAdminOf } from '#core/a-state.ts';
import { blankDetails } from '#core/account/person.ts';
import type { Command } from '#core/command.ts';
import type { State } from '#core/state.ts';
import { aDraft, dimensionsState, live, terminated } from './a-dimensions-state.ts';
import { rolesOf, type DimensionsUser, type PbxUser } from './dimensions-user.ts';
import type { RoleId } from './roles.ts';

type Added = Extract<Command, { type: 'add-dimensions-users' }>;
const add = (personId: string, roles: readonly RoleId[] = [], over: Partial<Added> = {}): Command => ({
  type: 'add-dimensions-users',
  accountId: 'acme',
  people: [],
  users: [{ id: `dim-${personId}`, personId, roles }],
  acceptsCharges: false,
  ...over
});
const set = (
  users: Readonly<Record<string, readonly RoleId[]>>,
  acceptsCharges: 'accepted' | 'open' = 'open'
): Command => ({
  type: 'set-dimensions-roles',
  accountId: 'acme',
  users: Object.entries(users).map(([id, roles]) => ({ id, roles })),
  acceptsCharges: acceptsCharges === 'accepted'
});
const remove = (...userIds: string[]): Command => ({
  type: 'remove-dimensions-users',
  accountId: 'acme',
  userIds
});
const nova = { ...blankDetails, id: 'nova', firstName: 'Nova', lastName: 'Ray', email: 'nova@example.com' };

const since = '2026-02-01';
const user = (id: string, roles: readonly RoleId[], over: Partial<DimensionsUser> = {}): DimensionsUser =>
  aDimensionsUser({ id, personId: '', roles: roles.map((role) => ({ role, from: since, to: '' })), ...over });
const ada = user('dim-ada', ['customer.user', 'admin.user'], { personId: 'ada' });
/** Only the telephone system knows them. */
const known = (id: string, roles: readonly RoleId[], pbx: Partial<PbxUser> = {}) =>
  user(id, roles, { pbx: aPbxUser({ pbxId: id, ...pbx }) });
const at = (...users: DimensionsUser[]) => dimensionsState(live, { dimensionsUsers: [ada, ...users] });
const rolesIn = (state: State, id: string) => {
  const found = state.dimensionsUsers.get(id);
  return found && rolesOf(found);
};

describe('Adding users', () => {
  test('[DX15] [V-userpost] gives people of the account access, whatever else they are given.', () => {
    const past = after(at(), add('bea', ['customer.settings']));
    expect(past.state.dimensionsUsers.get('dim-bea')).toEqual({
      id: 'dim-bea',
      accountId: 'acme',
      personId: 'bea',
      pbx: null,
      roles: [
        { role: 'customer.user', from: '2026-03-02', to: '' },
        { role: 'customer.settings', from: '2026-03-02', to: '' }
      ]
    });
    expect(linesAt(past)).toEqual([{ code: 'dimensions-user-added', person: 'Bea Quill' }]);
  });

  test('[DX15] adds new people with it, or neither.', () => {
    const together = (over: object, roles: readonly RoleId[] = []) =>
      add('nova', roles, { people: [{ ...nova, ...over }] });
    const past = after(at(), together({}));
    expect(past.state.people.get('nova')?.accountId).toBe('acme');
    expect(rolesIn(past.state, 'dim-nova')).toEqual(['customer.user']);
    expect(refusalOf(at(), together({ email: 'ada@example.com' })).code).toBe('email-taken');
    expect(refusalOf(at(), together({}, ['customer.user.acd']))).toMatchObject({
      code: 'role-unfit',
      person: 'Nova Ray'
    });
  });

  test('[DX15] makes nobody two users, and no user of a stranger or of nobody.', () => {
    expect(
      refusalOf(at(), add('ada', [], { users: [{ id: 'second', personId: 'ada', roles: [] }] }))
    ).toEqual({
      code: 'exists-already'
    });
    const twice = ['a', 'b'].map((id) => ({ id, personId: 'bea', roles: [] }));
    expect(refusalOf(at(), add('bea', [], { users: twice }))).toEqual({ code: 'exists-already' });
    const other = aDimensionsUser({ id: 'dim-bea', accountId: 'other', personId: 'cy' });
    expect(refusalOf(at(other), add('bea'))).toEqual({ code: 'exists-already' });
    expect(refusalOf(at(), add('cy'))).toEqual({ code: 'gone', what: 'person' });
    expect(refusalOf(at(), add('bea', [], { users: [] }))).toEqual({ code: 'nobody-chosen' });
    expect(
      refusalOf(at(), add('bea', [], { users: [{ id: '', personId: 'bea', roles: [] }] }))
    ).toMatchObject({
      code: 'invalid',
      field: 'id'
    });
  });

  test('[V-users] refuses an address that somebody of the telephone system has, who would be given access themselves.', () => {
    const state = at(known('dim-pia', [], { email: 'BEA@example.com' }));
    expect(refusalOf(state, add('bea'))).toMatchObject({
      code: 'role-unfit',
      role: 'customer.user',
      person: 'Bea Quill',
      because: { table: 'dimensions-role', facts: { loginEmail: 'shared' } }
    });
  });
});

describe('Roles', () => {
  test.each<[string, readonly RoleId[], readonly RoleId[], object]>([
    ['V-cusers', [], ['customer.user.pbx.realtime'], { prerequisite: 'missing' }],
    ['V-cusers', ['customer.user.pbx'], ['customer.user.pbx', 'customer.user.microsoftteams'], {}],
    [
      'V-cusers',
      ['customer.user.supervisorl1'],
      ['customer.user.supervisorl1', 'customer.user.supervisorl2'],
      { supervisor: 'other' }
    ],
    ['V-users', [], ['customer.user'], { loginEmail: 'missing' }]
  ])('[%s] A user with %j is not given %j.', (_, before, roles, facts) => {
    const state = at(known('dim-pia', before, { email: '' }));
    expect(refusalOf(state, set({ 'dim-pia': roles }, 'accepted'))).toMatchObject({
      code: 'role-unfit',
      person: 'Pia Bell',
      role: roles.at(-1),
      because: { table: 'dimensions-role', facts }
    });
  });

  test('[V-users] [DRO-5] What a telephone system has in place of an address gives nobody access.', () => {
    const state = at(known('dim-pia', [], { email: 'not an address' }));
    expect(refusalOf(state, set({ 'dim-pia': ['customer.user'] }))).toMatchObject({
      code: 'role-unfit',
      because: { facts: { loginEmail: 'missing' } }
    });
  });

  test('[V-users] Two who share an address are not given access, and one of them is once the other has another.', () => {
    const shared = at(known('dim-pia', []), known('dim-pia-2', []));
    expect(refusalOf(shared, set({ 'dim-pia': ['customer.user'] }))).toMatchObject({
      code: 'role-unfit',
      because: { facts: { loginEmail: 'shared' } }
    });
    const apart = at(known('dim-pia', []), known('dim-pia-2', [], { email: 'pia2@example.com' }));
    expect(rolesIn(after(apart, set({ 'dim-pia': ['customer.user'] })).state, 'dim-pia')).toEqual([
      'customer.user'
    ]);
  });

  test('[DRO-15] Access is not given to somebody of the telephone system whose address a user of another customer has.', () => {
    const cy = aDimensionsUser({ id: 'dim-cy', accountId: 'other', personId: 'cy' });
    const address = dimensionsState().people.get('cy')?.email ?? '';
    const state = at(cy, known('dim-pia', [], { email: address.toUpperCase() }), known('dim-tom', []));
    expect(refusalOf(state, set({ 'dim-pia': ['customer.user'] }))).toMatchObject({
      code: 'role-unfit',
      person: 'Pia Bell',
      because: { table: 'dimensions-role', facts: { loginEmail: 'elsewhere' } }
    });
    expect(rolesIn(after(state, set({ 'dim-tom': ['customer.user'] })).state, 'dim-tom')).toEqual([
      'customer.user'
    ]);
    // what needs no signing in is given
    expect(rolesIn(after(state, set({ 'dim-pia': ['customer.settings'] })).state, 'dim-pia')).toHaveLength(1);
  });

  test.each<[string, readonly RoleId[], readonly RoleId[], RoleId, object]>([
    ['V-cusers', ['customer.user.pbx'], [], 'customer.user.pbx', { pbxUser: 'yes', dependants: 'none' }],
    [
      'V-cusers',
      ['customer.user.pbx', 'customer.user.acd'],
      ['customer.user.acd'],
      'customer.user.pbx',
      { dependants: 'some' }
    ],
    ['V-cusers', ['customer.user.microsoftteams'], [], 'customer.user.microsoftteams', {}]
  ])('[%s] Of %j nobody is left with %j.', (_, before, roles, role, facts) => {
    expect(refusalOf(at(known('dim-pia', before)), set({ 'dim-pia': roles }))).toMatchObject({
      code: 'role-stays',
      role,
      person: 'Pia Bell',
      because: { table: 'dimensions-role-removal', facts }
    });
  });

  test('[DX16] that are charged are given once somebody accepts it; how many is told.', () => {
    const state = at(known('dim-pia', ['customer.user.pbx']), known('dim-tom', ['customer.user.pbx']));
    const licences = {
      'dim-pia': ['customer.user.pbx', 'customer.user.acd', 'customer.user.pbx.realtime'],
      'dim-tom': ['customer.user.pbx', 'customer.user.acd', 'customer.user.uc']
    } as const;
    expect(refusalOf(state, set(licences))).toEqual({ code: 'charges-not-accepted', count: 3 });
    const past = after(state, set(licences, 'accepted'));
    expect(linesAt(past)).toEqual([
      { code: 'dimensions-users-corrected', count: 2 },
      { code: 'charged-roles-added', count: 3 }
    ]);
    // what they have already, and what is free, asks for nothing
    const fewer = set({ 'dim-tom': ['customer.user.pbx', 'customer.user.acd', 'customer.settings'] });
    expect(rolesIn(after(past, fewer).state, 'dim-tom')).toContain('customer.settings');
    expect(refusalOf(at(), add('bea', ['customer.user.supervisorl1']))).toEqual({
      code: 'charges-not-accepted',
      count: 1
    });
    expect(
      after(at(), add('bea', ['customer.user.supervisorl1'], { acceptsCharges: true })).state.dimensionsUsers
        .size
    ).toBe(2);
  });

  test('[DX17] are changed for everybody or for nobody.', () => {
    const state = at(known('dim-pia', []), known('dim-tom', []));
    const half = { 'dim-pia': ['customer.settings'], 'dim-tom': ['customer.user.acd'] } as const;
    expect(refusalOf(state, set(half, 'accepted')).code).toBe('role-unfit');
    expect(refusalOf(state, set({ 'dim-pia': ['customer.settings'], gone: [] }))).toEqual({
      code: 'gone',
      what: 'dimensions-user'
    });
    expect(refusalOf(state, set({}))).toEqual({ code: 'nobody-chosen' });
    expect(refusalOf(state, set({ 'dim-pia': [] }))).toEqual({ code: 'nothing-changed' });
    const twice: Command = {
      type: 'set-dimensions-roles',
      accountId: 'acme',
      users: [
        { id: 'dim-pia', roles: ['customer.settings'] },
        { id: 'dim-pia', roles: [] }
      ],
      acceptsCharges: true
    };
    expect(refusalOf(state, twice)).toEqual({ code: 'exists-already' });
  });

  test('[DX17] [R51] keep their days; what is given and taken on one day, or the other way round, leaves no trace.', () => {
    const state = at(known('dim-pia', ['customer.user.pbx', 'customer.settings']));
    const off = after(state, set({ 'dim-pia': ['customer.user.pbx'] }));
    expect(off.state.dimensionsUsers.get('dim-pia')?.roles).toEqual([
      { role: 'customer.user.pbx', from: since, to: '' },
      { role: 'customer.settings', from: since, to: '2026-03-02' }
    ]);
    const on = after(off, set({ 'dim-pia': ['customer.user.pbx', 'customer.settings'] }));
    expect(on.state.dimensionsUsers.get('dim-pia')).toEqual(state.dimensionsUsers.get('dim-pia'));
    const more = ['customer.user.pbx', 'customer.settings', 'customer.billables.admin'] as const;
    const given = after(state, set({ 'dim-pia': more }));
    expect(given.state.dimensionsUsers.get('dim-pia')?.roles.at(-1)).toEqual({
      role: 'customer.billables.admin',
      from: '2026-03-02',
      to: ''
    });
    const taken = after(given, set({ 'dim-pia': ['customer.user.pbx', 'customer.settings'] }));
    expect(taken.state.dimensionsUsers).toEqual(state.dimensionsUsers);
  });

  test('[DX17] A role that ended earlier begins again with a term of its own.', () => {
    const earlier = { role: 'customer.settings', from: '2026-01-05', to: '2026-01-20' } as const;
    const state = at({ ...known('dim-pia', []), roles: [earlier] });
    const past = after(state, set({ 'dim-pia': ['customer.settings'] }));
    expect(past.state.dimensionsUsers.get('dim-pia')?.roles).toEqual([
      earlier,
      { role: 'customer.settings', from: '2026-03-02', to: '' }
    ]);
  });
});

describe('The last administrator', () => {
  const refusal = {
    code: 'last-administrator',
    person: 'Ada Quill',
    because: { table: 'dimensions-last-administrator' }
  };

  test('[DX18] [R32] is neither removed nor left without the role, unless another one is made with it.', () => {
    expect(refusalOf(at(), set({ 'dim-ada': ['customer.user'] }))).toMatchObject(refusal);
    expect(refusalOf(at(), remove('dim-ada'))).toMatchObject(refusal);
    const handed = { 'dim-ada': ['customer.user'], 'dim-pia': ['customer.user', 'admin.user'] } as const;
    const past = after(at(known('dim-pia', [])), set(handed));
    expect(rolesIn(past.state, 'dim-pia')).toEqual(['customer.user', 'admin.user']);
    expect(after(past, remove('dim-ada')).state.dimensionsUsers.has('dim-ada')).toBe(false);
  });

  test('[DX18] [R32] is somebody who can sign in: the permission alone administers nothing.', () => {
    expect(refusalOf(at(), set({ 'dim-ada': ['admin.user'] }))).toMatchObject(refusal);
    const half = at(known('dim-pia', ['admin.user']));
    expect(refusalOf(half, set({ 'dim-ada': ['admin.user'] }))).toMatchObject(refusal);
    expect(refusalOf(half, remove('dim-ada'))).toMatchObject(refusal);
    const whole = at(known('dim-pia', ['customer.user', 'admin.user']));
    expect(rolesIn(after(whole, set({ 'dim-ada': ['admin.user'] })).state, 'dim-ada')).toEqual([
      'admin.user'
    ]);
  });

  test('[DX18] is the last of the own customer, whoever administers another one.', () => {
    const other = aDimensionsUser({ id: 'dim-cy', accountId: 'other', personId: 'cy' });
    expect(refusalOf(at(other), remove('dim-ada'))).toMatchObject(refusal);
  });
});

describe('Removing users', () => {
  test('takes access from the people chosen, who stay in the account; all of them or nobody.', () => {
    const bea = user('dim-bea', ['customer.user'], { personId: 'bea' });
    const past = after(at(bea), remove('dim-bea', 'dim-bea'));
    expect(past.state.dimensionsUsers.has('dim-bea')).toBe(false);
    expect(past.state.people.has('bea')).toBe(true);
    expect(linesAt(past)).toEqual([{ code: 'dimensions-user-removed', person: 'Bea Quill' }]);
    expect(refusalOf(past, remove('dim-bea'))).toEqual({ code: 'gone', what: 'dimensions-user' });
    expect(refusalOf(past, remove())).toEqual({ code: 'nobody-chosen' });
    expect(refusalOf(at(bea), remove('dim-bea', 'dim-ada')).code).toBe('last-administrator');
  });

  test('[DX19] leaves whom the telephone system knows.', () => {
    expect(refusalOf(at(known('dim-pia', [])), remove('dim-pia'))).toEqual({
      code: 'pbx-user-stays',
      person: 'Pia Bell'
    });
  });

  test('[DX20] leaves the primary user of a planned customer, whoever else administers it; the vendor’s may go.', () => {
    const bea = user('dim-bea', ['customer.user', 'admin.user'], { personId: 'bea' });
    const with2 = (over: object) => dimensionsState(over, { dimensionsUsers: [ada, bea] });
    expect(refusalOf(with2({}), remove('dim-ada')).code).toBe('primary-user-stays');
    expect(refusalOf(with2({ status: 'handed-over' }), remove('dim-ada')).code).toBe('primary-user-stays');
    expect(after(with2({}), remove('dim-bea')).state.dimensionsUsers.has('dim-bea')).toBe(false);
    expect(after(with2(live), remove('dim-ada')).state.dimensionsUsers.has('dim-ada')).toBe(false);
  });
});

test('[R46] [R49] Users are of customers that are created and not terminated.', () => {
  const commands = [add('bea'), set({ 'dim-ada': [] }), remove('dim-ada')];
  for (const command of commands) {
    expect(refusalOf(dimensionsState(aDraft), command)).toMatchObject({
      code: 'dimensions-action-unfit',
      because: { table: 'dimensions-roles-pending', facts: { created: 'no' } }
    });
    expect(refusalOf(dimensionsState(terminated), command)).toMatchObject({
      code: 'dimensions-action-unfit',
      because: { table: 'dimensions-status', facts: { customerStatus: 'terminated' } }
    });
    expect(refusalOf(at(), command, asAdminOf('acme')).code).toBe('partner-only');
  }
});
