import {
  customerIdOf,
  filled,
  forSubPartner,
  inPath,
  orgIdOf,
  type ApiRequest,
  type JsonObject
} from './api-request.ts';
import { factsOfOffer, hasCalling } from './creation.ts';
import { customerInfo } from './customer-info.table.ts';
import { customerStatus } from './customer-status.table.ts';
import { offersInUpdate } from './offers.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import type { OfferId } from './packages.ts';
import type { Site, SiteDetails } from './site.ts';
import type { OfferChoice, WebexCustomer } from './webex-customer.ts';

/** The offers that the interface has a name for; the others are ordered by hand. */
export const namedOffers = (offers: readonly OfferChoice[]): readonly OfferChoice[] =>
  offers.filter(({ id }) => factsOfOffer(id).isKnown);

/** An address in the form of the wholesale calls. The state is the state: it is left out rather than filled with the city. */
const addressBody = (site: SiteDetails): JsonObject =>
  filled({
    addressLine1: site.addressLine1,
    addressLine2: site.addressLine2,
    city: site.city,
    stateOrProvince: site.state,
    zipOrPostalCode: site.postalCode,
    country: site.country
  });

/** What comes along with the packages: the headquarters for calling, a time zone for meetings, the limits. */
function parametersBody(offers: readonly OfferChoice[], headquarters: Site | undefined): JsonObject {
  const limits = offers.filter(({ id }) => factsOfOffer(id).hasLimit);
  return filled({
    calling:
      headquarters && hasCalling(offers)
        ? {
            location: filled({
              name: headquarters.name,
              address: addressBody(headquarters),
              timezone: headquarters.timeZone,
              language: headquarters.language,
              emergencyLocationIdentifier: headquarters.emergencyLocationIdentifier
            })
          }
        : undefined,
    meetings:
      headquarters && offers.some(({ id }) => factsOfOffer(id).hasMeetings)
        ? filled({ timezone: headquarters.timeZone })
        : undefined,
    packages: filled({
      limits: filled(Object.fromEntries(limits.map(({ id, quantity }) => [id, quantity ?? undefined])))
    })
  });
}

/** Name and administrator; for an organisation that exists they can be left out, and are if one of them is not known. */
function customerInfoBody({
  attachment,
  companyName,
  adminEmail,
  language
}: WebexCustomer): JsonObject | undefined {
  const { outcome } = customerInfo.decide({ organisation: attachment ? 'existing' : 'new' });
  if (outcome === 'optional' && (companyName === '' || adminEmail === '')) return undefined;
  return filled({ name: companyName, primaryEmail: adminEmail, language });
}

/** The body that creates the customer (4.1 of the facts). */
export function newCustomerBody(
  customer: WebexCustomer,
  template: Pick<OnboardingTemplate, 'provisioningId'> | undefined,
  headquarters: Site | undefined
): JsonObject {
  const offers = namedOffers(customer.offers);
  return filled({
    provisioningId: template?.provisioningId,
    packages: offers.map(({ id }) => id),
    orgId: customer.attachment ? orgIdOf(customer) : undefined,
    externalId: customer.externalId,
    address: headquarters && addressBody(headquarters),
    customerInfo: customerInfoBody(customer),
    provisioningParameters: parametersBody(offers, headquarters)
  });
}

/** The body that updates the customer (4.2): always with the complete list of packages, as one left out is removed. */
function customerUpdateBody(customer: WebexCustomer, headquarters: Site | undefined): JsonObject {
  const offers = namedOffers(customer.offers);
  return filled({
    externalId: customer.externalId,
    packages: offers.map(({ id }) => id),
    address: headquarters && addressBody(headquarters),
    provisioningParameters: parametersBody(offers, headquarters)
  });
}

/**
 * Whether the customer is to be created, updated or left alone for now. Handing over does not make it exist: until the
 * vendor's status or identifier is recorded, it is still to be created.
 */
export function customerRequestKind({ status, facts }: WebexCustomer): 'create' | 'update' | 'wait' {
  const { outcome } = customerStatus.decide({ status });
  if (outcome === 'wait') return 'wait';
  const isThere = facts.customerId !== '' || (outcome === 'update' && status !== 'handed-over');
  return isThere ? 'update' : 'create';
}

/** Whether the vendor's identifier of the customer is there; an update cannot be told without it. */
export const customerIdState = (customer: WebexCustomer): 'not-yet' | 'recorded' | 'missing' => {
  if (customer.facts.customerId !== '') return 'recorded';
  return customerRequestKind(customer) === 'update' ? 'missing' : 'not-yet';
};

/** What the next update takes away from the customer (R-PKG-2). */
export const removedByUpdate = (customer: WebexCustomer): readonly OfferId[] =>
  customerRequestKind(customer) === 'update'
    ? offersInUpdate(customer)
        .filter(({ decision }) => decision.outcome === 'removed')
        .map(({ offer }) => offer)
    : [];

/**
 * The request that creates or updates the customer. There is none while the vendor is at work on it; nor where the list
 * of packages cannot be told: it is empty, or an update would remove what the interface has no name for (our reading).
 */
export function customerRequests(
  customer: WebexCustomer,
  template: OnboardingTemplate | undefined,
  headquarters: Site | undefined
): readonly ApiRequest[] {
  const named = namedOffers(customer.offers);
  const query = forSubPartner(customer);
  switch (customerRequestKind(customer)) {
    case 'wait':
      return [];
    case 'create':
      return named.length === 0
        ? []
        : [
            {
              step: 'create-customer',
              method: 'POST',
              path: `/wholesale/customers${query}`,
              body: newCustomerBody(customer, template, headquarters)
            }
          ];
    case 'update':
      return named.length < customer.offers.length
        ? []
        : [
            {
              step: 'update-customer',
              method: 'PUT',
              path: `/wholesale/customers/${inPath(customerIdOf(customer))}${query}`,
              body: customerUpdateBody(customer, headquarters)
            }
          ];
  }
}
