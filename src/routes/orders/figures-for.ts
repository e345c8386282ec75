import type { Order } from '#core/mitel/order.ts';
import { licencesLeft, tierLeft, type LicenceTally } from '#core/state.ts';
import { productText } from '#i18n/order-text.ts';

/** What an account has of that which an order is of; `null` for Mitel One without a tier, which adds to nothing. */
export function figuresFor({ product, tier }: Order, tally: LicenceTally) {
  if (product === 'mitel-one')
    return (
      tier && {
        product: productText({ product, tier }),
        ...tally.mitelOne[tier],
        left: tierLeft(tally, tier)
      }
    );
  const { ordered, given } = tally;
  return { product: productText({ product, tier }), ordered, given, left: licencesLeft(tally) };
}
