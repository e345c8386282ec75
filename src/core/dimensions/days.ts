/** A calendar day, `YYYY-MM-DD`. The order of such texts is that of the days. */
export type Day = string;
/** A day, or empty. */
export type MaybeDay = string;

const length = 86_400_000;

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * length).toISOString().slice(0, 10);
export const dayAfter = (day: Day): Day => addDays(day, 1);
/** How many days there are from the first to the last, both counted; none or less if they are not in order. */
export const daysFrom = (first: Day, last: Day): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / length) + 1;

export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);

export const startOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;
export const endOfMonth = (day: Day): Day => addDays(startOfNextMonth(day), -1);
/** The first 1st of a month that comes after the day. */
export const startOfNextMonth = (day: Day): Day => startOfMonth(addDays(startOfMonth(day), 31));
/** The day itself if it is the first of a month, or else the next such day. */
export const monthStartFrom = (day: Day): Day => (day.endsWith('-01') ? day : startOfNextMonth(day));

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
