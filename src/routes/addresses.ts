import { resolve } from '$app/paths';

/** Every address of the product, so that none is written twice. */
export const addresses = {
  start: () => resolve('/'),
  accounts: () => resolve('/accounts'),
  orders: () => resolve('/orders'),
  /** The unassigned orders, to choose one for this account. */
  ordersFor: (account: string) => `${resolve('/orders')}?show=unassigned&for=${account}`,
  order: (order: string) => resolve('/orders/[order]', { order }),
  roles: () => resolve('/roles'),
  role: (role: string) => resolve('/roles/[role]', { role }),
  reports: () => resolve('/reports'),
  reportHolders: () => resolve('/reports/holders'),
  reportExpiring: () => resolve('/reports/expiring'),
  reportPeople: () => resolve('/reports/people'),
  rules: () => resolve('/rules'),
  rule: (table: string) => resolve('/rules/[table]', { table }),
  activity: () => resolve('/activity'),
  handOff: () => resolve('/hand-off'),
  settings: () => resolve('/settings'),
  partnerAccountSettings: () => `${resolve('/settings')}#partner-account`,
  account: (account: string) => resolve('/accounts/[account]', { account }),
  /** A part of the account information page. */
  accountPart: (account: string, part: 'integrations' | 'subscriptions' | 'orders' | 'status') =>
    `${resolve('/accounts/[account]', { account })}#${part}`,
  /** `show` is a filter of the list. */
  people: (account: string, show?: 'licensed' | 'hidden') =>
    resolve('/accounts/[account]/people', { account }) + (show ? `?show=${show}` : ''),
  person: (account: string, person: string) =>
    resolve('/accounts/[account]/people/[person]', { account, person }),
  mitel: (account: string) => resolve('/accounts/[account]/mitel', { account }),
  mitelPlan: (account: string) => resolve('/accounts/[account]/mitel/plan', { account }),
  accountActivity: (account: string) => resolve('/accounts/[account]/activity', { account }),
  accountHandOff: (account: string) => resolve('/accounts/[account]/hand-off', { account })
} as const;
