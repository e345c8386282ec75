import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { tablesByName } from '../rules-by-name.ts';
import { decisionTable, type Rule } from './decision-table.ts';
import type { Source } from './source.ts';

const source: Source = { basis: 'assumed', places: [] };
const facts = { door: ['open', 'shut'], rain: [true, false] } as const;
type Row = Rule<typeof facts, string>;

const dry: Row = { id: 'DRY', when: { rain: false }, then: 'dry', source };
const wet: Row = { id: 'WET', when: { rain: true, door: 'open' }, then: 'wet', source };
const safe: Row = { id: 'SAFE', when: { rain: true, door: 'shut' }, then: 'dry', source };
const house = decisionTable(facts, [dry, wet, safe]);

describe('A table that does not load', () => {
  test('has a gap: it names the first case without a rule.', () => {
    expect(() => decisionTable(facts, [dry, wet])).toThrow(
      new Error('no rule for {"door":"shut","rain":true}')
    );
  });

  test('has an overlap: it names all the rules and the case they share.', () => {
    const always: Row = { id: 'ALWAYS', when: {}, then: 'dry', source };
    expect(() => decisionTable(facts, [dry, wet, always, safe])).toThrow(
      new Error('WET, ALWAYS overlap at {"door":"open","rain":true}')
    );
  });

  test('has dead rules: it names every one of them.', () => {
    const never: Row = { id: 'NEVER', when: { door: [] }, then: 'dry', source };
    const nowhere: Row = { id: 'NOWHERE', when: { rain: [] }, then: 'dry', source };
    expect(() => decisionTable(facts, [dry, never, wet, safe, nowhere])).toThrow(
      new Error('dead rules: NEVER, NOWHERE')
    );
  });
});

describe('A decision', () => {
  test('carries its rule, its outcome and its facts, and cannot be changed.', () => {
    const decision = house.decide({ door: 'open', rain: true });
    expect(decision).toEqual({ rule: wet, outcome: 'wet', facts: { door: 'open', rain: true } });
    expect(decision.rule).toBe(wet);
    expect(Object.isFrozen(decision)).toBe(true);
  });

  test('is refused with a RangeError for a value that the fact does not have.', () => {
    const ajar = { door: 'ajar', rain: true } as never;
    expect(() => house.decide(ajar)).toThrow(new RangeError('door cannot be ajar'));
    expect(() => house.decide({ door: 'open' } as never)).toThrow(new RangeError('rain cannot be undefined'));
  });

  test('comes for every case once, and deciding a case finds its own decision.', () => {
    expect(house.decisions).toHaveLength(4);
    for (const decision of house.decisions) expect(house.decide(decision.facts)).toBe(decision);
  });
});

describe('What stays open when some facts are given', () => {
  test('comes in the order of the values of the open facts.', () => {
    expect(house.given({ door: 'open' }).map(({ facts }) => facts.rain)).toEqual([true, false]);
    expect(house.given({ rain: true }).map(({ rule }) => rule.id)).toEqual(['WET', 'SAFE']);
  });

  test('is everything for no fact, and one decision for all facts.', () => {
    expect(house.given({})).toEqual(house.decisions);
    expect(house.given({ door: 'shut', rain: true })).toEqual([house.decide({ door: 'shut', rain: true })]);
  });
});

test('Why a rule answers shows for every other rule the facts that rule it out.', () => {
  expect(house.why({ door: 'shut', rain: true })).toEqual([
    { rule: dry, ruledOutBy: ['rain'] },
    { rule: wet, ruledOutBy: ['door'] },
    { rule: safe, ruledOutBy: [] }
  ]);
  expect(house.why({ door: 'shut', rain: false })[1]).toEqual({ rule: wet, ruledOutBy: ['door', 'rain'] });
});

type Any = (typeof tablesByName)[keyof typeof tablesByName];

