import { isPlanned, subAccountsDecision, typeChange } from './customer-choices.ts';
import { productTypeOf } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';

/**
 * A customer as it comes from elsewhere, with what the vendor lets nobody change of the one that is here: the product type
 * that locks (R5) and the sub-accounts of its connection (R42). A plan may have been made anew elsewhere.
 */
export function keptAtVendor(
  settings: DimensionsSettings,
  here: DimensionsCustomer | undefined,
  there: DimensionsCustomer
): DimensionsCustomer {
  if (!here || isPlanned(here)) return there;
  const { productTypeId, acknowledgedTypeId, connection } = here;
  const type = productTypeOf(settings, productTypeId);
  const isLocked =
    type !== undefined &&
    there.productTypeId !== productTypeId &&
    typeChange(settings, here, type, acknowledgedTypeId).outcome === 'read-only';
  const isStuck =
    connection !== null &&
    there.connection?.id === connection.id &&
    subAccountsDecision(connection, there.connection).outcome === 'read-only';
  return {
    ...there,
    ...(isLocked ? { productTypeId, acknowledgedTypeId } : {}),
    ...(isStuck && there.connection
      ? { connection: { ...there.connection, hasSubAccounts: connection.hasSubAccounts } }
      : {})
  };
}
