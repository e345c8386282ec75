import type { Account } from './account/account.ts';
import type { Person } from './account/person.ts';
import type { Role } from './account/role.ts';
import type { NumberField } from './account/unique-attributes.table.ts';
import type { DimensionsCustomer } from './dimensions/dimensions-customer.ts';
import type { DimensionsUser } from './dimensions/dimensions-user.ts';
import type { Id } from './fields.ts';
import type { MitelOneTier } from './mitel/mitel-account.ts';
import type { Order } from './mitel/order.ts';
import type { OnboardingTemplate } from './webex/onboarding-template.ts';
import type { Site } from './webex/site.ts';
import type { WebexCustomer } from './webex/webex-customer.ts';
import type { WebexUser } from './webex/webex-user.ts';
import type { Workspace } from './workspace.ts';

/** The kinds of records, each under its table's name. */
export interface Records {
  workspace: Workspace;
  accounts: Account;
  people: Person;
  orders: Order;
  roles: Role;
  templates: OnboardingTemplate;
  /** Each has the id of its account. */
  webexCustomers: WebexCustomer;
  sites: Site;
  /** Each has the id of its person. */
  webexUsers: WebexUser;
  /** Each has the id of its account. */
  dimensionsCustomers: DimensionsCustomer;
  dimensionsUsers: DimensionsUser;
}
export type Table = keyof Records;
/** Tables of any number of records. */
export type ListedTable = Exclude<Table, 'workspace'>;
export const tables = [
  'workspace',
  'accounts',
  'people',
  'orders',
  'roles',
  'templates',
  'webexCustomers',
  'sites',
  'webexUsers',
  'dimensionsCustomers',
  'dimensionsUsers'
] as const satisfies readonly Table[];
export const listedTables = tables.filter((table) => table !== 'workspace');

/** Licences of one Mitel One tier. */
export interface TierTally {
  readonly ordered: number;
  readonly given: number;
}

/** How many MiTeam Meetings licences an account has, and who holds them. Counted from indexes, never stored. */
export interface LicenceTally {
  /** Licences of the account's orders that count today. */
  readonly ordered: number;
  /** Active licences given from the orders. */
  readonly given: number;
  /** Active licences handed out by the MiCollab server; they need no order (gap G12). */
  readonly byMicollab: number;
  /** The same for Mitel One. Orders without a tier count for none. */
  readonly mitelOne: Readonly<Record<MitelOneTier, TierTally>>;
}

/** Of a tally, what people hold. */
export type LicencesGiven = Pick<LicenceTally, 'given' | 'byMicollab'> & {
  readonly mitelOne: Readonly<Record<MitelOneTier, Pick<TierTally, 'given'>>>;
};

/** What a command needs to know: the records it concerns, and what the indexes say of the rest. */
export type State = { readonly [T in Table]: ReadonlyMap<Id, Records[T]> } & {
  /** Licence tally by account. */
  readonly tallies: ReadonlyMap<Id, LicenceTally>;
  /** E-mail addresses in use, as `accountId:address` → who has it. Only those the command asks about. */
  readonly emails: ReadonlyMap<string, Id>;
  /** Telephone numbers and extensions in use, by `numberKey` → who has it. Only those the command asks about. */
  readonly numbers: ReadonlyMap<string, Id>;
  /** How many people of an account have a custom role, by `roleKey`. Only those the command asks about. */
  readonly roleHolders: ReadonlyMap<string, number>;
  /** How many people an account has. */
  readonly headcounts: ReadonlyMap<Id, number>;
};

export const emptyState: State = {
  workspace: new Map(),
  accounts: new Map(),
  people: new Map(),
  orders: new Map(),
  roles: new Map(),
  templates: new Map(),
  webexCustomers: new Map(),
  sites: new Map(),
  webexUsers: new Map(),
  dimensionsCustomers: new Map(),
  dimensionsUsers: new Map(),
  tallies: new Map(),
  emails: new Map(),
  numbers: new Map(),
  roleHolders: new Map(),
  headcounts: new Map()
};

/** Numbers are compared by their digits and signs, however they are grouped. */
export const numberKey = (accountId: Id, field: NumberField, value: string): string =>
  `${accountId}:${field}:${value.replace(/[^\d+*#]/g, '')}`;
export const roleKey = (accountId: Id, roleId: Id): string => `${accountId}:${roleId}`;
export const emailKey = (accountId: Id, email: string): string => `${accountId}:${email}`;

/** Licences an account may still give; never below none, even if more are given than ordered (gap G17). */
export const licencesLeft = (tally: LicenceTally): number => Math.max(0, tally.ordered - tally.given);
export const activeLicences = (tally: LicenceTally): number => tally.given + tally.byMicollab;
/** By how many the given licences exceed the ordered ones. */
export const overAssigned = (tally: LicenceTally): number => Math.max(0, tally.given - tally.ordered);
const noTier: TierTally = { ordered: 0, given: 0 };
export const noLicences: LicenceTally = {
  ordered: 0,
  given: 0,
  byMicollab: 0,
  mitelOne: { essential: noTier, premier: noTier, elite: noTier }
};
export const tierLeft = ({ mitelOne }: LicenceTally, tier: MitelOneTier): number =>
  Math.max(0, mitelOne[tier].ordered - mitelOne[tier].given);
