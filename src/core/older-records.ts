import { fieldsOf } from './fields-of.ts';
import { Instant } from './fields.ts';
import { sameValue } from './same-value.ts';

// Records and journal changes of version 1 as version 2 has them. What is not understood is passed on as it is: the
// result is checked afterwards. The defaults stand here once more on purpose, since the ones of new records may change.

type Fields = Readonly<Record<string, unknown>>;
/** When an account was created, as far as it is known. */
export type CreatedAt = (accountId: unknown) => unknown;

const newToMitel = {
  kind: 'customer',
  status: 'active',
  vendor: { accountId: '', cloudLocation: '', customerNumber: '', isMiCloudConnect: false, pbxType: '' },
  supportContacts: [],
  setUp: {
    'cloudlink-gateway': null,
    'single-sign-on': null,
    'azure-ad-sync': null,
    'microsoft-office-365': null,
    'microsoft-teams': null
  },
  // version 1 knew none; which were on at Mitel cannot be told from the integrations
  privileges: { 'delegated-authentication': false, 'guest-access': false },
  bandwidthOptimisation: false,
  roles: [],
  plan: null
};
const newToAccounts = { businessType: '' };
const newToPeople = {
  mobile: '',
  location: '',
  registration: 'unregistered',
  connections: [],
  mitelOne: null
};
const newToOrders = { tier: null };
const newToWorkspaces = { edition: 'administration', hasBillingAccount: true, isPrimePartner: false };

/** A whole record of version 1. */
export function recordFrom1(table: string, record: unknown, createdAt: CreatedAt): unknown {
  if (!isObject(record)) return record;
  switch (table) {
    case 'workspace':
      return { ...newToWorkspaces, ...record };
    case 'accounts':
      return {
        ...newToAccounts,
        ...record,
        ...(isObject(record.mitel) ? { mitel: { ...newToMitel, ...record.mitel } } : {})
      };
    case 'people':
      return { ...newToPeople, changedAt: knownSince(createdAt(record.accountId)), ...record };
    case 'orders':
      return { ...newToOrders, ...record };
    default:
      return record;
  }
}

/**
 * Nobody noted when a person changed. The date of the account's creation is the same on every device that has the
 * account, so that records that were alike stay alike.
 */
const knownSince = (createdAt: unknown): string =>
  Instant.safeParse(createdAt).data ?? '1970-01-01T00:00:00.000Z';

/** A change of version 1, which knew no dotted names: `mitel` was one field. */
export function changeFrom1(change: unknown, createdAt: CreatedAt): unknown {
  if (!isObject(change)) return change;
  const { table, before, after } = change;
  if (isObject(before) && isObject(after)) {
    const [was, is] = [fieldsOf(before), fieldsOf(after)];
    const fields = Object.keys({ ...was, ...is }).filter((field) => !sameValue(was[field], is[field]));
    const pick = (of: Fields) => Object.fromEntries(fields.map((field) => [field, of[field]]));
    return { ...change, before: pick(was), after: pick(is) };
  }
  const whole = (record: unknown) => recordFrom1(String(table), record, createdAt);
  return { ...change, before: whole(before), after: whole(after) };
}

/** The content of a bundle of version 1. */
export function contentFrom1(content: unknown): unknown {
  if (!isObject(content)) return content;
  const { accounts } = content;
  const created = new Map(
    (Array.isArray(accounts) ? (accounts as unknown[]) : [])
      .filter(isObject)
      .map((account) => [account.id, account.createdAt])
  );
  const migrated = Object.entries(content).map(([table, records]) => [
    table,
    Array.isArray(records)
      ? (records as unknown[]).map((record) => recordFrom1(table, record, (id) => created.get(id)))
      : table === 'workspace'
        ? recordFrom1(table, records, () => undefined)
        : records
  ]);
  return { roles: [], ...(Object.fromEntries(migrated) as Fields) };
}

/** One permission for everything about people became three. */
export function actionFrom1(action: string, command: string, undone: string | undefined): string {
  if (action !== 'change-people') return action;
  switch (command) {
    case 'add-people':
    case 'remove-people':
      return command;
    case 'undo':
      return undone ?? 'correct-people';
    default:
      return 'correct-people';
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
