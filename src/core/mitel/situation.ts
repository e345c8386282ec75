import type { Account } from '#core/account/account.ts';
import type { Context } from '#core/actor.ts';
import { emptyState, type LicenceTally, type State } from '#core/state.ts';
import type { Workspace } from '#core/workspace.ts';

/** What becomes of an account's licences depends on: the account, who holds them, and the reading of gap G1. */
export interface Situation {
  readonly account: Account;
  readonly tally: LicenceTally;
  readonly workspace: Workspace;
}

/** The state that commands about this account are decided in. */
export const stateOf = ({ account, tally, workspace }: Situation): State => ({
  ...emptyState,
  workspace: new Map([[workspace.id, workspace]]),
  accounts: new Map([[account.id, account]]),
  tallies: new Map([[account.id, tally]])
});

/** Who asks and when makes no difference to what becomes of the licences. */
export const anybody: Context = {
  by: { role: 'partner' },
  at: '2000-01-01T00:00:00.000Z',
  today: '2000-01-01',
  entryId: 'foreseen'
};
