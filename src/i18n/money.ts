import { readNumber } from '#core/dimensions/amounts.ts';
import { language } from './i18n.svelte.ts';

const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** Hundredths of a currency as money, such as £1.25. */
export const moneyText = (hundredths: number, currency: string): string =>
  new Intl.NumberFormat(language.tag, { style: 'currency', currency, ...decimals }).format(hundredths / 100);

/** Hundredths as they stand in a field, such as 1.25. */
export const typedMoney = (hundredths: number): string =>
  new Intl.NumberFormat(language.tag, { useGrouping: false, ...decimals }).format(hundredths / 100);

/** What somebody typed as hundredths; `null` if it is no amount, is negative or has more than two decimals. */
export function readMoney(text: string): number | null {
  const read = readNumber(text);
  if (!read) return null;
  // of the two readings of 1,250 only the thousands are an amount of money, unless the comma is this language's point
  if (read.kind === 'either' && read.mark === decimalMark()) return null;
  const [, whole, parts = ''] =
    /^(\d+)(?:\.(\d{1,2}))?$/.exec(read.kind === 'either' ? read.thousands : read.amount) ?? [];
  return whole === undefined ? null : Number(whole + parts.padEnd(2, '0'));
}

const decimalMark = (): string | undefined =>
  new Intl.NumberFormat(language.tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
