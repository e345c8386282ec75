import type { Id } from '#core/fields.ts';
import { between, inOneGo, mapped, oneSlice, type Sliced } from '#core/sliced.ts';
import { isPositive, sumOf, type Amount } from './amounts.ts';
import { invoiceAt, pricesOf, type InvoiceEstimate } from './billing-forecast.ts';
import type { BillingLine } from './billing-line.ts';
import { isPlanned } from './customer-choices.ts';
import { billingIdentifier, nameKey } from './customer-of.ts';
import { dayAfter, startOfMonth, type Day, type MaybeDay } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsSettings, RateBand } from './dimensions-settings.ts';
import { withoutSimulated, type DimensionsUser } from './dimensions-user.ts';
import { freeDaysAt } from './free-days.ts';
import { lineDecision } from './line-decision.ts';
import type { InvoiceLineAnswer } from './line.table.ts';
import { billedAs, billingMatcher, codeKey, referenceKey } from './match-billing.ts';
import { proRata } from './pro-rata.ts';
import { roleBilled } from './product-names.ts';

/** What a line of a known customer can have against it. */
const lineFaults = [
  'charged-internal',
  'charged-trial',
  'charged-role-trial',
  'billed-after-termination',
  'reference-differs',
  'name-differs'
] as const;
type LineFault = (typeof lineFaults)[number];

interface Lines {
  readonly lines: readonly BillingLine[];
  /** What the vendor asks for them, exactly; lines whose value could not be read are not in it. */
  readonly amount: Amount;
}

/** Something in a bill that does not agree with what we know; told once for each customer. */
export type BillingFinding =
  | (Lines & {
      readonly code: 'unknown-customer';
      /** Customers of ours with the same reference or name, but another tenant identifier. */
      readonly similar: readonly Id[];
    })
  | (Lines & { readonly code: 'ambiguous-customer'; readonly customerIds: readonly Id[] })
  | (Lines & {
      readonly code: LineFault;
      readonly customerId: Id;
    })
  | (Lines & {
      /** Should be on this bill by our records and is not. */
      readonly code: 'not-billed';
      readonly customerId: Id;
      readonly expected: InvoiceEstimate;
    });

export interface Reconciliation {
  readonly findings: readonly BillingFinding[];
  /** Lines that belong to one customer of ours. */
  readonly matched: number;
  readonly total: Amount;
  /** What the same run bills by our own estimate, to be looked at beside the total; `null` if the run is not known. */
  readonly estimate: EstimatedTotal | null;
}

interface EstimatedTotal {
  /** Of the lines whose price is known, in hundredths. */
  readonly total: number;
  readonly lines: number;
  /** Lines of an unknown price. */
  readonly unknown: number;
}

export interface Ours {
  readonly customers: readonly DimensionsCustomer[];
  readonly users: readonly DimensionsUser[];
  readonly settings: DimensionsSettings;
}

/**
 * Compares the lines of a bill with our customers: whose they are, under which reference and name, whether they are
 * charged although they are free or over, and who is missing. Prices, quantities and users are not compared. `run` is
 * the 1st of the month that the bill is for (see `runOf`); if it is empty, nothing is said of who is not on the bill.
 */
export const reconcile = (lines: readonly BillingLine[], run: MaybeDay, ours: Ours): Reconciliation =>
  inOneGo(reconciling(lines, run, ours));

/** The same, with pauses. */
export function* reconciling(
  lines: readonly BillingLine[],
  run: MaybeDay,
  ours: Ours
): Sliced<Reconciliation> {
  const { unknown, ambiguous, matched } = yield* between(0, 0.5, sorted(lines, ours.customers));
  const faults: BillingFinding[] = [];
  let looked = 0;
  for (const [customer, own] of matched) {
    const prices = pricesOf({ customer, settings: ours.settings });
    for (const code of lineFaults) {
      const faulty = own.filter((line) => hasFault[code](line, customer, prices));
      if (faulty.length > 0) faults.push({ code, customerId: customer.id, ...linesOf(faulty) });
      looked += own.length / lineFaults.length;
      yield 0.5 + (0.3 * looked) / lines.length;
    }
  }
  const amounts = yield* between(
    0.8,
    0.9,
    mapped(lines, ({ value }) => value ?? '0')
  );
  const maybeBilled = new Set([...matched.keys(), ...[...ambiguous.keys()].flat()]);
  const { missing, estimate } = yield* between(0.9, 1, estimated(run, ours, maybeBilled));
  return {
    findings: [
      ...[...unknown.values()].map(({ similar, own }): BillingFinding => ({
        code: 'unknown-customer',
        similar: similar.map(({ id }) => id),
        ...linesOf(own)
      })),
      ...[...ambiguous].map(([customers, own]): BillingFinding => ({
        code: 'ambiguous-customer',
        customerIds: customers.map(({ id }) => id),
        ...linesOf(own)
      })),
      ...faults,
      ...missing
    ],
    matched: [...matched.values()].reduce((count, own) => count + own.length, 0),
    total: sumOf(amounts),
    estimate
  };
}

/** The 1sts of the months in which lines of a bill end, those with most lines first, then the later ones. */
export function runsIn(lines: readonly BillingLine[]): readonly { run: Day; lines: number }[] {
  const counts = new Map<Day, number>();
  for (const { to } of lines)
    if (to !== '') counts.set(startOfMonth(to), (counts.get(startOfMonth(to)) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))
    .map(([run, count]) => ({ run, lines: count }));
}

/** The 1st of the month in which most lines of a bill end, the later one of two; empty if none can be told. */
export const runOf = (lines: readonly BillingLine[]): MaybeDay => runsIn(lines)[0]?.run ?? '';

