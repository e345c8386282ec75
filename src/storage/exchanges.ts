import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import { listedTables, type ListedTable, type Records } from '#core/state.ts';
import { blocksOf } from '#core/webex/number-ranges.ts';
import type { Database, Exchange } from './database.ts';
import { customersLike } from './dimensions-state.ts';
import { rowsWithAny } from './index-lookups.ts';
import { present } from './read-records.ts';
import { recordsOf } from './all-records.ts';
import { othersSitesInBlocks } from './webex-queries.ts';

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

/**
 * What an import is compared with: `records` are those within the content's reach, and of an account the settings and
 * others' records that have an id of it or what only one can have; `own` are those within its reach alone.
 */
export const snapshotFor = (
  db: Database,
  content: RecordSet,
  accountId: Id | null
): Promise<Snapshot & { readonly own: RecordSet }> =>
  db.transaction('r', db.tables, async () => {
    const { records: own, ...rest } = await snapshot(db, accountId);
    if (accountId === null) return { records: own, own, ...rest };
    const others = await recordsElsewhere(db, content, own);
    const { dimensionsCatalogue: _, webexEntries: __, workspace: ___, ...lists } = own;
    const workspace = await db.workspace.get('workspace');
    const all = listedTables.map((table) => [table, [...lists[table], ...others[table]]] as const);
    return {
      records: { ...(workspace ? { workspace } : {}), ...(Object.fromEntries(all) as unknown as RecordSet) },
      own,
      ...rest
    };
  });

/**
 * Records that have an id of the content but are another account's, customers that have an external ID or a name of it,
 * and sites that have numbers where it has some.
 */
async function recordsElsewhere(db: Database, content: RecordSet, here: RecordSet): Promise<RecordSet> {
  const others = {} as Record<ListedTable, readonly Records[ListedTable][]>;
  for (const table of listedTables) {
    const known = new Set(here[table].map(({ id }) => id));
    const ids = content[table].map(({ id }) => id).filter((id) => !known.has(id));
    others[table] = present(await db.table<Records[ListedTable], Id>(table).bulkGet(ids));
  }
  const externalIds = content.webexCustomers.map(({ externalId }) => externalId).filter(Boolean);
  const known = new Set([...here.webexCustomers, ...others.webexCustomers].map(({ id }) => id));
  const customers = await rowsWithAny(db.webexCustomers, 'externalId', externalIds);
  others.webexCustomers = [...others.webexCustomers, ...customers.filter(({ id }) => !known.has(id))];
  const blocks = blocksOf(content.sites.flatMap(({ numbers }) => numbers));
  const sites = new Set([...here.sites, ...others.sites].map(({ id }) => id));
  const nearby = (await othersSitesInBlocks(db, '', blocks)).filter(({ id }) => !sites.has(id));
  others.sites = [...others.sites, ...nearby];
  const customersHere = new Set(
    [...here.dimensionsCustomers, ...others.dimensionsCustomers].map(({ id }) => id)
  );
  const alike = await customersLike(db, {
    names: content.dimensionsCustomers,
    references: [],
    tenantIds: content.dimensionsCustomers.map(({ tenantId }) => tenantId),
    internal: content.dimensionsCustomers.some(({ isInternal }) => isInternal)
  });
  others.dimensionsCustomers = [
    ...others.dimensionsCustomers,
    ...alike.filter(({ id }) => !customersHere.has(id))
  ];
  return others as RecordSet;
}
