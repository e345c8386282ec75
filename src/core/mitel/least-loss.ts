import { decide } from '#core/decide.ts';
import { evolve } from '#core/evolve.ts';
import { activeLicences, noLicences, type State } from '#core/state.ts';
import { integrations, type Integration, type MitelAccount, type SwitchStep } from './mitel-account.ts';
import { anybody } from './situation.ts';

/**
 * What others need is switched on before and off after them, and MiTeam Meetings off before MiCollab: the habit that
 * keeps licences. Decides between ways that lose the same number of licences in the same number of steps.
 */
const onOrder: readonly Integration[] = [
  'cloudlink-gateway',
  'mivoice-business',
  'micollab',
  'miteam-meetings',
  'micc',
  'mitel-one',
  'mitel-voice-assist',
  'single-sign-on',
  'azure-ad-sync',
  'microsoft-office-365',
  'microsoft-teams'
];
const rank = ({ integration, to }: SwitchStep): number => {
  const position = onOrder.indexOf(integration);
  return to === 'on' ? position : 2 * onOrder.length - position;
};
export const byRank = (a: SwitchStep, b: SwitchStep): number => rank(a) - rank(b);

interface Path {
  readonly state: State;
  readonly steps: readonly SwitchStep[];
  readonly lost: number;
}

/**
 * The steps that reach the goal with the fewest licences lost, then the fewest steps, then by rank; `null` if nothing
 * does. `movesAt` names what may be switched after these steps; moves that are refused are left out.
 */
export function leastLoss(
  start: State,
  accountId: string,
  isReached: (integrations: MitelAccount['integrations']) => boolean,
  movesAt: (taken: readonly SwitchStep[]) => readonly SwitchStep[]
): readonly SwitchStep[] | null {
  const open: Path[] = [{ state: start, steps: [], lost: 0 }];
  const seen = new Set<string>();
  for (let path = cheapest(open); path; path = cheapest(open)) {
    const { state, steps, lost } = path;
    const here = integrationsIn(state, accountId);
    const key = `${integrations.map((integration) => here[integration]).join()} ${active(state, accountId)}`;
    if (seen.has(key)) continue; // reached at no higher cost before
    seen.add(key);
    if (isReached(here)) return steps;
    for (const step of movesAt(steps)) {
      const decided = decide(state, { type: 'switch-integration', accountId, ...step }, anybody);
      if (!decided.ok) continue;
      const next = decided.value.reduce(evolve, state);
      const loss = active(state, accountId) - active(next, accountId);
      open.push({ state: next, steps: [...steps, step], lost: lost + loss });
    }
  }
  return null;
}

/** Takes the cheapest path out of those that are open. */
function cheapest(open: Path[]): Path | undefined {
  let best = 0;
  for (let i = 1; i < open.length; i += 1) if (compare(open[i], open[best]) < 0) best = i;
  return open.splice(best, 1)[0];
}

function compare(a: Path | undefined, b: Path | undefined): number {
  if (!a || !b) return 0;
  return a.lost - b.lost || a.steps.length - b.steps.length || compareSteps(a.steps, b.steps);
}

function compareSteps(a: readonly SwitchStep[], b: readonly SwitchStep[]): number {
  for (const [i, step] of a.entries()) {
    const other = b[i];
    const order = other ? byRank(step, other) : 0;
    if (order !== 0) return order;
  }
  return 0;
}

const integrationsIn = (state: State, accountId: string): MitelAccount['integrations'] =>
  (state.accounts.get(accountId) as { mitel: MitelAccount }).mitel.integrations;
const active = (state: State, accountId: string): number =>
  activeLicences(state.tallies.get(accountId) ?? noLicences);
