import { isBinary, readCsv } from './csv.ts';
import { columnsOf, looksLikeEmail } from './people-columns.ts';

export const mostRows = 50_000;
export const mostBytes = 20 * 1024 * 1024;

/** What the whole file suffers from, so that no row can be read. */
export type FileProblem =
  | { readonly code: 'empty' | 'not-csv' | 'no-email-column' | 'no-rows' }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'unclosed-quote'; readonly row: number };

/** A line of the list. `row` counts from 1, as a spreadsheet does, headings and empty lines included. */
interface CsvLine {
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark stands where none may: the cells may be others than were meant. */
  readonly hasStrayQuote?: boolean;
}
/** A list of people before anybody says what its columns hold. */
export interface CsvTable {
  /** As they are written; all empty if the first line is a person already. */
  readonly headings: readonly string[];
  readonly lines: readonly CsvLine[];
}
type CsvTableResult =
  { readonly ok: true; readonly value: CsvTable } | { readonly ok: false; readonly problem: FileProblem };

/** Reads the cells of a list whose delimiter is comma, semicolon or tab, with or without a line of headings. */
export function readCsvTable(text: string): CsvTableResult {
  const fail = (problem: FileProblem): CsvTableResult => ({ ok: false, problem });
  if (text.length > mostBytes)
    return fail({ code: 'too-large', megabytes: Math.floor(mostBytes / 1024 / 1024) });
  if (isBinary(text)) return fail({ code: 'not-csv' });
  const { body, delimiter, skipped } = dialectOf(text);
  if (body.trim() === '') return fail({ code: 'empty' });
  const { records, unclosed, strayQuotes } = readCsv(body, delimiter, mostRows + 10_000);
  if (unclosed !== null) return fail({ code: 'unclosed-quote', row: unclosed + skipped });
  const stray = new Set(strayQuotes);
  const filled = records
    .map((cells, index) => ({
      cells,
      row: index + 1 + skipped,
      ...(stray.has(index + 1) ? { hasStrayQuote: true } : {})
    }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  const isPerson = first?.cells.some(looksLikeEmail) ?? false;
  const lines = isPerson ? filled : filled.slice(1);
  if (lines.length === 0) return fail({ code: 'no-rows' });
  if (lines.length > mostRows) return fail({ code: 'too-many-rows', most: mostRows });
  const headings = isPerson
    ? Array.from({ length: Math.max(...lines.slice(0, 50).map(({ cells }) => cells.length)) }, () => '')
    : (first?.cells ?? []).map((heading) => heading.trim());
  return { ok: true, value: { headings, lines } };
}

/** The first few values of a column, to recognise it by. */
export const samplesOf = ({ lines }: CsvTable, column: number, most = 3): readonly string[] =>
  lines
    .slice(0, 200)
    .map(({ cells }) => (cells[column] ?? '').trim())
    .filter((cell) => cell !== '')
    .slice(0, most);

const delimiters = [',', ';', '\t'] as const;

/** The delimiter under which the first line has most headings we know, else most cells. */
function dialectOf(text: string): { body: string; delimiter: string; skipped: number } {
  const whole = text.replace(/^\uFEFF/, '');
  // a line by which spreadsheets tell each other
  const told = /^sep=([,;\t])(\r\n|\r|\n)/i.exec(whole);
  if (told?.[1]) return { body: whole.slice(told[0].length), delimiter: told[1], skipped: 1 };
  const firstLine = /\S[^\r\n]*/.exec(whole)?.[0] ?? '';
  const score = (delimiter: string): number => {
    const [headings = []] = readCsv(firstLine, delimiter, 1).records;
    return columnsOf(headings).filter(Boolean).length * 1000 + headings.length;
  };
  const [delimiter = ','] = delimiters.toSorted((a, b) => score(b) - score(a));
  return { body: whole, delimiter, skipped: 0 };
}
