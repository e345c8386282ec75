import type { Id } from '#core/fields.ts';
import type { SiteStep } from '#core/webex/readiness.ts';
import { addresses } from '../../../addresses.ts';

/** Where a step of a site is done. */
export function placeOfStep(step: SiteStep, accountId: Id, siteId: Id): string {
  if (step === 'add-users') return addresses.webexUsers(accountId);
  if (step === 'add-numbers') return addresses.webexNumbers(accountId, siteId);
  return addresses.webexSite(accountId, siteId);
}
