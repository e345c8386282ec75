import type { DimensionsCustomer } from './dimensions-customer.ts';
import { rolesPending } from './roles-pending.table.ts';

/** Whether roles are left to be given (R46, R46a); `imported` is how many users of the telephone system are there. */
export const rolesProgress = (
  { status, rolesDone, sync }: Pick<DimensionsCustomer, 'status' | 'rolesDone' | 'sync'>,
  imported: number
) =>
  rolesPending.decide({
    created: status === 'draft' ? 'no' : 'yes',
    rolesGone: rolesDone ? 'through' : 'open',
    importedUsers:
      imported > 0 || sync.state === 'monitoring' || sync.state === 'monitoring-partial' ? 'there' : 'awaited'
  });
