import { rolesOf, type DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { chargedOf, planRemoval, planRoles, type RolesPlan } from '#core/dimensions/plan-roles.ts';
import {
  wishesLike,
  wishOf,
  withWish,
  type RoleWish,
  type RoleWishes
} from '#core/dimensions/role-wishes.ts';
import type { RoleId } from '#core/dimensions/roles.ts';
import type { Id } from '#core/fields.ts';
import { announceDone } from './announce.svelte.ts';
import { DimensionsUserSide } from './dimensions-user-side.svelte.ts';
import { today } from './new-id.ts';
import type { Failure } from './open-workspace.svelte.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';

export type UsersAction = 'roles' | 'remove';

/** A change to a selection of users: first what it would do, then the change itself. */
export class DimensionsUsersChange {
  readonly action: UsersAction;
  readonly side: DimensionsUserSide;
  readonly #chosen: readonly Id[];
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  accepted = $state(false);
  #wishes = $state.raw<RoleWishes>({});

  constructor(
    dimensions: OpenDimensions,
    action: UsersAction,
    chosen: readonly Id[],
    wishes: RoleWishes = {}
  ) {
    this.action = action;
    this.#chosen = chosen;
    this.#wishes = wishes;
    this.side = new DimensionsUserSide(dimensions);
  }

  /** The selected users as they are now. */
  get users(): readonly DimensionsUser[] {
    const known = this.side.current?.dimensionsUsers;
    return known ? this.#chosen.flatMap((id) => known.get(id) ?? []) : [];
  }
  wishFor(role: RoleId): RoleWish {
    return this.#wishes[role] ?? 'leave';
  }
  wish(role: RoleId, wish: RoleWish): void {
    this.#wishes = withWish(this.#wishes, role, wish);
    this.accepted = false;
  }
  /** Gives what this user has. */
  likeUser(id: Id): void {
    const user = this.side.current?.dimensionsUsers.get(id);
    if (!user) return;
    this.#wishes = wishesLike(rolesOf(user));
    this.accepted = false;
  }

  /** What it would do; `undefined` until read, and while nothing is wished for. */
  readonly plan: RolesPlan | undefined = $derived.by(() => {
    const known = this.side.current;
    const { customer } = this.side.dimensions;
    if (!known || !customer) return undefined;
    if (this.action === 'remove') return planRemoval(known, customer, this.#chosen);
    const wish = wishOf(this.#wishes);
    if (wish.give.length + wish.take.length === 0) return undefined;
    return planRoles(known, this.#chosen, wish, today());
  });
  get count(): number {
    return this.plan && !this.plan.refusal ? this.plan.going.length : 0;
  }
  get needsConsent(): boolean {
    return this.plan !== undefined && !this.accepted && chargedOf(this.plan.gained) > 0;
  }
  get canApply(): boolean {
    return this.count > 0 && !this.needsConsent;
  }

  async apply(): Promise<boolean> {
    const going = this.plan?.going ?? [];
    this.busy = true;
    const { workspace, accountId } = this.side.dimensions;
    const outcome = await workspace.apply(
      this.action === 'remove'
        ? { type: 'remove-dimensions-users', accountId, userIds: going.map(({ id }) => id) }
        : {
            type: 'set-dimensions-roles',
            accountId,
            users: going.map(({ id, roles }) => ({ id, roles })),
            acceptsCharges: this.accepted
          }
    );
    this.busy = false;
    this.failure = outcome.ok ? null : outcome.error;
    if (outcome.ok) announceDone(workspace, outcome.value);
    return outcome.ok;
  }
}
