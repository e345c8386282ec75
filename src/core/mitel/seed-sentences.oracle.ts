// Test support: what the vendor's documents say about MiTeam Meetings licences, sentence by sentence (R1–R20),
// and how we read what they leave open (G1–G21). Written from the sentences; it knows nothing of the tables.

type MiCollab = 'never' | 'on' | 'off';
type MiTeam = 'on' | 'off';
type Reading = 'revoke' | 'keep';

/** One account with one person on it, as the sentences see them. */
export interface Situation {
  readonly micollab: MiCollab;
  readonly miteam: MiTeam;
  readonly licencesAvailable: boolean;
  readonly personIsLicensed: boolean;
}

/** What stands under *Products and licences*. */
export interface Shown {
  readonly toggle: 'none' | 'on' | 'off';
  readonly access: 'none' | 'read-only' | 'editable' | 'disabled';
  readonly message: 'no-licences' | 'licences-unavailable' | null;
  readonly hidden: boolean;
}

// R14 asks that MiCollab "must be disabled"; an account that never had it meets that as well.
const micollabIsEnabled = (micollab: MiCollab): boolean => micollab === 'on';

/** R20: not enabled → "No Licenses", regardless of users and availability (G9: with MiCollab on, too). */
const saysNoLicencesBecauseMiteamIsOff = ({ miteam }: Situation): boolean => miteam === 'off';

/** R10: both on, and the person has no licence → "No Licenses". */
const saysNoLicencesUnderMicollab = (s: Situation): boolean =>
  micollabIsEnabled(s.micollab) && s.miteam === 'on' && !s.personIsLicensed;

/** R9: both on, and the person has a licence → shown switched on (G11), "but read-only". */
const isReadOnly = (s: Situation): boolean =>
  micollabIsEnabled(s.micollab) && s.miteam === 'on' && s.personIsLicensed;

/** R14 to R17: MiCollab off, MiTeam on; R18 and G3: with a licence it can be given back, whatever is available. */
const canBeSwitchedByHand = (s: Situation): boolean =>
  !micollabIsEnabled(s.micollab) && s.miteam === 'on' && (s.personIsLicensed || s.licencesAvailable);

/** R19: MiTeam on, nothing to assign → shown off and not operable (G10), "Licenses unavailable". */
const isUnavailable = (s: Situation): boolean =>
  !micollabIsEnabled(s.micollab) && s.miteam === 'on' && !s.personIsLicensed && !s.licencesAvailable;

export function shownOnUserPage(s: Situation): Shown {
  if (saysNoLicencesBecauseMiteamIsOff(s))
    // G8: R8 and R12 let the licence live on, R20 hides it; both are true
    return { toggle: 'none', access: 'none', message: 'no-licences', hidden: s.personIsLicensed };
  if (saysNoLicencesUnderMicollab(s))
    return { toggle: 'none', access: 'none', message: 'no-licences', hidden: false };
  if (isReadOnly(s)) return { toggle: 'on', access: 'read-only', message: null, hidden: false };
  if (canBeSwitchedByHand(s))
    return {
      toggle: s.personIsLicensed ? 'on' : 'off',
      access: 'editable',
      message: null,
      hidden: false
    };
  if (isUnavailable(s))
    return { toggle: 'off', access: 'disabled', message: 'licences-unavailable', hidden: false };
  throw new Error('The sentences say nothing about this situation.');
}

/** The sentences and readings that an account page of this situation rests on. */
export function sentencesBehindUserPage(s: Situation): string {
  if (s.miteam === 'off') {
    const kept = { on: ' R8', off: ' R12', never: ' G1' }[s.micollab];
    return `R20${micollabIsEnabled(s.micollab) ? ' G9' : ''}${s.personIsLicensed ? `${kept} G8` : ''}`;
  }
  if (micollabIsEnabled(s.micollab)) return s.personIsLicensed ? 'R9 G11' : 'R10';
  if (s.personIsLicensed) return s.licencesAvailable ? 'R17 G6' : 'G3';
  return s.licencesAvailable ? 'R14 R15 R16 R17' : 'R19 G10';
}

