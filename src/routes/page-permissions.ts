import type { Action } from '#core/account/permissions.table.ts';

// What a page needs; the Rules and Settings pages are everybody's.
const actions: Readonly<Record<string, Action>> = {
  '/accounts': 'create-account',
  '/orders': 'read-orders',
  '/orders/[order]': 'read-orders',
  '/activity': 'change-settings',
  '/hand-off': 'export-workspace',
  '/accounts/[account]': 'read-account',
  '/accounts/[account]/people': 'read-people',
  '/accounts/[account]/people/[person]': 'read-people',
  '/accounts/[account]/mitel': 'read-account',
  '/accounts/[account]/activity': 'read-activity',
  '/accounts/[account]/hand-off': 'export-account'
};

/** The permission that a route needs, or `null` if everybody may see it. */
export const actionOfPage = (route: string | null): Action | null => actions[route ?? ''] ?? null;
