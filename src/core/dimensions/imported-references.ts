import type { RecordSet } from '#core/command.ts';
import { put } from '#core/put-records.ts';
import type { Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import { unfitPlaces } from './catalogue.ts';
import { missingDimensionsReference, missingEntry, thereTwice } from './references.ts';

/**
 * Why records of Dimensions would not fit after an import, or `null`: something that one refers to is not there or is
 * another account's, a user would change the account, or something would be there twice that can be there only once.
 */
export function unfitDimensionsRecords(state: State, records: RecordSet): Refusal | null {
  const { workspace, dimensionsCustomers, dimensionsUsers, people, accounts } = records;
  const [unfit] = workspace ? unfitPlaces(workspace.dimensions) : [];
  if (unfit) return { code: 'invalid', field: ['dimensions', ...unfit.path].join('.'), issue: 'format' };
  const moved = dimensionsUsers.some(
    ({ id, accountId }) => (state.dimensionsUsers.get(id)?.accountId ?? accountId) !== accountId
  );
  if (moved) return { code: 'gone', what: 'dimensions-user' };
  const before = put(put(state, 'accounts', accounts), 'people', people);
  const settled = workspace ? put(before, 'workspace', [workspace]) : before;
  const after = put(
    put(settled, 'dimensionsCustomers', dimensionsCustomers),
    'dimensionsUsers',
    dimensionsUsers
  );
  // people who are written over must not leave the account that they are a user, or the primary user, of
  const arriving = new Set(people.map(({ id }) => id));
  const ids = new Set([...dimensionsCustomers, ...dimensionsUsers].map(({ id }) => id));
  const customers = [...after.dimensionsCustomers.values()];
  const users = [...after.dimensionsUsers.values()];
  return (
    missingDimensionsReference(after, {
      customers: customers.filter(({ id, primaryPersonId }) => ids.has(id) || arriving.has(primaryPersonId)),
      users: users.filter(({ id, personId }) => ids.has(id) || arriving.has(personId))
    }) ??
    (workspace ? missingEntry(after, customers) : null) ??
    // what was so before is no reason against the import
    (thereTwice(state) ? null : thereTwice(after))
  );
}
