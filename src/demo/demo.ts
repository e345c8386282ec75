import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { RecordSet } from '#core/command.ts';
import type { MitelOneTier } from '#core/mitel/mitel-account.ts';
import { defaultSettings, type Workspace } from '#core/workspace.ts';
import { instantAfter } from './dates.ts';
import { demoAccounts, partnerName, type DemoAccount } from './demo-accounts.ts';
import { demoDimensions, demoDimensionsSettings } from './demo-dimensions.ts';
import { mitelOf } from './demo-mitel.ts';
import { demoOrders } from './demo-orders.ts';
import { demoRoles, frontDesk } from './demo-roles.ts';
import { demoWebexSettings } from './demo-templates.ts';
import { demoWebex } from './demo-webex.ts';
import { staff } from './people.ts';

export { demoScenarios, scenarioOf } from './demo-scenarios.ts';

/**
 * The demo workspace: an account for every situation of the licence rules, an order in every status, and a
 * customer of Webex and one of Dimensions in every stage.
 * The same instant gives the same records; all dates lie relative to it.
 */
export function demoRecords(at: string): RecordSet {
  const accounts = demoAccounts.map((account, index) => accountOf(account, index, at));
  const people = demoAccounts.flatMap((account, index) => peopleOf(account, index, at));
  const workspace: Workspace = {
    ...defaultSettings,
    webex: demoWebexSettings,
    dimensions: demoDimensionsSettings,
    id: 'workspace',
    partnerName,
    createdAt: instantAfter(at, -400)
  };
  return {
    workspace,
    accounts,
    people,
    orders: demoOrders(at),
    roles: demoRoles,
    ...demoWebex(accounts, people, at),
    ...demoDimensions(workspace, { accounts, people }, at)
  };
}

function accountOf(demo: DemoAccount, index: number, at: string): Account {
  const [country, city, address] = demo.place;
  return {
    id: `acc-${demo.key}`,
    name: demo.name,
    country,
    address,
    city,
    region: '',
    postalCode: '',
    language: demo.language,
    businessType: demo.businessType ?? '',
    reference: `LB-C${101 + index}`,
    mitel: mitelOf(demo, index, at),
    createdAt: createdAt(index, at),
    changedAt: instantAfter(at, -demo.quietFor)
  };
}

const createdAt = (index: number, at: string): string => instantAfter(at, -390 + 7 * index);

function peopleOf(demo: DemoAccount, place: number, at: string): readonly Person[] {
  const [licensed, source] = demo.licensed;
  const first = { generation: `acc-${demo.key}`, source };
  const [country, city] = demo.place;
  const hasPbx = demo.switches.alsoOn.includes('mivoice-business');
  return staff({
    accountId: `acc-${demo.key}`,
    idStem: `per-${demo.key}`,
    domain: demo.domain,
    names: demo.names,
    count: demo.people,
    since: createdAt(place, at),
    phone: phoneIn(country),
    mobile: mobileIn(country),
    location: (index) => ['', city, `${city} 2`][index % 3] ?? '',
    extension: (index) =>
      String(2001 + (demo.sharesExtension && index === demo.people - 1 ? index - 1 : index)),
    role: (index) => {
      if (index === 0) return 'account-admin';
      return demo.frontDesk && index < 3 ? frontDesk.id : 'user';
    },
    connections: (index) => [
      ...(hasPbx ? (['pbx'] as const) : []),
      ...(demo.isMiCloudConnect ? (['micloud'] as const) : []),
      ...(index % 9 === 8 ? (['iot'] as const) : [])
    ],
    licence: (index) => (index < licensed || index < (demo.revoked ?? 0) ? first : null),
    mitelOne: (index) => tierAt(demo.mitelOne ?? [], index)
  });
}

/** The tier of the person at this place, where so many from the beginning have the first tier, then the next. */
function tierAt(tiers: NonNullable<DemoAccount['mitelOne']>, index: number): MitelOneTier | null {
  let reached = 0;
  for (const [count, tier] of tiers) {
    reached += count;
    if (index < reached) return tier;
  }
  return null;
}

/** Numbers from the ranges that are kept free for fiction; countries without such a range have none. */
const phoneIn =
  (country: string) =>
  (index: number): string => {
    if (country === 'GB') return `+44 20 7946 0${String(index % 1000).padStart(3, '0')}`;
    if (country === 'DE') return `+49 30 23125 ${String(index % 1000).padStart(3, '0')}`;
    return country === 'US' && index < 100 ? `+1 202 555 01${String(index).padStart(2, '0')}` : '';
  };

/** Every third person has a mobile telephone, where numbers are kept free for fiction. */
const mobileIn =
  (country: string) =>
  (index: number): string => {
    if (index % 3 !== 1) return '';
    if (country === 'GB') return `+44 7700 900${String(index % 1000).padStart(3, '0')}`;
    return country === 'DE' ? `+49 171 39200 ${String(index % 100).padStart(2, '0')}` : '';
  };
