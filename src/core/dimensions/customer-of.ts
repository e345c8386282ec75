import { accountGone } from '#core/account/account.commands.ts';
import { notPermitted, type Context } from '#core/actor.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsSettings, PbxTemplate, ProductType } from './dimensions-settings.ts';
import type { DimensionsUser } from './dimensions-user.ts';

/** The customer of an account, or why its caller may not change it. */
export function dimensionsCustomerOf(
  state: State,
  accountId: Id,
  context: Context
): Result<DimensionsCustomer, Refusal> {
  const refusal = notPermitted(context.by, 'change-dimensions', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const customer = state.dimensionsCustomers.get(accountId);
  return customer ? ok(customer) : fail({ code: 'gone', what: 'dimensions-customer' });
}

export const dimensionsUsersOf = (
  state: Pick<State, 'dimensionsUsers'>,
  accountId: Id
): readonly DimensionsUser[] =>
  [...state.dimensionsUsers.values()].filter((user) => user.accountId === accountId);

export const dimensionsSettings = (state: State): DimensionsSettings =>
  state.workspace.get('workspace')?.dimensions ?? defaultDimensionsSettings;
export const productTypeOf = (settings: DimensionsSettings, id: Id): ProductType | undefined =>
  settings.productTypes.find((type) => type.id === id);
export const templateOf = (settings: DimensionsSettings, id: Id): PbxTemplate | undefined =>
  settings.pbxTemplates.find((template) => template.id === id);

/** Names that differ in nothing but case, spacing or the way letters are composed name the same customer (R2). */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en');

/** What the vendor prints and bills by: the reference, or the tenant identifier where it is blank (R10, R11). */
export const billingIdentifier = ({ reference, tenantId }: DimensionsCustomer): string =>
  reference.trim() || tenantId;
