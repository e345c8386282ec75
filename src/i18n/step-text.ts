import type { Line } from '#core/lines.ts';
import type { SwitchStep } from '#core/mitel/mitel-account.ts';
import type { Expected, StepTold } from '#core/mitel/switch-steps.ts';
import { t } from './i18n.svelte.ts';
import { outcomeText } from './outcome.ts';
import { lineText, refusalText } from './wording.ts';

/** Something that a step brings about, and how much it matters. */
export interface EffectText {
  readonly kind: 'lost' | 'kept' | 'warning' | 'note';
  readonly text: string;
}

/** A step of a plan in words: the same on the planner's screen, in the run-book and in its file. */
export interface StepText {
  readonly action: string;
  readonly effects: readonly EffectText[];
  /** What the vendor's console shows then. */
  readonly checks: readonly string[];
  /** Said where what becomes of the licences is not the vendor's word. */
  readonly reading: string | null;
}

/** “MiCollab off”: a step in two words. */
export const shortStep = ({ integration, to }: SwitchStep): string =>
  t(`mitel.step-${to}`, { integration: t(`integration.${integration}`) });

export const actionText = ({ integration, to }: SwitchStep): string =>
  t(`step.action-${to}`, { integration: t(`integration.${integration}`) });

export function stepText(told: StepTold): StepText {
  const source = told.decision?.rule.source;
  return {
    action: actionText(told),
    effects: effectsOf(told),
    checks: told.expected.map(expectedText),
    reading:
      source?.basis !== 'assumed'
        ? null
        : source.gap
          ? t('step.reading', { gap: source.gap })
          : t('step.reading-plain')
  };
}

function effectsOf({ refusal, isNew, integration, lines, ends, stops }: StepTold): readonly EffectText[] {
  if (refusal) return [{ kind: 'warning', text: t('step.refused', { reason: refusalText(refusal) }) }];
  const name = t(`integration.${integration}`);
  return [
    ...(isNew ? [{ kind: 'note', text: t('step.new', { integration: name }) } as const] : []),
    ...lines.filter(isEffect).map((line) => ({ kind: kindOf(line), text: lineText(line) })),
    ...(ends && ends.outcome !== 'licences'
      ? [{ kind: 'note', text: outcomeText('integration-off', ends.outcome) } as const]
      : []),
    ...stops.map((each) => ({
      kind: 'warning' as const,
      text: t('step.stops', { integration: t(`integration.${each}`) })
    }))
  ];
}

/** That it is switched stands above already, that a privilege stays among the checks; none revoked is no effect. */
const isEffect = (line: Line): boolean =>
  !['switched-on', 'switched-off', 'privilege-kept'].includes(line.code) &&
  !(line.code === 'licences-revoked' && line.count === 0);

const kindOf = ({ code }: Line): EffectText['kind'] =>
  code === 'licences-revoked' ? 'lost' : code === 'licences-kept' ? 'kept' : 'note';

function expectedText(expected: Expected): string {
  switch (expected.code) {
    case 'integration':
      return t(`step.expected-${expected.to}`, { integration: t(`integration.${expected.integration}`) });
    case 'privilege':
      return t(expected.stays ? 'step.expected-privilege-stays' : 'step.expected-privilege', {
        privilege: t(`privilege.${expected.privilege}`)
      });
    case 'user-page':
      return t(`step.expected-${expected.who}`, {
        page: outcomeText('miteam-on-user-page', expected.page)
      });
  }
}
