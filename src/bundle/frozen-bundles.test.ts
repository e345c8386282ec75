import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { bundleSchema } from './bundle-schema.ts';
import { planImport } from './plan-import.ts';
import { readBundle } from './read-bundle.ts';
import { recordsToWrite } from './records-to-write.ts';
import { nothing } from './test-records.ts';
import { writeBundle } from './write-bundle.ts';

// One example of each kind for every released version. They are never edited: people have such files.
const folder = join(import.meta.dirname, '../../tests/bundles');
const frozen = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const schemaText = await format(JSON.stringify(bundleSchema()), { parser: 'json', printWidth: 110 });
const validate = new Ajv2020({ validateFormats: false }).compile(bundleSchema());

test('there is a frozen bundle of each kind', () => {
  expect(frozen.map(({ name }) => name)).toEqual(['bundle-1-account.json', 'bundle-1-workspace.json']);
});

describe.each(frozen)('$name', ({ text }) => {
  test('is read, imported on an empty device and written to the same bytes', async () => {
    const read = await readBundle(text);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const plan = planImport(read.value.content, nothing, () => undefined);
    expect(plan.counts.new).toBe(plan.items.length);
    const { kind, base, producer } = read.value;
    const records = recordsToWrite(plan, new Map());
    expect(await writeBundle(records, { kind, base, version: producer.version })).toBe(text);
  });

  test('fits the published schema', () => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('does not fit it with a field too many', () => {
    expect(validate({ ...(JSON.parse(text) as object), note: '' })).toBe(false);
  });
});

describe('the schema', () => {
  // after a deliberate change: npx vitest run --project unit src/bundle/frozen-bundles.test.ts --update
  test('is published as it is', async () => {
    await expect(schemaText).toMatchFileSnapshot('../../static/schema/bundle-1.json');
  });

  test('has no place for a secret', () => {
    const names = [...schemaText.matchAll(/"([^"]+)":/g)].map(([, name]) => name);
    expect(names).toContain('email');
    expect(
      names.filter((name) => /secret|passw|token|credential|api.?key|\bpin\b/i.test(name ?? ''))
    ).toEqual([]);
  });
});
