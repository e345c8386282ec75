/** The columns of the vendor's billing data, reseller edition, in its order (2.10 of the facts). */
export const resellerColumns = [
  'id',
  'quantity',
  'value',
  'fromdate',
  'todate',
  'productname',
  'partnumber',
  'tenantcode',
  'tenantcodeext',
  'tenantname',
  'userid',
  'username',
  'resellercode',
  'resellercodeext',
  'resellername',
  'role'
] as const;
export type BillingColumn = (typeof resellerColumns)[number];

/** Deprecated, and in the enterprise edition only; that one has no column for the role. */
const enterpriseColumns = ['endcustomercode', 'endcustomercodeext', 'endcustomername'] as const;

export type Edition = 'reseller' | 'enterprise';

/** Without one of these nothing can be said of any row. */
export const neededColumns = [
  'value',
  'fromdate',
  'todate',
  'tenantcode',
  'tenantcodeext',
  'tenantname'
] as const satisfies readonly BillingColumn[];

export interface Headings {
  readonly edition: Edition;
  /** Where each column is; the first place if there are several. */
  readonly places: Partial<Readonly<Record<BillingColumn, number>>>;
  readonly missing: readonly BillingColumn[];
  readonly twice: readonly BillingColumn[];
}

/** Finds the columns by name: their order differs, and so does the case of `userId`. Others are passed over. */
export function headingsOf(record: readonly string[]): Headings {
  const names = record.map((cell) => cell.trim().toLowerCase());
  const isEnterprise = enterpriseColumns.some((name) => names.includes(name));
  const expected = resellerColumns.filter((name) => !(isEnterprise && name === 'role'));
  const found = resellerColumns.filter((name) => names.includes(name));
  return {
    edition: isEnterprise ? 'enterprise' : 'reseller',
    places: Object.fromEntries(found.map((name) => [name, names.indexOf(name)])),
    missing: expected.filter((name) => !names.includes(name)),
    twice: found.filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
  };
}

/** How many of a record's cells are names of columns. */
export const knownHeadings = (record: readonly string[]): number =>
  Object.keys(headingsOf(record).places).length;
