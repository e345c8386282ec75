import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forged, problemsOf } from './test-forgery.ts';

const frozenText = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../tests/bundles', name), 'utf8');
const good = frozenText('bundle-4-workspace.json');
const goodAccount = frozenText('bundle-4-account.json');
const setUp = 'content.accounts[0].mitel.setUp';
const pem = (label: string) => `-----BEGIN ${label}-----\nTk9UIEEgS0VZ\n-----END ${label}-----`;

describe('a secret', () => {
  test.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'])(
    'in the form of a %s has no place among the signing certificates',
    async (label) => {
      const path = `${setUp}.single-sign-on.signingCertificates[0]`;
      const problem = { code: 'wrong-type', path };
      expect(await problemsOf(await forged(good, { [path]: pem(label) }))).toMatchObject([problem]);
      const both = `${pem('CERTIFICATE')}\n${pem(label)}`;
      expect(await problemsOf(await forged(good, { [path]: both }))).toMatchObject([problem]);
      expect(await problemsOf(await forged(good, { [path]: pem('CERTIFICATE') }))).toEqual([]);
    }
  );

  test.each([
    ['microsoft-teams', 'clientSecret'],
    ['microsoft-teams', 'micollabPassword'],
    ['cloudlink-gateway', 'pbxPassword']
  ])('has no field in the set-up of %s', async (integration, field) => {
    expect(await problemsOf(await forged(good, { [`${setUp}.${integration}.${field}`]: 'x' }))).toEqual([
      { code: 'wrong-type', path: `${setUp}.${integration}.${field}`, issue: 'unknown-field', found: 'x' }
    ]);
  });
});

describe('a value of version 2', () => {
  test.each<[string, string, unknown]>([
    ['is an unknown kind of account', 'content.accounts[0].mitel.kind', 'guest'],
    ['is a privilege half on', 'content.accounts[0].mitel.privileges.guest-access', 'on'],
    ['is missing', 'content.accounts[0].mitel.vendor', undefined],
    ['is no address of a contact', 'content.accounts[0].mitel.supportContacts[1].email', 'x'],
    ['is a port beyond the last', `${setUp}.cloudlink-gateway.sipPort`, 70_000],
    ['runs a script', `${setUp}.single-sign-on.signInUrl`, 'javascript:alert(1)'],
    ['is a step to nowhere', 'content.accounts[0].mitel.plan.steps[0].to', 'up'],
    ['is an unknown tier', 'content.people[0].mitelOne', 'gold'],
    ['is an unknown right', 'content.roles[0].rights[0]', 'everything']
  ])('%s', async (_, path, value) => {
    expect(await problemsOf(await forged(good, { [path]: value }))).toMatchObject([
      { code: 'wrong-type', path }
    ]);
  });
});

test('a tier of MiTeam Meetings is refused, as is a plan without steps', async () => {
  const edits = { 'content.orders[0].tier': 'elite', 'content.accounts[0].mitel.plan.steps': [] };
  expect(await problemsOf(await forged(good, edits))).toMatchObject([
    { code: 'wrong-type', path: 'content.accounts[0].mitel.plan.steps' },
    { code: 'wrong-type', path: 'content.orders[0].tier' }
  ]);
});

describe('a custom role', () => {
  test.each<[string, string, Record<string, unknown>, object]>([
    [
      'that is not in the file, of a person',
      good,
      { 'content.people[0].role': 'role-x' },
      { code: 'dangling-role', path: 'content.people[0].role', found: 'role-x' }
    ],
    [
      'that is not in the file, of an account',
      good,
      { 'content.accounts[1].mitel.roles': ['role-desk', 'role-x'] },
      { code: 'dangling-role', path: 'content.accounts[1].mitel.roles[1]', found: 'role-x' }
    ],
    [
      'that the account of the person does not have',
      good,
      { 'content.people[2].role': 'role-desk' },
      { code: 'role-not-assigned', path: 'content.people[2].role', found: 'role-desk' }
    ],
    [
      'for the partner’s own people, of an account',
      good,
      { 'content.roles[1].base': 'partner' },
      { code: 'wrong-type', path: 'content.roles[1].base', issue: 'format', found: 'partner' }
    ],
    [
      'with a right that its base does not have',
      good,
      { 'content.roles[1].rights': ['account.view', 'orders.view'] },
      { code: 'wrong-type', path: 'content.roles[1].rights', issue: 'format', found: 'orders.view' }
    ],
    [
      'that is there twice',
      good,
      {
        'content.roles[1].id': 'role-billing',
        'content.accounts[0].mitel.roles': [],
        'content.people[0].role': 'user'
      },
      { code: 'duplicate-id', path: 'content.roles[1].id', found: 'role-billing' }
    ],
    [
      'that its account does not have, in a file of one account',
      goodAccount,
      { 'content.accounts[0].mitel.roles': [], 'content.people[0].role': 'user' },
      {
        code: 'wrong-kind',
        kind: 'account',
        path: 'content.roles[0]',
        reason: 'unassigned-role',
        found: 'Service desk'
      }
    ]
  ])('%s', async (_, text, edits, problem) => {
    expect(await problemsOf(await forged(text, edits))).toEqual([problem]);
  });

  test('is counted in the manifest', async () => {
    expect(await problemsOf(good.replace('"roles": 2', '"roles": 1'))).toEqual([
      { code: 'counts', path: 'counts.roles', said: 1, counted: 2 }
    ]);
    expect(await problemsOf(good.replace(',\n    "roles": 2', ''))).toEqual([
      { code: 'wrong-type', path: 'counts.roles', issue: 'missing', found: '' }
    ]);
  });

  test('is not looked for in the manifest of version 1', async () => {
    const old = frozenText('bundle-1-account.json');
    expect(await problemsOf(old)).toEqual([]);
    expect(await problemsOf(old.replace('"people": 4', '"people": 4, "roles": 0'))).toEqual([
      { code: 'wrong-type', path: 'counts.roles', issue: 'unknown-field', found: '0' }
    ]);
  });
});
