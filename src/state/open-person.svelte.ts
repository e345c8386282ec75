import { isIncomplete, type Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { isLicensed, userPageOf } from '#core/mitel/licences.ts';
import { assessMicollabLicences } from '#core/mitel/micollab-licences.ts';
import { mitelOneTiers, type MitelOneTier } from '#core/mitel/mitel-account.ts';
import { mitelOneDecision } from '#core/mitel/mitel-one.ts';
import { waysToSwitch } from '#core/mitel/ways-to-switch.ts';
import { emptyState, tierLeft } from '#core/state.ts';
import { defaultSettings } from '#core/workspace.ts';
import { personAround, type PersonAround } from '#storage/people-around.ts';
import { announceDone } from './announce.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { OpenAccount } from './open-account.svelte.ts';
import type { Failure } from './open-workspace.svelte.ts';
import type { Request } from '#storage/change-workspace.ts';

/** One person on screen, with their licences, always current. */
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
  get incomplete(): boolean {
    return this.person !== undefined && isIncomplete(this.person);
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

  /** Where the active MiTeam Meetings licence comes from. */
  get source(): 'order' | 'micollab' | undefined {
    const { account } = this.#account;
    const { person } = this;
    return account && person && isLicensed(account, person) ? person.miteam?.source : undefined;
  }

  /** What can be written down of the licences that the MiCollab server hands out, with the rule behind it. */
  get fromMicollab() {
    const { account } = this.#account;
    const { person } = this;
    if (!account || !person) return undefined;
    const state = {
      ...emptyState,
      accounts: new Map([[account.id, account]]),
      people: new Map([[person.id, person]])
    };
    const action = this.source === 'micollab' ? ('strike' as const) : ('record' as const);
    const [decision] = assessMicollabLicences(state, action, account.id, [person.id]);
    return decision?.outcome === 'allowed' ? { action, decision } : undefined;
  }

  /** For each tier of Mitel One whether it can be given; and whether what is held can be taken. */
  get mitelOne() {
    const { account, tally } = this.#account;
    const { person } = this;
    if (!account || !person) return undefined;
    const tiers = mitelOneTiers.map((tier) => {
      const decision = mitelOneDecision('give', account, person, tier, tally);
      const left = tierLeft(tally, tier);
      return { tier, left, ordered: tally.mitelOne[tier].ordered, decision };
    });
    const taking = mitelOneDecision('take', account, person, person.mitelOne ?? 'essential', tally);
    return { held: person.mitelOne, isOn: taking.facts.mitelOne === 'on', tiers, taking };
  }

  /** Gives or takes the MiTeam Meetings licence, at once. */
  async switchLicence(wish: boolean): Promise<void> {
    await this.#apply({ type: wish ? 'give-licences' : 'take-licences', ...this.#about });
  }

  /** Gives a tier of Mitel One in place of what is held, or takes what is held, at once. */
  async setMitelOne(tier: MitelOneTier | null): Promise<void> {
    await this.#apply(
      tier === null
        ? { type: 'take-mitel-one', ...this.#about }
        : { type: 'give-mitel-one', ...this.#about, tier }
    );
  }

  /** Writes down that the MiCollab server handed the licence out, or took it back. */
  async writeDownMicollab(action: 'record' | 'strike'): Promise<void> {
    await this.#apply({ type: `${action}-micollab-licences`, ...this.#about });
  }

  /** Removes the person, and says whether it was done. */
  remove(): Promise<boolean> {
    return this.#apply({ type: 'remove-people', ...this.#about });
  }

  get #about() {
    return { accountId: this.#account.id, personIds: this.person ? [this.person.id] : [] };
  }

  async #apply(request: Request): Promise<boolean> {
    const { workspace } = this.#account;
    this.busy = true;
    const outcome = await workspace.apply(request);
    this.busy = false;
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
    return outcome.ok;
  }
}
