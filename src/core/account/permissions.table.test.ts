import { describe, expect, test } from 'vitest';
import { asAdminOf, asPartner } from '../a-state.ts';
import { may, notPermitted, type Actor } from '../actor.ts';
import { actions, permissions, type Action } from './permissions.table.ts';
import { roleRights } from './role-rights.table.ts';
import { rights, type Right } from './role.ts';

/** What an account admin may do in their own account, after the roles of the vendor's console. */
const ownAccount: readonly Action[] = [
  'read-account',
  'correct-account',
  'change-support-contacts',
  'read-integrations',
  'add-integration',
  'correct-integration',
  'switch-integrations',
  'change-privileges',
  'change-call-services',
  'read-people',
  'add-people',
  'correct-people',
  'remove-people',
  'set-role',
  'change-licences',
  'read-subscriptions',
  'read-roles',
  'read-webex',
  'read-dimensions',
  'read-activity',
  'export-account'
];
/** What is the partner's alone: R2 names the orders; accounts are made, deactivated and removed by the partner. */
const partnersOwn: readonly Action[] = [
  'create-account',
  'record-vendor-facts',
  'change-status',
  'remove-account',
  'read-orders',
  'change-orders',
  'add-subscription-order',
  'add-role',
  'correct-role',
  'remove-role',
  'read-templates',
  'change-templates',
  'change-webex',
  'change-dimensions',
  'read-notes',
  'read-dimensions-prices',
  'hand-over-dimensions',
  'export-workspace',
  'import-bundle',
  'change-settings'
];

const admin = asAdminOf('acme');
const user: Actor = { role: 'user', accountId: 'acme' };
const ruleOf = (role: 'partner' | 'account-admin', place: 'own' | 'elsewhere', action: Action): string =>
  permissions.decide({ role, place, action }).rule.id;

describe('Permissions', () => {
  test('are listed here for every action there is.', () => {
    expect([...ownAccount, ...partnersOwn].sort()).toEqual([...actions].sort());
    expect(permissions.decisions).toHaveLength(3 * 2 * actions.length);
  });

  for (const action of actions)
    test(`[${ruleOf('partner', 'elsewhere', action)}] The partner may ${action}, everywhere.`, () => {
      for (const place of ['own', 'elsewhere'] as const)
        expect(permissions.decide({ role: 'partner', place, action }).outcome).toBe('allowed');
      expect(may(asPartner, action, 'acme')).toBe(true);
      expect(may(asPartner, action, null)).toBe(true);
    });

  for (const action of ownAccount) {
    test(`[${ruleOf('account-admin', 'own', action)}] An account admin may ${action} in the own account.`, () => {
      expect(may(admin, action, 'acme')).toBe(true);
    });

    test(`[${ruleOf('account-admin', 'elsewhere', action)}] An account admin may not ${action} in another account.`, () => {
      expect(notPermitted(admin, action, 'other')?.code).toBe('another-account');
    });
  }

  for (const action of partnersOwn)
    test(`[${ruleOf('account-admin', 'own', action)}] Only the partner may ${action}; an admin is told so anywhere.`, () => {
      for (const place of ['acme', 'other', null])
        expect(notPermitted(admin, action, place)?.code).toBe('partner-only');
    });

  test('[PER-27] A user may do none of it, in no account: only reset the own password.', () => {
    for (const action of actions)
      for (const place of ['acme', 'other', null])
        expect(notPermitted(user, action, place)?.code).toBe('only-own-password');
  });

  test('[AC1] A refusal for want of permission carries the case that led to it.', () => {
    expect(notPermitted(admin, 'correct-account', 'other')).toEqual({
      code: 'another-account',
      because: {
        table: 'permissions',
        facts: { role: 'account-admin', place: 'elsewhere', action: 'correct-account' }
      }
    });
    expect(notPermitted(asPartner, 'correct-account', 'other')).toBeNull();
  });
});

/** The matrix of the vendor's permission pages, read by action: which check boxes it takes. */
const needed: Readonly<Partial<Record<Action, readonly Right[]>>> = {
  'create-account': ['account.add'],
  'correct-account': ['account.edit'],
  'remove-account': ['account.delete'],
  'read-integrations': ['integrations.view'],
  'add-integration': ['integrations.view', 'integrations.add'],
  'correct-integration': ['integrations.view', 'integrations.edit'],
  'change-privileges': ['integrations.view', 'integrations.add'],
  'read-people': ['users.view'],
  'add-people': ['users.view', 'users.add'],
  'correct-people': ['users.view', 'users.edit'],
  'change-licences': ['users.view', 'users.edit'],
  'remove-people': ['users.view', 'users.delete'],
  'read-orders': ['orders.view'],
  'change-orders': ['orders.view'],
  'read-subscriptions': ['subscriptions.view'],
  'add-subscription-order': ['subscriptions.view', 'subscriptions.add'],
  'read-roles': ['roles.view'],
  'add-role': ['roles.view', 'roles.add'],
  'correct-role': ['roles.view', 'roles.edit'],
  'remove-role': ['roles.view', 'roles.delete']
};
const custom = (base: 'partner' | 'account-admin', granted: readonly Right[]): Actor => ({
  role: 'custom',
  roleId: 'helpdesk',
  name: 'Help desk',
  base,
  rights: [...granted],
  accountId: base === 'partner' ? null : 'acme'
});

