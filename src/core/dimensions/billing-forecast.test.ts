import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billed, billedSettings, essential } from './a-billed-customer.ts';
import {
  forecastInvoices,
  hasBillingArea,
  invoiceAt,
  type Billed,
  type InvoiceEstimate
} from './billing-forecast.ts';

const told = ({ lines }: InvoiceEstimate) =>
  lines.map(({ from, to, rating, value }) => `${from}–${to} ${rating} ${String(value)}`);
const at = (run: string, ...args: Parameters<typeof billed>) => told(invoiceAt(run, billed(...args)));

describe('An invoice', () => {
  test('[R50] has a line for each licence of each user, with its period and its value in hundredths.', () => {
    const invoice = invoiceAt(
      '2025-04-01',
      billed([
        [essential('2025-01-10'), { role: 'customer.user.supervisorl2', from: '2025-03-15', to: '' }],
        [essential('2025-03-15')]
      ])
    );
    const april = { from: '2025-04-01', to: '2025-04-30' };
    const added = { from: '2025-03-15', to: '2025-04-30' };
    expect({
      ...invoice,
      lines: invoice.lines.map(({ coverage: _, readings: __, ...line }) => line)
    }).toEqual({
      run: '2025-04-01',
      lines: [
        { userId: 'user-1', role: 'customer.user.pbx', rating: 'charged', value: 310, ...april },
        // 15.00 + 15.00 × 17 ÷ 31 = 23.2258…
        { userId: 'user-1', role: 'customer.user.supervisorl2', rating: 'charged', value: 2323, ...added },
        // 3.10 + 3.10 × 17 ÷ 31 = 4.80
        { userId: 'user-2', role: 'customer.user.pbx', rating: 'charged', value: 480, ...added }
      ],
      total: 310 + 2323 + 480,
      unpriced: new Map(),
      singleDays: []
    });
  });

  test('says nothing of roles that the vendor does not bill for.', () => {
    expect(at('2025-04-01', [[{ role: 'admin.user', from: '2025-01-10', to: '' }]])).toEqual([]);
  });

  test('lists a role without a price as unknown and leaves it out of the total.', () => {
    const acd = { role: 'customer.user.acd', from: '2025-01-10', to: '' } as const;
    const invoice = invoiceAt('2025-04-01', billed([[acd], [acd], [essential('2025-01-10')]]));
    expect(invoice.lines.map(({ value }) => value)).toEqual([null, null, 310]);
    expect(invoice.total).toBe(310);
    expect([...invoice.unpriced]).toEqual([['customer.user.acd', 2]]);
  });

  test('knows no price at all without a product type or a rate band, and nought where nought is the price.', () => {
    const users = [[essential('2025-01-10')]];
    const types = billedSettings.productTypes.map((type) => ({ ...type, rateBandId: '' }));
    const free = billedSettings.rateBands.map((band) => ({ ...band, prices: { 'customer.user.pbx': 0 } }));
    const line = '2025-04-01–2025-04-30 charged';
    expect(at('2025-04-01', users, { productTypeId: '' })).toEqual([`${line} null`]);
    expect(at('2025-04-01', users, {}, { productTypes: types })).toEqual([`${line} null`]);
    expect(at('2025-04-01', users, {}, { rateBands: free })).toEqual([`${line} 0`]);
  });

  test('[R51] [R52] has a role that came and went only if that took more than a day.', () => {
    expect(at('2025-04-01', [[essential('2025-03-10', '2025-03-10')]])).toEqual([]);
    expect(at('2025-04-01', [[essential('2025-03-10', '2025-03-11')]])).toEqual([
      '2025-03-10–2025-03-11 charged 20'
    ]);
  });

  test('bills a role that is given anew from the first day that was not paid in advance.', () => {
    const users = [[essential('2025-01-10', '2025-03-05'), essential('2025-03-20')]];
    expect(at('2025-03-01', users)).toEqual(['2025-03-01–2025-03-31 charged 310']);
    expect(at('2025-04-01', users)).toEqual(['2025-04-01–2025-04-30 charged 310']);
    const within = [[essential('2025-03-02', '2025-03-05'), essential('2025-03-20', '2025-03-21')]];
    expect(at('2025-04-01', within)).toEqual([
      '2025-03-02–2025-03-05 charged 40',
      '2025-03-20–2025-03-21 charged 20'
    ]);
  });

  test('has the minimum term only where the reseller switched it on.', () => {
    const users = [[essential('2025-03-15', '2025-03-17')]];
    expect(at('2025-04-01', users)).toEqual(['2025-03-15–2025-03-17 charged 30']);
    // 3.10 × 17 ÷ 31 + 3.10 × 13 ÷ 30 = 3.0433…
    expect(at('2025-04-01', users, {}, { hasMinimumTerm: true })).toEqual([
      '2025-03-15–2025-04-13 charged 304'
    ]);
  });
});

