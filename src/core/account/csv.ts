import { inOneGo, oneSlice, type Sliced } from '#core/sliced.ts';

/** The cells of a text in RFC 4180's format with any one-character delimiter, record by record. */
export interface Csv {
  readonly records: readonly (readonly string[])[];
  /** The record, counted from 1, whose opening quote is never closed. */
  readonly unclosed: number | null;
  /** The records, counted from 1, with a quote where none may be: what was meant can only be guessed. */
  readonly strayQuotes?: readonly number[];
}

/** A file of another kind that was read as text, such as a workbook, which is a ZIP; no table as text has a NUL. */
export const isBinary = (text: string): boolean => text.startsWith('PK\u0003\u0004') || text.includes('\0');

/** Reads at most `most` records. Lines end with LF, CRLF or CR; a quote within quotes is written twice. */
export const readCsv = (text: string, delimiter: string, most = Infinity): Csv =>
  inOneGo(csvReading(text, delimiter, most));

/** The same, with pauses. */
export function* csvReading(text: string, delimiter: string, most: number): Sliced<Csv> {
  const records: string[][] = [];
  const plainEnd = new RegExp(`[${delimiter === '\t' ? '\\t' : delimiter}\\r\\n]`, 'g');
  let record: string[] = [];
  const stray = new Set<number>();
  let at = 0;
  while (at < text.length && records.length < most) {
    let cell = '';
    const isQuoted = text[at] === '"';
    if (isQuoted) {
      const [inside, after] = quoted(text, at + 1);
      if (after === null) return { records: [...records, [...record, inside]], unclosed: records.length + 1 };
      [cell, at] = [inside, after];
    }
    // what follows a closing quote belongs to the cell, as every spreadsheet reads it
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(text)?.index ?? text.length;
    const rest = text.slice(at, end);
    if (isQuoted ? rest.trim() !== '' : rest.includes('"')) stray.add(records.length + 1);
    record.push(cell + rest);
    at = end + 1;
    if (text[end] === delimiter) {
      if (at === text.length) record.push(''); // the text ends with an empty cell
      if (at < text.length) continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    records.push(record);
    record = [];
    if (records.length % oneSlice === 0) yield Math.min(at / text.length, 1);
  }
  return { records, unclosed: null, ...(stray.size > 0 ? { strayQuotes: [...stray] } : {}) };
}

/** The text up to the closing quote and the place after it; `null` if there is none. */
function quoted(text: string, from: number): [string, number | null] {
  let inside = '';
  for (let at = from; ;) {
    const end = text.indexOf('"', at);
    if (end < 0) return [inside + text.slice(at), null];
    inside += text.slice(at, end);
    if (text[end + 1] !== '"') return [inside, end + 1];
    inside += '"';
    at = end + 2;
  }
}

/**
 * One record as RFC 4180 writes it, with its line end. Cells that a spreadsheet would calculate are defused, except in
 * columns of `asTheyAre`: those of a file that no spreadsheet is meant to open, and whose values cannot be formulas.
 */
export const csvLine = (cells: readonly string[], asTheyAre: ReadonlySet<number> = none): string =>
  `${cells.map((cell, index) => quotedIfNeeded(asTheyAre.has(index) ? cell : defused(cell))).join(',')}\r\n`;

const none: ReadonlySet<number> = new Set();

const quotedIfNeeded = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** An apostrophe keeps a spreadsheet from calculating. Where one would be read as such, it is written twice. */
export const defused = (cell: string): string => (/^('*[=+\-@]|'+\d)/.test(cell) ? `'${cell}` : cell);

/** The cell as it was before a spreadsheet, or `csvLine`, put an apostrophe before `+49 …`; `'t Hooft` keeps its own. */
export const undefused = (cell: string): string => cell.replace(/^'(?='*[=+\-@\d])/, '').trim();
