import type { Id } from '#core/fields.ts';
import { withoutLine, type UserSide } from './assess-users.ts';
import { factsOfOffer } from './creation.ts';
import { FreeLines } from './free-lines.ts';
import type { UserDetails } from './webex-user.ts';

/** What people without a line are given: a telephone number, an extension, or both. */
export const assignmentWays = ['number', 'extension', 'both'] as const;
export type AssignmentWay = (typeof assignmentWays)[number];

/** How lines are assigned automatically. */
export interface Assignment {
  /** The site of whoever has none. */
  readonly siteId: Id;
  readonly way: AssignmentWay;
  /** Extensions are counted up from here and keep its number of digits. */
  readonly firstExtension: string;
}

/** Somebody who is to have a package, with the telephone number and extension that the account knows of them. */
export interface Wanted {
  readonly user: UserDetails;
  readonly phone: string;
  readonly extension: string;
}

export interface Proposal {
  /** The users in the order asked for, with the lines they can have. */
  readonly users: readonly UserDetails[];
  /** How many numbers and extensions there were too few. */
  readonly missing: { readonly numbers: number; readonly extensions: number };
}

/**
 * Proposes lines for people who are to have packages. What is said of somebody stands; who stays at a site keeps the
 * line; a person's own telephone number and extension come first where the site has them free. Packages without
 * calling have no line (R-PKG-7).
 */
export function proposeUsers(
  { sites, users }: Pick<UserSide, 'sites' | 'users'>,
  wanted: readonly Wanted[],
  assignment: Assignment | null
): Proposal {
  const before = new Map(users.map((user) => [user.id, user]));
  const ids = new Set(wanted.map(({ user }) => user.id));
  const free = new FreeLines(
    sites,
    users.filter(({ id }) => !ids.has(id))
  );
  const proposed = wanted.map(({ user }): UserDetails => {
    const known = before.get(user.id);
    if (!factsOfOffer(user.package).isCalling) return withoutLine(user);
    const siteId = user.siteId === '' ? (assignment?.siteId ?? '') : user.siteId;
    const stays = known?.siteId === siteId && user.number === '' && user.extension === '';
    return stays
      ? { ...user, siteId, number: known.number, extension: known.extension }
      : { ...user, siteId };
  });
  for (const user of proposed) free.take(user);
  if (!assignment) return { users: proposed, missing: { numbers: 0, extensions: 0 } };
  const lacks = proposed.map((user) => lackOf(user, assignment));
  // everybody's own line first, so that nobody is given somebody else's
  const own = proposed.map((user, index): UserDetails => {
    const [lack, person] = [lacks[index], wanted[index]];
    if (!lack || !person) return user;
    const number = e164Of(person.phone);
    const withOwn = {
      ...user,
      ...(lack.number && free.hasNumber(user.siteId, number) ? { number } : {}),
      ...(lack.extension && free.hasExtension(user.siteId, person.extension)
        ? { extension: person.extension }
        : {})
    };
    free.take(withOwn);
    return withOwn;
  });
  const missing = { numbers: 0, extensions: 0 };
  const complete = own.map((user, index): UserDetails => {
    const lack = lacks[index];
    const number = lack?.number && user.number === '' ? free.nextNumber(user.siteId) : user.number;
    const extension =
      lack?.extension && user.extension === ''
        ? free.nextExtension(user.siteId, assignment.firstExtension)
        : user.extension;
    if (lack?.number && number === '') missing.numbers++;
    if (lack?.extension && extension === '') missing.extensions++;
    const line = { ...user, number, extension };
    free.take(line);
    return line;
  });
  return { users: complete, missing };
}

/** What somebody is to be given beside what they have. */
function lackOf(user: UserDetails, { way }: Assignment): { number: boolean; extension: boolean } {
  if (!factsOfOffer(user.package).isCalling || user.siteId === '') return { number: false, extension: false };
  const hasNone = user.number === '' && user.extension === '';
  return {
    number: user.number === '' && (way === 'both' || (way === 'number' && hasNone)),
    extension: user.extension === '' && (way === 'both' || (way === 'extension' && hasNone))
  };
}

/** A telephone number as people write it, with its country code; empty where it has none. */
export function e164Of(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{3,14}$/.test(digits) ? digits : '';
}
