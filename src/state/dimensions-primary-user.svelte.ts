import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from '#storage/database.ts';
import { customersWithAddress, type ListedDimensionsCustomer } from '#storage/dimensions-queries.ts';
import { everybodyOf } from '#storage/people-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** Who is chosen as the primary user of a customer, among whom, and who could be the same or in the way. */
export class PrimaryUser {
  readonly #people: LiveQuery<Person[]>;
  readonly #person;
  readonly #elsewhere;

  /** `personId` is empty while nobody is chosen. */
  constructor(db: Database, accountId: Id, personId: () => string) {
    this.#people = new LiveQuery(() => everybodyOf(db, accountId));
    this.#person = $derived.by(() => {
      const id = personId();
      return new LiveQuery(async () => (id === '' ? undefined : db.people.get(id)));
    });
    this.#elsewhere = $derived.by(() => {
      const email = this.person?.email ?? '';
      return new LiveQuery(() => customersWithAddress(db, accountId, email));
    });
  }

  /** Everybody of the account by name; `undefined` until read. */
  get people(): readonly Person[] | undefined {
    return this.#people.current;
  }
  /** The primary user, if chosen and still there. */
  get person(): Person | undefined {
    return this.#person.current;
  }
  /** Customers of other accounts that have a user with the primary user's address. */
  get elsewhere(): readonly ListedDimensionsCustomer[] {
    return this.#elsewhere.current ?? [];
  }
  /** Others of the account with the primary user's name: somebody may be there with two addresses (R31). */
  get namesakes(): readonly Person[] {
    const { person } = this;
    return person && nameOf(person) !== ''
      ? (this.people ?? []).filter((each) => each.id !== person.id && nameOf(each) === nameOf(person))
      : [];
  }
}

const nameOf = ({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`.trim().toLocaleLowerCase();
