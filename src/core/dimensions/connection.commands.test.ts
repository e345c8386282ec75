import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf } from '#core/a-journal.ts';
import { aDimensionsUser, anAccount, aPbxUser, aPerson, asAdminOf, aWorkspace } from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import type { State } from '#core/state.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { aConnection, aDraft, dimensionsState, live, reportOf, terminated } from './a-dimensions-state.ts';
import type { Connection } from './dimensions-customer.ts';
import type { PbxTemplate } from './dimensions-settings.ts';
import type { DimensionsUser } from './dimensions-user.ts';
import { noSync, type SimulatedPbx, type Sync, type SyncScenario } from './sync.ts';
import type { SyncEvent } from './sync-machine.ts';

const save = (over: Partial<Connection> = {}): Command => {
  const { isPaused, ...connection } = aConnection(over);
  return { type: 'save-connection', accountId: 'acme', connection, isPaused };
};
const turn = (to: 'enabled' | 'paused'): Command => ({ type: 'switch-connection', accountId: 'acme', to });
const choose = (pbx: SimulatedPbx, scenario: SyncScenario): Command => ({
  type: 'choose-simulation',
  accountId: 'acme',
  pbx,
  scenario
});
const advance = (event: SyncEvent, users: readonly DimensionsUser[] = []): Command => ({
  type: 'advance-sync',
  accountId: 'acme',
  events: [event],
  users
});
const taken = (users: readonly DimensionsUser[], replacesSimulated: boolean): Command => ({
  type: 'import-roster',
  accountId: 'acme',
  users,
  replacesSimulated
});
const roster = (...users: DimensionsUser[]): Command => taken(users, true);
const simulatedRoster = (...users: DimensionsUser[]): Command => taken(users, false);
const customerIn = (state: State) => state.dimensionsCustomers.get('acme');
const connectionIn = (state: State) => customerIn(state)?.connection;
const syncing = (over: Partial<Sync> = {}): Sync => ({
  ...noSync,
  state: 'syncing',
  accounts: ['', 'Harbour'],
  ...over
});
const enabled = aConnection({ isPaused: false });
const pia = aDimensionsUser({
  id: 'dim-pia',
  personId: '',
  pbx: aPbxUser(),
  roles: [{ role: 'customer.user.pbx', from: '2026-03-02', to: '' }]
});
const selling = (...pbxTemplates: PbxTemplate[]) => ({
  workspace: aWorkspace({ dimensions: { ...defaultDimensionsSettings, pbxTemplates } })
});
const [kazoo] = defaultDimensionsSettings.pbxTemplates;
if (!kazoo) throw new Error('There is an example.');

