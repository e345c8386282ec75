import type { Account } from '#core/account/account.ts';
import { ownAccount } from '#core/actor.ts';
import { seenOnUserPages } from '#core/mitel/seen-on-user-pages.ts';
import { activeLicences, noLicences, type LicenceTally } from '#core/state.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { accountsOf, lastMiteamOff, licencesGiven } from '#storage/report-queries.ts';
import { tallyOf } from '#storage/read-state.ts';
import { downloadCsv } from './download-csv.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { localDay, today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

export interface HiddenRow {
  readonly account: Account;
  /** Active licences that no user page shows. */
  readonly count: number;
  readonly byMicollab: number;
  /** Since MiTeam Meetings was switched off, if the journal knows. */
  readonly since: string | undefined;
  /** The rule that says so. */
  readonly decision: ReturnType<typeof seenOnUserPages>['licensed'];
}
export type HiddenSort = 'account' | 'licences' | 'since';

/** Accounts whose user pages say “No licences” although licences are active. */
export class HiddenLicences {
  sort = $state<HiddenSort>('licences');
  descending = $state(true);
  readonly #found: LiveQuery<HiddenRow[]>;
  readonly rows: readonly HiddenRow[];
  /** Active licences out of sight, in all. */
  readonly total: number;

  constructor(workspace: OpenWorkspace) {
    this.#found = $derived.by(() => {
      const place = ownAccount(workspace.actor);
      return new LiveQuery(() => hiddenIn(workspace, place));
    });
    this.rows = $derived.by(() => {
      const rows = this.#found.current ?? [];
      const direction = this.descending ? -1 : 1;
      return this.sort === 'account'
        ? this.descending
          ? rows.toReversed()
          : rows
        : rows.toSorted((a, b) => direction * comparing[this.sort as 'licences' | 'since'](a, b));
    });
    this.total = $derived(this.rows.reduce((sum, { count }) => sum + count, 0));
  }

  get loaded(): boolean {
    return this.#found.loaded;
  }

  /** Sorts by this column; asked again, the other way round. */
  sortBy(sort: HiddenSort): void {
    this.descending = this.sort === sort ? !this.descending : sort === 'licences';
    this.sort = sort;
  }
  directionOf(sort: HiddenSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  download(): void {
    const columns = (['account', 'licences', 'since', 'micollab'] as const).map((column) =>
      t(`reports.hidden.column.${column}`)
    );
    downloadCsv('hidden-licences', [
      [...columns, t('reports.csv.by-micollab'), t('reports.csv.reference')],
      ...this.rows.map(({ account, count, byMicollab, since }) => [
        account.name,
        String(count),
        since ? localDay(since) : '',
        t(`word.${account.mitel.integrations.micollab === 'on' ? 'on' : 'off'}`),
        String(byMicollab),
        account.reference
      ])
    ]);
  }
}

const comparing = {
  licences: (a: HiddenRow, b: HiddenRow) => a.count - b.count,
  // what the journal does not know lies before it
  since: (a: HiddenRow, b: HiddenRow) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1)
};

async function hiddenIn({ db }: OpenWorkspace, accountId: string | null): Promise<HiddenRow[]> {
  const day = today();
  const hides = (account: Account, tally: LicenceTally) => seenOnUserPages(account, tally).licensed;
  const accounts = (await accountsOf(db, accountId)).filter(
    // whether a licence shows depends on the switches alone
    (account) => hides(account, noLicences).outcome.hidden
  );
  // most accounts hide nothing because they have nothing: one look into the index spares asking each
  const given = await licencesGiven(db, accounts);
  const holding = accounts.filter(({ id }) => {
    const held = given.get(id);
    return held !== undefined && held.given + held.byMicollab > 0;
  });
  const rows = holding.map(async (account) => {
    const tally = (await tallyOf(db, account.id, day)) ?? noLicences;
    const entry = await lastMiteamOff(db, account.id);
    return {
      account,
      count: activeLicences(tally),
      byMicollab: tally.byMicollab,
      since: entry?.at,
      decision: hides(account, tally)
    };
  });
  return (await Promise.all(rows)).filter(({ count }) => count > 0);
}
