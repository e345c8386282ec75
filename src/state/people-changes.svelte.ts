import type { Id } from '#core/fields.ts';
import { licenceDryRun, removalDryRun, type LicenceDryRun, type RemovalDryRun } from '#storage/dry-run.ts';
import { announceDone } from './announce.svelte.ts';
import { newId, now } from './new-id.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';
import type { Request } from '#storage/change-workspace.ts';

export type { LicenceDryRun as LicenceRun, RemovalDryRun as RemovalRun };

export type PeopleAction = 'give' | 'take' | 'remove';

/** A change to a selection of people: first what it would do, then the change itself, for those it can be done to. */
export class PeopleChange {
  readonly action: PeopleAction;
  readonly chosen: readonly Id[];
  /** What giving or taking would do; `undefined` until read. */
  licences = $state.raw<LicenceDryRun>();
  /** What removing would do; `undefined` until read. */
  removal = $state.raw<RemovalDryRun>();
  busy = $state(false);
  refusal = $state.raw<Failure | null>(null);
  readonly #workspace: OpenWorkspace;
  readonly #accountId: Id;

  constructor(workspace: OpenWorkspace, accountId: Id, action: PeopleAction, chosen: readonly Id[]) {
    this.#workspace = workspace;
    this.#accountId = accountId;
    this.action = action;
    this.chosen = chosen;
    void this.look();
  }

  /** The people it can be done to. */
  get able(): readonly Id[] {
    if (this.action === 'remove') return this.removal ? this.chosen : [];
    return this.licences?.groups.find(({ outcome }) => outcome === 'allowed')?.personIds ?? [];
  }

  /** Finds out what it would do as things stand now. */
  async look(): Promise<void> {
    const context = { by: this.#workspace.actor, at: now(), entryId: newId() };
    const { db } = this.#workspace;
    if (this.action === 'remove')
      this.removal = await removalDryRun(db, this.#accountId, this.chosen, context);
    else this.licences = await licenceDryRun(db, this.action, this.#accountId, this.chosen, context);
  }

  /** Does it, announces it, and says whether it was done. */
  async apply(): Promise<boolean> {
    this.busy = true;
    const outcome = await this.#workspace.apply(this.#request());
    this.busy = false;
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(this.#workspace, outcome.value);
    else await this.look(); // something changed since it was looked at
    return outcome.ok;
  }

  #request(): Request {
    const personIds = this.able;
    return this.action === 'remove'
      ? { type: 'remove-people', accountId: this.#accountId, personIds }
      : { type: `${this.action}-licences`, accountId: this.#accountId, personIds };
  }
}
