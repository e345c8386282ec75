import { decide } from '#core/decide.ts';
import type { Refusal } from '#core/refusal.ts';
import { activeLicences } from '#core/state.ts';
import { isLicensing, licensing } from './effect-of-switching.ts';
import { prerequisitesOf } from './integration.ts';
import { byRank, leastLoss } from './least-loss.ts';
import { integrations, type Integration, type MitelAccount, type SwitchStep } from './mitel-account.ts';
import { anybody, stateOf, type Situation } from './situation.ts';
import { tellSteps, type StepTold } from './switch-steps.ts';

/** How each integration should stand in the end. */
export type Goal = Readonly<Record<Integration, 'on' | 'off'>>;

/** Several switches in their order, each told, and what is left at the end. */
export interface PlannedWay {
  readonly steps: readonly StepTold[];
  readonly kept: number;
  readonly lost: number;
  /** Switched to and fro, more often than the goal needs: only so that licences stay. */
  readonly detour: readonly Integration[];
}

/** A wanted switch that is refused once everything else stands as wanted, and why. */
interface BlockedSwitch extends SwitchStep {
  readonly refusal: Refusal;
}

export interface SwitchPlan {
  /** Loses the fewest licences, in the fewest steps; `null` if nothing is to be switched or can be. */
  readonly recommended: PlannedWay | null;
  /** Every other order that may make a difference to the licences; the straight ones, if a detour is recommended. */
  readonly others: readonly PlannedWay[];
  readonly blocked: readonly BlockedSwitch[];
}

/** The goal that leaves everything as it is. */
export const presentGoal = ({ integrations: are }: MitelAccount): Goal =>
  Object.fromEntries(integrations.map((each) => [each, are[each] === 'on' ? 'on' : 'off'])) as Goal;

/** What has to be switched, whatever the order: one switch for every integration that stands otherwise. */
const neededFor = (mitel: MitelAccount, goal: Goal): readonly SwitchStep[] =>
  integrations
    .filter((each) => (mitel.integrations[each] === 'on') !== (goal[each] === 'on'))
    .map((integration) => ({ integration, to: goal[integration] }));

/** Every way to the goal that is worth looking at, the best one first. */
export function planSwitches(situation: Situation, goal: Goal): SwitchPlan {
  const blocked = blockedOf(situation, neededFor(situation.account.mitel, goal));
  const needed = neededFor(situation.account.mitel, goal).filter((step) => !has(blocked, step));
  if (needed.length === 0) return { recommended: null, others: [], blocked };
  const [best, ...others] = distinct([wayWithDetours(situation, needed), ...straightWays(situation, needed)]);
  if (!best) throw new Error('What is not blocked can be reached.');
  const told = (steps: readonly SwitchStep[]) => wayOf(situation, steps);
  return { recommended: told(best), others: others.map(told), blocked };
}

/**
 * The switches that are refused even where everything else already stands as wanted. Whatever needs a blocked one is
 * blocked with it.
 */
function blockedOf(situation: Situation, needed: readonly SwitchStep[]): readonly BlockedSwitch[] {
  const { account } = situation;
  let blocked: readonly BlockedSwitch[] = [];
  for (;;) {
    const possible = needed.filter((step) => !has(blocked, step));
    const more = possible.flatMap((step) => {
      const reached = switched(
        account.mitel.integrations,
        possible.filter((other) => other !== step)
      );
      const there = { ...account, mitel: { ...account.mitel, integrations: reached } };
      const command = { type: 'switch-integration', accountId: account.id, ...step } as const;
      const decided = decide(stateOf({ ...situation, account: there }), command, anybody);
      return decided.ok ? [] : [{ ...step, refusal: decided.error }];
    });
    if (more.length === 0) return [...blocked].sort(byRank);
    blocked = [...blocked, ...more];
  }
}

/** The best of all ways, among them those that switch MiCollab or MiTeam Meetings to and fro. */
function wayWithDetours(situation: Situation, needed: readonly SwitchStep[]) {
  const toAndFro = licensing.flatMap((integration) => [
    { integration, to: 'on' } as const,
    { integration, to: 'off' } as const
  ]);
  return searched(situation, needed, (interacting) => () => [
    ...interacting.filter(({ integration }) => !isLicensing(integration)),
    ...toAndFro
  ]);
}

/**
 * The ways that switch nothing but what is needed: one for each order of MiCollab and MiTeam Meetings. Orders that
 * differ only in switches that leave the licences alone come to the same.
 */
function straightWays(situation: Situation, needed: readonly SwitchStep[]) {
  const pair = needed.filter(({ integration }) => isLicensing(integration));
  const orders = pair.length === 2 ? [pair, [...pair].reverse()] : [pair];
  return orders.map((order) =>
    searched(situation, needed, (interacting) => (taken) => {
      const next = order.find((step) => !has(taken, step));
      return interacting.filter((step) => !has(taken, step) && (!has(order, step) || step === next));
    })
  );
}

/** The interacting switches are searched; between them and everything else the order makes no difference. */
function searched(
  situation: Situation,
  needed: readonly SwitchStep[],
  moves: (interacting: readonly SwitchStep[]) => (taken: readonly SwitchStep[]) => readonly SwitchStep[]
): readonly SwitchStep[] | null {
  const { mitel, id } = situation.account;
  const interacting = needed.filter((step) => interacts(mitel, step.integration));
  const others = needed.filter((step) => !has(interacting, step)).sort(byRank);
  const wanted = switched(presentGoal(mitel), interacting);
  const concerned = integrations.filter((each) => isLicensing(each) || interacts(mitel, each));
  const found = leastLoss(
    stateOf(situation),
    id,
    (are) => concerned.every((each) => (are[each] === 'on') === (wanted[each] === 'on')),
    moves(interacting)
  );
  return (
    found && [...others.filter(({ to }) => to === 'on'), ...found, ...others.filter(({ to }) => to === 'off')]
  );
}

/** The order of these makes a difference: to the licences, or because one works through another. */
const interacts = (mitel: MitelAccount, integration: Integration): boolean =>
  isLicensing(integration) ||
  prerequisitesOf(mitel, integration).length > 0 ||
  integrations.some((other) => prerequisitesOf(mitel, other).includes(integration));

function wayOf(situation: Situation, steps: readonly SwitchStep[]): PlannedWay {
  const told = tellSteps(situation, steps);
  const kept = activeLicences(told.at(-1)?.after ?? situation.tally);
  return {
    steps: told,
    kept,
    lost: activeLicences(situation.tally) - kept,
    detour: licensing.filter((each) => steps.filter(({ integration }) => integration === each).length > 1)
  };
}

const switched = <T extends MitelAccount['integrations']>(from: T, steps: readonly SwitchStep[]): T => ({
  ...from,
  ...Object.fromEntries(steps.map(({ integration, to }) => [integration, to] as const))
});

const has = (list: readonly SwitchStep[], { integration, to }: SwitchStep): boolean =>
  list.some((step) => step.integration === integration && step.to === to);

function distinct(ways: readonly (readonly SwitchStep[] | null)[]): readonly (readonly SwitchStep[])[] {
  const keyed = new Map<string, readonly SwitchStep[]>();
  for (const way of ways) {
    const key = way?.map(({ integration, to }) => `${integration}-${to}`).join();
    if (way && key !== undefined && !keyed.has(key)) keyed.set(key, way);
  }
  return [...keyed.values()];
}
