import type { Tone } from '#components/tones.ts';
import type { Sync, SyncState } from '#core/dimensions/sync.ts';

const tones: Readonly<Record<SyncState, Tone>> = {
  none: 'neutral',
  paused: 'neutral',
  connecting: 'neutral',
  discovering: 'warning',
  syncing: 'warning',
  monitoring: 'positive',
  'monitoring-partial': 'warning',
  error: 'critical',
  closed: 'neutral'
};

/** The colour of where a synchronisation stands while nobody takes it on. */
export const syncTone = ({ state }: Pick<Sync, 'state'>): Tone => tones[state];
