import { permissions } from './account/permissions.table.ts';
import { roleMatrix } from './account/role-matrix.table.ts';
import { roleRights } from './account/role-rights.table.ts';
import { uniqueAttributes } from './account/unique-attributes.table.ts';
import { accountFieldAccess } from './mitel/account-fields.table.ts';
import { integrationOff } from './mitel/integration-off.table.ts';
import { integrationState } from './mitel/integration-state.table.ts';
import { integrationSwitch } from './mitel/integration-switch.table.ts';
import { launchChannel } from './mitel/launch-channels.table.ts';
import { micollabLicence } from './mitel/micollab-licence.table.ts';
import { mitelOneAction } from './mitel/mitel-one-action.table.ts';
import { miteamLicenceAction } from './mitel/miteam-licence-action.table.ts';
import { miteamOnSwitch } from './mitel/miteam-on-switch.table.ts';
import { miteamOnUserPage } from './mitel/miteam-on-user-page.table.ts';
import { orderStatus } from './mitel/order-status.table.ts';
import { privilegeMapping } from './mitel/privilege-mapping.table.ts';
import { subscriptionsPanel } from './mitel/subscriptions-panel.table.ts';
import { supportContacts } from './mitel/support-contacts.table.ts';
import { templateChange } from './webex/template-change.table.ts';
import { templatePstn } from './webex/template-pstn.table.ts';
import { customerCreation } from './webex/customer-creation.table.ts';
import { externalIdCheck } from './webex/external-id.table.ts';
import { webexPackage } from './webex/package.table.ts';
import { webexAddOn } from './webex/add-on.table.ts';
import { packageList } from './webex/package-list.table.ts';
import { attachExisting } from './webex/attach.table.ts';
import { attachTemplate } from './webex/attach-template.table.ts';
import { customerInfo } from './webex/customer-info.table.ts';
import { dataRegion } from './webex/region.table.ts';
import { addressPart } from './webex/address.table.ts';
import { customerStatus } from './webex/customer-status.table.ts';
import { restrictedMode } from './webex/restricted-mode.table.ts';
import { partnerRole } from './webex/partner-role.table.ts';
import { nextStep } from './webex/next-step.table.ts';
import { pstnNumbers } from './webex/pstn.table.ts';
import { numberCheck } from './webex/number.table.ts';
import { numberHolder } from './webex/number-holder.table.ts';
import { extensionCheck } from './webex/extension.table.ts';
import { userName } from './webex/user-name.table.ts';
import { packageChoice } from './webex/package-choice.table.ts';
import { callingPlan } from './webex/calling-plan.table.ts';
import { callingUser } from './webex/calling-user.table.ts';
import { administrator } from './webex/administrator.table.ts';
import { packageChange } from './webex/package-change.table.ts';
import { userStatus } from './webex/user-status.table.ts';
import { apiExport } from './webex/export.table.ts';
import { dimensionsName } from './dimensions/name.table.ts';
import { productTypeOffer } from './dimensions/type-offer.table.ts';
import { productTypeChange } from './dimensions/type-change.table.ts';
import { billingReference } from './dimensions/reference.table.ts';
import { countryDefault } from './dimensions/country.table.ts';
import { internalSystem } from './dimensions/internal.table.ts';
import { trialChoice } from './dimensions/trial.table.ts';
import { trialState } from './dimensions/trial-state.table.ts';
import { primaryUser } from './dimensions/primary-user.table.ts';
import { primaryInvitation } from './dimensions/invitation.table.ts';
import { lastAdministrator } from './dimensions/last-administrator.table.ts';
import { templateChoice } from './dimensions/template.table.ts';
import { defaultMark } from './dimensions/template-default.table.ts';
import { templateKey } from './dimensions/template-key.table.ts';
import { connectionSave } from './dimensions/connection.table.ts';
import { subAccountsSwitch } from './dimensions/sub-accounts.table.ts';
import { monitoringStart } from './dimensions/monitoring.table.ts';
import { roleGiving } from './dimensions/role.table.ts';
import { roleTaking } from './dimensions/role-removal.table.ts';
import { automaticRoles } from './dimensions/automatic-roles.table.ts';
import { rolesPending } from './dimensions/roles-pending.table.ts';
import { customerAction } from './dimensions/action.table.ts';
import { statusEffect } from './dimensions/status.table.ts';
import { billingArea } from './dimensions/billing-area.table.ts';
import { invoiceLine } from './dimensions/line.table.ts';
import { licenceCoverage } from './dimensions/coverage.table.ts';
import { pbxMatch } from './dimensions/match.table.ts';
import { pbxNumbering } from './dimensions/numbering.table.ts';
import { syncFailure } from './dimensions/failure.table.ts';

