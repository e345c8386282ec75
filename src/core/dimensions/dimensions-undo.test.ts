import { describe, expect, test } from 'vitest';
import { after, refusalOf, undoOf, type Past } from '#core/a-journal.ts';
import { aContext, aDimensionsCustomer, aDimensionsUser, aPbxUser } from '#core/a-state.ts';
import { blankDetails as blankPerson } from '#core/account/person.ts';
import type { Command } from '#core/command.ts';
import { evolve } from '#core/evolve.ts';
import { decide } from '#core/decide.ts';
import type { State } from '#core/state.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { aConnection, aDraft, dimensionsState, live, reportOf } from './a-dimensions-state.ts';
import type { DimensionsCommand, DimensionsEvent } from './dimensions-command.ts';
import { dimensionsDetails, type Connection, type DimensionsDetails } from './dimensions-customer.ts';
import { noSync } from './sync.ts';

const save = (over: Partial<DimensionsDetails> = {}): Command => ({
  type: 'save-dimensions-customer',
  accountId: 'acme',
  details: { ...dimensionsDetails(aDimensionsCustomer()), ...over },
  person: null
});
const connect = (over: Partial<Connection> = {}): Command => {
  const { isPaused, ...connection } = aConnection(over);
  return { type: 'save-connection', accountId: 'acme', connection, isPaused };
};
const create: Command = { type: 'create-dimensions-customer', accountId: 'acme' };
const add = (
  id: string,
  personId: string,
  roles: readonly ('admin.user' | 'customer.settings')[] = []
): Command => ({
  type: 'add-dimensions-users',
  accountId: 'acme',
  people: [],
  users: [{ id, personId, roles }],
  acceptsCharges: false
});
const nova = { ...blankPerson, id: 'nova', firstName: 'Nova', lastName: 'Ray', email: 'nova@example.com' };
const pia = aDimensionsUser({ id: 'dim-pia', personId: '', pbx: aPbxUser(), roles: [] });
const synchronising = dimensionsState({
  connection: aConnection({ isPaused: false }),
  sync: { ...noSync, state: 'syncing', accounts: [''] }
});

/** One of each command, in a state that lets it be done. */
const stories: {
  readonly [T in DimensionsCommand['type']]: readonly [State, Command & { readonly type: T }];
} = {
  'change-dimensions-settings': [
    dimensionsState(),
    { type: 'change-dimensions-settings', settings: { ...defaultDimensionsSettings, region: 'eu' } }
  ],
  'save-dimensions-customer': [
    dimensionsState({}, { dimensionsCustomers: [], dimensionsUsers: [] }),
    {
      type: 'save-dimensions-customer',
      accountId: 'acme',
      details: dimensionsDetails(aDimensionsCustomer({ primaryPersonId: 'nova' })),
      person: nova
    }
  ],
  'save-connection': [
    dimensionsState(live),
    connect({ id: 'connection-2', hasSubAccounts: true }) as Command & { type: 'save-connection' }
  ],
  'switch-connection': [dimensionsState(), { type: 'switch-connection', accountId: 'acme', to: 'enabled' }],
  'create-dimensions-customer': [
    dimensionsState(aDraft),
    { type: 'create-dimensions-customer', accountId: 'acme' }
  ],
  'remove-dimensions-customer': [
    dimensionsState({}, { dimensionsUsers: [aDimensionsUser(), pia] }),
    { type: 'remove-dimensions-customer', accountId: 'acme' }
  ],
  'record-dimensions-status': [
    dimensionsState(live),
    {
      type: 'record-dimensions-status',
      accountId: 'acme',
      status: 'terminated',
      tenantId: 'tenant-2',
      on: '2026-03-01'
    }
  ],
  'schedule-termination': [
    dimensionsState(live),
    { type: 'schedule-termination', accountId: 'acme', on: '2026-04-01' }
  ],
  'switch-internal': [
    dimensionsState(live),
    { type: 'switch-internal', accountId: 'acme', to: 'on', purpose: 'own-use' }
  ],
  'record-role-trial': [
    dimensionsState(),
    { type: 'record-role-trial', accountId: 'acme', role: 'customer.user.acd', lastDay: '2026-04-01' }
  ],
  'remove-role-trial': [
    dimensionsState({ roleTrials: [{ role: 'customer.user.acd', lastDay: '2026-04-01' }] }),
    { type: 'remove-role-trial', accountId: 'acme', role: 'customer.user.acd' }
  ],
  'switch-agents-follow': [dimensionsState(), { type: 'switch-agents-follow', accountId: 'acme', to: 'on' }],
  'choose-simulation': [
    dimensionsState(),
    { type: 'choose-simulation', accountId: 'acme', pbx: 'dirty', scenario: 'empty_pbx' }
  ],
  'advance-sync': [
    synchronising,
    {
      type: 'advance-sync',
      accountId: 'acme',
      events: [{ type: 'account-synced', account: '', counts: reportOf(1) }],
      users: [pia]
    }
  ],
  'import-roster': [
    dimensionsState({ connection: aConnection({ isPaused: false }), rolesDone: true }),
    { type: 'import-roster', accountId: 'acme', users: [pia], replacesSimulated: true }
  ],
  'add-dimensions-users': [
    dimensionsState(),
    {
      type: 'add-dimensions-users',
      accountId: 'acme',
      people: [nova],
      users: [{ id: 'dim-nova', personId: 'nova', roles: ['admin.user'] }],
      acceptsCharges: false
    }
  ],
  'set-dimensions-roles': [
    dimensionsState(),
    {
      type: 'set-dimensions-roles',
      accountId: 'acme',
      users: [{ id: 'dim-ada', roles: ['customer.user', 'admin.user', 'customer.user.supervisorl2'] }],
      acceptsCharges: true
    }
  ],
  'remove-dimensions-users': [
    dimensionsState({}, { dimensionsUsers: [aDimensionsUser(), { ...pia, pbx: null, personId: 'bea' }] }),
    { type: 'remove-dimensions-users', accountId: 'acme', userIds: ['dim-pia'] }
  ],
  'finish-roles': [dimensionsState(), { type: 'finish-roles', accountId: 'acme', to: 'done' }]
};

