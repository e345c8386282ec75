import { describe, expect, test } from 'vitest';
import { aContext, anAccount, anOrder, aPerson, aState, aWorkspace, indexed, licensed } from '../a-state.ts';
import { decide } from '../decide.ts';
import { applied } from '../evolve.ts';
import { noLicences, type State } from '../state.ts';
import { isLicensed, userPageOf } from './licences.ts';
import { next, shownOnUserPage, type Shown, type Story, type Switching } from './seed-sentences.oracle.ts';

const short = {
  '+C': 'micollab-on',
  '-C': 'micollab-off',
  '+T': 'miteam-on',
  '-T': 'miteam-off'
} as const satisfies Record<string, Switching>;
type Short = keyof typeof short;
const events = Object.keys(short) as Short[];

type Start = Pick<Story, 'micollab' | 'miteam' | 'neverOn'>;

/** An account with five licences: "with" starts licensed, "without" does not. */
const startOf = ({ micollab, miteam, neverOn }: Start): State =>
  aState({
    workspace: aWorkspace({ miteamOffWhereMicollabNever: neverOn }),
    accounts: [anAccount({ integrations: { micollab, 'miteam-meetings': miteam } })],
    people: [aPerson({ id: 'with', ...licensed }), aPerson({ id: 'without' })],
    orders: [anOrder()]
  });

/** What is switched already is refused and changes nothing. */
function switched(state: State, event: Short, entryId: string): State {
  const context = aContext({ entryId });
  const decided = decide(
    state,
    {
      type: 'switch-integration',
      accountId: 'acme',
      integration: event.endsWith('C') ? 'micollab' : 'miteam-meetings',
      to: event.startsWith('+') ? 'on' : 'off'
    },
    context
  );
  return decided.ok ? applied(state, decided.value, context).state : state;
}

function lookedAt(state: State, personId: string): { readonly holds: boolean; readonly page: Shown } {
  const [account, person] = [state.accounts.get('acme'), state.people.get(personId)];
  if (!account || !person) throw new Error('The account and its people are there.');
  const tally = state.tallies.get('acme') ?? noLicences;
  return { holds: isLicensed(account, person), page: userPageOf(account, person, tally).outcome };
}

const noLicencesShown = { toggle: 'none', access: 'none', message: 'no-licences' } as const;
const hidden = { ...noLicencesShown, hidden: true };
const nothing = { ...noLicencesShown, hidden: false };
const operable = (toggle: 'on' | 'off', access: 'editable' | 'read-only') => ({
  toggle,
  access,
  message: null,
  hidden: false
});

describe('A licensed person in an account with five licences', () => {
  const vectors: readonly (readonly [Start['micollab'], string, boolean, Shown, string])[] = [
    ['on', '-C -T', false, nothing, 'R11'],
    ['on', '-T -C', true, hidden, 'R12'],
    ['on', '-C', true, operable('on', 'editable'), 'G2'],
    ['on', '-T', true, hidden, 'R8'],
    ['on', '-T -C +T', true, operable('on', 'editable'), 'G5'],
    ['on', '-T -C +T -T', false, nothing, 'R11'],
    ['on', '-C +C -T', true, hidden, 'G15, R8'],
    ['on', '-T -C +C +T', true, operable('on', 'read-only'), 'R9'],
    ['on', '-C -T +T', false, operable('off', 'editable'), 'G7'],
    ['on', '-C -T +C +T', false, nothing, 'R10'],
    ['never', '-T', false, nothing, 'G1'],
    ['never', '+C', true, operable('on', 'read-only'), 'G4'],
    ['never', '+C -T -C', true, hidden, 'R8, R12']
  ];

  for (const [micollab, sequence, holds, page, sentences] of vectors)
    test(`[MT2] ${holds ? 'keeps' : 'loses'} the licence after ${sequence} from MiCollab ${micollab} (${sentences}).`, () => {
      const end = (sequence.split(' ') as Short[]).reduce(
        (state, event, i) => switched(state, event, `entry-${i + 1}`),
        startOf({ micollab, miteam: 'on', neverOn: 'revoke' })
      );
      expect(lookedAt(end, 'with')).toEqual({ holds, page });
    });

  test('[MT2] keeps the licence after -T where the workspace reads G1 as keeping it.', () => {
    const end = switched(startOf({ micollab: 'never', miteam: 'on', neverOn: 'keep' }), '-T', 'entry-1');
    expect(lookedAt(end, 'with')).toEqual({ holds: true, page: hidden });
  });
});

