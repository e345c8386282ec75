import type { Account } from '#core/account/account.ts';
import type { Workspace } from '#core/workspace.ts';
import { countsAs } from './integration.ts';
import { miteamOnSwitch } from './miteam-on-switch.table.ts';

/** The two integrations whose order decides what becomes of the MiTeam Meetings licences. */
export const licensing = ['micollab', 'miteam-meetings'] as const;
export type Licensing = (typeof licensing)[number];

export const isLicensing = (integration: string): integration is Licensing =>
  (licensing as readonly string[]).includes(integration);

/** The decision about the licences of an account when one of the two is switched. */
export function effectOfSwitching(
  account: Account,
  integration: Licensing,
  to: 'on' | 'off',
  neverOn: Workspace['miteamOffWhereMicollabNever']
) {
  return miteamOnSwitch.decide({
    event: `${integration === 'micollab' ? 'micollab' : 'miteam'}-${to}`,
    micollab: countsAs(account, 'micollab'),
    miteam: countsAs(account, 'miteam-meetings') === 'on' ? 'on' : 'off',
    neverOn
  });
}
