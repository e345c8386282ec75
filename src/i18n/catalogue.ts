import type { en } from './en.ts';
import type { ArgumentsOf, PluralMessage } from './plural-message.ts';

type English = typeof en;
export type MessageKey = keyof English;
export type MessageArguments<K extends MessageKey> = ArgumentsOf<English[K]>;

/** What every language must provide: the same keys, plural where English is plural. */
export type Catalogue = { readonly [K in MessageKey]: English[K] extends string ? string : PluralMessage };