describe('A custom role', () => {
  for (const [action, boxes] of Object.entries(needed) as [Action, readonly Right[]][]) {
    const { id } = roleRights.decide({ action }).rule;

    test(`[${id}] may ${action} with just the rights ${boxes.join(', ')}, and with none of them left out.`, () => {
      expect(may(custom('partner', boxes), action, 'acme')).toBe(true);
      for (const left of boxes) {
        const others = rights.filter((right) => right !== left);
        expect(notPermitted(custom('partner', others), action, 'acme')).toMatchObject({
          code: 'right-missing',
          right: left
        });
      }
    });
  }

  test('[RGT-1] always sees its account.', () => {
    expect(may(custom('account-admin', []), 'read-account', 'acme')).toBe(true);
    expect(may(custom('account-admin', []), 'read-account', 'other')).toBe(false);
  });

  test.each([
    ['RGT-4', 'change-support-contacts'],
    ['RGT-4', 'change-call-services']
  ] as const)('[%s] edits the account where it may %s.', (_, action) => {
    expect(may(custom('account-admin', ['account.edit']), action, 'acme')).toBe(true);
    expect(may(custom('account-admin', ['users.edit']), action, 'acme')).toBe(false);
  });

  test('[RGT-8] switches integrations only with the rights to add and to delete them.', () => {
    const both: readonly Right[] = ['integrations.view', 'integrations.add', 'integrations.delete'];
    expect(may(custom('account-admin', both), 'switch-integrations', 'acme')).toBe(true);
    for (const left of both)
      expect(
        may(
          custom(
            'account-admin',
            both.filter((right) => right !== left)
          ),
          'switch-integrations',
          'acme'
        )
      ).toBe(false);
  });

  test('[RGT-13] sets roles with the rights to assign and see roles and to see users.', () => {
    const all: readonly Right[] = ['users.view', 'roles.view', 'roles.assign'];
    expect(may(custom('account-admin', all), 'set-role', 'acme')).toBe(true);
    expect(may(custom('account-admin', ['users.view', 'roles.view']), 'set-role', 'acme')).toBe(false);
  });

  test('[RGT-21] sees the activity of its account and may hand it over only where it sees all that is in them.', () => {
    const all: readonly Right[] = ['integrations.view', 'users.view', 'subscriptions.view'];
    for (const action of ['read-activity', 'export-account'] as const) {
      expect(may(custom('account-admin', all), action, 'acme')).toBe(true);
      for (const left of all) {
        const others = all.filter((right) => right !== left);
        expect(notPermitted(custom('account-admin', others), action, 'acme')).toMatchObject({ right: left });
      }
    }
  });

  test('[RGT-22] has the whole workspace only with every right over accounts.', () => {
    const all: readonly Right[] = ['account.add', 'account.edit', 'account.delete'];
    expect(may(custom('partner', all), 'import-bundle', null)).toBe(true);
    expect(may(custom('partner', ['account.add', 'account.edit']), 'import-bundle', null)).toBe(false);
  });

  test('[RGT-24] [RGT-26] reads notes where it sees users, and prices only where it sees orders as well.', () => {
    expect(may(custom('partner', ['users.view']), 'read-notes', 'acme')).toBe(true);
    expect(notPermitted(custom('partner', ['users.view']), 'read-dimensions-prices', 'acme')).toMatchObject({
      right: 'orders.view'
    });
    expect(may(custom('partner', ['users.view', 'orders.view']), 'read-dimensions-prices', 'acme')).toBe(
      true
    );
    expect(may(custom('partner', ['orders.view']), 'read-dimensions-prices', 'acme')).toBe(false);
  });

  test('[RGT-25] hands over to the reseller portal only where it plans what is handed over.', () => {
    const all: readonly Right[] = ['account.add', 'account.edit', 'users.view', 'users.add', 'users.edit'];
    expect(may(custom('partner', all), 'hand-over-dimensions', 'acme')).toBe(true);
    for (const left of all) {
      const others = rights.filter((right) => right !== left);
      expect(may(custom('partner', others), 'hand-over-dimensions', 'acme')).toBe(false);
    }
  });

  test('[PER-9] based on the account admin has nothing that is the partner’s, whatever is ticked.', () => {
    for (const action of partnersOwn)
      expect(notPermitted(custom('account-admin', rights), action, 'acme')?.code).toBe('partner-only');
  });
});
