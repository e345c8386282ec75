import { describe, expect, test } from 'vitest';
import { aContext, anAccount, aWorkspace } from '#core/a-state.ts';
import { decide } from '#core/decide.ts';
import { evolve } from '#core/evolve.ts';
import { activeLicences, emptyState, noLicences, type State } from '#core/state.ts';
import type { Integration, MitelAccount } from './mitel-account.ts';
import { planSwitches, presentGoal, type PlannedWay } from './plan-switches.ts';
import { blankSetUp, emptySetUp } from './set-up.ts';
import type { Situation } from './situation.ts';
import { planSteps } from './switch-steps.ts';

const licences = { none: {}, 'from orders': { given: 5 }, 'by MiCollab': { byMicollab: 3 } } as const;
type Licences = keyof typeof licences;

const bothWays: MitelAccount['setUp'] = {
  ...emptySetUp,
  'cloudlink-gateway': {
    ...blankSetUp['cloudlink-gateway'],
    deployment: 'standalone',
    pbx: 'mivoice-business',
    host: 'gateway.example.com',
    isOnboarded: true
  },
  'microsoft-teams': {
    ...blankSetUp['microsoft-teams'],
    name: 'Presence',
    tenantId: '3f0b6a52-6a0e-4f7e-9a55-0d3a4f1c2b11',
    applicationId: '9d1f1f0a-2c77-4c8e-8f0e-1f2f3a4b5c6d',
    isBothWays: true,
    micollabAddress: 'micollab.example.com',
    presenceMonitors: ['monitor@example.com']
  }
};

function situation(
  integrations: Partial<MitelAccount['integrations']>,
  held: Licences = 'from orders',
  { neverOn = 'revoke', mitel = {} }: { neverOn?: 'revoke' | 'keep'; mitel?: Partial<MitelAccount> } = {}
): Situation {
  const account = anAccount({ integrations });
  return {
    account: { ...account, mitel: { ...account.mitel, ...mitel } },
    tally: { ...noLicences, ordered: 8, ...licences[held] },
    workspace: aWorkspace({ miteamOffWhereMicollabNever: neverOn })
  };
}

const goal = (from: Situation, wanted: Partial<ReturnType<typeof presentGoal>>) => ({
  ...presentGoal(from.account.mitel),
  ...wanted
});
const said = (way: PlannedWay | null | undefined): string =>
  way ? way.steps.map(({ integration, to }) => `${to === 'on' ? '+' : '-'}${integration}`).join(' ') : 'none';

/* ── the oracle: all sequences, through the two functions that carry switches out, and nothing of the planner ── */

const stateOf = ({ account, tally, workspace }: Situation): State => ({
  ...emptyState,
  workspace: new Map([['workspace', workspace]]),
  accounts: new Map([['acme', account]]),
  tallies: new Map([['acme', tally]])
});
const integrationsIn = (state: State) => state.accounts.get('acme')?.mitel.integrations ?? {};
const licencesIn = (state: State): number => activeLicences(state.tallies.get('acme') ?? noLicences);

function switched(state: State, integration: Integration, to: 'on' | 'off'): State | null {
  const command = { type: 'switch-integration', accountId: 'acme', integration, to } as const;
  const decided = decide(state, command, aContext());
  return decided.ok ? decided.value.reduce(evolve, state) : null;
}

/** Where every sequence of up to `longest` switches of these integrations leads, at the least cost of each place. */
function everySequence(start: State, concerned: readonly Integration[], longest: number) {
  const reached = new Map<string, { is: Record<string, string>; lost: number; steps: number }>();
  const walk = (state: State, steps: number): void => {
    const is = integrationsIn(state) as Record<string, string>;
    const lost = licencesIn(start) - licencesIn(state);
    const ends = concerned.map((each) => (is[each] === 'on' ? 'on' : 'off')).join();
    const known = reached.get(ends);
    if (!known || lost < known.lost || (lost === known.lost && steps < known.steps))
      reached.set(ends, { is, lost, steps });
    if (steps === longest) return;
    for (const integration of concerned)
      for (const to of ['on', 'off'] as const) {
        const next = switched(state, integration, to);
        if (next) walk(next, steps + 1);
      }
  };
  walk(start, 0);
  return reached;
}

