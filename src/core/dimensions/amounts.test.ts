import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf, isPositive, readNumber, sumOf } from './amounts.ts';

const certain = (cell: string) => {
  const read = readNumber(cell);
  return read?.kind === 'certain' ? read.amount : read && [read.parts, read.thousands];
};

test.each([
  ['15', '15'],
  ['1.25', '1.25'],
  ['1,25', '1.25'],
  ['0.125', '0.125'],
  ['0,125', '0.125'],
  ['1234.567', '1234.567'],
  ['1.8750', '1.875'],
  ['0.1', '0.1'],
  ['.5', '0.5'],
  ['1,234.50', '1234.5'],
  ['1.234,50', '1234.5'],
  ['1.234.567', '1234567'],
  ['1 234,50', '1234.5'],
  ['1\u00a0234\u00a0567', '1234567'],
  ["1'234.50", '1234.5'],
  ['-1.25', '-1.25'],
  ["'-1.25", '-1.25'],
  ['\u22121,25', '-1.25'],
  ['-0.00', '0'],
  ['007', '7'],
  [' 3 ', '3'],
  ['1.0E-4', '0.0001'],
  ['1.25e1', '12.5'],
  ['3e2', '300'],
  ['0.30000000000000004', '0.30000000000000004']
])('%s is %s', (cell, amount) => {
  expect(certain(cell)).toBe(amount);
});

test('A single mark before three digits can mean either.', () => {
  expect(certain('1.875')).toEqual(['1.875', '1875']);
  expect(certain('-12,500')).toEqual(['-12.5', '-12500']);
});

test.each([
  '',
  'free',
  '1.2.3',
  '1,234,5',
  '1.23.456',
  '12 34',
  '£3',
  '1-2',
  '--1',
  '1e999',
  '9'.repeat(41),
  'NaN'
])('“%s” is no number', (cell) => {
  expect(readNumber(cell)).toBeNull();
});

test('A sum is exact, however many decimals its parts have.', () => {
  expect(sumOf([])).toBe('0');
  expect(sumOf(['0.1', '0.2'])).toBe('0.3');
  expect(sumOf(['1.25', '-15', '0.005'])).toBe('-13.745');
  expect(sumOf(['-0.75', '0.5'])).toBe('-0.25');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (hundredths) => {
      const sum = sumOf(hundredths.map((value) => certain(decimalOf(value)) as string));
      expect(sum).toBe(certain(decimalOf(hundredths.reduce((all, value) => all + value, 0))));
    })
  );
});

test('Only what is asked for is positive, no credit and no nought.', () => {
  expect(['0.01', '0', '-3'].map(isPositive)).toEqual([true, false, false]);
});

test('Hundredths are written with both decimals.', () => {
  expect([0, 5, 125, 1500, -7].map(decimalOf)).toEqual(['0.00', '0.05', '1.25', '15.00', '-0.07']);
});
