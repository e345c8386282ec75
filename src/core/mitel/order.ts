import { Day, Id, Line, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { MitelOneTier } from './mitel-account.ts';
import { orderStatus, type OrderStatus } from './order-status.table.ts';

export const products = ['miteam-meetings', 'mitel-one'] as const;

const fields = z.strictObject({
  sapOrderId: Line(40),
  resellerPo: OptionalLine(60),
  customerPo: OptionalLine(60),
  trackingNumber: OptionalLine(60),
  product: z.enum(products),
  /** The tier of Mitel One licences; `null` for MiTeam Meetings, and where it is not known. */
  tier: MitelOneTier.nullable(),
  quantity: z.int().min(1).max(1_000_000),
  purchasedOn: Day,
  /** The last day it is valid; `null` is a perpetual order. */
  expiresOn: Day.nullable(),
  activation: z.enum(['active', 'pending'])
});
const datesInOrder = ({ purchasedOn, expiresOn }: z.infer<typeof fields>): boolean =>
  expiresOn === null || purchasedOn <= expiresOn;
const atExpiry = { path: ['expiresOn'] };
const tierFits = ({ product, tier }: z.infer<typeof fields>): boolean =>
  product === 'mitel-one' || tier === null;
const atTier = { path: ['tier'] };

/** The part of an order that a person fills in. */
export const OrderDetails = fields.refine(datesInOrder, atExpiry).refine(tierFits, atTier);
export type OrderDetails = Readonly<z.infer<typeof OrderDetails>>;

/** Licences bought by the partner; assigned whole to one account. */
export const Order = fields
  .extend({
    id: Id,
    /** The account that has all its licences; `null` while unassigned. */
    assignedTo: Id.nullable()
  })
  .refine(datesInOrder, atExpiry)
  .refine(tierFits, atTier);
export type Order = Readonly<z.infer<typeof Order>>;

/** Status of an order on a day (`YYYY-MM-DD`); "soon" is the workspace's number of days. */
export function statusOf(order: Order, today: string, expiringSoonDays: number): OrderStatus {
  return decisionOf(order, today, expiringSoonDays).outcome;
}

/** The same, with the rule behind it. */
export function decisionOf(order: Order, today: string, expiringSoonDays: number) {
  return orderStatus.decide({
    assigned: order.assignedTo === null ? 'no' : 'yes',
    validity: validityOn(today, order.expiresOn, expiringSoonDays),
    activation: order.activation
  });
}

function validityOn(today: string, expiresOn: string | null, soonDays: number) {
  if (expiresOn === null) return 'perpetual';
  if (expiresOn < today) return 'expired';
  const days = (Date.parse(expiresOn) - Date.parse(today)) / 86_400_000;
  return days <= soonDays ? 'expiring' : 'running';
}
