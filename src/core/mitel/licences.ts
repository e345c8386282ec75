import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { licencesLeft, noLicences, type LicenceTally, type State } from '#core/state.ts';
import { countsAs } from './integration.ts';
import { miteamLicenceAction } from './miteam-licence-action.table.ts';
import { miteamOnUserPage } from './miteam-on-user-page.table.ts';

/** A licence counts only in the account's current generation; an older one was revoked. */
export const isLicensed = (account: Account, person: Person): boolean =>
  person.miteam?.generation === account.mitel.licenceGeneration;

/** The facts of an account that the licence tables ask for. */
export const licenceFacts = (account: Account, left: number) =>
  ({
    micollab: countsAs(account, 'micollab'),
    miteam: countsAs(account, 'miteam-meetings') === 'on' ? 'on' : 'off',
    pool: left > 0 ? 'some' : 'none'
  }) as const;

/** What the page of this person shows for MiTeam Meetings, with the rule behind it. */
export const userPageOf = (account: Account, person: Person, tally: LicenceTally) =>
  miteamOnUserPage.decide({
    ...licenceFacts(account, licencesLeft(tally)),
    licence: isLicensed(account, person) ? 'yes' : 'no'
  });

/** May a licence be given to, or taken from, this one person now? */
const licenceDecision = (action: 'give' | 'take', account: Account, person: Person, left: number) =>
  miteamLicenceAction.decide({
    action,
    ...licenceFacts(account, left),
    licence: isLicensed(account, person) ? 'yes' : 'no'
  });

export type Assessment = ReturnType<typeof licenceDecision> & { readonly personId: Id };

/**
 * The answer for each of several people, in their order, as if the allowed ones before were already done:
 * the pool shrinks while licences are given. People who do not exist are left out.
 */
export function assessLicences(
  state: State,
  action: 'give' | 'take',
  accountId: Id,
  personIds: readonly Id[]
): readonly Assessment[] {
  const account = state.accounts.get(accountId);
  if (!account) return [];
  let left = licencesLeft(state.tallies.get(accountId) ?? noLicences);
  return personIds.flatMap((personId) => {
    const person = state.people.get(personId);
    if (!person) return [];
    const decision = licenceDecision(action, account, person, left);
    if (decision.outcome === 'allowed') left += action === 'give' ? -1 : 1;
    return [{ ...decision, personId }];
  });
}
