import type { Id } from '#core/fields.ts';
import { inOneGo, type Sliced } from '#core/sliced.ts';
import { partsAt, singleDaysAt, type BilledPart, type Terms } from './billed-parts.ts';
import { billingArea } from './billing-area.table.ts';
import { productTypeOf } from './customer-of.ts';
import { laterOf, startOfNextMonth, type Day, type MaybeDay } from './days.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsSettings, RateBand } from './dimensions-settings.ts';
import type { DimensionsUser, RoleTerm } from './dimensions-user.ts';
import { freeDays } from './free-days.ts';
import { endOf, lineDecision, type Rating } from './line-decision.ts';
import { proRata } from './pro-rata.ts';
import { isCharged, type ChargedRole } from './roles.ts';

/** One licence of one user on an invoice; its quantity is always 1. */
export interface InvoiceLine extends BilledPart {
  readonly userId: Id;
  readonly role: ChargedRole;
  readonly rating: Rating;
  /** Hundredths of the currency; `null` where the price is unknown, which is not the same as nothing. */
  readonly value: number | null;
}

/** What the vendor will bill for a customer on a 1st. All of it is an estimate. */
export interface InvoiceEstimate {
  /** The day of the run, the 1st of a month. */
  readonly run: Day;
  readonly lines: readonly InvoiceLine[];
  /** The lines whose value is known, in hundredths. */
  readonly total: number;
  /** The roles that cost something, but nobody told what, each with how many lines have it. */
  readonly unpriced: ReadonlyMap<ChargedRole, number>;
  /** Roles that were had on a single day of what would be billed: there is no line for them (R51). */
  readonly singleDays: readonly SingleDay[];
}

export interface SingleDay {
  readonly userId: Id;
  readonly role: ChargedRole;
  readonly day: Day;
}

/** What is known of a customer. */
export interface Billed {
  readonly customer: DimensionsCustomer;
  /** Those of this customer. */
  readonly users: readonly DimensionsUser[];
  readonly settings: DimensionsSettings;
}

/** The vendor invoices this reseller itself; otherwise there is no billing area at all (R53). */
export const billingAreaDecision = ({ isBilledDirectly }: DimensionsSettings) =>
  billingArea.decide({ billedDirectly: isBilledDirectly ? 'yes' : 'no' });
export const hasBillingArea = (settings: DimensionsSettings): boolean =>
  billingAreaDecision(settings).outcome === 'shown';

/**
 * The next invoice that a customer is on, seen from a day, and those of the `following` months. What is only planned
 * cannot begin before that day.
 */
export const forecastInvoices = (billed: Billed, today: Day, following: number): readonly InvoiceEstimate[] =>
  inOneGo(forecasting(billed, today, following));

/** The same, with a pause after each invoice. */
export function* forecasting(
  billed: Billed,
  today: Day,
  following: number
): Sliced<readonly InvoiceEstimate[]> {
  const startsOn = startOf(billed.customer, today);
  const invoices: InvoiceEstimate[] = [];
  let run = startOfNextMonth(laterOf(startsOn, today));
  for (let n = 0; n <= following; n++) {
    invoices.push(estimate(run, billed, startsOn));
    run = startOfNextMonth(run);
    yield n / (following + 1);
  }
  return invoices;
}

/** What the run of a 1st bills for a customer that the vendor has, as the records are. */
export const invoiceAt = (run: Day, billed: Billed): InvoiceEstimate =>
  estimate(run, billed, billed.customer.createdOn);

const startOf = ({ status, createdOn }: DimensionsCustomer, today: Day): MaybeDay =>
  status === 'draft' || status === 'ready' ? laterOf(createdOn, today) : createdOn;

/** What decides about the lines of a role. A termination ends whatever the customer has; disabling it does not (R48). */
const termsOf = ({ customer, settings }: Billed, startsOn: MaybeDay, role: ChargedRole): Terms => ({
  startsOn,
  endsOn: endOf(customer),
  free: freeDays(customer, role),
  hasMinimumTerm: settings.hasMinimumTerm
});

/** The reseller's own prices, by the rate band of the customer's product type. */
export function pricesOf({
  customer,
  settings
}: {
  readonly customer: Pick<DimensionsCustomer, 'productTypeId'>;
  readonly settings: DimensionsSettings;
}): RateBand['prices'] {
  const bandId = productTypeOf(settings, customer.productTypeId)?.rateBandId;
  return settings.rateBands.find(({ id }) => id === bandId)?.prices ?? {};
}

function estimate(run: Day, billed: Billed, startsOn: MaybeDay): InvoiceEstimate {
  const termsByRole = new Map<ChargedRole, Terms>();
  const prices = pricesOf(billed);
  const known = new Map<string, Outcome>(); // most users have their roles from the same day
  const lines: InvoiceLine[] = [];
  const singleDays: SingleDay[] = [];
  const unpriced = new Map<ChargedRole, number>();
  let total = 0;
  for (const user of billed.users)
    for (const [role, spans] of chargedTerms(user)) {
      const terms = termsByRole.get(role) ?? termsOf(billed, startsOn, role);
      termsByRole.set(role, terms);
      const key = [role, ...spans.map(({ from, to }) => `${from}/${to}`)].join(' ');
      const outcome = known.get(key) ?? {
        parts: partsAt(run, spans, terms).flatMap((part) =>
          partOf(part, role, billed.customer, prices[role])
        ),
        days: singleDaysAt(run, spans, terms)
      };
      known.set(key, outcome);
      for (const day of outcome.days) singleDays.push({ userId: user.id, role, day });
      for (const part of outcome.parts) {
        lines.push({ userId: user.id, ...part });
        total += part.value ?? 0;
        if (part.value === null) unpriced.set(role, (unpriced.get(role) ?? 0) + 1);
      }
    }
  return { run, lines, total, unpriced, singleDays };
}

type Part = Omit<InvoiceLine, 'userId'>;
interface Outcome {
  readonly parts: readonly Part[];
  readonly days: readonly Day[];
}

/** Zero-rated is not left out (R17, R26), whatever the price is. */
function partOf(
  part: BilledPart,
  role: ChargedRole,
  customer: DimensionsCustomer,
  price: number | undefined
): readonly Part[] {
  const { outcome: rating } = lineDecision(customer, part.from, role);
  if (rating === 'no-line') return [];
  const value = rating !== 'charged' ? 0 : price === undefined ? null : proRata(price, part);
  return [{ ...part, role, rating, value }];
}

/** The terms of each role that the vendor bills for. */
function chargedTerms({ roles }: DimensionsUser): ReadonlyMap<ChargedRole, readonly RoleTerm[]> {
  const terms = new Map<ChargedRole, RoleTerm[]>();
  for (const term of roles) {
    if (!isCharged(term.role)) continue;
    const already = terms.get(term.role);
    if (already) already.push(term);
    else terms.set(term.role, [term]);
  }
  return terms;
}
