import type { DimensionsPart } from '#core/refusal.ts';
import { missingParts } from './creation-unfit.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsUser } from './dimensions-user.ts';
import { hasAdministrator } from './role-check.ts';

// What every customer has that was created (R28, R32), and what one that comes from elsewhere has to have.

const fieldOf: Readonly<Record<DimensionsPart, string>> = {
  name: 'name',
  'product-type': 'productTypeId',
  country: 'country',
  'primary-user': 'primaryPersonId',
  connection: 'connection',
  'connection-name': 'connection.name',
  identifier: 'connection.identifier'
};

/** The fields that are empty although the customer was created. That its primary user is there is checked elsewhere. */
export function fieldsLacking(customer: DimensionsCustomer): readonly string[] {
  if (customer.status === 'draft') return [];
  const parts = missingParts({ people: { has: (id) => id !== '' } }, customer);
  return [...parts.map((part) => fieldOf[part]), ...(customer.createdOn === '' ? ['createdOn'] : [])];
}

/** Whether somebody has to administer the customer and none of its users does. */
const lacksAdministrator = (
  { status }: Pick<DimensionsCustomer, 'status'>,
  users: readonly DimensionsUser[]
): boolean => status !== 'draft' && status !== 'terminated' && !hasAdministrator(users);

/** Whether a customer has what its creation asked for; one that is not there lacks nothing. */
export const isWhole = (
  customer: DimensionsCustomer | undefined,
  users: readonly DimensionsUser[]
): boolean => !customer || (fieldsLacking(customer).length === 0 && !lacksAdministrator(customer, users));
