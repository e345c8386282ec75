import { describe, expect, test } from 'vitest';
import { asAdminOf, asPartner } from '../a-state.ts';
import { may, notPermitted, permissionFor } from '../actor.ts';
import { actions, permissions, type Action } from './permissions.table.ts';

/** What an account admin may do in their own account, after the roles of the vendor's console. */
const ownAccount: readonly Action[] = [
  'read-account',
  'correct-account',
  'read-people',
  'change-people',
  'switch-integrations',
  'change-licences',
  'read-activity',
  'export-account'
];
/** What is the partner's alone: R2 names the orders; accounts are made and removed by the partner. */
const partnersOwn: readonly Action[] = [
  'create-account',
  'remove-account',
  'read-orders',
  'change-orders',
  'export-workspace',
  'import-bundle',
  'change-settings'
];

const admin = asAdminOf('acme');
const ruleOf = (...args: Parameters<typeof permissionFor>) => permissionFor(...args).rule.id;

describe('Permissions', () => {
  test('are listed here for every action there is.', () => {
    expect([...ownAccount, ...partnersOwn].sort()).toEqual([...actions].sort());
    expect(permissions.decisions).toHaveLength(2 * 2 * actions.length);
  });

  for (const action of actions)
    test(`[${ruleOf(asPartner, action, 'acme')}] The partner may ${action}, everywhere.`, () => {
      for (const place of ['own', 'elsewhere'] as const)
        expect(permissions.decide({ role: 'partner', place, action }).outcome).toBe('allowed');
      expect(may(asPartner, action, 'acme')).toBe(true);
      expect(may(asPartner, action, null)).toBe(true);
    });

  for (const action of ownAccount) {
    test(`[${ruleOf(admin, action, 'acme')}] An account admin may ${action} in the own account.`, () => {
      expect(may(admin, action, 'acme')).toBe(true);
    });

    test(`[${ruleOf(admin, action, 'other')}] An account admin may not ${action} in another account.`, () => {
      expect(permissionFor(admin, action, 'other').outcome).toBe('another-account');
    });
  }

  for (const action of partnersOwn)
    test(`[${ruleOf(admin, action, 'acme')}] Only the partner may ${action}; an admin is told so anywhere.`, () => {
      for (const place of ['acme', 'other', null])
        expect(permissionFor(admin, action, place).outcome).toBe('partner-only');
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
