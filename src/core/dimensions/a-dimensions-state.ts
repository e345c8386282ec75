import { aDimensionsCustomer, aDimensionsUser, anAccount, aPerson, aState } from '#core/a-state.ts';
import type { State } from '#core/state.ts';
import type { Connection, DimensionsCustomer } from './dimensions-customer.ts';
import { noSync, type SyncReport } from './sync.ts';

// Test support: accounts with Dimensions, in the moments that commands ask about.

export const aDraft: Partial<DimensionsCustomer> = { status: 'draft', createdOn: '', sync: noSync };
/** The vendor has the customer. */
export const live: Partial<DimensionsCustomer> = { status: 'active', tenantId: 'tenant-1' };
export const terminated: Partial<DimensionsCustomer> = {
  ...live,
  status: 'terminated',
  terminatesOn: '2026-02-20',
  sync: { ...noSync, state: 'closed' }
};

export const aConnection = (over: Partial<Connection> = {}): Connection => ({
  id: 'connection-1',
  templateId: 'example-kazoo',
  name: 'Hamburg',
  identifier: 'kazoo-acme',
  isTopLevel: false,
  country: 'DE',
  hasSubAccounts: false,
  isPaused: true,
  ...over
});

/** Acme with Dimensions, Ada as its administrator and Bea without access; Other has nothing of it. */
export function dimensionsState(
  over: Partial<DimensionsCustomer> = {},
  contents: Parameters<typeof aState>[0] = {}
): State {
  const customer = aDimensionsCustomer(over);
  return aState({
    accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
    people: [
      aPerson(),
      aPerson({ id: 'bea', firstName: 'Bea', email: 'bea@example.com' }),
      aPerson({ id: 'cy', accountId: 'other', firstName: 'Cy' })
    ],
    dimensionsCustomers: [customer],
    dimensionsUsers: customer.status === 'draft' ? [] : [aDimensionsUser()],
    ...contents
  });
}

/** A report of a synchronisation that met nothing but new users. */
export const reportOf = (created: number): SyncReport => ({
  discovered: created,
  created,
  merged: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  conflicts: 0,
  issues: 0,
  subAccounts: 0,
  unseenSubAccounts: 0,
  essentialUsers: created,
  agents: 0
});
