import { describe, expect, test } from 'vitest';
import { blankCells, emptyGrid, isBlank, withBlankRows, withBlock, withPasted } from './user-cells.ts';

const named = (firstName: string) => ({ ...blankCells, firstName });

describe('What is pasted into the grid', () => {
  test('goes to the right and down from the cell, and leaves what lies beside it.', () => {
    const cells = withPasted([named('Ada'), named('Bea')], 1, 'lastName', 'Lund\tbea@example.com\nMoss\t');
    expect(cells).toEqual([
      named('Ada'),
      { ...named('Bea'), lastName: 'Lund', email: 'bea@example.com' },
      { ...blankCells, lastName: 'Moss' }
    ]);
  });

  test('with headings goes where they say, from this row on.', () => {
    const text = 'Email\tFirst name\nada@example.com\tAda\nbea@example.com\tBea';
    expect(withPasted([named('Zoe'), named('Yan'), named('Xia')], 1, 'extension', text)).toEqual([
      named('Zoe'),
      { ...named('Ada'), email: 'ada@example.com' },
      { ...named('Bea'), email: 'bea@example.com' }
    ]);
  });

  test('keeps its first line where no column is known to hold addresses.', () => {
    expect(withPasted([], 0, 'firstName', 'First name\tLast name\nAda\tLund')).toEqual([
      { ...named('First name'), lastName: 'Last name' },
      { ...named('Ada'), lastName: 'Lund' }
    ]);
  });

  test('is lost where it would be right of the last column.', () => {
    expect(withBlock([], 0, 'extension', [['100', 'beyond']])).toEqual([{ ...blankCells, extension: '100' }]);
  });
});

test('A grid has five rows to type in below the last that is filled, and never fewer rows than before.', () => {
  expect(emptyGrid).toHaveLength(5);
  expect(withBlankRows(emptyGrid)).toHaveLength(5);
  const filled = [...emptyGrid.slice(0, 2), named('Ada')];
  expect(withBlankRows(filled)).toHaveLength(8);
  expect(withBlankRows(filled).slice(3).every(isBlank)).toBe(true);
  expect(withBlankRows([...withBlankRows(filled), blankCells])).toHaveLength(9);
});
