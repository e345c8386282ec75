import type { LicenceAnswer } from '#core/mitel/miteam-licence-action.table.ts';
import type { SwitchEffect } from '#core/mitel/miteam-on-switch.table.ts';
import type { UserPage } from '#core/mitel/miteam-on-user-page.table.ts';
import type { OrderStatus } from '#core/mitel/order-status.table.ts';
import type { Permission } from '#core/account/permissions.table.ts';
import type { TableName } from '#core/rules-by-name.ts';
import { t } from './i18n.svelte.ts';

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
  }
}

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
