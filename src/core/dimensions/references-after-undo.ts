import { fullName } from '#core/account/person.ts';
import { evolve } from '#core/evolve.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import { recordsOf } from '#core/put-records.ts';
import type { Refusal } from '#core/refusal.ts';
import type { Records, State, Table } from '#core/state.ts';
import { incomplete, typeUnfit } from './creation-unfit.ts';
import { subAccountsDecision } from './customer-choices.ts';
import { dimensionsUsersOf } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { nameOfUser } from './dimensions-lines.ts';
import { administratorsLeft, hasAdministrator } from './role-check.ts';
import { kindUnfit, missingDimensionsReference, missingEntry, thereTwice } from './references.ts';

/**
 * Why records of Dimensions would not fit what an undo leaves, or `null`: nothing refers to what is no longer there,
 * nothing is there twice that can be there only once, and what was created since stays complete.
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
    (left('workspace').length > 0
      ? (missingEntry(after, after.dimensionsCustomers.values()) ?? kindUnfit(state, after))
      : null) ??
    // what did not fit before is no reason against the undo
    (isTouched && !thereTwice(state) ? thereTwice(after) : null) ??
    creationBroken(state, after, changes)
  );
}

/** What a customer that was created since would lack: a part of it, its administrator, or being created at all. */
function creationBroken(before: State, after: State, changes: readonly Change[]): Refusal | null {
  const idsIn = (table: Table) => changes.filter((change) => change.table === table).map(({ id }) => id);
  // whoever is taken away is left without roles
  const users = idsIn('dimensionsUsers').flatMap((id) => {
    const was = before.dimensionsUsers.get(id);
    return after.dimensionsUsers.get(id) ?? (was ? { ...was, roles: [] } : []);
  });
  const accounts = new Set([...idsIn('dimensionsCustomers'), ...users.map(({ accountId }) => accountId)]);
  for (const id of accounts) {
    const [was, is] = [before.dimensionsCustomers.get(id), after.dimensionsCustomers.get(id)];
    if (!was || !is || was.status === 'draft') continue;
    if (is.status === 'draft') {
      const [user] = dimensionsUsersOf(after, id);
      if (user) return since('dimensionsUsers', nameOfUser(user, after.people));
      continue;
    }
    // a terminated customer may have lost its last administrator
    const isBack = was.status === 'terminated' && is.status !== 'terminated';
    if (isBack && !hasAdministrator(dimensionsUsersOf(after, id))) return since('dimensionsUsers', is.name);
    const own = users.filter(({ accountId }) => accountId === id);
    const refusal =
      stays(was, is, after) ??
      typeUnfit(after, was, is) ??
      (incomplete(before, was) ? null : incomplete(after, is)) ??
      (is.status === 'terminated' ? null : administratorsLeft(before, id, own));
    if (refusal) return refusal;
  }
  return null;
}

/** What was chosen before the creation is not undone after it. */
function stays(was: DimensionsCustomer, is: DimensionsCustomer, after: State): Refusal | null {
  const { primaryPersonId: primary } = was;
  if (primary !== '' && is.primaryPersonId !== primary && after.people.has(primary))
    return { code: 'primary-user-stays' };
  if (!was.connection || was.connection.id !== is.connection?.id) return null;
  const { outcome, facts } = subAccountsDecision(was.connection, is.connection);
  return outcome === 'read-only'
    ? { code: 'sub-accounts-stay', because: { table: 'dimensions-sub-accounts', facts } }
    : null;
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
