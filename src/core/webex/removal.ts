import type { Event } from '#core/command.ts';
import type { State } from '#core/state.ts';

/** The events that take everything of Webex from an account; none where it has nothing. */
export function webexRemovalOf(state: State, accountId: string): Event[] {
  const personIds = [...state.webexUsers.values()]
    .filter((user) => user.accountId === accountId)
    .map(({ id }) => id);
  return [
    ...(personIds.length > 0 ? [{ type: 'webex-users-removed' as const, accountId, personIds }] : []),
    ...[...state.sites.values()]
      .filter((site) => site.accountId === accountId)
      .map(({ id }) => ({ type: 'site-removed' as const, siteId: id })),
    ...(state.webexCustomers.has(accountId) ? [{ type: 'webex-customer-removed' as const, accountId }] : [])
  ];
}
