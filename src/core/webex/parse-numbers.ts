import { undefused } from '#core/account/csv.ts';
import { callingCodeOf } from './countries.ts';
import { cellsOf } from './number-cells.ts';
import { mostInRange, type NumberKind, type NumberRange } from './phone-number.ts';

/** What is the matter with something that stands where a telephone number should. */
type NumberProblem =
  /** A spreadsheet has turned the number into a power of ten, or taken the `+` from it. */
  | 'power-of-ten'
  | 'plus-lost'
  /** `00` or the national `0` in front, `(0)` after the country code, nothing at all. */
  | 'double-zero'
  | 'national'
  | 'zero-in-brackets'
  | 'no-country-code'
  | 'unreadable'
  | 'length'
  /** The last number of a range is none, or not behind the first. */
  | 'range'
  | 'too-many'
  | 'twice';

export interface LineProblem {
  /** Counted from 1, as an editor or a spreadsheet does. */
  readonly line: number;
  readonly text: string;
  readonly code: NumberProblem;
}

export interface NumbersRead {
  /** In order, each number once. */
  readonly ranges: readonly NumberRange[];
  readonly problems: readonly LineProblem[];
}

interface Span {
  readonly line: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Telephone numbers as people write or paste them: one by one or as ranges, in lines or separated by comma, semicolon
 * or tab, or a column of a CSV file. `country` is that of the site, whose numbers may lack the country code if it is 1
 * (R-NUM-1). What cannot be read is told with its line and does not keep the rest from being read.
 */
export function parseNumbers(text: string, country: string, kind: NumberKind): NumbersRead {
  const code = callingCodeOf(country);
  const spans: Span[] = [];
  const problems: LineProblem[] = [];
  for (const { line, text: cell } of cellsOf(text)) {
    const read = spanOf(plainForm(cell), code);
    if (typeof read === 'string') problems.push({ line, text: cell, code: read });
    else spans.push({ line, text: cell, from: read[0], to: read[1] });
  }
  const { ranges, twice } = united(spans, kind);
  return { ranges, problems: [...problems, ...twice].sort((a, b) => a.line - b.line) };
}

/** One form of dash and blank; without quotes, marks of direction and the apostrophe of a spreadsheet. */
const plainForm = (cell: string): string =>
  undefused(
    cell
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff"]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+/g, ' ')
      .replace(/^tel:/i, '')
  );

/** The first and the last number as integers, or what is the matter. */
function spanOf(text: string, code: string | null): readonly [number, number] | NumberProblem {
  if (/^\d([.,]\d+)?e\+?\d+$/i.test(text)) return 'power-of-ten';
  const counted = /^(.+?) ?[x×*] ?(\d{1,6})$/i.exec(text);
  if (counted) return upFrom(numberOf(counted[1] ?? '', code), Number(counted[2]) - 1);
  const [first = '', last] = endsOf(text);
  const from = numberOf(first, code);
  if (last === undefined) return upFrom(from, 0);
  if (typeof from === 'string') return from;
  const to = lastNumber(from, last, code);
  if (typeof to === 'string') return to;
  return to < from ? 'range' : upFrom(from, to - from);
}

function upFrom(from: number | NumberProblem, more: number): readonly [number, number] | NumberProblem {
  if (typeof from === 'string') return from;
  if (more < 0 || String(from).length !== String(from + more).length) return 'range';
  return more >= mostInRange ? 'too-many' : [from, from + more];
}

/** The first and the last number of a range as they are written; only the first of what is a single number. */
function endsOf(text: string): readonly string[] {
  const worded = / (?:to|bis|hasta|al?|עד) /i.exec(text);
  if (worded) return [text.slice(0, worded.index), text.slice(worded.index + worded[0].length)];
  const whole = /^(\+[^+]+?) ?- ?(\+[^+]+)$/.exec(text);
  if (whole) return whole.slice(1);
  // `+4930231251 00-99`; a hyphen may as well separate the parts of one number, such as `+44 20 7946-0958`
  const block = /^(.*\d\)?)[ ./-]+(\d{1,5}) ?- ?(\d{1,5})$/.exec(text);
  const [, base = '', low = '', high = ''] = block ?? [];
  if (!block || low.length !== high.length || low > high || !isBlock(digitsOf(base), low, high))
    return [text];
  return [`${base}${low}`, high];
}

/** All of ten or a hundred, or too long for one number. */
const isBlock = (base: string, low: string, high: string): boolean =>
  (/^0+$/.test(low) && /^9+$/.test(high)) ||
  base.length + low.length + high.length > (base.startsWith('1') ? 11 : 13);

/** The last number of a range: whole, or the last digits of it only. */
function lastNumber(from: number, last: string, code: string | null): number | NumberProblem {
  const first = String(from);
  const digits = digitsOf(last);
  if (/[^\d ()./-]/.test(last) || digits.length >= first.length - 1) return numberOf(last, code);
  return digits === '' ? 'range' : Number(first.slice(0, -digits.length) + digits);
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** One number as an integer, or what is the matter with it. */
function numberOf(written: string, code: string | null): number | NumberProblem {
  const text = written.trim();
  if (!/^\+?[\d ()./-]*$/.test(text) || !/\d/.test(text)) return 'unreadable';
  if (text.includes('(0)')) return 'zero-in-brackets';
  const digits = digitsOf(text);
  if (text.startsWith('+')) return inE164(digits);
  if (code === '1' && /^1?[2-9]\d{9}$/.test(digits)) return Number(digits.padStart(11, '1'));
  return withoutCode(digits, code);
}

const inE164 = (digits: string): number | NumberProblem =>
  /^[1-9]\d{3,14}$/.test(digits) ? Number(digits) : 'length';

function withoutCode(digits: string, code: string | null): NumberProblem {
  if (digits.startsWith('00')) return 'double-zero';
  if (digits.startsWith('0')) return 'national';
  const isWhole = code !== null && code !== '1' && digits.startsWith(code) && digits.length > 9;
  return isWhole ? 'plus-lost' : 'no-country-code';
}

/** The spans as ranges in which every number is once; of two that share numbers, the later one in the text is told. */
function united(spans: readonly Span[], kind: NumberKind): { ranges: NumberRange[]; twice: LineProblem[] } {
  const ranges: NumberRange[] = [];
  const twice = new Set<Span>();
  let widest: Span | undefined;
  let [from, to] = [0, -1];
  const keep = () => {
    for (let at = from; at <= to; at += mostInRange)
      ranges.push({ first: `+${at}`, count: Math.min(mostInRange, to - at + 1), kind });
  };
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.line - b.line)) {
    if (widest && span.from <= widest.to) twice.add(span.line >= widest.line ? span : widest);
    if (!widest || span.to > widest.to) widest = span;
    if (span.from <= to + 1 && String(span.from).length === String(to).length) {
      to = Math.max(to, span.to);
      continue;
    }
    keep();
    [from, to] = [span.from, span.to];
  }
  keep();
  return { ranges, twice: [...twice].map(({ line, text }) => ({ line, text, code: 'twice' })) };
}
