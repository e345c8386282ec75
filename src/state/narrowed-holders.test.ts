import { describe, expect, test } from 'vitest';
import type { Held } from '#storage/report-queries.ts';
import { holderFilters, holdersSorted, holds } from './narrowed-holders.ts';

const held = new Map<string, Held>([
  ['ada', { accountId: 'birch', miteam: 'micollab', mitelOne: null }],
  ['bo', { accountId: 'alder', miteam: null, mitelOne: 'elite' }],
  ['cy', { accountId: 'birch', miteam: 'order', mitelOne: 'essential' }],
  ['di', { accountId: 'alder', miteam: 'order', mitelOne: null }]
]);
const byName = [...held.keys()];
const accounts = [{ id: 'alder' }, { id: 'birch' }];
const sorted = (...[sort, descending]: [Parameters<typeof holdersSorted>[3], boolean?]): string =>
  holdersSorted(byName, held, accounts, sort, descending ?? false).join(' ');

describe('The list of those who hold a licence', () => {
  test('tells licences of orders, licences by MiCollab and Mitel One apart.', () => {
    const shown = holderFilters.map((filter) =>
      [...held].filter(([, each]) => holds(each, filter)).map(([id]) => id)
    );
    expect(shown).toEqual([['ada', 'bo', 'cy', 'di'], ['cy', 'di'], ['ada'], ['bo', 'cy']]);
  });

  test('keeps equal ones by name, whichever way it is sorted.', () => {
    expect(sorted('account')).toBe('bo di ada cy');
    expect(sorted('account', true)).toBe('ada cy bo di');
    expect(sorted('name', true)).toBe('di cy bo ada');
  });

  test('puts those who hold nothing of a product last, whichever way it is sorted.', () => {
    expect(sorted('miteam')).toBe('cy di ada bo');
    expect(sorted('miteam', true)).toBe('ada cy di bo');
    expect(sorted('mitel-one')).toBe('cy bo ada di');
    expect(sorted('mitel-one', true)).toBe('bo cy ada di');
  });
});