describe('The connection of a draft', () => {
  const draft = dimensionsState({ ...aDraft, connection: null });

  test('[DX8] is what it was saved as last, without anything being connected.', () => {
    const past = after(draft, save({ identifier: '', isPaused: false }));
    expect(connectionIn(past.state)).toEqual(aConnection({ identifier: '', isPaused: false }));
    expect(linesAt(past)).toEqual([{ code: 'connection-made', account: 'Acme Hotels' }]);
    const paused = after(past, save({ identifier: '', isPaused: true }));
    expect(connectionIn(paused.state)?.isPaused).toBe(true);
    expect(linesAt(paused)).toEqual([{ code: 'connection-corrected', account: 'Acme Hotels' }]);
    expect(refusalOf(paused, save({ identifier: '', isPaused: true }))).toEqual({ code: 'nothing-changed' });
    const turned = after(paused, turn('enabled'));
    expect(connectionIn(turned.state)?.isPaused).toBe(false);
    for (const { state } of [past, paused, turned]) expect(customerIn(state)?.sync).toEqual(noSync);
  });

  test('[S42] has sub-accounts or not as often as it is saved, until the creation also those of an account above all customers.', () => {
    const past = after(draft, save({ hasSubAccounts: true }), save({ hasSubAccounts: false }));
    expect(connectionIn(past.state)?.hasSubAccounts).toBe(false);
    const unfit = after(draft, save({ hasSubAccounts: true, isTopLevel: true }));
    expect(connectionIn(unfit.state)).toMatchObject({ hasSubAccounts: true, isTopLevel: true });
    expect(refusalOf(unfit, { type: 'create-dimensions-customer', accountId: 'acme' })).toMatchObject({
      code: 'top-level-account',
      because: { table: 'dimensions-sub-accounts' }
    });
  });

  test('[R7] is until the creation of any kind, then of one that the product type is for.', () => {
    const teams: PbxTemplate = { ...kazoo, id: 'teams', kind: 'teams' };
    const at = (productTypeId: string) =>
      dimensionsState({ ...aDraft, connection: null, productTypeId }, selling(kazoo, teams));
    const unfit = after(at('example-voice'), save({ templateId: 'teams' }));
    expect(refusalOf(unfit, { type: 'create-dimensions-customer', accountId: 'acme' })).toMatchObject({
      code: 'product-type-unfit',
      name: 'Voice',
      because: { table: 'dimensions-type-offer', facts: { templateKind: 'differs' } }
    });
    for (const type of ['', 'example-analytics'])
      expect(connectionIn(after(at(type), save({ templateId: 'teams' })).state)?.templateId).toBe('teams');
    expect(refusalOf(draft, save({ templateId: 'none' }))).toEqual({ code: 'gone', what: 'pbx-template' });
  });

  test('is not there to be enabled, or synchronised, before it is made and the customer created.', () => {
    expect(refusalOf(draft, turn('enabled'))).toEqual({ code: 'connection-missing' });
    expect(refusalOf(draft, advance({ type: 'connected' }))).toEqual({ code: 'connection-missing' });
    const made = dimensionsState({ ...aDraft, connection: enabled });
    expect(refusalOf(made, advance({ type: 'connected' }))).toEqual({ code: 'sync-unfit' });
  });
});

