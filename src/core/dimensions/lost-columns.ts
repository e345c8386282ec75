import { plain } from '#core/account/people-columns.ts';
import type { PbxUser } from './dimensions-user.ts';
import type { RosterMatch } from './match-roster.ts';
import { isMadeOfExtension } from './read-roster.ts';
import type { TellingField } from './roster-columns.ts';

/**
 * How many users seem to be gone only as the list has no column for what told them from others: somebody with their
 * extension comes as new, or somebody with their name is not known as them. By the column that is missing.
 */
export function lostColumns(
  { decisions, gone }: Pick<RosterMatch, 'decisions' | 'gone'>,
  missing: readonly TellingField[]
): ReadonlyMap<TellingField, number> {
  const extensions = new Set<string>();
  const names = new Set<string>();
  for (const { pbx, kind } of decisions) {
    if (kind === 'create' || kind === 'conflict') extensions.add(pbx.extension);
    // with an identifier made of the extension alone, the wrong one can be corrected
    if (kind === 'create' || kind === 'conflict' || kind === 'update') names.add(nameOf(pbx));
  }
  const lost = gone.flatMap(({ pbx }) =>
    pbx && (extensions.has(pbx.extension) || (nameOf(pbx) !== '' && names.has(nameOf(pbx)))) ? [pbx] : []
  );
  const counts = missing.map((field) => [field, lost.filter((pbx) => hasField[field](pbx)).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

const hasField: Readonly<Record<TellingField, (pbx: PbxUser) => boolean>> = {
  pbxId: ({ pbxId }) => !isMadeOfExtension(pbxId),
  subAccount: ({ subAccount }) => subAccount !== ''
};

const nameOf = ({ firstName, lastName }: PbxUser): string => plain(`${firstName} ${lastName}`);
