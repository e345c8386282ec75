import { aDimensionsCustomer, aPbxUser, today } from './a-state.ts';
import { accountIn, peopleIn, personDetails, pick, some, type Make } from './a-wish.ts';
import type { DimensionsUser } from './dimensions/dimensions-user.ts';
import { dimensionsDetails, dimensionsStatuses } from './dimensions/dimensions-customer.ts';
import { chargedRoles, roleIds, type RoleId } from './dimensions/roles.ts';
import { simulatedPbxes, syncScenarios, type Sync, type SyncReport } from './dimensions/sync.ts';
import { nextAccount, type SyncEvent } from './dimensions/sync-machine.ts';
import type { Id } from './fields.ts';
import type { State } from './state.ts';
import { defaultDimensionsSettings } from './workspace.ts';

// Test support: random commands about customers of Dimensions; see `a-command.ts`.

/** Mostly a customer's account, else any. */
const customerIn = (state: State, n: number): Id =>
  (n % 4 ? pick([...state.dimensionsCustomers.keys()], n) : undefined) ?? accountIn(state, n);
const usersIn = (state: State, accountId: Id): DimensionsUser[] =>
  [...state.dimensionsUsers.values()].filter((user) => user.accountId === accountId);
/** Two, or three with access, of all roles. */
const rolesFor = (which: number, other: number, on: boolean): RoleId[] => [
  ...new Set([
    ...(on ? (['customer.user'] as const) : []),
    ...[which, other].flatMap((n) => pick(roleIds, n) ?? [])
  ])
];

const counts = (created: number): SyncReport => ({
  discovered: created,
  created,
  merged: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  conflicts: 0,
  issues: 0,
  subAccounts: 0,
  unseenSubAccounts: 0,
  essentialUsers: created,
  agents: 0
});

/** Mostly the next step of a synchronisation, else something that goes wrong. */
function stepOf(sync: Sync | undefined, n: number, on: boolean): SyncEvent {
  const at = `${today}T10:00:00.000Z`;
  if (n % 5 === 0) return { type: 'failed', scenario: on ? 'host_unreachable' : 'ws_unreachable', at };
  switch (sync?.state) {
    case 'connecting':
      return n % 3 === 0 && sync.accounts.length === 0 ? { type: 'begun' } : { type: 'connected' };
    case 'discovering':
      return { type: 'listed', accounts: on ? ['', 'Harbour'] : [''] };
    case 'syncing': {
      const account = nextAccount(sync);
      if (account === null) return { type: 'finished', at };
      return n % 4 ? { type: 'account-synced', account, counts: counts(1) } : { type: 'interrupted' };
    }
    case 'error':
      return { type: 'retry' };
    default:
      return n % 2 ? { type: 'issues-counted', issues: n % 3 } : { type: 'again' };
  }
}

/** Somebody whom the telephone system has, or one of its users with another name. */
const fromPbx = (state: State, accountId: Id, n: number, on: boolean): DimensionsUser => {
  const known = on ? pick(usersIn(state, accountId), n) : undefined;
  const pbx = aPbxUser({
    pbxId: `pbx-${n}`,
    lastName: `Bell ${n}`,
    email: `pbx-${n}@example.com`,
    extension: `${n}`,
    isSimulated: n % 3 === 0
  });
  const roles = [{ role: 'customer.user.pbx' as const, from: today, to: '' as const }];
  return known ? { ...known, pbx } : { id: `dim-pbx-${n}`, accountId, personId: '', pbx, roles };
};

