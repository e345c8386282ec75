import type { Action } from './account/permissions.table.ts';
import type { Change, JournalEntry } from './journal.ts';

/**
 * Everything that doing it took, and undoing it therefore takes: the entry names one permission, but a list of people
 * can add as well as correct, and any of its people may have changed role.
 */
export function actionsToUndo({ action }: JournalEntry, changes: readonly Change[]): readonly Action[] {
  if (action !== 'add-people' && action !== 'correct-people') return [action];
  const people = changes.filter(({ table }) => table === 'people');
  return [
    action,
    ...(people.some((change) => !isCorrection(change)) ? (['add-people'] as const) : []),
    ...(people.some(isCorrection) ? (['correct-people'] as const) : []),
    ...(people.some((change) => roleIn(change.before) !== roleIn(change.after))
      ? (['set-role'] as const)
      : [])
  ];
}

const isCorrection = ({ before, after }: Change): boolean => before !== null && after !== null;
/** Whoever is not there has no more than a user; a correction without the field leaves it alone. */
const roleIn = (side: Change['before']): unknown => side?.role ?? 'user';