const undone = (past: Past, seq = past.steps.length): Past => after(past, undoOf(past, seq));
const ofDimensions = ({ dimensionsCustomers, dimensionsUsers, workspace, people }: State) => ({
  dimensionsCustomers,
  dimensionsUsers,
  workspace,
  people: [...people.keys()].sort()
});

describe('Each command', () => {
  test.each(Object.entries(stories))(
    '[DX24] %s is undone, done again and undone once more.',
    (_, [start, command]) => {
      const done = after(start, command);
      const back = undone(done);
      expect(ofDimensions(back.state)).toEqual(ofDimensions(start));
      const again = undone(back);
      expect(ofDimensions(again.state)).toEqual(ofDimensions(done.state));
      expect(ofDimensions(undone(again, 1).state)).toEqual(ofDimensions(start));
    }
  );

  test('[DX24] changes something by every event that there is.', () => {
    const happened = new Set<string>();
    for (const [start, command] of Object.values(stories)) {
      const decided = decide(start, command, aContext());
      if (!decided.ok) throw new Error(decided.error.code);
      decided.value.reduce((state, event) => {
        const next = evolve(state, event);
        expect(next).not.toEqual(state);
        happened.add(event.type);
        return next;
      }, start);
    }
    const events: Readonly<Record<DimensionsEvent['type'], true>> = {
      'dimensions-settings-changed': true,
      'dimensions-customer-saved': true,
      'connection-saved': true,
      'connection-switched': true,
      'dimensions-customer-created': true,
      'dimensions-status-recorded': true,
      'termination-scheduled': true,
      'internal-switched': true,
      'role-trial-recorded': true,
      'role-trial-removed': true,
      'agents-follow-switched': true,
      'simulation-chosen': true,
      'sync-advanced': true,
      'dimensions-users-saved': true,
      'dimensions-users-removed': true,
      'roles-finished': true,
      'dimensions-customer-removed': true
    };
    expect([...happened].sort()).toEqual([...Object.keys(events), 'people-added'].sort());
  });

  test('[DX24] The removal of people and of an account is undone with all that went along.', () => {
    const start = dimensionsState(live, {
      dimensionsUsers: [
        aDimensionsUser({ pbx: aPbxUser() }),
        aDimensionsUser({ id: 'dim-bea', personId: 'bea' })
      ]
    });
    const removals: readonly Command[] = [
      { type: 'remove-people', accountId: 'acme', personIds: ['ada'] },
      { type: 'remove-account', accountId: 'acme' }
    ];
    for (const command of removals) {
      const done = after(start, command);
      expect(ofDimensions(undone(done).state)).toEqual(ofDimensions(start));
      expect(ofDimensions(undone(undone(done)).state)).toEqual(ofDimensions(done.state));
    }
  });
});

