import { rolesOf, type DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { loginEmail } from '#core/dimensions/role-check.ts';
import { planRoles, type RolesPlan } from '#core/dimensions/plan-roles.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { settled } from './announce.svelte.ts';
import { newcomer, RoleChoice } from './dimensions-role-choice.svelte.ts';
import { DimensionsUserSide } from './dimensions-user-side.svelte.ts';
import { today } from './new-id.ts';
import type { Failure } from './open-workspace.svelte.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';

/** The roles of one user, being changed: checked by the same rules as the change itself. */
export class DimensionsUserEdit {
  readonly id: Id;
  readonly side: DimensionsUserSide;
  readonly choice: RoleChoice;
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  constructor(dimensions: OpenDimensions, start: DimensionsUser) {
    this.id = start.id;
    this.side = new DimensionsUserSide(dimensions);
    this.choice = new RoleChoice(() => {
      const known = this.side.current;
      const { user } = this;
      if (!known || !user) return { ...newcomer, had: rolesOf(start) };
      return {
        had: rolesOf(user),
        login: loginEmail(user, known.people, known.addresses),
        isPbxUser: user.pbx !== null
      };
    }, rolesOf(start));
  }

  get user(): DimensionsUser | undefined {
    return this.side.current?.dimensionsUsers.get(this.id);
  }
  get person() {
    return this.side.current?.people.get(this.user?.personId ?? '');
  }
  get name(): string {
    return this.side.nameOf(this.id);
  }
  /** What is given and taken here, to and from what the user has by now. */
  readonly #plan: RolesPlan | null = $derived.by(() => {
    const known = this.side.current;
    const { gained, ended, isChanged } = this.choice;
    if (!known || !isChanged) return null;
    return planRoles(known, [this.id], { give: gained, take: ended }, today());
  });
  /** What stands against it, such as that nobody would administer the customer. */
  get refusal(): Refusal | null {
    return this.#plan?.refusal ?? this.#plan?.leftOut.get(this.id) ?? null;
  }
  get canSave(): boolean {
    const { isChanged, charged, accepted } = this.choice;
    return isChanged && this.refusal === null && (charged.length === 0 || accepted);
  }

  /** Saves it, announces it, and says whether it was done. */
  async save(): Promise<boolean> {
    this.busy = true;
    const { workspace, accountId } = this.side.dimensions;
    const outcome = await workspace.apply({
      type: 'set-dimensions-roles',
      accountId,
      users: [{ id: this.id, roles: this.#plan?.going[0]?.roles ?? this.choice.roles }],
      acceptsCharges: this.choice.accepted
    });
    this.busy = false;
    this.failure = settled(workspace, outcome);
    return this.failure === null;
  }
}
