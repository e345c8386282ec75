import type { Id } from '#core/fields.ts';
import { webexNames } from '#storage/webex-names.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

/** The names of what records of Webex refer to: templates, sites, and what the partner has there. */
export class WebexNames {
  readonly #names: LiveQuery<ReadonlyMap<Id, string>>;

  constructor({ db }: OpenWorkspace) {
    this.#names = new LiveQuery(() => webexNames(db));
  }

  /** Empty for one that is not here. */
  nameOf(id: Id): string {
    return this.#names.current?.get(id) ?? '';
  }
}
