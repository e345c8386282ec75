// Measures the page decision against engines one would otherwise use, and the consequences of a switch at several
// sizes. Everything in one process, interleaved, medians. Exits with 1 if a goal is missed.
import assert from 'node:assert/strict';
import { loadCore } from './core.mjs';
import { cel, jsonLogic, jsonRules } from './engines.mjs';
import { inMicroseconds, median, people, table, timed, timedAsync } from './measure.mjs';
import { rosterTimes } from './roster.mjs';

const { miteamOnUserPage: page, effectOfSwitching, matchRoster } = await loadCore();
const count = 100_000;
const sample = 2_000;
const rounds = 41;
const { licence: answers } = page.facts;
const flags = people(count, ['yes'], answers);

const ours = (account, out) => {
  const open = page.given(account);
  for (let i = 0; i < flags.length; i++) out[i] = open[flags[i]];
};
/** An engine that takes one object of facts; it is given the same one again and again, the cheapest way. */
const oneByOne = (engine) => (account, out) => {
  const facts = { ...account, licence: 'no' };
  for (let i = 0; i < flags.length; i++) {
    facts.licence = answers[flags[i]];
    out[i] = engine(facts);
  }
};
const logic = jsonLogic(page);
const expression = cel(page);
const rules = jsonRules(page);
const logicForAll = oneByOne(logic);
const expressionForAll = oneByOne(expression);

for (const { facts, rule } of page.decisions) {
  assert.equal(logic(facts), rule.id);
  assert.equal(expression({ ...facts }), rule.id);
  assert.equal(await rules(facts), rule.id);
}
const out = { ours: Array(count), logic: Array(count), expression: Array(count) };
const flipped = (round) => ({ micollab: round % 2 ? 'on' : 'off', miteam: 'on', pool: 'some' });
for (const round of [0, 1]) {
  ours(flipped(round), out.ours);
  logicForAll(flipped(round), out.logic);
  expressionForAll(flipped(round), out.expression);
  out.ours.forEach(({ rule }, i) => assert.ok(rule.id === out.logic[i] && rule.id === out.expression[i]));
}
console.log(`All engines agree in ${page.decisions.length} of ${page.decisions.length} cases.\n`);

const times = { ours: [], logic: [], expression: [], rules: [] };
for (let round = -3; round < rounds; round++) {
  const account = flipped(round + 4);
  const took = {
    ours: timed(20, (i) => ours(flipped(i), out.ours)),
    logic: timed(1, () => logicForAll(account, out.logic)),
    expression: timed(1, () => expressionForAll(account, out.expression))
  };
  // too slow for everybody in every round: a sample, scaled up
  if (round % 5 === 0)
    took.rules = (await timedAsync(sample, (i) => rules({ ...account, licence: answers[flags[i]] }))) * count;
  if (round >= 0) for (const [name, value] of Object.entries(took)) times[name].push(value);
}

const base = median(times.ours);
const missed = [];
const compared = (name, key, goal) => {
  const ratio = median(times[key]) / base;
  if (ratio < goal) missed.push(`${name}: ${ratio.toFixed(1)}x instead of ${goal}x`);
  return [name, inMicroseconds(median(times[key])), `${Math.round(ratio * 10) / 10}x`, `${goal}x`];
};
console.log(`One switch of MiCollab, a decision for each of ${count.toLocaleString('en')} people:`);
table([
  ['', 'median', 'slower by', 'goal'],
  ['Patchbay: given() over bytes', inMicroseconds(base), '1x', ''],
  compared('json-logic-engine, compiled', 'logic', 10),
  compared('cel-js', 'expression', 25),
  compared(`json-rules-engine (${sample.toLocaleString('en')} people, scaled)`, 'rules', 10_000)
]);

/** What a switch does, as a screen asks for it: the effect, counts of each page before and after, 50 rows. */
function consequences(everybody, licensed, from) {
  const integrations = { micollab: 'on', 'miteam-meetings': 'on' };
  const effect = effectOfSwitching({ mitel: { integrations } }, 'micollab', 'off', 'revoke');
  const before = page.given({ micollab: 'on', miteam: 'on', pool: 'some' });
  const after = page.given({ micollab: 'off', miteam: 'on', pool: 'some' });
  const counts = answers.map((answer, i) => ({
    before: before[i],
    after: after[i],
    people: answer === 'yes' ? licensed : everybody.length - licensed
  }));
  const rows = [];
  for (let i = from; i < from + 50; i++) rows.push(after[everybody[i]]);
  return { effect, counts, rows };
}

const sizes = [1_000, 100_000, 1_000_000].map((size) => {
  const everybody = people(size, ['yes'], answers);
  // storage counts licences from an index; here once, outside the measurement
  const licensed = everybody.reduce((sum, flag) => sum + (answers[flag] === 'yes' ? 1 : 0), 0);
  return { size, everybody, licensed, took: [] };
});
for (let round = -5; round < 40; round++)
  for (const { everybody, licensed, took } of sizes) {
    const one = timed(500, (i) => consequences(everybody, licensed, (i * 19) % (everybody.length - 50)));
    if (round >= 0) took.push(one);
  }
console.log(
  '\nThe consequences of a switch: effect, counts and 50 visible rows (at most 10 µs, whatever the number):'
);
table([
  ['people', 'median'],
  ...sizes.map(({ size, took }) => [size.toLocaleString('en'), inMicroseconds(median(took))])
]);

const perSize = sizes.map(({ took }) => median(took));
if (Math.max(...perSize) > 10) missed.push('consequences: more than 10 µs');
if (Math.max(...perSize) > 2 * Math.min(...perSize))
  missed.push('consequences: they depend on the number of people');

const few = rosterTimes(matchRoster, 1_000, 20);
const many = rosterTimes(matchRoster, 10_000, 20);
console.log(
  '\nA roster is matched (goals: 10x the sorting of its addresses; ten times the users, 25 times as long):'
);
table([
  ['users', 'matched in', 'sorted in', 'ratio'],
  ...[
    [1_000, few],
    [10_000, many]
  ].map(([size, { match, sort }]) => [
    size.toLocaleString('en'),
    inMicroseconds(match),
    inMicroseconds(sort),
    `${(match / sort).toFixed(1)}x`
  ])
]);
if (many.match > 10 * many.sort) missed.push('roster: more than 10x the sorting of its addresses');
if (many.match > 25 * few.match) missed.push('roster: it does not grow with its users alone');

console.log(missed.length ? `\nMissed goals:\n${missed.join('\n')}` : '\nAll goals are met.');
process.exitCode = missed.length ? 1 : 0;
