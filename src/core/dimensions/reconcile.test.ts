import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPbxUser } from '#core/a-state.ts';
import { aBilledCustomer, aBilledUser, billedSettings, essential } from './a-billed-customer.ts';
import { invoiceAt } from './billing-forecast.ts';
import { resellerColumns, type BillingColumn } from './billing-columns.ts';
import type { BillingLine } from './billing-line.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsUser } from './dimensions-user.ts';
import { estimateCsv } from './estimate-csv.ts';
import { readBillingCsv } from './read-billing-csv.ts';
import { reconcile, runOf, type BillingFinding, type Ours } from './reconcile.ts';
import { chargedRoles } from './roles.ts';

const linesIn = (text: string): readonly BillingLine[] => {
  const result = readBillingCsv(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.lines;
};
/** A vendor's file with these rows; what a row leaves out is as usual. */
const bill = (...rows: Partial<Record<BillingColumn, string>>[]) =>
  linesIn(
    [
      resellerColumns.join(','),
      ...rows.map((row) => {
        const whole: Partial<Record<BillingColumn, string>> = {
          quantity: '1',
          value: '3.10',
          fromdate: '2025-04-01T00:00:00.000+00:00',
          todate: '2025-04-30T23:59:59.000+00:00',
          tenantcode: 'tenant-acme',
          tenantcodeext: 'C-1001',
          tenantname: 'Acme Hotels',
          ...row
        };
        return resellerColumns.map((column) => whole[column] ?? '').join(',');
      })
    ].join('\n')
  );
const ours = (customers: readonly DimensionsCustomer[], users: readonly DimensionsUser[] = []): Ours => ({
  customers,
  users,
  settings: billedSettings
});
const told = (finding: BillingFinding) => ({
  code: finding.code,
  who:
    'customerId' in finding
      ? finding.customerId
      : 'customerIds' in finding
        ? finding.customerIds
        : finding.similar,
  lines: finding.lines.map(({ line }) => line),
  amount: finding.amount
});
const findings = (lines: readonly BillingLine[], known: Ours) =>
  reconcile(lines, '2025-04-01', known).findings.map(told);
const oneOf = (customer: Partial<DimensionsCustomer>, ...rows: Partial<Record<BillingColumn, string>>[]) =>
  findings(bill(...rows), ours([aBilledCustomer(customer)]));
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('A line belongs to a customer', () => {
  test('by the tenant identifier, whatever else it says.', () => {
    expect(codes(oneOf({}, { tenantcode: 'TENANT-ACME' }))).toEqual([]);
    expect(codes(oneOf({}, { tenantcodeext: 'other', tenantname: 'Other' }))).toEqual([
      'reference-differs',
      'name-differs'
    ]);
  });

  test('by the reference where we do not know the identifier, or the line has none.', () => {
    expect(codes(oneOf({ tenantId: '' }, { tenantcode: 'new' }))).toEqual([]);
    expect(codes(oneOf({}, { tenantcode: '' }))).toEqual([]);
  });

  test('[R2] by the name, in whichever case, spacing and composition.', () => {
    const customer = { tenantId: '', reference: '', name: 'Caf\u00e9  Hotels' };
    expect(codes(oneOf(customer, { tenantcodeext: '', tenantname: ' CAFE\u0301 hotels ' }))).toEqual([]);
  });

  test('only if its identifier is not another one; who has the same reference or name is told.', () => {
    expect(oneOf({}, { tenantcode: 'tenant-else' })).toEqual([
      { code: 'unknown-customer', who: ['acme'], lines: [2], amount: '3.1' }
    ]);
  });

  test('[R12] Customers that share a reference are told apart by their names, or not at all.', () => {
    const north = aBilledCustomer({ id: 'north', tenantId: '', name: 'Acme North' });
    const south = aBilledCustomer({ id: 'south', tenantId: '', name: 'Acme South' });
    const rows = bill({ tenantname: 'ACME South' }, { tenantname: 'Acme' }, { tenantname: 'Acme' });
    const users = ['north', 'south'].map((id) => aBilledUser(id, [essential('2025-01-10')], id));
    // the one that is not named may be the other one, so that neither is missing
    expect(findings(rows.slice(1), ours([north, south], users)).map(({ code }) => code)).toEqual([
      'ambiguous-customer'
    ]);
    expect(findings(rows, ours([north, south]))).toEqual([
      { code: 'ambiguous-customer', who: ['north', 'south'], lines: [3, 4], amount: '6.2' }
    ]);
  });
});

describe('A customer is told once for each reason', () => {
  test('who is unknown, with all lines and their exact sum.', () => {
    const other = { tenantcode: 'x', tenantcodeext: 'X', tenantname: 'X' };
    expect(oneOf({}, { ...other, value: '0.1' }, {}, { ...other, value: '0.2' })).toEqual([
      { code: 'unknown-customer', who: [], lines: [2, 4], amount: '0.3' }
    ]);
  });

  test('[R16] [R17] The internal system is on the bill, but not charged.', () => {
    expect(oneOf({ isInternal: true }, { value: '0' }, { value: '3.10' }, { value: '-3.10' })).toEqual([
      { code: 'charged-internal', who: 'acme', lines: [3], amount: '3.1' }
    ]);
  });

  test('[R26] A trial is not charged through its last day.', () => {
    const rows = [
      { value: '0', todate: '2025-04-15' },
      { fromdate: '2025-04-15', todate: '2025-04-15' },
      { fromdate: '2025-04-16' },
      { value: '0.01', todate: '2025-04-15' }
    ] as const;
    expect(oneOf({ trialExpiresOn: '2025-04-15' }, ...rows)).toEqual([
      { code: 'charged-trial', who: 'acme', lines: [3, 5], amount: '3.11' }
    ]);
  });

  test('[R26] Of a line that goes on after a trial, the rest may be charged: by our own price, if there is one.', () => {
    // 3.10 × 15 ÷ 30 = 1.55
    const rows = [
      { role: 'customer.user.pbx', value: '1.55' },
      { role: 'customer.user.pbx', value: '1.56' },
      { role: 'customer.user.pbx', value: '3.10' },
      { role: 'customer.user.acd', value: '3.10' },
      { todate: 'soon' }
    ] as const;
    expect(oneOf({ trialExpiresOn: '2025-04-15' }, ...rows)).toEqual([
      { code: 'charged-trial', who: 'acme', lines: [4], amount: '3.1' }
    ]);
  });

  test('A customer is not billed for what begins after its termination.', () => {
    const rows = [{ fromdate: '2025-03-20' }, { fromdate: '2025-03-21' }, { value: '0' }, {}] as const;
    for (const status of ['terminated', 'active'] as const)
      expect(oneOf({ status, terminatesOn: '2025-03-20' }, ...rows)).toEqual([
        { code: 'billed-after-termination', who: 'acme', lines: [3, 5], amount: '6.2' }
      ]);
    // whoever was terminated on a day that nobody noted is billed for nothing, as in the forecast
    expect(oneOf({ status: 'terminated' }, ...rows)).toEqual([
      { code: 'billed-after-termination', who: 'acme', lines: [2, 3, 5], amount: '9.3' }
    ]);
  });

  test('[DCV-8] The month of a termination is billed whole, as the forecast says.', () => {
    const month = { fromdate: '2025-04-01', todate: '2025-04-30' };
    expect(oneOf({ terminatesOn: '2025-04-11' }, month)).toEqual([]);
    expect(oneOf({ terminatesOn: '2025-03-31' }, month)).toMatchObject([
      { code: 'billed-after-termination' }
    ]);
  });

  test('[R10] The reference on the bill is ours.', () => {
    expect(oneOf({}, {}, { tenantcodeext: 'C-1002' }, { tenantcodeext: '' })).toEqual([
      { code: 'reference-differs', who: 'acme', lines: [3, 4], amount: '6.2' }
    ]);
  });

  test('[R11] Where we have none it is the tenant identifier, or none either.', () => {
    const rows = [
      { tenantcodeext: 'Tenant-ACME' },
      { tenantcodeext: 'tenant-acme' },
      { tenantcodeext: '' },
      {}
    ];
    // an identifier is the same in any case of letters; a reference is not
    expect(oneOf({ reference: ' ' }, ...rows)).toEqual([
      { code: 'reference-differs', who: 'acme', lines: [5], amount: '3.1' }
    ]);
    expect(oneOf({ tenantId: 'TENANT-acme', reference: '' }, ...rows.slice(0, 3))).toEqual([]);
    expect(codes(oneOf({ reference: 'c-1001' }, {}))).toEqual(['reference-differs']);
    // found by its name
    expect(oneOf({ reference: '', tenantId: '' }, { tenantcodeext: 'tenant-acme' })).toEqual([]);
  });

  test('A line whose value or date cannot be read is not held against anybody.', () => {
    expect(oneOf({ isInternal: true }, { value: 'free' })).toEqual([]);
    expect(oneOf({ terminatesOn: '2025-03-20' }, { fromdate: 'soon' })).toEqual([]);
  });
});

describe('Prices, quantities and users are not compared', () => {
  const users = [aBilledUser('user-1', [essential('2025-01-10')])];
  const line = { role: 'customer.user.pbx', userid: 'user-1' };

  test('so that a price or a quantity times a hundred, a line twice or somebody else’s is no discrepancy.', () => {
    for (const rows of [
      [{ ...line, value: '310' }],
      [{ ...line, quantity: '100' }],
      [line, line],
      [{ ...line, userid: 'nobody' }]
    ])
      expect(findings(bill(...rows), ours([aBilledCustomer()], users))).toEqual([]);
  });

  test('but the total stands beside what the same run costs by estimate, where the run is known.', () => {
    const dear = bill({ ...line, value: '310' });
    const known = ours([aBilledCustomer()], users);
    expect(reconcile(dear, '2025-04-01', known)).toMatchObject({
      total: '310',
      estimate: { total: 310, lines: 1, unknown: 0 }
    });
    expect(reconcile(dear, '', known).estimate).toBeNull();
  });

  test('The estimate is of the customers that the vendor has, and of planned ones that are on the bill.', () => {
    const estimateOf = (status: DimensionsCustomer['status'], lines: readonly BillingLine[]) =>
      reconcile(lines, '2025-04-01', ours([aBilledCustomer({ status })], users)).estimate?.lines;
    expect(estimateOf('active', [])).toBe(1);
    expect(estimateOf('handed-over', [])).toBe(0);
    expect(estimateOf('handed-over', bill(line))).toBe(1);
  });
});

describe('A customer that should be on the bill and is not', () => {
  const missing = (customer: Partial<DimensionsCustomer>, roles = [essential('2025-01-10')]) =>
    findings(
      bill({ tenantcode: 'other', tenantcodeext: 'O', tenantname: 'Other' }),
      ours(
        [
          aBilledCustomer(customer),
          aBilledCustomer({ id: 'other', tenantId: 'other', reference: 'O', name: 'Other' })
        ],
        [aBilledUser('user-1', roles)]
      )
    );

  test('is told with what we expected.', () => {
    const found = reconcile(
      bill({ tenantcode: 'other' }),
      '2025-04-01',
      ours([aBilledCustomer()], [aBilledUser('user-1', [essential('2025-01-10')])])
    ).findings.find(({ code }) => code === 'not-billed');
    expect(found && 'expected' in found && found.expected.total).toBe(310);
    expect(missing({})).toEqual([{ code: 'not-billed', who: 'acme', lines: [], amount: '0' }]);
  });

  test('[DX26] is none whose only users come from a simulated telephone system.', () => {
    const simulated = {
      ...aBilledUser('user-1', [essential('2025-01-10')]),
      pbx: aPbxUser({ isSimulated: true })
    };
    expect(reconcile([], '2025-04-01', ours([aBilledCustomer()], [simulated])).findings).toEqual([]);
    const both = ours([aBilledCustomer()], [simulated, { ...simulated, id: 'user-2', pbx: aPbxUser() }]);
    const [found] = reconcile([], '2025-04-01', both).findings;
    expect(found && 'expected' in found && found.expected.lines).toHaveLength(1);
  });

  test('[R17] [R48] may as well be the internal system, on trial or disabled.', () => {
    for (const customer of [
      { isInternal: true },
      { trialExpiresOn: '2025-05-01' },
      { status: 'disabled' as const }
    ])
      expect(codes(missing(customer))).toEqual(['not-billed']);
  });

  test('is none that the vendor may not have yet, that has ended or that has no role with a charge.', () => {
    for (const status of ['draft', 'ready', 'handed-over'] as const) expect(missing({ status })).toEqual([]);
    expect(missing({ status: 'terminated', terminatesOn: '2025-03-20' })).toEqual([]);
    expect(missing({}, [])).toEqual([]);
  });

  test('is told only for a month that is known.', () => {
    const known = ours([aBilledCustomer()], [aBilledUser('user-1', [essential('2025-01-10')])]);
    expect(reconcile([], '', known).findings).toEqual([]);
    expect(codes(reconcile([], '2025-04-01', known).findings)).toEqual(['not-billed']);
  });
});

test('The month of a bill is the one in which most of its lines end.', () => {
  const to = (todate: string) => ({ todate });
  expect(runOf(bill({}, {}, to('2025-03-20'), to('2025-05-01')))).toBe('2025-04-01');
  expect(runOf(bill({}, to('2025-03-31')))).toBe('2025-04-01');
  expect(runOf(bill(to('soon')))).toBe('');
});

test('Of a bill with five planted discrepancies all five are found, and no other.', () => {
  const named = (id: string, over: Partial<DimensionsCustomer> = {}) =>
    aBilledCustomer({ id, tenantId: `tenant-${id}`, reference: `C-${id}`, name: id, ...over });
  const customers = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => named(id)),
    named('blank', { reference: '' }),
    named('demo', { isInternal: true }),
    named('trial', { createdOn: '2025-03-20', trialExpiresOn: '2025-04-18' }),
    named('gone', { status: 'terminated', terminatesOn: '2025-02-10' })
  ];
  const users = customers.flatMap(({ id }) =>
    ['x', 'y', 'z'].map((user) => aBilledUser(`${id}-${user}`, [essential('2025-01-10')], id))
  );
  const known = ours(customers, users);
  const csv = estimateCsv(
    customers
      .filter(({ id }) => id !== 'f') // 1: not on the bill
      .map((customer) => ({
        customer,
        invoice: invoiceAt('2025-04-01', {
          customer,
          users: users.filter(({ accountId }) => accountId === customer.id),
          settings: billedSettings
        })
      })),
    { tenantId: 'tenant-reseller', reference: '', name: 'ABC Reseller' },
    ({ userId }) => `${userId}@example.com`
  );
  expect(
    findings(
      linesIn(csv),
      ours(
        customers.filter(({ id }) => id !== 'f'),
        users
      )
    )
  ).toEqual([]);

  const [heading = '', ...rows] = csv.trimEnd().split('\r\n');
  const firstRow = rows[0] ?? '';
  const ofAnother = (id: string) => firstRow.replace(/tenant-\w+,C-\w+,\w+/, `tenant-${id},C-${id},${id}`);
  const planted = [
    heading,
    ...rows.map(
      (row) =>
        row.startsWith('demo-y')
          ? row.replace('1,0.00', '1,3.10') // 2: the internal system is charged
          : row.replace('C-b', 'C-old') // 3: another reference
    ),
    ofAnother('gone'), // 4: terminated, but billed
    ofAnother('stranger') // 5: unknown
  ].join('\r\n');
  expect(findings(linesIn(planted), known)).toEqual([
    { code: 'unknown-customer', who: [], lines: [27], amount: '3.1' },
    { code: 'reference-differs', who: 'b', lines: [5, 6, 7], amount: '9.3' },
    { code: 'charged-internal', who: 'demo', lines: [21], amount: '3.1' },
    { code: 'billed-after-termination', who: 'gone', lines: [26], amount: '3.1' },
    { code: 'not-billed', who: 'f', lines: [], amount: '0' }
  ]);
});

