import type { Account } from '#core/account/account.ts';
import { ownAccount } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import { afterExpiry } from '#core/mitel/after-expiry.ts';
import { decisionOf, type Order } from '#core/mitel/order.ts';
import { noLicences } from '#core/state.ts';
import { t } from '#i18n/i18n.svelte.ts';
import { outcomeText } from '#i18n/outcome.ts';
import { accountsOf, licencesGiven } from '#storage/report-queries.ts';
import { downloadCsv } from './download-csv.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  daysBetween,
  expiringCounts,
  expiringIn,
  expiringSorted,
  type ExpiringRow,
  type ExpiringSort,
  type ExpiryWindow
} from './narrowed-expiring.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** Orders that expire, and what their accounts lack afterwards. */
export class ExpiringLicences {
  window = $state<ExpiryWindow>('90');
  sort = $state<ExpiringSort>('expires');
  descending = $state(false);
  readonly #found: LiveQuery<ExpiringRow[]>;
  readonly rows: readonly ExpiringRow[];
  /** How many orders each window would show. */
  readonly counts: Readonly<Record<ExpiryWindow, number>>;

  constructor(workspace: OpenWorkspace) {
    this.#found = $derived.by(() => {
      const place = ownAccount(workspace.actor);
      const soon = workspace.settings?.expiringSoonDays ?? 30;
      return new LiveQuery(() => expiring(workspace, place, soon));
    });
    this.counts = $derived(expiringCounts(this.#found.current ?? []));
    this.rows = $derived(
      expiringSorted(expiringIn(this.#found.current ?? [], this.window), this.sort, this.descending)
    );
  }

  get loaded(): boolean {
    return this.#found.loaded;
  }
  /** How many orders have a last day of validity. */
  get total(): number {
    return this.#found.current?.length ?? 0;
  }

  /** Sorts by this column; asked again, the other way round. */
  sortBy(sort: ExpiringSort): void {
    this.descending = this.sort === sort ? !this.descending : sort === 'licences' || sort === 'beyond';
    this.sort = sort;
  }
  directionOf(sort: ExpiringSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  download(): void {
    const heading = [
      ...(['expires', 'order', 'account', 'licences'] as const).map((column) =>
        t(`reports.expiring.column.${column}`)
      ),
      ...(['product', 'tier', 'status', 'ordered-after', 'given', 'beyond'] as const).map((column) =>
        t(`reports.csv.${column}`)
      )
    ];
    downloadCsv('expiring-licences', [
      heading,
      ...this.rows.map(({ order, account, decision, after }) => [
        order.expiresOn,
        order.sapOrderId,
        account?.name ?? '',
        String(order.quantity),
        t(`product.${order.product}`),
        order.tier === null ? '' : t(`tier.${order.tier}`),
        outcomeText('order-status', decision.outcome),
        after ? String(after.ordered) : '',
        after ? String(after.given) : '',
        after ? String(after.beyond) : ''
      ])
    ]);
  }
}

async function expiring({ db }: OpenWorkspace, place: Id | null, soonDays: number): Promise<ExpiringRow[]> {
  const day = today();
  const orders: Order[] =
    place === null ? await db.orders.toArray() : await db.orders.where('assignedTo').equals(place).toArray();
  const accounts = new Map((await accountsOf(db, place)).map((account) => [account.id, account]));
  const perAccount = Map.groupBy(orders, ({ assignedTo }) => assignedTo ?? '');
  const rows = orders.flatMap((order) => {
    const { expiresOn } = order;
    return expiresOn === null ? [] : [{ ...order, expiresOn }];
  });
  const given = await licencesGiven(db, [...accounts.values()]);
  return rows.map((order) => {
    const account: Account | undefined = accounts.get(order.assignedTo ?? '');
    return {
      order,
      account,
      days: daysBetween(day, order.expiresOn),
      decision: decisionOf(order, day, soonDays),
      after: account
        ? afterExpiry(order, perAccount.get(account.id) ?? [], given.get(account.id) ?? noLicences)
        : null
    };
  });
}
