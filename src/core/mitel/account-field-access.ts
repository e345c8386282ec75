import { baseRole, type Actor } from '#core/actor.ts';
import { accountFieldAccess, type accountFields } from './account-fields.table.ts';
import type { MitelAccount } from './mitel-account.ts';

export type AccountField = (typeof accountFields)[number];

/** What somebody may do with a part of the account information page of this account, with the rule behind it. */
export const accessToField = (field: AccountField, by: Actor, mitel: MitelAccount) =>
  accountFieldAccess.decide({
    field,
    role: baseRole(by) === 'partner' ? 'partner' : 'account-admin',
    gateway: mitel.integrations['cloudlink-gateway'] === 'on' ? 'on' : 'off'
  });
