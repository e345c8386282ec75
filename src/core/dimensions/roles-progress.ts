import type { DimensionsCustomer } from './dimensions-customer.ts';
import { rolesPending } from './roles-pending.table.ts';
import { isUnderWay, isWhole } from './sync-machine.ts';

/** Whether roles are left to be given (R46, R46a); `hasRealUsers`: a real telephone system's were taken over. */
export const rolesProgress = (
  { status, rolesDone, sync }: Pick<DimensionsCustomer, 'status' | 'rolesDone' | 'sync'>,
  hasRealUsers: boolean
) =>
  rolesPending.decide({
    created: status === 'draft' ? 'no' : 'yes',
    rolesGone: rolesDone ? 'through' : 'open',
    importedUsers: hasRealUsers || areUsersThere(sync) ? 'there' : 'awaited'
  });

/** Part of them is not enough: the others follow. */
export const areUsersThere = (sync: DimensionsCustomer['sync']): boolean =>
  isWhole(sync) && !isUnderWay(sync);
