import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { noLicences, tierLeft, type LicenceTally, type State } from '#core/state.ts';
import type { MitelOneTier } from './mitel-account.ts';
import { mitelOneAction } from './mitel-one-action.table.ts';

/** May this tier be given to, or any tier be taken from, this one person now? With the rule behind it. */
export const mitelOneDecision = (
  action: 'give' | 'take',
  account: Account,
  person: Person,
  tier: MitelOneTier,
  tally: LicenceTally
) =>
  mitelOneAction.decide({
    action,
    mitelOne: account.mitel.integrations['mitel-one'] === 'on' ? 'on' : 'off',
    pool: tierLeft(tally, tier) > 0 ? 'some' : 'none',
    holds: person.mitelOne === null ? 'none' : person.mitelOne === tier ? 'this' : 'another'
  });

export type MitelOneAssessment = ReturnType<typeof mitelOneDecision> & { readonly personId: Id };

/**
 * The answer for each of several people, in their order, as if the allowed ones before were already done.
 * For `take` the tier makes no difference. People who do not exist are left out.
 */
export function assessMitelOne(
  state: State,
  action: 'give' | 'take',
  accountId: Id,
  personIds: readonly Id[],
  tier: MitelOneTier = 'essential'
): readonly MitelOneAssessment[] {
  const account = state.accounts.get(accountId);
  if (!account) return [];
  let tally = state.tallies.get(accountId) ?? noLicences;
  const shift = (of: MitelOneTier, by: 1 | -1): void => {
    const { ordered, given } = tally.mitelOne[of];
    tally = { ...tally, mitelOne: { ...tally.mitelOne, [of]: { ordered, given: given + by } } };
  };
  return personIds.flatMap((personId) => {
    const person = state.people.get(personId);
    if (!person) return [];
    const decision = mitelOneDecision(action, account, person, tier, tally);
    if (decision.outcome === 'allowed') {
      if (person.mitelOne) shift(person.mitelOne, -1);
      if (action === 'give') shift(tier, 1);
    }
    return [{ ...decision, personId }];
  });
}