export const dimensionsMakers: readonly Make[] = [
  (_, { other, on }, n) => ({
    type: 'change-dimensions-settings',
    settings: {
      ...defaultDimensionsSettings,
      region: on ? 'uk' : 'eu',
      trialMaxDays: 10 + (n % 20),
      productTypes: defaultDimensionsSettings.productTypes.slice(other % 7 ? 0 : 1)
    }
  }),
  ...[0, 1].map((): Make => (state, { which, other, on }, n) => {
    const accountId = on ? customerIn(state, which) : accountIn(state, which);
    const known = state.dimensionsCustomers.get(accountId);
    const people = peopleIn(state, accountId);
    const person = other % 9 ? null : { ...personDetails(n + 6000), id: `primary-${n}` };
    return {
      type: 'save-dimensions-customer',
      accountId,
      person,
      details: {
        ...dimensionsDetails(aDimensionsCustomer()),
        name: other % 8 ? `Customer ${n}` : 'Customer',
        // one that locks is chosen once: no undo takes it from a created customer
        productTypeId:
          known && known.status !== 'draft'
            ? known.productTypeId
            : other % 5
              ? 'example-analytics'
              : 'example-voice',
        acknowledgedTypeId: 'example-voice',
        country: which % 9 ? 'DE' : '',
        trialExpiresOn: other % 6 ? (known?.trialExpiresOn ?? '') : '2026-03-08',
        primaryPersonId:
          person?.id ??
          (known && known.status !== 'draft' ? known.primaryPersonId : (pick(people, other) ?? ''))
      }
    };
  }),
  (state, { which, other, on }, n) => {
    const accountId = customerIn(state, which);
    const known = state.dimensionsCustomers.get(accountId)?.connection;
    return {
      type: 'save-connection',
      accountId,
      connection: {
        id: known && other % 4 ? known.id : `connection-${n}`,
        templateId: 'example-kazoo',
        name: `System ${n}`,
        identifier: other % 9 ? 'kazoo' : '',
        isTopLevel: other % 11 === 0,
        country: 'DE',
        hasSubAccounts: on
      },
      isPaused: which % 3 === 0
    };
  },
  (state, { which, on }) => ({
    type: 'switch-connection',
    accountId: customerIn(state, which),
    to: on ? 'enabled' : 'paused'
  }),
  ...[0, 1].map((): Make => (state, { which }) => ({
    type: 'create-dimensions-customer',
    accountId: customerIn(state, which)
  })),
  (state, { which }) => ({ type: 'remove-dimensions-customer', accountId: customerIn(state, which) }),
  ...[0, 1].map((): Make => (state, { which, other, on }) => ({
    type: 'record-dimensions-status',
    accountId: customerIn(state, which),
    status: pick(dimensionsStatuses, other) ?? 'active',
    tenantId: on ? `tenant-${which}` : '',
    on: other % 13 ? today : '2026-03-03'
  })),
  (state, { which, on }) => ({
    type: 'schedule-termination',
    accountId: customerIn(state, which),
    on: on ? '2026-04-01' : ''
  }),
  (state, { which, other, on }) => ({
    type: 'switch-internal',
    accountId: customerIn(state, which),
    to: on ? 'on' : 'off',
    purpose: other % 7 ? 'own-use' : 'evaluation'
  }),
  (state, { which, other, on }) => ({
    type: 'record-role-trial',
    accountId: customerIn(state, which),
    role: pick(chargedRoles, other) ?? 'customer.user.pbx',
    lastDay: on ? '2026-04-01' : '2026-03-01'
  }),
  (state, { which, other }) => {
    const accountId = customerIn(state, which);
    const trials = state.dimensionsCustomers.get(accountId)?.roleTrials ?? [];
    const role = pick(trials, other)?.role ?? 'customer.user.acd';
    return { type: 'remove-role-trial', accountId, role };
  },
  (state, { which, on }) => ({
    type: 'switch-agents-follow',
    accountId: customerIn(state, which),
    to: on ? 'on' : 'off'
  }),
  (state, { which, other }) => ({
    type: 'choose-simulation',
    accountId: customerIn(state, which),
    pbx: pick(simulatedPbxes, other) ?? 'large',
    scenario: pick(syncScenarios, which) ?? 'clean'
  }),
  ...[0, 1, 2].map((): Make => (state, { which, other, on }, n) => {
    const accountId = customerIn(state, which);
    const event = stepOf(state.dimensionsCustomers.get(accountId)?.sync, other, on);
    const users = event.type === 'account-synced' ? [fromPbx(state, accountId, n, on)] : [];
    return { type: 'advance-sync', accountId, events: [event], users };
  }),
  (state, { which, on }, n) => {
    const accountId = customerIn(state, which);
    return {
      type: 'import-roster',
      accountId,
      users: [fromPbx(state, accountId, n + 7000, on)],
      replacesSimulated: which % 2 === 0
    };
  },
  (state, wish, n) => {
    const accountId = customerIn(state, wish.which);
    const people = wish.other % 3 ? [] : [{ ...personDetails(n + 8000), id: `portal-${n}` }];
    const ids = [...some(state, accountId, wish), ...people.map(({ id }) => id)];
    return {
      type: 'add-dimensions-users',
      accountId,
      people,
      users: ids.map((personId) => ({
        id: `dim-${personId}`,
        personId,
        roles: wish.on ? ['admin.user'] : rolesFor(wish.which, wish.other, true)
      })),
      acceptsCharges: wish.other % 4 > 0
    };
  },
  (state, { which, other, on }) => {
    const accountId = customerIn(state, which);
    const users = usersIn(state, accountId);
    const chosen = [...new Set([pick(users, other), on ? pick(users, other + 1) : undefined])];
    return {
      type: 'set-dimensions-roles',
      accountId,
      users: chosen.flatMap((user) => (user ? [{ id: user.id, roles: rolesFor(which, other, on) }] : [])),
      acceptsCharges: other % 4 > 0
    };
  },
  (state, { which, other }) => {
    const accountId = customerIn(state, which);
    const user = pick(usersIn(state, accountId), other);
    return { type: 'remove-dimensions-users', accountId, userIds: user ? [user.id] : [] };
  },
  (state, { which, on }) => ({
    type: 'finish-roles',
    accountId: customerIn(state, which),
    to: on ? 'done' : 'pending'
  })
];
