import type { Person } from '#core/account/person.ts';
import { isOnTrial } from '#core/dimensions/customer-choices.ts';
import {
  billingAreaDecision,
  forecasting,
  type InvoiceEstimate,
  type InvoiceLine
} from '#core/dimensions/billing-forecast.ts';
import { dayAfter, monthStartFrom, type Day } from '#core/dimensions/days.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { invoiceSum, lineGroups, type InvoiceSum, type LineGroup } from '#core/dimensions/invoice-groups.ts';
import type { PlannedUser } from '#core/dimensions/plan-file.ts';
import { displayNameOf } from '#core/dimensions/planned-user.ts';
import { referenceCoverage, type NamedCustomer } from '#core/dimensions/reference-coverage.ts';
import { simulatedLines, simulatedPart } from '#core/dimensions/simulated-lines.ts';
import type { Id } from '#core/fields.ts';
import { dimensionsCustomersLike, dimensionsUsersWithPeople } from '#storage/dimensions-queries.ts';
import { searchable } from '#storage/sort-key.ts';
import { downloadEstimate } from './dimensions-billing.svelte.ts';
import { inSlices } from './in-slices.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { today } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';

/** The first invoice and those of the eleven months after it: as long as a trial can be. */
const months = 12;

/** A user on the invoice: the name, and the text by which it is searched. */
interface NamedUser {
  readonly name: string;
  readonly text: string;
}
interface Forecast {
  readonly invoices: readonly InvoiceEstimate[];
  readonly users: ReadonlyMap<Id, NamedUser>;
  readonly known: readonly PlannedUser[];
  /** Whether a line rests on a simulated telephone system. */
  readonly isSimulated: (line: Pick<InvoiceLine, 'userId' | 'role'>) => boolean;
}

/** What one customer will be billed, line by line. */
export class DimensionsAccountBilling {
  search = $state('');
  /** The place of the chosen invoice. */
  chosen = $state(0);
  readonly #dimensions: OpenDimensions;
  readonly #forecast: LiveQuery<Forecast | null>;
  readonly #likes: LiveQuery<readonly DimensionsCustomer[]>;
  readonly sums: readonly InvoiceSum[];
  /** The part of each that rests on a simulated telephone system. */
  readonly simulatedSums: readonly InvoiceSum[];
  readonly groups: readonly LineGroup[];
  /** The lines of the chosen invoice that are searched for. */
  readonly lines: readonly InvoiceLine[];
  /** What outputs name the customer by. */
  readonly named: NamedCustomer | undefined;

  constructor(dimensions: OpenDimensions) {
    this.#dimensions = dimensions;
    const { db } = dimensions.workspace;
    this.#forecast = $derived.by(() => {
      const { customer, settings, accountId } = dimensions;
      let running = new AbortController();
      return new LiveQuery(async (): Promise<Forecast | null> => {
        running.abort();
        running = new AbortController();
        const { signal } = running;
        if (!customer) return null;
        const day = today();
        const known = await dimensionsUsersWithPeople(db, accountId);
        const users = known.map(({ user }) => user);
        const invoices = await inSlices(forecasting({ customer, users, settings }, day, months - 1), signal);
        return (
          invoices && {
            invoices,
            users: new Map(known.map(({ user, person }) => [user.id, named(user, person)])),
            known,
            isSimulated: simulatedLines(users)
          }
        );
      });
    });
    this.#likes = $derived.by(() => {
      const reference = dimensions.customer?.reference ?? '';
      return new LiveQuery(async () => {
        const likeness = { names: [], references: [reference], tenantIds: [], internal: false };
        const found = await dimensionsCustomersLike(db, dimensions.accountId, likeness);
        return found.map(({ customer }) => customer).filter(({ status }) => status !== 'terminated');
      });
    });
    this.sums = $derived(this.invoices.map((invoice) => invoiceSum([invoice])));
    this.simulatedSums = $derived(
      this.invoices.map((invoice) => invoiceSum([simulatedPart(invoice, (line) => this.isSimulated(line))]))
    );
    this.groups = $derived.by(() => {
      const { invoice } = this;
      const { customer, settings } = dimensions;
      return invoice && customer ? lineGroups(invoice, { customer, settings }) : [];
    });
    this.lines = $derived.by(() => {
      const words = searchable(this.search).split(/\s+/).filter(Boolean);
      const lines = this.invoice?.lines ?? [];
      const users = this.#forecast.current?.users;
      if (words.length === 0) return lines;
      return lines.filter(({ userId }) => {
        const text = users?.get(userId)?.text ?? '';
        return words.every((word) => text.includes(word));
      });
    });
    this.named = $derived.by(() => {
      const { customer } = dimensions;
      return customer && referenceCoverage([customer, ...(this.#likes.current ?? [])])[0];
    });
  }

  get loaded(): boolean {
    return this.#forecast.loaded;
  }
  isSimulated(line: Pick<InvoiceLine, 'userId' | 'role'>): boolean {
    return this.#forecast.current?.isSimulated(line) ?? false;
  }
  get area() {
    return billingAreaDecision(this.#dimensions.settings);
  }
  get currency(): string {
    return this.#dimensions.settings.currency;
  }
  get invoices(): readonly InvoiceEstimate[] {
    return this.#forecast.current?.invoices ?? [];
  }
  get invoice(): InvoiceEstimate | undefined {
    return this.invoices[this.chosen];
  }
  /** The last day of a trial that still runs or is planned, the first that is paid for, and the run that bills it. */
  get conversion(): { readonly last: Day; readonly paidFrom: Day; readonly run: Day } | null {
    const { customer } = this.#dimensions;
    if (!customer || customer.isInternal || customer.trialExpiresOn < today()) return null;
    const { trialExpiresOn: last, terminatesOn, status } = customer;
    if (last === '' || status === 'terminated' || (terminatesOn !== '' && terminatesOn <= last)) return null;
    const paidFrom = dayAfter(last);
    return { last, paidFrom, run: monthStartFrom(paidFrom) };
  }
  get isTrialRunning(): boolean {
    const { customer } = this.#dimensions;
    return customer !== undefined && isOnTrial(customer, today());
  }

  nameOf(userId: Id): string {
    return this.#forecast.current?.users.get(userId)?.name ?? '';
  }

  /** The lines of the chosen invoice in the vendor's columns. */
  download(): void {
    const { customer, workspace } = this.#dimensions;
    const { invoice } = this;
    if (!customer || !invoice) return;
    const known = this.#forecast.current?.known ?? [];
    downloadEstimate(workspace, [{ customer, invoice }], invoice.run, known);
  }
}

function named(user: DimensionsUser, person: Person | undefined): NamedUser {
  const name = displayNameOf(user, person);
  return {
    name,
    text: searchable(`${name} ${person?.email ?? user.pbx?.email ?? ''} ${user.pbx?.extension ?? ''}`)
  };
}
