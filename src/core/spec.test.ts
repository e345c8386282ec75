import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
const tests = files.filter((file) => file.endsWith('.test.ts')).map(read);

/** Ids of sentences have two letters (MT4), ids of table rows three and a dash (MTP-4). */
const specified = files
  .filter((file) => file.endsWith('SPEC.md'))
  .flatMap((file) => [...read(file).matchAll(/^- \*\*([A-Z]{2}\d+)\*\* /gm)].map(([, id]) => id));
const tested = tests.flatMap((text) => [...text.matchAll(/\[([A-Z]{2}\d+)\]/g)].map(([, id]) => id));

test('Every sentence of a SPEC file has an id of its own and a test that names it.', () => {
  expect(new Set(specified).size).toBe(specified.length);
  expect(specified.filter((id) => !tested.includes(id))).toEqual([]);
});

test('Every id that a test names is a sentence of a SPEC file.', () => {
  expect(tested.filter((id) => !specified.includes(id))).toEqual([]);
});

test('Every refusal is told of by a test.', () => {
  const codes = [...read('refusal.ts').matchAll(/readonly code: ([^;}]+)/g)].flatMap(([, union = '']) =>
    [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code)
  );
  expect(codes).toContain('changed-since');
  const all = tests.join('\n');
  expect(codes.filter((code) => !all.includes(`'${code}'`))).toEqual([]);
});
