import type { Action } from '#core/account/permissions.table.ts';
import type { Id } from '#core/fields.ts';
import type { Database } from '#storage/database.ts';
import { searchTexts } from '#storage/queries.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** What can change a name or an address; giving, taking and revoking licences cannot. */
const changingPeople: ReadonlySet<Action> = new Set<Action>([
  'change-people',
  'import-bundle',
  'remove-account',
  'create-account'
]);

/**
 * The text by which each person of an account is found. Read when somebody first searches, in pieces that can be
 * searched at once; read again only after a journal entry that can have changed it.
 */
export class PeopleTexts {
  readonly #query: LiveQuery<ReadonlyMap<Id, string>>;
  #texts: ReadonlyMap<Id, string> | undefined;
  /** The journal's last entry when the texts were read. */
  #seq = 0;
  #piece = $state.raw<ReadonlyMap<Id, string>>();

  constructor(db: Database, accountId: Id) {
    this.#query = new LiveQuery(async () => {
      const since = await db.journal.where('seq').above(this.#seq).toArray();
      if (this.#texts && !since.some(({ action }) => changingPeople.has(action))) return this.#texts;
      this.#seq = (await db.journal.orderBy('seq').last())?.seq ?? 0;
      let read: ReadonlyMap<Id, string> = new Map();
      await searchTexts(db, accountId, (texts) => {
        read = texts;
        if (!this.#texts) this.#piece = new Map(texts);
      });
      this.#texts = read;
      this.#piece = undefined;
      return read;
    });
  }

  /** What is read so far; `undefined` before the first piece. */
  get current(): ReadonlyMap<Id, string> | undefined {
    return this.#query.current ?? this.#piece;
  }
  get complete(): boolean {
    return this.#query.loaded;
  }
}
