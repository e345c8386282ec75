import { afterEach, expect, test, vi } from 'vitest';
import { formatDate } from '#i18n/i18n.svelte.ts';
import { localDay, today } from './new-id.ts';

const zone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each([
  ['Pacific/Auckland', '2026-03-31T20:00:00.000Z', '2026-04-01', '1 Apr 2026'],
  ['Australia/Sydney', '2026-06-30T22:59:00.000Z', '2026-07-01', '1 Jul 2026'],
  // an hour after midnight, on the day the clocks went forward
  ['Europe/Berlin', '2026-03-29T23:30:00.000Z', '2026-03-30', '30 Mar 2026'],
  ['UTC', '2026-03-31T23:59:59.999Z', '2026-03-31', '31 Mar 2026'],
  ['America/New_York', '2027-01-01T01:00:00.000Z', '2026-12-31', '31 Dec 2026']
])('[CO15] Today in %s at %s is %s, and is shown as %s.', (place, instant, day, shown) => {
  process.env.TZ = place;
  vi.setSystemTime(instant);
  expect(today()).toBe(day);
  expect(formatDate(today())).toBe(shown);
});

test.each([
  ['Pacific/Auckland', '2026-04-01'],
  ['America/New_York', '2026-03-31']
])('In %s an instant belongs to the day that it had there, %s.', (place, day) => {
  process.env.TZ = place;
  expect(localDay('2026-04-01T01:00:00.000Z')).toBe(day);
  expect(localDay('2026-04-02T01:00:00.000Z', 1)).toBe(day);
});
