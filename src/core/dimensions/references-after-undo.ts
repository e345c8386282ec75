import { fullName } from '#core/account/person.ts';
import { evolve } from '#core/evolve.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import { recordsOf } from '#core/put-records.ts';
import type { Refusal } from '#core/refusal.ts';
import type { Records, State, Table } from '#core/state.ts';
import { missingDimensionsReference, missingEntry, thereTwice } from './references.ts';

/**
 * Why records of Dimensions would not fit what an undo leaves, or `null`: nothing refers to what is no longer there,
 * and nothing is there twice that can be there only once.
 */
export function dimensionsWouldNotFit(
  state: State,
  entry: JournalEntry,
  changes: readonly Change[]
): Refusal | null {
  const after = evolve(state, { type: 'undone', entry, changes });
  const left = <T extends Table>(table: T): Records[T][] =>
    changes
      .filter((change) => change.table === table)
      .flatMap(({ id }) => recordsOf(after, table).get(id) ?? []);
  const touched = { customers: left('dimensionsCustomers'), users: left('dimensionsUsers') };
  const isTouched = touched.customers.length + touched.users.length > 0;
  return (
    stillNeeded(state, after, changes) ??
    missingDimensionsReference(after, touched) ??
    // settings that are restored may lack what any customer names
    (left('workspace').length > 0 ? missingEntry(after, after.dimensionsCustomers.values()) : null) ??
    // what did not fit before is no reason against the undo
    (isTouched && !thereTwice(state) ? thereTwice(after) : null)
  );
}

/** Records that the undo would take away although others, made since, need them. */
function stillNeeded(before: State, after: State, changes: readonly Change[]): Refusal | null {
  const users = [...after.dimensionsUsers.values()];
  const usersByPerson = new Set(users.map(({ personId }) => personId));
  const primary = new Set([...after.dimensionsCustomers.values()].map((each) => each.primaryPersonId));
  for (const { table, id } of changes.filter((change) => change.before === null))
    switch (table) {
      case 'accounts':
        if (after.dimensionsCustomers.has(id))
          return since('dimensionsCustomers', before.accounts.get(id)?.name ?? '');
        break;
      case 'people': {
        const person = before.people.get(id);
        if (person && usersByPerson.has(id)) return since('dimensionsUsers', fullName(person));
        if (person && primary.has(id)) return since('dimensionsCustomers', fullName(person));
        break;
      }
      case 'dimensionsCustomers':
        if (users.some(({ accountId }) => accountId === id))
          return since('dimensionsCustomers', before.dimensionsCustomers.get(id)?.name ?? '');
        break;
      default:
    }
  return null;
}

const since = (table: Table, name: string): Refusal => ({ code: 'changed-since', table, name, field: '' });
