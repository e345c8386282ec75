import type { Id } from '#core/fields.ts';
import { addDays, type Day } from './days.ts';
import type { ChargedRole } from './roles.ts';
import { trialReminders } from './trial-standing.ts';

/** A trial as somebody's calendar shows it; `i18n` has the words. */
export interface TrialEntry {
  readonly accountId: Id;
  /** The role that is on trial; `null` where the whole customer is. */
  readonly role: ChargedRole | null;
  /** The last day of the trial: until then it can be stopped. */
  readonly lastDay: Day;
  readonly summary: string;
  readonly description: string;
}

/**
 * The trials as an iCalendar file (RFC 5545): an all-day event each, on its last day, with reminders beforehand.
 * `at` is the instant of the export. An event keeps its identifier, so a later file moves it and makes no other.
 */
export const trialCalendar = (entries: readonly TrialEntry[], at: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Patchbay//Trials of customers//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventOf(entry, at)),
    'END:VCALENDAR'
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

function eventOf({ accountId, role, lastDay, summary, description }: TrialEntry, at: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:trial-${role === null ? accountId : `${accountId}-${role}`}@patchbay.invalid`,
    `DTSTAMP:${basic(at.slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${basic(lastDay)}`,
    // the first day that is no longer part of it
    `DTEND;VALUE=DATE:${basic(addDays(lastDay, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...trialReminders.flatMap((daysLeft) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:${morningWith(daysLeft)}`,
      'END:VALARM'
    ]),
    'END:VEVENT'
  ];
}

/** `2026-11-21T09:30:00` without what separates its parts. */
const basic = (iso: string): string => iso.replace(/[-:]/g, '');

/** From the beginning of the last day back to nine in the morning of the day on which so many are left. */
const morningWith = (daysLeft: number): string => (daysLeft === 1 ? '-PT15H' : `-P${daysLeft - 1}DT15H`);

/** What has a meaning in a text stands behind a backslash (3.3.11); characters without a glyph may not be there. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const mostOctets = 75;
const encoder = new TextEncoder();

/** A line of at most 75 octets; what is longer goes on behind a blank (3.1), and no character is torn apart. */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > mostOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += length;
  }
  return result;
}
