import type { Source } from './source.ts';

/** Fact name → every value it can take. The product of all values is the whole space of cases. */
export type Facts = Readonly<Record<string, readonly (string | boolean)[]>>;
/** One point of the fact space. */
export type Case<F extends Facts> = { readonly [K in keyof F]: F[K][number] };
/** What a rule asks of each fact: one value, any of several, or (left out) nothing. */
type When<F extends Facts> = { readonly [K in keyof F]?: F[K][number] | readonly F[K][number][] };

export interface Rule<F extends Facts, O, Id extends string = string> {
  readonly id: Id;
  readonly when: When<F>;
  readonly then: O;
  readonly source: Source;
}
/** The answer to one case. It names its rule, so the explanation comes with it. */
export interface Decision<F extends Facts, O, Id extends string = string> {
  readonly rule: Rule<F, O, Id>;
  readonly outcome: O;
  readonly facts: Case<F>;
}
export interface FactChange<F extends Facts> {
  readonly fact: keyof F & string;
  readonly to: F[keyof F][number];
}
/** The facts somebody can change, each with the values it can be changed to. */
export type Changeable<F extends Facts> = { readonly [K in keyof F]?: readonly F[K][number][] };

/**
 * A decision table with hit policy *unique* over finite facts.
 * Throws unless every case matches exactly one rule and every rule answers some case.
 */
export function decisionTable<const F extends Facts, O, const Id extends string>(
  facts: F,
  rules: readonly Rule<F, O, Id>[]
) {
  const names: readonly (keyof F & string)[] = Object.keys(facts);
  const values = (name: keyof F & string): readonly (string | boolean)[] => facts[name] ?? [];
  const strides = names.map((_, i) =>
    names.slice(0, i).reduce((size, name) => size * values(name).length, 1)
  );
  const size = names.reduce((product, name) => product * values(name).length, 1);

  const caseAt = (index: number): Case<F> =>
    Object.fromEntries(
      names.map((name, i) => [
        name,
        values(name)[Math.floor(index / (strides[i] ?? 1)) % values(name).length]
      ])
    ) as Case<F>;
  const indexOf = (facts: Case<F>): number =>
    names.reduce((index, name, i) => {
      const position = values(name).indexOf(facts[name]);
      if (position < 0) throw new RangeError(`${name} cannot be ${String(facts[name])}`);
      return index + position * (strides[i] ?? 1);
    }, 0);
  const ruledOutBy = ({ when }: Rule<F, O, Id>, facts: Case<F>): (keyof F & string)[] =>
    names.filter((name) => {
      const wanted: unknown = when[name];
      return Array.isArray(wanted) ? !wanted.includes(facts[name]) : name in when && wanted !== facts[name];
    });

  const decisions: readonly Decision<F, O, Id>[] = Array.from({ length: size }, (_, index) => {
    const facts = caseAt(index);
    const [rule, ...others] = rules.filter((rule) => ruledOutBy(rule, facts).length === 0);
    if (!rule) throw new Error(`no rule for ${JSON.stringify(facts)}`);
    if (others.length > 0)
      throw new Error(
        `${[rule, ...others].map(({ id }) => id).join(', ')} overlap at ${JSON.stringify(facts)}`
      );
    return Object.freeze({ rule, outcome: rule.then, facts });
  });
  const dead = rules.filter((rule) => !decisions.some((decision) => decision.rule === rule));
  if (dead.length > 0) throw new Error(`dead rules: ${dead.map(({ id }) => id).join(', ')}`);

  return {
    facts,
    rules,
    /** Every case with its answer: the proof that the table is complete. */
    decisions,
    /** The answer to one case. Throws a RangeError for a value that the fact does not have. */
    decide: (facts: Case<F>): Decision<F, O, Id> => decisions[indexOf(facts)] as Decision<F, O, Id>,
    /** Partial evaluation: the decisions left open by the known facts, in the order of the facts' values. */
    given: (known: Partial<Case<F>>): readonly Decision<F, O, Id>[] =>
      decisions.filter(({ facts }) => names.every((name) => !(name in known) || known[name] === facts[name])),
    /** For every rule the facts that rule it out; none for the rule that answers. */
    why: (facts: Case<F>) => rules.map((rule) => ({ rule, ruledOutBy: ruledOutBy(rule, facts) })),
    /** Counterfactual: the smallest sets of changes, within what is changeable, that lead to the goal. */
    toReach: (
      from: Case<F>,
      goal: (outcome: O) => boolean,
      changeable: Changeable<F>
    ): readonly (readonly FactChange<F>[])[] => {
      const ways = decisions
        .filter(({ outcome }) => goal(outcome))
        .map(({ facts }) =>
          names.filter((fact) => facts[fact] !== from[fact]).map((fact) => ({ fact, to: facts[fact] }))
        )
        .filter((changes) => changes.every(({ fact, to }) => changeable[fact]?.includes(to)));
      const within = (small: readonly FactChange<F>[], large: readonly FactChange<F>[]): boolean =>
        small.length < large.length &&
        small.every((a) => large.some((b) => a.fact === b.fact && a.to === b.to));
      return ways.filter((way) => !ways.some((other) => within(other, way)));
    }
  };
}

export type DecisionTable<F extends Facts, O, Id extends string = string> = ReturnType<
  typeof decisionTable<F, O, Id>
>;