const micollabStates = ['never', 'on', 'off', 'added'] as const;
const readings = ['revoke', 'keep'] as const;
const pair = ['micollab', 'miteam-meetings'] as const;
const everyHolding = Object.keys(licences) as Licences[];
const eachOf = <T extends string>(names: readonly T[]): Record<T, 'on' | 'off'>[] =>
  names.reduce<Record<string, 'on' | 'off'>[]>(
    (goals, name) =>
      goals.flatMap((known) => [
        { ...known, [name]: 'on' },
        { ...known, [name]: 'off' }
      ]),
    [{}]
  );

describe('No sequence of up to six switches does better than the recommendation', () => {
  for (const neverOn of readings)
    for (const held of everyHolding)
      test(`[MT60] licences ${held}, G1 read as ${neverOn}: from every state to every goal.`, () => {
        const wrong: string[] = [];
        let compared = 0;
        for (const micollab of micollabStates)
          for (const miteam of micollabStates) {
            const from = situation({ micollab, 'miteam-meetings': miteam }, held, { neverOn });
            const best = everySequence(stateOf(from), pair, 6);
            for (const wanted of eachOf(pair)) {
              compared += 1;
              const { recommended } = planSwitches(from, goal(from, wanted));
              const planned = [recommended?.lost ?? 0, recommended?.steps.length ?? 0];
              const least = best.get(pair.map((each) => wanted[each]).join());
              if (planned.join() !== [least?.lost, least?.steps].join())
                wrong.push(`${micollab} ${miteam} to ${JSON.stringify(wanted)}: ${planned.join()}`);
            }
          }
        expect(wrong).toEqual([]);
        expect(compared).toBe(64);
      });
});

describe('With Microsoft Teams both ways, which works through three others', () => {
  const five = [...pair, 'cloudlink-gateway', 'mivoice-business', 'microsoft-teams'] as const;
  const through = ['cloudlink-gateway', 'mivoice-business', 'micollab'] as const;

  /** As `everySequence`, place by place instead of path by path: what can follow depends on the place alone. */
  const onward = new Map<string, readonly State[]>();
  const placeOf = (state: State, neverOn: string): string =>
    [...five.map((each) => integrationsIn(state)[each as never]), licencesIn(state), neverOn].join();
  function nextOf(state: State, neverOn: string): readonly State[] {
    const place = placeOf(state, neverOn);
    const known = onward.get(place);
    if (known) return known;
    const next = five.flatMap((each) =>
      (['on', 'off'] as const).flatMap((to) => switched(state, each, to) ?? [])
    );
    onward.set(place, next);
    return next;
  }
  function bestWithin(start: State, longest: number, neverOn: string) {
    const best = new Map<string, string>();
    let layer = new Map([[placeOf(start, neverOn), start]]);
    for (let steps = 0; steps <= longest; steps += 1) {
      const following = new Map<string, State>();
      for (const state of layer.values()) {
        const ends = five
          .map((each) => (integrationsIn(state)[each as never] === 'on' ? 'on' : 'off'))
          .join();
        const cost = `${licencesIn(start) - licencesIn(state)},${steps}`;
        const known = best.get(ends);
        if (known === undefined || cost < known) best.set(ends, cost);
        for (const next of nextOf(state, neverOn)) following.set(placeOf(next, neverOn), next);
      }
      layer = following;
    }
    return best;
  }

  for (const neverOn of readings)
    for (const held of everyHolding)
      test(`[MT60] licences ${held}, G1 read as ${neverOn}: from every state to every goal that works.`, () => {
        const wrong: string[] = [];
        let compared = 0;
        for (const micollab of micollabStates)
          for (const others of eachOf(five.filter((each) => each !== 'micollab'))) {
            const from = situation({ ...others, micollab }, held, { neverOn, mitel: { setUp: bothWays } });
            const best = bestWithin(stateOf(from), 6, neverOn);
            for (const wanted of eachOf(five)) {
              compared += 1;
              const isBlocked =
                wanted['microsoft-teams'] === 'on' &&
                others['microsoft-teams'] === 'off' &&
                through.some((each) => wanted[each] === 'off');
              const possible = isBlocked ? { ...wanted, 'microsoft-teams': 'off' as const } : wanted;
              const { recommended, blocked } = planSwitches(from, goal(from, wanted));
              const planned = `${recommended?.lost ?? 0},${recommended?.steps.length ?? 0}`;
              const least = best.get(five.map((each) => possible[each]).join());
              if (planned !== least || blocked.length !== (isBlocked ? 1 : 0))
                wrong.push(
                  `${micollab} ${JSON.stringify(others)} to ${JSON.stringify(wanted)}: ${planned}, ${least ?? ''}`
                );
            }
          }
        expect(wrong).toEqual([]);
        expect(compared).toBe(2048);
      });
});