describe('The connection of a created customer', () => {
  test('[DX9] [R42] keeps its sub-accounts; another one in its place has them as it likes and begins anew.', () => {
    const state = dimensionsState({
      ...live,
      connection: enabled,
      sync: syncing({ state: 'monitoring', report: reportOf(1), at: '2026-03-01T09:00:00.000Z' })
    });
    expect(refusalOf(state, save({ hasSubAccounts: true }))).toMatchObject({
      code: 'sub-accounts-stay',
      because: { table: 'dimensions-sub-accounts', facts: { connectionAge: 'switched' } }
    });
    const other = after(state, save({ id: 'connection-2', hasSubAccounts: true, isPaused: true }));
    expect(connectionIn(other.state)).toEqual(
      aConnection({ id: 'connection-2', hasSubAccounts: true, isPaused: true })
    );
    expect(customerIn(other.state)?.sync).toEqual({ ...noSync, state: 'paused' });
    expect(linesAt(other)).toEqual([{ code: 'connection-made', account: 'Acme Hotels' }]);
  });

  test('[DX8] [DX10] is corrected without being enabled or paused, and its synchronisation begins anew.', () => {
    const running = dimensionsState({ connection: enabled, sync: syncing({ doneAccounts: [''] }) });
    const corrected = after(running, save({ name: 'Harbour', isPaused: true }));
    expect(connectionIn(corrected.state)).toEqual({ ...enabled, name: 'Harbour' });
    expect(customerIn(corrected.state)?.sync).toEqual({ ...noSync, state: 'connecting' });
    expect(linesAt(corrected)).toEqual([{ code: 'connection-corrected', account: 'Acme Hotels' }]);
    const paused = after(dimensionsState(), save({ name: 'Harbour', isPaused: false }));
    expect(customerIn(paused.state)).toMatchObject({
      connection: { isPaused: true },
      sync: { state: 'paused' }
    });
    expect(refusalOf(dimensionsState(), save({ isPaused: false }))).toEqual({ code: 'nothing-changed' });
  });

  test('[DX5] keeps its identifier, and stays below the account of all customers once it has sub-accounts.', () => {
    expect(refusalOf(dimensionsState(), save({ identifier: ' ' }))).toEqual({
      code: 'dimensions-incomplete',
      missing: 'identifier'
    });
    const state = dimensionsState({ connection: aConnection({ hasSubAccounts: true }) });
    expect(refusalOf(state, save({ hasSubAccounts: true, isTopLevel: true })).code).toBe('top-level-account');
  });

  test('[DX5] is corrected although its template fits the type no longer; another one fits.', () => {
    const [now, teams] = [
      { ...kazoo, kind: '3cx' as const },
      { ...kazoo, id: 'teams', kind: 'teams' as const }
    ];
    const state = dimensionsState(
      { ...live, productTypeId: 'example-voice' },
      selling(now, teams, { ...kazoo, id: 'k' })
    );
    expect(connectionIn(after(state, save({ name: 'Harbour' })).state)?.name).toBe('Harbour');
    expect(refusalOf(state, save({ templateId: 'teams' })).code).toBe('product-type-unfit');
    expect(connectionIn(after(state, save({ templateId: 'k' })).state)?.templateId).toBe('k');
  });

  test('[R38] [R39] connects when it is enabled; when it is paused, what is whole is kept and nothing else.', () => {
    const past = after(dimensionsState(), turn('enabled'));
    expect(customerIn(past.state)).toMatchObject({
      connection: { isPaused: false },
      sync: { state: 'connecting' }
    });
    expect(linesAt(past)).toEqual([{ code: 'connection-enabled', account: 'Acme Hotels' }]);
    expect(refusalOf(past, turn('enabled'))).toEqual({ code: 'already-switched' });
    const half = syncing({ doneAccounts: [''], report: reportOf(9) });
    const paused = after(dimensionsState({ connection: enabled, sync: half }), turn('paused'));
    expect(customerIn(paused.state)?.sync).toEqual({ ...half, state: 'paused' });
    expect(linesAt(paused)).toEqual([{ code: 'connection-paused', account: 'Acme Hotels' }]);
    expect(customerIn(after(paused, turn('enabled')).state)?.sync).toEqual({ ...half, state: 'connecting' });
  });

  test('[DX10] [V-term] is closed with the termination: nothing of it is done any more.', () => {
    const commands = [
      save({ name: 'Again' }),
      turn('enabled'),
      choose('dirty', 'clean'),
      advance({ type: 'retry' })
    ];
    for (const command of commands)
      expect(refusalOf(dimensionsState(terminated), command)).toMatchObject({
        code: 'connection-closed',
        because: { table: 'dimensions-connection', facts: { customerIs: 'terminated' } }
      });
  });
});

