import { describe, expect, test } from 'vitest';
import {
  aBilledCustomer,
  aBilledUser,
  billedSettings,
  essential
} from '#core/dimensions/a-billed-customer.ts';
import { resellerColumns, type BillingColumn } from '#core/dimensions/billing-columns.ts';
import { readBillingCsv } from '#core/dimensions/read-billing-csv.ts';
import { reconcile } from '#core/dimensions/reconcile.ts';
import {
  findingColumns,
  findingCounts,
  findingRecords,
  findingRows,
  findingsNarrowed,
  type FindingFilter
} from './narrowed-findings.ts';

const customers = [
  aBilledCustomer({ id: 'alder', name: 'Alder Inns', tenantId: 't-alder', reference: 'C-1' }),
  aBilledCustomer({ id: 'birch', name: 'Birch', tenantId: 't-birch', reference: 'C-2', isInternal: true }),
  aBilledCustomer({ id: 'cedar', name: 'Cedar', tenantId: 't-cedar', reference: 'C-3' })
];
const listed = new Map(
  customers.map((customer) => [customer.id, { customer, accountName: customer.name, text: '' }])
);
const row = (over: Partial<Record<BillingColumn, string>>): string => {
  const cells: Partial<Record<BillingColumn, string>> = {
    ...{ quantity: '1', value: '3.10', fromdate: '2025-04-01', todate: '2025-04-30' },
    ...over
  };
  return resellerColumns.map((column) => cells[column] ?? '').join(',');
};
const file = readBillingCsv(
  [
    resellerColumns.join(','),
    row({ tenantcode: 't-alder', tenantcodeext: 'OLD', tenantname: 'Alder Inns' }),
    row({ tenantcode: 't-birch', tenantcodeext: 'C-2', tenantname: 'Birch' }),
    row({ tenantcode: 'who', tenantcodeext: 'X-1', tenantname: 'Ash' }),
    row({ tenantcode: 'else', tenantcodeext: 'C-3', tenantname: 'Cedar', value: '9.00' }),
    row({ tenantcode: 'who', tenantcodeext: 'X-1', tenantname: 'Ash' })
  ].join('\n')
);
if (!file.ok) throw new Error();
const users = [aBilledUser('u', [essential('2025-01-10')], 'cedar')];
const { findings } = reconcile(file.value.lines, '2025-04-01', {
  customers,
  users,
  settings: billedSettings
});
const rows = findingRows(findings, listed);
const told = (filter: FindingFilter, words = '') =>
  findingsNarrowed(rows, filter, words).map(
    ({ finding, billedAs, customers: known }) =>
      `${finding.code} ${billedAs}/${known.map(({ customer }) => customer.id).join('+')}`
  );

describe('Findings', () => {
  test('come by kind, what costs money first, and the largest first; each names whom it is about.', () => {
    expect(told('all')).toEqual([
      'unknown-customer Cedar/cedar',
      'unknown-customer Ash/',
      'charged-internal Birch/birch',
      'not-billed /cedar',
      'reference-differs Alder Inns/alder'
    ]);
  });

  test('are narrowed to a kind, and searched by what the bill says and by what is said here.', () => {
    expect(told('not-billed')).toEqual(['not-billed /cedar']);
    expect(told('all', 'x-1')).toEqual(['unknown-customer Ash/']);
    expect(told('all', 'old inns')).toEqual(['reference-differs Alder Inns/alder']);
    expect(findingCounts(rows)).toMatchObject({ all: 5, 'unknown-customer': 2, 'name-differs': 0 });
  });

  test('become records of a table, one for each line of the bill.', () => {
    const records = rows.flatMap((each) => findingRecords(each, (kind) => kind));
    expect(records).toHaveLength(6);
    expect(records.every((record) => record.length === findingColumns.length)).toBe(true);
    expect(records[1]?.slice(0, 9)).toEqual(['unknown-customer', '', '', '', '', '4', 'who', 'X-1', 'Ash']);
    expect(records.find(([kind]) => kind === 'not-billed')?.slice(0, 6)).toEqual([
      'not-billed',
      'Cedar',
      'C-3',
      't-cedar',
      '3.10',
      ''
    ]);
  });
});