describe('Once a customer is created, an undo', () => {
  const blank = dimensionsState({}, { dimensionsCustomers: [], dimensionsUsers: [] });
  const planned = (...commands: Command[]) =>
    after(blank, save({ country: '', primaryPersonId: '' }), ...commands, create);

  test('[DX24] takes away no part that the creation asked for.', () => {
    const past = planned(save({ primaryPersonId: '' }), save(), connect());
    expect(refusalOf(past, undoOf(past, 2))).toEqual({ code: 'dimensions-incomplete', missing: 'country' });
    expect(refusalOf(past, undoOf(past, 3))).toEqual({ code: 'primary-user-stays' });
    expect(refusalOf(past, undoOf(past, 4))).toEqual({
      code: 'dimensions-incomplete',
      missing: 'connection'
    });
    const draft = undone(past, 5);
    expect(undone(draft, 4).state.dimensionsCustomers.get('acme')?.connection).toBeNull();
  });

  test('[DX24] changes neither the primary user nor the sub-accounts.', () => {
    const past = planned(
      save({ primaryPersonId: 'bea' }),
      save(),
      connect({ hasSubAccounts: true }),
      connect()
    );
    expect(refusalOf(past, undoOf(past, 3))).toEqual({ code: 'primary-user-stays' });
    expect(refusalOf(past, undoOf(past, 5))).toMatchObject({
      code: 'sub-accounts-stay',
      because: { table: 'dimensions-sub-accounts', facts: { connectionAge: 'switched' } }
    });
  });

  test('[DX24] [R5] changes no product type that locks, and neither does doing it again.', () => {
    const locking = save({ productTypeId: 'example-voice', acknowledgedTypeId: 'example-voice' });
    for (const status of [live, { status: 'handed-over' as const }]) {
      const past = after(
        dimensionsState(status),
        locking,
        save({ reference: 'C-7', productTypeId: 'example-voice', acknowledgedTypeId: 'example-voice' })
      );
      expect(refusalOf(past, undoOf(past, 1))).toMatchObject({
        code: 'product-type-locked',
        name: 'Voice',
        because: { table: 'dimensions-type-change', facts: { presentType: 'locking' } }
      });
      expect(undone(past, 2).state.dimensionsCustomers.get('acme')).toMatchObject({
        productTypeId: 'example-voice',
        reference: 'C-1001'
      });
    }
    // what was planned in the draft is no undo of the creation
    const planned = after(dimensionsState(aDraft), locking, create);
    expect(refusalOf(planned, undoOf(planned, 1)).code).toBe('product-type-locked');
    expect(undone(undone(planned, 2), 1).state.dimensionsCustomers.get('acme')?.productTypeId).toBe(
      'example-analytics'
    );
  });

  test('[DX24] leaves no draft with users.', () => {
    const past = after(dimensionsState(aDraft), create, add('dim-bea', 'bea'));
    expect(refusalOf(past, undoOf(past, 1))).toEqual({
      code: 'changed-since',
      table: 'dimensionsUsers',
      name: 'Bea Quill',
      field: ''
    });
    expect(undone(undone(past), 1).state.dimensionsUsers.size).toBe(0);
  });

  test('[DX18] [R32] leaves an administrator.', () => {
    const past = after(dimensionsState(live), add('dim-bea', 'bea', ['admin.user']), {
      type: 'remove-dimensions-users',
      accountId: 'acme',
      userIds: ['dim-ada']
    });
    expect(refusalOf(past, undoOf(past, 1))).toMatchObject({
      code: 'last-administrator',
      person: 'Bea Quill',
      because: { table: 'dimensions-last-administrator' }
    });
    expect(undone(undone(past), 1).state.dimensionsUsers.has('dim-bea')).toBe(false);
  });

  test('[DX18] leaves an administrator of customers that are not terminated only.', () => {
    const terminate: Command = {
      type: 'record-dimensions-status',
      accountId: 'acme',
      status: 'terminated',
      tenantId: '',
      on: '2026-03-01'
    };
    const leaving: Command = { type: 'remove-people', accountId: 'acme', personIds: ['ada'] };
    const past = after(dimensionsState(live), terminate, leaving);
    expect(past.state.dimensionsUsers.size).toBe(0);
    // with the termination undone the customer would be there without anybody
    expect(refusalOf(past, undoOf(past, 1))).toMatchObject({
      code: 'changed-since',
      table: 'dimensionsUsers'
    });
    expect(undone(undone(past), 1).state.dimensionsUsers.has('dim-ada')).toBe(true);
  });
});
