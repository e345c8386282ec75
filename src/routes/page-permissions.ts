import type { Action } from '#core/account/permissions.table.ts';

// What a page needs; the Rules and Settings pages are everybody's.
const actions: Readonly<Record<string, Action>> = {
  '/accounts': 'read-account',
  '/orders': 'read-orders',
  '/orders/[order]': 'read-orders',
  '/roles': 'read-roles',
  '/roles/[role]': 'read-roles',
  '/reports': 'read-people',
  '/reports/holders': 'read-people',
  '/reports/expiring': 'read-subscriptions',
  '/reports/people': 'read-people',
  '/templates': 'read-templates',
  '/templates/new': 'change-templates',
  '/templates/[template]': 'read-templates',
  '/templates/[template]/edit': 'change-templates',
  '/dimensions': 'read-dimensions',
  '/dimensions/trials': 'read-dimensions',
  '/dimensions/billing': 'read-dimensions-prices',
  '/dimensions/reconciliation': 'read-dimensions-prices',
  '/activity': 'change-settings',
  '/hand-off': 'export-workspace',
  '/accounts/[account]': 'read-account',
  '/accounts/[account]/people': 'read-people',
  '/accounts/[account]/people/[person]': 'read-people',
  '/accounts/[account]/mitel': 'read-integrations',
  '/accounts/[account]/mitel/plan': 'read-integrations',
  '/accounts/[account]/webex': 'read-webex',
  '/accounts/[account]/webex/wizard': 'change-webex',
  '/accounts/[account]/webex/sites': 'read-webex',
  '/accounts/[account]/webex/sites/[site]': 'read-webex',
  '/accounts/[account]/webex/numbers': 'read-webex',
  '/accounts/[account]/webex/users': 'read-webex',
  '/accounts/[account]/webex/users/batches': 'read-webex',
  '/accounts/[account]/webex/export': 'read-webex',
  '/accounts/[account]/dimensions': 'read-dimensions',
  '/accounts/[account]/dimensions/wizard': 'change-dimensions',
  '/accounts/[account]/dimensions/connection': 'read-dimensions',
  '/accounts/[account]/dimensions/roster': 'change-dimensions',
  '/accounts/[account]/dimensions/users': 'read-dimensions',
  '/accounts/[account]/dimensions/billing': 'read-dimensions-prices',
  '/accounts/[account]/dimensions/export': 'hand-over-dimensions',
  '/accounts/[account]/activity': 'read-activity',
  '/accounts/[account]/hand-off': 'export-account'
};

/** These pages are about the whole workspace, or about the one account of whoever is confined to it. */
export const isAboutWhatOneSees = (route: string | null): boolean => route?.startsWith('/reports') ?? false;

/** The permission that a route needs, or `null` if everybody may see it. */
export const actionOfPage = (route: string | null): Action | null => actions[route ?? ''] ?? null;
