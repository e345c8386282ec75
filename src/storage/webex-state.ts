import type { Id } from '#core/fields.ts';
import type { State } from '#core/state.ts';
import { blocksOf } from '#core/webex/number-ranges.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexCommand } from '#core/webex/webex-command.ts';
import type { Database } from './database.ts';
import { emailHolders, numberHolders, rowsWithAny } from './index-lookups.ts';
import { everybodyOf } from './people-queries.ts';
import { mapOf, peopleById, present, rolesById } from './read-records.ts';
import { othersSitesInBlocks } from './webex-queries.ts';

/** What a command about templates or a customer at Webex needs to be decided. */
export async function stateForWebex(db: Database, base: State, command: WebexCommand): Promise<State> {
  switch (command.type) {
    case 'change-webex-settings':
      return withTemplates(db, base);
    case 'save-template':
    case 'remove-template': {
      const templateId = command.type === 'save-template' ? command.id : command.templateId;
      return withCustomersOf(db, await withTemplates(db, base), [templateId]);
    }
    case 'save-webex-customer': {
      const state = await withWebexSide(db, await withTemplates(db, base), command.accountId);
      return withExternalIds(db, state, [command.details.externalId]);
    }
    case 'confirm-location':
    case 'create-webex-customer':
    case 'remove-webex-customer':
    case 'record-webex-status':
    case 'switch-restricted-mode':
    case 'keep-csv-mapping':
    case 'save-site':
    case 'remove-site':
    case 'choose-pstn':
    case 'remove-numbers':
    case 'choose-main-number':
    case 'request-setup-assist':
    case 'record-location':
      return withWebexSide(db, await withTemplates(db, base), command.accountId);
    case 'add-numbers': {
      const state = await withWebexSide(db, await withTemplates(db, base), command.accountId);
      return withBlocks(db, state, command.accountId, blocksOf(command.ranges));
    }
    case 'remove-webex-users':
    case 'record-user-status': {
      const state = await withWebexSide(db, await withTemplates(db, base), command.accountId);
      return { ...state, people: await peopleAmong(db, command.accountId, command.personIds) };
    }
    case 'save-webex-users': {
      const { accountId, people, users } = command;
      const ids = [...people, ...users].map(({ id }) => id);
      return {
        ...(await withWebexSide(db, await withTemplates(db, base), accountId)),
        people: await peopleAmong(db, accountId, ids),
        roles: await rolesById(
          db,
          people.map(({ role }) => role)
        ),
        emails: await emailHolders(
          db,
          people.map(({ email }) => [accountId, email])
        ),
        numbers: await numberHolders(db, accountId, people)
      };
    }
  }
}

/** Adds an account with everything that it has at Webex, and the accounts of nobody else. */
export async function withWebexSide(db: Database, state: State, accountId: Id): Promise<State> {
  const [account, customer] = [await db.accounts.get(accountId), await db.webexCustomers.get(accountId)];
  return {
    ...state,
    accounts: new Map([...state.accounts, ...mapOf(present([account]))]),
    webexCustomers: new Map([...state.webexCustomers, ...mapOf(present([customer]))]),
    sites: new Map([
      ...state.sites,
      ...mapOf<Site>(await db.sites.where('accountId').equals(accountId).toArray())
    ]),
    webexUsers: new Map([
      ...state.webexUsers,
      ...mapOf(await db.webexUsers.where('accountId').equals(accountId).toArray())
    ])
  };
}

const withTemplates = async (db: Database, state: State): Promise<State> => ({
  ...state,
  templates: mapOf(await db.templates.toArray())
});

/** Adds the customers that use these templates, with their accounts: a refusal names them. */
export async function withCustomersOf(
  db: Database,
  state: State,
  templateIds: readonly Id[]
): Promise<State> {
  const customers = await rowsWithAny(db.webexCustomers, 'templateId', templateIds);
  const accounts = await db.accounts.bulkGet(customers.map(({ id }) => id));
  return {
    ...state,
    accounts: new Map([...mapOf(present(accounts)), ...state.accounts]),
    webexCustomers: new Map([...mapOf(customers), ...state.webexCustomers])
  };
}

/** Adds the customers that have one of these external customer IDs. */
export async function withExternalIds(
  db: Database,
  state: State,
  externalIds: readonly string[]
): Promise<State> {
  const asked = externalIds.map((id) => id.trim()).filter((id) => id !== '');
  const customers = await rowsWithAny(db.webexCustomers, 'externalId', asked);
  return { ...state, webexCustomers: new Map([...mapOf(customers), ...state.webexCustomers]) };
}

/** Adds the sites of other accounts that have numbers in these blocks of a hundred. */
export async function withBlocks(
  db: Database,
  state: State,
  accountId: Id,
  blocks: readonly string[]
): Promise<State> {
  const others = await othersSitesInBlocks(db, accountId, blocks);
  return { ...state, sites: new Map([...mapOf(others), ...state.sites]) };
}

/** From here on it is quicker to read everybody of the account than one after another. */
const manyPeople = 1_000;

/** The people with these ids, of whatever account they are; quick for many of one account. */
export async function peopleAmong(db: Database, accountId: Id, ids: readonly Id[]): Promise<State['people']> {
  if (ids.length < manyPeople) return peopleById(db, ids);
  const wanted = new Set(ids);
  const everybody = mapOf((await everybodyOf(db, accountId)).filter(({ id }) => wanted.has(id)));
  // somebody of another account is found, too: the refusal is for the rules to give
  return new Map([
    ...(await peopleById(
      db,
      ids.filter((id) => !everybody.has(id))
    )),
    ...everybody
  ]);
}