export type Switching = 'micollab-on' | 'micollab-off' | 'miteam-on' | 'miteam-off';

/**
 * R11: MiTeam disabled after MiCollab was disabled → the console disables all licences. R8: with MiCollab on
 * they stay active, and G15 says that its present state counts. R12: MiCollab disabled after MiTeam → they stay.
 * G1: where MiCollab never was on, the workspace's reading decides.
 */
export function losesAllLicences(
  event: Switching,
  micollab: MiCollab,
  miteam: MiTeam,
  neverOn: Reading
): boolean {
  const miteamIsBeingDisabled = event === 'miteam-off' && miteam === 'on';
  if (!miteamIsBeingDisabled) return false; // R12, G2, G4, G5
  if (micollab === 'on') return false; // R8
  if (micollab === 'off') return true; // R11
  return neverOn === 'revoke'; // G1
}

/** Whether the integration already stands where the event would put it. */
export const changesNothing = (event: Switching, micollab: MiCollab, miteam: MiTeam): boolean =>
  ({
    'micollab-on': micollab === 'on',
    'micollab-off': micollab !== 'on',
    'miteam-on': miteam === 'on',
    'miteam-off': miteam === 'off'
  })[event];

/** The sentence or reading that tells what becomes of the licences. */
export function sentenceBehindEffect(event: Switching, micollab: MiCollab, miteam: MiTeam): string {
  if (changesNothing(event, micollab, miteam)) return 'nothing to switch';
  if (event === 'miteam-off') return { on: 'R8', off: 'R11', never: 'G1' }[micollab];
  if (event === 'micollab-off') return miteam === 'off' ? 'R12' : 'G2';
  return event === 'micollab-on' ? 'G4' : 'G5';
}

export interface Attempt extends Situation {
  readonly action: 'give' | 'take';
}

/** Why a licence cannot be given or taken here, with the sentence that says so; `allowed` if it can. */
export function answerToAttempt(a: Attempt): { readonly answer: string; readonly because: string } {
  // R6: the MiCollab server controls the licences, they cannot be managed one by one (G20: not even assigned)
  if (micollabIsEnabled(a.micollab))
    return { answer: 'managed-by-micollab', because: a.action === 'give' ? 'R6 R14 G20' : 'R6' };
  // R16: MiTeam must be on; R20: otherwise there is no toggle at all
  if (a.miteam === 'off') return { answer: 'miteam-off', because: a.action === 'give' ? 'R16' : 'R20 G6' };
  if (a.action === 'take')
    // G6: switching a person off is allowed with MiCollab off and MiTeam on
    return a.personIsLicensed
      ? { answer: 'allowed', because: 'G6' }
      : { answer: 'not-licensed', because: 'nothing to take' };
  if (a.personIsLicensed) return { answer: 'already-licensed', because: 'nothing to give' };
  // R15: the account must have licences; R19: without one to assign the toggle is not operable
  return a.licencesAvailable
    ? { answer: 'allowed', because: 'R14 R15 R16 R17' }
    : { answer: 'no-licence-left', because: 'R15 R19' };
}

/** One account and one person through time, for whole sequences: a second model of the licence rule. */
export interface Story extends Situation {
  readonly neverOn: Reading;
}

export function next(story: Story, event: Switching): Story {
  if (changesNothing(event, story.micollab, story.miteam)) return story;
  const lost = losesAllLicences(event, story.micollab, story.miteam, story.neverOn);
  return {
    ...story,
    micollab: event === 'micollab-on' ? 'on' : event === 'micollab-off' ? 'off' : story.micollab,
    miteam: event === 'miteam-on' ? 'on' : event === 'miteam-off' ? 'off' : story.miteam,
    personIsLicensed: story.personIsLicensed && !lost,
    // G7: what is taken away goes back to the pool at once
    licencesAvailable: story.licencesAvailable || (lost && story.personIsLicensed)
  };
}
