import type { LicencesGiven } from '#core/state.ts';
import { statusOf, type Order } from './order.ts';

/** The day after this one. */
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What the account of an order has on the day after its last one, if nothing else is bought or given until then. */
export interface AfterExpiry {
  /** Licences of the same product, and tier, that still count. */
  readonly ordered: number;
  /** Licences of the same product, and tier, that people hold from orders. */
  readonly given: number;
  /** By how many these exceed what still counts; people keep them all the same (gap G17). */
  readonly beyond: number;
}

/**
 * What is left once an order has expired, together with every other one that has expired by then. `null` for an order
 * that never expires, and for Mitel One licences whose tier is not known.
 */
export function afterExpiry(
  order: Order,
  ordersOfAccount: readonly Order[],
  held: LicencesGiven
): AfterExpiry | null {
  const { product, tier, expiresOn } = order;
  if (expiresOn === null || (product === 'mitel-one' && tier === null)) return null;
  const day = dayAfter(expiresOn);
  const ordered = ordersOfAccount
    .filter((other) => other.product === product && other.tier === tier && statusOf(other, day, 0).counts)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const given = tier === null ? held.given : held.mitelOne[tier].given;
  return { ordered, given, beyond: Math.max(0, given - ordered) };
}
