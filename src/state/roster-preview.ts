import type { PbxUser } from '#core/dimensions/dimensions-user.ts';
import type { DecisionKind, RosterDecision } from '#core/dimensions/match-roster.ts';
import { isOnlyWarned, type RosterRow } from '#core/dimensions/read-roster.ts';
import { searchable } from '#storage/sort-key.ts';

export const rosterFilters = [
  'all',
  'create',
  'merge',
  'update',
  'unchanged',
  'skip',
  'conflict',
  'issues',
  'unreadable'
] as const;
export type RosterFilter = (typeof rosterFilters)[number];

/** A row of the preview: what becomes of a user, or why a row of the list cannot be used. */
export type PreviewRow =
  | { readonly decision: RosterDecision; readonly row: RosterRow | null }
  | { readonly decision: null; readonly row: RosterRow };

/** What becomes of everybody, and then the rows of the list that cannot be used. */
export function previewRows(
  decisions: readonly RosterDecision[],
  rows: readonly RosterRow[]
): readonly PreviewRow[] {
  const byId = new Map(rows.flatMap((row) => (row.user ? [[row.user.pbxId, row]] : [])));
  const unreadable = rows.filter(({ user }) => user === null);
  return [
    ...decisions.map((decision) => ({ decision, row: byId.get(decision.pbx.pbxId) ?? null })),
    ...unreadable.map((row) => ({ decision: null, row }))
  ];
}

/** How many rows each filter shows. */
export function rosterCounts(rows: readonly PreviewRow[]): Readonly<Record<RosterFilter, number>> {
  const none = Object.fromEntries(rosterFilters.map((filter) => [filter, 0]));
  const counts = none as Record<RosterFilter, number>;
  for (const row of rows) for (const filter of rosterFilters) if (isAmong(row, filter)) counts[filter]++;
  return counts;
}

/** What users are found by, whatever becomes of them. */
export const rosterTexts = (users: readonly PbxUser[]): ReadonlyMap<string, string> =>
  new Map(
    users.map(({ pbxId, firstName, lastName, email, extension, subAccount }) => [
      pbxId,
      searchable([firstName, lastName, email, extension, subAccount].join(' '))
    ])
  );

/** The rows of a filter that have every word of the search; an unusable one is found by its number. */
export function rosterRows(
  rows: readonly PreviewRow[],
  filter: RosterFilter,
  search: string,
  texts: () => ReadonlyMap<string, string>
): readonly PreviewRow[] {
  const among = filter === 'all' ? rows : rows.filter((row) => isAmong(row, filter));
  const words = searchable(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return among;
  const known = texts();
  const textOf = ({ decision, row }: PreviewRow): string =>
    decision ? (known.get(decision.pbx.pbxId) ?? '') : String(row.row);
  return among.filter((row) => {
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  });
}

function isAmong({ decision, row }: PreviewRow, filter: RosterFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'unreadable') return decision === null;
  if (!decision) return false;
  if (filter === 'issues') return decision.issues.length > 0 || (row?.problems.some(isOnlyWarned) ?? false);
  // what was decided stays among the conflicts, so that it does not vanish from under the cursor
  if (filter === 'conflict') return decision.choices.length > 0;
  return decision.kind === (filter satisfies DecisionKind);
}
