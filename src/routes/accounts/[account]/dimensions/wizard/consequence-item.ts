import type { Basis } from '#core/rules/source.ts';
import type { IconName } from '#components/icons.ts';
import type { Tone } from '#components/tones.ts';
import { formatDate, t } from '#i18n/i18n.svelte.ts';
import { moneyText } from '#i18n/money.ts';
import type { CreationConsequence } from '#state/creation-consequences.ts';

/** An entry of a ConsequenceList. */
interface Item {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly text: string;
  readonly detail?: string;
  readonly basis?: Basis;
}
interface Around {
  readonly currency: string;
  /** Empty while nobody is chosen. */
  readonly person: string;
  readonly email: string;
  readonly isOnTrial: boolean;
}

/** A consequence in words; where it is not the vendor's own word, the list says so. */
export function consequenceItem(consequence: CreationConsequence, around: Around): Item {
  const { basis } = consequence;
  return { ...words(consequence, around), ...(basis === 'stated' ? {} : { basis }) };
}

function words(consequence: CreationConsequence, around: Around): Item {
  switch (consequence.code) {
    case 'type-stays':
      return {
        tone: 'warning',
        icon: 'lock',
        text: t('dimensions-wizard.before-type-stays', { name: consequence.name })
      };
    case 'sub-accounts-on':
    case 'sub-accounts-off':
      return {
        tone: 'warning',
        icon: 'lock',
        text: t(`dimensions-wizard.before-${consequence.code}`),
        detail: t('dimensions-wizard.sub-accounts-remedy')
      };
    case 'nothing-imported':
      return { tone: 'info', text: t('dimensions-wizard.before-nothing-imported') };
    case 'users-charged':
    case 'users-charged-later':
      return {
        tone: 'warning',
        icon: 'order',
        text: t(`dimensions-wizard.before-${consequence.code}`),
        detail: priceText(consequence.price, around)
      };
    case 'trial-converts':
      return {
        tone: 'warning',
        icon: 'order',
        text: t('dimensions-wizard.before-trial-converts', {
          until: formatDate(consequence.until),
          from: formatDate(consequence.from)
        })
      };
    case 'billed-at-once':
      return { tone: 'warning', icon: 'order', text: t('dimensions-wizard.before-billed-at-once') };
    case 'invited':
      return {
        tone: 'warning',
        icon: 'mail',
        text:
          around.person === ''
            ? t('dimensions-wizard.before-invited-nobody')
            : t('dimensions-wizard.before-invited', { person: around.person, email: around.email })
      };
  }
}

function priceText(price: number | undefined, { currency, isOnTrial }: Around): string {
  const estimate =
    price === undefined
      ? t('dimensions-wizard.before-no-price')
      : t('dimensions-wizard.before-price', { price: moneyText(price, currency) });
  return isOnTrial ? `${estimate} ${t('dimensions-wizard.before-price-trial')}` : estimate;
}
