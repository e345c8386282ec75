import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inOrder, migrated } from './migrations.ts';
import { largestText, readBundle } from './read-bundle.ts';
import { forged as forgedFrom, problemsOf } from './test-forgery.ts';

const frozenText = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../tests/bundles', name), 'utf8');
// a file of the oldest version, which all later ones must be able to judge; what is new stands in hostile-new-fields
const good = frozenText('bundle-1-workspace.json');
const current = frozenText('bundle-4-workspace.json');

type Fields = Record<string, unknown>;
const original = JSON.parse(good) as { content: { accounts: unknown[]; workspace: Fields } };

const forged = (edits: Fields): Promise<string> => forgedFrom(good, edits);
const wrong = (path: string, issue: string, found: string) => ({ code: 'wrong-type', path, issue, found });
const replaced = (from: string | RegExp, to: string) => good.replace(from, () => to);

describe('a text that is no good JSON', () => {
  test.each<[string, string, object]>([
    ['is empty', '', { code: 'truncated', line: 1, column: 1 }],
    ['is prose', 'Dear colleague', { code: 'not-json', line: 1, column: 1, found: 'D' }],
    ['is a web page', '<!doctype html>', { code: 'not-json', line: 1, column: 1, found: '<' }],
    ['ends in the middle', good.slice(0, 200), { code: 'truncated', line: 12, column: 11 }],
    ['ends in a text', '{"format": "patch', { code: 'truncated', line: 1, column: 18 }],
    ['ends in an escape', '["\\u00', { code: 'truncated', line: 1, column: 7 }],
    ['ends in a word', '[tru', { code: 'truncated', line: 1, column: 5 }],
    ['ends in a number', '[-', { code: 'truncated', line: 1, column: 3 }],
    ['goes on after its end', `${good}{}`, { code: 'not-json', line: 249, column: 1, found: '{' }],
    ['has a comma too many', '[1,\n]', { code: 'not-json', line: 2, column: 1, found: ']' }],
    ['lacks a comma', '[1 2]', { code: 'not-json', line: 1, column: 4, found: '2' }],
    ['lacks a colon', '{"a" 1}', { code: 'not-json', line: 1, column: 6, found: '1' }],
    ['has a key without quotes', '{a: 1}', { code: 'not-json', line: 1, column: 2, found: 'a' }],
    ['has an object as a key', '{{}: 1}', { code: 'not-json', line: 1, column: 2, found: '{' }],
    ['closes what it did not open', '[}', { code: 'not-json', line: 1, column: 2, found: '}' }],
    ['has a wrong word', '[nul!]', { code: 'not-json', line: 1, column: 5, found: '!' }],
    ['has a number no JSON has', '[01]', { code: 'not-json', line: 1, column: 2, found: '0' }],
    ['has NaN', '[NaN]', { code: 'not-json', line: 1, column: 2, found: 'N' }],
    ['has a bare line break in a text', '["a\nb"]', { code: 'not-json', line: 1, column: 4, found: '\n' }],
    ['has an escape no JSON has', '["\\x41"]', { code: 'not-json', line: 1, column: 4, found: 'x' }],
    ['has a comment', '[1] // one', { code: 'not-json', line: 1, column: 5, found: '/' }],
    ['has a picture where none belongs', '[🎺]', { code: 'not-json', line: 1, column: 2, found: '🎺' }],
    ['is nested too deep', `${'['.repeat(33)}`, { code: 'too-deep', limit: 32, line: 1, column: 33 }],
    ['is nested a million deep', '{"a":'.repeat(1e6), { code: 'too-deep', limit: 32, line: 1, column: 161 }]
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  test('is too large', async () => {
    const size = largestText + 1;
    expect(await problemsOf(' '.repeat(size))).toEqual([{ code: 'too-large', limit: largestText, size }]);
  });

  test.each([
    ['brackets in texts do not count as nesting', `["${'['.repeat(100)}"]`],
    ['and 32 levels are allowed', `${'['.repeat(32)}${']'.repeat(32)}`]
  ])('%s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([{ code: 'not-a-bundle', path: '', found: '[1]' }]);
  });
});

describe('a key', () => {
  test.each<[string, string, object]>([
    [
      'that reaches for the prototype',
      replaced('"accounts": [', '"__proto__": {"polluted": 1}, "accounts": ['),
      { code: 'forbidden-key', path: 'content.__proto__', key: '__proto__' }
    ],
    [
      'that does so in disguise',
      replaced('"kind"', '"\\u005f_proto__": {}, "kind"'),
      { code: 'forbidden-key', path: '__proto__', key: '__proto__' }
    ],
    [
      'that is a constructor',
      replaced(/"people": \[\s*\{/, '"people": [{"constructor": {"prototype": 1},'),
      { code: 'forbidden-key', path: 'content.people[0].constructor', key: 'constructor' }
    ],
    [
      'that stands twice',
      replaced('"kind"', '"version": 1, "kind"'),
      { code: 'duplicate-key', path: 'version', key: 'version' }
    ],
    [
      'that stands twice, once written otherwise',
      replaced('"firstName": "Anke"', '"firstName": "Anke", "first\\u004eame": "Eve"'),
      { code: 'duplicate-key', path: 'content.people[1].firstName', key: 'firstName' }
    ]
  ])('%s', async (_, text, problem) => {
    expect((await problemsOf(text))[0]).toEqual(problem);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('is reported with all others like it, up to fifty', async () => {
    expect(await problemsOf('{"a":1,"a":2,"b":{"prototype":1},"a":3}')).toHaveLength(3);
    expect(await problemsOf(`{${'"a":1,'.repeat(1_000)}"a":1}`)).toHaveLength(50);
  });
});

describe('a file that is no bundle of ours', () => {
  test.each<[string, string, object[]]>([
    ['is a number', '42', [{ code: 'not-a-bundle', path: '', found: '42' }]],
    ['is a list', '[]', [{ code: 'not-a-bundle', path: '', found: '[0]' }]],
    ['is null', 'null', [{ code: 'not-a-bundle', path: '', found: 'null' }]],
    ['has no format', '{"a": 1}', [{ code: 'not-a-bundle', path: 'format', found: '' }]],
    ['has another format', '{"format": "dump"}', [{ code: 'not-a-bundle', path: 'format', found: 'dump' }]],
    [
      'is a plan for the vendor of Dimensions',
      '{"schema": "dimensions-plan/1", "customers": []}',
      [{ code: 'for-the-vendor', path: 'schema', found: 'dimensions-plan/1' }]
    ],
    [
      'is a plan of a later version',
      '{"schema": "dimensions-plan/2"}',
      [{ code: 'for-the-vendor', path: 'schema', found: 'dimensions-plan/2' }]
    ],
    [
      'has the requests for Webex',
      '{"format": "webex-for-wholesale-requests", "requests": []}',
      [{ code: 'for-the-vendor', path: 'format', found: 'webex-for-wholesale-requests' }]
    ],
    [
      'has a format as long as a book',
      JSON.stringify({ format: '🎺'.repeat(9_999) }),
      [{ code: 'not-a-bundle', path: 'format', found: `${'🎺'.repeat(59)}…` }]
    ],
    [
      'comes from a newer Patchbay, whatever else it has',
      '{"format": "patchbay-bundle", "version": 5, "sections": []}',
      [{ code: 'newer-version', path: 'version', version: 5, supported: 4 }]
    ],
    ['has version 0', current.replace('"version": 4', '"version": 0'), [wrong('version', 'number', '0')]],
    [
      'has a version in words',
      current.replace('"version": 4', '"version": "2"'),
      [wrong('version', 'number', '2')]
    ],
    [
      'has a version and a half',
      current.replace('"version": 4', '"version": 1.5'),
      [wrong('version', 'number', '1.5')]
    ],
    [
      'has another kind',
      replaced('"kind": "workspace"', '"kind": "site"'),
      [wrong('kind', 'format', 'site')]
    ],
    ['has a wrong base', replaced('"base": null', '"base": "x"'), [wrong('base', 'format', 'x')]],
    [
      'has a field too many',
      replaced('"kind"', '"note": "hi", "kind"'),
      [wrong('note', 'unknown-field', 'hi')]
    ],
    [
      'has hardly anything',
      '{"format": "patchbay-bundle", "version": 1, "base": null, "kind": "account"}',
      ['producer', 'counts', 'sha256', 'content'].map((path) => wrong(path, 'missing', ''))
    ]
  ])('%s', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems);
  });
});

describe('a bundle that was changed after its export', () => {
  test.each<[string, string, object[]]>([
    ['in a value', replaced('"Anke"', '"Anka"'), [{ code: 'altered', path: 'content' }]],
    ['in its hash', replaced(/"sha256": "./, '"sha256": "f'), [{ code: 'altered', path: 'content' }]],
    ['in a space', replaced('"Anke"', '" Anke"'), [{ code: 'altered', path: 'content' }]],
    [
      'and made wrong names the place too',
      replaced('"anke.faehrmann@deichblick.test"', '"anke"'),
      [{ code: 'altered', path: 'content' }, wrong('content.people[1].email', 'email', 'anke')]
    ],
    [
      'in a count',
      replaced('"people": 6', '"people": 7'),
      [{ code: 'counts', path: 'counts.people', said: 7, counted: 6 }]
    ]
  ])('%s', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems);
  });

  test('only in its white space and the order of keys is none the worse', async () => {
    const bundle = JSON.parse(good) as Fields;
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(bundle).reverse()));
    expect(await readBundle(reordered)).toEqual(await readBundle(good));
  });
});

describe('a content of the wrong type, under a right hash', () => {
  test.each<[string, string, unknown, string, string]>([
    ['is a text', 'content', 'x', 'format', 'x'],
    ['is null', 'content', null, 'format', 'null'],
    ['lacks a list', 'content.people', undefined, 'missing', ''],
    ['has an unknown list', 'content.journal', [], 'unknown-field', '[0]'],
    ['has a wrong setting', 'content.workspace.expiringSoonDays', 0, 'number', '0'],
    ['has null for a person', 'content.people[2]', null, 'format', 'null'],
    ['has a list for a name', 'content.people[0].firstName', ['J'], 'format', '[1]'],
    ['has an object for a name', 'content.people[0].firstName', { a: 1, b: 2 }, 'format', '{a, b}'],
    ['has an empty name', 'content.accounts[0].name', ' ', 'required', ' '],
    ['has a name too long', 'content.accounts[0].name', 'x'.repeat(121), 'too-long', `${'x'.repeat(59)}…`],
    ['has a wrong telephone', 'content.people[0].phone', 'call me', 'phone', 'call me'],
    ['has no address', 'content.people[3].email', undefined, 'missing', ''],
    ['has a wrong address', 'content.people[3].email', 'a@b', 'email', 'a@b'],
    ['has a field too many', 'content.people[0].isAdmin', true, 'unknown-field', 'true'],
    ['has an unknown switch', 'content.accounts[1].mitel.integrations.fax', 'on', 'unknown-field', 'on'],
    ['lacks a switch', 'content.accounts[1].mitel.integrations.micc', undefined, 'missing', ''],
    ['has a switch half on', 'content.accounts[1].mitel.integrations.micc', 'half', 'format', 'half'],
    ['has an id with a path in it', 'content.accounts[0].id', '../x', 'format', '../x'],
    ['has a day that does not exist', 'content.orders[2].expiresOn', '2026-02-30', 'date', '2026-02-30'],
    ['has half a licence', 'content.orders[2].quantity', 0.5, 'number', '0.5'],
    ['has more than there can be', 'content.orders[2].quantity', 1e300, 'number', '1e+300']
  ])('%s', async (_, path, value, issue, found) => {
    expect(await problemsOf(await forged({ [path]: value }))).toEqual([wrong(path, issue, found)]);
  });

  test('is wrong in several places', async () => {
    const text = await forged({
      'content.people[0].role': 'the root',
      'content.people[5].extension': 'x1',
      'content.orders[0].product': ''
    });
    expect(await problemsOf(text)).toEqual([
      wrong('content.people[0].role', 'format', 'the root'),
      wrong('content.people[5].extension', 'format', 'x1'),
      wrong('content.orders[0].product', 'format', '')
    ]);
  });

  test('is wrong in a hundred thousand places, of which fifty are told', async () => {
    const text = await forged({ 'content.people': Array.from({ length: 100_000 }, () => 0) });
    expect(await problemsOf(text)).toHaveLength(50);
  });
});

describe('a content that does not fit together, under a right hash', () => {
  const address = 'juergen.grossmann@deichblick.test';

  test.each<[string, Fields, string, string, string]>([
    [
      'has two accounts of one id',
      { 'content.accounts[3]': original.content.accounts[0] },
      ...(['duplicate-id', 'content.accounts[3].id', 'acc-deichblick'] as const)
    ],
    [
      'has two people of one id',
      { 'content.people[1].id': 'per-deich-1' },
      ...(['duplicate-id', 'content.people[1].id', 'per-deich-1'] as const)
    ],
    [
      'has two people of one address, in other letters',
      { 'content.people[1].email': address.toUpperCase() },
      ...(['duplicate-email', 'content.people[1].email', address] as const)
    ],
    [
      'has a person of an absent account',
      { 'content.people[0].accountId': 'acc-x' },
      ...(['dangling', 'content.people[0].accountId', 'acc-x'] as const)
    ],
    [
      'has an order of an absent account',
      { 'content.orders[0].assignedTo': 'acc-x' },
      ...(['dangling', 'content.orders[0].assignedTo', 'acc-x'] as const)
    ]
  ])('%s', async (_, edits, code, path, found) => {
    expect(await problemsOf(await forged(edits))).toEqual([{ code, path, found }]);
  });

  test('is a workspace without its settings', async () => {
    expect(await problemsOf(await forged({ 'content.workspace': undefined }))).toEqual([
      { code: 'wrong-kind', kind: 'workspace', path: 'content.workspace', reason: 'no-workspace', found: '' }
    ]);
  });

  test('is a workspace that calls itself an account', async () => {
    const unfit = (path: string, reason: string, found: string) => ({
      code: 'wrong-kind',
      kind: 'account',
      path,
      reason,
      found
    });
    expect(await problemsOf(await forged({ kind: 'account' }))).toEqual([
      unfit('content.workspace', 'has-workspace', 'Leuchtturm & Söhne Telekommunikation'),
      unfit('content.accounts', 'not-one-account', '3'),
      unfit('content.orders[2].assignedTo', 'unassigned-order', 'SAP-4500030'),
      unfit('content.orders[3].assignedTo', 'unassigned-order', 'SAP-4500031')
    ]);
  });
});

describe('migrations', () => {
  const steps = [1, 2, 3].map((from) => ({
    from,
    migrate: (content: unknown) => `${String(content)}>${from + 1}`
  }));

  test('are taken one by one from the version of the file', () => {
    expect(migrated('1', 1, steps)).toBe('1>2>3>4');
    expect(migrated('3', 3, steps)).toBe('3>4');
    expect(migrated('4', 4, steps)).toBe('4');
  });

  test('must lead to the version that is written without a gap', () => {
    expect(inOrder(steps, 4)).toBe(steps);
    expect(() => inOrder(steps.slice(1), 4)).toThrow('2,3, not 1,2,3');
    expect(() => inOrder(steps, 5)).toThrow();
  });
});