describe('Nothing is charged', () => {
  test('[R16] [R17] for the internal system, whose lines are there with the value nought.', () => {
    const customer = { isInternal: true, trialExpiresOn: '2025-04-15' };
    expect(at('2025-04-01', [[essential('2025-03-15')]], customer)).toEqual([
      '2025-03-15–2025-04-30 zero-rated-internal 0'
    ]);
    expect(at('2025-04-01', [[{ role: 'customer.user.acd', from: '2025-01-10', to: '' }]], customer)).toEqual(
      ['2025-04-01–2025-04-30 zero-rated-internal 0']
    );
  });

  test('[R26] while a trial is running; its last day is part of it.', () => {
    const trial = { createdOn: '2025-03-15', trialExpiresOn: '2025-04-15' };
    expect(at('2025-04-01', [[essential('2025-03-15')]], trial)).toEqual([
      '2025-03-15–2025-04-15 zero-rated-trial 0'
    ]);
  });

  test('[R25] until the day after the trial, from which it is billed at the next run like a new licence.', () => {
    const trial = { createdOn: '2025-03-15', trialExpiresOn: '2025-04-15' };
    // 3.10 × 15 ÷ 30 + 3.10
    expect(at('2025-05-01', [[essential('2025-03-15')]], trial)).toEqual([
      '2025-04-16–2025-05-31 charged 465'
    ]);
    expect(at('2025-06-01', [[essential('2025-03-15')]], trial)).toEqual([
      '2025-06-01–2025-06-30 charged 310'
    ]);
  });

  test('[R25] A trial that ends with a month is paid for from the run of the next day.', () => {
    const trial = { createdOn: '2025-03-15', trialExpiresOn: '2025-03-31' };
    expect(at('2025-04-01', [[essential('2025-03-15')]], trial)).toEqual([
      '2025-03-15–2025-03-31 zero-rated-trial 0',
      '2025-04-01–2025-04-30 charged 310'
    ]);
    const earlier = { createdOn: '2025-03-15', trialExpiresOn: '2025-03-20' };
    expect(at('2025-04-01', [[essential('2025-03-15')]], earlier)).toEqual([
      '2025-03-15–2025-03-20 zero-rated-trial 0',
      '2025-03-21–2025-04-30 charged 420'
    ]);
  });

  test('[R27] for a trial that is terminated before its end.', () => {
    const trial = { createdOn: '2025-03-15', trialExpiresOn: '2025-04-15', terminatesOn: '2025-04-15' };
    for (const run of ['2025-04-01', '2025-05-01', '2025-06-01'])
      expect(invoiceAt(run, billed([[essential('2025-03-15')]], trial)).total, run).toBe(0);
  });

  test('after the termination, whether it is planned or was done.', () => {
    const users = [[essential('2025-01-10')]];
    for (const status of ['active', 'terminated'] as const) {
      const ends = { status, terminatesOn: '2025-04-20' };
      expect(at('2025-04-01', users, ends)).toEqual(['2025-04-01–2025-04-30 charged 310']);
      expect(at('2025-05-01', users, ends)).toEqual([]);
    }
    expect(at('2025-05-01', users, { status: 'terminated' })).toEqual([]);
  });

  test('[R48] but a disabled customer is charged.', () => {
    expect(at('2025-04-01', [[essential('2025-01-10')]], { status: 'disabled' })).toEqual([
      '2025-04-01–2025-04-30 charged 310'
    ]);
  });
});