describe('The ways beside each other', () => {
  test('[MT61] both off: MiTeam Meetings first keeps all, MiCollab first loses all with its second step.', () => {
    const from = situation({ micollab: 'on', 'miteam-meetings': 'on' });
    const { recommended, others } = planSwitches(
      from,
      goal(from, { micollab: 'off', 'miteam-meetings': 'off' })
    );
    expect(said(recommended)).toBe('-miteam-meetings -micollab');
    expect(recommended).toMatchObject({ kept: 5, lost: 0, detour: [] });
    expect(others.map(said)).toEqual(['-micollab -miteam-meetings']);
    expect(others[0]).toMatchObject({ kept: 0, lost: 5 });
    expect(others[0]?.steps.map(({ lost }) => lost)).toEqual([0, 5]);
  });

  test('[MT61] no other order for a single switch.', () => {
    const from = situation({ micollab: 'on', 'miteam-meetings': 'on' });
    const { recommended, others } = planSwitches(from, goal(from, { 'miteam-meetings': 'off' }));
    expect(said(recommended)).toBe('-miteam-meetings');
    expect(others).toEqual([]);
  });

  test.each(['never', 'off', 'added'] as const)(
    '[MT62] MiTeam Meetings off where MiCollab is %s: MiCollab to and fro keeps all, at once loses all.',
    (micollab) => {
      const from = situation({ micollab, 'miteam-meetings': 'on' });
      const { recommended, others } = planSwitches(from, goal(from, { 'miteam-meetings': 'off' }));
      expect(said(recommended)).toBe('+micollab -miteam-meetings -micollab');
      expect(recommended).toMatchObject({ kept: 5, lost: 0, detour: ['micollab'] });
      expect(others.map(said)).toEqual(['-miteam-meetings']);
      expect(others[0]).toMatchObject({ kept: 0, lost: 5, detour: [] });
    }
  );

  test('[MT62] no detour where nobody holds a licence.', () => {
    const from = situation({ 'miteam-meetings': 'on' }, 'none');
    const { recommended, others } = planSwitches(from, goal(from, { 'miteam-meetings': 'off' }));
    expect(said(recommended)).toBe('-miteam-meetings');
    expect(others).toEqual([]);
  });

  test('[MT67] everything on: Teams both ways after all it works through; everything off: before them.', () => {
    const everything = eachOf(Object.keys(presentGoal(anAccount().mitel)) as Integration[])[0] ?? {};
    const none = situation({}, 'none', { mitel: { setUp: bothWays } });
    const on = planSwitches(none, { ...goal(none, everything), ...unset });
    expect(said(on.recommended)).toBe(
      '+micc +mitel-one +mitel-voice-assist +cloudlink-gateway +mivoice-business +micollab +miteam-meetings +microsoft-teams'
    );
    const all = situation(
      Object.fromEntries(on.recommended?.steps.map(({ integration }) => [integration, 'on']) ?? []),
      'none',
      { mitel: { setUp: bothWays } }
    );
    const off = planSwitches(all, presentGoal(none.account.mitel));
    expect(said(off.recommended)).toBe(
      '-microsoft-teams -miteam-meetings -micollab -mivoice-business -cloudlink-gateway -mitel-voice-assist -mitel-one -micc'
    );
  });

  test('[MT67] says what stops working because what it works through goes off.', () => {
    const from = situation(
      { micollab: 'on', 'cloudlink-gateway': 'on', 'mivoice-business': 'on', 'microsoft-teams': 'on' },
      'none',
      { mitel: { setUp: bothWays } }
    );
    const { recommended } = planSwitches(from, goal(from, { 'mivoice-business': 'off' }));
    expect(recommended?.steps.map(({ stops }) => stops)).toEqual([['microsoft-teams']]);
  });
});

