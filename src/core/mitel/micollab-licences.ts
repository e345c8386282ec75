import type { Id } from '#core/fields.ts';
import type { State } from '#core/state.ts';
import { countsAs } from './integration.ts';
import { isLicensed } from './licences.ts';
import { micollabLicence } from './micollab-licence.table.ts';

/** The answer for each of several people, in their order. People who do not exist are left out. */
export function assessMicollabLicences(
  state: State,
  action: 'record' | 'strike',
  accountId: Id,
  personIds: readonly Id[]
) {
  const account = state.accounts.get(accountId);
  if (!account) return [];
  return personIds.flatMap((personId) => {
    const person = state.people.get(personId);
    if (!person) return [];
    const source = isLicensed(account, person) ? person.miteam?.source : undefined;
    const decision = micollabLicence.decide({
      action,
      micollab: countsAs(account, 'micollab') === 'on' ? 'on' : 'off',
      holds: source === undefined ? 'none' : `from-${source}`
    });
    return [{ ...decision, personId }];
  });
}
