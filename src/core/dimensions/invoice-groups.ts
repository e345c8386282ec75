import type { LineReading } from './billed-parts.ts';
import type { CoverageDecision, Period } from './billing-coverage.ts';
import { pricesOf, type Billed, type InvoiceEstimate, type InvoiceLine } from './billing-forecast.ts';
import { lineDecision, type Rating } from './line-decision.ts';
import { chargedRoles, type ChargedRole } from './roles.ts';

/** Lines of one customer's invoice that differ in nothing but their user. */
export interface LineGroup extends Period {
  readonly role: ChargedRole;
  readonly rating: Rating;
  /** Why it costs something or nothing, and why it is for these days. */
  readonly line: ReturnType<typeof lineDecision>;
  readonly coverage: CoverageDecision;
  readonly readings: readonly LineReading[];
  readonly quantity: number;
  /** For one licence and month, in hundredths; `null` if nobody told. */
  readonly price: number | null;
  /** Of all lines, in hundredths; `null` where the price is unknown. */
  readonly value: number | null;
}

/** The lines of an invoice by what they are for, in the order of the roles and then of the days. */
export function lineGroups(
  { lines }: InvoiceEstimate,
  { customer, settings }: Pick<Billed, 'customer' | 'settings'>
): readonly LineGroup[] {
  const prices = pricesOf({ customer, settings });
  const groups = new Map<string, InvoiceLine[]>();
  for (const line of lines) {
    const { role, rating, from, to, coverage, readings } = line;
    const key = [role, rating, from, to, coverage.rule.id, ...readings].join(' ');
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()]
    .flatMap((group): LineGroup[] => {
      const [line] = group;
      if (!line) return [];
      const { role, rating, from, to, coverage, readings, value } = line;
      return [
        {
          ...{ role, rating, from, to, coverage, readings },
          line: lineDecision(customer, from, role),
          quantity: group.length,
          price: prices[role] ?? null,
          value: value === null ? null : value * group.length
        }
      ];
    })
    .sort(byRoleAndDays);
}

const place = (role: ChargedRole): number => chargedRoles.indexOf(role);
const byRoleAndDays = (a: LineGroup, b: LineGroup): number =>
  place(a.role) - place(b.role) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** How many lines of a role there are, and what they cost together. */
interface RoleSum {
  readonly role: ChargedRole;
  readonly rating: Rating;
  readonly quantity: number;
  /** The lines of a known price, in hundredths. */
  readonly value: number;
  /** The lines of an unknown price. */
  readonly unknown: number;
}

/** What an invoice says in short; many of these are kept where the lines themselves would be too many. */
export interface InvoiceSum {
  readonly total: number;
  readonly lines: number;
  /** Lines that cost nothing by rule: of the internal system and of trials. */
  readonly zeroRated: number;
  readonly unknown: number;
  readonly roles: readonly RoleSum[];
}

/** The lines of invoices by role and by what they cost; none of no invoices. */
export function invoiceSum(invoices: readonly Pick<InvoiceEstimate, 'lines'>[]): InvoiceSum {
  const roles = new Map<string, { -readonly [K in keyof RoleSum]: RoleSum[K] }>();
  for (const { lines } of invoices)
    for (const { role, rating, value } of lines) {
      const key = `${role} ${rating}`;
      const sum = roles.get(key) ?? { role, rating, quantity: 0, value: 0, unknown: 0 };
      roles.set(key, sum);
      sum.quantity += 1;
      sum.value += value ?? 0;
      if (value === null) sum.unknown += 1;
    }
  return sumOfRoles([...roles.values()]);
}

/** Several sums as one. */
export function addedUp(sums: readonly InvoiceSum[]): InvoiceSum {
  const roles = new Map<string, RoleSum>();
  for (const each of sums.flatMap((sum) => sum.roles)) {
    const key = `${each.role} ${each.rating}`;
    const sum = roles.get(key);
    roles.set(
      key,
      sum
        ? {
            ...sum,
            quantity: sum.quantity + each.quantity,
            value: sum.value + each.value,
            unknown: sum.unknown + each.unknown
          }
        : each
    );
  }
  return sumOfRoles([...roles.values()]);
}

function sumOfRoles(roles: readonly RoleSum[]): InvoiceSum {
  const count = (of: (sum: RoleSum) => number): number => roles.reduce((sum, each) => sum + of(each), 0);
  return {
    total: count(({ value }) => value),
    lines: count(({ quantity }) => quantity),
    zeroRated: count(({ rating, quantity }) => (rating === 'charged' ? 0 : quantity)),
    unknown: count(({ unknown }) => unknown),
    roles: roles.toSorted((a, b) => place(a.role) - place(b.role) || (a.rating < b.rating ? -1 : 1))
  };
}
