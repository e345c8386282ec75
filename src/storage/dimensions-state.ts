import type { Person } from '#core/account/person.ts';
import type { DimensionsCommand } from '#core/dimensions/dimensions-command.ts';
import { addressKey } from '#core/dimensions/addresses-elsewhere.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { rolesOf, type DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { uniqueNameKey } from '#core/dimensions/references.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import type { State } from '#core/state.ts';
import type { Database } from './database.ts';
import { emailHolders, numberHolders, rangeOf, rowsWithAny } from './index-lookups.ts';
import { mapOf, present, rolesById } from './read-records.ts';
import { recordOf } from './rows.ts';
import { peopleAmong } from './webex-state.ts';

/**
 * What a command about Dimensions needs to be decided: the customer with its users and the people it concerns, the
 * other customers that have what only one can have, and who has the addresses that it asks about.
 */
export async function stateForDimensions(
  db: Database,
  base: State,
  command: DimensionsCommand
): Promise<State> {
  if (command.type === 'change-dimensions-settings')
    return withCustomersNaming(db, base, entriesChanged(base, command.settings));
  const { accountId } = command;
  const side = await withDimensionsSide(db, base, accountId);
  const own = side.dimensionsCustomers.get(accountId);
  const known = [...('details' in command ? [command.details] : []), ...present([own])];
  const state = await withCustomersLike(db, side, {
    // a draft is created, and a customer that was terminated may want its name back
    names: known.map(({ name }) => ({ name, status: 'ready' })),
    references: [],
    tenantIds: 'tenantId' in command ? [command.tenantId] : [],
    internal: true
  });
  const people = await peopleAmong(db, accountId, peopleConcerned(state, command));
  const added = peopleAdded(command);
  return withAddressHolders(
    db,
    {
      ...state,
      people: new Map([...people, ...state.people]),
      roles: await rolesById(
        db,
        added.map(({ role }) => role)
      ),
      emails: await emailHolders(
        db,
        added.map(({ email }) => [accountId, email])
      ),
      numbers: await numberHolders(db, accountId, added)
    },
    accountId,
    addressesGivenAccess(state, command)
  );
}

/** The addresses of users who are to sign in and whom only the telephone system knows. */
function addressesGivenAccess({ dimensionsUsers }: State, command: DimensionsCommand): string[] {
  if (command.type !== 'set-dimensions-roles') return [];
  return command.users.flatMap(({ id, roles }) => {
    const user = dimensionsUsers.get(id);
    const isGiven = user?.personId === '' && roles.includes('customer.user');
    return isGiven && !rolesOf(user).includes('customer.user') ? (user.pbx?.email ?? []) : [];
  });
}

/** The people who are added with the command. */
function peopleAdded(command: DimensionsCommand) {
  if (command.type === 'add-dimensions-users') return command.people;
  return command.type === 'save-dimensions-customer' && command.person ? [command.person] : [];
}

/** People the command is about, or whom what it does could name. */
function peopleConcerned(
  { dimensionsCustomers, dimensionsUsers }: State,
  command: Exclude<DimensionsCommand, { type: 'change-dimensions-settings' }>
): Id[] {
  const { accountId } = command;
  const primary = dimensionsCustomers.get(accountId)?.primaryPersonId ?? '';
  const of = (ids: readonly Id[]) => ids.map((id) => dimensionsUsers.get(id)?.personId ?? '');
  const everybody = () => [...dimensionsUsers.values()].map(({ personId }) => personId);
  const concerned = (): readonly Id[] => {
    switch (command.type) {
      case 'save-dimensions-customer':
        return [command.details.primaryPersonId, command.person?.id ?? ''];
      case 'save-connection':
      case 'switch-connection':
      case 'create-dimensions-customer':
      case 'schedule-termination':
      case 'switch-internal':
      case 'record-role-trial':
      case 'remove-role-trial':
      case 'choose-simulation':
      case 'finish-roles':
        return [];
      // whether somebody can sign in depends on the addresses of all others
      case 'add-dimensions-users':
        return [
          ...everybody(),
          ...command.people.map(({ id }) => id),
          ...command.users.map(({ personId }) => personId)
        ];
      case 'set-dimensions-roles':
        return everybody();
      case 'remove-dimensions-users':
        return of(command.userIds);
      // whoever is known by the same address is one user with whom the telephone system has (R30)
      case 'advance-sync':
      case 'import-roster':
        return [...everybody(), ...command.users.map(({ personId }) => personId)];
      case 'remove-dimensions-customer':
      case 'record-dimensions-status':
      case 'switch-agents-follow':
        return everybody();
    }
  };
  return [...new Set([primary, ...concerned()])].filter((id) => id !== '');
}

/** Adds an account with what it has with Dimensions, and nothing of anybody else. */
export async function withDimensionsSide(db: Database, state: State, accountId: Id): Promise<State> {
  const account = await db.accounts.get(accountId);
  const customer = await db.dimensionsCustomers.get(accountId);
  const users = customer ? await db.dimensionsUsers.where('accountId').equals(accountId).toArray() : [];
  return {
    ...withCustomers(state, present([customer])),
    accounts: new Map([...state.accounts, ...mapOf(present([account]))]),
    dimensionsUsers: new Map([...state.dimensionsUsers, ...mapOf<DimensionsUser>(users)])
  };
}

/** What customers are looked for by. */
export interface Likeness {
  readonly names: readonly Pick<DimensionsCustomer, 'name' | 'status'>[];
  readonly references: readonly string[];
  readonly tenantIds: readonly string[];
  /** Whether the internal system is looked for. */
  readonly internal: boolean;
}

