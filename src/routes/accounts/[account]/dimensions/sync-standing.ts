import type { Tone } from '#components/tones.ts';
import { isInTheMiddle } from '#core/dimensions/sync-machine.ts';
import type { Sync, SyncState } from '#core/dimensions/sync.ts';
import { t } from '#i18n/i18n.svelte.ts';

const tones: Readonly<Record<SyncState, Tone>> = {
  none: 'neutral',
  paused: 'neutral',
  connecting: 'warning',
  discovering: 'warning',
  syncing: 'warning',
  monitoring: 'positive',
  'monitoring-partial': 'warning',
  error: 'critical',
  closed: 'neutral'
};

/** Where a synchronisation stands while nobody takes it on: what was begun and left is not under way. */
export function syncStanding(sync: Pick<Sync, 'state' | 'accounts' | 'error'>) {
  const isWaiting = sync.state === 'connecting' && !isInTheMiddle(sync);
  return {
    /** Nothing has begun yet. */
    isWaiting,
    // whoever cancels it, or closes the page, did nothing wrong
    tone: isWaiting
      ? ('neutral' as const)
      : sync.state === 'error' && sync.error === 'interrupted'
        ? ('warning' as const)
        : tones[sync.state],
    text: isWaiting ? t('dimensions-sync.not-started') : t(`sync-state.${sync.state}`)
  };
}
