import { readCsvTable } from '#core/account/csv-table.ts';
import { columnsOf, plain } from '#core/account/people-columns.ts';

/** Something that should be a telephone number or a range of them. */
export interface NumberCell {
  /** Counted from 1, as an editor or a spreadsheet does. */
  readonly line: number;
  readonly text: string;
}

/** The cells of a text that hold numbers: a column of it if it has headings, else whatever is separated. */
export function cellsOf(text: string): readonly NumberCell[] {
  const whole = text.replace(/^\ufeff/, '');
  return columnIn(whole) ?? whole.split(/\r\n|\r|\n/).flatMap((line, index) => cellsIn(line, index + 1));
}

function cellsIn(line: string, number: number): readonly NumberCell[] {
  return line
    .split(/[;\t]/)
    .flatMap((part) => (isPowerOfTen(part) ? [part] : part.split(',')))
    .map((part) => ({ line: number, text: part.trim() }))
    .filter((cell) => cell.text !== '');
}

/** A spreadsheet may write it with a comma, which then separates nothing. */
const isPowerOfTen = (text: string): boolean => /^\s*"?\d,\d+e\+\d+"?\s*$/i.test(text);

/** Headings of a column of numbers, beside those of a telephone in a list of people. */
const headings: ReadonlySet<string> = new Set(
  (
    'number, numbers, phone numbers, telephone numbers, did, dids, e164, e.164, main number, range, number range, ' +
    'nummer, nummern, rufnummern, telefonnummern, rufnummernblock, número, números, números de teléfono, מספר, ' +
    'מספרים, מספרי טלפון'
  )
    .split(',')
    .map(plain)
);

/** The cells of the column of numbers; `null` for a text without headings. */
function columnIn(text: string): readonly NumberCell[] | null {
  const firstLine = /\S[^\r\n]*/.exec(text)?.[0] ?? '';
  if (!/\p{L}/u.test(firstLine) || /\d{5}/.test(firstLine.replace(/[ ()./-]/g, ''))) return null;
  const table = readCsvTable(text);
  if (!table.ok) return null;
  const { headings: found, lines } = table.value;
  const known = found.findIndex((heading) => headings.has(plain(heading)));
  const column = known >= 0 ? known : columnsOf(found).indexOf('phone');
  const chosen = column >= 0 || found.length < 2 ? column : fullest(lines, found.length);
  if (chosen < 0) return null;
  return lines
    .map(({ row, cells }) => ({ line: row, text: (cells[chosen] ?? '').trim() }))
    .filter((cell) => cell.text !== '');
}

/** The column with most cells that look like a telephone number. */
function fullest(lines: readonly { readonly cells: readonly string[] }[], columns: number): number {
  const sample = lines.slice(0, 200);
  const score = (column: number): number =>
    sample.filter(({ cells }) => /^'?\+?\(?(\d[ ()./-]*){5}/.test((cells[column] ?? '').trim())).length;
  const scores = Array.from({ length: columns }, (_, column) => score(column));
  const best = Math.max(...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}
