import { readCsvTable, type CsvTable } from '#core/account/csv-table.ts';
import { guessedUserMapping, userFields, type UserField, type UserMapping } from './user-columns.ts';
import type { WrittenRow } from './user-rows.ts';

// Rows of people while they are typed or pasted into a grid, as text that nobody has understood yet.

export type UserCells = WrittenRow['cells'];

export const blankCells: UserCells = {
  firstName: '',
  lastName: '',
  email: '',
  package: '',
  location: '',
  number: '',
  extension: ''
};
export const isBlank = (cells: UserCells): boolean => userFields.every((field) => cells[field].trim() === '');

/** Rows that a grid starts with, and always has left to type in. */
const blankRows = 5;
export const emptyGrid: readonly UserCells[] = Array.from({ length: blankRows }, () => blankCells);
export function withBlankRows(cells: readonly UserCells[]): readonly UserCells[] {
  const filled = cells.findLastIndex((row) => !isBlank(row)) + 1;
  const length = Math.max(filled + blankRows, cells.length);
  return Array.from({ length }, (_, index) => cells[index] ?? blankCells);
}

/** With text in the cells from this one on, to the right and down. */
export function withBlock(
  cells: readonly UserCells[],
  index: number,
  field: UserField,
  block: readonly (readonly string[])[]
): readonly UserCells[] {
  const start = userFields.indexOf(field);
  const all = [...cells];
  block.forEach((texts, down) => {
    const row: Record<UserField, string> = { ...(all[index + down] ?? blankCells) };
    texts.forEach((text, right) => {
      const place = userFields[start + right];
      if (place) row[place] = text;
    });
    all[index + down] = row;
  });
  return all;
}

/** With rows from the clipboard: with headings they say themselves where they belong. */
export function withPasted(
  cells: readonly UserCells[],
  index: number,
  field: UserField,
  text: string
): readonly UserCells[] {
  const table = readCsvTable(text);
  if (!table.ok) return withBlock(cells, index, field, [[text]]);
  const { headings, lines } = table.value;
  const mapping = guessedUserMapping(headings, lines);
  const isHeaded = headings.some((heading) => heading !== '') && mapping.includes('email');
  if (isHeaded) return [...cells.slice(0, index), ...cellsBy(mapping, lines)];
  const rows = lines.map((line) => line.cells);
  const isUnheaded = headings.every((heading) => heading === '');
  // without addresses the first line is not known to be a heading
  return withBlock(cells, index, field, isUnheaded ? rows : [headings, ...rows]);
}

/** The rows of a list whose columns are known. */
export const cellsBy = (mapping: UserMapping, lines: CsvTable['lines']): readonly UserCells[] =>
  lines.map(({ cells }) => ({
    ...blankCells,
    ...Object.fromEntries(
      mapping.flatMap((field, index) => (field ? [[field, (cells[index] ?? '').trim()] as const] : []))
    )
  }));
