import { isBuiltIn } from '#core/account/person.ts';
import {
  integrations,
  type Integration,
  type MiteamLicence,
  type MitelOneTier,
  type PlannedSwitches,
  type SupportContact
} from '#core/mitel/mitel-account.ts';
import { hasSetUp } from '#core/mitel/set-up.ts';
import type { MessageKey } from './catalogue.ts';
import { formatDate, formatDateTime, formatList, formatNumber, t } from './i18n.svelte.ts';
import { countryName, languageName } from './place-names.ts';
import { dimensionsFieldNames, isDimensionsField, type DimensionsField } from './dimensions-field-names.ts';
import { dimensionsFieldValue, isRoleTerms, roleTermsText } from './dimensions-field-values.ts';
import { isWebexField, webexFieldNames, type WebexField } from './webex-field-names.ts';
import { webexFieldValue } from './webex-field-values.ts';
import { valueText } from './wording.ts';

/** The fields of accounts, people, orders, roles and the workspace. Those of Webex and Dimensions follow. */
const mainFields = [
  ...(['partnerName', 'miteamOffWhereMicollabNever', 'expiringSoonDays', 'edition'] as const),
  ...(['hasBillingAccount', 'isPrimePartner', 'name', 'country', 'address'] as const),
  ...(['addressLine1', 'addressLine2', 'city', 'region', 'state'] as const),
  ...(['postalCode', 'language', 'businessType', 'reference', 'mitel.status'] as const),
  ...(['mitel.vendor.accountId', 'mitel.vendor.cloudLocation', 'mitel.vendor.customerNumber'] as const),
  ...(['mitel.vendor.isMiCloudConnect', 'mitel.vendor.pbxType', 'mitel.supportContacts'] as const),
  ...(['mitel.privileges.delegated-authentication', 'mitel.privileges.guest-access'] as const),
  ...(['mitel.bandwidthOptimisation', 'mitel.roles', 'mitel.plan'] as const),
  ...(['firstName', 'lastName', 'email', 'phone', 'mobile', 'extension', 'role', 'location'] as const),
  ...(['registration', 'connections', 'accountId', 'miteam', 'mitelOne'] as const),
  ...(['sapOrderId', 'resellerPo', 'customerPo', 'trackingNumber', 'product', 'tier', 'quantity'] as const),
  ...(['purchasedOn', 'expiresOn', 'activation', 'assignedTo', 'description', 'base', 'rights'] as const),
  'createdAt'
] as const;
type ShownField = (typeof mainFields)[number];
/** The fields of all records in the order they are shown in. Identifiers of records are never shown. */
export const shownFields: readonly string[] = [
  ...new Set<string>([...mainFields, ...Object.keys(webexFieldNames), ...Object.keys(dimensionsFieldNames)])
];

export const generationField = 'mitel.licenceGeneration';
export const integrationField = 'mitel.integrations.';
const setUpField = 'mitel.setUp.';
export const switchFields = integrations.map((integration) => `${integrationField}${integration}`);
export const setUpFields = integrations.filter(hasSetUp).map((integration) => `${setUpField}${integration}`);

/** Names of records that values refer to by their id; empty for one that is not here. */
export interface Names {
  readonly accountName: (id: string) => string;
  readonly roleName: (id: string) => string;
  /** Onboarding templates, sites, and what the partner has at Webex. */
  readonly webexName: (id: string) => string;
  /** Entries of the catalogues of Dimensions, and primary users. */
  readonly dimensionsName: (id: string) => string;
}

const word = t as (key: MessageKey) => string;
const integrationName = (field: string, prefix: string): string =>
  t(`integration.${field.slice(prefix.length) as Integration}`);

/** The name of a record's field; what lies within `mitel` goes by dotted names. `values` tell two of one name apart. */
export function fieldName(field: string, values: readonly unknown[] = []): string {
  if (field === 'roles' && values.some(isRoleTerms)) return t('field.dimensions-roles');
  if (field === generationField) return t('field.licences');
  if (field.startsWith(integrationField)) return integrationName(field, integrationField);
  if (field.startsWith(setUpField))
    return t('field.set-up', { integration: integrationName(field, setUpField) });
  if (isWebexField(field)) return t(webexFieldNames[field]);
  if (isDimensionsField(field)) return t(dimensionsFieldNames[field]);
  switch (field as Exclude<ShownField, WebexField | DimensionsField>) {
    case 'mitel.vendor.accountId':
      return t('mitel.account-id');
    case 'mitel.vendor.cloudLocation':
      return t('mitel.cloud-location');
    case 'mitel.vendor.customerNumber':
      return t('mitel.sap-customer-number');
    case 'mitel.vendor.pbxType':
      return t('mitel.pbx-type');
    case 'mitel.supportContacts':
      return t('mitel.support-contacts');
    case 'mitel.privileges.delegated-authentication':
      return t('privilege.delegated-authentication');
    case 'mitel.privileges.guest-access':
      return t('privilege.guest-access');
    case 'mitel.bandwidthOptimisation':
      return t('mitel.bandwidth-optimisation');
    case 'region':
      return t('account-form.region');
    case 'businessType':
      return t('mitel.business-type');
    case 'mitelOne':
      return t('product.mitel-one');
    default:
      return word(`field.${field}` as MessageKey);
  }
}

