import type { RecordSet } from '#core/command.ts';
import { put } from '#core/put-records.ts';
import type { Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import { unfitPlaces } from './catalogue.ts';
import { incomplete } from './creation-unfit.ts';
import { dimensionsSettings, dimensionsUsersOf, productTypeOf } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { keptAtVendor } from './kept-at-vendor.ts';
import { kindUnfit, missingDimensionsReference, missingEntry, thereTwice } from './references.ts';
import { fieldsLacking, isWhole } from './whole-customer.ts';

/**
 * Why records of Dimensions would not fit after an import, or `null`: something that one refers to is not there or is
 * another account's, a user would change the account or be nobody, something would be there twice that can be there only
 * once, a created customer would lack what its creation asked for, or something would change that the vendor keeps.
 */
export function unfitDimensionsRecords(state: State, records: RecordSet): Refusal | null {
  const { workspace, dimensionsCustomers, dimensionsUsers, people, accounts } = records;
  const [unfit] = workspace ? unfitPlaces(workspace.dimensions) : [];
  if (unfit) return { code: 'invalid', field: ['dimensions', ...unfit.path].join('.'), issue: 'format' };
  const moved = dimensionsUsers.some(
    ({ id, accountId }) => (state.dimensionsUsers.get(id)?.accountId ?? accountId) !== accountId
  );
  const isNobody = dimensionsUsers.some(({ personId, pbx }) => personId === '' && !pbx);
  if (moved || isNobody) return { code: 'gone', what: 'dimensions-user' };
  const before = put(put(state, 'accounts', accounts), 'people', people);
  const settled = workspace ? put(before, 'workspace', [workspace]) : before;
  const after = put(
    put(settled, 'dimensionsCustomers', dimensionsCustomers),
    'dimensionsUsers',
    dimensionsUsers
  );
  // people who are written over must not leave the account that they are a user, or the primary user, of
  const arriving = new Set(people.map(({ id }) => id));
  const ids = new Set([...dimensionsCustomers, ...dimensionsUsers].map(({ id }) => id));
  const customers = [...after.dimensionsCustomers.values()];
  const users = [...after.dimensionsUsers.values()];
  return (
    missingDimensionsReference(after, {
      customers: customers.filter(({ id, primaryPersonId }) => ids.has(id) || arriving.has(primaryPersonId)),
      users: users.filter(({ id, personId }) => ids.has(id) || arriving.has(personId))
    }) ??
    (workspace ? missingEntry(after, customers) : null) ??
    (workspace ? kindUnfit(state, after) : null) ??
    // what was so before is no reason against the import
    (thereTwice(state) ? null : thereTwice(after)) ??
    changedAtVendor(state, dimensionsCustomers) ??
    lackingSince(state, after, [
      ...dimensionsCustomers.map(({ id }) => id),
      ...dimensionsUsers.map(({ accountId }) => accountId)
    ])
  );
}

/** What the vendor lets nobody change of a customer, and would be otherwise. */
function changedAtVendor(state: State, customers: readonly DimensionsCustomer[]): Refusal | null {
  const settings = dimensionsSettings(state);
  for (const customer of customers) {
    const kept = keptAtVendor(settings, state.dimensionsCustomers.get(customer.id), customer);
    if (kept.productTypeId !== customer.productTypeId)
      return { code: 'product-type-locked', name: productTypeOf(settings, kept.productTypeId)?.name ?? '' };
    if (!sameValue(kept.connection, customer.connection)) return { code: 'sub-accounts-stay' };
  }
  return null;
}

/** What one of these customers would lack that it has now, or that its creation asked for. */
function lackingSince(before: State, after: State, accountIds: readonly Id[]): Refusal | null {
  for (const id of new Set(accountIds)) {
    const [customer, users] = [after.dimensionsCustomers.get(id), dimensionsUsersOf(after, id)];
    const wasWhole = isWhole(before.dimensionsCustomers.get(id), dimensionsUsersOf(before, id));
    if (!customer || !wasWhole || isWhole(customer, users)) continue;
    const [field] = fieldsLacking(customer);
    return field === undefined
      ? { code: 'dimensions-incomplete', missing: 'primary-user' }
      : (incomplete(after, customer) ?? {
          code: 'invalid',
          field: `dimensionsCustomers.${field}`,
          issue: 'required'
        });
  }
  return null;
}
