import { describe, expect, test } from 'vitest';
import { Line } from '#core/lines.ts';
import { tablesByName } from '#core/rules-by-name.ts';
import { brands } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { he } from './he.ts';
import { setBrands, t } from './i18n.svelte.ts';
import { plain, sentence, type Message } from './plural-message.ts';
import { refusalsByAnswer } from './webex-refusal-text.ts';
import { valueKey } from './wording.ts';

const languages: Readonly<Record<string, Readonly<Record<string, Message>>>> = { en, de, es, he };
const others = Object.entries(languages).filter(([locale]) => locale !== 'en');
const english: Readonly<Record<string, Message>> = en;

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : (Object.values(message) as string[]);
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const namesOf = (message: Message): string[] => [...new Set(formsOf(message).flatMap(namesIn))].sort();

describe.each(others)('the catalogue %s', (locale, catalogue) => {
  test('has exactly the English keys', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  test('uses the same arguments as English in every message', () => {
    const differing = Object.keys(english).filter((key) => {
      const [ours, theirs] = [namesOf(english[key] ?? ''), namesOf(catalogue[key] ?? '')];
      return ours.join() !== theirs.join();
    });
    expect(differing).toEqual([]);
  });

  test('has every plural form its language needs for whole numbers', () => {
    const needed = new Set(
      [0, 1, 2, 3, 5, 10, 11, 20, 21, 100, 101].map((n) => new Intl.PluralRules(locale).select(n))
    );
    const lacking = Object.entries(catalogue)
      .filter(([, message]) => typeof message !== 'string')
      .filter(([, message]) => [...needed].some((form) => !(form in (message as object))))
      .map(([key]) => key);
    expect(lacking).toEqual([]);
  });

  test('translates its sentences', () => {
    const sentences = Object.keys(english).filter((key) =>
      formsOf(english[key] ?? '').some((text) => text.length > 40)
    );
    const untranslated = sentences.filter(
      (key) => formsOf(catalogue[key] ?? '').join() === formsOf(english[key] ?? '').join()
    );
    expect(untranslated).toEqual([]);
  });
});

describe.each(Object.entries(languages))('no message in %s', (_, catalogue) => {
  test('is empty or has a stray brace', () => {
    const odd = Object.entries(catalogue).filter(([, message]) =>
      formsOf(message).some((text) => text.trim() === '' || /[{}]/.test(text.replace(/\{\w+\}/g, '')))
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  test('advises clearing browser data', () => {
    const advice =
      /clear (your |the )?(browser|site|cache|cookies|storage)|Browserdaten (löschen|leeren)|(borre|borra|limpie|elimine) (los )?datos (del navegador|de navegaci)|נק[וה] את נתוני/i;
    const found = Object.entries(catalogue).filter(([, message]) =>
      formsOf(message).some((text) => advice.test(text))
    );
    expect(found.map(([key]) => key)).toEqual([]);
  });
});

describe('the English catalogue', () => {
  test('has every key in one of its parts only', () => {
    const parts = import.meta.glob<Record<string, object>>('./en/*.ts', { eager: true });
    const keys = Object.values(parts).flatMap((part) =>
      Object.values(part).flatMap((area) => Object.keys(area))
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).toHaveLength(Object.keys(en).length);
  });

  test('has the reason for every rule, and none for a rule that does not exist', () => {
    const ids = Object.values(tablesByName).flatMap(({ rules }) => rules.map(({ id }) => `rule.${id}`));
    expect(
      Object.keys(en)
        .filter((key) => key.startsWith('rule.'))
        .sort()
    ).toEqual([...ids].sort());
  });

  test('has a word for every fact and every value of the tables', () => {
    const keys = Object.values(tablesByName).flatMap(({ facts }) =>
      Object.entries<readonly string[]>(facts).flatMap(([fact, values]) => [
        `fact.${fact}`,
        ...values.map((value) => valueKey(fact, value))
      ])
    );
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });

  test('has a word for every answer of the tables of Webex', () => {
    const keys = Object.entries(tablesByName)
      .filter(([table]) => table.startsWith('webex-') && table !== 'webex-package')
      .flatMap(([table, { rules }]) => rules.map(({ then }) => `outcome.${table}.${then as string}`));
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });

  test('has a name for every place where a rule stands', () => {
    const keys = Object.values(tablesByName).flatMap(({ rules }) =>
      rules.flatMap(({ source }) =>
        source.places.flatMap(({ document, edition, section }) => [
          `source.document.${document}`,
          `source.edition.${edition}`,
          `source.section.${section}`
        ])
      )
    );
    expect([...new Set(keys)].filter((key) => !(key in en))).toEqual([]);
  });

  test('has a sentence for every answer that a refusal can rest on', () => {
    const keys = Object.entries(refusalsByAnswer).flatMap(([code, { table, allowing }]) =>
      tablesByName[table].rules
        .map(({ then }) => then)
        .filter((answer) => !(allowing as readonly string[]).includes(answer))
        .map((answer) => `refusal.${code}.${answer}`)
    );
    expect([...new Set(keys)].filter((key) => !(key in en))).toEqual([]);
  });

  test('has a sentence for a number that an undo or an import would put in two places, which rests on no rule', () => {
    for (const code of ['number-unfit', 'number-not-assignable'])
      expect(namesOf(english[`refusal.${code}`] ?? '')).toEqual(['value']);
  });

  test('has a sentence with the right arguments for everything that can happen', () => {
    const wrong = Line.options.filter((option) => {
      const { code, ...args } = option.shape;
      const message = english[`line.${code.value}`];
      const asked = namesOf(message ?? '').filter((name) => !brands.some((brand) => brand === name));
      return message === undefined || asked.join() !== Object.keys(args).sort().join();
    });
    expect(wrong.map(({ shape }) => shape.code.value)).toEqual([]);
  });
});

describe('a sentence', () => {
  test('calls products of vendors as the reseller does', () => {
    setBrands({ dimensions: 'Insight', kazoo: 'Cloud PBX' });
    expect(t('nav.dimensions')).toBe('Insight');
    expect(t('pbx-kind.kazoo')).toBe('Cloud PBX');
    setBrands({ dimensions: 'Dimensions', kazoo: 'Kazoo' });
    expect(t('nav.dimensions')).toBe('Dimensions');
  });

  test('takes the plural form and the numerals of its language', () => {
    const message = { one: '{count} licence', two: '{count} licences (two)', other: '{count} licences' };
    expect(sentence(message, { count: 1 }, 'en')).toBe('1 licence');
    expect(sentence(message, { count: 2 }, 'he')).toBe('2 licences (two)');
    expect(sentence(message, { count: 50_000 }, 'de')).toBe('50.000 licences');
  });

  test('isolates a name of the other direction, so that it cannot reorder the sentence', () => {
    expect(sentence('{name} removed', { name: 'דנה' }, 'en')).toBe('\u2068דנה\u2069 removed');
    expect(sentence('{name} removed', { name: 'Ada' }, 'en')).toBe('Ada removed');
    expect(sentence('{name} הוסר', { name: 'Ada' }, 'he')).toBe('\u2068Ada\u2069 הוסר');
    expect(plain(sentence('{name} removed', { name: 'דנה' }, 'en'))).toBe('דנה removed');
    expect(sentence('{step}, הושלם', { step: 'MiCollab כבוי' }, 'he')).toBe(
      '\u2067MiCollab כבוי\u2069, הושלם'
    );
  });
});
