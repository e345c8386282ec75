import { describe, expect, test } from 'vitest';
import { anAccount } from '#core/a-state.ts';
import { accountFilters, countsOf, narrowed, type AccountRow } from './narrowed-accounts.ts';

const row = (over: Parameters<typeof anAccount>[0], uses: AccountRow['uses'] = []): AccountRow => {
  const account = anAccount(over);
  return { account, uses, text: `${account.name} ${account.reference} ${account.city}`.toLowerCase() };
};

const rows = [
  row({ id: 'a', name: 'Alder', country: 'DE', changedAt: '2026-01-02T08:00:00.000Z' }, ['dimensions']),
  row({ id: 'b', name: 'Birch', country: 'AT', city: 'Wien', integrations: { micollab: 'on' } }, [
    'mitel',
    'dimensions'
  ]),
  row({ id: 'c', name: 'Cedar', country: 'DE', integrations: { 'miteam-meetings': 'on', micollab: 'on' } }),
  row({
    id: 'd',
    name: 'Dogwood',
    country: 'AT',
    integrations: { 'miteam-meetings': 'off' },
    mitel: { status: 'deactivated' }
  })
];
const idsOf = (list: readonly AccountRow[]) => list.map(({ account }) => account.id).join('');

describe('the list of accounts', () => {
  test('finds accounts that contain every word', () => {
    expect(idsOf(narrowed(rows, { words: 'hamburg c-1001 alder' }))).toBe('a');
    expect(idsOf(narrowed(rows, { words: '  wien ' }))).toBe('b');
    expect(idsOf(narrowed(rows, { words: 'alder wien' }))).toBe('');
  });

  test('finds accounts that use services of a vendor, along with the other filters', () => {
    expect(idsOf(narrowed(rows, { vendor: 'dimensions' }))).toBe('ab');
    expect(idsOf(narrowed(rows, { vendor: 'dimensions', filter: 'micollab' }))).toBe('b');
    expect(idsOf(narrowed(rows, { vendor: 'webex' }))).toBe('');
    expect(idsOf(narrowed(rows, { vendor: '' }))).toBe('abcd');
  });

  test('counts what each filter then shows', () => {
    const counts = countsOf(rows);
    expect(counts).toEqual({ all: 4, active: 3, deactivated: 1, micollab: 2, miteam: 1, neither: 2 });
    for (const filter of accountFilters) expect(narrowed(rows, { filter })).toHaveLength(counts[filter]);
  });

  test('keeps equal ones in the order of their names, whichever way it is sorted', () => {
    const countryName = (code: string) => (code === 'DE' ? 'Germany' : 'Austria');
    expect(idsOf(narrowed(rows, { sort: 'country', countryName }))).toBe('bdac');
    expect(idsOf(narrowed(rows, { sort: 'country', countryName, descending: true }))).toBe('acbd');
    expect(idsOf(narrowed(rows, { sort: 'name', descending: true }))).toBe('dcba');
    expect(idsOf(narrowed(rows, { sort: 'changed' }))).toBe('abcd');
  });
});
