import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import { webexSettings } from './customer-of.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import { unknownNames } from './settings-names.ts';
import type { Site } from './site.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { WebexUser } from './webex-user.ts';

/** Webex records that came to be as they are by an undo or an import. */
export interface WebexRecords {
  readonly customers: readonly WebexCustomer[];
  readonly sites: readonly Site[];
  readonly users: readonly WebexUser[];
}

/** The first thing that one of these records refers to and that is not there, or is another account's. */
export function missingReference(state: State, { customers, sites, users }: WebexRecords): Refusal | null {
  const accountIds = [...customers.map(({ id }) => id), ...sites.map(({ accountId }) => accountId)];
  if (accountIds.some((id) => !state.accounts.has(id))) return { code: 'gone', what: 'account' };
  if (customers.some(({ templateId }) => templateId !== '' && !state.templates.has(templateId)))
    return { code: 'gone', what: 'template' };
  if ([...sites, ...users].some(({ accountId }) => !state.webexCustomers.has(accountId)))
    return { code: 'gone', what: 'webex-customer' };
  if (users.some(({ id, accountId }) => state.people.get(id)?.accountId !== accountId))
    return { code: 'gone', what: 'person' };
  const isElsewhere = ({ siteId, accountId }: WebexUser): boolean =>
    siteId !== '' && state.sites.get(siteId)?.accountId !== accountId;
  return users.some(isElsewhere) ? { code: 'gone', what: 'site' } : null;
}

/** The refusal for an external customer ID that two customers have, or `null`. */
export function sharedExternalId(state: State): Refusal | null {
  const holders = new Map<string, Id>();
  for (const { id, externalId } of state.webexCustomers.values()) {
    if (externalId === '') continue;
    const holder = holders.get(externalId);
    if (holder !== undefined && holder !== id) return { code: 'external-id-taken', externalId };
    holders.set(externalId, id);
  }
  return null;
}

/** The refusal for a template that names what the settings do not have, or `null`. */
export const missingSetting = (state: State, templates: Iterable<OnboardingTemplate>): Refusal | null =>
  [...templates].some((template) => unknownNames(webexSettings(state), template).length > 0)
    ? { code: 'gone', what: 'webex-setting' }
    : null;
