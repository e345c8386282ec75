import { factsOfOffer } from './creation.ts';
import { packageChange } from './package-change.table.ts';
import type { PackageId } from './packages.ts';
import { userStatus } from './user-status.table.ts';
import { userDetails, type UserStatus, type WebexUser } from './webex-user.ts';

/** What of a user can be other than the vendor was told; the line is site, number and extension. */
export const toldParts = ['package', 'addOns', 'line', 'roles'] as const;
export type ToldPart = (typeof toldParts)[number];

/** What differs from what the vendor was last told; nothing for a user it was never told of. */
export function sinceTold(user: WebexUser): readonly ToldPart[] {
  const { told } = user;
  if (!told) return [];
  const differs: Readonly<Record<ToldPart, boolean>> = {
    package: told.package !== user.package,
    addOns: !sameMembers(told.addOns, user.addOns),
    line: told.siteId !== user.siteId || told.number !== user.number || told.extension !== user.extension,
    roles: !sameMembers(told.roles, user.roles)
  };
  return toldParts.filter((part) => differs[part]);
}

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

/** What is left to do for a user. */
export const userStatusOf = (user: WebexUser) =>
  userStatus.decide({
    userStatus: user.status,
    sinceTold: sinceTold(user).length > 0 ? 'changed' : 'same'
  });

/** The vendor has the user, or asks them for their consent: what is removed here is not removed there. */
export function isAtVendor(user: WebexUser): boolean {
  const { outcome } = userStatusOf(user);
  return outcome !== 'to-hand-over' && outcome !== 'free-elsewhere';
}

/** The user once a person has written down what the vendor said; how they are now is what it was told. */
export function recorded(user: WebexUser, status: UserStatus): WebexUser {
  const { id: _, ...now } = userDetails(user);
  switch (status) {
    case 'planned':
    case 'email_taken':
      return { ...user, status, told: null };
    case 'pending_user_migration':
      return { ...user, status, told: user.told ?? now };
    case 'provisioned':
      // with the consent comes what was asked for then, not what was changed while waiting for it
      return { ...user, status, told: user.status === 'pending_user_migration' ? (user.told ?? now) : now };
  }
}

const kindOf = (offer: PackageId) => (factsOfOffer(offer).isCalling ? 'calling' : 'meetings');
/** Whether the line goes along when the vendor, which knows of the one package or of none, is told of the other. */
export const packageChangeOf = (from: PackageId | undefined, to: PackageId) =>
  packageChange.decide({ from: from === undefined ? 'none' : kindOf(from), to: kindOf(to) });

/** How the vendor is told what changed of a user whom it knows. */
export interface UserUpdate {
  /** What a request carries, as far as the interface takes it. */
  readonly byRequest: 'package' | 'package-and-line' | null;
  /** What is left to a person. */
  readonly byHand: readonly ToldPart[];
}

export function updateOf(user: WebexUser): UserUpdate {
  const parts = userStatusOf(user).outcome === 'to-update' ? sinceTold(user) : [];
  const { isCalling, isKnown } = factsOfOffer(user.package);
  const isRequest = parts.includes('package') && isKnown;
  const withLine = isRequest && packageChangeOf(user.told?.package, user.package).outcome === 'with-line';
  const isByHand: Readonly<Record<ToldPart, boolean>> = {
    package: !isRequest,
    addOns: true,
    // a line is given up with the calls
    line: isCalling && !withLine,
    roles: true
  };
  return {
    byRequest: !isRequest ? null : withLine ? 'package-and-line' : 'package',
    byHand: parts.filter((part) => isByHand[part])
  };
}
