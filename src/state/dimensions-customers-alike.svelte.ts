import type { DimensionsCustomer, DimensionsDetails } from '#core/dimensions/dimensions-customer.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from '#storage/database.ts';
import {
  dimensionsCustomersLike,
  otherDimensionsCustomers,
  type ListedDimensionsCustomer
} from '#storage/dimensions-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';

type Details = Pick<DimensionsDetails, 'name' | 'reference'>;

/** Other customers of the name or reference that is typed; it is asked for as soon as a form is checked against them. */
export class CustomersAlike {
  readonly #details: () => Details;
  readonly #alike;
  readonly #terminated: LiveQuery<DimensionsCustomer[]>;

  constructor(db: Database, accountId: Id, details: () => Details) {
    this.#details = details;
    this.#alike = $derived.by(() => {
      const { name, reference } = details();
      const likeness = {
        names: [{ name, status: 'ready' as const }],
        references: [reference],
        tenantIds: [],
        internal: false
      };
      return new LiveQuery(() => dimensionsCustomersLike(db, accountId, likeness));
    });
    // their names no index has, so that all of them are read, and once
    this.#terminated = new LiveQuery(async () =>
      (await otherDimensionsCustomers(db, accountId)).filter(({ status }) => status === 'terminated')
    );
  }

  /** What a name is checked against. */
  get all(): readonly DimensionsCustomer[] {
    return [...this.#listed.map(({ customer }) => customer), ...(this.#terminated.current ?? [])];
  }
  /** Another customer that has the reference (R12). */
  get referenceShared(): ListedDimensionsCustomer | undefined {
    const { reference } = this.#details();
    return reference === ''
      ? undefined
      : this.#listed.find(({ customer }) => customer.reference.trim() === reference);
  }
  get #listed(): readonly ListedDimensionsCustomer[] {
    return this.#alike.current ?? [];
  }
}
