import type { Id } from '#core/fields.ts';
import type { Site } from '#core/webex/site.ts';
import { usersByName } from '#storage/webex-queries.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWebex } from './open-webex.svelte.ts';

/** Who has which number of the open account. */
export class NumberUses {
  readonly #query: LiveQuery<ReadonlyMap<string, Id>>;
  readonly #bySite: LiveQuery<ReadonlyMap<Id, number>>;

  constructor({ workspace: { db }, accountId }: OpenWebex) {
    const held = async () =>
      (await usersByName(db, accountId)).map(({ user }) => user).filter(({ number }) => number !== '');
    this.#query = new LiveQuery(async () => new Map((await held()).map(({ number, id }) => [number, id])));
    this.#bySite = new LiveQuery(async () => {
      const counts = new Map<Id, number>();
      for (const { siteId } of await held()) counts.set(siteId, (counts.get(siteId) ?? 0) + 1);
      return counts;
    });
  }

  /** The person who has the number; the main number of a site may be nobody's. */
  holderOf(number: string): Id | undefined {
    return this.#query.current?.get(number);
  }
  get loaded(): boolean {
    return this.#query.loaded;
  }
  /** How many numbers of a site are in use: people's, and its main number. */
  countAt({ id, mainNumber }: Pick<Site, 'id' | 'mainNumber'>): number {
    const isNobodys = mainNumber !== '' && this.holderOf(mainNumber) === undefined;
    return (this.#bySite.current?.get(id) ?? 0) + (isNobodys ? 1 : 0);
  }
}
