import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { addressKey, usableAddress } from './addresses-elsewhere.ts';
import type { DimensionsUser, PbxUser } from './dimensions-user.ts';
import { PbxNumbers } from './pbx-numbers.ts';
import { comparedWithPrimary } from './primary-else.ts';
import type { PbxField } from './roster-columns.ts';
import { RosterLikeness } from './roster-likeness.ts';

/** What somebody decided about a user whose address a user of another customer has. */
export const conflictChoices = ['keep-apart', 'merge', 'leave-out'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** What a roster is compared with. */
export interface KnownToMatch {
  /** Those of the customer. */
  readonly users: readonly DimensionsUser[];
  /** Those of the account. */
  readonly people: readonly Pick<Person, 'id' | 'firstName' | 'lastName' | 'email'>[];
  readonly primaryPersonId: Id;
  /** As `addressKey` has them. */
  readonly addressesElsewhere: ReadonlySet<string>;
  readonly agentsFollowPbx: boolean;
  /** What the roster has no column for: what is known of it stays. */
  readonly unsaid?: readonly PbxField[];
  /** By `pbxId`. */
  readonly choices: ReadonlyMap<string, ConflictChoice>;
}

/** Somebody of the account, with the user that they are already. */
interface PortalUser {
  readonly personId: Id;
  readonly user: DimensionsUser | null;
}

/** Looks up what a single user of a roster is compared with, so that the whole of it is read once. */
export class RosterIndex {
  readonly numbers: PbxNumbers;
  readonly #known: KnownToMatch;
  readonly #usersByPbxId: ReadonlyMap<string, DimensionsUser>;
  readonly #usersByPerson: ReadonlyMap<Id, DimensionsUser>;
  readonly #peopleByEmail: ReadonlyMap<string, Id>;
  /** Only users that can be monitored count: the others are not imported. */
  readonly #monitored = new Set<string>();
  readonly #emails = new Map<string, number>();
  /** By address, those of the telephone system alone that it has no longer under their identifier. */
  readonly #stale = new Map<string, DimensionsUser | null>();
  readonly #likeness: RosterLikeness;
  /** What the roster makes of the primary user with one of its users (R31). */
  readonly comparedWithPrimary: ReturnType<typeof comparedWithPrimary>;

  constructor(roster: readonly PbxUser[], known: KnownToMatch) {
    this.#known = known;
    this.numbers = new PbxNumbers(roster);
    this.#usersByPbxId = new Map(known.users.flatMap((user) => (user.pbx ? [[user.pbx.pbxId, user]] : [])));
    this.#usersByPerson = new Map(known.users.map((user) => [user.personId, user]));
    this.#peopleByEmail = new Map(known.people.map(({ id, email }) => [addressKey(email), id]));
    for (const user of roster) {
      if (user.extension === '') continue;
      this.#monitored.add(user.pbxId);
      count(this.#emails, usableAddress(user.email));
    }
    for (const user of known.users) {
      if (user.personId !== '' || !user.pbx || this.#monitored.has(user.pbx.pbxId)) continue;
      const email = usableAddress(user.pbx.email);
      this.#stale.set(email, this.#stale.has(email) ? null : user);
    }
    this.#likeness = new RosterLikeness(roster, known, { monitored: this.#monitored, emails: this.#emails });
    const primary = known.people.find(({ id }) => id === known.primaryPersonId);
    const user = this.#usersByPerson.get(primary?.id ?? ' ');
    const isThere =
      primary !== undefined &&
      (this.#emails.has(addressKey(primary.email)) || this.#monitored.has(user?.pbx?.pbxId ?? ''));
    this.comparedWithPrimary = comparedWithPrimary(primary, isThere);
  }

  get agentsFollowPbx(): boolean {
    return this.#known.agentsFollowPbx;
  }

  /** Who was imported as this user before. */
  importedAs({ pbxId }: PbxUser): DimensionsUser | null {
    return this.#usersByPbxId.get(pbxId) ?? null;
  }

  /** Who was imported with this address under an identifier that nobody has any longer. */
  importedWith(email: string): DimensionsUser | null {
    return this.#stale.get(email) ?? null;
  }

  /** Who was imported with this extension and name where a list tells users by less than another did. */
  importedLike(pbx: PbxUser, portal: PortalUser | null): DimensionsUser | null {
    return this.#likeness.of(pbx, portal !== null);
  }

  /** Who of the account has this address; whoever is another user of the telephone system already stays that one. */
  portalUserWith(email: string, { pbxId }: PbxUser): PortalUser | null {
    const personId = this.#peopleByEmail.get(email);
    if (personId === undefined) return null;
    const user = this.#usersByPerson.get(personId) ?? null;
    const other = user?.pbx?.pbxId ?? pbxId;
    return other !== pbxId && this.#monitored.has(other) ? null : { personId, user };
  }

  isShared(email: string): boolean {
    return (this.#emails.get(email) ?? 0) > 1;
  }

  isElsewhere(email: string): boolean {
    return this.#known.addressesElsewhere.has(email);
  }

  choiceFor({ pbxId }: PbxUser): ConflictChoice | null {
    return this.#known.choices.get(pbxId) ?? null;
  }
}

function count(counts: Map<string, number>, key: string): void {
  if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
}
