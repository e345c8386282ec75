import type { Tone } from '#components/tones.ts';
import type { DimensionsStatus } from '#core/dimensions/dimensions-customer.ts';
import type { SyncState } from '#core/dimensions/sync.ts';

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

const syncTones: Readonly<Record<SyncState, Tone>> = {
  none: 'neutral',
  paused: 'neutral',
  connecting: 'info',
  discovering: 'info',
  syncing: 'info',
  monitoring: 'positive',
  'monitoring-partial': 'warning',
  error: 'critical',
  closed: 'neutral'
};

/** The colour of where a connection stands. */
export const syncTone = (state: SyncState): Tone => syncTones[state];