/** A field's value in words, or `null` for none. */
export function fieldValue(field: string, value: unknown, names: Names): string | null {
  if (value === undefined || value === '') return null;
  if (field === 'roles' && isRoleTerms(value)) return roleTermsText(value);
  if (isWebexField(field)) return webexFieldValue(field, value, names.webexName);
  if (isDimensionsField(field)) return dimensionsFieldValue(field, value, names.dimensionsName);
  if (typeof value === 'boolean') return isSwitch(field) ? onOff(value) : yesNo(value);
  if (field.startsWith(integrationField)) return word(`value.state.${text(value)}` as MessageKey);
  if (field.startsWith(setUpField)) return setUpText(value as Fields | null);
  switch (field as ShownField) {
    case 'country':
      return countryName(text(value));
    case 'language':
      // Webex writes en_US, or en_us
      return languageName(text(value).replace('_', '-'));
    case 'role':
      return roleText(text(value), names);
    case 'mitel.roles':
      return listed((value as string[]).map((role) => roleText(role, names)));
    case 'mitel.status':
      return word(`field-value.${text(value)}` as MessageKey);
    case 'mitel.supportContacts':
      return listed(
        (value as SupportContact[]).map(({ name, kind }) =>
          t('field-value.contact', { name, kind: t(`contact-kind.${kind}`) })
        )
      );
    case 'mitel.plan': {
      const plan = value as PlannedSwitches | null;
      return plan ? t('field-value.plan', { count: plan.steps.length }) : null;
    }
    case 'product':
      return word(`product.${text(value)}` as MessageKey);
    case 'tier':
    case 'mitelOne':
      return value === null ? null : t(`tier.${value as MitelOneTier}`);
    case 'registration':
      return word(`person.registration.${text(value)}` as MessageKey);
    case 'connections':
      return listed((value as string[]).map((name) => word(`person.connection.${name}` as MessageKey)));
    case 'base':
      return word(`role.${text(value)}` as MessageKey);
    case 'rights':
      return listed((value as string[]).map((right) => valueText('right', right)));
    case 'activation':
    case 'edition':
      return valueText(field, text(value));
    case 'miteamOffWhereMicollabNever':
      return valueText('neverOn', text(value));
    case 'quantity':
    case 'expiringSoonDays':
      return formatNumber(Number(value));
    case 'purchasedOn':
      return formatDate(text(value));
    case 'expiresOn':
      return value === null ? t('field-value.perpetual') : formatDate(text(value));
    case 'createdAt':
      return formatDateTime(text(value));
    case 'assignedTo':
    case 'accountId':
      if (value === null) return t('field-value.unassigned');
      return names.accountName(value as string) || t('field-value.removed-account');
    case 'miteam':
      return licenceText(value as Licence | null);
    default:
      return text(value);
  }
}

// values come from checked records: text and numbers, but for what is told apart above
const text = (value: unknown): string => String(value);
const yesNo = (is: boolean): string => t(is ? 'word.yes' : 'word.no');
const onOff = (isOn: boolean): string => t(isOn ? 'word.on' : 'word.off');
/** What is a switch on the account page is said to be on or off. */
const isSwitch = (field: string): boolean =>
  field.startsWith('mitel.privileges.') || field === 'mitel.bandwidthOptimisation';
const listed = (items: readonly string[]): string | null => (items.length > 0 ? formatList(items) : null);

const roleText = (role: string, { roleName }: Names): string =>
  isBuiltIn(role) ? t(`role.${role}`) : roleName(role) || t('field-value.removed-role');

export type Licence = (typeof MiteamLicence)['_output'];

const licenceText = (licence: Licence | null): string =>
  t(
    licence === null
      ? 'field-value.licence-none'
      : licence.source === 'micollab'
        ? 'field-value.licence-by-micollab'
        : 'field-value.licence-given'
  );

export type Fields = Readonly<Record<string, unknown>>;

/** The values of a set-up that are filled in, each beside its name; of certificates only how many there are. */
function setUpText(values: Fields | null): string | null {
  if (!values) return null;
  const filled = Object.entries(values).flatMap(([field, value]) => {
    const said = setUpValue(field, value);
    return said === null
      ? []
      : [t('rules-page.fact-value', { fact: word(`set-up-field.${field}` as MessageKey), value: said })];
  });
  return listed(filled) ?? t('field-value.set-up-empty');
}

function setUpValue(field: string, value: unknown): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return yesNo(value);
  if (Array.isArray(value)) {
    if (field !== 'signingCertificates') return listed(value as string[]);
    return value.length > 0 ? formatNumber(value.length) : null;
  }
  if (field === 'transport') return text(value).toUpperCase();
  return ['deployment', 'pbx', 'consent'].includes(field)
    ? word(`set-up.${field}.${text(value)}` as MessageKey)
    : text(value);
}
