import type { LicenceAnswer } from '#core/mitel/miteam-licence-action.table.ts';
import type { SwitchEffect } from '#core/mitel/miteam-on-switch.table.ts';
import type { UserPage } from '#core/mitel/miteam-on-user-page.table.ts';
import type { OrderStatus } from '#core/mitel/order-status.table.ts';
import type { Permission } from '#core/account/permissions.table.ts';
import type { TableName } from '#core/rules-by-name.ts';
import type { RightOffered } from '#core/account/role-matrix.table.ts';
import type { RightsNeeded } from '#core/account/role-rights.table.ts';
import type { UniquenessAnswer } from '#core/account/unique-attributes.table.ts';
import type { FieldAccess } from '#core/mitel/account-fields.table.ts';
import type { WhatEnds } from '#core/mitel/integration-off.table.ts';
import type { IntegrationShown } from '#core/mitel/integration-state.table.ts';
import type { IntegrationAnswer } from '#core/mitel/integration-switch.table.ts';
import type { LaunchAnswer } from '#core/mitel/launch-channels.table.ts';
import type { MicollabLicenceAnswer } from '#core/mitel/micollab-licence.table.ts';
import type { MitelOneAnswer } from '#core/mitel/mitel-one-action.table.ts';
import type { PrivilegeAnswer } from '#core/mitel/privilege-mapping.table.ts';
import type { SubscriptionsPanel } from '#core/mitel/subscriptions-panel.table.ts';
import type { ContactsFinding } from '#core/mitel/support-contacts.table.ts';
import type { OfferFacts } from '#core/webex/package.table.ts';
import type { MessageKey } from './catalogue.ts';
import { formatList, t } from './i18n.svelte.ts';

/** The outcome of a rule in words, by the table it belongs to. */
export function outcomeText(table: TableName, outcome: unknown): string {
  switch (table) {
    case 'miteam-on-user-page':
      return userPageText(outcome as UserPage);
    case 'miteam-on-switch':
      return switchText(outcome as SwitchEffect);
    case 'miteam-licence-action':
      return t(`outcome.licence-action.${outcome as LicenceAnswer}`);
    case 'order-status':
      return t(`outcome.order.${(outcome as OrderStatus).badge}`);
    case 'permissions':
      return t(`outcome.permission.${outcome as Permission}`);
    case 'integration-state':
      return integrationText(outcome as IntegrationShown);
    case 'account-fields':
      return fieldAccessText(outcome as FieldAccess);
    case 'subscriptions-panel': {
      const { shown, addOrder } = outcome as SubscriptionsPanel;
      return t(`outcome.subscriptions-panel.${addOrder ? 'add-order' : shown ? 'shown' : 'absent'}`);
    }
    case 'role-rights':
      return formatList((outcome as RightsNeeded).map((right) => t(`value.right.${right}`)));
    case 'role-matrix':
      return rightOfferedText(outcome as RightOffered);
    case 'micollab-licence':
      return t(`outcome.micollab-licence.${outcome as MicollabLicenceAnswer}`);
    case 'mitel-one-action':
      return t(`outcome.mitel-one-action.${outcome as MitelOneAnswer}`);
    case 'integration-switch':
      return t(`outcome.integration-switch.${outcome as IntegrationAnswer}`);
    case 'integration-off':
      return t(`outcome.integration-off.${outcome as WhatEnds}`);
    case 'privilege-mapping':
      return t(`outcome.privilege-mapping.${outcome as PrivilegeAnswer}`);
    case 'support-contacts':
      return t(`outcome.support-contacts.${outcome as ContactsFinding}`);
    case 'launch-channels':
      return t(`outcome.launch-channels.${outcome as LaunchAnswer}`);
    case 'unique-attributes':
      return t(`outcome.unique-attributes.${outcome as UniquenessAnswer}`);
    case 'webex-package': {
      const { kind, holders } = outcome as OfferFacts;
      return t(`outcome.webex-package.${kind}-${holders}`);
    }
    default:
      // the other tables of Webex answer with a plain word; a test compares them with the catalogue
      return (t as (key: MessageKey) => string)(`outcome.${table}.${outcome as string}` as MessageKey);
  }
}

/** What else the table of packages says of one. */
export const offerFactsTexts = ({
  isCalling,
  hasMeetings,
  hasLimit,
  isKnown
}: OfferFacts): readonly string[] => [
  t(isCalling ? 'outcome.webex-package.calling' : 'outcome.webex-package.no-calling'),
  ...(hasMeetings ? [t('outcome.webex-package.meetings')] : []),
  t(hasLimit ? 'outcome.webex-package.limit' : 'outcome.webex-package.no-limit'),
  ...(isKnown ? [] : [t('outcome.webex-package.unknown')])
];

const integrationText = ({ shown, unrecorded }: IntegrationShown): string =>
  t(`outcome.integration-state.${unrecorded ? 'unrecorded' : shown}`);

const fieldAccessText = ({ read, edit }: FieldAccess): string =>
  t(`outcome.account-fields.${read ? edit : 'absent'}`);

const rightOfferedText = ({ choice, needs }: RightOffered): string =>
  needs
    ? t('outcome.role-matrix.needs', { right: t(`value.right.${needs}`) })
    : t(`outcome.role-matrix.${choice}`);

function userPageText({ toggle, access, hidden }: UserPage): string {
  if (toggle === 'none') return t(hidden ? 'outcome.user-page.none-hidden' : 'outcome.user-page.none');
  if (toggle === 'off')
    return t(access === 'disabled' ? 'outcome.user-page.off-disabled' : 'outcome.user-page.off-editable');
  return t(access === 'read-only' ? 'outcome.user-page.on-read-only' : 'outcome.user-page.on-editable');
}

function switchText({ licences, seen }: SwitchEffect): string {
  if (licences !== 'kept') return t(`outcome.switch.${licences}`);
  return t(`outcome.switch.kept-${seen === 'gone' ? 'unchanged' : seen}`);
}
