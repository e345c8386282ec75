import { type LicenceTally } from '#core/state.ts';
import type { Account } from '#core/account/account.ts';
import { statusOf, type Order } from './order.ts';

/** Why the licences of an assigned order show nothing yet, or do not count. */
export type AssigningNote = 'managed-by-micollab' | 'miteam-off' | 'pending' | 'another-product';

/** What an account has once an order is assigned to it, and what to know about it (gaps G12, G19). */
export function effectOfAssigning(
  order: Order,
  account: Account,
  tally: LicenceTally,
  today: string,
  expiringSoonDays: number
): { readonly after: LicenceTally; readonly notes: readonly AssigningNote[] } {
  if (order.product !== 'miteam-meetings') return { after: tally, notes: ['another-product'] };
  const { counts } = statusOf({ ...order, assignedTo: account.id }, today, expiringSoonDays);
  const { integrations } = account.mitel;
  const notes: AssigningNote[] = [];
  if (!counts) notes.push('pending');
  if (integrations['miteam-meetings'] !== 'on') notes.push('miteam-off');
  if (integrations.micollab === 'on') notes.push('managed-by-micollab');
  return { after: counts ? { ...tally, ordered: tally.ordered + order.quantity } : tally, notes };
}
