import {
  filled,
  inPath,
  locationIdOf,
  orgIdOf,
  placeholder,
  type ApiRequest,
  type Json,
  type JsonObject
} from './api-request.ts';
import { isForInterface, isToHandOver } from './api-subscribers.ts';
import { numbersIn } from './number-ranges.ts';
import { numberKinds, type NumberKind } from './phone-number.ts';
import { pstnNumbers } from './pstn.table.ts';
import type { Site } from './site.ts';
import { updateOf } from './told.ts';
import type { NamedUser } from './user-findings.ts';
import type { WebexCustomer } from './webex-customer.ts';

/** How many numbers a request carries: of mobile ones as many as the vendor takes, of others our own measure. */
const numbersPerRequest: Readonly<Record<NumberKind, number>> = {
  did: 100,
  'toll-free': 100,
  mobile: 20
};
const checksPerRequest = 100;

const numberTypes: Readonly<Record<NumberKind, string>> = {
  did: 'DID',
  'toll-free': 'TOLLFREE',
  mobile: 'MOBILE'
};

/** Numbers of the site can be added by request, or only in Control Hub, or not at all yet. */
export const numbersWay = ({ pstn }: Site) => pstnNumbers.decide({ connection: pstn.connection });

/** What the vendor is asked for one site, in order: the place, its connection, its numbers, its main number. */
export function siteRequests(customer: WebexCustomer, site: Site): readonly ApiRequest[] {
  const query = `?orgId=${inPath(orgIdOf(customer))}`;
  const location = inPath(locationIdOf(site));
  const isByInterface = numbersWay(site).outcome === 'by-interface';
  return [
    // the headquarters comes into being with the customer; a recorded location is there
    ...(site.kind === 'further' && site.locationId === ''
      ? [request('add-location', 'POST', `/locations${query}`, locationBody(site))]
      : []),
    ...(isByInterface
      ? [
          request(
            'connect-pstn',
            'PUT',
            `/telephony/pstn/locations/${location}/connection${query}`,
            connectionBody(site)
          ),
          ...numberRequests(site, location, query)
        ]
      : []),
    ...(site.mainNumber === ''
      ? []
      : [
          request('set-main-number', 'PUT', `/telephony/config/locations/${location}${query}`, {
            callingLineId: filled({ name: site.callerName, phoneNumber: site.mainNumber })
          })
        ])
  ];
}

/** The body that adds a further location; its shape differs from that of a headquarters (2.6 of the facts). */
function locationBody(site: Site): JsonObject {
  return {
    name: site.name,
    timeZone: site.timeZone || placeholder('timeZone', site.name),
    preferredLanguage: site.language || placeholder('language', site.name),
    announcementLanguage: site.language || placeholder('language', site.name),
    address: {
      ...filled({ address1: site.addressLine1, address2: site.addressLine2, city: site.city }),
      // the vendor wants both here, in every country; neither is made up
      state: site.state || placeholder('state', site.name),
      postalCode: site.postalCode || placeholder('postalCode', site.name),
      country: site.country
    }
  };
}

function connectionBody({ pstn, name }: Site): JsonObject {
  return pstn.connection === 'local-gateway'
    ? {
        premiseRouteType: pstn.routeType === 'trunk' ? 'TRUNK' : 'ROUTE_GROUP',
        premiseRouteId: pstn.routeId || placeholder('premiseRouteId', name)
      }
    : { id: pstn.connectionId || placeholder('connectionId', name) };
}

/** Checked first, then added kind by kind. A number that the location has already is ignored by the vendor. */
function numberRequests(site: Site, location: string, query: string): readonly ApiRequest[] {
  const byKind: Record<NumberKind, string[]> = { did: [], 'toll-free': [], mobile: [] };
  for (const { number, kind } of numbersIn(site.numbers)) byKind[kind].push(number);
  const all = numberKinds.flatMap((kind) => byKind[kind]);
  return [
    ...inGroups(all, checksPerRequest).map((phoneNumbers) =>
      request('check-numbers', 'POST', `/telephony/config/actions/validateNumbers/invoke${query}`, {
        phoneNumbers
      })
    ),
    ...numberKinds.flatMap((kind) =>
      inGroups(byKind[kind], numbersPerRequest[kind]).map((phoneNumbers) =>
        request('add-numbers', 'POST', `/telephony/config/locations/${location}/numbers${query}`, {
          phoneNumbers,
          // a mobile number is activated when it is assigned
          state: kind === 'mobile' ? 'INACTIVE' : 'ACTIVE',
          numberType: numberTypes[kind]
        })
      )
    )
  ];
}

const comesWithLine = (named: NamedUser): boolean =>
  (isToHandOver(named) && isForInterface(named)) || updateOf(named.user).byRequest === 'package-and-line';

/** The check of the extensions that are about to be given at each site. */
export function extensionChecks(
  customer: WebexCustomer,
  sites: readonly Site[],
  users: readonly NamedUser[]
): readonly ApiRequest[] {
  const bySite = new Map<string, string[]>();
  for (const named of users) {
    const { siteId, extension } = named.user;
    if (extension === '' || siteId === '' || !comesWithLine(named)) continue;
    const known = bySite.get(siteId);
    if (known) known.push(extension);
    else bySite.set(siteId, [extension]);
  }
  return sites.flatMap((site) =>
    inGroups(bySite.get(site.id) ?? [], checksPerRequest).map((extensions) =>
      request(
        'check-extensions',
        'POST',
        `/telephony/config/locations/${inPath(locationIdOf(site))}/actions/validateExtensions/invoke?orgId=${inPath(orgIdOf(customer))}`,
        { extensions }
      )
    )
  );
}

export const tagRequests = (customer: WebexCustomer): readonly ApiRequest[] =>
  customer.tags.length === 0
    ? []
    : [
        request(
          'assign-tags',
          'POST',
          `/partner/tags/organizations/${inPath(orgIdOf(customer))}/assignTags`,
          {
            tags: customer.tags
          }
        )
      ];

const request = (
  step: ApiRequest['step'],
  method: ApiRequest['method'],
  path: string,
  body: Readonly<Record<string, Json>>
): ApiRequest => ({ step, method, path, body });

function inGroups<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  );
}
