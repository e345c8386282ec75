import type { Id } from '#core/fields.ts';
import type { Database } from '#storage/database.ts';
import { firstPortalUsers, type DimensionsUserWithPerson } from '#storage/dimensions-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** How many are shown; whoever has more is sent to the page of users. */
const most = 12;

/** The first people of an account who are users of Dimensions, with their roles. */
export class PortalUsers {
  readonly #users: LiveQuery<DimensionsUserWithPerson[]>;

  constructor(db: Database, accountId: Id) {
    this.#users = new LiveQuery(() => firstPortalUsers(db, accountId, most));
  }

  /** `undefined` until read. */
  get current(): readonly DimensionsUserWithPerson[] | undefined {
    return this.#users.current;
  }
}
