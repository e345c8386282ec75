import type { Order } from '#core/mitel/order.ts';
import type { decisionOf } from '#core/mitel/order.ts';

/** One line of the list of orders. */
export interface OrderRow {
  readonly order: Order;
  readonly decision: ReturnType<typeof decisionOf>;
  /** The account that has it, as far as it is known by name. */
  readonly accountName: string | null;
  /** What the search looks at, ready to compare. */
  readonly text: string;
}

export const orderFilters = ['all', 'unassigned', 'expiring'] as const;
export type OrderFilter = (typeof orderFilters)[number];
export type OrderSort = 'order' | 'licences' | 'purchased' | 'expires';

const passes: Readonly<Record<OrderFilter, (row: OrderRow) => boolean>> = {
  all: () => true,
  unassigned: ({ order }) => order.assignedTo === null,
  expiring: ({ decision }) => decision.facts.validity === 'expiring'
};

/** The rows whose text has every word. */
export function found(rows: readonly OrderRow[], words: string): readonly OrderRow[] {
  const wanted = words.split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? rows : rows.filter(({ text }) => wanted.every((word) => text.includes(word)));
}

export const filtered = (rows: readonly OrderRow[], filter: OrderFilter): readonly OrderRow[] =>
  rows.filter(passes[filter]);

/** How many rows each filter would show. */
export const countsOf = (rows: readonly OrderRow[]): Readonly<Record<OrderFilter, number>> => ({
  all: rows.length,
  unassigned: filtered(rows, 'unassigned').length,
  expiring: filtered(rows, 'expiring').length
});

// a perpetual order outlasts every date
const endOf = ({ order }: OrderRow): string => order.expiresOn ?? '9999-12-31';
const byOrder = (a: OrderRow, b: OrderRow): number => compare(a.order.sapOrderId, b.order.sapOrderId);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const comparing: Readonly<Record<OrderSort, (a: OrderRow, b: OrderRow) => number>> = {
  order: byOrder,
  licences: (a, b) => a.order.quantity - b.order.quantity,
  purchased: (a, b) => compare(a.order.purchasedOn, b.order.purchasedOn),
  expires: (a, b) => compare(endOf(a), endOf(b))
};

/** The rows in the wanted order; equal ones by their order number. */
export const sorted = (
  rows: readonly OrderRow[],
  sort: OrderSort,
  descending: boolean
): readonly OrderRow[] =>
  rows.toSorted((a, b) => (descending ? -1 : 1) * comparing[sort](a, b) || byOrder(a, b));