test('[R10] [R11] A bill as we estimate it agrees with us, whoever our customers are.', () => {
  const day = fc
    .integer({ min: 0, max: 200 })
    .map((at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));
  const maybeDay = fc.oneof(fc.constant(''), day);
  const text = fc.constantFrom('', 'C-1', "'=1+1", '-7', 'Caf\u00e9, "Ltd"', '  a  b ', '+49', "'t Hooft");
  const customer = fc.record({
    name: text.map((name) => name.trim()).filter((name) => name !== ''),
    reference: text.map((reference) => reference.trim()),
    status: fc.constantFrom('active', 'disabled', 'terminated'),
    createdOn: maybeDay,
    terminatesOn: maybeDay,
    trialExpiresOn: maybeDay,
    isInternal: fc.boolean(),
    roles: fc.array(fc.record({ role: fc.constantFrom(...chargedRoles), from: day, to: maybeDay }), {
      maxLength: 5
    })
  });
  const months = fc.integer({ min: 2, max: 8 }).map((month) => `2025-0${String(month)}-01`);
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 6 }), months, fc.boolean(), (made, run, hasMinimumTerm) => {
      const settings = { ...billedSettings, hasMinimumTerm };
      const customers = made.map(({ roles: _, ...over }, n) =>
        aBilledCustomer({
          id: `c${String(n)}`,
          tenantId: `tenant-${String(n)}`,
          ...over
        })
      );
      const users = made.map(({ roles }, n) => aBilledUser(`u${String(n)}`, roles, `c${String(n)}`));
      const estimated = customers.map((customer, n) => ({
        customer,
        invoice: invoiceAt(run, { customer, users: users.slice(n, n + 1), settings })
      }));
      const csv = estimateCsv(estimated, { tenantId: '', reference: '', name: 'Us' }, ({ userId }) => userId);
      fc.pre(csv.trimEnd().includes('\n'));
      const { findings, matched } = reconcile(linesIn(csv), run, { customers, users, settings });
      expect(findings).toEqual([]);
      expect(matched).toBe(estimated.flatMap(({ invoice }) => invoice.lines).length);
    })
  );
});
