import type { StatusConsequence } from '#core/dimensions/status-consequences.ts';
import type { IconName } from '#components/icons.ts';
import type { Tone } from '#components/tones.ts';
import { formatDate, t } from '#i18n/i18n.svelte.ts';

const looks: Readonly<Record<StatusConsequence['code'], readonly [Tone, IconName]>> = {
  update: ['info', 'info'],
  invited: ['info', 'mail'],
  billed: ['warning', 'order'],
  'zero-internal': ['info', 'order'],
  'zero-trial': ['info', 'order'],
  'trial-moves': ['info', 'activity'],
  'no-access': ['critical', 'lock'],
  'still-recorded': ['info', 'phone'],
  'still-billed': ['warning', 'order'],
  'still-zero': ['info', 'order'],
  'trial-goes-on': ['warning', 'activity'],
  'access-back': ['positive', 'check'],
  'as-before': ['info', 'info'],
  'not-recorded': ['critical', 'close'],
  'no-way-back': ['critical', 'warning'],
  'trial-stops': ['info', 'activity'],
  'connection-closed': ['critical', 'plug'],
  'no-more-lines': ['info', 'order'],
  'slot-free': ['info', 'info'],
  'until-then': ['info', 'info'],
  'by-hand': ['warning', 'external'],
  'can-be-taken-back': ['neutral', 'undo'],
  'converts-before': ['warning', 'activity']
};

/** Consequences as a list shows them; what is only our reading of the vendor says so. */
export const consequenceItems = (consequences: readonly StatusConsequence[]) =>
  consequences.map(({ code, basis, day }) => {
    const [tone, icon] = looks[code];
    const text =
      code === 'converts-before' || code === 'trial-moves'
        ? t(`dimensions-customer.effect.${code}`, { day: formatDate(day ?? '') })
        : t(`dimensions-customer.effect.${code}`);
    return { tone, icon, text, basis: basis === 'assumed' ? basis : undefined };
  });
