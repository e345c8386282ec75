import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalJson, sha256 } from './canonical.ts';
import { readBundle } from './read-bundle.ts';
import { scanJson } from './scan-json.ts';

const example = join(import.meta.dirname, '../../tests/bundles/bundle-4-account.json');
const good = readFileSync(example, 'utf8');
const contentOf = (text: string): string => canonicalJson((JSON.parse(text) as { content: unknown }).content);
const goodContent = contentOf(good);

/** A whole number below `n`, from a seed: mulberry32. A failure can be repeated. */
function dice(seed: number) {
  let state = seed;
  return (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}
type Dice = ReturnType<typeof dice>;
const one = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;

type Branch = Record<string, unknown>;
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** Every object and list within a value, itself included. */
const branches = (value: unknown): Branch[] =>
  isBranch(value) ? [value, ...Object.values(value).flatMap(branches)] : [];

/** The good bundle after a change to one field somewhere in it. */
function withField(roll: Dice, change: (branch: Branch, key: string) => void): string {
  const bundle = JSON.parse(good) as Branch;
  const branch = one(
    roll,
    branches(bundle).filter((each) => Object.keys(each).length > 0)
  );
  change(branch, one(roll, Object.keys(branch)));
  return JSON.stringify(bundle);
}

const spliced = (at: number, remove: number, insert: string): string =>
  good.slice(0, at) + insert + good.slice(at + remove);

const otherTypes = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  '\u0000',
  [],
  {},
  [[]],
  { a: 1 },
  'on',
  '__proto__',
  '2026-13-01'
];
const bidi = ['\u202E', '\u2066', '\u200F', '\uFEFF', '\uD800', '\u0007', '<script>', '\u2028'];

const mutations: Readonly<Record<string, (roll: Dice) => string>> = {
  'a bit flipped': (roll) => {
    const at = roll(good.length);
    return spliced(at, 1, String.fromCharCode(good.charCodeAt(at) ^ (1 << roll(8))));
  },
  'an end cut off': (roll) => good.slice(0, roll(good.length)),
  'a piece cut out': (roll) => spliced(roll(good.length), 1 + roll(40), ''),
  'a piece repeated': (roll) => {
    const at = roll(good.length);
    return spliced(at, 0, good.slice(at, at + 1 + roll(200)));
  },
  'two keys swapped': (roll) =>
    withField(roll, (branch, key) => {
      const other = one(roll, Object.keys(branch));
      [branch[key], branch[other]] = [branch[other], branch[key]];
    }),
  'a key renamed': (roll) =>
    withField(roll, (branch, key) => {
      branch[one(roll, ['id', 'email', 'toString', 'hasOwnProperty', `${key}\u202E`])] = branch[key];
      delete branch[key];
    }),
  'a field removed': (roll) => withField(roll, (branch, key) => delete branch[key]),
  'a value of another type': (roll) =>
    withField(roll, (branch, key) => {
      branch[key] = one(roll, otherTypes);
    }),
  'deep nesting': (roll) => {
    const depth = 1 + roll(200);
    const [open, close] = one(roll, [['[', ']'] as const, ['{"a":', '}'] as const]);
    return withField(roll, (branch, key) => {
      branch[key] = 'HERE';
    }).replace('"HERE"', `${open.repeat(depth)}0${close.repeat(depth)}`);
  },
  'a control character in a text': (roll) =>
    withField(roll, (branch, key) => {
      branch[key] = `${JSON.stringify(branch[key])}${one(roll, bidi)}`;
    }),
  'a key of the prototype': (roll) => {
    const key = one(roll, ['__proto__', '\\u005f_proto__', 'constructor', 'prototype']);
    return good.replace(/\{/g, (brace) => (roll(8) === 0 ? `{"${key}":{"polluted":true},` : brace));
  }
};

/** The text with the hash of what it holds now, if it still can be read. */
async function rehashed(text: string): Promise<string> {
  try {
    const bundle = JSON.parse(text) as Branch;
    return JSON.stringify({ ...bundle, sha256: await sha256(contentOf(text)) });
  } catch {
    return text;
  }
}

/** Reads the text; gives the content if it was accepted, after checking that a refusal says where. */
async function accepted(text: string): Promise<string | null> {
  const read = await readBundle(text);
  expect(({} as Branch).polluted).toBeUndefined();
  if (read.ok) return canonicalJson(read.value.content);
  if (read.error.length === 0) throw new Error('refused without a reason');
  for (const problem of read.error)
    if (!('path' in problem) && !('line' in problem)) throw new Error(`${problem.code} has no place`);
  return null;
}

const rounds = 1_000;

test.each(Object.entries(mutations))('a bundle with %s is refused or the same', async (name, mutate) => {
  const roll = dice(name.length);
  let refused = 0;
  for (let round = 0; round < rounds; round += 1) {
    const text = mutate(roll);
    const content = await accepted(text);
    if (content === null) refused += 1;
    else expect(content, text).toBe(goodContent);
  }
  expect(refused).toBeGreaterThan(rounds / 4);
});

test.each(Object.entries(mutations))('a bundle with %s and a new hash does no harm', async (name, mutate) => {
  const roll = dice(name.length + 100);
  for (let round = 0; round < rounds / 4; round += 1) {
    const content = await accepted(await rehashed(mutate(roll)));
    expect(content === null || content.startsWith('{"accounts":[{')).toBe(true);
  }
});

test('a text is taken for JSON exactly where the browser takes it for JSON', () => {
  const roll = dice(7);
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const differing = Array.from({ length: 2_000 }, () => {
    const snippets = ['1', '-0', '01', '1.', '2e+3', 'true', 'nul', '"a"', '"\\u12"', '"\\n"', '\t', ' ', ''];
    const marks = ['{', '}', '[', ']', ',', ':', '"k":', '[1,2]', '{"a":0}'];
    return Array.from({ length: 1 + roll(6) }, () => one(roll, [...snippets, ...marks])).join('');
  }).filter((text) => {
    const refused = scanJson(text, 99).some(({ code }) => code === 'not-json' || code === 'truncated');
    return refused === isJson(text);
  });
  expect(differing).toEqual([]);
});
