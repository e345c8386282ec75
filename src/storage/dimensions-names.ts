import { fullName } from '#core/account/person.ts';
import { namesInCatalogues } from '#core/dimensions/settings-names.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from './database.ts';
import { present } from './read-records.ts';

/** What the reseller's product types and templates, and the primary users of customers are called, by their ids. */
export async function dimensionsNames(db: Database): Promise<ReadonlyMap<Id, string>> {
  const settings = (await db.workspace.get('workspace'))?.dimensions;
  const names = new Map<Id, string>(settings ? namesInCatalogues(settings) : []);
  const primary: Id[] = [];
  await db.dimensionsCustomers.each(({ primaryPersonId }) => primary.push(primaryPersonId));
  const people = present(await db.people.bulkGet(primary.filter((id) => id !== '')));
  for (const person of people) names.set(person.id, fullName(person) || person.email);
  return names;
}
