import { looksLikeEmail } from '#core/account/people-columns.ts';
import type { Id } from '#core/fields.ts';
import type { State } from '#core/state.ts';
import type { DimensionsUser } from './dimensions-user.ts';

/** E-mail addresses are compared without regard to case and to how letters with marks are composed. */
export const addressKey = (email: string): string => email.trim().toLowerCase().normalize('NFC');

/** The address to sign in with and to compare by; none where what the telephone system has cannot be one. */
export const usableAddress = (email: string): string => (looksLikeEmail(email) ? addressKey(email) : '');

/** Whether the telephone system has somebody by an address that is not this one of their own, as both are compared. */
export const isOtherAddress = (email: string, own: string): boolean => email !== '' && email !== own;

/**
 * The addresses, as `addressKey` has them, of users of the reseller's other customers: those of the telephone system
 * and those of people with access. Storage reads only users with an address that the command asks about.
 */
export function addressesElsewhere(
  { dimensionsUsers, people }: Pick<State, 'dimensionsUsers' | 'people'>,
  accountId: Id
): ReadonlySet<string> {
  const others = [...dimensionsUsers.values()].filter((user) => user.accountId !== accountId);
  const addresses = others.flatMap(({ pbx, personId }) => [pbx?.email, people.get(personId)?.email]);
  return new Set(addresses.flatMap((email) => (email ? [addressKey(email)] : [])));
}

/**
 * Whether a user whom only the telephone system knows has an address that a user of another customer has. A person of the
 * account has it of their own.
 */
export const isUsedElsewhere = (
  { personId, pbx }: Pick<DimensionsUser, 'personId' | 'pbx'>,
  elsewhere: ReadonlySet<string>
): boolean => personId === '' && pbx !== null && elsewhere.has(usableAddress(pbx.email));
