import { Environment } from '@marcbachmann/cel-js';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';

// Other engines get the same table in their own form, made from the table. The two expression engines get
// their best case: the smallest nested condition that yields the id of the rule.

/** A tree of questions: `{ fact, branches: [{ values, tree }] }`, or the id of the rule that answers. */
function smallestTree(table, known = {}) {
  const left = table.given(known);
  if (left.every(({ rule }) => rule === left[0].rule)) return left[0].rule.id;
  const open = Object.keys(table.facts).filter((fact) => !(fact in known));
  const trees = open.map((fact) => {
    const branches = new Map();
    for (const value of table.facts[fact]) {
      const tree = smallestTree(table, { ...known, [fact]: value });
      const key = JSON.stringify(tree);
      branches.set(key, { tree, values: [...(branches.get(key)?.values ?? []), value] });
    }
    // the branch of most values comes last: it needs no question
    return { fact, branches: [...branches.values()].sort((a, b) => a.values.length - b.values.length) };
  });
  return trees.reduce((best, tree) =>
    JSON.stringify(tree).length < JSON.stringify(best).length ? tree : best
  );
}

const asJsonLogic = (tree) =>
  typeof tree === 'string'
    ? tree
    : {
        if: tree.branches.flatMap(({ values, tree: then }, i) => {
          const tests = values.map((value) => ({ '===': [{ var: tree.fact }, value] }));
          const test = tests.length === 1 ? tests[0] : { or: tests };
          return i === tree.branches.length - 1 ? [asJsonLogic(then)] : [test, asJsonLogic(then)];
        })
      };

const asCel = (tree) =>
  typeof tree === 'string'
    ? `"${tree}"`
    : tree.branches.reduceRight((otherwise, { values, tree: then }, i) => {
        if (i === tree.branches.length - 1) return asCel(then);
        const test = values.map((value) => `${tree.fact} == "${value}"`).join(' || ');
        return `(${test}) ? (${asCel(then)}) : (${otherwise})`;
      }, '');

/** json-logic-engine, compiled to JavaScript: facts to the id of a rule. */
export const jsonLogic = (table) => new LogicEngine().build(asJsonLogic(smallestTree(table)));

/** cel-js, parsed and type-checked once: facts to the id of a rule. */
export function cel(table) {
  const environment = Object.keys(table.facts).reduce(
    (env, fact) => env.registerVariable(fact, 'string'),
    new Environment()
  );
  return environment.parse(asCel(smallestTree(table)));
}

/** json-rules-engine with the rows of the table as its rules: facts to the id of a rule, asynchronously. */
export function jsonRules(table) {
  const engine = new Engine(
    table.rules.map(({ id, when }) => ({
      conditions: {
        all: Object.entries(when).map(([fact, value]) => ({
          fact,
          operator: Array.isArray(value) ? 'in' : 'equal',
          value
        }))
      },
      event: { type: id }
    }))
  );
  return async (facts) => (await engine.run(facts)).events[0].type;
}
