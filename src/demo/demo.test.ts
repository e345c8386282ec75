import { describe, expect, test } from 'vitest';
import { isLicensed, userPageOf } from '#core/mitel/licences.ts';
import { decisionOf } from '#core/mitel/order.ts';
import { miteamOnUserPage } from '#core/mitel/miteam-on-user-page.table.ts';
import { orderStatus } from '#core/mitel/order-status.table.ts';
import { schemas } from '#core/records.ts';
import { emailKey, overAssigned, type LicenceTally } from '#core/state.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoRecords, demoScenarios, scenarioOf } from './demo.ts';
import { largeAccount } from './large-account.ts';

const at = '2026-11-21T09:30:00.000Z';
const soonDays = 30;
const demo = demoRecords(at);

const peopleOf = (accountId: string) => demo.people.filter((person) => person.accountId === accountId);
const ordersOf = (accountId: string) => demo.orders.filter((order) => order.assignedTo === accountId);

function tallyOf(accountId: string): LicenceTally {
  const account = demo.accounts.find(({ id }) => id === accountId);
  const licensed = peopleOf(accountId).filter((person) => account && isLicensed(account, person));
  return {
    ordered: ordersOf(accountId)
      .filter(({ product }) => product === 'miteam-meetings')
      .filter((order) => decisionOf(order, at.slice(0, 10), soonDays).outcome.counts)
      .reduce((sum, { quantity }) => sum + quantity, 0),
    given: licensed.filter(({ miteam }) => miteam?.source === 'order').length,
    byMicollab: licensed.filter(({ miteam }) => miteam?.source === 'micollab').length
  };
}

/** What must hold for any made-up records before a database may have them. */
function expectFitForUse({ workspace, accounts, people, orders }: typeof demo): void {
  for (const [table, list] of Object.entries({ accounts, people, orders })) {
    const schema = schemas[table as keyof typeof schemas];
    expect(list.filter((record) => !schema.safeParse(record).success)).toEqual([]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  if (workspace) expect(schemas.workspace.parse(workspace)).toEqual(workspace);
  expect(new Set(people.map(({ accountId, email }) => emailKey(accountId, email))).size).toBe(people.length);
  const ids = new Set<string | null>(accounts.map(({ id }) => id)).add(null);
  expect(people.filter(({ accountId }) => !ids.has(accountId))).toEqual([]);
  expect(orders.filter(({ assignedTo }) => !ids.has(assignedTo))).toEqual([]);
}

describe('the demo', () => {
  test('has only valid records that fit together', () => {
    expectFitForUse(demo);
  });

  test('is the same for the same instant', () => {
    expect(demoRecords(at)).toEqual(demo);
  });

  test('moves its dates with the instant and nothing else', () => {
    const later = demoRecords('2027-03-02T18:00:00.000Z');
    expect(later.people).toEqual(demo.people);
    expectFitForUse(later);
  });

  test('is small enough to load in about a second', () => {
    expect(demo.people.length).toBeLessThanOrEqual(1_200);
  });

  test.each(miteamOnUserPage.decisions)('has a person whose page is $facts', ({ facts, rule }) => {
    const pages = demo.accounts.flatMap((account) =>
      peopleOf(account.id).map((person) => userPageOf(account, person, tallyOf(account.id)))
    );
    expect(pages).toContainEqual(expect.objectContaining({ facts, rule }));
  });

  test.each(orderStatus.rules)('has an order to which $id applies', ({ id }) => {
    const applied = demo.orders.map((order) => decisionOf(order, at.slice(0, 10), soonDays).rule.id);
    expect(applied).toContain(id);
  });

  test('says of every account what it shows, each once', () => {
    expect(demoScenarios.map(({ accountId }) => accountId).sort()).toEqual(
      demo.accounts.map(({ id }) => id).sort()
    );
    expect(new Set(demoScenarios.map(({ code }) => code)).size).toBe(demoScenarios.length);
  });

  test('says what an account shows only until it is changed', () => {
    expect(demo.accounts.every((account) => scenarioOf(account, at))).toBe(true);
    const changedAt = '2026-11-21T09:30:00.001Z';
    expect(demo.accounts.some((account) => scenarioOf({ ...account, changedAt }, at))).toBe(false);
  });

  test('starts with an account that waits for its first order', () => {
    expect(peopleOf('acc-harbour')).toHaveLength(42);
    expect(tallyOf('acc-harbour')).toEqual({ ordered: 0, given: 0, byMicollab: 0 });
    expect(demo.orders[0]).toMatchObject({ quantity: 60, assignedTo: null, activation: 'active' });
  });

  test('has a mid-size account whose 42 licences hang on the order of two switches', () => {
    const { mitel } = demo.accounts.find(({ id }) => id === 'acc-tidewater') ?? {};
    expect(mitel?.integrations).toMatchObject({ micollab: 'on', 'miteam-meetings': 'on' });
    expect(peopleOf('acc-tidewater')).toHaveLength(600);
    expect(tallyOf('acc-tidewater')).toMatchObject({ given: 0, byMicollab: 42 });
  });

  test('has an account with more licences given than ordered', () => {
    expect(overAssigned(tallyOf('acc-squall'))).toBe(3);
  });

  test('has more given than ordered nowhere else', () => {
    const over = demo.accounts.filter(({ id }) => overAssigned(tallyOf(id)) > 0);
    expect(over.map(({ id }) => id)).toEqual(['acc-squall']);
  });

  test('has an account without people and one without orders', () => {
    expect(peopleOf('acc-halyard')).toEqual([]);
    expect(ordersOf('acc-migdalor')).toEqual([]);
  });

  test('has an account whose licences were revoked and an order that could give them back', () => {
    const held = peopleOf('acc-thunder').filter(({ miteam }) => miteam !== null);
    expect(held).toHaveLength(19);
    expect(tallyOf('acc-thunder')).toEqual({ ordered: 30, given: 0, byMicollab: 0 });
  });

  test('writes to nobody: its addresses belong to no one', () => {
    expect(demoAccounts.filter(({ domain }) => !/\.(example\.com|test)$/.test(domain))).toEqual([]);
  });

  test('calls nobody: its telephone numbers are kept free for fiction', () => {
    const free = /^(|\+44 20 7946 0\d{3}|\+49 30 23125 \d{3}|\+1 202 555 01\d\d)$/;
    expect(demo.people.filter(({ phone }) => !free.test(phone))).toEqual([]);
  });
});

describe('the large account', () => {
  test.each([1, 5_000, 20_000])('has %i people with an address each', (people) => {
    const records = largeAccount(people, at);
    expect(records.people).toHaveLength(people);
    expectFitForUse(records);
  });

  test('has two in five people licensed and licences left', () => {
    const { people, orders } = largeAccount(1_000, at);
    expect(people.filter(({ miteam }) => miteam !== null)).toHaveLength(400);
    expect(orders[0]?.quantity).toBe(550);
  });

  test('is the same for the same arguments', () => {
    expect(largeAccount(300, at)).toEqual(largeAccount(300, at));
  });
});
