import type { Because } from './refusal.ts';
import { tablesByName } from './rules-by-name.ts';
import type { Source } from './rules/source.ts';

/** The row of a table that something rests on, with the case that it decided. */
export interface RuleBehind {
  readonly table: Because['table'];
  readonly decision: {
    readonly rule: { readonly id: string; readonly source: Source };
    readonly facts: Readonly<Record<string, string | boolean>>;
  };
}

/** The rule that something rests on, decided again from its case. */
export function ruleBehind({ table, facts }: Because): RuleBehind {
  // each `because` holds a case of its own table; the union cannot be narrowed by indexing
  const { decide } = tablesByName[table] as unknown as {
    decide: (facts: unknown) => RuleBehind['decision'];
  };
  return { table, decision: decide(facts) };
}
