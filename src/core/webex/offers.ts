import { webexAddOn } from './add-on.table.ts';
import { packageList } from './package-list.table.ts';
import { basesOf, isPackage, offerIds, type AddOnId, type OfferId, type PackageId } from './packages.ts';
import type { OfferChoice, WebexCustomer } from './webex-customer.ts';
import type { WebexUser } from './webex-user.ts';

/** The table's answer for an add-on on top of these packages. */
export const addOnDecision = (addOn: AddOnId, packages: readonly PackageId[]) =>
  webexAddOn.decide({
    addOn,
    base: basesOf[addOn]?.some((base) => packages.includes(base)) === false ? 'missing' : 'there'
  });

/** The add-ons among these offers whose base is missing (R-PKG-4). */
export function addOnsWithoutBase(offers: readonly OfferChoice[]): readonly AddOnId[] {
  const packages = offers.map(({ id }) => id).filter(isPackage);
  return offers
    .map(({ id }) => id)
    .filter((id): id is AddOnId => !isPackage(id))
    .filter((id) => addOnDecision(id, packages).outcome === 'base-missing');
}

/** How many users hold each package and add-on. */
export function heldOffers(
  users: Iterable<Pick<WebexUser, 'package' | 'addOns'>>
): ReadonlyMap<OfferId, number> {
  const held = new Map<OfferId, number>();
  for (const user of users)
    for (const offer of [user.package, ...user.addOns]) held.set(offer, (held.get(offer) ?? 0) + 1);
  return held;
}

/** The offers in the order in which they are always kept. */
export const inOrder = (offers: readonly OfferChoice[]): OfferChoice[] =>
  [...offers].sort((a, b) => offerIds.indexOf(a.id) - offerIds.indexOf(b.id));

/** What the next update would do to each package and add-on, by the complete list that it sends (R-PKG-2). */
export const offersInUpdate = ({ offers, handedOver }: Pick<WebexCustomer, 'offers' | 'handedOver'>) =>
  offerIds.flatMap((offer) => {
    const decision = packageList.decide({
      handedOver: handedOver?.some(({ id }) => id === offer) ? 'yes' : 'no',
      listed: offers.some(({ id }) => id === offer) ? 'yes' : 'no'
    });
    return decision.outcome === 'absent' ? [] : [{ offer, decision }];
  });
