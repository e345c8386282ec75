import { type LicenceTally } from '#core/state.ts';
import type { Account } from '#core/account/account.ts';
import { countsAs } from './integration.ts';
import { statusOf, type Order } from './order.ts';

/** Why the licences of an assigned order show nothing yet, or do not count. */
export type AssigningNote =
  'managed-by-micollab' | 'miteam-off' | 'mitel-one-off' | 'tier-unknown' | 'pending';

/** What an account has once an order is assigned to it, and what to know about it (gaps G12, G19). */
export function effectOfAssigning(
  order: Order,
  account: Account,
  tally: LicenceTally,
  today: string,
  expiringSoonDays: number
): { readonly after: LicenceTally; readonly notes: readonly AssigningNote[] } {
  const { counts } = statusOf({ ...order, assignedTo: account.id }, today, expiringSoonDays);
  const is = account.mitel.integrations;
  const notes: AssigningNote[] = counts ? [] : ['pending'];
  if (order.product === 'mitel-one') {
    if (is['mitel-one'] !== 'on') notes.push('mitel-one-off');
    const { tier, quantity } = order;
    if (tier === null) return { after: tally, notes: [...notes, 'tier-unknown'] };
    const { ordered, given } = tally.mitelOne[tier];
    const mitelOne = { ...tally.mitelOne, [tier]: { ordered: ordered + quantity, given } };
    return { after: counts ? { ...tally, mitelOne } : tally, notes };
  }
  if (is['miteam-meetings'] !== 'on') notes.push('miteam-off');
  if (countsAs(account, 'micollab') === 'on') notes.push('managed-by-micollab');
  return { after: counts ? { ...tally, ordered: tally.ordered + order.quantity } : tally, notes };
}
