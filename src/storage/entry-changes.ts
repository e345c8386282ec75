import { nameOfUser } from '#core/dimensions/dimensions-lines.ts';
import type { Id } from '#core/fields.ts';
import type { Change } from '#core/journal.ts';
import { recordName } from '#core/record-name.ts';
import type { Table } from '#core/state.ts';
import type { Database } from './database.ts';

/** One changed record, with the name it goes by: today's where the change itself does not say; else empty. */
export type NamedChange = Change & { readonly name: string };

/** The first changes of an entry in the tables that may be seen, and how many there are in these. */
export async function entryChanges(
  db: Database,
  entryId: Id,
  sees: (table: Table) => boolean,
  most: number
): Promise<{ readonly changes: readonly NamedChange[]; readonly total: number; readonly hidden: number }> {
  const all = (await db.changes.get(entryId))?.changes ?? [];
  const seen = all.filter(({ table }) => sees(table));
  const changes: NamedChange[] = [];
  for (const change of seen.slice(0, most)) {
    const said = recordName({ ...change.before, ...change.after });
    changes.push({ ...change, name: said || (await nameNow(db, change)) });
  }
  return { changes, total: seen.length, hidden: all.length - seen.length };
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
