import { permissions } from './account/permissions.table.ts';
import { miteamLicenceAction } from './mitel/miteam-licence-action.table.ts';
import { miteamOnSwitch } from './mitel/miteam-on-switch.table.ts';
import { miteamOnUserPage } from './mitel/miteam-on-user-page.table.ts';
import { orderStatus } from './mitel/order-status.table.ts';

/** Every decision table of the product under the name it goes by in addresses and refusals. */
export const tablesByName = {
  'miteam-on-user-page': miteamOnUserPage,
  'miteam-on-switch': miteamOnSwitch,
  'miteam-licence-action': miteamLicenceAction,
  'order-status': orderStatus,
  permissions
} as const;
export type TableName = keyof typeof tablesByName;
