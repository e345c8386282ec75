import { ownAccount, type Actor } from '#core/actor.ts';
import { t } from './i18n.svelte.ts';

/** Whom somebody acts as, in words. `accountName` names an account, if it is here. */
export function actorText(actor: Actor, accountName: (id: string) => string): string {
  const accountId = ownAccount(actor);
  const account = accountId === null ? '' : accountName(accountId);
  switch (actor.role) {
    case 'partner':
      return t('role.partner');
    case 'account-admin':
      return account ? t('role.account-admin-of', { account }) : t('role.account-admin');
    case 'user':
      return account ? t('viewing.user-of', { account }) : t('role.user');
    case 'custom':
      return account ? t('viewing.role-of', { role: actor.name, account }) : actor.name;
  }
}

/** The role that somebody acts in, without naming the account. */
export const roleText = (actor: Actor): string => actorText(actor, () => '');
