import { language } from './i18n.svelte.ts';
import type { Named } from './place-names.ts';

/** A currency in the language on screen. */
export const currencyName = (code: string): string =>
  new Intl.DisplayNames(language.locale, { type: 'currency' }).of(code) ?? code;

/** All currencies that the browser knows, in the order of their names. */
export function currencies(): readonly Named[] {
  const names = new Intl.DisplayNames(language.locale, { type: 'currency' });
  const { compare } = new Intl.Collator(language.locale);
  return Intl.supportedValuesOf('currency')
    .map((code) => ({ value: code, label: names.of(code) ?? code, detail: code }))
    .sort((a, b) => compare(a.label, b.label));
}
