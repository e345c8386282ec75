import type { Account } from '#core/account/account.ts';
import type { AfterExpiry } from '#core/mitel/after-expiry.ts';
import type { decisionOf, Order } from '#core/mitel/order.ts';

/** An order that has a last day. */
export interface ExpiringRow {
  readonly order: Order & { readonly expiresOn: string };
  /** The account that has it; none while unassigned. */
  readonly account: Account | undefined;
  /** Days from today to its last one; negative once it has expired. */
  readonly days: number;
  readonly decision: ReturnType<typeof decisionOf>;
  /** What its account has on the day after; `null` where there is nothing to say. */
  readonly after: AfterExpiry | null;
}

export const expiryWindows = ['30', '60', '90', 'all', 'expired'] as const;
export type ExpiryWindow = (typeof expiryWindows)[number];
export type ExpiringSort = 'expires' | 'order' | 'account' | 'licences' | 'beyond';

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The orders whose last day lies in the window. `all` is all that are still valid. */
export const expiringIn = (rows: readonly ExpiringRow[], window: ExpiryWindow): readonly ExpiringRow[] =>
  rows.filter(({ days }) => {
    if (window === 'expired') return days < 0;
    return days >= 0 && (window === 'all' || days <= Number(window));
  });

/** How many orders each window shows. */
export const expiringCounts = (rows: readonly ExpiringRow[]): Readonly<Record<ExpiryWindow, number>> => ({
  '30': expiringIn(rows, '30').length,
  '60': expiringIn(rows, '60').length,
  '90': expiringIn(rows, '90').length,
  all: expiringIn(rows, 'all').length,
  expired: expiringIn(rows, 'expired').length
});

const { compare } = new Intl.Collator();
const comparing: Readonly<Record<ExpiringSort, (a: ExpiringRow, b: ExpiringRow) => number>> = {
  expires: (a, b) => a.days - b.days,
  order: (a, b) => compare(a.order.sapOrderId, b.order.sapOrderId),
  account: (a, b) => compare(a.account?.name ?? '\uffff', b.account?.name ?? '\uffff'),
  licences: (a, b) => a.order.quantity - b.order.quantity,
  beyond: (a, b) => (a.after?.beyond ?? -1) - (b.after?.beyond ?? -1)
};

/** The rows in the wanted order; equal ones by their last day. */
export const expiringSorted = (
  rows: readonly ExpiringRow[],
  sort: ExpiringSort,
  descending: boolean
): readonly ExpiringRow[] =>
  rows.toSorted(
    (a, b) =>
      (descending ? -1 : 1) * comparing[sort](a, b) || comparing.expires(a, b) || comparing.order(a, b)
  );
