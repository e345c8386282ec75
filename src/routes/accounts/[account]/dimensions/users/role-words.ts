import { roleTaking } from '#core/dimensions/role-removal.table.ts';
import { roleGiving } from '#core/dimensions/role.table.ts';
import { isCharged, type RoleId } from '#core/dimensions/roles.ts';
import type { Refusal } from '#core/refusal.ts';
import type { Tone } from '#components/tones.ts';
import { formatList, t } from '#i18n/i18n.svelte.ts';
import { refusalText } from '#i18n/wording.ts';

/** The name of a role, as the vendor has it where it is known. */
export const roleName = (role: RoleId): string => t(`value.customerRole.${role}`);
export const roleNames = (roles: readonly RoleId[]): string => formatList(roles.map(roleName));
export const shortRole = (role: RoleId): string => t(`dimensions-role.short.${role}`);

/** What a role is called, or what it is for, the vendor does not say. */
const guessed: readonly RoleId[] = [
  'customer.billables.admin',
  'customer.user.uc',
  'customer.user.supervisorl1',
  'customer.user.supervisorl2'
];
/** Name, meaning or charge of the role are our reading. */
export const isGuessed = (role: RoleId): boolean => guessed.includes(role);

export const roleTone = (role: RoleId): Tone =>
  role === 'admin.user' ? 'info' : isCharged(role) ? 'accent' : 'neutral';

/** Why somebody is left out of a change of many, without naming them. */
export function leftOutText(refusal: Refusal, isNew: boolean): string {
  const { because } = refusal;
  if (refusal.code === 'role-unfit' && because?.table === 'dimensions-role') {
    const { outcome } = roleGiving.decide(because.facts);
    if (outcome === 'email-shared')
      return t(isNew ? 'dimensions-plan.left.email-shared-pbx' : 'dimensions-plan.left.email-shared');
    if (outcome === 'email-missing') return t('dimensions-plan.left.email-missing');
    if (outcome === 'email-elsewhere') return t('dimensions-plan.left.email-elsewhere');
    if (outcome === 'read-only') return t('dimensions-plan.left.read-only', { role: roleName(refusal.role) });
  }
  if (refusal.code === 'role-stays' && because?.table === 'dimensions-role-removal') {
    const { outcome } = roleTaking.decide(because.facts);
    if (outcome !== 'allowed') return t(`dimensions-plan.left.${outcome}`, { role: roleName(refusal.role) });
  }
  return refusalText(refusal);
}

/** What can be done with a selection of users. */
export type SelectionAction = 'roles' | 'give-access' | 'take-access' | 'remove';
