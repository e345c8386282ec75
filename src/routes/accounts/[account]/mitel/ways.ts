import type { StepTaken, Way } from '#core/mitel/compare-orders.ts';
import type { Tone } from '#components/tones.ts';
import { t } from '#i18n/i18n.svelte.ts';

/** A way of switching, as `CompareOrders` draws it. The first `done` steps are taken already. */
export const wayOption = (way: Way, done = 0) => ({
  title: titleOf(way),
  steps: way.steps.map((step, index) =>
    index < done ? t('mitel.step-done', { step: stepText(step) }) : stepText(step)
  ),
  result: resultOf(way),
  tone: toneOf(way)
});

function stepText({ integration, to }: StepTaken): string {
  return t(`mitel.step-${to}`, { integration: t(`integration.${integration}`) });
}

function titleOf({ steps }: Way): string {
  const [first] = steps;
  if (steps.length < 2) return t('mitel.way-at-once');
  if (first?.to === 'on') return t('mitel.micollab-on-first');
  return t(first?.integration === 'micollab' ? 'mitel.micollab-first' : 'mitel.miteam-first');
}

const revokes = ({ steps }: Way): boolean => steps.some(({ licences }) => licences === 'revoked');

function resultOf(way: Way): string {
  const { kept, revoked } = way;
  if (kept + revoked === 0) return t(revokes(way) ? 'mitel.way-revoked-none' : 'mitel.way-kept-none');
  return revoked > 0 ? t('mitel.way-revoked', { count: revoked }) : t('mitel.way-kept', { count: kept });
}

function toneOf(way: Way): Tone {
  if (way.revoked > 0) return 'critical';
  return way.kept > 0 ? 'positive' : 'neutral';
}
