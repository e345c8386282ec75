import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { RecordSet } from '#core/command.ts';
import { noIntegrations } from '#core/mitel/mitel-account.ts';
import { defaultSettings } from '#core/workspace.ts';
import { instantAfter } from './dates.ts';
import { demoAccounts, type DemoAccount } from './demo-accounts.ts';
import { demoOrders } from './demo-orders.ts';
import { staff } from './people.ts';

export { demoScenarios, scenarioOf } from './demo-scenarios.ts';

/**
 * The demo workspace: an account for every situation of the licence rules and an order in every status.
 * The same instant gives the same records; all dates lie relative to it.
 */
export const demoRecords = (at: string): RecordSet => ({
  workspace: {
    ...defaultSettings,
    id: 'workspace',
    partnerName: 'Lantern Bay Communications (demo)',
    createdAt: instantAfter(at, -400)
  },
  accounts: demoAccounts.map((account, index) => accountOf(account, index, at)),
  people: demoAccounts.flatMap(peopleOf),
  orders: demoOrders(at)
});

function accountOf(demo: DemoAccount, index: number, at: string): Account {
  const [country, city, address] = demo.place;
  const { micollab, miteam, alsoOn } = demo.switches;
  return {
    id: `acc-${demo.key}`,
    name: demo.name,
    country,
    address,
    city,
    region: '',
    postalCode: '',
    language: demo.language,
    reference: `LB-C${101 + index}`,
    mitel: {
      integrations: {
        ...noIntegrations,
        ...Object.fromEntries(alsoOn.map((integration) => [integration, 'on'])),
        micollab,
        'miteam-meetings': miteam
      },
      licenceGeneration: generationOf(demo)
    },
    createdAt: instantAfter(at, -390 + 7 * index),
    changedAt: instantAfter(at, -demo.quietFor)
  };
}

/** A revocation starts a new generation; the first one is named after the account. */
const generationOf = ({ key, revoked }: DemoAccount): string => (revoked ? `revoked-${key}` : `acc-${key}`);

function peopleOf(demo: DemoAccount): readonly Person[] {
  const [licensed, source] = demo.licensed;
  const first = { generation: `acc-${demo.key}`, source };
  return staff({
    accountId: `acc-${demo.key}`,
    idStem: `per-${demo.key}`,
    domain: demo.domain,
    names: demo.names,
    count: demo.people,
    phone: phoneIn(demo.place[0]),
    licence: (index) => (index < licensed || index < (demo.revoked ?? 0) ? first : null)
  });
}

/** Numbers from the ranges that are kept free for fiction; countries without such a range have none. */
const phoneIn =
  (country: string) =>
  (index: number): string => {
    if (country === 'GB') return `+44 20 7946 0${String(index % 1000).padStart(3, '0')}`;
    if (country === 'DE') return `+49 30 23125 ${String(index % 1000).padStart(3, '0')}`;
    return country === 'US' && index < 100 ? `+1 202 555 01${String(index).padStart(2, '0')}` : '';
  };
