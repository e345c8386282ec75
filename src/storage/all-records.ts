import type { RecordSet } from '#core/command.ts';
import { catalogueFor } from '#core/dimensions/catalogue.ts';
import type { Id } from '#core/fields.ts';
import { webexEntriesNamed } from '#core/webex/settings-entries.ts';
import type { Database } from './database.ts';
import { rangeOf } from './index-lookups.ts';
import { present } from './read-records.ts';

/** Everything of the workspace, or of one account: what a bundle holds. */
export const recordsOf = (db: Database, accountId: Id | null): Promise<RecordSet> =>
  db.transaction('r', db.tables, async () =>
    accountId === null ? ofWorkspace(db) : ofAccount(db, accountId)
  );

async function ofWorkspace(db: Database): Promise<RecordSet> {
  const workspace = await db.workspace.get('workspace');
  return {
    ...(workspace ? { workspace } : {}),
    accounts: await db.accounts.toArray(),
    people: await db.people.toArray(),
    orders: await db.orders.toArray(),
    roles: await db.roles.toArray(),
    templates: await db.templates.toArray(),
    webexCustomers: await db.webexCustomers.toArray(),
    sites: await db.sites.toArray(),
    webexUsers: await db.webexUsers.toArray(),
    dimensionsCustomers: await db.dimensionsCustomers.toArray(),
    dimensionsUsers: await db.dimensionsUsers.toArray()
  };
}

/**
 * With the account go the custom roles that its people can have, the template that it uses at Webex, and what this and
 * its customer of Dimensions name of the settings.
 */
async function ofAccount(db: Database, accountId: Id): Promise<RecordSet> {
  const accounts = await db.accounts.where('id').equals(accountId).toArray();
  const webexCustomers = present([await db.webexCustomers.get(accountId)]);
  const dimensionsCustomers = present([await db.dimensionsCustomers.get(accountId)]);
  const templates = present(await db.templates.bulkGet(webexCustomers.map(({ templateId }) => templateId)));
  const settings = await db.workspace.get('workspace');
  const webexEntries = settings ? webexEntriesNamed(settings.webex, templates) : null;
  const dimensionsCatalogue = settings ? catalogueFor(settings.dimensions, dimensionsCustomers) : null;
  return {
    ...(webexEntries ? { webexEntries } : {}),
    ...(dimensionsCatalogue ? { dimensionsCatalogue } : {}),
    accounts,
    people: await db.people
      .where('[accountId+sortKey]')
      .between(...rangeOf(accountId))
      .toArray(),
    orders: await db.orders.where('assignedTo').equals(accountId).toArray(),
    roles: present(await db.roles.bulkGet(accounts.flatMap(({ mitel }) => mitel.roles))),
    templates,
    webexCustomers,
    sites: await db.sites.where('accountId').equals(accountId).toArray(),
    webexUsers: await db.webexUsers.where('accountId').equals(accountId).toArray(),
    dimensionsCustomers,
    dimensionsUsers: await db.dimensionsUsers.where('accountId').equals(accountId).toArray()
  };
}
