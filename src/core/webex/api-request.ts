import type { Site } from './site.ts';
import type { WebexCustomer } from './webex-customer.ts';

/** Where the paths of all requests begin. */
export const apiBase = 'https://webexapis.com/v1';

/** What a request is for, in the order of the vendor's reference application (1.D of the facts). */
export type ApiStep =
  | 'create-customer'
  | 'update-customer'
  | 'await-customer'
  | 'add-location'
  | 'connect-pstn'
  | 'check-numbers'
  | 'add-numbers'
  | 'set-main-number'
  | 'check-extensions'
  | 'add-subscriber'
  | 'update-subscriber'
  | 'assign-tags'
  | 'check-customer'
  | 'check-subscriber';

/** A value as JSON has it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** One request; `path` goes on from `apiBase` and has its query with it. */
export interface ApiRequest {
  readonly step: ApiStep;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** `null` for a request without one. */
  readonly body: JsonObject | null;
}

/** The keys that have a value: the vendor wants empty ones left out. */
export const filled = (keys: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(keys).filter(
      (entry): entry is [string, Json] => entry[1] !== undefined && !isEmpty(entry[1])
    )
  );

const isEmpty = (value: Json): boolean =>
  value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

// What the vendor gives out only afterwards stands in braces until somebody has recorded it.

export const customerIdOf = ({ facts }: WebexCustomer): string => facts.customerId || '{customerId}';
export const orgIdOf = ({ facts, attachment }: WebexCustomer): string =>
  facts.orgId || attachment?.orgId || '{orgId}';
export const locationIdOf = ({ locationId, name }: Site): string =>
  locationId || placeholder('locationId', name);
export const placeholder = (what: string, of: string): string => `{${what}:${of}}`;

/** An identifier in a path; a placeholder stays readable. */
export const inPath = (identifier: string): string =>
  identifier.startsWith('{') ? identifier : encodeURIComponent(identifier);

/** The query of every call about a customer or subscriber that is made for a sub-partner. */
export const forSubPartner = ({ subPartnerOrgId }: WebexCustomer): string =>
  subPartnerOrgId === '' ? '' : `?onBehalfOfSubPartnerOrgId=${encodeURIComponent(subPartnerOrgId)}`;
