import type { RecordSet } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { numbersIn } from '#core/webex/number-ranges.ts';
import type { NumberRange } from '#core/webex/phone-number.ts';
import { blankSite, noPstn } from '#core/webex/site.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import { instantAfter } from './dates.ts';

/** How much of Webex a large account has. */
export interface LargeWebex {
  /** So many of its people use Webex, two in three of them with calls; they must be there. */
  readonly users?: number;
  /** So many telephone numbers at its one site, at most 13,000. */
  readonly numbers?: number;
}

/** How the ids of the account's people are made. */
export const widePeople = { stem: 'per-wide', digits: 6 } as const;
const siteId = 'site-wide-horizon';
const templateId = 'tpl-wide-horizon';

/** The thousands of British numbers that are kept free for fiction. */
const free = [
  ...['+441134960000', '+441144960000', '+441154960000', '+441164960000', '+441174960000', '+441184960000'],
  ...['+441214960000', '+441314960000', '+441414960000', '+441514960000', '+441614960000', '+441914980000'],
  '+442079460000'
];

/** What the large account has at Webex; nothing if nobody uses it. */
export function largeWebex(
  accountId: Id,
  { users = 0, numbers = 0 }: LargeWebex,
  at: string
): Pick<RecordSet, 'templates' | 'webexCustomers' | 'sites' | 'webexUsers'> {
  if (users === 0 && numbers === 0) return { templates: [], webexCustomers: [], sites: [], webexUsers: [] };
  const ranges = rangesOf(numbers);
  const createdAt = instantAfter(at, -90);
  return {
    templates: [
      {
        ...{ id: templateId, status: 'submitted', type: 'webex-for-wholesale', name: 'Wide Horizon' },
        ...{
          adminId: 'adm-desk',
          country: 'GB',
          emailLanguage: 'en_GB',
          subscriptionId: '',
          ccpProviderId: ''
        },
        ...{ authentication: 'webex', samlEntityId: '', oidcIdpName: '', settings: {} },
        provisioningId: 'ZGVtby13aWRlLWhvcml6b24=',
        createdAt
      }
    ],
    webexCustomers: [
      {
        ...{ id: accountId, templateId, companyName: 'Wide Horizon Group', externalId: 'LB-WIDE' },
        ...{ adminEmail: 'it@wide-horizon.example.com', country: 'GB', language: 'en_GB' },
        offers: [
          { id: 'webex_meetings', quantity: null },
          { id: 'webex_calling', quantity: null }
        ],
        ...{ attachment: null, subPartnerOrgId: '', tags: [], status: 'ready', handedOver: null },
        confirmed: { at: createdAt, by: { role: 'partner' } },
        facts: { customerId: '', orgId: '', errors: '' },
        createdWith: ['webex_meetings', 'webex_calling'],
        ...{ restrictedAdminMode: true, csvMapping: null, createdAt }
      }
    ],
    sites: [
      {
        ...blankSite,
        ...{ id: siteId, accountId, kind: 'headquarters', name: 'Broadsea' },
        ...{ addressLine1: '1 Long View', city: 'Broadsea', postalCode: 'ZZ99 1AB', country: 'GB' },
        ...{ timeZone: 'Europe/London', language: 'en_gb' },
        pstn: { ...noPstn, connection: 'local-gateway', routeId: 'demo-trunk-broadsea' },
        numbers: ranges,
        mainNumber: ranges[0]?.first ?? '',
        ...{ callerName: 'Wide Horizon', setupAssist: null, locationId: '' }
      }
    ],
    webexUsers: usersOf(accountId, users, ranges)
  };
}

const rangesOf = (numbers: number): NumberRange[] =>
  free
    .map((first, index): NumberRange => ({
      first,
      count: Math.min(1_000, numbers - 1_000 * index),
      kind: 'did'
    }))
    .filter(({ count }) => count > 0);

/** Whoever makes calls has the next number, as long as there is one; the first is the main number. */
function usersOf(accountId: Id, count: number, ranges: readonly NumberRange[]): WebexUser[] {
  const numbers = [...numbersIn(ranges)].slice(1).map(({ number }) => number);
  let next = 0;
  return Array.from({ length: count }, (_, index): WebexUser => {
    const isCalling = index % 3 !== 2;
    return {
      id: `${widePeople.stem}-${String(index + 1).padStart(widePeople.digits, '0')}`,
      accountId,
      package: isCalling ? 'webex_calling' : 'webex_meetings',
      addOns: [],
      siteId: isCalling ? siteId : '',
      number: isCalling ? (numbers[next++] ?? '') : '',
      extension: isCalling ? String(2001 + index) : '',
      roles: [],
      status: 'planned',
      told: null
    };
  });
}
