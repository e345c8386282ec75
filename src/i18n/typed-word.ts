import { en } from './en.ts';
import { t } from './i18n.svelte.ts';

/** The words that confirm a change of an account's status. */
export type ConfirmingWord = 'status.word-deactivate' | 'status.word-reactivate' | 'status.word-delete';

/**
 * The word of the language on screen and, where it differs, the English one: the vendor's German guide has people
 * type the English word, its French and Spanish guides a word of their own.
 */
export const wordsFor = (word: ConfirmingWord): readonly string[] => [...new Set([t(word), en[word]])];

/** Whether what was typed is one of these words, however it is written in capitals and surrounded by spaces. */
export const isConfirmed = (word: ConfirmingWord, typed: string): boolean =>
  wordsFor(word).some((accepted) => plain(accepted) === plain(typed));

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();
