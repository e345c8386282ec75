import { describe, expect, test } from 'vitest';
import { billed, essential } from './a-billed-customer.ts';
import { invoiceAt } from './billing-forecast.ts';
import { addedUp, invoiceSum, lineGroups } from './invoice-groups.ts';

const supervisor = (from: string) => ({ role: 'customer.user.supervisorl2', from, to: '' }) as const;
const agent = (from: string) => ({ role: 'customer.user.acd', from, to: '' }) as const;
const groups = (...args: Parameters<typeof billed>) => {
  const known = billed(...args);
  return lineGroups(invoiceAt('2025-04-01', known), known);
};

describe('The lines of an invoice', () => {
  test('are one group if they differ in nothing but their user, with role, quantity, price, days and value.', () => {
    expect(
      groups([
        [supervisor('2025-03-15'), essential('2025-01-10')],
        [essential('2025-02-02')],
        [essential('2025-03-15')]
      ]).map(({ role, quantity, price, from, to, value }) => [role, quantity, price, from, to, value])
    ).toEqual([
      ['customer.user.pbx', 1, 310, '2025-03-15', '2025-04-30', 480],
      ['customer.user.pbx', 2, 310, '2025-04-01', '2025-04-30', 620],
      ['customer.user.supervisorl2', 1, 1500, '2025-03-15', '2025-04-30', 2323]
    ]);
  });

  test('of an unknown price have neither a price nor a value, which is not nought.', () => {
    expect(groups([[agent('2025-01-10')], [agent('2025-01-10')]])).toMatchObject([
      { quantity: 2, price: null, value: null, rating: 'charged' }
    ]);
  });

  test('[R17] [R26] that are zero-rated cost nought, and name the rule.', () => {
    const users = [[essential('2025-01-10')], [agent('2025-01-10')]];
    const told = (customer: Parameters<typeof billed>[1]) =>
      groups(users, customer).map(({ value, rating, line }) => [value, rating, line.rule.id]);
    expect(told({ isInternal: true })).toEqual([
      [0, 'zero-rated-internal', 'DLN-2'],
      [0, 'zero-rated-internal', 'DLN-2']
    ]);
    expect(told({ trialExpiresOn: '2025-04-30' })[0]).toEqual([0, 'zero-rated-trial', 'DLN-3']);
  });
});

describe('The sum of invoices', () => {
  const one = invoiceAt('2025-04-01', billed([[essential('2025-01-10'), agent('2025-01-10')]]));
  const trial = invoiceAt(
    '2025-04-01',
    billed([[essential('2025-01-10')], [essential('2025-01-10')]], { trialExpiresOn: '2025-04-30' })
  );

  test('tells what is known, what is zero-rated and what nobody knows the price of.', () => {
    expect(invoiceSum([one, trial])).toEqual({
      total: 310,
      lines: 4,
      zeroRated: 2,
      unknown: 1,
      roles: [
        { role: 'customer.user.pbx', rating: 'charged', quantity: 1, value: 310, unknown: 0 },
        { role: 'customer.user.pbx', rating: 'zero-rated-trial', quantity: 2, value: 0, unknown: 0 },
        { role: 'customer.user.acd', rating: 'charged', quantity: 1, value: 0, unknown: 1 }
      ]
    });
  });

  test('is the same whether the invoices are added up at once or one by one.', () => {
    expect(addedUp([invoiceSum([one]), invoiceSum([trial]), invoiceSum([one])])).toEqual(
      invoiceSum([one, trial, one])
    );
    expect(addedUp([])).toEqual(invoiceSum([]));
  });
});