const unset = {
  'single-sign-on': 'off',
  'azure-ad-sync': 'off',
  'microsoft-office-365': 'off'
} as const;

describe('What cannot be switched', () => {
  test('[MT63] an integration whose set-up is incomplete; the rest is planned.', () => {
    const from = situation({ micollab: 'on' });
    const { recommended, blocked } = planSwitches(
      from,
      goal(from, { micollab: 'off', 'single-sign-on': 'on' })
    );
    expect(said(recommended)).toBe('-micollab');
    expect(blocked).toMatchObject([
      { integration: 'single-sign-on', to: 'on', refusal: { code: 'set-up-incomplete' } }
    ]);
  });

  test('[MT63] everything on the partner’s own account; MiTeam Meetings can go off, with what that costs.', () => {
    const from = situation({ 'miteam-meetings': 'on' }, 'from orders', { mitel: { kind: 'partner' } });
    const { recommended, others, blocked } = planSwitches(
      from,
      goal(from, { 'miteam-meetings': 'off', micc: 'on' })
    );
    expect(blocked).toMatchObject([{ integration: 'micc', refusal: { code: 'partner-account' } }]);
    expect(said(recommended)).toBe('-miteam-meetings');
    // [MT64] no way keeps them: MiCollab cannot be switched on here
    expect(recommended?.steps.map(({ lost }) => lost)).toEqual([5]);
    expect(others).toEqual([]);
  });

  test('[MT64] the losing step stands in the recommendation where no way keeps the licences.', () => {
    const from = situation({ 'miteam-meetings': 'on' }, 'by MiCollab', { mitel: { kind: 'partner' } });
    const { recommended } = planSwitches(from, goal(from, { 'miteam-meetings': 'off' }));
    expect(recommended).toMatchObject({
      kept: 0,
      lost: 3,
      steps: [{ lost: 3, decision: { rule: { id: 'MTE-3' } } }]
    });
  });

  test('[MT63] Teams both ways where what it works through is not wanted, or itself cannot be switched.', () => {
    const from = situation({ micollab: 'on' }, 'none', {
      mitel: { setUp: { ...bothWays, 'cloudlink-gateway': null } }
    });
    const { recommended, blocked } = planSwitches(
      from,
      goal(from, { 'microsoft-teams': 'on', 'cloudlink-gateway': 'on', 'mivoice-business': 'on' })
    );
    expect(said(recommended)).toBe('+mivoice-business');
    expect(blocked).toMatchObject([
      { integration: 'cloudlink-gateway', refusal: { code: 'set-up-incomplete' } },
      {
        integration: 'microsoft-teams',
        refusal: { code: 'prerequisite-off', missing: ['cloudlink-gateway'] }
      }
    ]);
  });

  test('nothing is to be done where everything stands as wanted; what was only added stands at off.', () => {
    const from = situation({ micollab: 'added', 'miteam-meetings': 'on' });
    const plan = planSwitches(from, presentGoal(from.account.mitel));
    expect(plan).toEqual({ recommended: null, others: [], blocked: [] });
  });
});

