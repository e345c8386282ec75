import type { Account } from '#core/account/account.ts';
import type { Id } from '#core/fields.ts';
import type { JournalEntry } from '#core/journal.ts';
import { effectOfAssigning } from '#core/mitel/effect-of-assigning.ts';
import { decisionOf, type Order } from '#core/mitel/order.ts';
import { noLicences, type LicenceTally } from '#core/state.ts';
import { formatDate, t } from '#i18n/i18n.svelte.ts';
import { productText } from '#i18n/order-text.ts';
import { accountsByName, assignmentsOf, ordersByDate } from '#storage/queries.ts';
import { tallyOf } from '#storage/read-state.ts';
import { searchable } from '#storage/sort-key.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
  countsOf,
  filtered,
  found,
  sorted,
  type OrderFilter,
  type OrderRow,
  type OrderSort
} from './narrowed-orders.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The status of an order today, with the rule behind it. */
const statusToday = (workspace: OpenWorkspace, order: Order) =>
  decisionOf(order, today(), workspace.settings?.expiringSoonDays ?? 30);

/** The list of orders: what is asked of it, and which rows answer. */
export class OrderList {
  search = $state('');
  filter = $state<OrderFilter>('all');
  sort = $state<OrderSort>('purchased');
  descending = $state(true);

  readonly #stored: LiveQuery<{ orders: Order[]; accounts: Account[] }>;
  readonly #all: readonly OrderRow[];
  readonly #found: readonly OrderRow[];
  readonly rows: readonly OrderRow[];
  /** How many of the found orders each filter would show. */
  readonly counts: Readonly<Record<OrderFilter, number>>;

  constructor(workspace: OpenWorkspace) {
    const { db } = workspace;
    this.#stored = new LiveQuery(async () => ({
      orders: await ordersByDate(db),
      accounts: await accountsByName(db)
    }));
    this.#all = $derived.by(() => {
      const { orders = [], accounts = [] } = this.#stored.current ?? {};
      const names = new Map(accounts.map(({ id, name }) => [id, name]));
      return orders.map((order) => rowOf(workspace, order, names.get(order.assignedTo ?? '') ?? null));
    });
    this.#found = $derived(found(this.#all, searchable(this.search)));
    this.counts = $derived(countsOf(this.#found));
    this.rows = $derived(sorted(filtered(this.#found, this.filter), this.sort, this.descending));
  }

  get loaded(): boolean {
    return this.#stored.loaded;
  }
  /** How many orders there are in all. */
  get total(): number {
    return this.#all.length;
  }

  /** Sorts by this column; asked again, the other way round. The latest purchase comes first. */
  sortBy(sort: OrderSort): void {
    this.descending = this.sort === sort ? !this.descending : sort === 'purchased' || sort === 'licences';
    this.sort = sort;
  }
  directionOf(sort: OrderSort): 'ascending' | 'descending' | undefined {
    if (this.sort !== sort) return undefined;
    return this.descending ? 'descending' : 'ascending';
  }

  clear(): void {
    this.search = '';
    this.filter = 'all';
  }
}

function rowOf(workspace: OpenWorkspace, order: Order, accountName: string | null): OrderRow {
  const { sapOrderId, resellerPo, customerPo, trackingNumber, expiresOn } = order;
  const expiry = expiresOn === null ? t('orders.never-expires') : `${expiresOn} ${formatDate(expiresOn)}`;
  const words = [sapOrderId, resellerPo, customerPo, trackingNumber, accountName ?? '', expiry];
  return {
    order,
    accountName,
    decision: statusToday(workspace, order),
    text: searchable([...words, productText(order)].join(' '))
  };
}

/** What is known of one order: itself, the account that has it, and how it came there. */
interface Known {
  readonly order: Order | undefined;
  readonly account: Account | undefined;
  readonly tally: LicenceTally | undefined;
  readonly assignments: readonly JournalEntry[];
}

/** One order on screen, always current. */
export class OpenOrder {
  readonly #workspace: OpenWorkspace;
  readonly #known: LiveQuery<Known>;

  constructor(workspace: OpenWorkspace, id: Id) {
    this.#workspace = workspace;
    const { db } = workspace;
    this.#known = new LiveQuery(async () => {
      const order = await db.orders.get(id);
      const accountId = order?.assignedTo;
      if (!order || !accountId) return { order, account: undefined, tally: undefined, assignments: [] };
      return {
        order,
        account: await db.accounts.get(accountId),
        tally: await tallyOf(db, accountId, today()),
        assignments: await assignmentsOf(db, id, accountId)
      };
    });
  }

  get loaded(): boolean {
    return this.#known.loaded;
  }
  /** `undefined` until read, or if there is no such order: see `loaded`. */
  get order(): Order | undefined {
    return this.#known.current?.order;
  }
  get account(): Account | undefined {
    return this.#known.current?.account;
  }
  get tally(): LicenceTally {
    return this.#known.current?.tally ?? noLicences;
  }
  /** The journal entries that assigned it to the account that has it, newest first. */
  get assignments(): readonly JournalEntry[] {
    return this.#known.current?.assignments ?? [];
  }
  /** Its status today. Only to be asked for where there is an order. */
  get decision(): ReturnType<typeof decisionOf> {
    if (!this.order) throw new Error('there is no such order');
    return statusToday(this.#workspace, this.order);
  }
}

/** Choosing the account for an order, and what the choice would do. */
export class Assigning {
  /** The account chosen. */
  accountId = $state('');

  readonly #order: Order;
  readonly #workspace: OpenWorkspace;
  readonly #accounts: LiveQuery<Account[]>;
  readonly #chosen: LiveQuery<{ account: Account | undefined; tally: LicenceTally | undefined }>;
  readonly #preview: LiveQuery<Awaited<ReturnType<OpenWorkspace['preview']>> | null>;
  readonly options: readonly { value: Id; label: string; detail: string }[];

  constructor(workspace: OpenWorkspace, order: Order) {
    this.#order = order;
    this.#workspace = workspace;
    this.#accounts = new LiveQuery(() => accountsByName(workspace.db));
    this.options = $derived(
      (this.#accounts.current ?? []).map(({ id, name, city, reference }) => ({
        value: id,
        label: name,
        detail: [city, reference].filter(Boolean).join(' · ')
      }))
    );
    this.#chosen = $derived.by(() => {
      const id = this.accountId;
      return new LiveQuery(async () => ({
        account: await workspace.db.accounts.get(id),
        tally: await tallyOf(workspace.db, id, today())
      }));
    });
    this.#preview = $derived.by(() => {
      const request = this.request;
      return new LiveQuery(async () => (request ? workspace.preview(request) : null));
    });
  }

  get hasAccounts(): boolean {
    return !this.#accounts.loaded || this.options.length > 0;
  }
  get request() {
    return this.accountId === ''
      ? null
      : ({ type: 'assign-order', orderId: this.#order.id, accountId: this.accountId } as const);
  }
  /** Why it cannot be assigned to the chosen account. */
  get refusal() {
    const preview = this.#preview.current;
    return preview && !preview.ok ? preview.error : null;
  }
  /** What assigning would do; `null` until an account is chosen and the rules allow it. */
  get effect() {
    const { account, tally = noLicences } = this.#chosen.current ?? {};
    if (!this.#preview.current?.ok || !account) return null;
    const soon = this.#workspace.settings?.expiringSoonDays ?? 30;
    return { account, before: tally, ...effectOfAssigning(this.#order, account, tally, today(), soon) };
  }

  assign() {
    return this.request ? this.#workspace.apply(this.request) : null;
  }
}
