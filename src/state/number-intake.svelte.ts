import type { Id } from '#core/fields.ts';
import { blocksOf, countOf } from '#core/webex/number-ranges.ts';
import { parseNumbers, type LineProblem, type NumbersRead } from '#core/webex/parse-numbers.ts';
import type { NumberKind, NumberRange } from '#core/webex/phone-number.ts';
import type { Site } from '#core/webex/site.ts';
import { sortNumbers, type NumberGroup } from '#core/webex/sort-numbers.ts';
import { othersSitesInBlocks } from '#storage/webex-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWebex } from './open-webex.svelte.ts';

/** Telephone numbers on their way to a site: as they are written, what is read from them and what can be added. */
export class NumberIntake {
  text = $state('');
  kind = $state<NumberKind>('did');
  siteId = $state('');
  /** A file could not be read as text. */
  isUnreadable = $state(false);

  readonly #webex: OpenWebex;
  readonly site: Site | undefined;
  readonly read: NumbersRead;
  readonly #others: LiveQuery<readonly Site[]>;
  readonly groups: readonly NumberGroup[];

  constructor(webex: OpenWebex, siteId: Id | undefined) {
    this.#webex = webex;
    this.siteId = siteId ?? '';
    this.site = $derived(webex.sites.find(({ id }) => id === this.siteId));
    this.read = $derived(parseNumbers(this.text, this.site?.country ?? '', this.kind));
    this.#others = $derived.by(() => {
      const { ranges } = this.read;
      return new LiveQuery(async () => {
        const { db } = webex.workspace;
        return ranges.length === 0 ? [] : othersSitesInBlocks(db, webex.accountId, blocksOf(ranges));
      });
    });
    this.groups = $derived(
      this.site && this.isChecked
        ? sortNumbers(this.read.ranges, this.site, [...webex.sites, ...this.otherSites])
        : []
    );
  }

  /** The sites of other accounts that may have some of the numbers were looked up. */
  get isChecked(): boolean {
    return this.#others.loaded;
  }
  get otherSites(): readonly Site[] {
    return this.#others.current ?? [];
  }
  get twice(): readonly LineProblem[] {
    return this.read.problems.filter(({ code }) => code === 'twice');
  }
  get malformed(): readonly LineProblem[] {
    return this.read.problems.filter(({ code }) => code !== 'twice');
  }
  /** What can be added. */
  get ranges(): readonly NumberRange[] {
    return this.groups.find(({ decision }) => decision.outcome === 'can-be-added')?.ranges ?? [];
  }
  get count(): number {
    return countOf(this.ranges);
  }

  async readFile(file: File): Promise<void> {
    try {
      const text = await file.text();
      this.isUnreadable = text.includes('\0');
      if (!this.isUnreadable) this.text = text;
    } catch {
      this.isUnreadable = true;
    }
  }

  /** Adds what can be added, as one change. */
  apply() {
    return this.#webex.workspace.apply({
      type: 'add-numbers',
      accountId: this.#webex.accountId,
      siteId: this.siteId,
      ranges: this.ranges
    });
  }
}
