import { dimensionsMakers } from './a-dimensions-command.ts';
import { anAccount, anOrder, aPerson, aRole, completeSetUp, noRecords } from './a-state.ts';
import { webexMakers } from './a-webex-command.ts';
import { accountIn, peopleIn, personDetails, pick, some, type Make, type Wish } from './a-wish.ts';
import type { Command } from './command.ts';
import type { Id } from './fields.ts';
import { integrations, mitelOneTiers, privileges } from './mitel/mitel-account.ts';
import { blankSetUp, integrationsWithSetUp } from './mitel/set-up.ts';
import type { OrderDetails } from './mitel/order.ts';
import type { Account } from './account/account.ts';
import type { State } from './state.ts';
import { defaultSettings } from './workspace.ts';

// Test support: random commands. Which record one is about is only chosen once the state is known.

const orderIn = (state: State, n: number): Id => pick([...state.orders.keys()], n) ?? 'none';
const accountDetails = (name: string) => {
  const { id: _, mitel: __, createdAt: ___, changedAt: ____, ...details }: Account = anAccount({ name });
  return details;
};
const orderDetails = (over: Partial<OrderDetails>): OrderDetails => {
  const { id: _, assignedTo: __, ...details } = anOrder(over);
  return details;
};

const makers: readonly Make[] = [
  (_, __, n) => ({
    type: 'create-account',
    id: `account-${n}`,
    kind: 'customer',
    details: accountDetails(`Account ${n}`)
  }),
  (state, { which }, n) => ({
    type: 'correct-account',
    accountId: accountIn(state, which),
    details: accountDetails(`Renamed ${n}`)
  }),
  (state, { which }) => ({ type: 'remove-account', accountId: accountIn(state, which) }),
  (state, { which, on }, n) => ({
    type: 'add-people',
    accountId: accountIn(state, which),
    people: (on ? [n, n + 1000] : [n]).map((i) => ({ ...personDetails(i), id: `person-${i}` }))
  }),
  (state, { which, other }, n) => {
    const accountId = accountIn(state, which);
    const personId = pick(peopleIn(state, accountId), other) ?? 'none';
    return { type: 'correct-person', accountId, personId, details: personDetails(n + 2000) };
  },
  (state, wish) => {
    const accountId = accountIn(state, wish.which);
    return { type: 'remove-people', accountId, personIds: some(state, accountId, wish) };
  },
  (_, { which, other, on }, n) => ({
    type: 'record-order',
    id: `recorded-${n}`,
    details: orderDetails({
      sapOrderId: `${n}`,
      quantity: 1 + (other % 4),
      product: other % 3 ? 'miteam-meetings' : 'mitel-one',
      tier: other % 3 ? null : (pick(mitelOneTiers, which) ?? null),
      activation: other % 7 ? 'active' : 'pending',
      expiresOn: on ? '2026-12-31' : null
    })
  }),
  // an order only grows: what happens where more is given than ordered is told in undo.test.ts
  (state, { which, other }) => {
    const orderId = orderIn(state, which);
    const { id: _, assignedTo: __, ...details } = state.orders.get(orderId) ?? anOrder();
    return {
      type: 'correct-order',
      orderId,
      details: { ...details, activation: 'active', quantity: details.quantity + (other % 3) }
    };
  },
  (state, { which }) => ({ type: 'remove-order', orderId: orderIn(state, which) }),
  (state, { which, other }) => ({
    type: 'assign-order',
    orderId: orderIn(state, which),
    accountId: accountIn(state, other)
  }),
  (state, { which, other, on }) => ({
    type: 'switch-integration',
    accountId: accountIn(state, which),
    integration:
      (['micollab', 'miteam-meetings', pick(integrations, other) ?? 'micc'] as const)[other % 3] ?? 'micc',
    to: on ? 'on' : 'off'
  }),
  ...(['give-licences', 'give-licences', 'take-licences'] as const).map((type): Make => (state, wish) => {
    const accountId = accountIn(state, wish.which);
    return { type, accountId, personIds: some(state, accountId, wish) };
  }),
  (state, { which, on }) => ({
    type: on ? 'deactivate-account' : 'reactivate-account',
    accountId: accountIn(state, which)
  }),
  (state, { which, other }, n) => ({
    type: 'save-support-contact',
    accountId: accountIn(state, which),
    contact: { id: `contact-${other % 3}`, name: `Contact ${n}`, email: `c${n}@example.com`, kind: 'other' }
  }),
  (state, { which, other }) => ({
    type: 'remove-support-contact',
    accountId: accountIn(state, which),
    contactId: `contact-${other % 3}`
  }),
  (state, { which, on }, n) => ({
    type: 'record-vendor-facts',
    accountId: accountIn(state, which),
    facts: {
      accountId: `${n}`,
      cloudLocation: 'EU',
      customerNumber: '',
      isMiCloudConnect: on,
      pbxType: on ? 'MX-ONE' : ''
    }
  }),
  (state, { which, other }) => {
    const integration = pick(integrationsWithSetUp, other) ?? 'single-sign-on';
    const values = completeSetUp[integration] ?? blankSetUp[integration];
    return { type: 'set-up-integration', accountId: accountIn(state, which), integration, values };
  },
  (state, { which, other, on }) => ({
    type: 'switch-privilege',
    accountId: accountIn(state, which),
    privilege: pick(privileges, other) ?? 'guest-access',
    to: on ? 'on' : 'off'
  }),
  (state, { which, on }) => ({
    type: 'switch-bandwidth-optimisation',
    accountId: accountIn(state, which),
    to: on ? 'on' : 'off'
  }),
  (state, { which, other, on }) => ({
    type: on ? 'apply-plan' : 'keep-plan',
    accountId: accountIn(state, which),
    steps: (['micollab', 'miteam-meetings'] as const)
      .slice(other % 2)
      .map((integration) => ({ integration, to: other % 3 === 0 ? 'on' : 'off' }) as const)
  }),
  (state, wish) => {
    const accountId = accountIn(state, wish.which);
    const personIds = some(state, accountId, wish);
    const tier = pick(mitelOneTiers, wish.other) ?? 'elite';
    return wish.other % 3
      ? { type: 'give-mitel-one', accountId, personIds, tier }
      : { type: 'take-mitel-one', accountId, personIds };
  },
  (state, wish) => {
    const accountId = accountIn(state, wish.which);
    const type = wish.other % 2 ? 'record-micollab-licences' : 'strike-micollab-licences';
    return { type, accountId, personIds: some(state, accountId, wish) };
  },
  (_, { other, on }, n) => ({
    type: 'save-role',
    role: aRole({ id: `role-${other % 3}`, name: `Role ${n}`, base: on ? 'account-admin' : 'partner' })
  }),
  (_, { other }) => ({ type: 'remove-role', roleId: `role-${other % 3}` }),
  (state, { which, other, on }) => ({
    type: 'assign-role',
    roleId: `role-${other % 3}`,
    accountId: accountIn(state, which),
    to: on ? 'assigned' : 'unassigned'
  }),
  (state, wish) => {
    const accountId = accountIn(state, wish.which);
    const role = pick(['user', 'account-admin', 'role-0', 'role-1'], wish.other) ?? 'user';
    return { type: 'set-role', accountId, personIds: some(state, accountId, wish), role };
  },
  (state, wish, n) => {
    const accountId = accountIn(state, wish.which);
    return {
      type: 'import-people',
      accountId,
      added: [{ ...personDetails(n + 3000), id: `listed-${n}` }],
      corrected: some(state, accountId, wish).map((id, i) => ({
        id,
        details: personDetails(n + 4000 + i * 1000)
      }))
    };
  },
  (_, { on }, n) => ({
    type: 'change-settings',
    settings: {
      partnerName: `Partner ${n}`,
      ...defaultSettings,
      miteamOffWhereMicollabNever: on ? 'keep' : 'revoke'
    }
  }),
  (_, { on }, n) => {
    const account = anAccount({ id: on ? 'acme' : `import-${n}`, name: `Imported ${n}` });
    const accountId = `import-${n}`;
    const people = on ? [] : [aPerson({ ...personDetails(n), id: `import-${n}`, accountId })];
    return on
      ? { type: 'correct-account', accountId: 'acme', details: accountDetails(account.name) }
      : {
          type: 'import-records',
          from: 'file.json',
          records: { ...noRecords, accounts: [account], people }
        };
  },
  // at the end, so that the numbers of the others stay
  ...webexMakers,
  ...dimensionsMakers
];

/** The command a wish becomes in this state; `n` makes its identifiers and addresses new. */
export function commandFor(state: State, wish: Wish, n: number): Command {
  const make = makers[wish.kind % makers.length];
  if (!make) throw new Error('There is at least one kind of command.');
  return make(state, wish, n);
}