const linesOf = (lines: readonly BillingLine[]): Lines => ({
  lines,
  amount: sumOf(lines.flatMap(({ value }) => (value === null ? [] : [value])))
});

const isCharge = ({ value }: BillingLine): boolean => value !== null && isPositive(value);

/** What the table says of a line's first day; empty where that could not be read. */
const answerTo = (line: BillingLine, customer: DimensionsCustomer): InvoiceLineAnswer | '' =>
  line.from === '' ? '' : lineDecision(customer, line.from, roleBilled(line)).outcome;

type Prices = RateBand['prices'];

/**
 * A charge for free days. Of a line that goes on after them it is told by the reseller's own price whether it is more than
 * the rest of its days (our reading): without a price nothing can be said.
 */
function isOvercharge(line: BillingLine, customer: DimensionsCustomer, prices: Prices): boolean {
  if (!isCharge(line) || line.to === '') return false;
  const role = roleBilled(line);
  const { to: last = '' } = freeDaysAt(customer, role, line.from) ?? {};
  if (last === '' || line.to <= last) return true;
  const price = role && prices[role];
  if (price === undefined) return false;
  const rest = proRata(price, { from: dayAfter(last), to: line.to });
  return Number(line.value) * 100 > rest + 1; // who rounds otherwise is a hundredth away
}

/** One question for each fault; what cannot be read or is not known is no fault. */
const hasFault: Readonly<
  Record<LineFault, (line: BillingLine, customer: DimensionsCustomer, prices: Prices) => boolean>
> = {
  'charged-internal': (line, customer, prices) =>
    answerTo(line, customer) === 'zero-rated-internal' && isOvercharge(line, customer, prices),
  'charged-trial': (line, customer, prices) =>
    answerTo(line, customer) === 'zero-rated-trial' && isOvercharge(line, customer, prices),
  'charged-role-trial': (line, customer, prices) =>
    answerTo(line, customer) === 'zero-rated-role' && isOvercharge(line, customer, prices),
  'billed-after-termination': (line, customer) => isCharge(line) && answerTo(line, customer) === 'no-line',
  'reference-differs': (line, customer) => !isOurReference(line, customer),
  'name-differs': ({ tenantName }, { name }) => tenantName !== '' && nameKey(tenantName) !== nameKey(name)
};

/**
 * Our reference, or the tenant identifier where we have none (R10, R11). Whether the vendor then fills the column or
 * leaves it empty is not documented, so that either will do.
 */
function isOurReference({ tenantCode, tenantCodeExt }: BillingLine, customer: DimensionsCustomer): boolean {
  const theirs = referenceKey(tenantCodeExt);
  if (customer.reference.trim() !== '') return theirs === referenceKey(customer.reference);
  return theirs === '' || codeKey(theirs) === codeKey(billingIdentifier(customer) || tenantCode);
}

/** What our records make us expect, and whom of that the bill does not have. */
function* estimated(
  run: MaybeDay,
  { customers, users, settings }: Ours,
  maybeBilled: ReadonlySet<DimensionsCustomer>
): Sliced<{ missing: readonly BillingFinding[]; estimate: EstimatedTotal | null }> {
  if (run === '') return { missing: [], estimate: null };
  const usersOf = new Map<Id, DimensionsUser[]>();
  for (const user of withoutSimulated(users)) add(usersOf, user.accountId, user);
  // planned customers are not expected unless they are on the bill: only a person says that the vendor has them
  const expectedHere = customers.filter((customer) => maybeBilled.has(customer) || !isPlanned(customer));
  const missing: BillingFinding[] = [];
  const estimate = { total: 0, lines: 0, unknown: 0 };
  for (const [index, customer] of expectedHere.entries()) {
    const expected = invoiceAt(run, { customer, users: usersOf.get(customer.id) ?? [], settings });
    estimate.total += expected.total;
    estimate.lines += expected.lines.length;
    for (const count of expected.unpriced.values()) estimate.unknown += count;
    if (expected.lines.length > 0 && !maybeBilled.has(customer))
      missing.push({ code: 'not-billed', customerId: customer.id, expected, ...linesOf([]) });
    yield index / expectedHere.length;
  }
  return { missing, estimate };
}

interface Sorted {
  readonly unknown: ReadonlyMap<string, { similar: readonly DimensionsCustomer[]; own: BillingLine[] }>;
  readonly ambiguous: ReadonlyMap<readonly DimensionsCustomer[], BillingLine[]>;
  readonly matched: ReadonlyMap<DimensionsCustomer, BillingLine[]>;
}

function* sorted(lines: readonly BillingLine[], customers: readonly DimensionsCustomer[]): Sliced<Sorted> {
  const match = billingMatcher(customers);
  const unknown = new Map<string, { similar: readonly DimensionsCustomer[]; own: BillingLine[] }>();
  const ambiguous = new Map<readonly DimensionsCustomer[], BillingLine[]>();
  const matched = new Map<DimensionsCustomer, BillingLine[]>();
  for (const [index, line] of lines.entries()) {
    if (index % oneSlice === oneSlice - 1) yield index / lines.length;
    const found = match(line);
    if (found.kind === 'one') add(matched, found.customer, line);
    else if (found.kind === 'several') add(ambiguous, found.customers, line);
    else {
      const key = line.tenantCode.toLowerCase() || billedAs(line);
      const group = unknown.get(key) ?? { similar: found.similar, own: [] };
      group.own.push(line);
      unknown.set(key, group);
    }
  }
  return { unknown, ambiguous, matched };
}

function add<K, T>(groups: Map<K, T[]>, key: K, member: T): void {
  const group = groups.get(key);
  if (group) group.push(member);
  else groups.set(key, [member]);
}
