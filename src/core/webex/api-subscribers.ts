import type { Id } from '#core/fields.ts';
import {
  customerIdOf,
  filled,
  forSubPartner,
  inPath,
  locationIdOf,
  placeholder,
  type ApiRequest,
  type JsonObject
} from './api-request.ts';
import { factsOfOffer } from './creation.ts';
import type { Site } from './site.ts';
import { packageChangeOf, updateOf, userStatusOf } from './told.ts';
import type { NamedUser } from './user-findings.ts';
import type { WebexCustomer } from './webex-customer.ts';

export const isToHandOver = ({ user }: NamedUser): boolean => userStatusOf(user).outcome === 'to-hand-over';
/** The vendor knows the user otherwise than they are now. */
export const isToUpdate = ({ user }: NamedUser): boolean => userStatusOf(user).outcome === 'to-update';
/** The interface can be told of the user: it has a name for the package. */
export const isForInterface = ({ user }: NamedUser): boolean => factsOfOffer(user.package).isKnown;

/** Names, and for calling the line. The location always goes along, as the vendor needs it once there are several. */
export function subscriberParameters({ user, person }: NamedUser, locationId: string): JsonObject {
  const line = packageChangeOf(undefined, user.package).outcome === 'with-line';
  return filled({
    firstName: person.firstName,
    lastName: person.lastName,
    primaryPhoneNumber: line ? user.number : '',
    extension: line ? user.extension : '',
    locationId: line ? locationId : ''
  });
}

/** The body that adds a user (4.3 of the facts): exactly one package; add-ons are given by hand (our reading). */
const subscriberBody = (named: NamedUser, customerId: string, locationId: string): JsonObject => ({
  customerId,
  email: named.person.email,
  packages: [named.user.package],
  provisioningParameters: subscriberParameters(named, locationId)
});

/** One request for each user whom the vendor does not know yet. */
export function subscriberRequests(
  customer: WebexCustomer,
  sites: readonly Site[],
  users: readonly NamedUser[]
): readonly ApiRequest[] {
  const locations = new Map<Id, string>(sites.map((site) => [site.id, locationIdOf(site)]));
  const [customerId, path] = [customerIdOf(customer), `/wholesale/subscribers${forSubPartner(customer)}`];
  return users
    .filter((named) => isToHandOver(named) && isForInterface(named))
    .map((named) => ({
      step: 'add-subscriber',
      method: 'POST',
      path,
      body: subscriberBody(named, customerId, locations.get(named.user.siteId) ?? '')
    }));
}

/** The identifier that the vendor gave the user; nobody writes it down here. */
const subscriberIdOf = ({ person }: NamedUser): string => placeholder('subscriberId', person.email);

/**
 * One request for each user who has another package than the vendor knows of (4.4 of the facts). The line goes along
 * only where somebody begins to make calls; everything else that changed is left to a person.
 */
export function subscriberUpdates(
  customer: WebexCustomer,
  sites: readonly Site[],
  users: readonly NamedUser[]
): readonly ApiRequest[] {
  const locations = new Map<Id, string>(sites.map((site) => [site.id, locationIdOf(site)]));
  return users.flatMap((named): readonly ApiRequest[] => {
    const { user } = named;
    const { byRequest } = updateOf(user);
    if (byRequest === null) return [];
    const line = {
      primaryPhoneNumber: user.number,
      extension: user.extension,
      locationId: locations.get(user.siteId)
    };
    return [
      {
        step: 'update-subscriber',
        method: 'PUT',
        path: `/wholesale/subscribers/${inPath(subscriberIdOf(named))}${forSubPartner(customer)}`,
        body: {
          packages: [user.package],
          ...(byRequest === 'package-and-line' ? { provisioningParameters: filled(line) } : {})
        }
      }
    ];
  });
}
