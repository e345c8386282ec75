import { undefused } from '#core/account/csv.ts';

/**
 * An exact decimal number as plain text: `-` if negative, digits, and after a point as many more as there are, without
 * needless noughts (`1.875`). It is text because a sum of thousands of rows must not drift.
 */
export type Amount = string;

/** The sign between the whole and its parts. */
export type Mark = '.' | ',';

export type NumberRead =
  /** `mark` is the one that the cell shows; `null` if it shows none. */
  | { readonly kind: 'certain'; readonly amount: Amount; readonly mark: Mark | null }
  /** `1,875` may be one and a bit or nearly two thousand. */
  | { readonly kind: 'either'; readonly mark: Mark; readonly parts: Amount; readonly thousands: Amount };

const mostDigits = 40; // no number of a bill has more

const other = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

/** What a cell says in either form of writing numbers; `null` if it is no number. */
export function readNumber(cell: string): NumberRead | null {
  const text = undefused(cell.trim())
    .replace('\u2212', '-')
    .replace(/(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))/g, '');
  const [, sign = '', digits = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  const amount = (whole: string, parts = '') => plainAmount(sign === '-', whole, parts);
  if (digits.length > mostDigits) return null;
  const power = /^(\d+)(?:\.(\d+))?e([+-]?\d{1,2})$/i.exec(digits);
  if (power)
    return {
      kind: 'certain',
      amount: shifted(amount(power[1] ?? '', power[2]), Number(power[3])),
      mark: '.'
    };
  if (/^\d+$/.test(digits)) return { kind: 'certain', amount: amount(digits), mark: null };
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(digits);
  if (grouped) {
    const [, whole = '', group = '.', mark, parts] = grouped;
    if (mark !== undefined)
      return mark === group
        ? null
        : { kind: 'certain', amount: amount(ungrouped(whole), parts), mark: mark as Mark };
    if (whole.split(group).length > 2)
      return { kind: 'certain', amount: amount(ungrouped(whole)), mark: other(group as Mark) };
    const [before = '', after = ''] = whole.split(group);
    if (!before.startsWith('0'))
      return {
        kind: 'either',
        mark: group as Mark,
        parts: amount(before, after),
        thousands: amount(before + after)
      };
  }
  const [, whole = '', mark, parts = ''] = /^(\d*)([.,])(\d+)$/.exec(digits) ?? [];
  return mark === undefined ? null : { kind: 'certain', amount: amount(whole, parts), mark: mark as Mark };
}

const ungrouped = (whole: string): string => whole.replace(/[.,]/g, '');

function plainAmount(isNegative: boolean, whole: string, parts: string): Amount {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const rest = parts.replace(/0+$/, '');
  const text = rest === '' ? digits : `${digits}.${rest}`;
  return isNegative && text !== '0' ? `-${text}` : text;
}

/** The number, its point moved to the right, or to the left if negative. */
function shifted(amount: Amount, by: number): Amount {
  const isNegative = amount.startsWith('-');
  const [whole = '', parts = ''] = amount.replace('-', '').split('.');
  const digits = `${'0'.repeat(Math.max(0, 1 - by))}${whole}${parts}`.padEnd(whole.length + by, '0');
  const point = digits.length - Math.max(0, parts.length - by);
  return plainAmount(isNegative, digits.slice(0, point), digits.slice(point));
}

/** The exact sum. */
export function sumOf(amounts: Iterable<Amount>): Amount {
  let [sum, decimals] = [0n, 0];
  for (const amount of amounts) {
    const more = decimalsOf(amount);
    if (more > decimals) [sum, decimals] = [sum * 10n ** BigInt(more - decimals), more];
    sum += BigInt(amount.replace('.', '') + '0'.repeat(decimals - more));
  }
  const digits = String(sum)
    .replace('-', '')
    .padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return plainAmount(sum < 0n, digits.slice(0, point), digits.slice(point));
}

const decimalsOf = (amount: Amount): number =>
  amount.includes('.') ? amount.length - amount.indexOf('.') - 1 : 0;

/** Above nothing: a credit and a line of nothing are not. */
export const isPositive = (amount: Amount): boolean => amount !== '0' && !amount.startsWith('-');

/** Hundredths as the decimal number they stand for, always with both decimals. */
export const decimalOf = (hundredths: number): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
