import type { Action } from '#core/account/permissions.table.ts';
import type { RecordSet } from '#core/command.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import { namingFields } from '#core/webex/settings-names.ts';

// What whoever exports may not see stays behind. Here and nowhere else it is taken out of a file, and kept when such a
// file comes back. The prices of rate bands never go along with an account: `DimensionsCatalogue` has none.

/** What may stay behind, with the permission that lets it go along: the orders, notes, and what a template names. */
const seenWith = {
  orders: 'read-orders',
  notes: 'read-notes',
  entries: 'read-templates'
} as const satisfies Record<string, Action>;
export type Withheld = keyof typeof seenWith;
export const partnersOwn = Object.keys(seenWith) as readonly Withheld[];

/** What stays behind for somebody who may do just so much. */
export const withheldFrom = (may: (action: Action) => boolean): readonly Withheld[] =>
  partnersOwn.filter((part) => !may(seenWith[part]));

/** The records without what stays behind. The settings of a whole workspace stay as they are. */
export function without(withheld: readonly Withheld[], records: RecordSet): RecordSet {
  const { webexEntries, ...rest } = records;
  return {
    ...rest,
    ...(webexEntries && !withheld.includes('entries') ? { webexEntries } : {}),
    orders: withheld.includes('orders') ? [] : rest.orders,
    dimensionsCustomers: withheld.includes('notes')
      ? rest.dimensionsCustomers.map((customer) => ({ ...customer, notes: null }))
      : rest.dimensionsCustomers
  };
}

/** The records of a file with what is here of them, where the file was handed over without it. */
export const withKept = (theirs: RecordSet, here: RecordSet): RecordSet => ({
  ...theirs,
  templates:
    theirs.webexEntries || theirs.workspace
      ? theirs.templates
      : withKeptNames(theirs.templates, here.templates),
  dimensionsCustomers: withKeptNotes(theirs.dimensionsCustomers, here.dimensionsCustomers)
});

function withKeptNotes(
  theirs: readonly DimensionsCustomer[],
  here: readonly DimensionsCustomer[]
): DimensionsCustomer[] {
  const kept = new Map(here.map(({ id, notes }) => [id, notes]));
  return theirs.map((each) => (each.notes === null ? { ...each, notes: kept.get(each.id) ?? null } : each));
}

/** A device that got a template without what it names has it name nothing, which a submitted one never does by itself. */
function withKeptNames(
  theirs: readonly OnboardingTemplate[],
  here: readonly OnboardingTemplate[]
): OnboardingTemplate[] {
  const kept = new Map(
    here.map(({ id, adminId, subscriptionId, ccpProviderId }) => [
      id,
      { adminId, subscriptionId, ccpProviderId }
    ])
  );
  return theirs.map((each) =>
    each.status === 'submitted' && namingFields.every((field) => each[field] === '')
      ? { ...each, ...kept.get(each.id) }
      : each
  );
}
