import { beforeEach, expect, test, vi } from 'vitest';
import { setLocale } from './i18n.svelte.ts';
import { moneyText, readMoney, typedMoney } from './money.ts';

beforeEach(() => vi.stubGlobal('document', { documentElement: {} }));
beforeEach(() => setLocale('en'));

test.each([
  ['1.25', 125],
  ['1,25', 125],
  [' 0.5 ', 50],
  ['12', 1200],
  ['1,250', 125_000],
  ['1,250.50', 125_050],
  ['0', 0]
])('%s is an amount of money', (text, hundredths) => {
  expect(readMoney(text)).toBe(hundredths);
});

test.each(['', 'free', '-1', '1.255', '1.250', '0.005', '£1', '1..2'])(
  '“%s” is none, or nobody can tell which',
  (text) => {
    expect(readMoney(text)).toBeNull();
  }
);

test('A point between thousands is read as the language on screen writes it.', async () => {
  await setLocale('de');
  expect(readMoney('1.250')).toBe(125_000);
  expect(readMoney('1,250')).toBeNull();
  expect(typedMoney(125)).toBe('1,25');
});

test('Money is written with its currency and both decimals, and what stands in a field is read as it was.', () => {
  expect(moneyText(125, 'GBP')).toBe('£1.25');
  expect(moneyText(100, 'JPY')).toBe('JP¥1.00');
  for (const hundredths of [0, 5, 125, 99_999_999])
    expect(readMoney(typedMoney(hundredths))).toBe(hundredths);
});