describe('A line says why it is for its days', () => {
  const why = (run: string, ...args: Parameters<typeof billed>) =>
    invoiceAt(run, billed(...args)).lines.map(({ from, coverage, readings }) =>
      [from, coverage.rule.id, ...readings].join(' ')
    );

  test('[R50] [DCV-1] [DCV-2] by the rule: from its first day, or its month.', () => {
    expect(why('2025-04-01', [[essential('2025-03-15')], [essential('2025-01-10')]])).toEqual([
      '2025-03-15 DCV-1',
      '2025-04-01 DCV-2'
    ]);
  });

  test('[R52] [DCV-4] that a role which came and went is billed for its days is our reading.', () => {
    const [line] = invoiceAt('2025-04-01', billed([[essential('2025-03-10', '2025-03-14')]])).lines;
    expect([line?.coverage.rule.id, line?.coverage.rule.source.basis]).toEqual(['DCV-4', 'assumed']);
  });

  test('[DCV-7] [DCV-8] that a month paid in advance is billed whole, whether a role or the customer ends in it, is our reading.', () => {
    const users = [[essential('2025-03-15')], [essential('2025-01-10')]];
    const whole = ['2025-03-15–2025-04-30', '2025-04-01–2025-04-30'];
    const days = (...args: Parameters<typeof billed>) =>
      invoiceAt('2025-04-01', billed(...args)).lines.map(({ from, to }) => `${from}–${to}`);
    expect(days(users, { terminatesOn: '2025-04-11' })).toEqual(whole);
    expect(why('2025-04-01', users, { terminatesOn: '2025-04-11' })).toEqual([
      '2025-03-15 DCV-7',
      '2025-04-01 DCV-8'
    ]);
    expect(why('2025-04-01', [[essential('2025-01-10', '2025-04-11')]])).toEqual(['2025-04-01 DCV-8']);
    // nothing is left of the month
    expect(why('2025-04-01', users, { terminatesOn: '2025-04-30' })).toEqual([
      '2025-03-15 DCV-1',
      '2025-04-01 DCV-2'
    ]);
    expect(days(users, { terminatesOn: '2025-03-31' })).toEqual(['2025-03-15–2025-03-31']);
  });

  test('as our reading if the role was given on a 1st, and only on its first invoice.', () => {
    expect(why('2025-05-01', [[essential('2025-04-01')]])).toEqual(['2025-04-01 DCV-1 given-on-first']);
    expect(why('2025-06-01', [[essential('2025-04-01')]])).toEqual(['2025-06-01 DCV-2']);
  });

  test('[R25] as our reading for the days after a trial, and only on their first invoice.', () => {
    const trial = { trialExpiresOn: '2025-04-14' };
    expect(why('2025-05-01', [[essential('2025-03-15')]], trial)).toEqual(['2025-04-15 DCV-1 after-trial']);
    expect(why('2025-04-01', [[essential('2025-03-15')]], trial)).toEqual(['2025-03-15 DCV-1']);
    expect(why('2025-06-01', [[essential('2025-03-15')]], trial)).toEqual(['2025-06-01 DCV-2']);
  });

  test('as our reading where some days were paid for in advance already.', () => {
    const again = [[essential('2025-01-10', '2025-03-10'), essential('2025-03-20')]];
    expect(why('2025-04-01', again)).toEqual(['2025-04-01 DCV-1 not-paid-twice']);
    expect(why('2025-05-01', again)).toEqual(['2025-05-01 DCV-2']);
  });

  test('[R51] [DCV-3] and where there is none, because the role was had on a single day, that is told once.', () => {
    const single = (run: string, from: string, to: string) =>
      invoiceAt(run, billed([[essential(from, to)]])).singleDays;
    const told = (day: string) => [{ userId: 'user-1', role: 'customer.user.pbx', day }];
    expect(single('2025-04-01', '2025-03-10', '2025-03-10')).toEqual(told('2025-03-10'));
    expect(single('2025-05-01', '2025-03-10', '2025-03-10')).toEqual([]);
    expect(single('2025-04-01', '2025-01-10', '2025-04-01')).toEqual(told('2025-04-01'));
    expect(single('2025-04-01', '2025-03-10', '2025-03-11')).toEqual([]);
  });
});

