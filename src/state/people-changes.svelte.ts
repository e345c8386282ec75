import type { Command } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { MitelOneTier } from '#core/mitel/mitel-account.ts';
import type { WebexCommand } from '#core/webex/webex-command.ts';
import {
  licenceDryRun,
  removalDryRun,
  roleDryRun,
  type LicenceDryRun,
  type RemovalDryRun,
  type RoleDryRun
} from '#storage/dry-run.ts';
import { announceDone } from './announce.svelte.ts';
import type { Failure, OpenWorkspace } from './open-workspace.svelte.ts';

export type { LicenceDryRun as LicenceRun, RemovalDryRun as RemovalRun, RoleDryRun as RoleRun };

export const licenceActions = [
  'give',
  'take',
  'give-mitel-one',
  'take-mitel-one',
  'record-micollab',
  'strike-micollab'
] as const;
export type LicenceAction = (typeof licenceActions)[number];
export type PeopleAction = LicenceAction | 'set-role' | 'remove';

type ChangeOfPeople = Exclude<Extract<Command, { readonly personIds: readonly Id[] }>, WebexCommand>;

/** A change to a selection of people: first what it would do, then the change itself, for those it can be done to. */
export class PeopleChange {
  readonly action: PeopleAction;
  readonly chosen: readonly Id[];
  /** What giving or taking would do; `undefined` until read. */
  licences = $state.raw<LicenceDryRun>();
  /** What removing would do; `undefined` until read. */
  removal = $state.raw<RemovalDryRun>();
  /** Whom the new role would change; `undefined` until read. */
  roles = $state.raw<RoleDryRun>();
  busy = $state(false);
  refusal = $state.raw<Failure | null>(null);
  #tier = $state<MitelOneTier>('essential');
  #role = $state<Id>('user');
  readonly #workspace: OpenWorkspace;
  readonly #accountId: Id;

  constructor(workspace: OpenWorkspace, accountId: Id, action: PeopleAction, chosen: readonly Id[]) {
    this.#workspace = workspace;
    this.#accountId = accountId;
    this.action = action;
    this.chosen = chosen;
    void this.look();
  }

  /** The tier of Mitel One to give. */
  get tier(): MitelOneTier {
    return this.#tier;
  }
  set tier(tier: MitelOneTier) {
    this.#tier = tier;
    void this.look();
  }
  /** The role to set. */
  get role(): Id {
    return this.#role;
  }
  set role(role: Id) {
    this.#role = role;
    void this.look();
  }

  /** The people it can be done to. */
  get able(): readonly Id[] {
    if (this.action === 'remove') return this.removal ? this.chosen : [];
    if (this.action === 'set-role') return this.roles?.changed ?? [];
    return this.licences?.groups.find(({ outcome }) => outcome === 'allowed')?.personIds ?? [];
  }

  /** Finds out what it would do as things stand now. */
  async look(): Promise<void> {
    const context = this.#workspace.context();
    const { db } = this.#workspace;
    const command = this.#commandFor(this.chosen);
    if (command.type === 'remove-people')
      this.removal = await removalDryRun(db, this.#accountId, this.chosen, context);
    else if (command.type === 'set-role') {
      const roles = await roleDryRun(db, command, context);
      if (command.role === this.#role) this.roles = roles; // another one may have been chosen meanwhile
    } else {
      const licences = await licenceDryRun(db, command, context);
      if (command.type !== 'give-mitel-one' || command.tier === this.#tier) this.licences = licences;
    }
  }

  /** Does it, announces it, and says whether it was done. */
  async apply(): Promise<boolean> {
    this.busy = true;
    const outcome = await this.#workspace.apply(this.#commandFor(this.able));
    this.busy = false;
    this.refusal = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(this.#workspace, outcome.value);
    else await this.look(); // something changed since it was looked at
    return outcome.ok;
  }

  #commandFor(personIds: readonly Id[]): ChangeOfPeople {
    const accountId = this.#accountId;
    switch (this.action) {
      case 'give':
      case 'take':
        return { type: `${this.action}-licences`, accountId, personIds };
      case 'record-micollab':
      case 'strike-micollab':
        return { type: `${this.action}-licences`, accountId, personIds };
      case 'give-mitel-one':
        return { type: 'give-mitel-one', accountId, personIds, tier: this.#tier };
      case 'take-mitel-one':
        return { type: 'take-mitel-one', accountId, personIds };
      case 'set-role':
        return { type: 'set-role', accountId, personIds, role: this.#role };
      case 'remove':
        return { type: 'remove-people', accountId, personIds };
    }
  }
}
