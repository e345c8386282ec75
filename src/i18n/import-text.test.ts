import { expect, test } from 'vitest';
import type { BundleProblem } from '#bundle/problems.ts';
import { problemPlace, problemRemedy, problemText } from './import-text.ts';

const at = { path: 'content.sites[0].mainNumber', found: 'x' };
const line = { line: 3, column: 4 };

/** One of each code; a code that is missing here is a type error. */
const ofEachCode: { readonly [C in BundleProblem['code']]: Extract<BundleProblem, { code: C }> | object } = {
  'too-large': { limit: 64 * 1024 * 1024, size: 1 },
  'too-deep': { limit: 32, ...line },
  'not-json': { ...line, found: '' },
  truncated: line,
  'forbidden-key': { path: 'a', key: 'k' },
  'duplicate-key': { path: 'a', key: 'k' },
  'not-a-bundle': at,
  'for-the-vendor': { path: 'schema', found: 'dimensions-plan/1' },
  'newer-version': { path: 'version', version: 4, supported: 3 },
  altered: { path: 'content' },
  counts: { path: 'counts.sites', said: 2, counted: 1 },
  'wrong-type': { ...at, issue: 'e164' },
  'duplicate-id': at,
  'duplicate-email': at,
  dangling: at,
  'dangling-record': at,
  'another-account': at,
  'dangling-setting': at,
  'duplicate-number': at,
  'number-not-on-site': at,
  'duplicate-external-id': at,
  'second-headquarters': at,
  'duplicate-name': at,
  'second-internal': at,
  'duplicate-user': at,
  'duplicate-tenant': at,
  'duplicate-pbx-user': at,
  nobody: at,
  'dangling-role': at,
  'role-not-assigned': at,
  'wrong-kind': { ...at, kind: 'account', reason: 'unused-template' }
};

test.each(Object.entries(ofEachCode))(
  'A file with the problem %s is told what, where and the remedy.',
  (code, rest) => {
    const problem = { code, ...rest } as BundleProblem;
    const texts = [problemText(problem), problemPlace(problem).text, problemRemedy([problem])];
    for (const text of texts) {
      expect(text).toMatch(/./);
      expect(text).not.toMatch(/^import\.|undefined|[{}]/);
    }
  }
);

test('A number that is none of its site is told with its place in the file.', () => {
  const problem: BundleProblem = { code: 'number-not-on-site', path: at.path, found: '+442079460199' };
  expect(problemText(problem)).toBe('This number is not one of the site’s numbers.');
  expect(problemPlace(problem)).toEqual({ text: at.path, isPath: true });
  expect(problemRemedy([problem])).toBe('Ask the sender for a fresh export.');
});

test('What was made for the vendor is not called a stranger’s file, and it is said where the bundle comes from.', () => {
  const problem: BundleProblem = { code: 'for-the-vendor', path: 'schema', found: 'dimensions-plan/1' };
  expect(problemText(problem)).toBe(
    'Patchbay made this file for whoever works at the vendor. It is not a bundle.'
  );
  expect(problemRemedy([problem])).toContain('“Export account” on the account’s page Hand-off');
});
