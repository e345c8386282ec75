import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import { usableAddress } from './addresses-elsewhere.ts';
import { rolesByThemselves } from './automatic-roles.ts';
import { rolesOf, withoutSimulated, type DimensionsUser, type PbxUser } from './dimensions-user.ts';
import { pbxMatch } from './match.table.ts';
import type { ChargedRole } from './roles.ts';
import { conflictChoices, RosterIndex, type ConflictChoice, type KnownToMatch } from './roster-index.ts';
import { issuesOf, type RosterIssue } from './roster-issues.ts';

/** What becomes of a user of a telephone system. */
export type DecisionKind = 'create' | 'merge' | 'update' | 'unchanged' | 'skip' | 'conflict';

/** What becomes of one user of a roster, as a preview shows it and `usersAfter` does it. */
export interface RosterDecision {
  readonly pbx: PbxUser;
  readonly kind: DecisionKind;
  /** Which of our users it is; empty for one to be made. */
  readonly userId: Id;
  /** Who of the account it is; empty for somebody without login. */
  readonly personId: Id;
  /** A user who was two so far: this one becomes part of `userId`. */
  readonly absorbedId: Id;
  readonly issues: readonly RosterIssue[];
  /** What can be chosen about a conflict, also after one of them was. */
  readonly choices: readonly ConflictChoice[];
  /** Charged roles that come by themselves (R45). */
  readonly added: readonly ChargedRole[];
  /** The address would do for access to the portal. */
  readonly canSignIn: boolean;
  /** The case of the table `dimensions-match` that says so. */
  readonly facts: Parameters<typeof pbxMatch.decide>[0];
}

export interface RosterMatch {
  /** One for each user, in the order of the roster. */
  readonly decisions: readonly RosterDecision[];
  /** Users of ours whom the telephone system has no longer. They stay until somebody decides. */
  readonly gone: readonly DimensionsUser[];
  /** Simulated users whom a real telephone system does not have: their made-up side goes with its roster. */
  readonly replaced: readonly DimensionsUser[];
}

/**
 * Compares the whole roster of a telephone system, whose identifiers are unique, with the customer's users. The order
 * of neither matters, and what was taken over is recognised the next time.
 */
export function matchRoster(roster: readonly PbxUser[], known: KnownToMatch): RosterMatch {
  const isReal = roster.some(({ isSimulated }) => !isSimulated);
  // nobody of a real system is somebody who was made up
  const users = isReal ? withoutSimulated(known.users) : known.users;
  const decisions = decisionsOn(roster, { ...known, users });
  const used = new Set<Id>();
  for (const { userId, absorbedId } of decisions) used.add(userId).add(absorbedId);
  const left = known.users.filter(({ id }) => !used.has(id));
  return {
    decisions,
    gone: left.filter(({ pbx }) => pbx && !(isReal && pbx.isSimulated)),
    replaced: isReal ? left.filter(({ pbx }) => pbx?.isSimulated) : []
  };
}

/** Who is who is decided by what the roster says, and the rest by that with what it leaves unsaid. */
function decisionsOn(roster: readonly PbxUser[], known: KnownToMatch): readonly RosterDecision[] {
  const decide = (users: readonly PbxUser[]): readonly RosterDecision[] => {
    const index = new RosterIndex(users, known);
    return users.map((pbx) => decisionOn(pbx, index));
  };
  const decisions = decide(roster);
  const unsaid = known.unsaid ?? [];
  if (unsaid.length === 0) return decisions;
  const byId = new Map(known.users.map(({ id, pbx }) => [id, pbx]));
  return decide(
    decisions.map(({ pbx, userId, absorbedId }) => {
      const before = byId.get(userId) ?? byId.get(absorbedId);
      return before ? { ...pbx, ...Object.fromEntries(unsaid.map((field) => [field, before[field]])) } : pbx;
    })
  );
}

function decisionOn(pbx: PbxUser, index: RosterIndex): RosterDecision {
  const email = usableAddress(pbx.email);
  const isShared = index.isShared(email);
  const isElsewhere = index.isElsewhere(email);
  const choice = isElsewhere ? index.choiceFor(pbx) : null;
  const isAlone = email !== '' && !isShared;
  const portal = isAlone ? index.portalUserWith(email, pbx) : null;
  const linked =
    index.importedAs(pbx) ??
    (isAlone && !portal ? index.importedWith(email) : null) ??
    index.importedLike(pbx, portal);
  const mayMerge = portal !== null && (!isElsewhere || choice === 'merge');
  // two so far, as their addresses differed: now one (R30)
  const joins = linked?.personId === '' && mayMerge;
  const { outcome, facts } = pbxMatch.decide({
    extension: pbx.extension === '' ? 'no' : 'yes',
    pbxEmail:
      email === '' ? 'missing' : isElsewhere && !mayMerge ? 'elsewhere' : isShared ? 'shared' : 'unique',
    known: linked && !joins ? 'imported' : portal ? 'portal' : 'nowhere'
  });
  // what the cases below do not say otherwise
  let kind: DecisionKind = 'create';
  let user = linked;
  let personId = linked?.personId ?? '';
  let absorbed: DimensionsUser | null = null;
  let choices: readonly ConflictChoice[] = [];
  let canSignIn = isAlone && !isElsewhere;
  switch (outcome) {
    case 'skipped':
      kind = 'skip';
      break;
    case 'kept':
      kind = 'unchanged';
      canSignIn = isAlone && (!isElsewhere || personId !== '');
      break;
    case 'merged':
      user = portal?.user ?? linked;
      // what a real telephone system says of somebody is not written over by a simulated one
      kind = pbx.isSimulated && user?.pbx?.isSimulated === false ? 'unchanged' : 'merge';
      personId = portal?.personId ?? '';
      absorbed = linked && user !== linked ? linked : null;
      choices = isElsewhere ? conflictChoices : [];
      canSignIn = true;
      break;
    case 'conflict':
      kind = choice === 'leave-out' ? 'skip' : choice === 'keep-apart' ? 'create' : 'conflict';
      choices = conflictChoices.filter((one) => one !== 'merge' || portal !== null);
      break;
    case 'created':
    case 'created-without-login':
    case 'created-email-shared':
      break;
  }
  const isImported = kind !== 'skip' && kind !== 'conflict';
  const isKept = outcome === 'merged' && kind === 'unchanged';
  const added = isImported && !isKept ? rolesToAdd(pbx, index, user, absorbed) : [];
  if (kind === 'unchanged' && !isKept && (added.length > 0 || !sameValue(user?.pbx, pbx))) kind = 'update';
  return {
    pbx,
    kind,
    userId: user?.id ?? '',
    personId,
    absorbedId: absorbed?.id ?? '',
    issues: issuesOf(pbx, email, { kind, personId }, index),
    choices,
    added,
    canSignIn: isImported && canSignIn,
    facts
  };
}

/** The roles that whoever is imported gets and did not have as any of these. */
function rolesToAdd(
  pbx: PbxUser,
  index: RosterIndex,
  ...before: readonly (DimensionsUser | null)[]
): readonly ChargedRole[] {
  const has = (role: ChargedRole): boolean => before.some((user) => user && rolesOf(user).includes(role));
  return rolesByThemselves(pbx, index).filter((role) => !has(role));
}