/** Every decision table of the product under the name it goes by in addresses and refusals. */
export const tablesByName = {
  'miteam-on-user-page': miteamOnUserPage,
  'miteam-on-switch': miteamOnSwitch,
  'miteam-licence-action': miteamLicenceAction,
  'micollab-licence': micollabLicence,
  'mitel-one-action': mitelOneAction,
  'order-status': orderStatus,
  'integration-switch': integrationSwitch,
  'integration-state': integrationState,
  'integration-off': integrationOff,
  'privilege-mapping': privilegeMapping,
  'support-contacts': supportContacts,
  'account-fields': accountFieldAccess,
  'subscriptions-panel': subscriptionsPanel,
  'launch-channels': launchChannel,
  'unique-attributes': uniqueAttributes,
  permissions,
  'role-rights': roleRights,
  'role-matrix': roleMatrix,
  'webex-template-change': templateChange,
  'webex-template-pstn': templatePstn,
  'webex-customer-creation': customerCreation,
  'webex-external-id': externalIdCheck,
  'webex-package': webexPackage,
  'webex-add-on': webexAddOn,
  'webex-package-list': packageList,
  'webex-attach': attachExisting,
  'webex-attach-template': attachTemplate,
  'webex-customer-info': customerInfo,
  'webex-region': dataRegion,
  'webex-address': addressPart,
  'webex-customer-status': customerStatus,
  'webex-restricted-mode': restrictedMode,
  'webex-partner-role': partnerRole,
  'webex-next-step': nextStep,
  'webex-pstn': pstnNumbers,
  'webex-calling-plan': callingPlan,
  'webex-number': numberCheck,
  'webex-number-holder': numberHolder,
  'webex-extension': extensionCheck,
  'webex-user-name': userName,
  'webex-package-choice': packageChoice,
  'webex-calling-user': callingUser,
  'webex-administrator': administrator,
  'webex-package-change': packageChange,
  'webex-user-status': userStatus,
  'webex-export': apiExport,
  'dimensions-name': dimensionsName,
  'dimensions-type-offer': productTypeOffer,
  'dimensions-type-change': productTypeChange,
  'dimensions-reference': billingReference,
  'dimensions-country': countryDefault,
  'dimensions-internal': internalSystem,
  'dimensions-trial': trialChoice,
  'dimensions-trial-state': trialState,
  'dimensions-primary-user': primaryUser,
  'dimensions-invitation': primaryInvitation,
  'dimensions-last-administrator': lastAdministrator,
  'dimensions-template': templateChoice,
  'dimensions-template-default': defaultMark,
  'dimensions-template-key': templateKey,
  'dimensions-connection': connectionSave,
  'dimensions-sub-accounts': subAccountsSwitch,
  'dimensions-monitoring': monitoringStart,
  'dimensions-role': roleGiving,
  'dimensions-role-removal': roleTaking,
  'dimensions-automatic-roles': automaticRoles,
  'dimensions-roles-pending': rolesPending,
  'dimensions-action': customerAction,
  'dimensions-status': statusEffect,
  'dimensions-billing-area': billingArea,
  'dimensions-line': invoiceLine,
  'dimensions-coverage': licenceCoverage,
  'dimensions-match': pbxMatch,
  'dimensions-numbering': pbxNumbering,
  'dimensions-failure': syncFailure
} as const;
export type TableName = keyof typeof tablesByName;
