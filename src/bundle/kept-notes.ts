import type { RecordSet } from '#core/command.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';

/** The records without what only the partner's people may read. */
export const withoutNotes = (records: RecordSet): RecordSet => ({
  ...records,
  dimensionsCustomers: records.dimensionsCustomers.map((customer) => ({ ...customer, notes: null }))
});

/** The customers of a file with the notes from here, where the file was handed over without them. */
export function withKeptNotes(
  theirs: readonly DimensionsCustomer[],
  here: readonly DimensionsCustomer[]
): DimensionsCustomer[] {
  const kept = new Map(here.map(({ id, notes }) => [id, notes]));
  return theirs.map((each) => (each.notes === null ? { ...each, notes: kept.get(each.id) ?? null } : each));
}
