import type { BillingLine } from '#core/dimensions/billing-line.ts';
import { billingIdentifier } from '#core/dimensions/customer-of.ts';
import type { BillingFinding } from '#core/dimensions/reconcile.ts';
import { decimalOf, isPositive } from '#core/dimensions/amounts.ts';
import type { Id } from '#core/fields.ts';
import type { ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';
import { searchable } from '#storage/sort-key.ts';

/** What can be found, what costs money first. */
export const findingKinds = [
  'unknown-customer',
  'ambiguous-customer',
  'charged-internal',
  'charged-trial',
  'charged-role-trial',
  'billed-after-termination',
  'not-billed',
  'reference-differs',
  'name-differs'
] as const satisfies readonly BillingFinding['code'][];
export type FindingKind = (typeof findingKinds)[number];
export type FindingFilter = 'all' | FindingKind;

/** A finding with the customers of ours that it names. */
export interface FindingRow {
  readonly finding: BillingFinding;
  /** Whom it is about; of an unknown customer who has its reference or name, of an ambiguous one all it may be. */
  readonly customers: readonly ListedDimensionsCustomer[];
  /** What the bill calls the customer; empty if it does not say, or has no line. */
  readonly billedAs: string;
  readonly text: string;
}

const idsOf = (finding: BillingFinding): readonly Id[] => {
  if ('customerId' in finding) return [finding.customerId];
  return 'customerIds' in finding ? finding.customerIds : finding.similar;
};

/** The findings by kind, in the order of the kinds; those of a kind with the largest amounts first. */
export function findingRows(
  findings: readonly BillingFinding[],
  customers: ReadonlyMap<Id, ListedDimensionsCustomer>
): readonly FindingRow[] {
  return findings
    .map((finding): FindingRow => {
      const known = idsOf(finding).flatMap((id) => customers.get(id) ?? []);
      const [line] = finding.lines;
      const billedAs = line ? line.tenantName || line.tenantCodeExt || line.tenantCode : '';
      return { finding, customers: known, billedAs, text: textOf(line, known) };
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || Number(b.finding.amount) - Number(a.finding.amount));
}

const placeOf = ({ finding }: FindingRow): number => findingKinds.indexOf(finding.code);

const textOf = (line: BillingLine | undefined, customers: readonly ListedDimensionsCustomer[]): string =>
  searchable(
    [
      ...(line ? [line.tenantName, line.tenantCode, line.tenantCodeExt] : []),
      ...customers.flatMap(({ customer, accountName }) => [
        customer.name || accountName,
        customer.reference,
        customer.tenantId
      ])
    ].join(' ')
  );

export function findingsNarrowed(
  rows: readonly FindingRow[],
  filter: FindingFilter,
  words: string
): readonly FindingRow[] {
  const wanted = words.split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ finding, text }) =>
      (filter === 'all' || finding.code === filter) && wanted.every((word) => text.includes(word))
  );
}

/** How many findings of each kind there are. */
export function findingCounts(rows: readonly FindingRow[]): Readonly<Record<FindingFilter, number>> {
  const counts: Record<FindingFilter, number> = {
    all: rows.length,
    'unknown-customer': 0,
    'ambiguous-customer': 0,
    'charged-internal': 0,
    'charged-trial': 0,
    'charged-role-trial': 0,
    'billed-after-termination': 0,
    'not-billed': 0,
    'reference-differs': 0,
    'name-differs': 0
  };
  for (const { finding } of rows) counts[finding.code]++;
  return counts;
}

export const findingColumns = [
  'finding',
  'customer',
  'reference',
  'tenant-id',
  'expected',
  'line',
  'tenantcode',
  'tenantcodeext',
  'tenantname',
  'productname',
  'role',
  'userid',
  'username',
  'fromdate',
  'todate',
  'quantity',
  'value'
] as const;

/** A finding as records of a table: one for each line of the bill, or a single one where there is none. */
export function findingRecords(row: FindingRow, nameOf: (kind: FindingKind) => string): string[][] {
  const { finding, customers } = row;
  const [only] = customers.length === 1 ? customers : [];
  const ours = [
    nameOf(finding.code),
    customers.map(({ customer, accountName }) => customer.name || accountName).join(' | '),
    only ? billingIdentifier(only.customer) : '',
    only?.customer.tenantId ?? '',
    finding.code === 'not-billed' ? expectedOf(finding) : ''
  ];
  if (finding.lines.length === 0) return [[...ours, ...Array<string>(12).fill('')]];
  return finding.lines.map((line) => [
    ...ours,
    String(line.line),
    ...[line.tenantCode, line.tenantCodeExt, line.tenantName, line.productName, line.role],
    ...[line.userId, line.userName, line.from, line.to, line.quantity ?? '', line.value ?? '']
  ]);
}

/** Nothing is said of a sum of which a part is unknown. */
const expectedOf = ({ expected }: Extract<BillingFinding, { code: 'not-billed' }>): string =>
  expected.unpriced.size > 0 ? '' : decimalOf(expected.total);

/** The bill asks for money that it should not. */
export const costsMoney = ({ code, amount }: BillingFinding): boolean =>
  (code === 'unknown-customer' ||
    code === 'charged-internal' ||
    code === 'charged-trial' ||
    code === 'charged-role-trial' ||
    code === 'billed-after-termination') &&
  isPositive(amount);