describe('The simulated telephone system', () => {
  test('is chosen before it is read, not while it is; a choice that is none is refused.', () => {
    const past = after(dimensionsState(aDraft), choose('dirty', 'auth_failed'));
    expect(customerIn(past.state)?.sync).toMatchObject({ pbx: 'dirty', scenario: 'auth_failed' });
    expect(linesAt(past)).toEqual([{ code: 'simulation-chosen', account: 'Acme Hotels' }]);
    expect(refusalOf(past, choose('dirty', 'auth_failed'))).toEqual({ code: 'nothing-changed' });
    for (const state of ['connecting', 'discovering', 'syncing'] as const)
      expect(
        refusalOf(
          dimensionsState({ connection: enabled, sync: syncing({ state }) }),
          choose('large', 'clean')
        )
      ).toEqual({ code: 'sync-unfit' });
    expect(refusalOf(past, choose('huge' as 'large', 'clean'))).toMatchObject({
      code: 'invalid',
      field: 'pbx'
    });
  });

  test('[DX11] is gone on with where it was interrupted; another one is begun with.', () => {
    const sync = syncing({
      state: 'error',
      error: 'interrupted',
      scenario: 'interrupted',
      doneAccounts: [''],
      report: reportOf(9)
    });
    const state = dimensionsState({ connection: enabled, sync });
    const cured = after(state, choose('single-site', 'clean'), advance({ type: 'retry' }));
    expect(customerIn(cured.state)?.sync).toMatchObject({ doneAccounts: [''], report: { discovered: 9 } });
    const another = after(state, choose('three-sub-accounts', 'clean'), advance({ type: 'retry' }));
    expect(customerIn(another.state)?.sync).toMatchObject({ accounts: [], doneAccounts: [], report: null });
  });

  test('[DX11] that is another is begun with where it was paused half-way; what was whole stays told.', () => {
    const at = (doneAccounts: string[]) =>
      dimensionsState({ sync: syncing({ state: 'paused', doneAccounts, report: reportOf(9) }) });
    const chosen = (doneAccounts: string[]) =>
      customerIn(after(at(doneAccounts), choose('three-sub-accounts', 'clean')).state)?.sync;
    expect(chosen([''])).toMatchObject({ accounts: [], doneAccounts: [], report: null });
    expect(chosen(['', 'Harbour'])).toMatchObject({ report: { discovered: 9 } });
  });
});

describe('A synchronisation', () => {
  const running = dimensionsState({ connection: enabled, sync: syncing() });
  const step = (...users: DimensionsUser[]) =>
    advance({ type: 'account-synced', account: '', counts: reportOf(users.length) }, users);

  test('[DX12] [R40] goes from connecting to monitoring, with the users of each account in one change.', () => {
    const begun = after(
      dimensionsState({ connection: enabled, sync: { ...noSync, state: 'connecting' } }),
      advance({ type: 'connected' }),
      advance({ type: 'listed', accounts: [''] }),
      step(pia)
    );
    expect(begun.state.dimensionsUsers.get('dim-pia')).toEqual(pia);
    expect(linesAt(begun)).toEqual([
      { code: 'sync-advanced', account: 'Acme Hotels', syncState: 'syncing' },
      { code: 'dimensions-user-added', person: 'Pia Bell' },
      { code: 'charged-roles-added', count: 1 }
    ]);
    const past = after(begun, advance({ type: 'finished', at: '2026-03-02T10:00:00.000Z' }));
    expect(customerIn(past.state)?.sync).toMatchObject({
      state: 'monitoring',
      at: '2026-03-02T10:00:00.000Z'
    });
    expect(refusalOf(running, advance({ type: 'finished', at: '' }))).toEqual({ code: 'sync-unfit' });
  });

  test('[DX12] is told that an account is done together with its users, and of nothing else with users.', () => {
    const other = advance({ type: 'account-synced', account: 'Harbour', counts: reportOf(1) }, [pia]);
    expect(refusalOf(running, other)).toEqual({ code: 'sync-unfit' });
    expect(refusalOf(running, advance({ type: 'interrupted' }, [pia]))).toEqual({ code: 'sync-unfit' });
  });

  test('[DX12] is taken on by several events at once, by one account at most, and by all of them or none.', () => {
    const start = dimensionsState({ connection: enabled, sync: { ...noSync, state: 'connecting' } });
    const several = (...events: readonly SyncEvent[]): Command => ({
      type: 'advance-sync',
      accountId: 'acme',
      events,
      users: [pia]
    });
    const done = (account: string): SyncEvent => ({ type: 'account-synced', account, counts: reportOf(1) });
    const toList: readonly SyncEvent[] = [
      { type: 'connected' },
      { type: 'listed', accounts: ['', 'Harbour'] }
    ];
    const past = after(start, several(...toList, done('')));
    expect(customerIn(past.state)?.sync).toMatchObject({ state: 'syncing', doneAccounts: [''] });
    expect(past.state.dimensionsUsers.has('dim-pia')).toBe(true);
    for (const events of [[...toList, done(''), done('Harbour')], [...toList, done('Harbour')], toList])
      expect(refusalOf(start, several(...events))).toEqual({ code: 'sync-unfit' });
  });

  test('that came to its end begins anew when it is asked for again.', () => {
    const ended = dimensionsState({
      connection: enabled,
      sync: syncing({ state: 'monitoring', doneAccounts: ['', 'Harbour'], report: reportOf(1) })
    });
    const past = after(ended, advance({ type: 'again' }));
    expect(customerIn(past.state)?.sync).toMatchObject({
      state: 'connecting',
      doneAccounts: [],
      report: null
    });
    expect(refusalOf(running, advance({ type: 'again' }))).toEqual({ code: 'sync-unfit' });
  });

  test('is not created, enabled, paused, corrected or ended by a step of it: those are commands of their own.', () => {
    for (const event of [
      { type: 'created', isPaused: false },
      { type: 'enable' },
      { type: 'pause' },
      { type: 'connection-edited' },
      { type: 'roster-taken' },
      { type: 'terminated' }
    ] as const)
      expect(refusalOf(running, advance(event))).toEqual({ code: 'sync-unfit' });
  });

  test('keeps nothing that is no report or no moment.', () => {
    const done = dimensionsState({
      connection: enabled,
      sync: syncing({ accounts: [''], doneAccounts: [''], report: reportOf(1) })
    });
    expect(refusalOf(done, advance({ type: 'finished', at: 'now' }))).toMatchObject({ code: 'invalid' });
    const counts = { ...reportOf(1), created: -1 };
    expect(refusalOf(running, advance({ type: 'account-synced', account: '', counts }))).toMatchObject({
      code: 'invalid',
      field: 'report.created'
    });
  });
});

