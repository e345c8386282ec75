import type { BillingLine } from './billing-line.ts';
import { chargedRoles, type ChargedRole } from './roles.ts';

/** The vendor's English names of its products, which it does not translate in billing data either. */
export const productNames: Readonly<Record<ChargedRole, string>> = {
  'customer.user.pbx': 'Essential User',
  'customer.user.pbx.realtime': 'Real-Time Add-On',
  'customer.user.acd': 'Agent User Add-On',
  'customer.user.uc.remote': 'Professional User',
  'customer.user.microsoftteams': 'Microsoft Teams User',
  'customer.user.supervisorl1': 'Reporter Supervisor Level',
  'customer.user.supervisorl2': 'Real-Time Supervisor'
};

/** The role that a line of a bill is for; where it has no column for that, by its product. `undefined` if that is unknown. */
export function roleBilled({ role, productName }: Pick<BillingLine, 'role' | 'productName'>) {
  const [ours, theirs]: readonly [(role: ChargedRole) => string, string] =
    role === '' ? [(each) => productNames[each], productName] : [(each) => each, role];
  return chargedRoles.find((each) => ours(each).toLowerCase() === theirs.toLowerCase());
}
