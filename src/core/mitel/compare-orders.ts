import type { Account } from '#core/account/account.ts';
import { decide } from '#core/decide.ts';
import { evolve } from '#core/evolve.ts';
import { activeLicences } from '#core/state.ts';
import { effectOfSwitching, type Licensing } from './effect-of-switching.ts';
import { anybody, stateOf, type Situation } from './situation.ts';

/** Switches MiCollab or MiTeam Meetings. */
export interface Step {
  readonly integration: Licensing;
  readonly to: 'on' | 'off';
}
/** One step on the way, with the rule that says what becomes of the licences. */
export interface StepTaken extends Step {
  readonly rule: string;
  readonly licences: 'nothing' | 'kept' | 'revoked';
}
/** Several switches in their order, and what is left at the end. */
export interface Way {
  readonly steps: readonly StepTaken[];
  readonly kept: number;
  readonly revoked: number;
}
const off = (integration: Licensing): Step => ({ integration, to: 'off' });
const otherThan = (integration: Licensing): Licensing =>
  integration === 'micollab' ? 'miteam-meetings' : 'micollab';
const isOn = ({ account }: Situation, integration: Licensing): boolean =>
  account.mitel.integrations[integration] === 'on';

/**
 * Both ways to switch both integrations off. Where one is off already, both are taken to have been on:
 * what the other order would have done.
 */
export function compareOrders(situation: Situation): Readonly<Record<'micollabFirst' | 'miteamFirst', Way>> {
  const bothOn = withSwitches(situation, { micollab: 'on', 'miteam-meetings': 'on' });
  return {
    micollabFirst: follow(bothOn, [off('micollab'), off('miteam-meetings')]),
    miteamFirst: follow(bothOn, [off('miteam-meetings'), off('micollab')])
  };
}

/**
 * The way that a planned switching-off belongs to, and the other order. `past`: one of the two is off already,
 * so the other order is what would have happened. Switching on has no other order: `null`.
 */
export function otherOrder(
  situation: Situation,
  planned: Step
): { readonly planned: Way; readonly other: Way; readonly past: boolean } | null {
  if (planned.to === 'on') return null;
  const other = otherThan(planned.integration);
  if (other === 'micollab' && situation.account.mitel.integrations.micollab === 'never')
    return {
      planned: follow(situation, [planned]),
      other: follow(situation, [{ integration: other, to: 'on' }, planned, off(other)]),
      past: false
    };
  const { micollabFirst, miteamFirst } = compareOrders(situation);
  const past = !isOn(situation, other);
  const first = past ? other : planned.integration;
  return first === 'micollab'
    ? { planned: micollabFirst, other: miteamFirst, past }
    : { planned: miteamFirst, other: micollabFirst, past };
}

/**
 * What to switch before `planned` so that more licences stay once both integrations are off;
 * `null` where nothing would keep more.
 */
export function saferFirst(situation: Situation, planned: Step): Step | null {
  if (planned.to === 'on') return null;
  const other = otherThan(planned.integration);
  const first: Step = { integration: other, to: isOn(situation, other) ? 'off' : 'on' };
  const straight = follow(situation, isOn(situation, other) ? [planned, off(other)] : [planned]);
  const around = follow(situation, first.to === 'off' ? [first, planned] : [first, planned, off(other)]);
  return around.kept > straight.kept ? first : null;
}

/** Takes the steps one after another through the same two functions that carry them out. */
export function follow(situation: Situation, steps: readonly Step[]): Way {
  const { account, tally, workspace } = situation;
  let state = stateOf(situation);
  const taken: StepTaken[] = [];
  for (const { integration, to } of steps) {
    const before = state.accounts.get(account.id) ?? account;
    const { rule, outcome } = effectOfSwitching(
      before,
      integration,
      to,
      workspace.miteamOffWhereMicollabNever
    );
    const command = { type: 'switch-integration', accountId: account.id, integration, to } as const;
    const events = decide(state, command, anybody);
    if (events.ok) state = events.value.reduce(evolve, state);
    taken.push({ integration, to, rule: rule.id, licences: outcome.licences });
  }
  const kept = activeLicences(state.tallies.get(account.id) ?? tally);
  return { steps: taken, kept, revoked: activeLicences(tally) - kept };
}

function withSwitches(situation: Situation, switches: Partial<Account['mitel']['integrations']>): Situation {
  const { account } = situation;
  const integrations = { ...account.mitel.integrations, ...switches };
  return { ...situation, account: { ...account, mitel: { ...account.mitel, integrations } } };
}
