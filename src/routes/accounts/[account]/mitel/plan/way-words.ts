import type { Tone } from '#components/tones.ts';
import type { PlannedWay } from '#core/mitel/plan-switches.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { shortStep, type EffectText } from '#i18n/step-text.ts';

export const effectTones: Readonly<Record<EffectText['kind'], Tone>> = {
  lost: 'critical',
  kept: 'positive',
  warning: 'warning',
  note: 'neutral'
};

export const toneOf = ({ lost, kept }: PlannedWay): Tone =>
  lost > 0 ? 'critical' : kept > 0 ? 'positive' : 'neutral';

/** The step that ends licences, counted from one, in words. */
export function losingStep({
  steps,
  lost
}: PlannedWay): { step: number; what: string; count: number } | null {
  const at = steps.findIndex((step) => step.lost > 0);
  const step = steps[at];
  return step ? { step: at + 1, what: shortStep(step), count: lost } : null;
}

/** What a way is called beside the others: the first is the recommended one. */
export function titleOf(ways: readonly PlannedWay[], place: number): string {
  if (place === 0) return t('planner.way-recommended');
  const around = (ways[0]?.detour.length ?? 0) > 0;
  return t(around ? 'planner.way-straight' : 'planner.way-other');
}

export function resultOf(way: PlannedWay): string {
  const losing = losingStep(way);
  if (losing) return t('planner.way-lost', { count: losing.count, step: losing.step });
  return way.kept > 0 ? t('planner.way-kept', { count: way.kept }) : t('planner.way-none');
}
