import type { Account } from '#core/account/account.ts';
import { decide } from '#core/decide.ts';
import { evolve } from '#core/evolve.ts';
import { linesOf, type Line } from '#core/lines.ts';
import type { Refusal } from '#core/refusal.ts';
import { activeLicences, noLicences, type LicenceTally, type State } from '#core/state.ts';
import { effectOfSwitching, isLicensing } from './effect-of-switching.ts';
import { integrationOff } from './integration-off.table.ts';
import { dependentsOf, privilegesOf } from './integration.ts';
import type { UserPage } from './miteam-on-user-page.table.ts';
import type { Integration, PlannedSwitches, Privilege, SwitchStep } from './mitel-account.ts';
import { seenOnUserPages } from './seen-on-user-pages.ts';
import { neverOn } from './settings.ts';
import { anybody, stateOf, type Situation } from './situation.ts';

/** What Mitel Administration shows once a step is taken: how whoever takes it can tell that it worked. */
export type Expected =
  | { readonly code: 'integration'; readonly integration: Integration; readonly to: 'on' | 'off' }
  | { readonly code: 'privilege'; readonly privilege: Privilege; readonly stays: boolean }
  | { readonly code: 'user-page'; readonly who: 'licensed' | 'unlicensed'; readonly page: UserPage };

/** One switch of several, told in the state that those before it leave. */
export interface StepTold extends SwitchStep {
  /** What happens, as the journal would tell it. */
  readonly lines: readonly Line[];
  /** What decides about the licences; `null` for integrations that leave them alone. */
  readonly decision: ReturnType<typeof effectOfSwitching> | null;
  readonly before: LicenceTally;
  readonly after: LicenceTally;
  /** Licences that end with this step. */
  readonly lost: number;
  readonly seen: ReturnType<typeof seenOnUserPages>;
  readonly expected: readonly Expected[];
  /** It was never in the account's list, so it is added there first. */
  readonly isNew: boolean;
  /** What no longer works once it is off, with the rule that says so. */
  readonly ends: ReturnType<typeof integrationOff.decide> | null;
  /** Other integrations that are on and no longer work as they are set up. */
  readonly stops: readonly Integration[];
  /** Why the step cannot be taken: it changes nothing then. */
  readonly refusal: Refusal | null;
}

/** Takes the steps one after another through the same two functions that carry them out, and tells each. */
export function tellSteps(situation: Situation, steps: readonly SwitchStep[]): readonly StepTold[] {
  let state = stateOf(situation);
  return steps.map((step) => {
    const taken = take(state, situation.account.id, step);
    state = taken.state;
    return taken.told;
  });
}

/** A kept plan told again from where it started, wherever the account stands by now. */
export function planSteps(plan: PlannedSwitches, situation: Situation): readonly StepTold[] {
  const { account, tally } = situation;
  const start = { ...account, mitel: { ...account.mitel, integrations: plan.start } };
  return tellSteps({ ...situation, account: start, tally: { ...tally, ...plan.licences } }, plan.steps);
}

function take(state: State, accountId: string, step: SwitchStep) {
  const { integration, to } = step;
  const [account, before] = at(state, accountId);
  const decided = decide(state, { type: 'switch-integration', accountId, ...step }, anybody);
  const events = decided.ok ? decided.value : [];
  const next = events.reduce(evolve, state);
  const [changed, after] = at(next, accountId);
  const seen = seenOnUserPages(changed, after);
  const told: StepTold = {
    integration,
    to,
    lines: linesOf(state, events),
    decision: isLicensing(integration) ? effectOfSwitching(account, integration, to, neverOn(state)) : null,
    before,
    after,
    lost: activeLicences(before) - activeLicences(after),
    seen,
    expected: decided.ok ? expectedAfter(changed, after, step, seen) : [],
    isNew: account.mitel.integrations[integration] === 'never',
    ends: to === 'off' ? integrationOff.decide({ integration }) : null,
    stops: to === 'off' ? dependentsOf(changed.mitel, integration) : [],
    refusal: decided.ok ? null : decided.error
  };
  return { state: next, told };
}

function expectedAfter(
  { mitel }: Account,
  tally: LicenceTally,
  { integration, to }: SwitchStep,
  seen: StepTold['seen']
): readonly Expected[] {
  // a switch that was just switched on is on; one that is on although its integration went off stays so
  const privileges = privilegesOf(integration).filter((privilege) => mitel.privileges[privilege]);
  const people =
    activeLicences(tally) > 0 ? (['licensed', 'unlicensed'] as const) : (['unlicensed'] as const);
  return [
    { code: 'integration', integration, to },
    ...privileges.map((privilege) => ({ code: 'privilege', privilege, stays: to === 'off' }) as const),
    ...(isLicensing(integration)
      ? people.map((who) => ({ code: 'user-page', who, page: seen[who].outcome }) as const)
      : [])
  ];
}

const at = (state: State, accountId: string): readonly [Account, LicenceTally] => [
  state.accounts.get(accountId) as Account,
  state.tallies.get(accountId) ?? noLicences
];
