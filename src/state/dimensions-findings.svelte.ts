import type { Person } from '#core/account/person.ts';
import type { DimensionsFinding } from '#core/dimensions/finding.ts';
import { dimensionsFindingsOf } from '#core/dimensions/findings.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { emptyState } from '#core/state.ts';
import { dimensionsUsersWithPeople, otherDimensionsCustomers } from '#storage/dimensions-queries.ts';
import { addressesUsedElsewhere } from '#storage/roster-side.ts';
import { recordOf } from '#storage/rows.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { emailsToLookAt, userRows } from './narrowed-dimensions-users.ts';
import { today } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';

interface Around {
  readonly others: readonly DimensionsCustomer[];
  readonly primary: Person | undefined;
}

/** Everything worth saying about the open customer, always current, with whom it is compared. */
export class DimensionsFindings {
  readonly #around;
  readonly #others;
  readonly #found;

  constructor(dimensions: OpenDimensions) {
    const around = $derived.by(() => {
      const { workspace, accountId, customer } = dimensions;
      return new LiveQuery<Around | undefined>(async () => {
        if (!customer) return undefined;
        const { db } = workspace;
        const others = await otherDimensionsCustomers(db, accountId);
        const row = await db.people.get(customer.primaryPersonId);
        return { others, primary: row && recordOf<Person>(row) };
      });
    });
    this.#around = $derived(around.current);
    const { accountId, workspace } = dimensions;
    const read = new LiveQuery(() => dimensionsUsersWithPeople(workspace.db, accountId));
    const elsewhere = new LiveQuery(async () => {
      const users = await workspace.db.dimensionsUsers.where('accountId').equals(accountId).toArray();
      return addressesUsedElsewhere(workspace.db, accountId, users);
    });
    const emails = $derived(
      read.current &&
        elsewhere.current &&
        emailsToLookAt(userRows(read.current, elsewhere.current, dimensions.customer?.primaryPersonId))
    );
    // whoever sees no other account is told nothing that names one
    this.#others = $derived(
      this.#around?.others.filter(({ id }) => dimensions.workspace.may('read-account', id))
    );
    this.#found = $derived.by((): readonly DimensionsFinding[] | undefined => {
      const { customer, users } = dimensions;
      const { settings } = workspace;
      const [primary, others] = [this.#around?.primary, this.#others];
      if (!customer || !others || !settings || !users || !emails) return undefined;
      const state = {
        ...emptyState,
        workspace: new Map([[settings.id, settings]]),
        people: new Map(primary ? [[primary.id, primary]] : []),
        dimensionsCustomers: new Map([customer, ...others].map((each) => [each.id, each]))
      };
      return dimensionsFindingsOf(state, customer, today(), users.hasReal, emails);
    });
  }

  /** What blocks first; `undefined` until everything was read. */
  get current(): readonly DimensionsFinding[] | undefined {
    return this.#found;
  }
  /** The person who administers the customer from its creation, if they are there. */
  get primary(): Person | undefined {
    return this.#around?.primary;
  }
  /** Those of the reseller's other customers that may be seen; `undefined` until read. */
  get others(): readonly DimensionsCustomer[] | undefined {
    return this.#others;
  }
}
