import type { OrderStatus } from '#core/mitel/order-status.table.ts';
import type { Tone } from '#components/tones.ts';

/** The colour of each status. */
export const orderTones: Readonly<Record<OrderStatus['badge'], Tone>> = {
  assign: 'accent',
  assigned: 'positive',
  'expiring-soon': 'warning',
  expired: 'critical',
  perpetual: 'positive',
  'pending-activation': 'info'
};
