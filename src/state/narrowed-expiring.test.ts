import { describe, expect, test } from 'vitest';
import { anAccount, anOrder, today } from '#core/a-state.ts';
import { decisionOf } from '#core/mitel/order.ts';
import {
  daysBetween,
  expiringCounts,
  expiringIn,
  expiringSorted,
  type ExpiringRow
} from './narrowed-expiring.ts';

const row = (id: string, expiresOn: string, more: Partial<ExpiringRow> = {}): ExpiringRow => {
  const order = { ...anOrder({ id, sapOrderId: id }), expiresOn };
  return {
    order,
    account: anAccount(),
    days: daysBetween(today, expiresOn),
    decision: decisionOf(order, today, 30),
    after: { ordered: 0, given: 0, beyond: 0 },
    ...more
  };
};
const rows = [
  row('yesterday', '2026-03-01'),
  row('today', '2026-03-02'),
  row('in-30', '2026-04-01'),
  row('in-31', '2026-04-02', { after: { ordered: 0, given: 3, beyond: 3 } }),
  row('in-90', '2026-05-31'),
  row('in-91', '2026-06-01', { account: undefined, after: null })
];
const idsOf = (list: readonly ExpiringRow[]) => list.map(({ order }) => order.id);

describe('The list of orders that expire', () => {
  test('takes the last day of an order as still valid, and the last day of a window as within it.', () => {
    expect(idsOf(expiringIn(rows, '30'))).toEqual(['today', 'in-30']);
    expect(idsOf(expiringIn(rows, '60'))).toEqual(['today', 'in-30', 'in-31']);
    expect(idsOf(expiringIn(rows, '90'))).toEqual(['today', 'in-30', 'in-31', 'in-90']);
    expect(idsOf(expiringIn(rows, 'expired'))).toEqual(['yesterday']);
    expect(idsOf(expiringIn(rows, 'all'))).not.toContain('yesterday');
  });

  test('counts what each window then shows.', () => {
    expect(expiringCounts(rows)).toEqual({ '30': 2, '60': 3, '90': 4, all: 5, expired: 1 });
  });

  test('puts the order that lacks most first, then what expires first.', () => {
    expect(idsOf(expiringSorted(rows, 'beyond', true))[0]).toBe('in-31');
    expect(idsOf(expiringSorted(rows, 'beyond', true)).at(-1)).toBe('in-91');
    expect(idsOf(expiringSorted(rows, 'expires', false))[0]).toBe('yesterday');
  });
});
