import { entriesLacking, entriesNamed, withEntries } from '#core/dimensions/catalogue.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { isInternalSystem } from '#core/dimensions/references.ts';
import type { Id } from '#core/fields.ts';
import type { Table } from '#core/state.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportPlan } from './plan-import.ts';

// Whatever was chosen, nothing of Dimensions refers to what is not there, and there is one internal system. What stays
// here keeps what it has; what comes in does without.

/** The items that are taken over, without users whose customer or person stays away, or who are another user here. */
export function withoutForlornUsers(
  { items, here }: ImportPlan,
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
    const people = new Set(staying.map(({ personId }) => personId).filter((id) => id !== ''));
    kept = kept.filter(
      ({ table, theirs }) => table !== 'dimensionsUsers' || !people.has((theirs as DimensionsUser).personId)
    );
  }
  return new Set(kept);
}

/** The customers that are taken over, without a primary user who stays away. */
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
  return customers.map((customer) => {
    const lacksPrimary = isAway('people', customer.primaryPersonId);
    if (!lacksPrimary && !(hasInternal && isInternalSystem(customer))) return customer;
    return {
      ...customer,
      ...(lacksPrimary ? { primaryPersonId: '' as const } : {}),
      ...(hasInternal ? { isInternal: false } : {})
    };
  });
}

/** Records of the bundle that are not here and do not come. */
function awayFrom(items: readonly ImportItem[], wanted: ReadonlySet<ImportItem>) {
  const lacking = new Set(items.filter((item) => !item.mine && !wanted.has(item)).map(({ key }) => key));
  return (table: Table, id: Id): boolean => lacking.has(`${table}:${id}`);
}

/**
 * The settings with what customers name that only the other side has, and with what these entries name in turn; the
 * same object if they lack nothing.
 */
export function settingsFor(
  { here, settingsThere, catalogueThere }: ImportPlan,
  settings: DimensionsSettings,
  written: readonly DimensionsCustomer[]
): DimensionsSettings {
  const ids = new Set(written.map(({ id }) => id));
  const all = [...here.dimensionsCustomers.filter(({ id }) => !ids.has(id)), ...written];
  return [settingsThere?.dimensions, catalogueThere, here.workspace?.dimensions].reduce<DimensionsSettings>(
    (kept, others) => {
      const forlorn = all.filter((customer) => entriesLacking(kept, customer).length > 0);
      return forlorn.length > 0 && others ? withEntries(kept, entriesNamed(others, forlorn)) : kept;
    },
    settings
  );
}
