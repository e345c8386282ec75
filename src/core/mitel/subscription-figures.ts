import { licencesLeft, overAssigned, tierLeft, type LicenceTally } from '#core/state.ts';
import { mitelOneTiers, type MitelOneTier } from './mitel-account.ts';
import type { Order } from './order.ts';

/** The licences of one product, or of one tier of Mitel One, that an account has. */
export interface SubscriptionFigures {
  readonly product: Order['product'];
  /** `null` for MiTeam Meetings, and for Mitel One where the orders do not say the tier. */
  readonly tier: MitelOneTier | null;
  /** Licences of the orders that count today. */
  readonly bought: number;
  readonly given: number;
  /** Handed out by the MiCollab server, apart from the orders (gap G12). */
  readonly byMicollab: number;
  readonly free: number;
  /** By how many the given ones exceed the bought ones. */
  readonly over: number;
}

/**
 * MiTeam Meetings and the tiers of Mitel One, each that the account has an order or a licence of. Mitel One licences
 * whose order does not say the tier stand apart at the end: none of them can be given.
 */
export function subscriptionFigures(
  tally: LicenceTally,
  orders: readonly { readonly order: Order; readonly counts: boolean }[]
): readonly SubscriptionFigures[] {
  const miteam: SubscriptionFigures = {
    product: 'miteam-meetings',
    tier: null,
    bought: tally.ordered,
    given: tally.given,
    byMicollab: tally.byMicollab,
    free: licencesLeft(tally),
    over: overAssigned(tally)
  };
  const tiers = mitelOneTiers.map((tier): SubscriptionFigures => {
    const { ordered: bought, given } = tally.mitelOne[tier];
    const over = Math.max(0, given - bought);
    return { product: 'mitel-one', tier, bought, given, byMicollab: 0, free: tierLeft(tally, tier), over };
  });
  const withoutTier: SubscriptionFigures = {
    product: 'mitel-one',
    tier: null,
    bought: orders
      .filter(({ order, counts }) => counts && order.product === 'mitel-one' && order.tier === null)
      .reduce((sum, { order }) => sum + order.quantity, 0),
    given: 0,
    byMicollab: 0,
    free: 0,
    over: 0
  };
  return [miteam, ...tiers, withoutTier].filter(
    (figures) => figures.given + figures.byMicollab > 0 || orders.some(({ order }) => isOf(order, figures))
  );
}

/** Whether an order's licences are of this product and tier. */
export const isOf = (
  { product, tier }: Order,
  figures: Pick<SubscriptionFigures, 'product' | 'tier'>
): boolean => product === figures.product && tier === figures.tier;
