import { ownAccount, type Actor } from '#core/actor.ts';
import { addresses } from './addresses.ts';

/** Where somebody begins: the list of accounts, or their one account. */
export function homeOf(actor: Actor): string {
  const account = ownAccount(actor);
  return account === null ? addresses.accounts() : addresses.account(account);
}
