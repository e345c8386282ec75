import type { Id } from '#core/fields.ts';
import { namesInSettings } from '#core/webex/settings-names.ts';
import type { Database } from './database.ts';

/** What templates, sites, and the administrators, subscriptions and providers of the partner are called, by their ids. */
export async function webexNames(db: Database): Promise<ReadonlyMap<Id, string>> {
  const names = new Map<Id, string>();
  await db.templates.each(({ id, name }) => names.set(id, name));
  await db.sites.each(({ id, name }) => names.set(id, name));
  const settings = (await db.workspace.get('workspace'))?.webex;
  for (const [id, name] of settings ? namesInSettings(settings) : []) names.set(id, name);
  return names;
}
