import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import { packageIds, type PackageId } from '#core/webex/packages.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import type { Database } from './database.ts';
import { rangeOf } from './index-lookups.ts';
import { everybodyOf } from './people-queries.ts';
import { recordOf } from './rows.ts';

/** A template with the number of customers that use it. */
export interface TemplateInUse {
  readonly template: OnboardingTemplate;
  readonly customers: number;
}

/** All templates by name, each with how many customers use it. */
export async function templatesByName(db: Database): Promise<TemplateInUse[]> {
  const { compare } = new Intl.Collator();
  const templates = (await db.templates.toArray()).sort((a, b) => compare(a.name, b.name));
  const inUse: TemplateInUse[] = [];
  for (const template of templates)
    inUse.push({
      template,
      customers: await db.webexCustomers.where('templateId').equals(template.id).count()
    });
  return inUse;
}

/** A customer with the name of its account. */
export interface NamedCustomer {
  readonly customer: WebexCustomer;
  readonly accountName: string;
}

/** All customers at Webex, or those that use a template, in the order of their accounts' names. */
export async function customersByName(db: Database, templateId?: Id): Promise<NamedCustomer[]> {
  const customers =
    templateId === undefined
      ? await db.webexCustomers.toArray()
      : await db.webexCustomers.where('templateId').equals(templateId).toArray();
  const accounts = await db.accounts.bulkGet(customers.map(({ id }) => id));
  return customers
    .map((customer, index) => ({ customer, account: accounts[index] }))
    .sort((a, b) => order(a.account?.sortKey ?? '', b.account?.sortKey ?? ''))
    .map(({ customer, account }) => ({ customer, accountName: account?.name ?? customer.companyName }));
}

/** The other accounts' customer that has this external customer ID; `undefined` if none has, or for none. */
export const holderOfExternalId = (
  db: Database,
  externalId: string,
  self: Id
): Promise<WebexCustomer | undefined> =>
  db.webexCustomers
    .where('externalId')
    .equals(externalId)
    .filter(({ id }) => id !== self && externalId !== '')
    .first();

/** What an account has at Webex, without its people. */
export interface WebexSide {
  /** `undefined` while the account has nothing at Webex. */
  readonly customer: WebexCustomer | undefined;
  /** The headquarters first, the others by name. */
  readonly sites: readonly Site[];
  /** The template that the customer uses; `undefined` while none is chosen. */
  readonly template: OnboardingTemplate | undefined;
}

export async function webexSide(db: Database, accountId: Id): Promise<WebexSide> {
  const customer = await db.webexCustomers.get(accountId);
  return {
    customer,
    sites: await sitesOf(db, accountId),
    template: customer?.templateId ? await db.templates.get(customer.templateId) : undefined
  };
}

/** The sites of an account: the headquarters first, the others by name. */
export async function sitesOf(db: Database, accountId: Id): Promise<Site[]> {
  const { compare } = new Intl.Collator();
  const sites = (await db.sites.where('accountId').equals(accountId).toArray()).map((row) =>
    recordOf<Site>(row)
  );
  const place = ({ kind }: Site): number => (kind === 'headquarters' ? 0 : 1);
  return sites.sort((a, b) => place(a) - place(b) || compare(a.name, b.name) || order(a.id, b.id));
}

/** The sites of all other accounts that have numbers in one of these blocks of a hundred; see `blocksOf`. */
export async function othersSitesInBlocks(
  db: Database,
  accountId: Id,
  blocks: readonly string[]
): Promise<Site[]> {
  const rows = await db.sites.where('blocks').anyOf(blocks).distinct().toArray();
  return rows.filter((row) => row.accountId !== accountId).map((row) => recordOf<Site>(row));
}

/** How many Webex users an account has. Counted from indexes. */
export interface UserCounts {
  readonly total: number;
  readonly byPackage: Readonly<Record<PackageId, number>>;
  /** By the id of the site; users without a site are not in it. */
  readonly bySite: ReadonlyMap<Id, number>;
}

export async function userCounts(db: Database, accountId: Id): Promise<UserCounts> {
  const byPackage: Partial<Record<PackageId, number>> = {};
  for (const id of packageIds)
    byPackage[id] = await db.webexUsers.where('[accountId+package]').equals([accountId, id]).count();
  const bySite = new Map<Id, number>();
  for (const siteId of await db.sites.where('accountId').equals(accountId).primaryKeys())
    bySite.set(siteId, await db.webexUsers.where('[accountId+siteId]').equals([accountId, siteId]).count());
  return {
    total: await db.webexUsers.where('accountId').equals(accountId).count(),
    byPackage: byPackage as Readonly<Record<PackageId, number>>,
    bySite
  };
}

/** A Webex user with the person's sort key, by which lists are ordered and searched: last name, first name, address. */
export interface ListedUser {
  readonly user: WebexUser;
  readonly text: string;
}

/** All Webex users of an account in the order of their names. */
export async function usersByName(db: Database, accountId: Id): Promise<ListedUser[]> {
  return db.transaction('r', db.people, db.webexUsers, async () => {
    const users = await usersById(db, accountId);
    if (users.size === 0) return [];
    // all rows at once are many times quicker than the keys of an index one by one
    const people = await db.people
      .where('[accountId+sortKey]')
      .between(...rangeOf(accountId))
      .toArray();
    return people.flatMap(({ id, sortKey }): ListedUser[] => {
      const user = users.get(id);
      return user ? [{ user, text: sortKey }] : [];
    });
  });
}

/** A Webex user with the person. */
export interface UserWithPerson {
  readonly user: WebexUser;
  readonly person: Person;
}

/** All Webex users of an account with their people, in the order of the list by name: for exports and checks. */
export async function usersWithPeople(db: Database, accountId: Id): Promise<UserWithPerson[]> {
  return db.transaction('r', db.people, db.webexUsers, async () => {
    const users = await usersById(db, accountId);
    if (users.size === 0) return [];
    return (await everybodyOf(db, accountId)).flatMap((person): UserWithPerson[] => {
      const user = users.get(person.id);
      return user ? [{ user, person }] : [];
    });
  });
}

/** Webex users by id with their people, in the order asked for: a window of a list. Missing ones are left out. */
export async function usersOf(db: Database, ids: readonly Id[]): Promise<UserWithPerson[]> {
  return db.transaction('r', db.people, db.webexUsers, async () => {
    const users = await db.webexUsers.bulkGet([...ids]);
    const people = await db.people.bulkGet([...ids]);
    return ids.flatMap((_, index): UserWithPerson[] => {
      const [user, person] = [users[index], people[index]];
      return user && person ? [{ user, person: recordOf<Person>(person) }] : [];
    });
  });
}

async function usersById(db: Database, accountId: Id): Promise<ReadonlyMap<Id, WebexUser>> {
  const users = await db.webexUsers.where('accountId').equals(accountId).toArray();
  return new Map(users.map((user) => [user.id, user]));
}

/** Everybody of an account who is no Webex user yet, in the order of the list by name. */
export async function peopleWithoutWebex(db: Database, accountId: Id): Promise<Person[]> {
  return db.transaction('r', db.people, db.webexUsers, async () => {
    const users = new Set(await db.webexUsers.where('accountId').equals(accountId).primaryKeys());
    return (await everybodyOf(db, accountId)).filter(({ id }) => !users.has(id));
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
