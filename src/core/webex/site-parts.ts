import { addressPart } from './address.table.ts';
import { addressFormOf } from './countries.ts';
import type { SiteDetails } from './site.ts';
import type { WebexSettings } from './webex-settings.ts';

const parts = {
  addressLine1: 'address-line-1',
  addressLine2: 'address-line-2',
  city: 'city',
  state: 'state',
  postalCode: 'postal-code',
  country: 'country'
} as const;
type AddressField = keyof typeof parts;
const addressFields = Object.keys(parts) as AddressField[];

/** The table's answer for one field of an address in this country. */
export const addressPartOf = (
  field: AddressField,
  country: string,
  settings: Pick<WebexSettings, 'addresses'>
) => addressPart.decide({ part: parts[field], form: addressFormOf(country, settings) });

/** What the vendor would want of this site and is not there; time zone and language only for calling (R-PKG-6). */
export function missingInSite(
  site: SiteDetails,
  isCalling: boolean,
  settings: Pick<WebexSettings, 'addresses'>
): readonly (keyof SiteDetails)[] {
  const needed: readonly (keyof SiteDetails)[] = [
    ...addressFields.filter((field) => addressPartOf(field, site.country, settings).outcome === 'required'),
    ...(isCalling ? (['timeZone', 'language'] as const) : [])
  ];
  return needed.filter((field) => site[field] === '');
}

/** Whether the state can be an ISO 3166-2 subdivision code, with or without the country in front (R-ADR-2). */
export const isSubdivisionCode = (state: string): boolean => /^([A-Z]{2}-)?[A-Z0-9]{1,3}$/.test(state);
