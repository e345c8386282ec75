import { changeableForLicences } from '#core/mitel/miteam-licence-action.table.ts';
import { changeableOnUserPage, type UserPage } from '#core/mitel/miteam-on-user-page.table.ts';
import { tablesByName, type TableName } from '#core/rules-by-name.ts';
import type { Changeable, DecisionTable, Facts, Rule } from '#core/rules/decision-table.ts';
import type { Basis } from '#core/rules/source.ts';

export const tableNames = Object.keys(tablesByName) as TableName[];
export const isTableName = (name: string): name is TableName => Object.hasOwn(tablesByName, name);

/** Whose rules a table has: a vendor's, or what Patchbay itself asks of its users. */
export const tableVendors = ['mitel', 'webex', 'dimensions', 'console'] as const;
export function vendorOf(name: TableName): (typeof tableVendors)[number] {
  if (name === 'permissions' || name === 'role-rights') return 'console';
  if (name.startsWith('dimensions-')) return 'dimensions';
  return name.startsWith('webex-') ? 'webex' : 'mitel';
}

type AnyTable = DecisionTable<Facts, unknown>;
export type AnyRule = Rule<Facts, unknown>;
type Value = string | boolean;

/** A table whatever its facts; the page only reads what every table has. */
const anyTable = (name: TableName): AnyTable => tablesByName[name] as unknown as AnyTable;

/** How many rules and cases a table has, and how firmly its rules stand. */
export function tableSize(name: TableName) {
  const { rules, decisions } = anyTable(name);
  const of = (basis: Basis): number => rules.filter(({ source }) => source.basis === basis).length;
  return {
    rules: rules.length,
    cases: decisions.length,
    stated: of('stated'),
    derived: of('derived'),
    assumed: of('assumed')
  };
}

interface Goal {
  readonly isReached: (outcome: unknown) => boolean;
  readonly changeable: Changeable<Facts>;
}

/** What somebody would wish for, in the tables where this makes sense. */
const goals: Partial<Record<TableName, Goal>> = {
  'miteam-on-user-page': {
    isReached: (outcome) => (outcome as UserPage).access === 'editable',
    changeable: changeableOnUserPage
  },
  'miteam-licence-action': {
    isReached: (outcome) => outcome === 'allowed',
    changeable: changeableForLicences
  },
  permissions: { isReached: (outcome) => outcome === 'allowed', changeable: { role: ['partner'] } }
};
export type TableWithGoal = 'miteam-on-user-page' | 'miteam-licence-action' | 'permissions';

/** A table to read, and a case of it to try: facts are chosen one by one, in any order. */
export class RuleTable {
  readonly name: TableName;
  readonly facts: readonly (readonly [name: string, values: readonly Value[]])[];
  readonly rules: readonly AnyRule[];
  readonly #table: AnyTable;
  /** The chosen facts, as text; a fact that is left open is not among them. */
  #chosen = $state.raw<Readonly<Record<string, string>>>({});

  readonly #known = $derived.by(() =>
    Object.fromEntries(
      this.facts.flatMap(([fact, values]) => {
        const value = values.find((value) => String(value) === this.#chosen[fact]);
        return value === undefined ? [] : [[fact, value] as const];
      })
    )
  );
  /** The rules that may answer what is chosen so far. */
  readonly open = $derived.by(
    (): ReadonlySet<AnyRule> => new Set(this.#table.given(this.#known).map(({ rule }) => rule))
  );
  /** The only rule left, once anything is chosen. */
  readonly answer = $derived.by((): AnyRule | undefined =>
    this.isTried && this.open.size === 1 ? [...this.open][0] : undefined
  );
  /** The smallest changes that lead to the goal; `undefined` where there is no goal or it is reached. */
  readonly ways = $derived.by(() => {
    const goal = goals[this.name];
    const isWhole = this.facts.every(([fact]) => fact in this.#known);
    if (!goal || !this.answer || !isWhole || goal.isReached(this.answer.then)) return undefined;
    return this.#table.toReach(this.#known, goal.isReached, goal.changeable);
  });

  constructor(name: TableName, chosen: Readonly<Record<string, string>>) {
    this.name = name;
    this.#table = anyTable(name);
    this.facts = Object.entries(this.#table.facts);
    this.rules = this.#table.rules;
    this.#chosen = chosen;
  }

  /** How many cases exactly one rule answers: all, or the table would not have loaded. */
  get answered(): number {
    return this.#table.decisions.filter(
      ({ facts }) => this.#table.why(facts).filter(({ ruledOutBy }) => ruledOutBy.length === 0).length === 1
    ).length;
  }
  get cases(): number {
    return this.#table.decisions.length;
  }
  get isTried(): boolean {
    return Object.keys(this.#known).length > 0;
  }

  chosen(fact: string): string {
    return fact in this.#known ? String(this.#known[fact]) : '';
  }
  /** The chosen facts for an address. */
  get query(): string {
    const query = new URLSearchParams(
      Object.entries(this.#known).map(([fact, value]) => [fact, String(value)])
    ).toString();
    return query && `?${query}`;
  }

  choose(fact: string, value: string): void {
    this.#chosen = { ...this.#chosen, [fact]: value };
  }
  clear(): void {
    this.#chosen = {};
  }

  /** The chosen facts that rule this one out. */
  ruledOutBy(rule: AnyRule): readonly string[] {
    const reasons = this.#table.why(this.#known).find((reason) => reason.rule === rule);
    return reasons?.ruledOutBy.filter((fact) => fact in this.#known) ?? [];
  }
}

/** The values of a fact under which a rule answers; `null` for any. */
export function wantedValues(rule: AnyRule, fact: string): readonly Value[] | null {
  const wanted = rule.when[fact];
  if (wanted === undefined) return null;
  return typeof wanted === 'object' ? wanted : [wanted];
}
