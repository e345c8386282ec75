import { fullName, type Person } from '#core/account/person.ts';
import { usableAddress } from './addresses-elsewhere.ts';
import type { DimensionsUser } from './dimensions-user.ts';

type User = Pick<DimensionsUser, 'personId' | 'pbx'>;

/** What a user is called: the person's name, else the telephone system's, else what can be said of the user. */
export function displayNameOf({ pbx }: User, person: Person | undefined): string {
  if (person) return fullName(person);
  return pbx ? `${pbx.firstName} ${pbx.lastName}`.trim() || pbx.email || pbx.extension : '';
}

/** The address that a user signs in with: the person's, else the telephone system's. */
export const emailOf = ({ pbx }: User, person: Person | undefined): string =>
  person?.email ?? pbx?.email ?? '';

/** The same, as addresses are compared; none where it cannot be one. */
export const emailKeyOf = (user: User, person: Person | undefined): string =>
  usableAddress(emailOf(user, person));
