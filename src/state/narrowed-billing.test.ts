import { describe, expect, test } from 'vitest';
import { aPbxUser } from '#core/a-state.ts';
import {
  aBilledCustomer,
  aBilledUser,
  billedSettings,
  essential
} from '#core/dimensions/a-billed-customer.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { inOneGo } from '#core/sliced.ts';
import type { BilledCustomer } from '#storage/dimensions-billing-queries.ts';
import {
  billingCounts,
  billingFilters,
  billingNarrowed,
  overviewing,
  simulatedAt,
  sumAt,
  trialsOn,
  type BillingFilter,
  type BillingSort
} from './narrowed-billing.ts';

const agent = { role: 'customer.user.acd', from: '2025-01-10', to: '' } as const;
const customerWith = (
  id: string,
  over: Partial<DimensionsCustomer>,
  users: readonly Parameters<typeof aBilledUser>[1][]
): BilledCustomer => ({
  listed: {
    customer: aBilledCustomer({ id, name: id, ...over }),
    accountName: id,
    text: `${id} ${over.reference ?? ''}`.trim()
  },
  users: users.map((roles, n) => aBilledUser(`${id}-${String(n)}`, roles, id))
});
const standing = essential('2025-01-10');
const customers = [
  customerWith('alder', {}, [[standing], [standing]]),
  customerWith('birch', { trialExpiresOn: '2025-04-14' }, [[standing]]),
  customerWith('cedar', { isInternal: true }, [[standing], [standing], [standing]]),
  customerWith('draft', { status: 'ready', createdOn: '2025-05-10' }, [[standing]]),
  customerWith('elm', { reference: 'r-7' }, [[standing], [agent]]),
  customerWith('fir', {}, []),
  customerWith('gone', { status: 'terminated', terminatesOn: '2025-02-10' }, [[standing]])
];
const { runs, rows } = inOneGo(overviewing(customers, billedSettings, '2025-03-20', 3));
const names = (
  run: number,
  filter: BillingFilter,
  sort: BillingSort = 'name',
  descending = false,
  words = ''
) =>
  billingNarrowed(rows, run, { words, filter, sort, descending })
    .map(({ customer }) => customer.id)
    .join(' ');

describe('The forecast of all customers', () => {
  test('has the next run and the following ones, and everybody but who ended.', () => {
    expect(runs).toEqual(['2025-04-01', '2025-05-01', '2025-06-01']);
    expect(names(0, 'all')).toBe('alder birch cedar draft elm fir');
  });

  test('[R17] [R25] [R26] is zero-rated for trial and internal system; a trial is charged once it has turned.', () => {
    const told = rows.map((row) =>
      [0, 1, 2].map((run) => {
        const { total, zeroRated } = sumAt(row, run);
        return `${String(total)}/${String(zeroRated)}`;
      })
    );
    // 3.10 × 16 ÷ 30 = 1.65, and 3.10 for May
    expect(told[1]).toEqual(['0/1', '475/0', '310/0']);
    expect(told[2]).toEqual(['0/3', '0/3', '0/3']);
  });

  test('bills a planned customer at the run after its planned day.', () => {
    const draft = rows.find(({ customer }) => customer.id === 'draft');
    expect(draft?.sums.map(({ lines }) => lines)).toEqual([0, 0, 1]);
  });

  test('does not count an unknown price as nothing.', () => {
    const elm = rows.find(({ customer }) => customer.id === 'elm');
    expect(elm?.sums[0]).toMatchObject({ total: 310, lines: 2, unknown: 1 });
  });
});

test('What of a forecast rests on a simulated telephone system is told of each run, and found by it.', () => {
  const side = (id: string, isSimulated: boolean): BilledCustomer => {
    const { listed, users } = customerWith(id, {}, [[standing], [standing]]);
    return {
      listed,
      users: users.map((user, n) => ({ ...user, pbx: aPbxUser({ isSimulated: isSimulated && n === 0 }) }))
    };
  };
  const { rows } = inOneGo(
    overviewing([side('alder', true), side('birch', false)], billedSettings, '2025-03-20', 2)
  );
  const told = rows.map((row) => [0, 1].map((run) => [sumAt(row, run).lines, simulatedAt(row, run).total]));
  expect(told).toEqual([
    [
      [2, 310],
      [2, 310]
    ],
    [
      [2, 0],
      [2, 0]
    ]
  ]);
  const wish = { words: '', filter: 'simulated', sort: 'name', descending: false } as const;
  expect(billingNarrowed(rows, 0, wish).map(({ customer }) => customer.id)).toEqual(['alder']);
  expect(billingCounts(rows, 1).simulated).toBe(1);
});

test('[R52a] A trial of one role is not taken for a trial of the customer.', () => {
  const access = { role: 'customer.user.supervisorl1', from: '2025-01-10', to: '' } as const;
  const roleTrials = [{ role: 'customer.user.acd', lastDay: '2025-04-30' }] as const;
  const some = [
    customerWith('role', { trialExpiresOn: '2025-02-10', roleTrials: [...roleTrials] }, [
      [standing],
      [agent]
    ]),
    customerWith('customer', { trialExpiresOn: '2025-06-30', roleTrials: [...roleTrials] }, [[agent]]),
    customerWith('neither', {}, [[standing], [access]])
  ];
  const { rows } = inOneGo(overviewing(some, billedSettings, '2025-03-20', 2));
  expect(rows.map((row) => trialsOn(sumAt(row, 0)))).toEqual([['role-trial'], ['trial'], []]);
});

describe('The list', () => {
  test('is narrowed to what is charged, zero-rated, unknown, planned or nothing.', () => {
    expect(billingFilters.map((filter) => names(0, filter))).toEqual([
      'alder birch cedar draft elm fir',
      'alder elm',
      'birch cedar',
      'elm',
      '',
      '',
      'draft fir'
    ]);
    expect(names(2, 'planned')).toBe('draft');
    expect(billingCounts(rows, 0)).toEqual({
      ...{ all: 6, charged: 2, 'zero-rated': 2 },
      ...{ unknown: 1, simulated: 0, planned: 0, none: 2 }
    });
  });

  test('is sorted by name, lines or total, equal ones by name either way.', () => {
    expect(names(0, 'all', 'name', true)).toBe('fir elm draft cedar birch alder');
    expect(names(0, 'all', 'lines', true)).toBe('cedar alder elm birch draft fir');
    expect(names(0, 'all', 'total')).toBe('birch cedar draft fir elm alder');
  });

  test('is searched by every word.', () => {
    expect(names(0, 'all', 'name', false, 'r-7 el')).toBe('elm');
    expect(names(0, 'all', 'name', false, 'r-7 alder')).toBe('');
  });
});
