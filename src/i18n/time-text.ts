import { language } from './i18n.svelte.ts';

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60]
] as const;

/** How long ago an instant was, such as “3 hours ago”; “now” within a minute. */
export function formatRelative(iso: string, nowIso: string): string {
  const seconds = Math.round((Date.parse(iso) - Date.parse(nowIso)) / 1000);
  const format = new Intl.RelativeTimeFormat(language.tag, { numeric: 'auto' });
  const unit = units.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : format.format(0, 'second');
}

/** A day in full, such as “Saturday, 21 November 2026”. */
export const formatDay = (iso: string): string =>
  new Intl.DateTimeFormat(language.tag, { dateStyle: 'full' }).format(new Date(iso));

/** The time of day. */
export const formatTime = (iso: string): string =>
  new Intl.DateTimeFormat(language.tag, { timeStyle: 'short' }).format(new Date(iso));

/** `a, b or c` in the language on screen, in its parts: the items, and what stands between them. */
export const alternatives = (
  items: readonly string[]
): readonly { readonly type: 'element' | 'literal'; readonly value: string }[] =>
  new Intl.ListFormat(language.tag, { type: 'disjunction' }).formatToParts(items);