describe('A step', () => {
  const from = situation({ micollab: 'on', 'miteam-meetings': 'on' });
  const off = planSwitches(from, goal(from, { micollab: 'off', 'miteam-meetings': 'off' })).recommended;

  test('[MT65] tells its lines, the rule about the licences and what is shown then.', () => {
    expect(off?.steps.map(({ lines }) => lines.map(({ code }) => code))).toEqual([
      ['switched-off', 'licences-kept'],
      ['switched-off', 'licences-kept']
    ]);
    expect(off?.steps.map(({ decision }) => decision?.rule.id)).toEqual(['MTE-1', 'MTE-5']);
    // domain/mitel.md 4.2: no row on either page, though the licence stays active
    expect(off?.steps[1]?.expected).toMatchObject([
      { code: 'integration', integration: 'micollab', to: 'off' },
      { code: 'user-page', who: 'licensed', page: { toggle: 'none', message: 'no-licences', hidden: true } },
      {
        code: 'user-page',
        who: 'unlicensed',
        page: { toggle: 'none', message: 'no-licences', hidden: false }
      }
    ]);
  });

  test('[MT65] names the privileges that come with an integration and stay without it.', () => {
    const none = situation({}, 'none');
    const on = planSwitches(none, goal(none, { 'miteam-meetings': 'on' })).recommended;
    expect(on?.steps[0]).toMatchObject({ isNew: true, ends: null });
    expect(on?.steps[0]?.expected).toMatchObject([
      { code: 'integration', to: 'on' },
      { code: 'privilege', privilege: 'delegated-authentication', stays: false },
      { code: 'privilege', privilege: 'guest-access', stays: false },
      { code: 'user-page', who: 'unlicensed', page: { toggle: 'off', access: 'editable' } }
    ]);
    const switchedOn = situation({ micc: 'on' }, 'none', {
      mitel: { privileges: { 'delegated-authentication': true, 'guest-access': false } }
    });
    const micc = planSwitches(switchedOn, goal(switchedOn, { micc: 'off' })).recommended;
    expect(micc?.steps[0]).toMatchObject({
      ends: { outcome: 'contact-center-unreachable' },
      expected: [
        { code: 'integration', to: 'off' },
        { code: 'privilege', privilege: 'delegated-authentication', stays: true }
      ]
    });
  });

  test('[MT66] of a kept plan is told as it was planned, after it was applied and after anything else.', () => {
    const keep = decide(
      stateOf(from),
      {
        type: 'apply-plan',
        accountId: 'acme',
        steps: off?.steps.map(({ integration, to }) => ({ integration, to })) ?? []
      },
      aContext()
    );
    const after = keep.ok ? keep.value.reduce(evolve, stateOf(from)) : stateOf(from);
    const account = after.accounts.get('acme');
    const plan = account?.mitel.plan;
    if (!account || !plan) throw new Error('The plan was applied.');
    expect(account.mitel.integrations).toMatchObject({ micollab: 'off', 'miteam-meetings': 'off' });
    const later = { ...from, account, tally: noLicences };
    const told = planSteps(plan, later);
    expect(told.map(({ lines, decision }) => [lines, decision])).toEqual(
      off?.steps.map(({ lines, decision }) => [lines, decision])
    );
  });

  test('[MT66] that can no longer be taken says why and changes nothing.', () => {
    const plan = {
      steps: [
        { integration: 'single-sign-on', to: 'on' } as const,
        { integration: 'micollab', to: 'off' } as const
      ],
      madeAt: '2026-03-01T00:00:00.000Z',
      isApplied: false,
      start: from.account.mitel.integrations,
      licences: { given: 5, byMicollab: 0 }
    };
    expect(planSteps(plan, from)).toMatchObject([
      { refusal: { code: 'set-up-incomplete' }, lines: [], expected: [], lost: 0 },
      { refusal: null, lost: 0 }
    ]);
  });
});
