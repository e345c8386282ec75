import type { en } from './en.ts';
import type { ArgumentsOf, PluralMessage } from './plural-message.ts';

type English = typeof en;
export type MessageKey = keyof English;
/** Names of products that messages may use without being given them: the reseller's own. */
export const brands = ['dimensions', 'kazoo'] as const;
export type Brand = (typeof brands)[number];
export type MessageArguments<K extends MessageKey> = Omit<ArgumentsOf<English[K]>, Brand>;

/** What every language must provide: the same keys, plural where English is plural. */
export type Catalogue = { readonly [K in MessageKey]: English[K] extends string ? string : PluralMessage };
