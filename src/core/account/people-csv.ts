import type { Id } from '#core/fields.ts';
import { numberKey } from '#core/state.ts';
import { readCsvTable, type CsvTable, type FileProblem } from './csv-table.ts';
import { guessedMapping, type CsvMapping } from './people-columns.ts';
import {
  rowReader,
  type CsvOptions,
  type KnownPeople,
  type OtherHolder,
  type OwnRow
} from './people-csv-row.ts';
import type { Person } from './person.ts';
import { uniquenessOf } from './unique-attributes.ts';
import { numberFields, type NumberField } from './unique-attributes.table.ts';

/** `new` people are added, `changed` ones corrected; `same` says nothing that is not known; an `error` is skipped. */
export type RowStatus = 'new' | 'changed' | 'same' | 'error';

export interface CsvRow extends Omit<OwnRow, 'correction'> {
  readonly status: RowStatus;
  /** Numbers that somebody else has, where that is no problem. */
  readonly shared: readonly { readonly field: NumberField; readonly by: OtherHolder }[];
}

export interface PeopleCsv {
  readonly table: CsvTable;
  readonly mapping: CsvMapping;
  readonly rows: readonly CsvRow[];
  /** What was asked for and found row by row, so that a correction reads one row again and not all. */
  readonly own: readonly OwnRow[];
  readonly options: CsvOptions;
}
type PeopleCsvResult =
  { readonly ok: true; readonly value: PeopleCsv } | { readonly ok: false; readonly problem: FileProblem };

/** Reads people from a CSV text: the vendor's template or any other list. */
export function readPeopleCsv(text: string, options: CsvOptions = {}): PeopleCsvResult {
  const table = readCsvTable(text);
  return table.ok ? peopleIn(table.value, options) : table;
}

/**
 * The people of a list, each compared with who is there already, by e-mail address: reading a list a second time
 * changes nothing. An empty cell leaves what is there. `last` is what was read of the same list before.
 */
export function peopleIn(table: CsvTable, options: CsvOptions = {}, last?: PeopleCsv): PeopleCsvResult {
  const mapping = options.mapping ?? guessedMapping(table.headings, table.lines);
  if (!mapping.includes('email')) return { ok: false, problem: { code: 'no-email-column' } };
  const read = rowReader(mapping, options);
  const { corrections, known, roles } = options;
  const isReused =
    last?.table === table &&
    last.options.mapping === options.mapping &&
    last.options.known === known &&
    last.options.roles === roles;
  const own = table.lines.map(({ row, cells }, index) => {
    const correction = corrections?.get(row);
    const before = isReused ? last.own[index] : undefined;
    return before && before.correction === correction ? before : read(row, cells, correction);
  });
  return { ok: true, value: { table, mapping, own, options, rows: compared(own, options) } };
}

/** The people of an account, ready to be compared with lists. */
export const knownPeople = (people: readonly Person[]): KnownPeople => ({
  byEmail: new Map(people.map((person) => [person.email, person])),
  byNumber: new Map(
    people.flatMap((person) => numberFields.map((field) => [keyOf(field, person[field]), person] as const))
  )
});

/** Compares the rows with each other and their numbers with those of the account. */
function compared(own: readonly OwnRow[], { account, known }: CsvOptions): readonly CsvRow[] {
  const firstRows = new Map<string, number>();
  const numberRows = new Map<string, number>();
  const refused = new Set(numberFields.filter((field) => uniquenessOf(account, field).outcome === 'refused'));
  const holderOf = (field: NumberField, value: string, self: Id | undefined): OtherHolder | null => {
    const key = keyOf(field, value);
    const person = known?.byNumber.get(key);
    const row = numberRows.get(key);
    if (person && person.id !== self) return { person };
    return row === undefined ? null : { row };
  };
  return own.map(({ row, written, before, details, changed, ...rest }) => {
    const problems = [...rest.problems];
    const shared: { field: NumberField; by: OtherHolder }[] = [];
    const first = details && firstRows.get(details.email);
    if (first) problems.push({ code: 'email-twice', field: 'email', row: first });
    const numbers = details ? numberFields.filter((field) => details[field] !== '') : [];
    for (const field of numbers) {
      if (!details || (before && !changed.includes(field))) continue;
      const by = holderOf(field, details[field], before?.id);
      if (by && refused.has(field)) problems.push({ code: 'number-taken', field, by });
      else if (by) shared.push({ field, by });
    }
    const isGood = details !== null && problems.length === 0;
    // a row that is skipped does not stand in the way of a later one
    if (isGood) {
      firstRows.set(details.email, row);
      for (const field of numbers) {
        const key = keyOf(field, details[field]);
        if (!numberRows.has(key)) numberRows.set(key, row);
      }
    }
    const good: RowStatus = before === null ? 'new' : changed.length > 0 ? 'changed' : 'same';
    return {
      row,
      written,
      before,
      changed: isGood ? changed : [],
      details: isGood ? details : null,
      status: isGood ? good : 'error',
      problems,
      shared: isGood ? shared : []
    };
  });
}

const keyOf = (field: NumberField, value: string): string => numberKey('', field, value);
