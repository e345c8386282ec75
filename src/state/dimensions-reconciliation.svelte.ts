import { csvLine } from '#core/account/csv.ts';
import { billingAreaDecision } from '#core/dimensions/billing-forecast.ts';
import type { BillingLine, BillingProblem } from '#core/dimensions/billing-line.ts';
import type { Edition } from '#core/dimensions/billing-columns.ts';
import type { Day, MaybeDay } from '#core/dimensions/days.ts';
import type { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { billingCsvReading, type BillingFileProblem } from '#core/dimensions/read-billing-csv.ts';
import { reconciling, runsIn, type Reconciliation } from '#core/dimensions/reconcile.ts';
import type { Id } from '#core/fields.ts';
import { mapped } from '#core/sliced.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { billedCustomers } from '#storage/dimensions-billing-queries.ts';
import type { ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';
import { searchable } from '#storage/sort-key.ts';
import { decoded } from './decoded.ts';
import { byteOrderMark, download } from './download.ts';
import { inSlices } from './in-slices.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  findingColumns,
  findingCounts,
  findingRecords,
  findingRows,
  findingsNarrowed,
  type FindingFilter,
  type FindingRow
} from './narrowed-findings.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** Larger than any file of as many rows as are read. */
const mostMegabytes = 100;

/** A bill that was read, as it is on the screen. */
interface Bill {
  readonly name: string;
  readonly edition: Edition;
  readonly lines: readonly BillingLine[];
  readonly problems: readonly BillingProblem[];
  /** The months it can be for. */
  readonly runs: readonly { readonly run: Day; readonly lines: number }[];
}

/** Why nothing of a file is used. */
export type BillProblem =
  | BillingFileProblem
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'unreadable' };

/**
 * The bill that was loaded last: it stays while other pages are looked at, in memory only, and is gone with the tab.
 * Nothing in it is derived, because it outlives the page that made it.
 */
class LoadedBill {
  bill = $state.raw<Bill | null>(null);
  run = $state<MaybeDay>('');
}
const bills = new WeakMap<OpenWorkspace, LoadedBill>();

function billOf(workspace: OpenWorkspace): LoadedBill {
  const loaded = bills.get(workspace) ?? new LoadedBill();
  bills.set(workspace, loaded);
  return loaded;
}

interface Compared {
  readonly result: Reconciliation;
  readonly rows: readonly FindingRow[];
  readonly customers: readonly ListedDimensionsCustomer[];
}

/** A bill of the vendor compared with our customers, always as these are now. The bill itself is not stored. */
export class DimensionsReconciliation {
  search = $state('');
  filter = $state<FindingFilter>('all');
  problem = $state.raw<BillProblem | null>(null);
  /** From 0 to 1 while a file is read, or `null`. */
  reading = $state<number | null>(null);
  /** From 0 to 1 while a bill is compared. */
  comparing = $state(0);
  writing = $state(false);
  #cancel = new AbortController();

  readonly #workspace: OpenWorkspace;
  readonly #loaded: LoadedBill;
  readonly #compared: LiveQuery<Compared | null>;
  readonly rows: readonly FindingRow[];
  readonly counts: Readonly<Record<FindingFilter, number>>;

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#loaded = billOf(workspace);
    this.#compared = $derived.by(() => {
      const { bill, run, settings } = this;
      let running = new AbortController();
      return new LiveQuery(async (): Promise<Compared | null> => {
        running.abort();
        running = new AbortController();
        const { signal } = running;
        if (!bill) return null;
        const known = await billedCustomers(workspace.db);
        const customers = known.map(({ listed }) => listed);
        const ours = {
          customers: customers.map(({ customer }) => customer),
          users: known.flatMap(({ users }) => users),
          settings
        };
        const work = reconciling(bill.lines, run, ours);
        const result = await inSlices(work, signal, (share) => (this.comparing = share));
        if (!result) return null;
        const byId = new Map<Id, ListedDimensionsCustomer>(customers.map((each) => [each.customer.id, each]));
        return { result, rows: findingRows(result.findings, byId), customers };
      });
    });
    this.rows = $derived(
      findingsNarrowed(this.#compared.current?.rows ?? [], this.filter, searchable(this.search))
    );
    this.counts = $derived(findingCounts(this.#compared.current?.rows ?? []));
  }

  get settings(): DimensionsSettings {
    return this.#workspace.settings?.dimensions ?? defaultDimensionsSettings;
  }
  get area() {
    return billingAreaDecision(this.settings);
  }
  get bill(): Bill | null {
    return this.#loaded.bill;
  }
  /** The 1st of the month that the bill is for; empty if that is not known. */
  get run(): MaybeDay {
    return this.#loaded.run;
  }
  set run(run: MaybeDay) {
    this.#loaded.run = run;
  }
  /** `undefined` until compared. */
  get result(): Reconciliation | undefined {
    return this.#compared.current?.result;
  }
  /** Those whom the bill was compared with. */
  get customers(): readonly ListedDimensionsCustomer[] {
    return this.#compared.current?.customers ?? [];
  }

  /** Reads a file in slices. Whatever was loaded before goes, unless reading is cancelled: it is not about this file. */
  async read(file: File): Promise<void> {
    this.cancel();
    this.problem = null;
    if (file.size > mostMegabytes * 1024 * 1024) {
      this.#refuse({ code: 'too-large', megabytes: mostMegabytes });
      return;
    }
    const { signal } = (this.#cancel = new AbortController());
    this.reading = 0;
    const bytes = await file.arrayBuffer().catch(() => null);
    if (signal.aborted) return;
    const result =
      bytes && (await inSlices(billingCsvReading(decoded(bytes)), signal, (share) => (this.reading = share)));
    if (signal.aborted) return;
    this.reading = null;
    if (!result?.ok) {
      this.#refuse(result?.error ?? { code: 'unreadable' });
      return;
    }
    const { edition, lines, problems } = result.value;
    const runs = runsIn(lines);
    this.clear();
    this.comparing = 0;
    this.#loaded.bill = { name: file.name, edition, lines, problems, runs };
    this.#loaded.run = runs[0]?.run ?? '';
  }

  /** Stops reading. */
  cancel(): void {
    this.#cancel.abort();
    this.reading = null;
  }
  /** Forgets the bill. */
  forget(): void {
    this.cancel();
    this.problem = null;
    this.#loaded.bill = null;
    this.clear();
  }
  #refuse(problem: BillProblem): void {
    this.forget();
    this.problem = problem;
  }
  /** Shows all findings again. */
  clear(): void {
    [this.search, this.filter] = ['', 'all'];
  }

  /** The findings that are shown, with the lines of the bill they are about. */
  async download(): Promise<void> {
    this.writing = true;
    const heading = findingColumns.map((column) => t(`dimensions-billing.csv.${column}`));
    const nameOf = (kind: Exclude<FindingFilter, 'all'>): string => t(`dimensions-billing.finding.${kind}`);
    const records = this.rows.flatMap((row) => findingRecords(row, nameOf));
    const lines = await inSlices(
      mapped(records, (record) => csvLine(record)),
      new AbortController().signal
    );
    download(
      new File(
        [byteOrderMark, csvLine(heading), ...(lines ?? [])],
        `patchbay-billing-findings-${today()}.csv`,
        {
          type: 'text/csv'
        }
      )
    );
    this.writing = false;
  }
}
