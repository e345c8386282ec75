import type { Id } from '#core/fields.ts';
import { dimensionsNames } from '#storage/dimensions-names.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The names of what customers of Dimensions refer to: entries of the catalogues, and people. */
export class DimensionsNames {
  readonly #names: LiveQuery<ReadonlyMap<Id, string>>;

  constructor({ db }: OpenWorkspace) {
    this.#names = new LiveQuery(() => dimensionsNames(db));
  }

  /** Empty for one that is not here. */
  nameOf(id: Id): string {
    return this.#names.current?.get(id) ?? '';
  }
}
