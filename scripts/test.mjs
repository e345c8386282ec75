// Everything that must hold, one step after the other. A failing step does not stop the next ones.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = '.results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

const browserOk = step('Browser', 'node scripts/ensure-browser.mjs');
const checks = [
  browserOk,
  step('Format', 'npx prettier --check --log-level warn .'),
  step('Lint', 'npx eslint .'),
  step('Types', 'npm run --silent check'),
  step('Unused code', 'npx knip')
];
const unitOk = step(
  'Unit and component tests',
  `npx vitest run --reporter=dot --reporter=json --outputFile.json=${results}/vitest.json`
);
const e2eOk = step('Browser tests', 'npx playwright test');

const unit = report('vitest');
const e2e = report('playwright').stats ?? { expected: 0, unexpected: 0, flaky: 0 };
// a test file that does not load has no failed test in it
const unloaded = unit.testResults?.filter(
  (file) => file.status === 'failed' && !file.assertionResults.length
);
// a runner that fails without a failed test (a broken build) still counts as one
const failures = (/** @type {boolean} */ ok, /** @type {number} */ count) => (ok ? 0 : Math.max(1, count));

const passed = (unit.numPassedTests ?? 0) + e2e.expected + e2e.flaky;
const failed =
  checks.filter((ok) => !ok).length +
  failures(unitOk, (unit.numFailedTests ?? 0) + (unloaded?.length ?? 0)) +
  failures(e2eOk, e2e.unexpected);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} title @param {string} command */
function step(title, command) {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const ok = spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
  console.log(`== ${title}: ${ok ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return ok;
}

/**
 * @typedef {{
 *   numPassedTests?: number, numFailedTests?: number,
 *   testResults?: { status: string, assertionResults: unknown[] }[],
 *   stats?: { expected: number, unexpected: number, flaky: number }
 * }} Report
 * @param {string} name
 */
function report(name) {
  const file = `${results}/${name}.json`;
  /** @type {unknown} */
  const parsed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return /** @type {Report} */ (parsed);
}
