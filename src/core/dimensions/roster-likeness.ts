import { plain } from '#core/account/people-columns.ts';
import { addressKey, usableAddress } from './addresses-elsewhere.ts';
import type { DimensionsUser, PbxUser } from './dimensions-user.ts';
import { isMadeOfExtension } from './read-roster.ts';
import type { KnownToMatch } from './roster-index.ts';

/** What of the whole roster says that somebody is somebody else. */
interface Claims {
  /** Users that can be monitored, by identifier. */
  readonly monitored: ReadonlySet<string>;
  /** How many of these have an address. */
  readonly emails: ReadonlyMap<string, number>;
}

/**
 * Recognises users without the address where one list has fewer columns than another, so that their identifier is made
 * of the extension in one of them: by extension and name together, where nothing else says otherwise.
 */
export class RosterLikeness {
  readonly #known: KnownToMatch;
  readonly #claims: Claims;
  readonly #emailOf: ReadonlyMap<string, string>;
  /** Those whom the telephone system has no longer under their identifier. */
  readonly #left = new Map<string, DimensionsUser[]>();
  readonly #onRoster = new Map<string, number>();

  constructor(roster: readonly PbxUser[], known: KnownToMatch, claims: Claims) {
    this.#known = known;
    this.#claims = claims;
    this.#emailOf = new Map(known.people.map(({ id, email }) => [id, addressKey(email)]));
    for (const user of known.users) {
      const key = user.pbx && !claims.monitored.has(user.pbx.pbxId) ? likeness(user.pbx) : '';
      if (key !== '') this.#left.set(key, [...(this.#left.get(key) ?? []), user]);
    }
    if (this.#left.size === 0) return;
    for (const pbx of roster) {
      const key = likeness(pbx);
      if (this.#left.has(key)) this.#onRoster.set(key, (this.#onRoster.get(key) ?? 0) + 1);
    }
  }

  /** The only one of ours who can be this user; nobody where there are several, here or there. */
  of(pbx: PbxUser, isSomebodyHere: boolean): DimensionsUser | null {
    const key = likeness(pbx);
    if (key === '' || this.#onRoster.get(key) !== 1) return null;
    const [only, ...others] = (this.#left.get(key) ?? []).filter(
      (user) => user.pbx && this.#canBe(user, user.pbx, pbx) && !(isSomebodyHere && user.personId !== '')
    );
    return others.length === 0 ? (only ?? null) : null;
  }

  #canBe({ personId }: DimensionsUser, before: PbxUser, now: PbxUser): boolean {
    const [own, email] = [usableAddress(before.email), usableAddress(now.email)];
    const isSubAccountUnsaid = this.#known.unsaid?.includes('subAccount') && now.subAccount === '';
    return (
      (isMadeOfExtension(before.pbxId) || isMadeOfExtension(now.pbxId)) &&
      before.isSimulated === now.isSimulated &&
      (isSubAccountUnsaid || before.subAccount === '' || before.subAccount === now.subAccount) &&
      (own === '' || email === '' || own === email) &&
      !this.#isAnothers(personId === '' ? own : (this.#emailOf.get(personId) ?? ''), email)
    );
  }

  /** Somebody else of the roster alone has the address, and by that is whoever has it here. */
  #isAnothers(address: string, own: string): boolean {
    return address !== own && this.#claims.emails.get(address) === 1;
  }
}

function likeness({ extension, firstName, lastName }: PbxUser): string {
  const name = plain(`${firstName} ${lastName}`);
  return extension === '' || name === '' ? '' : `${extension}\n${name}`;
}
