import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import type { Database, Exchange } from './database.ts';
import { recordsOf } from './all-records.ts';

/** The account's id, or `workspace`. */
export const scopeOf = (accountId: Id | null): string => accountId ?? 'workspace';

/** The exchanges of a scope in their order, without imports that were undone: these left nothing behind. */
export async function exchangesOf(db: Database, scope: string): Promise<Exchange[]> {
  const exchanges = await db.exchanges.where('scope').equals(scope).sortBy('key');
  const ids = exchanges.flatMap(({ entryId }) => entryId ?? []);
  const entries = await db.journal.where('id').anyOf(ids).toArray();
  const undone = new Set(entries.filter(({ undoneBy }) => undoneBy !== null).map(({ id }) => id));
  return exchanges.filter(({ entryId }) => entryId === undefined || !undone.has(entryId));
}

/** The number of the last journal entry; 0 in an empty journal. */
export const lastSeq = async (db: Database): Promise<number> =>
  (await db.journal.orderBy('seq').last())?.seq ?? 0;

/** Notes that a bundle left or entered; the same again, with nothing done in between, is noted once. */
export async function noteExchange(db: Database, exchange: Exchange): Promise<void> {
  await db.transaction('rw', db.exchanges, async () => {
    const earlier = await db.exchanges.where('scope').equals(exchange.scope).sortBy('key');
    const last = earlier.findLast(({ direction }) => direction === exchange.direction);
    const isAgain = last && sameValue({ ...last, key: 0, at: '' }, { ...exchange, key: 0, at: '' });
    await db.exchanges.put(isAgain ? { ...last, at: exchange.at } : exchange);
  });
}

export interface Snapshot {
  readonly records: RecordSet;
  readonly seq: number;
  readonly exchanges: readonly Exchange[];
}

/** Everything of the workspace or of one account, at one moment. */
export const snapshot = (db: Database, accountId: Id | null): Promise<Snapshot> =>
  db.transaction('r', db.tables, async () => ({
    records: await recordsOf(db, accountId),
    seq: await lastSeq(db),
    exchanges: await exchangesOf(db, scopeOf(accountId))
  }));

/** What an import is compared with: all records within the content's reach, and those that have one of its ids. */
export const snapshotFor = (db: Database, content: RecordSet, accountId: Id | null): Promise<Snapshot> =>
  db.transaction('r', db.tables, async () => {
    const { records, ...rest } = await snapshot(db, accountId);
    if (accountId === null) return { records, ...rest };
    const here = new Set([...records.people, ...records.orders, ...records.roles].map(({ id }) => id));
    const elsewhere = (list: readonly { readonly id: Id }[]): Id[] =>
      list.map(({ id }) => id).filter((id) => !here.has(id));
    const people = await db.people.bulkGet(elsewhere(content.people));
    const orders = await db.orders.bulkGet(elsewhere(content.orders));
    const roles = await db.roles.bulkGet(elsewhere(content.roles));
    return {
      records: {
        ...records,
        people: [...records.people, ...people.filter((person) => person !== undefined)],
        orders: [...records.orders, ...orders.filter((order) => order !== undefined)],
        roles: [...records.roles, ...roles.filter((role) => role !== undefined)]
      },
      ...rest
    };
  });
