import type { Id } from '#core/fields.ts';
import type { InvoiceEstimate, InvoiceLine } from './billing-forecast.ts';
import { isSimulatedRole, type DimensionsUser } from './dimensions-user.ts';
import { displayNameOf } from './planned-user.ts';
import type { PlannedUser } from './plan-file.ts';

/** Says whether a line rests on a simulated telephone system: nobody will bill it. */
export function simulatedLines(users: Iterable<DimensionsUser>): (line: LineKey) => boolean {
  const simulated = new Map<Id, DimensionsUser>();
  for (const user of users) if (user.pbx?.isSimulated) simulated.set(user.id, user);
  return ({ userId, role }) => {
    const user = simulated.get(userId);
    return user !== undefined && isSimulatedRole(user, role);
  };
}

type LineKey = Pick<InvoiceLine, 'userId' | 'role'>;

/** The part of an invoice that rests on simulated telephone systems. */
export const simulatedPart = (
  { lines }: Pick<InvoiceEstimate, 'lines'>,
  isSimulated: (line: LineKey) => boolean
): Pick<InvoiceEstimate, 'lines'> => ({ lines: lines.filter(isSimulated) });

/**
 * What the users of an estimate in the vendor's columns are called. As these have no room for more, the name itself says
 * where a line rests on a simulation: no user of a real bill is called so.
 */
export function estimateNames(users: readonly PlannedUser[]): (line: LineKey) => string {
  const names = new Map(users.map(({ user, person }) => [user.id, displayNameOf(user, person)]));
  const isSimulated = simulatedLines(users.map(({ user }) => user));
  return (line) => {
    const name = names.get(line.userId) ?? '';
    return isSimulated(line) ? `${name} (simulated)`.trim() : name;
  };
}
