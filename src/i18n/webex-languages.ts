import { languageName, languages, type Named } from './place-names.ts';

const tagOf = (locale: string): string => locale.replace('_', '-');

/** A language as Webex writes it, `en` or `en_US`-style, in the language on screen. */
export const webexLanguageName = (locale: string): string => languageName(tagOf(locale));

/** The usual languages as Webex writes them, in the order of their names, and the given one if it is not among them. */
export const webexLanguages = (also: string): readonly Named[] =>
  languages(tagOf(also)).map(({ value, label }) => {
    const locale = value.replace('-', '_');
    return { value: locale, label, detail: locale };
  });
