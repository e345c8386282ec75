import type { Id } from '#core/fields.ts';
import { decisionOf, type Order } from '#core/mitel/order.ts';
import { defaultSettings } from '#core/workspace.ts';
import { headcount } from '#storage/read-state.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

export interface OrderOfAccount {
  readonly order: Order;
  readonly decision: ReturnType<typeof decisionOf>;
}

/** What the account information page says beyond the account itself. */
export class AccountInformation {
  readonly #people: LiveQuery<number>;
  readonly #orders: LiveQuery<Order[]>;
  readonly #workspace: OpenWorkspace;

  constructor(workspace: OpenWorkspace, accountId: Id) {
    this.#workspace = workspace;
    this.#people = new LiveQuery(() => headcount(workspace.db, accountId));
    this.#orders = new LiveQuery(async () => {
      const orders = await workspace.db.orders.where('assignedTo').equals(accountId).toArray();
      return orders.sort((a, b) => b.purchasedOn.localeCompare(a.purchasedOn));
    });
  }

  /** How many people the account has; `undefined` until counted. */
  get people(): number | undefined {
    return this.#people.current;
  }

  /** Its orders with their status today and the rule behind it, the newest first; `undefined` until read. */
  get orders(): readonly OrderOfAccount[] | undefined {
    const soon = (this.#workspace.settings ?? defaultSettings).expiringSoonDays;
    return this.#orders.current?.map((order) => ({ order, decision: decisionOf(order, today(), soon) }));
  }
}
