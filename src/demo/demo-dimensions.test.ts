import { describe, expect, test } from 'vitest';
import type { RecordSet } from '#core/command.ts';
import { forecastInvoices } from '#core/dimensions/billing-forecast.ts';
import { missingParts } from '#core/dimensions/creation-unfit.ts';
import {
  billingIdentifier,
  dimensionsUsersOf,
  productTypeOf,
  templateOf
} from '#core/dimensions/customer-of.ts';
import { dimensionsStatuses } from '#core/dimensions/dimensions-customer.ts';
import { rolesOf } from '#core/dimensions/dimensions-user.ts';
import { unfitDimensionsRecords } from '#core/dimensions/imported-references.ts';
import { chargedRoles } from '#core/dimensions/roles.ts';
import { hasAdministrator } from '#core/dimensions/role-check.ts';
import { put } from '#core/put-records.ts';
import { schemas } from '#core/records.ts';
import { emptyState, listedTables } from '#core/state.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { dayAfter } from './dates.ts';
import { demoRecords } from './demo.ts';
import { largeAccount } from './large-account.ts';

const at = '2026-11-21T09:30:00.000Z';
const today = '2026-11-21';
const demo = demoRecords(at);
const settings = demo.workspace?.dimensions ?? defaultDimensionsSettings;

const stateOf = (records: RecordSet) =>
  listedTables.reduce(
    (state, table) => put(state, table, records[table]),
    put(emptyState, 'workspace', demo.workspace ? [demo.workspace] : [])
  );
const state = stateOf(demo);

function customerOf(key: string) {
  const customer = state.dimensionsCustomers.get(`acc-${key}`);
  if (!customer) throw new Error(`no customer ${key}`);
  return customer;
}
const usersOf = (key: string) => dimensionsUsersOf(state, `acc-${key}`);

