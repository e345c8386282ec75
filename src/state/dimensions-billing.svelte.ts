import { billingAreaDecision, forecastInvoices } from '#core/dimensions/billing-forecast.ts';
import type { Day } from '#core/dimensions/days.ts';
import type { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { estimateCsv, type EstimatedCustomer } from '#core/dimensions/estimate-csv.ts';
import { exampleDimensions } from '#core/dimensions/example-catalogue.ts';
import { addedUp, type InvoiceSum } from '#core/dimensions/invoice-groups.ts';
import type { PlannedUser } from '#core/dimensions/plan-file.ts';
import { referenceCoverage, type NamedCustomer } from '#core/dimensions/reference-coverage.ts';
import { estimateNames } from '#core/dimensions/simulated-lines.ts';
import { sameValue } from '#core/same-value.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { billedCustomers } from '#storage/dimensions-billing-queries.ts';
import { dimensionsUsersWithPeople } from '#storage/dimensions-queries.ts';
import { searchable } from '#storage/sort-key.ts';
import { byteOrderMark, download } from './download.ts';
import { inSlices } from './in-slices.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  billingCounts,
  billingNarrowed,
  isPlanned,
  overviewing,
  simulatedAt,
  sumAt,
  type BillingFilter,
  type BillingOverview,
  type BillingRow,
  type BillingSort
} from './narrowed-billing.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The next run and those of the five months after it. */
const months = 6;

/** What all customers will be billed, by run: their sums only, as the lines themselves would be too many. */
export class DimensionsBilling {
  search = $state('');
  filter = $state<BillingFilter>('all');
  sort = $state<BillingSort>('name');
  descending = $state(false);
  /** The place of the chosen run. */
  run = $state(0);
  /** From 0 to 1, while customers are read and estimated. */
  progress = $state(0);
  /** The file is being written. */
  writing = $state(false);

  readonly #workspace: OpenWorkspace;
  readonly #overview: LiveQuery<BillingOverview | null>;
  readonly rows: readonly BillingRow[];
  readonly counts: Readonly<Record<BillingFilter, number>>;
  /** Of all customers, by run. */
  readonly sums: readonly InvoiceSum[];
  /** The part of each that rests on simulated telephone systems. */
  readonly simulatedSums: readonly InvoiceSum[];
  /** The part of the chosen run that is for customers whom the vendor may not have yet. */
  readonly planned: InvoiceSum;
  /** What outputs name each customer by. */
  readonly named: readonly NamedCustomer[];

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#overview = $derived.by(() => {
      const { settings } = this;
      let running = new AbortController();
      return new LiveQuery(async () => {
        running.abort();
        running = new AbortController();
        const { signal } = running;
        const day = today();
        const customers = await billedCustomers(workspace.db, (read, all) => {
          this.progress = (0.6 * read) / all;
        });
        return inSlices(overviewing(customers, settings, day, months), signal, (share) => {
          this.progress = 0.6 + 0.4 * share;
        });
      });
    });
    const all = $derived(this.#overview.current?.rows ?? []);
    this.counts = $derived(billingCounts(all, this.run));
    this.rows = $derived(
      billingNarrowed(all, this.run, {
        words: searchable(this.search),
        filter: this.filter,
        sort: this.sort,
        descending: this.descending
      })
    );
    this.sums = $derived(this.runs.map((_, run) => addedUp(all.map((row) => sumAt(row, run)))));
    this.simulatedSums = $derived(
      this.runs.map((_, run) => addedUp(all.map((row) => simulatedAt(row, run))))
    );
    this.planned = $derived(
      addedUp(all.filter(({ customer }) => isPlanned(customer)).map((row) => sumAt(row, this.run)))
    );
    this.named = $derived(
      referenceCoverage(all.map(({ customer }) => customer).filter(({ status }) => status !== 'terminated'))
    );
  }

  get settings(): DimensionsSettings {
    return this.#workspace.settings?.dimensions ?? defaultDimensionsSettings;
  }
  get area() {
    return billingAreaDecision(this.settings);
  }
  get hasExamplePrices(): boolean {
    return hasExamplePrices(this.settings);
  }
  get loaded(): boolean {
    return this.#overview.loaded;
  }
  get total(): number {
    return this.#overview.current?.rows.length ?? 0;
  }
  get runs(): readonly Day[] {
    return this.#overview.current?.runs ?? [];
  }
  get runDay(): Day {
    return this.runs[this.run] ?? '';
  }
  get sum(): InvoiceSum {
    return this.sums[this.run] ?? addedUp([]);
  }
  get simulated(): InvoiceSum {
    return this.simulatedSums[this.run] ?? addedUp([]);
  }

  /** Sorts by this column; asked again, the other way round. Numbers begin with the largest. */
  sortBy(sort: BillingSort): void {
    this.descending = this.sort === sort ? !this.descending : sort !== 'name';
    this.sort = sort;
  }
  directionOf(sort: BillingSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }
  clear(): void {
    [this.search, this.filter] = ['', 'all'];
  }

  /** The lines of the chosen run for all customers, in the vendor's columns. */
  async download(): Promise<void> {
    this.writing = true;
    const { runDay: run, settings } = this;
    const day = today();
    const everybody: PlannedUser[] = [];
    const estimated: EstimatedCustomer[] = [];
    for (const row of this.#overview.current?.rows ?? []) {
      if (sumAt(row, this.run).lines === 0) continue;
      const { customer } = row;
      const known = await dimensionsUsersWithPeople(this.#workspace.db, customer.id);
      for (const each of known) everybody.push(each);
      const users = known.map(({ user }) => user);
      const invoice = forecastInvoices({ customer, users, settings }, day, months - 1).find(
        (each) => each.run === run
      );
      if (invoice) estimated.push({ customer, invoice });
    }
    downloadEstimate(this.#workspace, estimated, run, everybody);
    this.writing = false;
  }
}

/** Rate bands that are as we made them up. */
export const hasExamplePrices = ({ rateBands }: DimensionsSettings): boolean =>
  rateBands.some((band) => exampleDimensions.rateBands.some((example) => sameValue(example, band)));

/** Hands over an estimate in the vendor's columns. What the vendor calls this reseller is not known here. */
export function downloadEstimate(
  workspace: OpenWorkspace,
  customers: readonly EstimatedCustomer[],
  run: Day,
  users: readonly PlannedUser[]
): void {
  const reseller = { tenantId: '', reference: '', name: workspace.settings?.partnerName ?? '' };
  const text = estimateCsv(customers, reseller, estimateNames(users));
  // the mark at the beginning tells a spreadsheet that the file is UTF-8
  download(new File([byteOrderMark, text], `patchbay-estimate-${run}.csv`, { type: 'text/csv' }));
}
