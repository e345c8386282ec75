import { aDimensionsCustomer } from '#core/a-state.ts';
import type { Billed } from './billing-forecast.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';
import type { DimensionsUser, RoleTerm } from './dimensions-user.ts';
import { exampleDimensions } from './example-catalogue.ts';

// Test support: customers that the vendor bills for.

/** Active, of long standing. */
export const aBilledCustomer = (over: Partial<DimensionsCustomer> = {}): DimensionsCustomer =>
  aDimensionsCustomer({ status: 'active', createdOn: '2024-01-01', tenantId: 'tenant-acme', ...over });

/** An Essential User costs 3.10 and a Real-Time Supervisor 15.00; nobody knows what any other role costs. */
export const billedSettings: DimensionsSettings = {
  ...exampleDimensions,
  rateBands: exampleDimensions.rateBands.map((band) => ({
    ...band,
    prices: { 'customer.user.pbx': 310, 'customer.user.supervisorl2': 1500 }
  }))
};

export const essential = (from: string, to = ''): RoleTerm => ({ role: 'customer.user.pbx', from, to });

export const aBilledUser = (id: string, roles: readonly RoleTerm[], accountId = 'acme'): DimensionsUser => ({
  id,
  accountId,
  personId: '',
  pbx: null,
  roles: [...roles]
});

/** One customer, and a user for each list of terms. */
export const billed = (
  terms: readonly (readonly RoleTerm[])[],
  customer: Partial<DimensionsCustomer> = {},
  settings: Partial<DimensionsSettings> = {}
): Billed => ({
  customer: aBilledCustomer(customer),
  users: terms.map((roles, index) => aBilledUser(`user-${String(index + 1)}`, roles)),
  settings: { ...billedSettings, ...settings }
});
