import type { SiteDetails } from '#core/webex/site.ts';
import { t } from './i18n.svelte.ts';

const names = {
  name: 'sites.name',
  addressLine1: 'webex.address-line-1',
  addressLine2: 'webex.address-line-2',
  city: 'webex.city',
  state: 'webex.state',
  postalCode: 'webex.postal-code',
  country: 'webex.country',
  timeZone: 'webex.time-zone',
  language: 'webex.language',
  emergencyLocationIdentifier: 'webex.emergency-location'
} as const;

/** What a field of a site is called on its form. */
export const siteFieldName = (field: keyof SiteDetails): string => t(names[field]);
