import type { Action } from '#core/account/permissions.table.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from '#storage/database.ts';
import { peopleKeys, type PeopleKeys as Keys } from '#storage/people-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** What can change a name, an address or a trait; giving, taking and revoking licences cannot. */
const changingPeople: ReadonlySet<Action> = new Set<Action>([
  'add-people',
  'correct-people',
  'remove-people',
  'set-role',
  'import-bundle',
  'remove-account',
  'create-account'
]);

/**
 * By what each person of an account is found. Read when somebody first searches or filters, in pieces that can be
 * searched at once; read again only after a journal entry that can have changed it.
 */
export class PeopleKeys {
  readonly #query: LiveQuery<Keys>;
  #keys: Keys | undefined;
  /** The journal's last entry when the keys were read. */
  #seq = 0;
  #piece = $state.raw<Keys>();

  constructor(db: Database, accountId: Id) {
    this.#query = new LiveQuery(async () => {
      const since = await db.journal.where('seq').above(this.#seq).toArray();
      if (this.#keys && !since.some(({ action }) => changingPeople.has(action))) return this.#keys;
      this.#seq = (await db.journal.orderBy('seq').last())?.seq ?? 0;
      let read: Keys = { texts: new Map(), traits: new Map() };
      await peopleKeys(db, accountId, (keys) => {
        read = keys;
        if (!this.#keys) this.#piece = { ...keys };
      });
      this.#keys = read;
      this.#piece = undefined;
      return read;
    });
  }

  /** What is read so far; `undefined` before the first piece. */
  get current(): Keys | undefined {
    return this.#query.current ?? this.#piece;
  }
  get complete(): boolean {
    return this.#query.loaded;
  }
}
