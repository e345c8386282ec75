import { roleMatrix } from './role-matrix.table.ts';
import { rights, type Right, type Role } from './role.ts';

type Base = Role['base'];

const offered = (base: Base, right: Right) => roleMatrix.decide({ right, base }).outcome;

/** The rights among these that a role of this base can have, with those that are always on, in the usual order. */
const fitting = (base: Base, wanted: ReadonlySet<Right>): readonly Right[] =>
  rights.filter((right) => {
    const { choice, needs } = offered(base, right);
    return choice === 'fixed' || (choice === 'open' && wanted.has(right) && (!needs || wanted.has(needs)));
  });

/** The check boxes of a new role: only what is always on. */
export const firstRights = (base: Base): readonly Right[] => fitting(base, new Set());

/** What stays ticked once the role has another base. */
export const rightsOnBase = (base: Base, ticked: readonly Right[]): readonly Right[] =>
  fitting(base, new Set(ticked));

/** Ticks a box and the one it rests on. */
export function withRight(base: Base, ticked: readonly Right[], right: Right): readonly Right[] {
  const { needs } = offered(base, right);
  return fitting(base, new Set([...ticked, right, ...(needs ? [needs] : [])]));
}

/** Clears a box and those that rest on it. */
export const withoutRight = (base: Base, ticked: readonly Right[], right: Right): readonly Right[] =>
  fitting(base, new Set(ticked.filter((other) => other !== right)));
