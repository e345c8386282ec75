import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { layers, vendors } from './architecture.js';

const rules = [
  ...['no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals', 'no-restricted-properties'],
  ...['@typescript-eslint/no-explicit-any', '@typescript-eslint/no-non-null-assertion']
];
const eslint = new ESLint({
  // types are not needed to judge these rules; without them a probe file need not exist
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, program: null } } },
  ruleFilter: ({ ruleId }) => rules.includes(ruleId)
});

/** How many of our rules object to this text in that file. */
async function findings(text: string, filePath: string): Promise<number> {
  const [result] = await eslint.lintText(text, { filePath });
  expect(result?.messages.filter((message) => message.fatal)).toEqual([]);
  return result?.messages.length ?? 0;
}

const forms = [
  { as: 'ts', wrap: (line: string) => line },
  { as: 'svelte', wrap: (line: string) => `<script lang="ts">\n${line}\n</script>` }
];
const names = Object.keys(layers);

test.each(forms.flatMap((form) => names.map((from) => ({ from, ...form }))))(
  '$from imports the layers it may, in .$as',
  async ({ from, as, wrap }) => {
    for (const to of names.filter((name) => name !== from))
      for (const line of [`import '#${to}/x.ts';`, `export const x = import('#${to}/x.ts');`])
        expect(await findings(wrap(line), `src/${from}/probe.${as}`), line).toBe(
          layers[from]?.may.includes(to) ? 0 : 1
        );
  }
);

test.each(names)('%s names another layer instead of climbing to it, and knows no $lib', async (from) => {
  const neighbour = names.find((name) => name !== from);
  expect(await findings(`import '../${neighbour}/x.ts';`, `src/${from}/probe.ts`)).toBe(1);
  expect(await findings(`import '../../${neighbour}/x.ts';`, `src/${from}/deep/probe.ts`)).toBe(1);
  expect(await findings(`import './x.ts';`, `src/${from}/probe.ts`)).toBe(0);
  expect(await findings(`import '../near/x.ts';`, `src/${from}/deep/probe.ts`)).toBe(0);
  // a layer with a list of packages objects twice: $lib is none of them
  expect(await findings(`import '$lib/x.ts';`, `src/${from}/probe.ts`)).toBeGreaterThan(0);
});

test.each(names)('%s uses the packages it may', async (from) => {
  const packages = layers[from]?.packages;
  expect(await findings(`import 'some-package';`, `src/${from}/probe.ts`)).toBe(packages ? 1 : 0);
  for (const name of packages ?? [])
    if (name !== 'zod') expect(await findings(`import '${name}';`, `src/${from}/probe.ts`), name).toBe(0);
  // only core sets zod up; a layer with a list of packages may object twice
  expect((await findings(`import { z } from 'zod';`, `src/${from}/probe.ts`)) > 0).toBe(from !== 'core');
});

test.each(vendors)('%s knows the shared account and no other vendor', async (vendor) => {
  const file = `src/core/${vendor}/probe.ts`;
  expect(await findings(`import '#core/account/x.ts'; import '../account/x.ts';`, file)).toBe(0);
  for (const other of vendors.filter((name) => name !== vendor))
    for (const path of [`#core/${other}/x.ts`, `../${other}/x.ts`])
      expect(await findings(`import '${path}';`, file), path).toBe(1);
  expect(await findings(`import '#storage/x.ts';`, file), 'the layer rule still holds').toBe(1);
  expect(await findings('export const now = new Date();', file), 'and so does purity').toBe(1);
});

const impure = [
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'crypto.randomUUID()',
  'performance.now()',
  'window.name',
  'document.title',
  'navigator.onLine',
  'localStorage.length',
  'indexedDB.databases()',
  'globalThis.document',
  '1 as any',
  'given!'
];
const pure = ['new Date(given)', 'Date.UTC(2026, 10)', 'Math.max(1, 2)', 'given.document', 'given?.window'];

test.each(impure)('core may not say %s', async (code) => {
  const line = `export const x = (given) => ${code};`;
  expect(await findings(line, 'src/core/probe.ts')).toBe(1);
  expect(await findings(line, 'src/core/probe.test.ts')).toBe(code.endsWith('any') ? 1 : 0);
});

test.each(pure)('core may say %s', async (code) => {
  expect(await findings(`export const x = (given) => ${code};`, 'src/core/probe.ts')).toBe(0);
});
