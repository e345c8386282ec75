import { describe, expect, test } from 'vitest';
import { aDimensionsUser, aPbxUser } from '#core/a-state.ts';
import { dimensionsState, live, terminated } from './a-dimensions-state.ts';
import type { DimensionsUser, PbxUser } from './dimensions-user.ts';
import { chargedOf, planAccess, planRemoval, planRoles, withRole } from './plan-roles.ts';
import type { RoleId } from './roles.ts';
import { rolesProgress } from './roles-progress.ts';
import { noSync, type Sync } from './sync.ts';

const today = '2026-03-02';
const user = (id: string, roles: readonly RoleId[], over: Partial<DimensionsUser> = {}): DimensionsUser =>
  aDimensionsUser({
    id,
    personId: '',
    roles: roles.map((role) => ({ role, from: '2026-02-01', to: '' })),
    ...over
  });
const ada = user('dim-ada', ['customer.user', 'admin.user'], { personId: 'ada' });
const onPbx = (id: string, roles: readonly RoleId[], pbx: Partial<PbxUser> = {}) =>
  user(id, roles, { pbx: aPbxUser({ pbxId: id, email: `${id}@example.com`, ...pbx }) });
const at = (...users: DimensionsUser[]) => ({
  ...dimensionsState(live, { dimensionsUsers: [ada, ...users] }),
  addressesElsewhere: new Set(['tom@example.com', 'bea@example.com'])
});
const giving = (...give: RoleId[]) => ({ give, take: [] });
const taking = (...take: RoleId[]) => ({ give: [], take });

describe('A role that is given', () => {
  test('[V-cusers] brings along what it builds upon.', () => {
    expect(withRole([], 'customer.user.acd')).toEqual(['customer.user.pbx', 'customer.user.acd']);
    expect(withRole(['customer.user'], 'customer.user.uc.remote')).toEqual([
      'customer.user',
      'customer.user.uc',
      'customer.user.uc.remote'
    ]);
    expect(withRole(['customer.user'], 'customer.settings')).toEqual(['customer.user', 'customer.settings']);
  });

  test('[V-cusers] takes the place of the other level of supervisor.', () => {
    expect(withRole(['customer.user.supervisorl1'], 'customer.user.supervisorl2')).toEqual([
      'customer.user.supervisorl2'
    ]);
  });
});

