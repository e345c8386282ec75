import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { fieldsOf, withFields } from '#core/fields-of.ts';
import type { Change } from '#core/journal.ts';
import { tables, type Records, type Table } from '#core/state.ts';
import type { Database, Exchange } from './database.ts';

type Fields = Readonly<Record<string, unknown>>;
/** A record as it was at an earlier moment; `null` if it did not exist then. */
export type RecordThen = (table: Table, id: Id) => Records[Table] | null;

/**
 * The records as a bundle had them when it left or entered: the journal since then, read backwards from the records
 * of today. Of an account or a person touched since, the date of the last change then is not known and left empty.
 */
export async function recordsAt(db: Database, exchange: Exchange, today: RecordSet): Promise<RecordThen> {
  const now = new Map(
    tables.flatMap((table) =>
      listOf(today, table).map((record) => [keyOf(table, record.id), record] as const)
    )
  );
  const [then, touched] = backwards(await changesSince(db, exchange.seq), now);
  const apart = new Map(exchange.apart?.map(({ table, record }) => [keyOf(table, record.id), record]));
  for (const { table, record } of exchange.apart ?? []) addTouched(touched, table, record.id, { ...record });
  return (table, id) => {
    const key = keyOf(table, id);
    const was = then.get(key);
    const current = now.get(key);
    const record =
      apart.get(key) ?? (was === undefined ? (current ?? null) : was && withFields(current ?? {}, was));
    if (record === null) return null;
    return { ...record, ...(isDated(table) && touched.has(id) ? { changedAt: '' } : {}) } as Records[Table];
  };
}

async function changesSince(db: Database, seq: number): Promise<Change[]> {
  const entries = await db.journal.where('seq').above(seq).reverse().toArray();
  const stored = await db.changes.bulkGet(entries.map(({ id }) => id));
  return stored.flatMap((entry) => [...(entry?.changes ?? [])]);
}

/** For every changed record the fields it had before, or `null`; and the accounts and people that were touched. */
function backwards(changes: readonly Change[], now: ReadonlyMap<string, Records[Table]>) {
  const then = new Map<string, Fields | null>();
  const touched = new Set<Id>();
  for (const { table, id, before, after } of changes) {
    const key = keyOf(table, id);
    then.set(key, before && { ...then.get(key), ...fieldsOf(before) });
    for (const part of [now.get(key), before, after]) if (part) addTouched(touched, table, id, { ...part });
  }
  return [then, touched] as const;
}

function addTouched(touched: Set<Id>, table: Table, id: Id, { accountId, assignedTo }: Fields): void {
  // what an account has with a vendor has the account's id
  if (isDated(table) || table === 'webexCustomers' || table === 'dimensionsCustomers') touched.add(id);
  for (const account of [accountId, assignedTo]) if (typeof account === 'string') touched.add(account);
}

const isDated = (table: Table): boolean => table === 'accounts' || table === 'people';

const keyOf = (table: Table, id: Id): string => `${table}:${id}`;

const listOf = (records: RecordSet, table: Table): readonly Records[Table][] =>
  table === 'workspace' ? (records.workspace ? [records.workspace] : []) : records[table];
