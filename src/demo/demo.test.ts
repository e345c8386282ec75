import { describe, expect, test } from 'vitest';
import { isLicensed, userPageOf } from '#core/mitel/licences.ts';
import { decisionOf } from '#core/mitel/order.ts';
import { miteamOnUserPage } from '#core/mitel/miteam-on-user-page.table.ts';
import { orderStatus } from '#core/mitel/order-status.table.ts';
import { duplicateNumbers } from '#core/account/unique-attributes.ts';
import { unfitRights } from '#core/account/role-matrix.table.ts';
import { isBuiltIn } from '#core/account/person.ts';
import { askingFor, privilegesOf, stateOfIntegration, switchDecision } from '#core/mitel/integration.ts';
import { integrationState } from '#core/mitel/integration-state.table.ts';
import { integrations, mitelOneTiers, privileges } from '#core/mitel/mitel-account.ts';
import { supportContacts } from '#core/mitel/support-contacts.table.ts';
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

const accountOf = (id: string) => {
  const account = demo.accounts.find((each) => each.id === id);
  if (!account) throw new Error(`no account ${id}`);
  return account;
};
const mitelOf = (id: string) => accountOf(id).mitel;

function tallyOf(accountId: string): LicenceTally {
  const account = demo.accounts.find(({ id }) => id === accountId);
  const licensed = peopleOf(accountId).filter((person) => account && isLicensed(account, person));
  const counting = ordersOf(accountId).filter(
    (order) => decisionOf(order, at.slice(0, 10), soonDays).outcome.counts
  );
  const sumOf = (orders: typeof counting) => orders.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    ordered: sumOf(counting.filter(({ product }) => product === 'miteam-meetings')),
    given: licensed.filter(({ miteam }) => miteam?.source === 'order').length,
    byMicollab: licensed.filter(({ miteam }) => miteam?.source === 'micollab').length,
    mitelOne: Object.fromEntries(
      mitelOneTiers.map((tier) => [
        tier,
        {
          ordered: sumOf(counting.filter((order) => order.tier === tier)),
          given: peopleOf(accountId).filter(({ mitelOne }) => mitelOne === tier).length
        }
      ])
    ) as unknown as LicenceTally['mitelOne']
  };
}

/** What must hold for any made-up records before a database may have them. */
function expectFitForUse({ workspace, accounts, people, orders, roles }: typeof demo): void {
  for (const [table, list] of Object.entries({ accounts, people, orders, roles })) {
    const schema = schemas[table as keyof typeof schemas];
    expect(list.filter((record) => !schema.safeParse(record).success)).toEqual([]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  if (workspace) expect(schemas.workspace.parse(workspace)).toEqual(workspace);
  expect(new Set(people.map(({ accountId, email }) => emailKey(accountId, email))).size).toBe(people.length);
  const ids = new Set<string | null>(accounts.map(({ id }) => id)).add(null);
  expect(people.filter(({ accountId }) => !ids.has(accountId))).toEqual([]);
  expect(orders.filter(({ assignedTo }) => !ids.has(assignedTo))).toEqual([]);
  const assigned = new Map(accounts.map(({ id, mitel }) => [id, mitel.roles]));
  expect(
    people.filter(({ accountId, role }) => !isBuiltIn(role) && !assigned.get(accountId)?.includes(role))
  ).toEqual([]);
  expect([...assigned.values()].flat().filter((role) => !roles.some(({ id }) => id === role))).toEqual([]);
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
    const undated = ({ people }: typeof demo) => people.map((person) => ({ ...person, changedAt: '' }));
    expect(undated(later)).toEqual(undated(demo));
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
    expect(tallyOf('acc-harbour')).toMatchObject({ ordered: 0, given: 0, byMicollab: 0 });
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
    expect(tallyOf('acc-thunder')).toMatchObject({ ordered: 30, given: 0, byMicollab: 0 });
  });

  test('writes to nobody: its addresses belong to no one', () => {
    expect(demoAccounts.filter(({ domain }) => !/\.(example\.com|test)$/.test(domain))).toEqual([]);
  });

  test('calls nobody: its telephone numbers are kept free for fiction', () => {
    const free = /^(|\+44 20 7946 0\d{3}|\+49 30 23125 \d{3}|\+1 202 555 01\d\d)$/;
    expect(demo.people.filter(({ phone }) => !free.test(phone))).toEqual([]);
    const freeMobile = /^(|\+44 7700 900\d{3}|\+49 171 39200 \d\d)$/;
    expect(demo.people.filter(({ mobile }) => !freeMobile.test(mobile))).toEqual([]);
  });
});

