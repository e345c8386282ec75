import type { Finding } from '#core/webex/finding.ts';
import type { MessageKey } from './catalogue.ts';
import { formatList, t } from './i18n.svelte.ts';

const fieldNames = {
  name: 'sites.name',
  companyName: 'webex.company-name',
  adminEmail: 'webex.administrator-email',
  externalId: 'webex.external-customer-id',
  addressLine1: 'webex.address-line-1',
  addressLine2: 'webex.address-line-2',
  city: 'webex.city',
  state: 'webex.state',
  postalCode: 'webex.postal-code',
  country: 'webex.country',
  timeZone: 'webex.time-zone',
  language: 'webex.language',
  emergencyLocationIdentifier: 'webex.emergency-location'
} as const satisfies Readonly<Record<NonNullable<Finding['fields']>[number], MessageKey>>;

/** The names of fields of a customer or a site, as a list. */
export const fieldListText = (fields: NonNullable<Finding['fields']>): string =>
  formatList(fields.map((field) => t(fieldNames[field])));

/** What a finding says. Its arguments and those of its sentence carry the same names. */
export function findingText({ code, offer, site, fields, personIds }: Finding): string {
  const args = {
    ...(offer ? { offer: t(`offer.${offer}`) } : {}),
    ...(site ? { site: site.name } : {}),
    ...(fields ? { fields: fieldListText(fields) } : {}),
    ...(personIds ? { count: personIds.length } : {})
  };
  return (t as (key: MessageKey, args: object) => string)(`webex-finding.${code}`, args);
}
