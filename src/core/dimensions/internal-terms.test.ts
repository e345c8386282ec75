import { describe, expect, test } from 'vitest';
import { after } from '#core/a-journal.ts';
import type { State } from '#core/state.ts';
import { aBilledCustomer, aBilledUser, billed, billedSettings, essential } from './a-billed-customer.ts';
import { dimensionsState, live } from './a-dimensions-state.ts';
import { invoiceAt } from './billing-forecast.ts';
import type { BillingLine } from './billing-line.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { isInternalOn, marked } from './internal-terms.ts';
import { reconcile } from './reconcile.ts';

const at = (run: string, customer: Partial<DimensionsCustomer>, from = '2025-01-10') =>
  invoiceAt(run, billed([[essential(from)]], customer)).lines.map((line) =>
    `${line.from}–${line.to} ${line.rating} ${String(line.value)} ${line.readings.join(' ')}`.trim()
  );

describe('The mark of the internal system', () => {
  const taken: Partial<DimensionsCustomer> = { internalBefore: [{ from: '', to: '2025-04-09' }] };
  const set: Partial<DimensionsCustomer> = { isInternal: true, internalSince: '2025-04-10' };

  test('[R20] that is taken away leaves the rest of its month to the next run, as the end of a trial does.', () => {
    expect(at('2025-04-01', taken)).toEqual(['2025-04-01–2025-04-09 zero-rated-internal 0']);
    // 3.10 × 21 ÷ 30 + 3.10
    expect(at('2025-05-01', taken)).toEqual(['2025-04-10–2025-05-31 charged 527 after-internal']);
    expect(at('2025-06-01', taken)).toEqual(['2025-06-01–2025-06-30 charged 310']);
  });

  test('[R16] that is set leaves what was charged before, and no day is on two lines.', () => {
    expect(at('2025-04-01', set)).toEqual(['2025-04-01–2025-04-30 charged 310']);
    expect(at('2025-05-01', set)).toEqual(['2025-05-01–2025-05-31 zero-rated-internal 0 not-paid-twice']);
    // of a licence that nobody had billed yet
    expect(at('2025-05-01', set, '2025-04-05')).toEqual([
      '2025-04-05–2025-04-09 charged 52',
      '2025-04-10–2025-05-31 zero-rated-internal 0'
    ]);
  });

  test('[R16] [R20] may come and go, before, during and after a trial.', () => {
    const both = { ...taken, ...set, internalSince: '2025-05-20', trialExpiresOn: '2025-04-20' };
    expect(['2025-04-01', '2025-05-01', '2025-06-01'].map((run) => at(run, both))).toEqual([
      ['2025-04-01–2025-04-20 zero-rated-internal 0'],
      ['2025-04-21–2025-05-31 charged 413 after-trial'],
      ['2025-06-01–2025-06-30 zero-rated-internal 0 not-paid-twice']
    ]);
  });

  test('[R16] is held against a line of its days, and of no other.', () => {
    const line = (over: Partial<BillingLine> = {}): BillingLine => ({
      ...{ line: 2, id: '', quantity: '1', value: '3.1', from: '2025-04-01', to: '2025-04-30' },
      ...{ productName: '', partNumber: '', tenantCode: 'tenant-acme', tenantCodeExt: 'C-1001' },
      ...{ tenantName: 'Acme Hotels', userId: '', userName: '', resellerCode: '', resellerName: '' },
      role: 'customer.user.pbx',
      ...over
    });
    const found = (customer: Partial<DimensionsCustomer>, ...lines: readonly BillingLine[]) =>
      reconcile(lines, '', {
        customers: [aBilledCustomer(customer)],
        users: [aBilledUser('user-1', [essential('2025-01-10')])],
        settings: billedSettings
      }).findings.map((finding) => [finding.code, finding.lines.map((each) => each.line)]);
    const may = { line: 3, from: '2025-05-01', to: '2025-05-31' };
    expect(found(set, line(), line(may))).toEqual([['charged-internal', [3]]]);
    // of a line that goes on, the days after the mark may be charged: 3.10 × 21 ÷ 30 = 2.17
    expect(found(taken, line(), line({ line: 4, value: '2.17' }), line(may))).toEqual([
      ['charged-internal', [2]]
    ]);
  });
});

describe('Marking a customer', () => {
  const customerIn = (state: State) => state.dimensionsCustomers.get('acme');
  const internal = (to: 'on' | 'off') =>
    ({ type: 'switch-internal', accountId: 'acme', to, purpose: 'own-use' }) as const;

  test('[DX30] [R16] [R20] notes from when to when: today is charged again when the mark is taken away.', () => {
    const past = after(dimensionsState(live), internal('on'));
    expect(customerIn(past.state)).toMatchObject({ isInternal: true, internalSince: '2026-03-02' });
    const off = after(dimensionsState({ ...live, isInternal: true }), internal('off'));
    expect(customerIn(off.state)).toMatchObject({
      isInternal: false,
      internalSince: '',
      internalBefore: [{ from: '', to: '2026-03-01' }]
    });
    // what came and went on one day left no trace
    expect(customerIn(after(past, internal('off')).state)).toEqual(customerIn(dimensionsState(live)));
  });

  test('[DX30] [R14] holds from the first day where nothing was charged before.', () => {
    for (const over of [{ status: 'handed-over' as const }, { ...live, createdOn: '2026-03-02' }]) {
      const past = after(dimensionsState(over), internal('on'));
      expect(customerIn(past.state)).toMatchObject({ isInternal: true, internalSince: '' });
      expect(customerIn(after(past, internal('off')).state)?.internalBefore).toEqual([]);
    }
  });

  test('is asked for a day, both ends of a term being of it.', () => {
    const once = marked(marked(aBilledCustomer(), 'on', '2025-02-10'), 'off', '2025-03-10');
    expect(
      ['2025-02-09', '2025-02-10', '2025-03-09', '2025-03-10'].map((day) => isInternalOn(once, day))
    ).toEqual([false, true, true, false]);
  });
});
