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
  templates: () => resolve('/templates'),
  newTemplate: () => resolve('/templates/new'),
  /** The wizard of a template that is not stored yet, at one of its steps. */
  newTemplateAt: (step: string) => `${resolve('/templates/new')}?step=${step}`,
  template: (template: string) => resolve('/templates/[template]', { template }),
  /** The wizard of a template, at one of its steps. */
  editTemplate: (template: string, step?: string) =>
    resolve('/templates/[template]/edit', { template }) + (step ? `?step=${step}` : ''),
  rules: () => resolve('/rules'),
  rule: (table: string) => resolve('/rules/[table]', { table }),
  activity: () => resolve('/activity'),
  handOff: () => resolve('/hand-off'),
  settings: () => resolve('/settings'),
  settingsSection: (id: string) => `${resolve('/settings')}#${id}`,
  webexSettings: () => `${resolve('/settings')}#webex`,
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
  webex: (account: string) => resolve('/accounts/[account]/webex', { account }),
  /** The wizard that creates the customer, at one of its steps. */
  webexWizard: (account: string, step?: string) =>
    resolve('/accounts/[account]/webex/wizard', { account }) + (step ? `?step=${step}` : ''),
  webexSites: (account: string) => resolve('/accounts/[account]/webex/sites', { account }),
  webexSite: (account: string, site: string) =>
    resolve('/accounts/[account]/webex/sites/[site]', { account, site }),
  /** All numbers of the account; `site` narrows them to one site. */
  webexNumbers: (account: string, site?: string) =>
    resolve('/accounts/[account]/webex/numbers', { account }) + (site ? `?site=${site}` : ''),
  webexUsers: (account: string) => resolve('/accounts/[account]/webex/users', { account }),
  /** Users still to be added by hand, in batches. */
  webexBatches: (account: string) => resolve('/accounts/[account]/webex/users/batches', { account }),
  webexExport: (account: string) => resolve('/accounts/[account]/webex/export', { account }),
  /** All customers of Dimensions. */
  dimensionsCustomers: () => resolve('/dimensions'),
  /** The same, with the dialog that begins another one. */
  newDimensionsCustomer: () => `${resolve('/dimensions')}?new`,
  dimensionsTrials: () => resolve('/dimensions/trials'),
  dimensionsBilling: () => resolve('/dimensions/billing'),
  dimensionsReconciliation: () => resolve('/dimensions/reconciliation'),
  /** What was agreed with the vendor of Dimensions, and what the products are called. */
  dimensionsSettings: () => `${resolve('/settings')}#dimensions`,
  dimensionsCatalogues: () => `${resolve('/settings')}#dimensions-catalogues`,
  /** An entry of the catalogues in the settings. */
  dimensionsEntry: (entry: string) => `${resolve('/settings')}#entry-${entry}`,
  dimensions: (account: string) => resolve('/accounts/[account]/dimensions', { account }),
  /** The wizard that creates the customer, at one of its steps. */
  dimensionsWizard: (account: string, step?: string) =>
    resolve('/accounts/[account]/dimensions/wizard', { account }) + (step ? `?step=${step}` : ''),
  dimensionsConnection: (account: string) =>
    resolve('/accounts/[account]/dimensions/connection', { account }),
  dimensionsRoster: (account: string) => resolve('/accounts/[account]/dimensions/roster', { account }),
  dimensionsUsers: (account: string, filter?: 'email') =>
    `${resolve('/accounts/[account]/dimensions/users', { account })}${filter ? `?filter=${filter}` : ''}`,
  dimensionsAccountBilling: (account: string) =>
    resolve('/accounts/[account]/dimensions/billing', { account }),
  dimensionsExport: (account: string) => resolve('/accounts/[account]/dimensions/export', { account }),
  accountActivity: (account: string) => resolve('/accounts/[account]/activity', { account }),
  accountHandOff: (account: string) => resolve('/accounts/[account]/hand-off', { account }),
  /** The run-book for Dimensions, which may stand far below others. */
  dimensionsRunBook: (account: string) =>
    `${resolve('/accounts/[account]/hand-off', { account })}#run-book-dimensions`
} as const;
