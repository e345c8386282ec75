import type { Id } from '#core/fields.ts';
import type { PbxUser } from './dimensions-user.ts';
import type { DecisionKind } from './match-roster.ts';
import { numberIssues } from './pbx-numbers.ts';
import { isPrimaryElse } from './primary-else.ts';
import type { RosterIndex } from './roster-index.ts';
import type { SyncScenario } from './sync.ts';

/** What somebody should look at about a user of a telephone system (4.3 of the facts, and extensions that are shared). */
export const rosterIssues = [
  'missing_extension',
  'email_used_elsewhere',
  'duplicate_email',
  'missing_email',
  'numbering_clash',
  'duplicate_extension',
  'primary_email_mismatch'
] as const satisfies readonly (SyncScenario | 'duplicate_extension')[];
export type RosterIssue = (typeof rosterIssues)[number];

/** What is to be looked at, given what becomes of the user, whose address this is and who of the account it is. */
export function issuesOf(
  user: PbxUser,
  email: string,
  { kind, personId }: { readonly kind: DecisionKind; readonly personId: Id },
  index: RosterIndex
): readonly RosterIssue[] {
  if (user.extension === '') return ['missing_extension'];
  const issues: RosterIssue[] = [];
  // somebody decided to leave the user out
  if (kind === 'skip') return issues;
  // also once it is decided that they are two: whoever is known by nothing else cannot be given access
  if (kind === 'conflict' || (personId === '' && index.isElsewhere(email)))
    issues.push('email_used_elsewhere');
  if (index.isShared(email)) issues.push('duplicate_email');
  if (email === '') issues.push('missing_email');
  issues.push(...numberIssues(user, index.numbers));
  if (isPrimaryElse(index.comparedWithPrimary({ personId, pbx: user })))
    issues.push('primary_email_mismatch');
  return issues;
}
