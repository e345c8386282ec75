import { customerRequestKind, customerRequests, namedOffers } from './api-customer.ts';
import { extensionChecks, numbersWay, siteRequests, tagRequests } from './api-follow-up.ts';
import { customerIdOf, forSubPartner, inPath, type ApiRequest } from './api-request.ts';
import { isForInterface, isToHandOver, subscriberRequests, subscriberUpdates } from './api-subscribers.ts';
import { factsOfOffer, hasCalling } from './creation.ts';
import { headquartersOf } from './customer-of.ts';
import { countOf } from './number-ranges.ts';
import { addOnIds, packageIds, type AddOnId, type OfferId, type PackageId } from './packages.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import type { Site } from './site.ts';
import { toldParts, updateOf, type ToldPart } from './told.ts';
import type { NamedUser } from './user-findings.ts';
import type { WebexCustomer } from './webex-customer.ts';

/** Everything that an export of a customer is made from. */
export interface ExportSource {
  readonly customer: WebexCustomer;
  readonly template: OnboardingTemplate | undefined;
  /** The headquarters first. */
  readonly sites: readonly Site[];
  readonly users: readonly NamedUser[];
}

/** All requests in the order in which they have to be made (1.D of the facts). */
export function apiRequests({ customer, template, sites, users }: ExportSource): readonly ApiRequest[] {
  const customers = customerRequests(customer, template, headquartersOf(sites));
  const isCalling = hasCalling(customer.offers);
  return [
    ...customers,
    ...(customers.length > 0 || customerRequestKind(customer) === 'wait' ? [statusRequest(customer)] : []),
    ...(isCalling ? sites.flatMap((site) => siteRequests(customer, site)) : []),
    ...(isCalling ? extensionChecks(customer, sites, users) : []),
    ...subscriberRequests(customer, sites, users),
    ...subscriberUpdates(customer, sites, users),
    ...tagRequests(customer)
  ];
}

/** Asked again and again until the customer is provisioned. */
const statusRequest = (customer: WebexCustomer): ApiRequest => ({
  step: 'await-customer',
  method: 'GET',
  path: `/wholesale/customers/${inPath(customerIdOf(customer))}${forSubPartner(customer)}`,
  body: null
});

/** What the requests leave to a person, because the interface cannot or should not do it. */
export type ByHand =
  /** The interface has no name for the package: the customer's, and that of `users`. */
  | { readonly code: 'package-without-name'; readonly offer: PackageId; readonly users: number }
  /** Because of such a package the customer itself is created or updated by hand. */
  | { readonly code: 'customer'; readonly kind: 'create' | 'update' }
  | { readonly code: 'add-on'; readonly offer: AddOnId; readonly users: number }
  | { readonly code: 'places'; readonly offer: OfferId }
  | { readonly code: 'pstn' | 'numbers'; readonly site: string; readonly count: number }
  | { readonly code: 'administrators'; readonly users: number }
  /** What changed of users whom the vendor knows, and no request tells. */
  | { readonly code: 'changed'; readonly part: ToldPart; readonly users: number };

export function leftByHand({ customer, template, sites, users }: ExportSource): readonly ByHand[] {
  const planned = users.filter(isToHandOver);
  const kind = customerRequestKind(customer);
  const countWhere = (is: (named: NamedUser) => boolean): number => planned.filter(is).length;
  const unnamed = packageIds.filter(
    (id) => !factsOfOffer(id).isKnown && customer.offers.some((offer) => offer.id === id)
  );
  const isCalling = hasCalling(customer.offers);
  const administrators = countWhere(({ user }) => user.roles.length > 0);
  return [
    ...(kind !== 'wait' && customerRequests(customer, template, headquartersOf(sites)).length === 0
      ? [{ code: 'customer', kind } as const]
      : []),
    ...unnamed.map(
      (offer) =>
        ({
          code: 'package-without-name',
          offer,
          users: countWhere((named) => named.user.package === offer && !isForInterface(named))
        }) as const
    ),
    ...(isCalling ? sites : []).flatMap((site): ByHand[] => {
      if (numbersWay(site).outcome !== 'by-hand') return [];
      const count = countOf(site.numbers);
      return [
        { code: 'pstn', site: site.name, count },
        ...(count > 0 ? [{ code: 'numbers', site: site.name, count } as const] : [])
      ];
    }),
    ...addOnIds
      .map((offer) => ({ offer, users: countWhere(({ user }) => user.addOns.includes(offer)) }))
      .filter((each) => each.users > 0)
      .map((each) => ({ code: 'add-on', ...each }) as const),
    ...namedOffers(customer.offers)
      .filter(({ id }) => factsOfOffer(id).holders === 'places')
      .map(({ id }) => ({ code: 'places', offer: id }) as const),
    ...(administrators > 0 ? [{ code: 'administrators', users: administrators } as const] : []),
    ...toldParts
      .map((part) => ({
        part,
        users: users.filter(({ user }) => updateOf(user).byHand.includes(part)).length
      }))
      .filter((each) => each.users > 0)
      .map((each) => ({ code: 'changed', ...each }) as const)
  ];
}
