import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trialCalendar, type TrialEntry } from './trial-calendar.ts';

// The oracle is RFC 5545; the numbers in brackets are its sections.

const at = '2026-11-21T09:30:15.250Z';
const entry = (over: Partial<TrialEntry> = {}): TrialEntry => ({
  accountId: 'acme',
  role: null,
  lastDay: '2026-11-30',
  summary: 'Trial of Acme ends',
  description: 'On 1 December it turns into a paying customer by itself.',
  ...over
});

/** Lines as they were before they were folded (3.1). */
const unfolded = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueOf = (file: string, name: string): string =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '') ?? '';
/** A text as whoever reads the file has it (3.3.11). */
const read = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

describe('The calendar of trials', () => {
  test('is a calendar of version 2.0 with its product, and everything that begins ends in it [3.4] [3.6]', () => {
    const lines = unfolded(trialCalendar([entry(), entry({ accountId: 'other' })], at));
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:.+/)
    ]);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    const open: string[] = [];
    for (const line of lines) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      else if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  test('ends every line with a carriage return and a line feed, the last one too [3.1]', () => {
    const file = trialCalendar([entry()], at);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has an all-day event on the last day, which ends before the next one begins [3.6.1] [3.3.4]', () => {
    const file = trialCalendar([entry()], at);
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261130\r\n');
    expect(file).toContain('\r\nDTEND;VALUE=DATE:20261201\r\n');
    expect(trialCalendar([entry({ lastDay: '2028-02-28' })], at)).toContain('DTEND;VALUE=DATE:20280229');
    expect(trialCalendar([entry({ lastDay: '2026-12-31' })], at)).toContain('DTEND;VALUE=DATE:20270101');
  });

  test('says when it was written, in UTC and to the second [3.8.7.2] [3.3.5]', () => {
    expect(valueOf(trialCalendar([entry()], at), 'DTSTAMP')).toBe('20261121T093015Z');
  });

  test('keeps the identifier of a trial whatever else changes, and no two have one [3.8.4.7]', () => {
    const uids = (entries: readonly TrialEntry[], instant = at) =>
      unfolded(trialCalendar(entries, instant)).filter((line) => line.startsWith('UID:'));
    const [first] = uids([entry()]);
    expect(uids([entry({ lastDay: '2026-11-25', summary: 'Another' })], '2026-11-22T00:00:00.000Z')).toEqual([
      first
    ]);
    expect(new Set(uids([entry(), entry({ accountId: 'other' })])).size).toBe(2);
    const roles = [entry({ role: 'customer.user.acd' }), entry({ role: 'customer.user.pbx' })];
    expect(new Set(uids([entry(), ...roles])).size).toBe(3);
  });

  test('does not keep anybody busy [3.8.2.7]', () => {
    expect(valueOf(trialCalendar([entry()], at), 'TRANSP')).toBe('TRANSPARENT');
  });

  test('reminds with a text at nine in the morning of the days with 14, 7, 3 and 1 left [3.6.6] [3.8.6.3]', () => {
    const lines = unfolded(trialCalendar([entry()], at));
    const alarms = lines.filter((line) => line === 'BEGIN:VALARM');
    expect(alarms).toHaveLength(4);
    expect(lines.filter((line) => line === 'ACTION:DISPLAY')).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith('DESCRIPTION:'))).toHaveLength(5);
    const midnight = Date.parse('2026-11-30T00:00:00Z');
    const mornings = lines
      .filter((line) => line.startsWith('TRIGGER:'))
      .map((line) => {
        const [, sign, days = '0', hours = '0'] = /^TRIGGER:(-?)P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(line) ?? [];
        const duration = (Number(days) * 24 + Number(hours)) * 3_600_000;
        return new Date(midnight + (sign === '-' ? -duration : duration)).toISOString().slice(0, 16);
      });
    // on the day before the last one, one day is left
    expect(mornings).toEqual([
      '2026-11-16T09:00',
      '2026-11-23T09:00',
      '2026-11-27T09:00',
      '2026-11-29T09:00'
    ]);
  });

  test('puts a backslash before what separates, and writes a new line as \\n [3.3.11]', () => {
    const file = trialCalendar(
      [entry({ summary: 'Acme, Ltd; \\ trial: end', description: 'One\r\ntwo\nthree' })],
      at
    );
    expect(valueOf(file, 'SUMMARY')).toBe('Acme\\, Ltd\\; \\\\ trial: end');
    expect(unfolded(file)).toContain('DESCRIPTION:One\\ntwo\\nthree');
  });

  test('has no control characters in it [3.1]', () => {
    const file = trialCalendar([entry({ summary: 'A\u0000c\u0007m\u001be\u007f' })], at);
    expect(valueOf(file, 'SUMMARY')).toBe('Acme');
  });

  test('has lines of 75 octets at most, which go on behind a blank, with every character whole [3.1]', () => {
    const summary = 'מגדלור צפוני לוגיסטיקה בע״מ – '.repeat(6) + '🕰️'.repeat(40);
    const file = trialCalendar([entry({ summary })], at);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(read(valueOf(file, 'SUMMARY'))).toBe(summary);
  });

  test('is read back as it was written, whatever the text is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((each) => !/\p{Cc}/u.test(each));
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = trialCalendar([entry({ summary, description })], at);
        expect(read(valueOf(file, 'SUMMARY'))).toBe(summary);
        expect(read(valueOf(file, 'DESCRIPTION'))).toBe(description);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      })
    );
  });

  test('is the same for the same trials at the same instant', () => {
    expect(trialCalendar([entry()], at)).toBe(trialCalendar([entry()], at));
  });
});
