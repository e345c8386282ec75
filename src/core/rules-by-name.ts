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
  'role-matrix': roleMatrix
} as const;
export type TableName = keyof typeof tablesByName;
