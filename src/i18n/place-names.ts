import { language } from './i18n.svelte.ts';

/** ISO 3166-1 alpha-2, officially assigned. */
const countryCodes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** The vendor documents no list of languages; these are the usual ones of an address book. */
const languageTags = (
  'ar-AE bg-BG ca-ES cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IE en-US es-ES es-MX et-EE fi-FI ' +
  'fr-BE fr-CA fr-CH fr-FR he-IL hr-HR hu-HU it-CH it-IT ja-JP ko-KR lt-LT lv-LV nb-NO nl-BE nl-NL pl-PL pt-BR ' +
  'pt-PT ro-RO ru-RU sk-SK sl-SI sv-SE tr-TR uk-UA zh-CN zh-TW'
).split(' ');

export interface Named {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

const namesIn = new Map<string, Intl.DisplayNames>();

function nameOf(type: 'region' | 'language', code: string): string {
  const key = `${type} ${language.locale}`;
  const names =
    namesIn.get(key) ?? new Intl.DisplayNames(language.locale, { type, languageDisplay: 'standard' });
  namesIn.set(key, names);
  return names.of(code) ?? code;
}

/** A country in the language on screen. */
export const countryName = (code: string): string => nameOf('region', code);
/** A language, with its country, in the language on screen. */
export const languageName = (tag: string): string => nameOf('language', tag);

/** All countries in the order of their names. */
export const countries = (): readonly Named[] => named(countryCodes, countryName);
/** The usual languages in the order of their names, and the given one if it is not among them. */
export const languages = (also: string): readonly Named[] =>
  named(also === '' || languageTags.includes(also) ? languageTags : [...languageTags, also], languageName);

function named(codes: readonly string[], name: (code: string) => string): readonly Named[] {
  const { compare } = new Intl.Collator(language.locale);
  return codes
    .map((code) => ({ value: code, label: name(code), detail: code }))
    .sort((a, b) => compare(a.label, b.label));
}

/** The country and language of this device: a guess to begin with. */
export function deviceDefaults(): { country: string; language: string } {
  const { language: tongue, region = '' } = new Intl.Locale(navigator.language);
  const country = countryCodes.includes(region) ? region : '';
  const tag = languageTags.find((tag) => tag === `${tongue}-${country}`);
  return { country, language: tag ?? languageTags.find((tag) => tag.startsWith(`${tongue}-`)) ?? '' };
}
