import { expect, test } from 'vitest';
import { stated as dimensions } from '#core/dimensions/sentences.ts';
import { stated as mitel } from '#core/mitel/sentences.ts';
import { tablesByName } from '#core/rules-by-name.ts';
import { placeText } from './wording.ts';

test('Where a rule stands is told in words: a page by its name, a document also by its line and its numbered sentence.', () => {
  expect(dimensions('Vbill', 'L42').places.map(placeText)).toEqual([
    'Vendor’s page on billing, public pages, English, section “Billing”',
    'Document 003, Reseller portal, Spanish edition, section “Step 3: PBX details”, line 42'
  ]);
  expect(mitel('R13').places.map(placeText)[0]).toMatch(/”, sentence R13, line \d+$/);
});

test('No rule names two places by the same words.', () => {
  const alike = Object.values(tablesByName).flatMap(({ rules }) =>
    rules
      .filter(({ source }) => new Set(source.places.map(placeText)).size < source.places.length)
      .map(({ id }) => id)
  );
  expect(alike).toEqual([]);
});
