/** A calendar day, `YYYY-MM-DD`. The order of such texts is that of the days. */
export type Day = string;
/** A day, or empty. */
export type MaybeDay = string;

const length = 86_400_000;

/** Within the month the text is enough, which is much quicker: a forecast asks a million times. */
export function addDays(day: Day, days: number): Day {
  const there = Number(day.slice(8)) + days;
  return there >= 1 && there <= 28
    ? day.slice(0, 8) + twoDigits(there)
    : new Date(Date.parse(day) + days * length).toISOString().slice(0, 10);
}
export const dayAfter = (day: Day): Day => addDays(day, 1);
/** How many days there are from a day to a later one; negative for an earlier one. */
export const daysUntil = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / length);
/** How many days there are from the first to the last, both counted; none or less if they are not in order. */
export const daysFrom = (first: Day, last: Day): number => daysUntil(first, last) + 1;

export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);

export const startOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;
export const endOfMonth = (day: Day): Day => day.slice(0, 8) + String(daysInMonth(day));
/** The first 1st of a month that comes after the day. */
export function startOfNextMonth(day: Day): Day {
  const month = Number(day.slice(5, 7));
  return month < 12
    ? `${day.slice(0, 5)}${twoDigits(month + 1)}-01`
    : `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-01-01`;
}
/** The day itself if it is the first of a month, or else the next such day. */
export const monthStartFrom = (day: Day): Day => (day.endsWith('-01') ? day : startOfNextMonth(day));

function daysInMonth(day: Day): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
