import type { Transaction } from 'dexie';
import type { Person } from '#core/account/person.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import { actionFrom1, changeFrom1, recordFrom1 } from '#core/older-records.ts';
import type { EntryChanges, Exchange } from './database.ts';
import { derivedPerson } from './rows.ts';

/** Turns everything that version 1 stored into version 2, within the upgrade of the database: all of it or nothing. */
export async function upgradeFrom1(tx: Transaction): Promise<void> {
  const created = await creationDates(tx);
  const createdAt = (accountId: unknown) => created.get(String(accountId));
  const each = (table: string, change: (row: unknown) => unknown) =>
    tx
      .table(table)
      .toCollection()
      .modify((row, ref) => {
        ref.value = change(row);
      });
  for (const table of ['workspace', 'accounts', 'orders'])
    await each(table, (row) => recordFrom1(table, row, createdAt));
  await each('people', (row) => derivedPerson(recordFrom1('people', row, createdAt) as Person));
  await each('changes', (row) => {
    const entry = row as EntryChanges;
    return { ...entry, changes: entry.changes.map((change) => changeFrom1(change, createdAt) as Change) };
  });
  await each('exchanges', (row) => {
    const exchange = row as Exchange;
    const apart = exchange.apart?.map(({ table, record }) => ({
      table,
      record: recordFrom1(table, record, createdAt)
    }));
    return apart ? { ...exchange, apart } : exchange;
  });
  await upgradeJournal(tx);
}

/** When each account was created, also of those that only the journal knows. */
async function creationDates(tx: Transaction): Promise<ReadonlyMap<string, unknown>> {
  const created = new Map<string, unknown>();
  await tx.table<EntryChanges>('changes').each(({ changes }) => {
    for (const { table, id, before, after } of changes)
      if (table === 'accounts' && (before === null || after === null))
        created.set(id, (before ?? after)?.createdAt);
  });
  await tx.table<{ id: string; createdAt: string }>('accounts').each((account) => {
    created.set(account.id, account.createdAt);
  });
  return created;
}

/** One permission became three; undoing something takes the permission that doing it took. */
async function upgradeJournal(tx: Transaction): Promise<void> {
  const journal = tx.table<JournalEntry, number>('journal');
  const actions = new Map<string, string>();
  await journal.orderBy('seq').each(({ id, action, command, undoes }) => {
    actions.set(id, actionFrom1(action, command, undoes === null ? undefined : actions.get(undoes)));
  });
  await journal.toCollection().modify((entry: { id: string; action: string }) => {
    entry.action = actions.get(entry.id) ?? entry.action;
  });
}
