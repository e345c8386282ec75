import { entriesLacking } from '#core/dimensions/catalogue.ts';
import type { JournalEntry } from '#core/journal.ts';
import type { Result } from '#core/result.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { now } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

const largeAccountId = 'acc-wide-horizon';
const largeAccountPeople = 50_000;
const largeAccountDimensionsUsers = 10_000;
const largeAccountWebex = { users: 10_000, numbers: 10_000 };

/** What only the demo offers: an account so large that slow lists would show. */
export class DemoTools {
  adding = $state(false);
  readonly #workspace: OpenWorkspace;
  readonly #exists: LiveQuery<boolean>;

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
    this.#exists = new LiveQuery(
      async () => (await workspace.db.accounts.where('id').equals(largeAccountId).count()) > 0
    );
  }

  /** The id of the large account, if it is there. */
  get largeAccountId(): string | null {
    return this.#exists.current ? largeAccountId : null;
  }

  async addLargeAccount(): Promise<Result<JournalEntry, Failure>> {
    this.adding = true;
    const { largeAccount } = await import('#demo/large-account.ts');
    const at = now();
    const whole = largeAccount(largeAccountPeople, at, {
      ...largeAccountWebex,
      dimensionsUsers: largeAccountDimensionsUsers
    });
    // its customer names examples, which somebody may have removed
    const catalogue = this.#workspace.settings?.dimensions ?? defaultDimensionsSettings;
    const fits = whole.dimensionsCustomers.every(
      (customer) => entriesLacking(catalogue, customer).length === 0
    );
    const outcome = await this.#workspace.apply({
      type: 'import-records',
      from: 'generator',
      records: fits ? whole : largeAccount(largeAccountPeople, at, largeAccountWebex)
    });
    this.adding = false;
    return outcome;
  }
}
