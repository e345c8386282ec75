import { expect, test } from 'vitest';
import { zoneOf, zonesOf } from './time-zones.ts';

test('a country in which all clocks show the same has one time zone to begin with', () => {
  expect(zoneOf('GB')).toBe('Europe/London');
  // Büsingen has a zone of its own, and the same time as Berlin
  expect(zonesOf('DE')).toContain('Europe/Busingen');
  expect(zoneOf('DE')).toBe('Europe/Berlin');
});

test('of a country with several times none is guessed', () => {
  expect(zonesOf('US')).toContain('America/New_York');
  expect(zoneOf('US')).toBe('');
  expect(zoneOf('ES')).toBe('');
});

test('without a country there is no time zone', () => {
  expect(zonesOf('')).toEqual([]);
  expect(zoneOf('')).toBe('');
});
