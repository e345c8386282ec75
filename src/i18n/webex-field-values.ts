import { dimensionsStatuses, type DimensionsStatus } from '#core/dimensions/dimensions-customer.ts';
import { lastOf } from '#core/webex/number-ranges.ts';
import type { AuthenticationMethod, OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import type { OfferId } from '#core/webex/packages.ts';
import type { NumberRange } from '#core/webex/phone-number.ts';
import type { Pstn, SetupAssist, Site } from '#core/webex/site.ts';
import { templateSettings } from '#core/webex/template-settings.ts';
import {
  customerStatuses,
  type Attachment,
  type CsvMapping,
  type CustomerStatus,
  type OfferChoice,
  type WebexCustomer
} from '#core/webex/webex-customer.ts';
import type { AddressForm, Region, WebexSettings } from '#core/webex/webex-settings.ts';
import { userStatuses, type AdminRole, type UserStatus, type WebexUser } from '#core/webex/webex-user.ts';
import { roleText } from './actor-text.ts';
import { formatDateTime, formatList, formatNumber, t } from './i18n.svelte.ts';
import { countryName, languageName } from './place-names.ts';
import type { WebexField } from './webex-field-names.ts';

/** The most ranges of numbers that are told one by one. */
const mostRanges = 3;

/** A value of a field of Webex in words, or `null` for none. `nameOf` names what a value refers to by its id. */
export function webexFieldValue(
  field: WebexField,
  value: unknown,
  nameOf: (id: string) => string
): string | null {
  if (value === null) return null;
  switch (field) {
    case 'adminId':
    case 'subscriptionId':
    case 'ccpProviderId':
      return nameOf(value as string) || t('field-value.removed-entry');
    case 'templateId':
      return nameOf(value as string) || t('field-value.removed-template');
    case 'siteId':
      return nameOf(value as string) || t('field-value.removed-site');
    case 'authentication':
      return t(`authentication.${value as AuthenticationMethod}`);
    case 'emailLanguage':
      return languageName((value as string).replace('_', '-'));
    case 'settings':
      return settingsText(value as OnboardingTemplate['settings']);
    case 'offers':
    case 'handedOver':
      return listed((value as readonly OfferChoice[]).map(offerText));
    case 'createdWith':
    case 'addOns':
      return listed((value as readonly OfferId[]).map((offer) => t(`offer.${offer}`)));
    case 'package':
      return t(`offer.${value as OfferId}`);
    case 'attachment':
      return attachmentText(value as Attachment);
    case 'tags':
      return listed(value as string[]);
    case 'status':
      return statusText(value as string);
    case 'confirmed': {
      const { at, by } = value as NonNullable<WebexCustomer['confirmed']>;
      return t('field-value.confirmed-by', { when: formatDateTime(at), role: roleText(by) });
    }
    case 'restrictedAdminMode':
      return t(value === true ? 'word.on' : 'word.off');
    case 'csvMapping':
      return t('field-value.columns', { count: (value as CsvMapping).header.length });
    case 'kind':
      return t(`field-value.${value as Site['kind']}`);
    case 'pstn':
      return pstnText(value as Pstn);
    case 'numbers':
      return numbersText(value as readonly NumberRange[]);
    case 'setupAssist':
      return setupAssistText(value as SetupAssist);
    case 'roles':
      return listed((value as readonly AdminRole[]).map((role) => t(`admin-role.${role}`)));
    case 'told':
      return toldText(value as NonNullable<WebexUser['told']>, nameOf);
    case 'webex.admins':
      return listed(
        (value as WebexSettings['admins']).map(({ name, email }) =>
          t('field-value.contact-email', { name, email })
        )
      );
    case 'webex.subscriptions':
      return listed(
        (value as WebexSettings['subscriptions']).map(({ label, subscriptionId }) => label || subscriptionId)
      );
    case 'webex.ccpProviders':
      return listed((value as WebexSettings['ccpProviders']).map(({ name }) => name));
    case 'webex.regions':
      return pairs(value as Record<string, Region>, countryName, (region) => t(`region.${region}`));
    case 'webex.addresses':
      return pairs(value as Record<string, AddressForm>, countryName, (form) => t(`address-form.${form}`));
    case 'webex.ranks':
      return pairs(
        value as Record<OfferId, number>,
        (offer) => t(`offer.${offer as OfferId}`),
        (rank) => formatNumber(rank)
      );
    default:
      // what is left is text
      return value as string;
  }
}

const listed = (items: readonly string[]): string | null => (items.length > 0 ? formatList(items) : null);
const pair = (fact: string, value: string): string => t('rules-page.fact-value', { fact, value });
const pairs = <V>(
  values: Readonly<Record<string, V>>,
  name: (key: string) => string,
  word: (value: V) => string
): string | null => listed(Object.entries(values).map(([key, value]) => pair(name(key), word(value))));

const offerText = ({ id, quantity }: OfferChoice): string =>
  t('field-value.offer', {
    offer: t(`offer.${id}`),
    quantity: quantity === null ? t('webex.no-limit') : formatNumber(quantity)
  });

/** The settings of a template that differ from no answer, in the order of its wizard. */
const settingsText = (settings: OnboardingTemplate['settings']): string | null =>
  listed(
    templateSettings.flatMap(({ id }) => {
      const value = settings[id];
      if (value === undefined || value === '') return [];
      const word = typeof value === 'string' ? value : t(value ? 'word.on' : 'word.off');
      return [pair(t(`template-setting.${id}`), word)];
    })
  );

const attachmentText = (attachment: Attachment): string | null =>
  listed([
    ...(attachment.orgId ? [attachment.orgId] : []),
    t(`field-value.attachment-users.${attachment.users}`),
    ...(attachment.hasVerifiedDomain ? [t('field-value.attachment-verified')] : []),
    ...(attachment.hasClaimedDomain ? [t('field-value.attachment-claimed')] : []),
    ...(attachment.hasActiveLicences ? [t('field-value.attachment-licences')] : [])
  ]);

/** What the vendor was told of a user, as a list. */
export const toldText = (
  { package: offer, addOns, siteId, number, extension, roles }: NonNullable<WebexUser['told']>,
  nameOf: (id: string) => string
): string =>
  formatList(
    [
      ...[offer, ...addOns].map((each) => t(`offer.${each}`)),
      siteId === '' ? '' : nameOf(siteId) || t('field-value.removed-site'),
      number,
      extension,
      ...roles.map((role) => t(`admin-role.${role}`))
    ].filter(Boolean)
  );

/** Templates, customers and users have statuses of their own, and so has Dimensions; those of one name have one word. */
function statusText(status: string): string {
  if ((customerStatuses as readonly string[]).includes(status))
    return t(`customer-status.${status as CustomerStatus}`);
  if ((userStatuses as readonly string[]).includes(status)) return t(`user-status.${status as UserStatus}`);
  if ((dimensionsStatuses as readonly string[]).includes(status))
    return t(`value.customerStatus.${status as DimensionsStatus}`);
  return t(`template-status.${status as OnboardingTemplate['status']}`);
}

function pstnText({ connection, connectionId, routeId }: Pstn): string {
  const word = t(`pstn.${connection}`);
  const id = connection === 'local-gateway' ? routeId : connectionId;
  return id === '' ? word : pair(word, id);
}

/** Ranges by their ends, a single number by itself; of many ranges only the first and how many more there are. */
function numbersText(ranges: readonly NumberRange[]): string | null {
  const first = ranges.slice(0, mostRanges).map((range) =>
    range.count === 1
      ? range.first
      : t('field-value.number-range', {
          first: range.first,
          last: lastOf(range),
          count: range.count
        })
  );
  const more = ranges.length - first.length;
  return listed(more > 0 ? [...first, t('field-value.numbers-more', { count: more })] : first);
}

function setupAssistText({ contactName, contactEmail, note }: SetupAssist): string {
  const who = t('field-value.contact-email', { name: contactName, email: contactEmail });
  return note === '' ? who : pair(who, note);
}
