import { undefused } from '#core/account/csv.ts';
import { readNumber, type Amount, type Mark, type NumberRead } from './amounts.ts';
import type { BillingColumn, Headings } from './billing-columns.ts';
import { isDay, type MaybeDay } from './days.ts';

/** One row of the vendor's billing data: one licence of one user. Texts are empty where the file says nothing. */
export interface BillingLine {
  /** Counted from 1, as a spreadsheet does. */
  readonly line: number;
  readonly id: string;
  /** `null` where the cell holds no number that can be told for certain. */
  readonly quantity: Amount | null;
  readonly value: Amount | null;
  /** The days as written, whatever the offset; empty where they cannot be read. */
  readonly from: MaybeDay;
  readonly to: MaybeDay;
  readonly productName: string;
  readonly partNumber: string;
  readonly tenantCode: string;
  readonly tenantCodeExt: string;
  readonly tenantName: string;
  readonly userId: string;
  readonly userName: string;
  readonly resellerCode: string;
  readonly resellerName: string;
  readonly role: string;
}

export interface BillingProblem {
  /** Counted from 1, as a spreadsheet does; the headings are the first line that says something. */
  readonly line: number;
  /** The column, or empty for the whole line. */
  readonly column: BillingColumn | '';
  readonly code:
    | 'column-missing'
    | 'column-twice'
    /** The line has fewer cells than there are headings, or more; nothing of it is used. */
    | 'line-cut'
    | 'line-too-long'
    /** A quote is opened and never closed; neither this line nor what follows is used. */
    | 'unclosed-quote'
    | 'no-number'
    /** `1,875` in a file whose other numbers do not tell what the comma means. */
    | 'ambiguous-number'
    | 'no-date'
    | 'dates-reversed';
  /** What stands there. */
  readonly text: string;
}

/** A line of the file before anything is read in it. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export const at = (
  { line }: Row,
  column: BillingColumn | '',
  code: BillingProblem['code'],
  text: string
): BillingProblem => ({ line, column, code, text });

/** How the cells of a file are read. */
export interface Reading {
  readonly places: Headings['places'];
  readonly numberIn: (cell: string) => NumberRead | null;
  readonly dayIn: (cell: string) => MaybeDay;
}
/** Most cells of a file say the same as those of the line before, so that what was read is remembered. */
export const readingOf = ({ places }: Headings): Reading => ({
  places,
  numberIn: remembered(readNumber),
  dayIn: remembered(dayIn)
});

function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, read(cell));
    return known.get(cell) as T;
  };
}

/** A cell as it is in the file. */
export const cellOf = ({ cells }: Row, { places }: Reading, column: BillingColumn): string =>
  (cells[places[column] ?? -1] ?? '').trim();

/** The line, and in `problems` what could not be read of it. `mark` is what separates the decimals in the file. */
export function lineOf(
  row: Row,
  reading: Reading,
  mark: Mark | null,
  problems: BillingProblem[]
): BillingLine {
  const cell = (column: BillingColumn): string => {
    const text = cellOf(row, reading, column);
    return text.startsWith("'") ? undefused(text) : text;
  };
  const tell = (column: BillingColumn, code: BillingProblem['code']) =>
    problems.push(at(row, column, code, cell(column).slice(0, 100)));
  const amount = (column: 'quantity' | 'value'): Amount | null => {
    const number = reading.numberIn(cellOf(row, reading, column));
    if (number?.kind === 'certain') return number.amount;
    if (number && mark) return number.mark === mark ? number.parts : number.thousands;
    if (reading.places[column] !== undefined) tell(column, number ? 'ambiguous-number' : 'no-number');
    return null;
  };
  const day = (column: 'fromdate' | 'todate'): MaybeDay => {
    const found = reading.dayIn(cell(column));
    if (found === '') tell(column, 'no-date');
    return found;
  };
  const [from, to] = [day('fromdate'), day('todate')];
  if (from !== '' && to !== '' && to < from) tell('todate', 'dates-reversed');
  return {
    line: row.line,
    id: cell('id'),
    quantity: amount('quantity'),
    value: amount('value'),
    from,
    to,
    productName: cell('productname'),
    partNumber: cell('partnumber'),
    tenantCode: cell('tenantcode'),
    tenantCodeExt: cell('tenantcodeext'),
    tenantName: cell('tenantname'),
    userId: cell('userid'),
    userName: cell('username'),
    resellerCode: cell('resellercode'),
    resellerName: cell('resellername'),
    role: cell('role')
  };
}

/** The day of an ISO 8601 date, with or without a time; empty if it is none. */
function dayIn(text: string): MaybeDay {
  const [, day = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text) ?? [];
  return isDay(day) ? day : '';
}
