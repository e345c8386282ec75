import { expect, test } from 'vitest';
import type { RoleId } from '#core/dimensions/roles.ts';
import { costOf } from './dimensions-prices.ts';

const prices = {
  of: (role: RoleId) => (role === 'customer.user.pbx' ? 310 : role === 'customer.user.acd' ? 500 : null)
};

test('Licences cost what those with a known price cost together, and it is told whether these are all.', () => {
  expect(
    costOf(prices, [
      ['customer.user.pbx', 3],
      ['customer.user.acd', 2]
    ])
  ).toEqual({ total: 1930, isWhole: true });
  expect(
    costOf(prices, [
      ['customer.user.pbx', 3],
      ['customer.user.supervisorl1', 2]
    ])
  ).toEqual({ total: 930, isWhole: false });
});

test('What nobody knows a price of has no total, which is not the same as nothing.', () => {
  expect(costOf(prices, [['customer.user.supervisorl1', 2]])).toBeNull();
  expect(costOf(prices, [])).toBeNull();
});