const starts: readonly Start[] = (['never', 'on', 'off'] as const).flatMap((micollab) =>
  (['on', 'off'] as const).flatMap((miteam) =>
    (['revoke', 'keep'] as const).map((neverOn) => ({ micollab, miteam, neverOn }))
  )
);
const inWords = ({ micollab, miteam, neverOn }: Start): string =>
  `MiCollab ${micollab}, MiTeam ${miteam}, reading G1 as ${neverOn}`;

describe('Every sequence of up to six switches agrees with the sentences, for both people and their pages', () => {
  for (const start of starts)
    test(`[MT2] from ${inWords(start)}.`, () => {
      const wrong: string[] = [];
      let compared = 0;
      const people = { with: true, without: false };
      const compare = (state: State, stories: readonly Story[], path: string): void => {
        compared += 1;
        for (const [i, id] of Object.keys(people).entries()) {
          const story = stories[i];
          const seen = lookedAt(state, id);
          const told = story && { holds: story.personIsLicensed, page: shownOnUserPage(story) };
          if (JSON.stringify(seen) !== JSON.stringify(told)) wrong.push(`${id}: ${path}`);
        }
      };
      const follow = (state: State, stories: readonly Story[], path: readonly Short[]): void => {
        compare(state, stories, path.join(' '));
        if (path.length === 6) return;
        for (const event of events) {
          const onward = [...path, event];
          follow(
            switched(state, event, `entry-${onward.length}`),
            stories.map((story) => next(story, short[event])),
            onward
          );
        }
      };
      const stories = Object.values(people).map((personIsLicensed) => ({
        ...start,
        personIsLicensed,
        licencesAvailable: true
      }));
      follow(startOf(start), stories, []);
      expect(wrong).toEqual([]);
      expect(compared).toBe(1 + 4 + 16 + 64 + 256 + 1024 + 4096);
    });
});

describe('The order of two switches', () => {
  const licencesAfter = (start: Start, pair: readonly Short[]) => {
    const state = startOf(start);
    const end = pair.reduce((s, event, i) => switched(s, event, `entry-${i + 1}`), state);
    return lookedAt(indexed(end), 'with').holds;
  };
  const canBoth = (start: Start, [a, b]: readonly [Short, Short]): boolean => {
    const works = (event: Short) =>
      event.endsWith('C')
        ? (start.micollab === 'on') !== (event === '+C')
        : (start.miteam === 'on') !== (event === '+T');
    return a[1] !== b[1] && works(a) && works(b);
  };

  test('[MT3] matters to the licences only where MiTeam goes off beside a switch of MiCollab.', () => {
    const differing = starts.flatMap((start) =>
      (['-C', '+C'] as const).flatMap((c) =>
        (['-T', '+T'] as const)
          .filter((t) => canBoth(start, [c, t]))
          .filter((t) => licencesAfter(start, [c, t]) !== licencesAfter(start, [t, c]))
          .map((t) => `${inWords(start)}: ${c} and ${t}`)
      )
    );
    expect(differing).toEqual([
      'MiCollab never, MiTeam on, reading G1 as revoke: +C and -T',
      'MiCollab on, MiTeam on, reading G1 as revoke: -C and -T',
      'MiCollab on, MiTeam on, reading G1 as keep: -C and -T',
      'MiCollab off, MiTeam on, reading G1 as revoke: +C and -T',
      'MiCollab off, MiTeam on, reading G1 as keep: +C and -T'
    ]);
  });
});
