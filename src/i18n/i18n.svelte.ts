import { en } from './en.ts';
import type { Brand, Catalogue, MessageArguments, MessageKey } from './catalogue.ts';
import { sentence, setApart } from './plural-message.ts';

export const locales = ['en', 'de', 'es', 'he'] as const;
export type Locale = (typeof locales)[number];

/** Each language in its own name, for the language menu. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  he: 'עברית'
};

const catalogues: Record<Locale, () => Promise<Catalogue>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  he: async () => (await import('./he.ts')).he
};

/** Products of vendors that the reseller sells under a name of its own; messages name them in braces. */
let brandNames = $state.raw<Record<Brand, string>>({ dimensions: 'Dimensions', kazoo: 'Kazoo' });
let current = $state<Locale>('en');
let messages = $state.raw<Catalogue>(en);

/** The language on screen, and its direction. */
export const language = {
  get locale(): Locale {
    return current;
  },
  get direction(): 'ltr' | 'rtl' {
    return current === 'he' ? 'rtl' : 'ltr';
  },
  /** The tag that numbers, dates and lists are written by: the English of the catalogue is British. */
  get tag(): string {
    return current === 'en' ? 'en-GB' : current;
  }
};

/** Loads a language and shows it; the document's `lang` and `dir` follow. */
export async function setLocale(locale: Locale): Promise<void> {
  messages = await catalogues[locale]();
  current = locale;
  document.documentElement.lang = locale;
  document.documentElement.dir = language.direction;
}

/** Says what the reseller's own names of products are. */
export function setBrands(names: Readonly<Record<Brand, string>>): void {
  brandNames = names;
}

type NoArguments<K extends MessageKey> = keyof MessageArguments<K> extends never ? true : false;

/** The sentence for a key in the language on screen. A missing key or argument does not compile. */
export function t<K extends MessageKey>(
  key: K,
  ...args: NoArguments<K> extends true ? [] : [MessageArguments<K>]
): string {
  return sentence(messages[key], { ...brandNames, ...args[0] }, current);
}

export const formatNumber = (value: number): string => new Intl.NumberFormat(language.tag).format(value);

/** A number of bytes in the unit that suits it, such as 3.2 MB. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(current, {
    style: 'unit',
    unit: units[power],
    maximumFractionDigits: power > 1 ? 1 : 0
  }).format(bytes / 1000 ** power);
}

/** An ISO instant or date as a date in words, such as 21 Nov 2026. */
export const formatDate = (iso: string): string =>
  new Intl.DateTimeFormat(language.tag, {
    dateStyle: 'medium',
    ...(iso.length === 10 ? { timeZone: 'UTC' } : {})
  }).format(new Date(iso));

/** An ISO instant as date and time. */
export const formatDateTime = (iso: string): string =>
  new Intl.DateTimeFormat(language.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** `a, b and c` in the language on screen. */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(language.tag, { type: 'conjunction' }).format(
    items.map((item) => setApart(item, current))
  );
