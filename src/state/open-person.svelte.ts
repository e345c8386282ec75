import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { userPageOf } from '#core/mitel/licences.ts';
import { waysToSwitch } from '#core/mitel/ways-to-switch.ts';
import { defaultSettings } from '#core/workspace.ts';
import { personAround, type PersonAround } from '#storage/people-around.ts';
import { announceDone } from './announce.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenAccount } from './open-account.svelte.ts';
import type { Failure } from './open-workspace.svelte.ts';

/** One person on screen, with their licence, always current. */
export class OpenPerson {
  busy = $state(false);
  refusal = $state.raw<Failure | null>(null);
  readonly #account: OpenAccount;
  readonly #around: LiveQuery<PersonAround | undefined>;

  constructor(account: OpenAccount, id: Id) {
    this.#account = account;
    this.#around = new LiveQuery(() => personAround(account.workspace.db, account.id, id));
  }

  get loaded(): boolean {
    return this.#around.loaded;
  }
  /** `undefined` until read, or if the account has no such person: see `loaded`. */
  get person(): Person | undefined {
    return this.#around.current?.person;
  }
  /** The people before and after in the list by name. */
  get previous(): Person | undefined {
    return this.#around.current?.previous;
  }
  get next(): Person | undefined {
    return this.#around.current?.next;
  }

  /** What the user page shows for MiTeam Meetings, and how it could be switched if it cannot. */
  get licence() {
    const { account, tally, workspace } = this.#account;
    if (!account || !this.person) return undefined;
    const decision = userPageOf(account, this.person, tally);
    const { miteamOffWhereMicollabNever } = workspace.settings ?? defaultSettings;
    const given = this.person.miteam;
    return {
      decision,
      ways: waysToSwitch(decision.facts, miteamOffWhereMicollabNever),
      /** It was revoked together with all others of the account. */
      revoked: given !== null && given.generation !== account.mitel.licenceGeneration
    };
  }

  /** Gives or takes the licence, at once. */
  async switchLicence(wish: boolean): Promise<void> {
    await this.#apply(wish ? 'give-licences' : 'take-licences');
  }

  /** Removes the person, and says whether it was done. */
  remove(): Promise<boolean> {
    return this.#apply('remove-people');
  }

  async #apply(type: 'give-licences' | 'take-licences' | 'remove-people'): Promise<boolean> {
    const { id: accountId, workspace } = this.#account;
    if (!this.person) return false;
    this.busy = true;
    const outcome = await workspace.apply({ type, accountId, personIds: [this.person.id] });
    this.busy = false;
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
    return outcome.ok;
  }
}