// what both bring in is checked alike
describe.each([
  [
    'A synchronisation',
    (...users: DimensionsUser[]) =>
      advance({ type: 'account-synced', account: '', counts: reportOf(0) }, users)
  ],
  ['A roster', roster]
] as const)('%s', (_, bring) => {
  const at = (users = [aDimensionsUser()]) =>
    dimensionsState(
      { connection: enabled, sync: syncing() },
      {
        accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
        people: [aPerson(), aPerson({ id: 'bea' }), aPerson({ id: 'cy', accountId: 'other' })],
        dimensionsUsers: users
      }
    );

  test('[R30] makes one user of a person and whom the telephone system has, who keeps the access.', () => {
    const merged = aDimensionsUser({ pbx: aPbxUser({ email: 'ada@example.com' }) });
    expect(after(at(), bring(merged)).state.dimensionsUsers.get('dim-ada')).toEqual(merged);
  });

  test('[DX12] [R30] makes one of two users once their addresses agree; the one that was imported is no more.', () => {
    const past = after(at([aDimensionsUser(), pia]), bring(aDimensionsUser({ pbx: pia.pbx })));
    expect([...past.state.dimensionsUsers.keys()]).toEqual(['dim-ada']);
    expect(linesAt(past)).toContainEqual({ code: 'dimensions-user-removed', person: 'Pia Bell' });
  });

  test.each<[string, readonly DimensionsUser[], object]>([
    ['somebody twice', [pia, pia], { code: 'exists-already' }],
    ['one person as two users', [{ ...pia, personId: 'ada' }], { code: 'exists-already' }],
    [
      'one person as two users at once',
      [
        { ...pia, personId: 'bea' },
        { ...pia, id: 'dim-2', personId: 'bea' }
      ],
      { code: 'exists-already' }
    ],
    ['a user of another customer', [{ ...pia, id: 'dim-cy' }], { code: 'exists-already' }],
    ['a person of another account', [{ ...pia, personId: 'cy' }], { code: 'gone', what: 'person' }],
    ['somebody who is nobody', [{ ...pia, pbx: null }], { code: 'gone', what: 'dimensions-user' }],
    [
      'what is no user',
      [{ ...pia, pbx: aPbxUser({ pbxId: '' }) }],
      { code: 'invalid', field: 'pbx.pbxId', issue: 'required' }
    ]
  ])('[DX12] brings all or nothing, and never %s.', (_, users, refusal) => {
    const state = at([
      aDimensionsUser(),
      aDimensionsUser({ id: 'dim-cy', accountId: 'other', personId: 'cy' })
    ]);
    expect(
      refusalOf(state, bring({ ...pia, id: 'dim-first', pbx: aPbxUser({ pbxId: 'p-0' }) }, ...users))
    ).toEqual(refusal);
  });

  test('[R46] [DX28] leaves the roles of whoever is new to be gone through, though they were said to be complete.', () => {
    const state = at();
    const customer = customerIn(state);
    if (!customer) throw new Error('There is one.');
    const done = {
      ...state,
      dimensionsCustomers: new Map([['acme', { ...customer, rolesDone: true }]])
    };
    const past = after(done, bring(pia));
    expect(customerIn(past.state)?.rolesDone).toBe(false);
    expect(linesAt(past)).toContainEqual({ code: 'roles-pending', account: 'Acme Hotels' });
    // whom the telephone system has too was gone through before
    const merged = aDimensionsUser({ pbx: aPbxUser({ email: 'ada@example.com' }) });
    expect(customerIn(after(done, bring(merged)).state)?.rolesDone).toBe(true);
  });

  test('[DX18] [R32] leaves the last administrator their role.', () => {
    const without = aDimensionsUser({ pbx: aPbxUser(), roles: [] });
    expect(refusalOf(at(), bring(without))).toMatchObject({
      code: 'last-administrator',
      person: 'Ada Quill'
    });
  });
});

