import { accountGone } from '#core/account/account.commands.ts';
import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import { evolve } from '#core/evolve.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { activeLicences, noLicences, type State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { effectOfSwitching, isLicensing } from './effect-of-switching.ts';
import { prerequisitesOff, privilegesOf, switchDecision } from './integration.ts';
import type { PlannedSwitches } from './mitel-account.ts';
import { neverOn } from './settings.ts';
import { SetUp, type SetUpValues } from './set-up.ts';
import type { z } from '#core/zod.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Adds an integration to the account's list with the values known so far, or corrects them. */
export function setUpIntegration(
  state: State,
  { accountId, integration, values }: CommandOf<'set-up-integration'>,
  context: Context
): Outcome {
  const account = state.accounts.get(accountId);
  const is = account?.mitel.integrations[integration];
  const action = is === 'on' ? 'correct-integration' : 'add-integration';
  const refusal = notPermitted(context.by, action, accountId) ?? accountGone(state, accountId);
  if (refusal || !account) return fail(refusal ?? { code: 'gone', what: 'account' });
  if (account.mitel.kind === 'partner') {
    const { facts } = switchDecision(account, integration, 'on');
    return fail({ code: 'partner-account', because: { table: 'integration-switch', facts } });
  }
  if (/PRIVATE KEY/.test(JSON.stringify(values))) return fail({ code: 'private-key' });
  const kept = accepted(SetUp.shape[integration] as z.ZodType<SetUpValues>, values);
  if (!kept.ok) return kept;
  const isNew = is === 'never' || is === 'off';
  return ok([{ type: 'integration-set-up', accountId, integration, values: kept.value, isNew }]);
}

/**
 * Switches one integration, and the privileges that come with it. For MiCollab and MiTeam Meetings the table says
 * what becomes of the licences. A privilege is never switched off along with an integration.
 */
export function switchIntegration(
  state: State,
  { accountId, integration, to }: CommandOf<'switch-integration'>,
  context: Context
): Outcome {
  const refusal = notPermitted(context.by, 'switch-integrations', accountId) ?? accountGone(state, accountId);
  const account = state.accounts.get(accountId);
  if (refusal || !account) return fail(refusal ?? { code: 'gone', what: 'account' });
  const { outcome: answer, facts } = switchDecision(account, integration, to);
  const because = { table: 'integration-switch', facts } as const;
  if (answer === 'prerequisite-off')
    return fail({ code: answer, missing: prerequisitesOff(account.mitel, integration), because });
  if (answer !== 'allowed') return fail({ code: answer, because });
  const brought = privilegesOf(integration);
  const { privileges } = account.mitel;
  return ok([
    { type: 'integration-switched', accountId, integration, to },
    ...(to === 'on'
      ? brought
          .filter((privilege) => !privileges[privilege])
          .map((privilege) => ({ type: 'privilege-switched', accountId, privilege, to: 'on' }) as const)
      : []),
    ...licenceEvents(state, { type: 'switch-integration', accountId, integration, to }, context),
    ...(to === 'off'
      ? brought
          .filter((privilege) => privileges[privilege])
          .map((privilege) => ({ type: 'privilege-kept', accountId, privilege }) as const)
      : [])
  ]);
}

/** What becomes of the licences when MiCollab or MiTeam Meetings is switched. */
function licenceEvents(
  state: State,
  { accountId, integration, to }: CommandOf<'switch-integration'>,
  context: Context
): readonly Event[] {
  const account = state.accounts.get(accountId);
  if (!account || !isLicensing(integration)) return [];
  const { outcome } = effectOfSwitching(account, integration, to, neverOn(state));
  const count = activeLicences(state.tallies.get(accountId) ?? noLicences);
  if (outcome.licences === 'nothing') return []; // taken from the list before it was ever on
  return outcome.licences === 'revoked'
    ? [{ type: 'licences-revoked', accountId, count, generation: context.entryId }]
    : [{ type: 'licences-kept', accountId, count }];
}

/** Carries the steps out one after the other and keeps them for the hand-off; all of them or none. */
export function applyPlan(
  state: State,
  { accountId, steps }: CommandOf<'apply-plan'>,
  context: Context
): Outcome {
  const events = eventsOf(state, accountId, steps, context);
  const kept = events.ok && planEvent(state, accountId, steps, context, true);
  return kept && events.ok ? ok([kept, ...events.value]) : events;
}

/** Keeps the steps for the hand-off if each of them is allowed in its turn. */
export function keepPlan(
  state: State,
  { accountId, steps }: CommandOf<'keep-plan'>,
  context: Context
): Outcome {
  const events = eventsOf(state, accountId, steps, context);
  const kept = events.ok && planEvent(state, accountId, steps, context, false);
  return kept ? ok([kept]) : events;
}

export function dropPlan(state: State, { accountId }: CommandOf<'drop-plan'>, context: Context): Outcome {
  const refusal = notPermitted(context.by, 'switch-integrations', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const plan = state.accounts.get(accountId)?.mitel.plan;
  return plan ? ok([{ type: 'plan-dropped', accountId }]) : fail({ code: 'no-plan' });
}

type Steps = PlannedSwitches['steps'];

/** The events of the steps, each decided in the state that those before it leave. */
function eventsOf(
  state: State,
  accountId: string,
  steps: readonly Steps[number][],
  context: Context
): Outcome {
  if (steps.length === 0) return fail({ code: 'no-plan' });
  const events: Event[] = [];
  let reached = state;
  for (const step of steps) {
    const decided = switchIntegration(reached, { type: 'switch-integration', accountId, ...step }, context);
    if (!decided.ok) return decided;
    events.push(...decided.value);
    reached = decided.value.reduce(evolve, reached);
  }
  return ok(events);
}

function planEvent(
  state: State,
  accountId: string,
  steps: readonly Steps[number][],
  context: Context,
  isApplied: boolean
): Event | null {
  const account = state.accounts.get(accountId);
  if (!account) return null;
  const { given, byMicollab } = state.tallies.get(accountId) ?? noLicences;
  const plan: PlannedSwitches = {
    steps: [...steps],
    madeAt: context.at,
    isApplied,
    start: account.mitel.integrations,
    licences: { given, byMicollab }
  };
  return { type: 'plan-kept', accountId, plan };
}
