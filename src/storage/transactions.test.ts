import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = `${import.meta.dirname}/..`;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts')
);

// Dexie keeps a transaction across what is awaited only within an async function; of any other it is committed too early
// (PrematureCommitError) as soon as something that is awaited is not Dexie's own.
test('Every transaction has an async function: only in one Dexie keeps it across what is awaited.', () => {
  const scopes = sources.flatMap((file) => {
    const [, ...after] = readFileSync(`${root}/${file}`, 'utf8').split('.transaction(');
    return after.map((text) => ({ file, scope: text.slice(0, text.indexOf('=>')).trim() }));
  });
  expect(scopes.length).toBeGreaterThan(10);
  expect(scopes.filter(({ scope }) => !/\basync \(\)$/.test(scope))).toEqual([]);
});
