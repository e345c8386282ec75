/** A sentence in the forms its language needs; `count` chooses the form. */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
export type Message = string | PluralMessage;

/** The names between braces in a message. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type TextsOf<M extends Message> = M extends string ? M : Extract<M[keyof M], string>;

/** The arguments a message needs: `count` is a number, everything else text or a number. */
export type ArgumentsOf<M extends Message> = {
  readonly [Name in NamesIn<TextsOf<M>> | (M extends string ? never : 'count')]: Name extends 'count'
    ? number
    : string | number;
};

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Text set apart, so that a right-to-left name does not reorder the sentence around it, nor the reverse. It takes its
 * direction from its first letter, except in a right-to-left language: there a sentence may begin with a Latin name.
 */
export function setApart(text: string, locale: string): string {
  const foreign = rightToLeft.test(text);
  if (locale === 'he') return `${foreign ? '\u2067' : '\u2068'}${text}\u2069`;
  return foreign ? `\u2068${text}\u2069` : text;
}

/** The text without the marks that set names apart: for what is stored, or becomes the name of a file. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** The sentence for `message` in `locale`, with numbers written as that language writes them. */
export function sentence(
  message: Message,
  args: Readonly<Record<string, string | number>>,
  locale: string
): string {
  const text = typeof message === 'string' ? message : formOf(message, Number(args.count), locale);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
    return setApart(value, locale);
  });
}

function formOf(message: PluralMessage, count: number, locale: string): string {
  return message[new Intl.PluralRules(locale).select(count)] ?? message.other;
}
