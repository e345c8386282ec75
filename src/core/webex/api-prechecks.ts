import { newCustomerBody } from './api-customer.ts';
import { filled, forSubPartner, type ApiRequest, type JsonObject } from './api-request.ts';
import { isForInterface, isToHandOver, subscriberParameters } from './api-subscribers.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import type { Site } from './site.ts';
import type { NamedUser } from './user-findings.ts';
import type { WebexCustomer } from './webex-customer.ts';

/**
 * The dry runs of 4.5 of the facts. Where the template has no Provisioning ID yet, or the interface no name for
 * any package, the shorter form is used, of which the
 * vendor wants no more than an address: which keys go together is partly our reading.
 */
export function precheckRequests(
  customer: WebexCustomer,
  template: OnboardingTemplate | undefined,
  sites: readonly Site[],
  users: readonly NamedUser[]
): readonly ApiRequest[] {
  const headquarters = sites.find(({ kind }) => kind === 'headquarters');
  const query = forSubPartner(customer);
  const locations = new Map(sites.map(({ id, locationId }) => [id, locationId]));
  return [
    ...(headquarters && hasAddress(headquarters) && customer.facts.customerId === ''
      ? [
          {
            step: 'check-customer',
            method: 'POST',
            path: `/wholesale/customers/validate${query}`,
            body: customerCheckBody(customer, template, headquarters)
          } as const
        ]
      : []),
    ...users.filter(isToHandOver).map(
      (named) =>
        ({
          step: 'check-subscriber',
          method: 'POST',
          path: `/wholesale/subscribers/validate${query}`,
          body: subscriberCheckBody(named, customer, template, locations.get(named.user.siteId) ?? '')
        }) as const
    )
  ];
}

/** Line 1, city and country: what the check of a customer cannot do without. */
const hasAddress = ({ addressLine1, city, country }: Site): boolean =>
  addressLine1 !== '' && city !== '' && country !== '';

function customerCheckBody(
  customer: WebexCustomer,
  template: OnboardingTemplate | undefined,
  headquarters: Site
): JsonObject {
  const whole = newCustomerBody(customer, template, headquarters);
  if (template?.provisioningId && whole.packages !== undefined) return whole;
  return filled({
    address: whole.address,
    customerInfo: filled({ primaryEmail: customer.adminEmail })
  });
}

/** Of somebody at a customer that exists, of a customer to be created, or of an address alone. */
function subscriberCheckBody(
  named: NamedUser,
  { facts: { customerId }, adminEmail }: WebexCustomer,
  template: OnboardingTemplate | undefined,
  locationId: string
): JsonObject {
  const { email } = named.person;
  const provisioningId = template?.provisioningId ?? '';
  if (!isForInterface(named) || (customerId === '' && provisioningId === '')) return { email };
  const rest = filled({
    packages: [named.user.package],
    provisioningParameters: subscriberParameters(named, locationId)
  });
  return customerId === ''
    ? { email, provisioningId, ...rest, ...filled({ customerInfo: filled({ primaryEmail: adminEmail }) }) }
    : { email, customerId, ...rest };
}
