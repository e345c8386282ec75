import { csvReading, isBinary, readCsv } from '#core/account/csv.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { between, inOneGo, mapped, type Sliced } from '#core/sliced.ts';
import type { Mark, NumberRead } from './amounts.ts';
import {
  headingsOf,
  knownHeadings,
  neededColumns,
  type BillingColumn,
  type Edition
} from './billing-columns.ts';
import {
  at,
  cellOf,
  lineOf,
  readingOf,
  type BillingLine,
  type BillingProblem,
  type Row
} from './billing-line.ts';

export const mostBillingRows = 200_000;
const mostRecords = mostBillingRows + 10_000; // empty lines are none

export interface BillingFile {
  readonly edition: Edition;
  readonly lines: readonly BillingLine[];
  /** By line; lines with one that is not about the whole line are kept, without what could not be read. */
  readonly problems: readonly BillingProblem[];
}

/** Why nothing of a file can be used. */
export type BillingFileProblem =
  | { readonly code: 'empty' | 'not-csv' | 'no-rows' }
  | { readonly code: 'columns-missing'; readonly columns: readonly BillingColumn[] }
  | { readonly code: 'too-many-rows'; readonly most: number };

/** Reads the CSV of an invoice as the vendor provides it, or as a spreadsheet has saved it. */
export const readBillingCsv = (text: string): Result<BillingFile, BillingFileProblem> =>
  inOneGo(billingCsvReading(text));

/** The same, with pauses. */
export function* billingCsvReading(text: string): Sliced<Result<BillingFile, BillingFileProblem>> {
  if (isBinary(text)) return fail({ code: 'not-csv' });
  const { body, delimiter, skipped } = dialectOf(text);
  const { records, unclosed } = yield* between(0, 0.4, csvReading(body, delimiter, mostRecords));
  const filled = records
    .map((cells, index) => ({ cells, line: index + 1 + skipped }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length > mostBillingRows + 1 || records.length === mostRecords)
    return fail({ code: 'too-many-rows', most: mostBillingRows });
  const [first, ...rows] = filled;
  if (!first) return fail({ code: 'empty' });
  const headings = headingsOf(first.cells);
  const columns = neededColumns.filter((name) => headings.missing.includes(name));
  if (columns.length > 0) return fail({ code: 'columns-missing', columns });
  if (rows.length === 0) return fail({ code: 'no-rows' });
  const problems: BillingProblem[] = [
    ...headings.missing.map((column) => at(first, column, 'column-missing', column)),
    ...headings.twice.map((column) => at(first, column, 'column-twice', column))
  ];
  const width = first.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const whole = rows.filter((row) => {
    const problem = lineProblem(row, width, unclosed === null ? null : unclosed + skipped);
    if (problem) problems.push(problem);
    return !problem;
  });
  const reading = readingOf(headings);
  const numbers = yield* between(
    0.4,
    0.6,
    mapped(whole, (row) =>
      (['value', 'quantity'] as const).map((column) => reading.numberIn(cellOf(row, reading, column)))
    )
  );
  const mark = markOf(numbers.flat(), delimiter);
  const lines = yield* between(
    0.6,
    1,
    mapped(whole, (row) => lineOf(row, reading, mark, problems))
  );
  return ok({ edition: headings.edition, lines, problems: problems.sort((a, b) => a.line - b.line) });
}

/** The delimiter under which the first line has most headings. */
function dialectOf(text: string): { body: string; delimiter: string; skipped: number } {
  const whole = text.replace(/^\uFEFF/, '');
  // a line by which spreadsheets tell each other
  const told = /^sep=([,;\t])(\r\n|\r|\n)/i.exec(whole);
  if (told?.[1]) return { body: whole.slice(told[0].length), delimiter: told[1], skipped: 1 };
  const firstLine = /\S[^\r\n]*/.exec(whole)?.[0] ?? '';
  const known = (delimiter: string) => knownHeadings(readCsv(firstLine, delimiter, 1).records[0] ?? []);
  const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => known(b) - known(a));
  return { body: whole, delimiter, skipped: 0 };
}

/** Cells beyond the headings do no harm if they are empty; any other number of cells may have moved them. */
function lineProblem(row: Row, width: number, unclosed: number | null): BillingProblem | null {
  const { cells, line } = row;
  if (line === unclosed) return at(row, '', 'unclosed-quote', cells.at(-1)?.slice(0, 100) ?? '');
  if (cells.length < width) return at(row, '', 'line-cut', cells.join(' ').slice(0, 100));
  const beyond = cells.slice(width).find((cell) => cell.trim() !== '');
  return beyond === undefined ? null : at(row, '', 'line-too-long', beyond.slice(0, 100));
}

/**
 * What separates the decimals in this file: what all cells show that leave no doubt. Without such a cell it is the
 * point in a file separated by commas, which is how the vendor writes it.
 */
function markOf(numbers: readonly (NumberRead | null)[], delimiter: string): Mark | null {
  const marks = new Set<Mark>();
  let hasCommas = false;
  for (const number of numbers) {
    if (number?.kind === 'certain' && number.mark) marks.add(number.mark);
    if (number?.kind === 'either' && number.mark === ',') hasCommas = true;
  }
  const [mark = null, second] = marks;
  if (second) return null;
  return mark ?? (delimiter === ',' && !hasCommas ? '.' : null);
}
