import { createContext } from 'svelte';
import type { Account } from '#core/account/account.ts';
import type { Id } from '#core/fields.ts';
import { noLicences, type LicenceTally } from '#core/state.ts';
import { tallyOf } from '#storage/read-state.ts';
import { LiveQuery } from './live-query.svelte.ts';
import { today } from './new-id.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The account on screen and its licences, always current. */
export class OpenAccount {
  readonly id: Id;
  readonly workspace: OpenWorkspace;
  // one query for both, so that no page shows an account with the licences of a moment before
  readonly #known: LiveQuery<{ account: Account | undefined; tally: LicenceTally | undefined }>;

  constructor(workspace: OpenWorkspace, id: Id) {
    this.id = id;
    this.workspace = workspace;
    this.#known = new LiveQuery(async () => ({
      account: await workspace.db.accounts.get(id),
      tally: await tallyOf(workspace.db, id, today())
    }));
  }

  /** `undefined` until read, or if there is no such account: see `loaded`. */
  get account(): Account | undefined {
    return this.#known.current?.account;
  }
  get loaded(): boolean {
    return this.#known.loaded;
  }
  get tally(): LicenceTally {
    return this.#known.current?.tally ?? noLicences;
  }
}

/** The open account of the pages below `/accounts/[account]`; a function, because the address can change. */
export const [getOpenAccount, setOpenAccount] = createContext<() => OpenAccount>();
