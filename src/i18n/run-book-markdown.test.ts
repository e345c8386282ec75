import { expect, test } from 'vitest';
import { anAccount, aWorkspace } from '#core/a-state.ts';
import { newMitelAccount, noIntegrations, type MitelAccount } from '#core/mitel/mitel-account.ts';
import { runBookOf } from '#core/mitel/run-book.ts';
import { blankSetUp, emptySetUp } from '#core/mitel/set-up.ts';
import { noLicences } from '#core/state.ts';
import { runBookMarkdown } from './run-book-markdown.ts';

const file = (mitel: Partial<MitelAccount>, name = 'Acme Hotels'): string =>
  runBookMarkdown(
    runBookOf({
      account: { ...anAccount({ name }), mitel: { ...newMitelAccount('first'), ...mitel } },
      tally: { ...noLicences, given: 5 },
      workspace: aWorkspace()
    }),
    { account: name, about: ['About.'], aboutSwitches: 'In this order.' }
  );

test('The file has every step once, numbered through all sections.', () => {
  const text = file({});
  const numbers = [...text.matchAll(/^### (\d+)\. /gm)].map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(text).toMatch(/^# Run-book: Acme Hotels\n/);
  expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
    'The account',
    'Support contacts',
    'Set-up of integrations',
    'Switches, in this order',
    'Record back'
  ]);
});

test('A name cannot pass itself off as formatting, and addresses stay as they are.', () => {
  const contact = { id: 'c', name: '[x](y) *b*', email: 'a_b_c@example.com', kind: 'other' } as const;
  const text = file({ supportContacts: [contact] }, '<b>A_c_me</b>\n# Next');
  expect(text).toContain('# Run-book: \\<b\\>A\\_c\\_me\\</b\\> \\# Next\n');
  expect(text).not.toMatch(/^# Next/m);
  expect(text).toContain('\\[x\\](y) \\*b\\*, Other: `a_b_c@example.com`');
});

test('Secrets are asked for by name.', () => {
  const text = file({
    integrations: { ...noIntegrations, 'microsoft-teams': 'added' },
    setUp: { ...emptySetUp, 'microsoft-teams': { ...blankSetUp['microsoft-teams'], name: 'Presence' } }
  });
  expect(text).toContain(
    '- **Client secret (value): ask the customer’s Entra administrator; it is not in this file.**'
  );
  expect(text).toContain('Still missing: Tenant ID and Application (client) ID.');
});

test('A certificate stands as it is, to be copied.', () => {
  const certificate = '-----BEGIN CERTIFICATE-----\nMIIB+w==\n-----END CERTIFICATE-----';
  const text = file({
    integrations: { ...noIntegrations, 'single-sign-on': 'on' },
    setUp: {
      ...emptySetUp,
      'single-sign-on': { ...blankSetUp['single-sign-on'], signingCertificates: [certificate] }
    }
  });
  expect(text).toContain(
    '      -----BEGIN CERTIFICATE-----\n      MIIB+w==\n      -----END CERTIFICATE-----\n'
  );
});
