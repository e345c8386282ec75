import type { Integration } from '#core/mitel/mitel-account.ts';
import {
  planSwitches,
  presentGoal,
  type Goal,
  type PlannedWay,
  type SwitchPlan
} from '#core/mitel/plan-switches.ts';
import type { Situation } from '#core/mitel/situation.ts';
import type { OpenAccount } from './open-account.svelte.ts';

/** How the integrations of the open account should stand, and every way there. */
export class Planner {
  readonly #open: () => OpenAccount;
  /** What is wanted otherwise than it stands. */
  #changes = $state.raw<Partial<Goal>>({});
  #chosen = $state(0);
  readonly #situation: Situation | null;
  readonly #goal: Goal | null;
  readonly #plan: SwitchPlan | null;

  constructor(open: () => OpenAccount) {
    this.#open = open;
    this.#situation = $derived.by(() => {
      const { account, tally, workspace } = open();
      return account && workspace.settings ? { account, tally, workspace: workspace.settings } : null;
    });
    this.#goal = $derived(
      this.#situation && { ...presentGoal(this.#situation.account.mitel), ...this.#changes }
    );
    this.#plan = $derived(this.#situation && this.#goal && planSwitches(this.#situation, this.#goal));
  }

  /** What is planned from; `null` until read. */
  get situation(): Situation | null {
    return this.#situation;
  }
  get goal(): Goal | null {
    return this.#goal;
  }
  get plan(): SwitchPlan | null {
    return this.#plan;
  }
  /** The recommended way, then the others. */
  get ways(): readonly PlannedWay[] {
    const { recommended, others } = this.#plan ?? { recommended: null, others: [] };
    return recommended ? [recommended, ...others] : [];
  }
  /** The place of the way whose steps are shown and would be applied. */
  get chosen(): number {
    return Math.min(this.#chosen, Math.max(0, this.ways.length - 1));
  }
  set chosen(place: number) {
    this.#chosen = place;
  }
  get way(): PlannedWay | null {
    return this.ways[this.chosen] ?? null;
  }
  isChanged(integration: Integration): boolean {
    const present = this.#situation && presentGoal(this.#situation.account.mitel);
    return this.#goal?.[integration] !== present?.[integration];
  }

  want(wanted: readonly Integration[], to: 'on' | 'off'): void {
    this.#changes = { ...this.#changes, ...Object.fromEntries(wanted.map((each) => [each, to])) };
    this.#chosen = 0;
  }
  reset(): void {
    this.#changes = {};
    this.#chosen = 0;
  }

  /** Carries the chosen way out, or keeps it for the hand-off. */
  carryOut(type: 'apply-plan' | 'keep-plan') {
    const { workspace, id: accountId } = this.#open();
    const steps = (this.way?.steps ?? []).map(({ integration, to }) => ({ integration, to }));
    return workspace.apply({ type, accountId, steps });
  }
}
