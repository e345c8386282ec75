import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, endOfMonth, isDay, startOfNextMonth, type Day } from './days.ts';

/** The calendar as JavaScript knows it. */
const day = (date: Date): Day => date.toISOString().slice(0, 10);
const anyDate = fc.date({
  min: new Date('1899-01-01'),
  max: new Date('2401-12-31'),
  noInvalidDate: true
});
const utc = (date: Date, months: number, dayOfMonth: number): Day =>
  day(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, dayOfMonth)));

test('A day so many days later or earlier is that of the calendar.', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -800, max: 800 }), (date, days) => {
      const there = new Date(date);
      there.setUTCDate(there.getUTCDate() + days);
      expect(addDays(day(date), days)).toBe(day(there));
    }),
    { numRuns: 2_000 }
  );
});

test('The last day of a month and the first of the next one are those of the calendar, leap years included.', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(endOfMonth(day(date))).toBe(utc(date, 1, 0));
      expect(startOfNextMonth(day(date))).toBe(utc(date, 1, 1));
    }),
    { numRuns: 2_000 }
  );
  expect(['2024-02-10', '2025-02-10', '2100-02-10', '2000-02-10'].map(endOfMonth)).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2100-02-28',
    '2000-02-29'
  ]);
});

test('Only days of the calendar are days.', () => {
  expect(['2025-02-28', '2025-02-29', '2025-2-01', '', '2025-13-01'].map(isDay)).toEqual([
    ...[true, false, false, false, false]
  ]);
});
