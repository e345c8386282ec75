import { notPermitted, type Context } from './actor.ts';
import type { Command, Event } from './command.ts';
import { fieldsOf } from './fields-of.ts';
import type { Id } from './fields.ts';
import { sameValue } from './same-value.ts';
import type { Change, JournalEntry } from './journal.ts';
import { nameOfUser } from './dimensions/dimensions-lines.ts';
import type { DimensionsUser } from './dimensions/dimensions-user.ts';
import { dimensionsWouldNotFit } from './dimensions/references-after-undo.ts';
import { actionsToUndo } from './permissions-to-undo.ts';
import { rolesWouldNotFit } from './account/roles-after-undo.ts';
import { licencesWouldNotFit } from './mitel/licences-after-undo.ts';
import type { Refusal } from './refusal.ts';
import { fail, ok, type Result } from './result.ts';
import { recordName } from './record-name.ts';
import { emailKey, type State, type Table } from './state.ts';
import { webexWouldNotFit } from './webex/references-after-undo.ts';

/** Whether an entry can be undone at all; the beginning of a workspace cannot. */
export const isUndoable = (entry: JournalEntry): boolean =>
  entry.undoneBy === null && entry.command !== 'start-workspace' && !beganWithRecords(entry);

/** A workspace can also begin with the records of a demo or a bundle. */
const beganWithRecords = ({ seq, command }: JournalEntry): boolean =>
  seq === 1 && command === 'import-records';

/**
 * Undo restores, field by field, what an entry says was there before. It refuses if something else changed
 * one of these fields since, and if what it restores would no longer fit the rest.
 */
export function undo(
  state: State,
  { entry, changes }: Extract<Command, { type: 'undo' }>,
  context: Context
): Result<readonly Event[], Refusal> {
  if (entry.undoneBy !== null) return fail({ code: 'already-undone' });
  if (!isUndoable(entry)) return fail({ code: 'cannot-be-undone' });
  const refusal =
    undoNotPermitted(entry, changes, context) ??
    changedSince(state, changes) ??
    wouldNotFit(state, entry, changes, context);
  return refusal ? fail(refusal) : ok([{ type: 'undone', entry, changes }]);
}

function undoNotPermitted(entry: JournalEntry, changes: readonly Change[], { by }: Context): Refusal | null {
  for (const action of actionsToUndo(entry, changes)) {
    const refusal = notPermitted(by, action, entry.accountId);
    if (refusal) return refusal;
  }
  return null;
}

/** The first field that no longer is what the entry left. */
function changedSince(state: State, changes: readonly Change[]): Refusal | null {
  for (const { table, id, before, after } of changes) {
    const current = recordOf(state, table, id);
    if (after === null) {
      if (current)
        return { code: 'changed-since', table, name: nameOf(state, table, id, current), field: '' };
      continue;
    }
    if (!current) return { code: 'changed-since', table, name: nameOf(state, table, id, after), field: '' };
    // of a record that the entry added, every field counts: it would be removed
    const [is, was] = [fieldsOf(current), fieldsOf(after)];
    const fields = before === null ? Object.keys({ ...is, ...was }) : Object.keys(was);
    const field = fields.find((field) => field !== 'changedAt' && !sameValue(is[field], was[field]));
    if (field) return { code: 'changed-since', table, name: nameOf(state, table, id, current), field };
  }
  return null;
}

/** References, e-mail addresses and licence counts that the restored records would break. */
function wouldNotFit(
  state: State,
  entry: JournalEntry,
  changes: readonly Change[],
  context: Context
): Refusal | null {
  const removed = (table: Table) => changes.filter((c) => c.table === table && c.before === null);
  for (const { id } of removed('accounts')) {
    const people =
      (state.headcounts.get(id) ?? 0) - removed('people').filter((c) => c.after?.accountId === id).length;
    const orders = [...state.orders.values()].filter(
      (order) => order.assignedTo === id && !changes.some((c) => c.table === 'orders' && c.id === order.id)
    ).length;
    if (people > 0 || orders > 0) return { code: 'account-in-use', people, orders };
  }
  const restored = new Set(changes.filter((c) => c.table === 'accounts').map((c) => c.id));
  for (const { table, id, before } of changes) {
    if (table === 'people' && before !== null) {
      const current = recordOf(state, table, id);
      const accountId = String(before.accountId ?? current?.accountId);
      if (!state.accounts.has(accountId) && !restored.has(accountId))
        return { code: 'gone', what: 'account' };
      const holder =
        'email' in before ? state.emails.get(emailKey(accountId, String(before.email))) : undefined;
      if (holder !== undefined && holder !== id) return { code: 'email-taken', email: String(before.email) };
    }
    if (table === 'orders' && typeof before?.assignedTo === 'string') {
      const to = before.assignedTo;
      if (!state.accounts.has(to) && !restored.has(to)) return { code: 'gone', what: 'account' };
    }
  }
  return (
    rolesWouldNotFit(state, changes) ??
    webexWouldNotFit(state, entry, changes) ??
    dimensionsWouldNotFit(state, entry, changes) ??
    licencesWouldNotFit(state, entry, changes, context)
  );
}

type Fields = Readonly<Record<string, unknown>>;

const recordOf = (state: State, table: Table, id: string): Fields | undefined => state[table].get(id);

/** What a person would call a record; what an account or a person has with a vendor goes by their name. */
function nameOf({ accounts, people }: State, table: Table, id: Id, record: Fields): string {
  if (table === 'dimensionsUsers') return nameOfUser(record as unknown as DimensionsUser, people);
  const isCustomer = table === 'webexCustomers' || table === 'dimensionsCustomers';
  const known = table === 'webexUsers' ? people.get(id) : isCustomer && accounts.get(id);
  return recordName(known ? { ...known } : record);
}
