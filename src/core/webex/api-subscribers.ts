import type { Id } from '#core/fields.ts';
import {
  customerIdOf,
  filled,
  forSubPartner,
  locationIdOf,
  type ApiRequest,
  type JsonObject
} from './api-request.ts';
import { factsOfOffer } from './creation.ts';
import { packageChange } from './package-change.table.ts';
import type { PackageId } from './packages.ts';
import type { Site } from './site.ts';
import type { NamedUser } from './user-findings.ts';
import { userStatus } from './user-status.table.ts';
import type { WebexCustomer } from './webex-customer.ts';

export const isToHandOver = ({ user }: NamedUser): boolean =>
  userStatus.decide({ userStatus: user.status }).outcome === 'to-hand-over';
/** The interface can be told of the user: it has a name for the package. */
export const isForInterface = ({ user }: NamedUser): boolean => factsOfOffer(user.package).isKnown;

/** Whether site, number and extension go along with the first package of a user; never with a meetings-only one. */
const comesWithLine = (to: PackageId): boolean =>
  packageChange.decide({ from: 'none', to: factsOfOffer(to).isCalling ? 'calling' : 'meetings' }).outcome ===
  'with-line';

/** Names, and for calling the line. The location always goes along, as the vendor needs it once there are several. */
export function subscriberParameters({ user, person }: NamedUser, locationId: string): JsonObject {
  const line = comesWithLine(user.package);
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
