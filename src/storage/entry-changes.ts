import { nameOfUser } from '#core/dimensions/dimensions-lines.ts';
import type { Id } from '#core/fields.ts';
import type { Change } from '#core/journal.ts';
import { recordName } from '#core/record-name.ts';
import type { Table } from '#core/state.ts';
import type { Database } from './database.ts';

/** One changed record, with the name it goes by: today's where the change itself does not say; else empty. */
export type NamedChange = Change & { readonly name: string };

/** What somebody may see of changes. */
export interface Sight {
  readonly table: (table: Table) => boolean;
  readonly field: (table: Table, field: string) => boolean;
  /** The one account whose records may be seen; `null` if those of all. */
  readonly account: Id | null;
}

/** The first changes of an entry that may be seen, and how many there are of these and of the others. */
export async function entryChanges(
  db: Database,
  entryId: Id,
  sees: Sight,
  most: number
): Promise<{ readonly changes: readonly NamedChange[]; readonly total: number; readonly hidden: number }> {
  const all = (await db.changes.get(entryId))?.changes ?? [];
  const open = await ofAccount(
    db,
    sees.account,
    all.filter(({ table }) => sees.table(table))
  );
  const seen = open.flatMap((change) => seenOf(change, sees) ?? []);
  const changes: NamedChange[] = [];
  for (const change of seen.slice(0, most)) {
    const said = recordName({ ...change.before, ...change.after });
    changes.push({ ...change, name: said || (await nameNow(db, change)) });
  }
  return { changes, total: seen.length, hidden: all.length - seen.length };
}

/** The changes of records that are an account's or nobody's; where a change itself does not say, its record does. */
async function ofAccount(
  db: Database,
  account: Id | null,
  changes: readonly Change[]
): Promise<readonly Change[]> {
  if (account === null) return changes;
  const said = ({ before, after }: Change): readonly unknown[] =>
    [before, after].flatMap((side) => (side && 'accountId' in side ? [side['accountId']] : []));
  const silent = changes.filter((change) => belongings.has(change.table) && said(change).length === 0);
  const found = await Promise.all(
    silent.map(({ table, id }) => db.table<{ accountId: Id }, Id>(table).get(id))
  );
  const now = new Map(silent.map((change, index) => [change, found[index]?.accountId]));
  return changes.filter((change) => {
    if (namesakes.has(change.table)) return change.id === account;
    if (!belongings.has(change.table)) return true;
    const of = now.has(change) ? [now.get(change)] : said(change);
    return of.every((each) => each === account);
  });
}

/** Records that have the id of their account, and records that name it. */
const namesakes: ReadonlySet<Table> = new Set(['accounts', 'webexCustomers', 'dimensionsCustomers']);
const belongings: ReadonlySet<Table> = new Set(['people', 'sites', 'webexUsers', 'dimensionsUsers']);

/** A change without the fields that may not be seen; `null` if it changed nothing else. */
function seenOf(change: Change, { field }: Sight): Change | null {
  const [before, after] = [change.before, change.after].map(
    (side) => side && Object.fromEntries(Object.entries(side).filter(([name]) => field(change.table, name)))
  );
  const isCorrection = before && after;
  if (isCorrection && Object.keys({ ...before, ...after }).length === 0) return null;
  return { ...change, before: before ?? null, after: after ?? null };
}

async function nameNow(db: Database, { table, id }: Change): Promise<string> {
  if (table === 'dimensionsUsers') {
    const user = await db.dimensionsUsers.get(id);
    const person = user && (await db.people.get(user.personId));
    return user ? nameOfUser(user, new Map(person ? [[person.id, person]] : [])) : '';
  }
  // what an account or a person has with a vendor goes by their name
  const named =
    { webexCustomers: 'accounts', webexUsers: 'people', dimensionsCustomers: 'accounts' }[table as string] ??
    table;
  const record = (await db.table(named).get(id)) as Readonly<Record<string, unknown>> | undefined;
  return record ? recordName(record) : '';
}
