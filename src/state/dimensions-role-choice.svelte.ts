import { withRole } from '#core/dimensions/plan-roles.ts';
import { removalDecision, roleDecision, type LoginEmail } from '#core/dimensions/role-check.ts';
import { isCharged, neededBy, roleIds, supervisorRoles, type RoleId } from '#core/dimensions/roles.ts';

/** What the rules ask of somebody whose roles are chosen. */
export interface RoleFacts {
  readonly had: readonly RoleId[];
  readonly login: LoginEmail;
  readonly isPbxUser: boolean;
}

type RoleDecision = ReturnType<typeof roleDecision>;
type RemovalDecision = ReturnType<typeof removalDecision>;

/** One role of the catalogue as it can be chosen for somebody. */
export interface RoleOption {
  readonly role: RoleId;
  readonly has: boolean;
  readonly had: boolean;
  /** The rule that keeps it as it is; `null` where it can be given or taken. */
  readonly giving: RoleDecision | null;
  readonly taking: RemovalDecision | null;
}

/** The roles of one user, or of those who are to come, being chosen: each checked while it is ticked. */
export class RoleChoice {
  accepted = $state(false);
  /** What the role that was ticked last brought along, or took the place of. */
  along = $state.raw<{
    readonly role: RoleId;
    readonly came: RoleId | null;
    readonly went: RoleId | null;
  } | null>(null);
  /** What was chosen, and what was had then. */
  #chosen = $state.raw<readonly RoleId[]>([]);
  #base = $state.raw<readonly RoleId[]>([]);
  readonly #facts: () => RoleFacts;
  /** Roles that stay in any case, such as those of everybody who is made here. */
  readonly #fixed: readonly RoleId[];

  constructor(facts: () => RoleFacts, start: readonly RoleId[], fixed: readonly RoleId[] = []) {
    this.#facts = facts;
    this.#fixed = fixed;
    this.#chosen = roleIds.filter((role) => start.includes(role) || fixed.includes(role));
    this.#base = start;
  }

  /** What is chosen. What was given or taken elsewhere meanwhile, as by an undo, is not taken back by the choice. */
  get roles(): readonly RoleId[] {
    const { had } = this.#facts();
    return roleIds.filter((role) =>
      had.includes(role) === this.#base.includes(role) ? this.#chosen.includes(role) : had.includes(role)
    );
  }
  #choose(roles: readonly RoleId[]): void {
    this.#chosen = roles;
    this.#base = this.#facts().had;
  }

  readonly options: readonly RoleOption[] = $derived.by(() => {
    const { had, login, isPbxUser } = this.#facts();
    return roleIds.map((role) => {
      const has = this.roles.includes(role);
      // what it would be given with, and who has it already is not asked again
      const giving =
        has || had.includes(role) ? null : roleDecision(role, withRole(this.roles, role), login, true);
      const left = this.roles.filter((other) => other !== role);
      const taking = has ? removalDecision(role, left, isPbxUser && had.includes(role)) : null;
      return {
        role,
        has,
        had: had.includes(role),
        giving: giving && giving.outcome !== 'allowed' ? giving : null,
        taking: taking && taking.outcome !== 'allowed' ? taking : null
      };
    });
  });
  isFixed(role: RoleId): boolean {
    return this.#fixed.includes(role);
  }

  get gained(): readonly RoleId[] {
    const { had } = this.#facts();
    return this.roles.filter((role) => !had.includes(role));
  }
  get ended(): readonly RoleId[] {
    return this.#facts().had.filter((role) => !this.roles.includes(role));
  }
  get charged(): readonly RoleId[] {
    return this.gained.filter(isCharged);
  }
  get isChanged(): boolean {
    return this.gained.length + this.ended.length > 0;
  }
  /** Somebody administers, or sets up, without being able to sign in. */
  get cannotSignIn(): boolean {
    const needing: readonly RoleId[] = ['admin.user', 'customer.settings', 'customer.billables.admin'];
    return !this.roles.includes('customer.user') && this.roles.some((role) => needing.includes(role));
  }

  set(role: RoleId, wish: boolean): void {
    const before = this.roles;
    this.accepted = false;
    if (!wish) {
      this.#choose(before.filter((other) => other !== role));
      this.along = null;
      return;
    }
    this.#choose(withRole(before, role));
    const needed = neededBy[role];
    const came = needed && !before.includes(needed) ? needed : null;
    const went = before.find((other) => !this.roles.includes(other)) ?? null;
    this.along = came || went ? { role, came, went } : null;
  }
  /** The one level of supervisor, or none. */
  setLevel(level: RoleId | null): void {
    if (level) this.set(level, true);
    else {
      this.accepted = false;
      this.along = null;
      this.#choose(this.roles.filter((role) => !(supervisorRoles as readonly RoleId[]).includes(role)));
    }
  }
}

/** What is asked of somebody who is not a user yet and has an address of their own. */
export const newcomer: RoleFacts = { had: [], login: 'unique', isPbxUser: false };
