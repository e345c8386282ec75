import { trialChoice } from '#core/dimensions/trial.table.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { dimensionsCustomersByName, type ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  sortedTrials,
  trialCounts,
  trialsIn,
  trialsOf,
  type TrialRow,
  type TrialSort,
  type TrialWindow
} from './narrowed-trials.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';
import { downloadTrials } from './trial-file.ts';

/** Trials by their end, and what becomes of them. */
export class DimensionsTrials {
  window = $state<TrialWindow>('running');
  #sort = $state<TrialSort>('ends');
  #turned = $state(false);

  readonly today = today();
  readonly #workspace: OpenWorkspace;
  readonly #stored: LiveQuery<ListedDimensionsCustomer[]>;
  readonly #all: readonly TrialRow[];
  readonly rows: readonly TrialRow[];
  readonly counts: ReadonlyMap<TrialWindow, number>;

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#stored = new LiveQuery(() => dimensionsCustomersByName(workspace.db));
    this.#all = $derived(
      trialsOf(
        (this.#stored.current ?? [])
          .filter(({ customer }) => workspace.may('read-dimensions', customer.id))
          .map(({ customer, accountName }) => ({ customer, name: customer.name || accountName })),
        this.today
      )
    );
    this.counts = $derived(trialCounts(this.#all));
    this.rows = $derived(sortedTrials(trialsIn(this.#all, this.window), this.#sort, this.#descending));
  }

  get loaded(): boolean {
    return this.#stored.loaded;
  }
  get total(): number {
    return this.#all.length;
  }
  /** Trials were agreed with the vendor (R22). */
  get isEntitled(): boolean {
    return (this.#workspace.settings?.dimensions ?? defaultDimensionsSettings).trialsAllowed;
  }
  /** Some of those shown are of single roles. */
  get hasRoles(): boolean {
    return this.rows.some(({ role }) => role !== null);
  }
  get running(): readonly TrialRow[] {
    return trialsIn(this.#all, 'running');
  }

  /** What the rule says to whoever wants to take a running trial away (R27). */
  get stopping() {
    return trialChoice.decide({
      entitlement: 'yes',
      trialMoment: 'running',
      expiry: 'none',
      expiryMoved: 'not-later'
    });
  }

  /** Sorts by this column; asked again, the other way round. */
  sortBy(sort: TrialSort): void {
    this.#turned = this.#sort === sort && !this.#turned;
    this.#sort = sort;
  }
  directionOf(sort: TrialSort): 'ascending' | 'descending' | undefined {
    if (this.#sort !== sort) return undefined;
    return this.#descending ? 'descending' : 'ascending';
  }

  /** What is over comes with the latest end first. */
  get #descending(): boolean {
    const isOver = this.window === 'converted' || this.window === 'stopped';
    return (this.#sort === 'ends' && isOver) !== this.#turned;
  }

  download(rows: readonly TrialRow[] = this.running): void {
    const [only] = rows;
    const about = rows.length === 1 && only ? `trial-${only.customer.id}` : 'trials';
    downloadTrials(sortedTrials(rows, 'ends', false), about);
  }
}