describe.each(Object.entries(tablesByName) as [string, Any][])('The table %s', (_, table) => {
  test('has a different id for every rule, and a source that names a sentence unless it is our own.', () => {
    const ids = table.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, source } of table.rules)
      expect(source.places.length > 0 || source.basis === 'assumed', id).toBe(true);
  });

  test('explains every case: only the rule that answers is ruled out by nothing.', () => {
    for (const decision of table.decisions) {
      const open = table.why(decision.facts as never).filter(({ ruledOutBy }) => ruledOutBy.length === 0);
      expect(open.map(({ rule }) => rule)).toEqual([decision.rule]);
    }
  });
});

describe('What would have to change', () => {
  type Values = Readonly<Record<string, readonly (string | boolean)[]>>;
  type Point = Readonly<Record<string, string | boolean>>;

  /** Every set of changes within what is changeable that reaches the goal and has no smaller one inside. */
  function bruteForce(from: Point, reaches: (facts: Point) => boolean, changeable: Values) {
    const names = Object.keys(from);
    const assignments = names.reduce<readonly Point[]>(
      (sets, name) =>
        sets.flatMap((set) => [
          set,
          ...(changeable[name] ?? [])
            .filter((value) => value !== from[name])
            .map((value) => ({ ...set, [name]: value }))
        ]),
      [{}]
    );
    const reaching = assignments.filter((set) => reaches({ ...from, ...set }));
    const isPartOf = (small: Point, large: Point) =>
      Object.keys(small).length < Object.keys(large).length &&
      Object.entries(small).every(([name, value]) => large[name] === value);
    return reaching.filter((set) => !reaching.some((other) => isPartOf(other, set)));
  }

  const asText = (changes: Point): string =>
    Object.entries(changes)
      .map(([fact, to]) => `${fact}=${String(to)}`)
      .sort()
      .join(' ');

  const { 'miteam-on-user-page': page, 'miteam-licence-action': action } = tablesByName;

  test.each([
    ['the user page', page],
    ['the licence action', action]
  ] as const)('is, for %s, exactly what trying every set of changes finds.', (_, table) => {
    const outcomes = [...new Set(table.rules.map(({ then }) => JSON.stringify(then)))];
    const values: Values = table.facts;
    const someOf = fc.record(
      Object.fromEntries(Object.entries(values).map(([name, all]) => [name, fc.subarray([...all])]))
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...table.decisions),
        fc.subarray(outcomes, { minLength: 1 }),
        someOf,
        ({ facts }, wanted, changeable) => {
          const goal = (outcome: unknown) => wanted.includes(JSON.stringify(outcome));
          const ways = table
            .toReach(facts as never, goal, changeable as never)
            .map((changes) => asText(Object.fromEntries(changes.map(({ fact, to }) => [fact, to]))));
          const reaches = (point: Point) => goal(table.decide(point as never).outcome);
          expect(ways.sort()).toEqual(bruteForce(facts, reaches, changeable).map(asText).sort());
        }
      ),
      { numRuns: 400 }
    );
  });

  test('is nothing where the goal is reached already, and no way where nothing helps.', () => {
    const sunny = { door: 'open', rain: false } as const;
    const everything = { door: ['open', 'shut'], rain: [true, false] } as const;
    expect(house.toReach(sunny, (outcome) => outcome === 'dry', everything)).toEqual([[]]);
    expect(house.toReach(sunny, (outcome) => outcome === 'snowed in', everything)).toEqual([]);
  });

  test('leaves out what nobody can change, and values nobody can change it to.', () => {
    const rainy = { door: 'open', rain: true } as const;
    const dryAgain = (outcome: string) => outcome === 'dry';
    expect(house.toReach(rainy, dryAgain, { door: ['shut'] })).toEqual([[{ fact: 'door', to: 'shut' }]]);
    expect(house.toReach(rainy, dryAgain, { door: ['open'] })).toEqual([]);
    expect(house.toReach(rainy, dryAgain, {})).toEqual([]);
  });
});

test('The decision table, minified and compressed, takes at most 2 kB.', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: ['decision-table.ts', 'source.ts'].map((file) => `${import.meta.dirname}/${file}`),
        preserveEntrySignatures: 'strict'
      }
    }
  });
  const output = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  expect(code).toContain('overlap at');
  expect(gzipSync(code).length).toBeLessThanOrEqual(2048);
});
