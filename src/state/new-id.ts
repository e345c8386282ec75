const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new identifier: 20 characters, 100 random bits, no look-alike letters. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => alphabet[byte % 32]).join('');
}

export const now = (): string => new Date().toISOString();

/** The day of an instant where this device is, as `YYYY-MM-DD`; `daysBefore` goes back from it. */
export function localDay(iso: string, daysBefore = 0): string {
  const date = new Date(iso);
  date.setDate(date.getDate() - daysBefore);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The calendar day it is where this device is; in UTC it may be another. */
export const today = (): string => localDay(now());
