import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { layers } from './architecture.js';

const eslint = new ESLint({
  // types are not needed to judge an import; without them a probe file need not exist
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, program: null } } },
  ruleFilter: ({ ruleId }) => ['no-restricted-imports', 'no-restricted-syntax'].includes(ruleId)
});
const forms = [
  { as: 'ts', wrap: (line: string) => line },
  { as: 'svelte', wrap: (line: string) => `<script lang="ts">\n${line}\n</script>` }
];
const names = Object.keys(layers);
const arrows = names.flatMap((from) =>
  names.filter((to) => to !== from).flatMap((to) => forms.map((form) => ({ from, to, ...form })))
);

test.each(arrows)('$from to $to in .$as', async ({ from, to, as, wrap }) => {
  const allowed = layers[from]?.may.includes(to);
  for (const line of [`import '#${to}/x.ts';`, `export const x = import('#${to}/x.ts');`]) {
    const [result] = await eslint.lintText(wrap(line), { filePath: `src/${from}/probe.${as}` });
    const fatal = result?.messages.filter((message) => message.fatal);
    expect(fatal).toEqual([]);
    expect(result?.messages.length, line).toBe(allowed ? 0 : 1);
  }
});
