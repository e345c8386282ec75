import type { Tone } from '#components/tones.ts';
import type { DimensionsStatus } from '#core/dimensions/dimensions-customer.ts';

const tones: Readonly<Record<DimensionsStatus, Tone>> = {
  draft: 'neutral',
  ready: 'accent',
  'handed-over': 'info',
  active: 'positive',
  disabled: 'warning',
  terminated: 'critical'
};

/** The colour of a customer's status. */
export const statusTone = (status: DimensionsStatus): Tone => tones[status];
