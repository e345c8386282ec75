import { automaticRoles } from './automatic-roles.table.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import type { PbxUser } from './dimensions-user.ts';
import type { ChargedRole } from './roles.ts';

const essential: readonly ChargedRole[] = ['customer.user.pbx'];
const essentialAndAgent: readonly ChargedRole[] = ['customer.user.pbx', 'customer.user.acd'];

/** The charged roles that whoever is imported gets without anybody asking (R45). */
export function rolesByThemselves(
  { isAgent }: PbxUser,
  { agentsFollowPbx }: Pick<DimensionsCustomer, 'agentsFollowPbx'>
): readonly ChargedRole[] {
  const { outcome } = automaticRoles.decide({
    pbxUser: 'yes',
    knownHere: 'yes',
    agent: isAgent ? 'yes' : 'no',
    agentsFollow: agentsFollowPbx ? 'on' : 'off'
  });
  return { none: [], essential, 'essential-and-agent': essentialAndAgent }[outcome];
}
