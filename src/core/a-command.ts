import { blankDetails, type PersonDetails } from './account/person.ts';
import { anAccount, anOrder, aPerson } from './a-state.ts';
import type { Command } from './command.ts';
import type { Id } from './fields.ts';
import { integrations } from './mitel/mitel-account.ts';
import type { OrderDetails } from './mitel/order.ts';
import type { Account } from './account/account.ts';
import type { State } from './state.ts';
import { defaultSettings } from './workspace.ts';

// Test support: random commands. Which record one is about is only chosen once the state is known.

/** Numbers that become a command in any state; a refused one is simply left out. */
export interface Wish {
  readonly kind: number;
  readonly which: number;
  readonly other: number;
  readonly on: boolean;
}
type Make = (state: State, wish: Wish, n: number) => Command;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const accountIn = (state: State, n: number): Id => pick([...state.accounts.keys()], n) ?? 'none';
const orderIn = (state: State, n: number): Id => pick([...state.orders.keys()], n) ?? 'none';
const peopleIn = (state: State, accountId: Id): Id[] =>
  [...state.people.values()].filter((person) => person.accountId === accountId).map(({ id }) => id);
/** One or two people of an account. */
const some = (state: State, accountId: Id, { other, on }: Wish): Id[] => {
  const ids = peopleIn(state, accountId);
  return [...new Set([pick(ids, other), on ? pick(ids, other + 1) : undefined])].filter(
    (id) => id !== undefined
  );
};

const personDetails = (n: number): PersonDetails => ({
  ...blankDetails,
  firstName: `First ${n}`,
  lastName: 'Last',
  email: `person-${n}@example.com`,
  role: n % 2 ? 'user' : 'account-admin'
});
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
  (_, { other, on }, n) => ({
    type: 'record-order',
    id: `recorded-${n}`,
    details: orderDetails({
      sapOrderId: `${n}`,
      quantity: 1 + (other % 4),
      product: other % 5 ? 'miteam-meetings' : 'mitel-one',
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
          records: { accounts: [account], people, orders: [], roles: [] }
        };
  }
];

/** The command a wish becomes in this state; `n` makes its identifiers and addresses new. */
export function commandFor(state: State, wish: Wish, n: number): Command {
  const make = makers[wish.kind % makers.length];
  if (!make) throw new Error('There is at least one kind of command.');
  return make(state, wish, n);
}
