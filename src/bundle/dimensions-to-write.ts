import { entriesLacking, entriesNamed, kindsChanged, withEntries } from '#core/dimensions/catalogue.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { keptAtVendor } from '#core/dimensions/kept-at-vendor.ts';
import { customerKeys, isInternalSystem, userKeys } from '#core/dimensions/references.ts';
import { isWhole } from '#core/dimensions/whole-customer.ts';
import type { Id } from '#core/fields.ts';
import type { Table } from '#core/state.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportPlan } from './plan-import.ts';

// Whatever was chosen, nothing of Dimensions refers to what is not there, and there is one internal system. What stays
// here keeps what it has; what comes in does without.

type Here = Pick<ImportPlan['here'], 'workspace' | 'dimensionsCustomers' | 'dimensionsUsers'>;
type Items = readonly ImportItem[];

/**
 * The items that are taken over, without users whose customer or person stays away, or who are another user here. Of a
 * customer that was created, and would be without its administrator or primary user or have what is another one's,
 * nothing is taken over.
 */
export function fittingDimensions(items: Items, here: Here, wanted: ReadonlySet<ImportItem>) {
  for (let kept = wanted; ;) {
    kept = withoutForlornUsers(items, here, kept);
    const unfit = unfitAccounts(items, here, kept);
    if (unfit.size === 0) return kept;
    kept = new Set([...kept].filter((item) => !unfit.has(accountOf(item) ?? '')));
  }
}

/** The account of a customer of Dimensions or of one of its users. */
function accountOf({ table, id, theirs }: ImportItem): Id | null {
  if (table === 'dimensionsCustomers') return id;
  return table === 'dimensionsUsers' ? (theirs as DimensionsUser).accountId : null;
}

function withoutForlornUsers(
  items: Items,
  here: Here,
  wanted: ReadonlySet<ImportItem>
): ReadonlySet<ImportItem> {
  const isAway = awayFrom(items, wanted);
  const isForlorn = ({ accountId, personId }: DimensionsUser): boolean =>
    isAway('dimensionsCustomers', accountId) || isAway('people', personId);
  let kept = [...wanted].filter(
    ({ table, theirs }) => table !== 'dimensionsUsers' || !isForlorn(theirs as DimensionsUser)
  );
  // whoever is left out stays as they are here, which may be in the way of the next one
  for (let before = kept.length + 1; kept.length < before;) {
    before = kept.length;
    const written = new Set(kept.map(({ key }) => key));
    const staying = here.dimensionsUsers.filter(({ id }) => !written.has(`dimensionsUsers:${id}`));
    const taken = new Set(staying.flatMap(userKeys));
    kept = kept.filter(
      ({ table, theirs }) =>
        table !== 'dimensionsUsers' || !userKeys(theirs as DimensionsUser).some((key) => taken.has(key))
    );
  }
  return new Set(kept);
}

/** The accounts whose customer would not be as a customer is; what was so here before is no reason. */
function unfitAccounts(items: Items, here: Here, kept: ReadonlySet<ImportItem>): ReadonlySet<Id> {
  const isAway = awayFrom(items, kept);
  const [customers, users] = [new Map<Id, DimensionsCustomer>(), new Map<Id, DimensionsUser>()];
  for (const { table, id, theirs } of kept) {
    if (table === 'dimensionsCustomers') customers.set(id, theirs as DimensionsCustomer);
    if (table === 'dimensionsUsers') users.set(id, theirs as DimensionsUser);
  }
  const staying = here.dimensionsCustomers.filter(({ id }) => !customers.has(id));
  const takenKeys = new Set(staying.flatMap(customerKeys));
  const customersHere = new Map(here.dimensionsCustomers.map((customer) => [customer.id, customer]));
  const [usersHere, usersAfter] = [
    byAccount(here.dimensionsUsers),
    byAccount([...here.dimensionsUsers.filter(({ id }) => !users.has(id)), ...users.values()])
  ];
  const isUnfit = (id: Id): boolean => {
    const written = customers.get(id);
    if (written && customerKeys(written).some((key) => takenKeys.has(key))) return true;
    if (!isWhole(customersHere.get(id), usersHere.get(id) ?? [])) return false;
    const customer = written ?? customersHere.get(id);
    const isWithout = customer && isAway('people', customer.primaryPersonId);
    return !isWhole(isWithout ? { ...customer, primaryPersonId: '' } : customer, usersAfter.get(id) ?? []);
  };
  return new Set([...kept].flatMap((item) => accountOf(item) ?? []).filter(isUnfit));
}

function byAccount(users: readonly DimensionsUser[]): ReadonlyMap<Id, readonly DimensionsUser[]> {
  const found = new Map<Id, DimensionsUser[]>();
  for (const user of users) {
    const known = found.get(user.accountId);
    if (known) known.push(user);
    else found.set(user.accountId, [user]);
  }
  return found;
}

/**
 * The customers that are taken over, without a primary user who stays away, and with what nobody changes of one that the
 * vendor has.
 */
export function customersToWrite(
  { items, here }: ImportPlan,
  written: ReadonlySet<ImportItem>,
  customers: readonly DimensionsCustomer[]
): DimensionsCustomer[] {
  const isAway = awayFrom(items, written);
  const ids = new Set(customers.map(({ id }) => id));
  const hasInternal = here.dimensionsCustomers.some(
    (customer) => !ids.has(customer.id) && isInternalSystem(customer)
  );
  const settings = here.workspace?.dimensions ?? defaultDimensionsSettings;
  const customersHere = new Map(here.dimensionsCustomers.map((customer) => [customer.id, customer]));
  return customers.map((customer) => {
    const kept = keptAtVendor(settings, customersHere.get(customer.id), customer);
    return {
      ...kept,
      ...(isAway('people', kept.primaryPersonId) ? { primaryPersonId: '' as const } : {}),
      ...(hasInternal && isInternalSystem(kept) ? { isInternal: false, internalSince: '' as const } : {})
    };
  });
}

/** Records of the bundle that are not here and do not come. */
function awayFrom(items: Items, wanted: ReadonlySet<ImportItem>) {
  const lacking = new Set(items.filter((item) => !item.mine && !wanted.has(item)).map(({ key }) => key));
  return (table: Table, id: Id): boolean => lacking.has(`${table}:${id}`);
}

/**
 * The settings with what customers name that only the other side has, and with what these entries name in turn; a
 * template stays of the kind that connections here are made to. The same object if they lack nothing.
 */
export function settingsFor(
  { here, settingsThere, catalogueThere }: ImportPlan,
  settings: DimensionsSettings,
  written: readonly DimensionsCustomer[]
): DimensionsSettings {
  const ids = new Set(written.map(({ id }) => id));
  const all = [...here.dimensionsCustomers.filter(({ id }) => !ids.has(id)), ...written];
  const whole = [
    settingsThere?.dimensions,
    catalogueThere,
    here.workspace?.dimensions
  ].reduce<DimensionsSettings>((kept, others) => {
    const forlorn = all.filter((customer) => entriesLacking(kept, customer).length > 0);
    return forlorn.length > 0 && others ? withEntries(kept, entriesNamed(others, forlorn)) : kept;
  }, settings);
  const before = here.workspace?.dimensions;
  const changed = before ? kindsChanged(before, whole, here.dimensionsCustomers, all) : [];
  const kinds = new Map(changed.map(({ id, kind }) => [id, kind]));
  if (kinds.size === 0) return whole;
  const pbxTemplates = whole.pbxTemplates.map((template) => ({
    ...template,
    kind: kinds.get(template.id) ?? template.kind
  }));
  return { ...whole, pbxTemplates };
}
