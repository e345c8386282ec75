import type { MessageKey } from '#i18n/catalogue.ts';

const titles = {
  '/accounts': 'nav.accounts',
  '/orders': 'nav.orders',
  '/orders/[order]': 'nav.orders',
  '/roles': 'nav.roles',
  '/roles/[role]': 'nav.roles',
  '/reports': 'nav.reports',
  '/reports/holders': 'nav.reports',
  '/reports/expiring': 'nav.reports',
  '/reports/people': 'nav.reports',
  '/templates': 'nav.templates',
  '/templates/new': 'webex.create-template',
  '/templates/[template]': 'webex.onboarding-template',
  '/templates/[template]/edit': 'webex.onboarding-template',
  '/activity': 'nav.activity',
  '/rules': 'nav.rules',
  '/rules/[table]': 'nav.rules',
  '/hand-off': 'nav.hand-off',
  '/settings': 'nav.settings',
  '/accounts/[account]': 'nav.account-information',
  '/accounts/[account]/people': 'nav.people',
  '/accounts/[account]/people/[person]': 'nav.people',
  '/accounts/[account]/mitel': 'nav.mitel',
  '/accounts/[account]/mitel/plan': 'planner.title',
  '/accounts/[account]/webex': 'nav.webex',
  '/accounts/[account]/webex/wizard': 'webex.create-wholesale-customer',
  '/accounts/[account]/webex/sites': 'webex.sites',
  '/accounts/[account]/webex/sites/[site]': 'webex.site',
  '/accounts/[account]/webex/numbers': 'webex.phone-numbers',
  '/accounts/[account]/webex/users': 'webex.users',
  '/accounts/[account]/webex/users/batches': 'webex-users.batches-title',
  '/accounts/[account]/webex/export': 'webex.export',
  '/accounts/[account]/activity': 'nav.activity',
  '/accounts/[account]/hand-off': 'nav.hand-off'
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What the browser's tab calls a page. */
export const titleOfPage = (route: string | null): (typeof titles)[keyof typeof titles] | undefined =>
  titles[route as keyof typeof titles];
