import { customerCreation } from './customer-creation.table.ts';
import { webexPackage } from './package.table.ts';
import { isPackage, type OfferId, type PackageId } from './packages.ts';
import { missingInSite } from './site-parts.ts';
import type { Site } from './site.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import type { WebexCustomer, OfferChoice } from './webex-customer.ts';
import type { WebexSettings } from './webex-settings.ts';

export const factsOfOffer = (offer: OfferId) => webexPackage.decide({ offer }).outcome;
/** At least one of the packages makes calls. */
export const hasCalling = (offers: readonly OfferChoice[]): boolean =>
  offers.some(({ id }) => factsOfOffer(id).isCalling);
export const packagesOf = (offers: readonly OfferChoice[]): readonly PackageId[] =>
  offers.map(({ id }) => id).filter(isPackage);

/** What every customer is asked for; name and administrator are optional for an organisation that exists (R-ID-4). */
export const missingInformation = (
  customer: Pick<WebexCustomer, 'companyName' | 'adminEmail' | 'externalId' | 'country' | 'attachment'>
): readonly ('companyName' | 'adminEmail' | 'externalId' | 'country')[] =>
  (customer.attachment
    ? (['companyName', 'externalId', 'country'] as const)
    : (['companyName', 'adminEmail', 'externalId', 'country'] as const)
  ).filter((field) => customer[field] === '');

/** Whether a customer can be created, or the first thing in the way, with the rule behind it. */
export function creationOf(
  customer: WebexCustomer,
  template: OnboardingTemplate | undefined,
  headquarters: Site | undefined,
  settings: WebexSettings
) {
  const isCalling = hasCalling(customer.offers);
  const isComplete =
    headquarters !== undefined && missingInSite(headquarters, isCalling, settings).length === 0;
  return customerCreation.decide({
    template: template?.status === 'submitted' ? 'yes' : 'no',
    information: missingInformation(customer).length === 0 ? 'complete' : 'incomplete',
    confirmed: customer.confirmed ? 'yes' : 'no',
    packages: packagesOf(customer.offers).length > 0 ? 'some' : 'none',
    calling: isCalling ? 'yes' : 'no',
    headquarters: isComplete ? 'complete' : 'incomplete'
  });
}