describe('A roster', () => {
  const open = { connection: enabled, sync: { ...noSync, state: 'connecting' } } as const;

  test('needs no synchronisation, and begins none.', () => {
    const past = after(dimensionsState(open), roster(pia));
    expect(past.state.dimensionsUsers.get('dim-pia')).toEqual(pia);
    expect(customerIn(past.state)?.sync).toEqual(open.sync);
    expect(refusalOf(past, roster(pia))).toEqual({ code: 'nothing-changed' });
  });

  test('[R39] [DX27] is not taken over while the connection is paused, be the system a real one or simulated.', () => {
    for (const customer of [{}, live])
      for (const command of [roster(pia), simulatedRoster(pia)])
        expect(refusalOf(dimensionsState(customer), command)).toMatchObject({
          code: 'connection-paused',
          because: { table: 'dimensions-connection', facts: { connectionIs: 'paused' } }
        });
    const past = after(after(dimensionsState(live), turn('enabled')), roster(pia));
    expect(past.state.dimensionsUsers.get('dim-pia')).toEqual(pia);
  });

  describe('that is a real one takes the place of simulated users', () => {
    const made = (id: string, over: Partial<DimensionsUser> = {}) =>
      aDimensionsUser({
        ...{ id, personId: '', roles: [{ role: 'customer.user.pbx', from: '2026-03-01', to: '' }] },
        pbx: aPbxUser({ pbxId: id, email: `${id}@pbx.example.com`, isSimulated: true }),
        ...over
      });
    const ada = aDimensionsUser({ pbx: aPbxUser({ pbxId: 'made-ada', isSimulated: true }) });
    const state = dimensionsState(open, { dimensionsUsers: [ada, made('made-1'), made('made-2')] });
    const usersIn = ({ state }: { readonly state: State }) => [...state.dimensionsUsers.values()];

    test('as one change; a person of the account loses only that side of theirs.', () => {
      expect(usersIn(after(state, roster(pia)))).toEqual([{ ...ada, pbx: null }, pia]);
    });

    test('[DX26] [R45] with the licences that came of it, and no day of them is left; other roles stay.', () => {
      const login = { role: 'customer.user' as const, from: '2026-01-01', to: '' as const };
      const charged = (['customer.user.pbx', 'customer.user.acd'] as const).map((role) => ({
        ...{ role, from: '2026-02-01', to: role === 'customer.user.acd' ? '2026-02-20' : ('' as const) }
      }));
      const before = dimensionsState(open, { dimensionsUsers: [{ ...ada, roles: [login, ...charged] }] });
      expect(usersIn(after(before, roster(pia)))).toEqual([{ ...ada, pbx: null, roles: [login] }, pia]);
      // what she has from a real system stays hers, whatever becomes of others
      const real = { ...ada, pbx: aPbxUser({ pbxId: 'ada' }), roles: [login, ...charged] };
      const other = dimensionsState(open, { dimensionsUsers: [real, made('made-1')] });
      expect(usersIn(after(other, roster(pia)))).toEqual([real, pia]);
    });

    test('also where nobody of it is new.', () => {
      const mixed = after(state, simulatedRoster(pia));
      expect(usersIn(mixed)).toHaveLength(4);
      const past = after(mixed, roster());
      expect(usersIn(past)).toEqual([{ ...ada, pbx: null }, pia]);
      expect(refusalOf(past, roster(pia))).toEqual({ code: 'nothing-changed' });
    });

    test.each<[string, Partial<Sync>]>([
      ['stopped', { state: 'error', error: 'interrupted' }],
      ['left', {}],
      ['at its end', { state: 'monitoring', doneAccounts: ['', 'Harbour'], report: reportOf(2) }]
    ])(
      '[DX31] and the simulation that is %s is over: it does not go on, and is told no longer.',
      (_, sync) => {
        const begun = dimensionsState(
          { connection: enabled, sync: syncing({ pbx: 'dirty', ...sync }) },
          { dimensionsUsers: [ada, made('made-1')] }
        );
        const past = after(begun, roster(pia));
        expect(customerIn(past.state)?.sync).toEqual({ ...open.sync, pbx: 'dirty' });
        expect(linesAt(past)).toContainEqual({ code: 'simulation-ended', account: 'Acme Hotels' });
        expect(
          refusalOf(past, advance({ type: 'account-synced', account: 'Harbour', counts: reportOf(1) }))
        ).toEqual({ code: 'sync-unfit' });
        // the conflicts of the simulated system itself are decided while it stays
        const own = after(begun, simulatedRoster(made('made-3')));
        expect(customerIn(own.state)?.sync).toEqual(customerIn(begun)?.sync);
      }
    );

    test('[R32] but not of the last administrator.', () => {
      const roles = (['customer.user', 'admin.user'] as const).map((role) => ({
        ...{ role, from: '2026-03-01', to: '' as const }
      }));
      const admin = made('made-1', { roles });
      const only = dimensionsState(open, { dimensionsUsers: [admin] });
      expect(refusalOf(only, roster(pia)).code).toBe('last-administrator');
    });
  });

  test('is for customers that are created and not terminated.', () => {
    expect(refusalOf(dimensionsState(aDraft), roster(pia))).toMatchObject({
      code: 'dimensions-action-unfit',
      because: { table: 'dimensions-roles-pending' }
    });
    expect(refusalOf(dimensionsState(terminated), roster(pia))).toMatchObject({
      code: 'dimensions-action-unfit',
      because: { table: 'dimensions-status', facts: { customerStatus: 'terminated' } }
    });
  });
});

test('[DX23] An account admin changes nothing of a connection.', () => {
  for (const command of [save({ name: 'X' }), turn('enabled'), choose('dirty', 'clean'), roster(pia)])
    expect(refusalOf(dimensionsState(), command, asAdminOf('acme')).code).toBe('partner-only');
});
