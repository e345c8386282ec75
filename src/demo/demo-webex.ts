import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { RecordSet } from '#core/command.ts';
import { packagesOf } from '#core/webex/creation.ts';
import { numbersIn } from '#core/webex/number-ranges.ts';
import { blankSite, noPstn, type Site } from '#core/webex/site.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import { recorded } from '#core/webex/told.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import { instantAfter } from './dates.ts';
import { demoCustomers, type DemoCustomer } from './demo-customers.ts';
import { demoTemplates } from './demo-templates.ts';

/** What the demo's accounts have at Webex. */
export function demoWebex(
  accounts: readonly Account[],
  people: readonly Person[],
  at: string
): Pick<RecordSet, 'templates' | 'webexCustomers' | 'sites' | 'webexUsers'> {
  return {
    templates: demoTemplates(at),
    webexCustomers: demoCustomers.flatMap((demo) => {
      const account = accounts.find(({ id }) => id === accountIdOf(demo));
      return account ? [customerOf(demo, account, at)] : [];
    }),
    sites: demoCustomers.flatMap(sitesOf),
    webexUsers: demoCustomers.flatMap((demo) =>
      usersOf(
        demo,
        people.filter(({ accountId }) => accountId === accountIdOf(demo))
      )
    )
  };
}

const accountIdOf = ({ key }: DemoCustomer): string => `acc-${key}`;
const siteIdOf = ({ key }: DemoCustomer, place: number): string => `site-${key}-${place + 1}`;

function customerOf({ customer, age }: DemoCustomer, account: Account, at: string): WebexCustomer {
  return {
    id: account.id,
    companyName: account.name,
    adminEmail: `it@${account.id.replace('acc-', '')}.example.com`,
    externalId: account.reference,
    country: account.country,
    attachment: null,
    subPartnerOrgId: '',
    tags: [],
    confirmed: { at: instantAfter(at, -age), by: { role: 'partner' } },
    facts: { customerId: '', orgId: '', errors: '' },
    createdWith: customer.status === 'draft' ? [] : [...packagesOf(customer.offers)],
    handedOver: null,
    restrictedAdminMode: true,
    csvMapping: null,
    createdAt: instantAfter(at, -age),
    ...customer
  };
}

const sitesOf = (demo: DemoCustomer): Site[] =>
  demo.sites.map((site, place): Site => ({
    ...blankSite,
    pstn: noPstn,
    numbers: [],
    mainNumber: '',
    callerName: '',
    setupAssist: null,
    locationId: '',
    ...site,
    id: siteIdOf(demo, place),
    accountId: accountIdOf(demo),
    kind: place === 0 ? 'headquarters' : 'further'
  }));

/** The account's people from the beginning: their extensions are those they have anyway. */
function usersOf(demo: DemoCustomer, people: readonly Person[]): WebexUser[] {
  let next = 0;
  return demo.users.flatMap(({ count, site, numbers = 0, statuses = [], before = [], ...group }) => {
    const free = site === undefined ? [] : [...numbersIn(demo.sites[site]?.numbers ?? [])].slice(1);
    return people.slice(next, (next += count)).map((person, index): WebexUser => {
      const isAdministrator = demo.hasAdministrator === true && person === people[0];
      const isAttendant = demo.key === 'tidewater' && person === people[1];
      const planned: WebexUser = {
        id: person.id,
        accountId: person.accountId,
        package: group.package,
        addOns: isAttendant ? ['attendant_console'] : [],
        siteId: site === undefined ? '' : siteIdOf(demo, site),
        number: index < numbers ? (free[index]?.number ?? '') : '',
        extension: site === undefined ? '' : person.extension,
        roles: isAdministrator ? ['full'] : [],
        status: 'planned',
        told: null
      };
      const user = recorded(planned, statuses[index % Math.max(1, statuses.length)] ?? 'planned');
      return { ...user, told: user.told && { ...user.told, ...before[index] } };
    });
  });
}
