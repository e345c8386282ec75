import type { Account } from '#core/account/account.ts';
import { licencesLeft, type LicenceTally } from '#core/state.ts';
import { licenceFacts } from './licences.ts';
import { miteamOnUserPage } from './miteam-on-user-page.table.ts';

/** What people with and without a licence see on their pages: every case the account leaves open. */
export function seenOnUserPages(account: Account, tally: LicenceTally) {
  const facts = licenceFacts(account, licencesLeft(tally));
  const seenWith = (licence: 'yes' | 'no') => miteamOnUserPage.decide({ ...facts, licence });
  return { licensed: seenWith('yes'), unlicensed: seenWith('no') };
}
