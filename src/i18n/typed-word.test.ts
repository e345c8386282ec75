import { beforeEach, describe, expect, test, vi } from 'vitest';
import { locales, setLocale, t } from './i18n.svelte.ts';
import { isConfirmed, wordsFor } from './typed-word.ts';

// the document that the language is announced to
beforeEach(() => vi.stubGlobal('document', { documentElement: {} }));

describe.each(locales)('the words to type, language %s', (locale) => {
  beforeEach(() => setLocale(locale));

  test.each([
    ['status.word-deactivate', 'deactivate'],
    ['status.word-reactivate', 'reactivate'],
    ['status.word-delete', 'delete']
  ] as const)('%s: the word on screen and the English one, in any capitals', (word, english) => {
    for (const typed of [
      t(word),
      english,
      ` ${t(word).toUpperCase()} `,
      english.slice(0, 1).toUpperCase() + english.slice(1)
    ])
      expect(isConfirmed(word, typed)).toBe(true);
    expect(wordsFor(word)).toContain(english);
  });

  test('no other word, and not the word of the other action', () => {
    for (const typed of ['', ' ', 'deactivat', 'yes', t('status.word-delete'), 'delete'])
      expect(isConfirmed('status.word-deactivate', typed)).toBe(false);
    expect(isConfirmed('status.word-delete', t('status.word-deactivate'))).toBe(false);
    expect(isConfirmed('status.word-reactivate', t('status.word-deactivate'))).toBe(false);
  });
});