/** Adds the customers that have one of these names, references or tenant identifiers, with their accounts. */
export const withCustomersLike = async (db: Database, state: State, likeness: Likeness): Promise<State> =>
  withAccountsOf(db, state, await customersLike(db, likeness));

export async function customersLike(
  db: Database,
  { names, references, tenantIds, internal }: Likeness
): Promise<DimensionsCustomer[]> {
  const customers = db.dimensionsCustomers;
  const asked = (texts: readonly (string | null)[]): string[] =>
    texts.flatMap((text) => (text?.trim() ? [text.trim()] : []));
  const found = [
    ...(await rowsWithAny(customers, 'nameKey', asked(names.map(uniqueNameKey)))),
    ...(await rowsWithAny(customers, 'reference', asked(references))),
    ...(await rowsWithAny(customers, 'tenantId', asked(tenantIds))),
    ...(internal ? await customers.where('internalKey').equals('internal').toArray() : [])
  ];
  return [...mapOf<DimensionsCustomer>(found).values()];
}

/** Adds the customers that name one of these product types or PBX templates, with their accounts. */
async function withCustomersNaming(
  db: Database,
  state: State,
  { productTypes, pbxTemplates }: EntryIds
): Promise<State> {
  const found = [
    ...(await rowsWithAny(db.dimensionsCustomers, 'productTypeId', productTypes)),
    ...(await rowsWithAny(db.dimensionsCustomers, 'connection.templateId', pbxTemplates))
  ];
  return withAccountsOf(db, state, found);
}

/** Ids of entries of the reseller's catalogue. */
interface EntryIds {
  readonly productTypes: readonly Id[];
  readonly pbxTemplates: readonly Id[];
}

/** The product types and templates that other settings do not have, or not as they are. */
function entriesChanged(state: State, settings: DimensionsSettings): EntryIds {
  const before = state.workspace.get('workspace')?.dimensions;
  const changed = <T extends { readonly id: Id }>(were: readonly T[], are: readonly T[]): Id[] =>
    were.filter((was) => !are.some((is) => is.id === was.id && sameValue(is, was))).map(({ id }) => id);
  // what is asked for is not checked yet
  const wanted = DimensionsSettings.safeParse(settings).data;
  return {
    productTypes: before && wanted ? changed(before.productTypes, wanted.productTypes) : [],
    pbxTemplates: before && wanted ? changed(before.pbxTemplates, wanted.pbxTemplates) : []
  };
}

/** Adds the customers that name product types or templates other than these, which a catalogue would then lack. */
export async function withCustomersNamingOthers(db: Database, state: State, known: EntryIds): Promise<State> {
  const others = async (index: string, ids: readonly Id[]): Promise<Id[]> => {
    const keys = (await db.dimensionsCustomers.orderBy(index).uniqueKeys()) as Id[];
    return keys.filter((id) => id !== '' && !ids.includes(id));
  };
  return withCustomersNaming(db, state, {
    productTypes: await others('productTypeId', known.productTypes),
    pbxTemplates: await others('connection.templateId', known.pbxTemplates)
  });
}

/** Adds the users of other customers, with their people, who have one of these e-mail addresses. */
async function withAddressHolders(
  db: Database,
  state: State,
  accountId: Id,
  emails: readonly string[]
): Promise<State> {
  if (emails.length === 0) return state;
  const { users, people } = await addressHolders(db, accountId, emails);
  return {
    ...state,
    people: new Map([...mapOf(people), ...state.people]),
    dimensionsUsers: new Map([...mapOf<DimensionsUser>(users), ...state.dimensionsUsers])
  };
}

/** Users of customers other than this one who have one of these addresses, be it theirs or their person's. */
export async function addressHolders(db: Database, accountId: Id, emails: readonly string[]) {
  const asked = [...new Set(emails.map(addressKey))].filter((email) => email !== '');
  if (asked.length === 0) return { users: [], people: [] };
  // keys first: most of those who have an address of the customer's users are its own, and stay unread
  const own = new Set([
    ...(await db.dimensionsUsers.where('accountId').equals(accountId).primaryKeys()),
    ...(await db.people
      .where('[accountId+sortKey]')
      .between(...rangeOf(accountId))
      .primaryKeys())
  ]);
  const userIds = await db.dimensionsUsers.where('pbxAddress').anyOf(asked).primaryKeys();
  const personIds = await db.people.where('email').anyOf(asked).primaryKeys();
  const people = present(await db.people.bulkGet(personIds.filter((id) => !own.has(id))));
  const users = [
    ...present(await db.dimensionsUsers.bulkGet(userIds.filter((id) => !own.has(id)))),
    ...(await rowsWithAny(
      db.dimensionsUsers,
      'personId',
      people.map(({ id }) => id)
    ))
  ];
  const isUser = new Set(users.map(({ personId }) => personId));
  return {
    users: [...mapOf<DimensionsUser>(users).values()],
    people: people.filter(({ id }) => isUser.has(id)).map((row) => recordOf<Person>(row))
  };
}

async function withAccountsOf(
  db: Database,
  state: State,
  customers: readonly DimensionsCustomer[]
): Promise<State> {
  const accounts = await db.accounts.bulkGet(customers.map(({ id }) => id));
  return {
    ...withCustomers(state, customers),
    accounts: new Map([...mapOf(present(accounts)), ...state.accounts])
  };
}

const withCustomers = (state: State, customers: readonly DimensionsCustomer[]): State => ({
  ...state,
  dimensionsCustomers: new Map([...mapOf(customers), ...state.dimensionsCustomers])
});
