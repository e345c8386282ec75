import type { Order } from '#core/mitel/order.ts';
import { dayAfter } from './dates.ts';

/** Quantity, account (`null` while unassigned), days until it expires (`null`: never), and what is unusual. */
type DemoOrder = readonly [
  quantity: number,
  account: string | null,
  expiresIn: number | null,
  more?: Partial<Pick<Order, 'activation' | 'product' | 'tier'>>
];

// numbered from 1001 in this order; the numbers are part of people's memory of the demo
const orders: readonly DemoOrder[] = [
  [60, null, 340],
  [25, null, null],
  [20, null, 12],
  [15, null, -20],
  [40, null, 365, { activation: 'pending' }],
  [30, null, 300, { product: 'mitel-one', tier: 'essential' }],
  [25, 'drizzle', 210],
  [10, 'oboe', null],
  [20, 'nebelhorn', 120],
  [5, 'barometer', 18],
  [60, 'tidewater', 280],
  [30, 'veleta', 150],
  [12, 'mistral', 330, { activation: 'pending' }],
  [20, 'cirrus', 25],
  [6, 'squall', 90],
  [10, 'squall', -9],
  [15, 'lanyard', null],
  [8, 'monsoon', 200],
  [30, 'thunder', 260],
  [10, 'halyard', null],
  [10, 'tidewater', 310, { product: 'mitel-one', tier: 'premier' }],
  [12, 'cirrus', 240, { product: 'mitel-one', tier: 'essential' }],
  [2, 'cirrus', 240, { product: 'mitel-one', tier: 'elite' }],
  [5, 'cirrus', 95, { product: 'mitel-one' }],
  [10, 'lanyard', 28, { product: 'mitel-one', tier: 'premier' }]
];

/** Orders in every status, with dates relative to `at`. */
export const demoOrders = (at: string): readonly Order[] =>
  orders.map(([quantity, account, expiresIn, more], index): Order => {
    const number = 1001 + index;
    return {
      id: `ord-${number}`,
      sapOrderId: `SAP-${700_000 + number}`,
      resellerPo: `LB-${number}`,
      customerPo: account === null ? '' : `PO-${number}`,
      trackingNumber: '',
      product: 'miteam-meetings',
      tier: null,
      quantity,
      purchasedOn: dayAfter(at, Math.min(expiresIn ?? 0, 365) - 370 - index),
      expiresOn: expiresIn === null ? null : dayAfter(at, expiresIn),
      activation: 'active',
      assignedTo: account === null ? null : `acc-${account}`,
      ...more
    };
  });