describe('the account information of the demo', () => {
  test.each(supportContacts.decisions)('has an account whose contacts are $facts', ({ facts, rule }) => {
    const rules = demo.accounts.map(({ mitel }) => {
      const has = (kind: string) => (mitel.supportContacts.some((each) => each.kind === kind) ? 'yes' : 'no');
      return supportContacts.decide({
        contacts: mitel.supportContacts.length > 0 ? 'some' : 'none',
        maintainer: has('maintainer'),
        onsiteAdmin: has('onsite-admin')
      }).rule.id;
    });
    // without any contact the kinds say nothing
    expect(rules).toContain(facts.contacts === 'none' ? 'SUP-1' : rule.id);
  });

  test.each(integrationState.rules)('has an integration that $id judges', ({ id }) => {
    const rules = demo.accounts.flatMap((each) =>
      integrations.map((integration) => stateOfIntegration(each, integration).rule.id)
    );
    // ready, yet not switched on, and on without its values: the first click in the demo makes one of each
    expect(rules.includes(id)).toBe(!['IST-3', 'IST-5'].includes(id));
  });

  test('has single sign-on with its values, and one whose set-up is incomplete', () => {
    expect(mitelOf('acc-nebelhorn').setUp['single-sign-on']?.signingCertificates).toHaveLength(1);
    expect(mitelOf('acc-oboe')).toMatchObject({ integrations: { 'single-sign-on': 'added' } });
    expect(mitelOf('acc-oboe').setUp['single-sign-on']?.signInUrl).toMatch(/^https:/);
  });

  test('has Microsoft Teams one way and both ways, the latter with all it works through', () => {
    expect(mitelOf('acc-oboe').setUp['microsoft-teams']).toMatchObject({ isBothWays: false });
    expect(mitelOf('acc-migdalor').setUp['microsoft-teams']).toMatchObject({ isBothWays: true });
    expect(mitelOf('acc-migdalor').integrations).toMatchObject({
      ...{ 'cloudlink-gateway': 'on', 'mivoice-business': 'on', micollab: 'on', 'microsoft-teams': 'on' }
    });
  });

  test('waits for a consent, and cannot switch Microsoft Office 365 on before', () => {
    const account = accountOf('acc-veleta');
    expect(account.mitel.setUp['microsoft-office-365']).toEqual({ consent: 'waiting' });
    expect(switchDecision(account, 'microsoft-office-365', 'on').outcome).toBe('set-up-incomplete');
  });

  test('has every privilege that an integration asks for, and one that none asks for', () => {
    const unasked = demo.accounts.flatMap(({ id, mitel }) =>
      privileges
        .filter((each) => mitel.privileges[each] && askingFor(mitel, each).length === 0)
        .map((each) => [id, each])
    );
    expect(unasked).toEqual([['acc-lanyard', 'guest-access']]);
    for (const { mitel } of demo.accounts)
      for (const integration of integrations.filter((each) => mitel.integrations[each] === 'on'))
        for (const privilege of privilegesOf(integration)) expect(mitel.privileges[privilege]).toBe(true);
  });

  test('has accounts with and without what Mitel assigned, one of them of MiCloud Connect', () => {
    const recorded = demo.accounts.filter(({ mitel }) => mitel.vendor.accountId !== '');
    expect(recorded.length).toBeGreaterThan(3);
    expect(recorded.length).toBeLessThan(demo.accounts.length);
    expect(mitelOf('acc-thunder').vendor).toMatchObject({ isMiCloudConnect: true });
    expect(mitelOf('acc-thunder').vendor.customerNumber).not.toBe('');
  });

  test('has a deactivated account, bandwidth optimisation and a plan for the hand-off', () => {
    expect(mitelOf('acc-monsoon').status).toBe('deactivated');
    expect(mitelOf('acc-tidewater').bandwidthOptimisation).toBe(true);
    expect(mitelOf('acc-veleta').plan).toMatchObject({ licences: { given: 0, byMicollab: 14 } });
  });

  test('has the partner’s own account, which is one and has no integration', () => {
    const own = demo.accounts.filter(({ mitel }) => mitel.kind === 'partner');
    expect(own.map(({ name }) => name)).toEqual([demo.workspace?.partnerName]);
    expect(Object.values(own[0]?.mitel.integrations ?? {}).every((state) => state === 'never')).toBe(true);
  });
});

describe('the people of the demo', () => {
  test('hold Mitel One licences of several tiers in two accounts, never more than are ordered', () => {
    const holding = demo.accounts.filter(({ id }) => peopleOf(id).some(({ mitelOne }) => mitelOne));
    expect(holding.map(({ id }) => id)).toEqual(['acc-cirrus', 'acc-lanyard']);
    for (const { id, mitel } of holding) {
      expect(mitel.integrations['mitel-one']).toBe('on');
      for (const { ordered, given } of Object.values(tallyOf(id).mitelOne))
        expect(given).toBeLessThanOrEqual(ordered);
    }
    expect(tallyOf('acc-cirrus').mitelOne).toMatchObject({ essential: { given: 9 }, elite: { given: 2 } });
  });

  test('have custom roles that fit their base, in two accounts', () => {
    for (const { base, rights } of demo.roles) expect(unfitRights(base, rights)).toEqual([]);
    expect(demo.roles.map(({ base }) => base)).toEqual(['account-admin', 'partner']);
    const holders = demo.people.filter(({ role }) => !isBuiltIn(role));
    expect(new Set(holders.map(({ accountId }) => accountId))).toEqual(
      new Set(['acc-drizzle', 'acc-tidewater'])
    );
  });

  test('share an extension in one account, and where Microsoft keeps the directory no number at all', () => {
    const shared = duplicateNumbers(demo.people).map(({ personIds }) => personIds);
    expect(shared).toEqual([['per-squall-0014', 'per-squall-0015']]);
    expect(mitelOf('acc-squall').integrations['azure-ad-sync']).not.toBe('on');
  });

  test('are registered or not, with mobiles and places, known to what else there is', () => {
    const kinds = new Set(demo.people.map(({ registration }) => registration));
    expect(kinds).toEqual(new Set(['registered', 'unregistered']));
    expect(demo.people.some(({ mobile }) => mobile !== '')).toBe(true);
    expect(new Set(demo.people.flatMap(({ connections }) => connections))).toEqual(
      new Set(['pbx', 'micloud', 'iot'])
    );
    expect(new Set(peopleOf('acc-tidewater').map(({ location }) => location)).size).toBe(3);
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
