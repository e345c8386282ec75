import { describe, expect, test } from 'vitest';
import { anAccount } from '#core/a-state.ts';
import { isMitelUsed } from './in-use.ts';

describe('The Mitel side of an account', () => {
  test('is not in use as long as it is as it was created, whichever generation its licences are in.', () => {
    expect(isMitelUsed(anAccount().mitel)).toBe(false);
    expect(isMitelUsed(anAccount({ mitel: { licenceGeneration: 'second' } }).mitel)).toBe(false);
  });

  test.each([
    ['an integration is on', { integrations: { micollab: 'on' } }],
    ['an integration is being set up', { integrations: { 'single-sign-on': 'added' } }],
    ['all integrations are off again', { integrations: { micollab: 'off' } }],
    [
      'Mitel’s own number is known',
      { mitel: { vendor: { ...anAccount().mitel.vendor, accountId: '4711' } } }
    ],
    ['somebody is told of problems', { mitel: { supportContacts: [aContact()] } }],
    [
      'a privilege was given',
      { mitel: { privileges: { ...anAccount().mitel.privileges, 'guest-access': true } } }
    ],
    ['it is the partner’s own', { mitel: { kind: 'partner' } }]
  ] as const satisfies readonly (readonly [string, Parameters<typeof anAccount>[0]])[])(
    'is in use once %s.',
    (_, over) => {
      expect(isMitelUsed(anAccount(over).mitel)).toBe(true);
    }
  );
});

function aContact() {
  return { id: 'contact-1', name: 'Desk', email: 'desk@example.com', kind: 'other' } as const;
}
