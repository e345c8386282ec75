import type { Role } from '#core/account/role.ts';

export const frontDesk: Role = {
  id: 'role-front-desk',
  name: 'Front desk',
  description: 'Looks after the people of the account and leaves everything else alone',
  base: 'account-admin',
  rights: ['account.view', 'users.view', 'users.add', 'users.edit', 'support.view']
};

/** The partner's own people have it; no account can. */
const orderDesk: Role = {
  id: 'role-order-desk',
  name: 'Order desk',
  description: 'Assigns orders and follows what they become',
  base: 'partner',
  rights: ['account.view', 'orders.view', 'subscriptions.view', 'subscriptions.add']
};

export const demoRoles: readonly Role[] = [frontDesk, orderDesk];
