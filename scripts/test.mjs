// Type check, unit and component tests, end-to-end tests; all run, then one line of totals.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = '.results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const run = (/** @type {string} */ command) =>
  spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
/**
 * @typedef {{
 *   numPassedTests?: number, numFailedTests?: number,
 *   testResults?: { status: string, assertionResults: unknown[] }[],
 *   stats?: { expected: number, unexpected: number, flaky: number }
 * }} Report
 */
const report = (/** @type {string} */ name) => {
  const file = `${results}/${name}.json`;
  /** @type {unknown} */
  const parsed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return /** @type {Report} */ (parsed);
};

const checked = run('npm run --silent check');
const unitOk = run(
  `npx vitest run --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`
);
const e2eOk = run('npx playwright test');

const unit = report('vitest');
const e2e = report('playwright').stats ?? { expected: 0, unexpected: 0, flaky: 0 };
// a test file that does not load has no failed test in it
const unloaded = unit.testResults?.filter(
  (file) => file.status === 'failed' && !file.assertionResults.length
);
// a runner that fails without a failed test (type error, broken build) still counts as one
const failures = (/** @type {boolean} */ ok, /** @type {number} */ count) => (ok ? 0 : Math.max(1, count));

const passed = (unit.numPassedTests ?? 0) + e2e.expected + e2e.flaky;
const failed =
  failures(checked, 1) +
  failures(unitOk, (unit.numFailedTests ?? 0) + (unloaded?.length ?? 0)) +
  failures(e2eOk, e2e.unexpected);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
