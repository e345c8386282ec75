import type { Connection, InternalTerm, RoleTrial } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsRegion, DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import { rolesOf, type DimensionsUser, type PbxUser } from '#core/dimensions/dimensions-user.ts';
import type { Sync } from '#core/dimensions/sync.ts';
import { daysText, roleTrialText } from './billing-text.ts';
import type { DimensionsField } from './dimensions-field-names.ts';
import { formatDate, formatList, formatNumber, t } from './i18n.svelte.ts';
import { countryName } from './place-names.ts';

type Roles = DimensionsUser['roles'];

/** Users of Webex have roles, too; those of Dimensions come with their days. */
export const isRoleTerms = (value: unknown): value is Roles =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => typeof each === 'object' && each !== null && 'role' in each && 'from' in each);

/** The roles that somebody has, or had last, in words; `null` for none. */
export const roleTermsText = (roles: Roles): string | null =>
  listed(rolesOf({ roles }).map((role) => t(`value.customerRole.${role}`)));

/** A value of a field of Dimensions in words, or `null` for none. `nameOf` names what it refers to by its id. */
export function dimensionsFieldValue(
  field: DimensionsField,
  value: unknown,
  nameOf: (id: string) => string
): string | null {
  if (value === null) return null;
  switch (field) {
    case 'productTypeId':
    case 'acknowledgedTypeId':
    case 'dimensions.defaultTemplateId':
      return nameOf(value as string) || t('field-value.removed-entry');
    case 'primaryPersonId':
      return nameOf(value as string) || t('field-value.removed-person');
    // whose it is the name of the record says
    case 'personId':
      return t('word.yes');
    case 'trialExpiresOn':
    case 'createdOn':
    case 'terminatesOn':
    case 'internalSince':
      return formatDate(value as string);
    case 'isInternal':
    case 'agentsFollowPbx':
    case 'rolesDone':
    case 'dimensions.trialsAllowed':
    case 'dimensions.isBilledDirectly':
    case 'dimensions.hasMinimumTerm':
      return t(value === true ? 'word.yes' : 'word.no');
    case 'roleTrials':
      return listed((value as readonly RoleTrial[]).map(roleTrialText));
    case 'internalBefore':
      return listed((value as readonly InternalTerm[]).map(internalTermText));
    case 'connection':
      return connectionText(value as Connection, nameOf);
    case 'sync':
      return t(`sync-state.${(value as Sync).state}`);
    case 'pbx':
      return pbxText(value as PbxUser);
    case 'dimensions.region':
      return t(`dimensions-settings.region.${value as DimensionsRegion}`);
    case 'dimensions.country':
      return countryName(value as string);
    case 'dimensions.trialMaxDays':
      return formatNumber(value as number);
    case 'dimensions.rateBands':
    case 'dimensions.productTypes':
    case 'dimensions.pbxTemplates':
      return listed((value as DimensionsSettings['productTypes']).map(({ name }) => name));
    default:
      // what is left is text
      return value as string;
  }
}

const listed = (items: readonly string[]): string | null => (items.length > 0 ? formatList(items) : null);

const internalTermText = ({ from, to }: InternalTerm): string =>
  from === '' ? t('dimensions-billing.role-trial-until', { day: formatDate(to) }) : daysText({ from, to });

const connectionText = (
  { templateId, name, identifier, hasSubAccounts, isPaused }: Connection,
  nameOf: (id: string) => string
): string | null =>
  listed([
    nameOf(templateId) || t('field-value.removed-entry'),
    ...[name, identifier].filter(Boolean),
    t(hasSubAccounts ? 'dimensions-customer.sub-accounts-on' : 'dimensions-customer.sub-accounts-off'),
    ...(isPaused ? [t('sync-state.paused')] : [])
  ]);

const pbxText = ({ firstName, lastName, email, extension, subAccount }: PbxUser): string | null =>
  listed([`${firstName} ${lastName}`.trim(), email, extension, subAccount].filter(Boolean));
