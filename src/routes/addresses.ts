import { resolve } from '$app/paths';

/** Every address of the product, so that none is written twice. */
export const addresses = {
  start: () => resolve('/'),
  accounts: () => resolve('/accounts'),
  orders: () => resolve('/orders'),
  order: (order: string) => resolve('/orders/[order]', { order }),
  rules: () => resolve('/rules'),
  rule: (table: string) => resolve('/rules/[table]', { table }),
  activity: () => resolve('/activity'),
  handOff: () => resolve('/hand-off'),
  settings: () => resolve('/settings'),
  account: (account: string) => resolve('/accounts/[account]', { account }),
  /** `show` is a filter of the list. */
  people: (account: string, show?: 'licensed' | 'hidden') =>
    resolve('/accounts/[account]/people', { account }) + (show ? `?show=${show}` : ''),
  person: (account: string, person: string) =>
    resolve('/accounts/[account]/people/[person]', { account, person }),
  mitel: (account: string) => resolve('/accounts/[account]/mitel', { account }),
  accountActivity: (account: string) => resolve('/accounts/[account]/activity', { account }),
  accountHandOff: (account: string) => resolve('/accounts/[account]/hand-off', { account })
} as const;