describe('A forecast', () => {
  const forecast = (source: Billed, today: string, following: number) =>
    forecastInvoices(source, today, following).map((invoice) => [invoice.run, ...told(invoice)]);

  test('begins with the next run and goes on for as many months as asked.', () => {
    expect(forecast(billed([[essential('2025-03-15')]]), '2025-03-20', 2)).toEqual([
      ['2025-04-01', '2025-03-15–2025-04-30 charged 480'],
      ['2025-05-01', '2025-05-01–2025-05-31 charged 310'],
      ['2025-06-01', '2025-06-01–2025-06-30 charged 310']
    ]);
  });

  test('of a planned customer begins with the run after its planned day, and bills nothing before that day.', () => {
    const planned = { status: 'ready', createdOn: '2025-05-10' } as const;
    expect(forecast(billed([[essential('2025-03-15')]], planned), '2025-03-20', 0)).toEqual([
      // 3.10 × 22 ÷ 31 + 3.10
      ['2025-06-01', '2025-05-10–2025-06-30 charged 530']
    ]);
  });

  test('of a plan whose day has passed begins today: nothing was created yet.', () => {
    const planned = { status: 'draft', createdOn: '' } as const;
    const overdue = { status: 'ready', createdOn: '2025-03-01' } as const;
    for (const customer of [planned, overdue])
      expect(forecast(billed([[essential('2025-03-01')]], customer), '2025-03-15', 0)).toEqual([
        ['2025-04-01', '2025-03-15–2025-04-30 charged 480']
      ]);
  });

  test('[R25] shows the month in which a trial turns into a paying customer by itself.', () => {
    const trial = { createdOn: '2025-03-15', trialExpiresOn: '2025-04-15' };
    expect(
      forecast(billed([[essential('2025-03-15')]], trial), '2025-03-15', 2).map((lines) => lines.slice(1))
    ).toEqual([
      ['2025-03-15–2025-04-15 zero-rated-trial 0'],
      ['2025-04-16–2025-05-31 charged 465'],
      ['2025-06-01–2025-06-30 charged 310']
    ]);
  });

  test('of ten thousand users has a line for each in every month.', () => {
    const users = Array.from({ length: 10_000 }, (_, n) => [
      essential(`2025-03-${String((n % 28) + 1).padStart(2, '0')}`)
    ]);
    const invoices = forecastInvoices(billed(users), '2025-03-30', 11);
    expect(invoices.map(({ lines }) => lines.length)).toEqual(Array.from({ length: 12 }, () => 10_000));
    expect(invoices[1]?.total).toBe(3_100_000);
  });
});

test('[R53] Whoever is not billed by the vendor has no billing area.', () => {
  expect(hasBillingArea(billedSettings)).toBe(true);
  expect(hasBillingArea({ ...billedSettings, isBilledDirectly: false })).toBe(false);
});

test('[R25] [R26] With any trial no day is charged that is part of it, and no day of a role is on two lines.', () => {
  const day = fc.integer({ min: 0, max: 250 });
  const text = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
  const spans = fc.uniqueArray(day, { minLength: 2, maxLength: 6 }).map((days) => {
    const sorted = days.sort((a, b) => a - b);
    return sorted.flatMap((from, n) => {
      if (n % 2 === 1) return [];
      const to = sorted[n + 1];
      return [essential(text(from), to === undefined ? '' : text(to))];
    });
  });
  fc.assert(
    fc.property(spans, day, fc.boolean(), (roles, trialEnd, hasMinimumTerm) => {
      const source = billed([roles], { trialExpiresOn: text(trialEnd) }, { hasMinimumTerm });
      const lines = forecastInvoices(source, '2024-12-15', 13).flatMap((invoice) => invoice.lines);
      const overlaps = lines.filter((line, n) =>
        lines.some((other, m) => m !== n && other.from <= line.to && line.from <= other.to)
      );
      expect(overlaps).toEqual([]);
      for (const { from, to, rating } of lines)
        expect(rating === 'charged' ? from > text(trialEnd) : to <= text(trialEnd)).toBe(true);
      // of every day of a term but the last, which may be the only one of its period, there is a line
      for (const span of roles)
        for (let at = 0; at < 250; at++)
          if (text(at) >= span.from && text(at) < (span.to || '2025-12-31'))
            expect([text(at), lines.some(({ from, to }) => from <= text(at) && text(at) <= to)]).toEqual([
              text(at),
              true
            ]);
    }),
    { numRuns: 150 }
  );
});
