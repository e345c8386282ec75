import type { Role } from '#core/account/role.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from './database.ts';

/** All custom roles by name. */
export async function rolesByName(db: Database): Promise<Role[]> {
  const { compare } = new Intl.Collator();
  return (await db.roles.toArray()).sort((a, b) => compare(a.name, b.name));
}

/** How many people of an account have a custom role. */
export const holdersOfRole = (db: Database, accountId: Id, roleId: Id): Promise<number> =>
  db.people.where('[accountId+role]').equals([accountId, roleId]).count();