/** What must hold for made-up records of Dimensions before a database may have them. */
function expectFitForUse(records: RecordSet): void {
  for (const table of ['dimensionsCustomers', 'dimensionsUsers'] as const) {
    const list: readonly { readonly id: string }[] = records[table];
    expect(list.filter((record) => !schemas[table].safeParse(record).success)).toEqual([]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  expect(
    unfitDimensionsRecords(put(emptyState, 'workspace', demo.workspace ? [demo.workspace] : []), records)
  ).toBeNull();
  const fits = stateOf(records);
  for (const customer of records.dimensionsCustomers.filter(({ status }) => status !== 'draft')) {
    expect(missingParts(fits, customer)).toEqual([]);
    expect(hasAdministrator(dimensionsUsersOf(fits, customer.id))).toBe(true);
  }
}

describe('the demo with Dimensions', () => {
  test('knows every price, but for the one customer that shows what an unknown one looks like', () => {
    const unknown = [...state.dimensionsCustomers.values()].filter((customer) =>
      forecastInvoices({ customer, users: dimensionsUsersOf(state, customer.id), settings }, today, 2).some(
        ({ unpriced }) => unpriced.size > 0
      )
    );
    expect(unknown.map(({ id }) => id)).toEqual(['acc-migdalor']);
    for (const { prices } of defaultDimensionsSettings.rateBands)
      expect(Object.keys(prices).sort()).toEqual([...chargedRoles].sort());
  });

  test('has only valid records that fit together, each created customer with an administrator', () => {
    expectFitForUse(demo);
  });

  test('has no role and no synchronisation from before the day on which its customer was created', () => {
    for (const { id, createdOn, sync } of state.dimensionsCustomers.values()) {
      const terms = dimensionsUsersOf(state, id).flatMap(({ roles }) => roles);
      expect(
        terms.filter(({ from }) => from < createdOn),
        id
      ).toEqual([]);
      if (sync.at !== '') expect(sync.at.slice(0, 10) >= createdOn, id).toBe(true);
    }
  });

  test('fits together on any day, at the end of a month and in a leap year as well', () => {
    for (const day of ['2027-01-31T23:59:59.999Z', '2028-02-29T00:00:00.000Z', '2028-03-01T12:00:00.000Z'])
      expectFitForUse(demoRecords(day));
  });

  test('has a customer in every status', () => {
    expect(new Set(demo.dimensionsCustomers.map(({ status }) => status))).toEqual(
      new Set(dimensionsStatuses)
    );
  });

  test('has accounts without it, one of them with people', () => {
    const without = demo.accounts.filter(({ id }) => !state.dimensionsCustomers.has(id));
    expect(without.map(({ id }) => id)).toEqual(['acc-barometer', 'acc-halyard']);
    expect(demo.people.some(({ accountId }) => accountId === 'acc-barometer')).toBe(true);
  });

  test('has a draft that lacks most of what a creation needs', () => {
    expect(missingParts(state, customerOf('drizzle'))).toEqual(['country', 'primary-user', 'connection']);
  });

  test('has one that is created and synchronised, with the roles pending', () => {
    expect(customerOf('mistral')).toMatchObject({ status: 'ready', rolesDone: false });
    expect(customerOf('mistral').sync.state).toBe('monitoring');
  });

  test('has one in use for months, with licences that came and went in earlier months', () => {
    expect(customerOf('harbour')).toMatchObject({ status: 'active', rolesDone: true, reference: 'LB-C101' });
    expect(customerOf('harbour').sync).toMatchObject({ state: 'monitoring', report: { issues: 0 } });
    const terms = usersOf('harbour').flatMap(({ roles }) => roles);
    expect(terms.filter(({ to }) => to !== '' && to.slice(0, 7) < today.slice(0, 7)).length).toBeGreaterThan(
      1
    );
    expect(new Set(terms.map(({ from }) => from.slice(0, 7))).size).toBeGreaterThan(2);
    expect(usersOf('harbour').flatMap(rolesOf)).toContain('customer.user.acd');
  });

  test('has trials: one that ends in five days, one that became a paying customer, one that never paid', () => {
    expect(customerOf('cirrus').trialExpiresOn).toBe(dayAfter(at, 5));
    expect(customerOf('squall').trialExpiresOn < today).toBe(true);
    const { status, terminatesOn, trialExpiresOn } = customerOf('thunder');
    expect(status).toBe('terminated');
    expect(terminatesOn < trialExpiresOn).toBe(true);
  });

  test('[R52a] has a role whose trial goes on when that of the customer is over', () => {
    const trials = demo.dimensionsCustomers.flatMap(({ id, roleTrials }) =>
      roleTrials.map((trial) => ({ id, ...trial }))
    );
    expect(trials).toEqual([{ id: 'acc-squall', role: 'customer.user.acd', lastDay: dayAfter(at, 24) }]);
    expect(usersOf('squall').flatMap(rolesOf)).toContain('customer.user.acd');
  });

  test('has one internal system, and it is the partner’s own', () => {
    const internal = demo.dimensionsCustomers.filter(({ isInternal }) => isInternal);
    expect(internal.map(({ id }) => id)).toEqual(['acc-own']);
  });

  test('has one whose access is suspended and one whose connection is paused, which are not the same', () => {
    expect(customerOf('monsoon')).toMatchObject({ status: 'disabled', connection: { isPaused: false } });
    expect(customerOf('veleta')).toMatchObject({ status: 'active', connection: { isPaused: true } });
    expect(usersOf('veleta')).toHaveLength(1);
  });

  test('has a termination that lies ahead', () => {
    expect(customerOf('lanyard')).toMatchObject({ status: 'active', terminatesOn: dayAfter(at, 20) });
  });

  test('has product types that stay once they are assigned', () => {
    const locked = demo.dimensionsCustomers.filter(
      ({ productTypeId, status }) => status !== 'draft' && productTypeOf(settings, productTypeId)?.isLocking
    );
    expect(locked.map(({ id }) => id)).toEqual(['acc-nebelhorn', 'acc-lanyard']);
  });

  test('has a synchronisation that was interrupted between sub-accounts and goes on where it stood', () => {
    const { accounts, doneAccounts, ...sync } = customerOf('tidewater').sync;
    expect(sync).toMatchObject({ state: 'error', error: 'interrupted' });
    expect(accounts).toEqual(['', 'Harbour', 'Hillside', 'Lakeside']);
    expect(doneAccounts).toEqual(['']);
  });

  test('has a telephone system with addresses that are missing, shared or used elsewhere, and a clash', () => {
    const { state: stands, report } = customerOf('oboe').sync;
    expect(stands).toBe('monitoring-partial');
    expect(report).toMatchObject({ conflicts: 1 });
    const pbx = usersOf('oboe').flatMap((user) => (user.pbx ? [user.pbx] : []));
    const emails = pbx.map(({ email }) => email.toLowerCase());
    expect(emails.filter((email) => email === '')).toHaveLength(3);
    const shared = emails.filter((email, index) => email !== '' && emails.indexOf(email) !== index);
    expect(shared).toHaveLength(2);
    const extensions = new Set(pbx.map(({ extension }) => extension));
    expect(pbx.filter(({ sipUser }) => extensions.has(sipUser))).toHaveLength(1);
  });

  test('has one without a reference, whom bills name by its tenant identifier', () => {
    expect(billingIdentifier(customerOf('migdalor'))).toBe('demo-tenant-migdalor');
  });

  test('has a telephone system of every kind that the vendor connects to', () => {
    const kinds = demo.dimensionsCustomers.map(
      ({ connection }) => templateOf(settings, connection?.templateId ?? '')?.kind
    );
    expect(new Set(kinds)).toEqual(new Set(['kazoo', '3cx', 'teams', undefined]));
  });
});

describe('the large account with Dimensions', () => {
  test('has ten thousand users, of whom every fourth has no login', () => {
    const records = largeAccount(12_000, at, { dimensionsUsers: 10_000 });
    expectFitForUse(records);
    expect(records.dimensionsUsers).toHaveLength(10_000);
    expect(records.dimensionsUsers.filter(({ personId }) => personId === '')).toHaveLength(2_500);
    const [customer] = records.dimensionsCustomers;
    expect(customer?.sync.report).toMatchObject({ discovered: 10_000, created: 2_500, merged: 7_500 });
  });

  test('has nothing of it unless it is asked for', () => {
    const { dimensionsCustomers, dimensionsUsers } = largeAccount(10, at);
    expect([dimensionsCustomers, dimensionsUsers]).toEqual([[], []]);
  });
});
