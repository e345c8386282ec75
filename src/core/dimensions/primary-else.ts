import type { Person } from '#core/account/person.ts';
import { plain } from '#core/account/people-columns.ts';
import { addressKey, isOtherAddress, usableAddress } from './addresses-elsewhere.ts';
import type { DimensionsUser } from './dimensions-user.ts';
import { primaryUser } from './primary-user.table.ts';

type Primary = Pick<Person, 'id' | 'firstName' | 'lastName' | 'email'>;
type User = Pick<DimensionsUser, 'personId' | 'pbx'>;
export type PrimaryDecision = ReturnType<typeof primaryUser.decide>;

/**
 * What a telephone system makes of the primary user, user by user: the same one, one who has another address by now, or
 * somebody of that name and another address, where it has nobody else who is the primary user (`isThere`).
 */
export function comparedWithPrimary(
  primary: Primary | undefined,
  isThere: boolean
): (user: User) => PrimaryDecision {
  if (!primary) return () => primaryUser.decide({ primary: 'missing', onPbx: 'no' });
  const own = addressKey(primary.email);
  const name = isThere ? '' : nameOf(primary);
  return ({ personId, pbx }) => {
    const isOwn = personId === primary.id;
    const onPbx = !pbx
      ? 'no'
      : isOwn && isOtherAddress(usableAddress(pbx.email), own)
        ? 'merged-before'
        : !isOwn && name !== '' && nameOf(pbx) === name
          ? 'other-email'
          : 'no';
    return primaryUser.decide({ primary: 'there', onPbx });
  };
}

/** The same for the users that a customer has. */
export const comparedWithPrimaryOf = (
  users: readonly User[],
  primary: Primary | undefined
): ((user: User) => PrimaryDecision) => {
  const own = addressKey(primary?.email ?? '');
  const isThere = users.some(
    ({ personId, pbx }) => pbx && (personId === primary?.id || usableAddress(pbx.email) === own)
  );
  return comparedWithPrimary(primary, isThere);
};

/** The telephone system has the primary user by another address. */
export const isPrimaryElse = ({ outcome }: PrimaryDecision): boolean =>
  outcome === 'two-users' || outcome === 'addresses-differ';

const nameOf = ({ firstName, lastName }: Pick<Primary, 'firstName' | 'lastName'>): string =>
  plain(`${firstName} ${lastName}`);