describe('A change of roles', () => {
  test('is counted by role: who gets it, who loses it, who has it already, and what is charged for.', () => {
    const side = at(
      onPbx('pia', ['customer.user.pbx']),
      onPbx('quin', []),
      onPbx('rex', ['customer.user.acd'])
    );
    const plan = planRoles(side, ['pia', 'quin', 'rex'], giving('customer.user.acd'), today);
    expect(plan.going.map(({ id, roles }) => [id, roles])).toEqual([
      ['pia', ['customer.user.pbx', 'customer.user.acd']],
      ['quin', ['customer.user.pbx', 'customer.user.acd']]
    ]);
    expect(plan.unchanged).toBe(1);
    expect([...plan.gained]).toEqual([
      ['customer.user.acd', 2],
      ['customer.user.pbx', 1]
    ]);
    expect(chargedOf(plan.gained)).toBe(3);
    expect(plan.refusal).toBeNull();
  });

  test('[V-users] leaves out who cannot sign in, with the reason.', () => {
    const side = at(
      onPbx('pia', [], { email: 'office@example.com' }),
      onPbx('quin', [], { email: 'office@example.com' }),
      onPbx('rex', [], { email: '' }),
      onPbx('sol', []),
      onPbx('tom', []),
      // a person of the account has the address of their own
      user('bea', [], { personId: 'bea' })
    );
    const ids = ['pia', 'quin', 'rex', 'sol', 'tom', 'bea'];
    const plan = planRoles(side, ids, giving('customer.user'), today);
    expect(plan.going.map(({ id }) => id)).toEqual(['sol', 'bea']);
    expect([...plan.leftOut].map(([id, { because }]) => [id, because?.facts])).toMatchObject([
      ['pia', { loginEmail: 'shared' }],
      ['quin', { loginEmail: 'shared' }],
      ['rex', { loginEmail: 'missing' }],
      ['tom', { loginEmail: 'elsewhere' }]
    ]);
  });

  test('[R45] leaves out of whom a role would come again by itself, or is built upon.', () => {
    const side = at(
      onPbx('pia', ['customer.user.pbx']),
      user('quin', ['customer.user', 'customer.user.pbx', 'customer.user.acd'], { personId: 'bea' })
    );
    const plan = planRoles(side, ['pia', 'quin'], taking('customer.user.pbx'), today);
    expect(plan.going).toEqual([]);
    expect([...plan.leftOut.values()].map(({ code }) => code)).toEqual(['role-stays', 'role-stays']);
  });

  test('[R32] is refused as a whole where nobody would administer the customer.', () => {
    const side = at(user('bea', ['customer.user', 'admin.user'], { personId: 'bea' }));
    expect(planRoles(side, ['bea'], taking('admin.user'), today).refusal).toBeNull();
    expect(planRoles(side, ['dim-ada', 'bea'], taking('customer.user'), today).refusal?.code).toBe(
      'last-administrator'
    );
    expect(planRoles(side, ['dim-ada', 'bea'], taking('admin.user'), today).refusal?.code).toBe(
      'last-administrator'
    );
  });

  test('of ten thousand users is foreseen at once.', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => onPbx(`pbx-${String(n)}`, ['customer.user.pbx']));
    const side = at(...many);
    const ids = many.map(({ id }) => id);
    const start = performance.now();
    const plan = planRoles(side, ids, giving('customer.user', 'customer.user.acd'), today);
    expect(plan.going).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('Access for people', () => {
  test('[V-userpost] comes with Website User, whatever else is given.', () => {
    const side = at();
    const [bea] = [...side.people.values()].filter(({ id }) => id === 'bea');
    const plan = planAccess(
      side,
      'acme',
      bea ? [bea] : [],
      ['customer.user.pbx'],
      (id) => `new-${id}`,
      today
    );
    expect(plan.going).toEqual([
      { id: 'new-bea', personId: 'bea', roles: ['customer.user', 'customer.user.pbx'] }
    ]);
    expect(chargedOf(plan.gained)).toBe(1);
  });

  test('[V-users] is not given to somebody whose address a user of the telephone system has.', () => {
    const side = at(onPbx('pia', [], { email: 'BEA@example.com' }));
    const [bea] = [...side.people.values()].filter(({ id }) => id === 'bea');
    const plan = planAccess(side, 'acme', bea ? [bea] : [], [], (id) => `new-${id}`, today);
    expect(plan.going).toEqual([]);
    expect(plan.leftOut.get('bea')?.because?.facts).toMatchObject({ loginEmail: 'shared' });
  });
});

test('[DX19] [DX20] [R32] A removal leaves whom the telephone system knows, a planned primary user and the last administrator.', () => {
  const side = at(onPbx('pia', []), user('bea', ['customer.user'], { personId: 'bea' }));
  const of = (status: 'ready' | 'active', ...ids: string[]) =>
    planRemoval(side, { status, primaryPersonId: 'ada' }, ids);
  expect(of('active', 'pia', 'bea').going.map(({ id }) => id)).toEqual(['bea']);
  expect(of('active', 'pia').leftOut.get('pia')?.code).toBe('pbx-user-stays');
  expect(of('ready', 'dim-ada').leftOut.get('dim-ada')?.code).toBe('primary-user-stays');
  expect(of('active', 'dim-ada', 'bea').refusal?.code).toBe('last-administrator');
});

test('[R46] [R46a] Roles are pending until somebody went through them; for imported users they wait for the synchronisation.', () => {
  const of = (over: object, hasRealUsers = false) => {
    const customer = dimensionsState(over).dimensionsCustomers.get('acme');
    return customer && rolesProgress(customer, hasRealUsers).outcome;
  };
  expect(of({ status: 'draft' })).toBe('not-yet');
  expect(of({})).toBe('pending-portal-users');
  // those of a real roster are there, whatever became of the connection since
  expect(of({}, true)).toBe('pending');
  expect(of({ ...terminated, rolesDone: true })).toBe('complete');
});

test('[R46a] Users of a telephone system are awaited until every account is whole, be it under way, stopped or paused.', () => {
  const of = (over: Partial<Sync>) => {
    const sync = { ...noSync, accounts: ['', 'Harbour'], doneAccounts: ['', 'Harbour'], ...over };
    const customer = dimensionsState({ sync }).dimensionsCustomers.get('acme');
    return customer && rolesProgress(customer, false).facts.importedUsers;
  };
  for (const state of ['error', 'paused', 'connecting', 'syncing', 'closed'] as const)
    expect(of({ state, doneAccounts: [''] })).toBe('awaited');
  for (const state of ['connecting', 'discovering', 'syncing'] as const)
    expect(of({ state })).toBe('awaited');
  expect(of({ state: 'paused', accounts: [], doneAccounts: [] })).toBe('awaited');
  for (const state of ['monitoring', 'monitoring-partial', 'paused', 'closed'] as const)
    expect(of({ state })).toBe('there');
  expect(of({ state: 'error', error: 'ws_unreachable' })).toBe('there');
});
