import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import type { Id } from '#core/fields.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenAccount } from './open-account.svelte.ts';

/** What one person has with Dimensions, always current. */
export class DimensionsPerson {
  readonly #read: LiveQuery<DimensionsUser | undefined>;

  constructor({ workspace: { db } }: OpenAccount, id: Id) {
    this.#read = new LiveQuery(() => db.dimensionsUsers.where('personId').equals(id).first());
  }

  get loaded(): boolean {
    return this.#read.loaded;
  }
  get user(): DimensionsUser | undefined {
    return this.#read.current;
  }
}
