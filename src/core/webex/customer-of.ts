import { accountGone } from '#core/account/account.commands.ts';
import { notPermitted, type Context } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import type { WebexSettings } from './webex-settings.ts';
import type { Site } from './site.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { WebexUser } from './webex-user.ts';

/** The Webex customer of an account, or why its caller may not change it. */
export function customerOf(state: State, accountId: Id, context: Context): Result<WebexCustomer, Refusal> {
  const refusal = notPermitted(context.by, 'change-webex', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const customer = state.webexCustomers.get(accountId);
  return customer ? ok(customer) : fail({ code: 'gone', what: 'webex-customer' });
}

export const sitesOf = (state: State, accountId: Id): readonly Site[] =>
  [...state.sites.values()].filter((site) => site.accountId === accountId);
export const usersOf = (state: State, accountId: Id): readonly WebexUser[] =>
  [...state.webexUsers.values()].filter((user) => user.accountId === accountId);
export const headquartersOf = (sites: readonly Site[]): Site | undefined =>
  sites.find(({ kind }) => kind === 'headquarters');

export const webexSettings = (state: State): WebexSettings =>
  state.workspace.get('workspace')?.webex ?? defaultWebexSettings;
