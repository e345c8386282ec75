import { describe, expect, test } from 'vitest';
import { unfitRights } from './role-matrix.table.ts';
import { rights, roleBases } from './role.ts';
import { firstRights, rightsOnBase, withoutRight, withRight } from './ticked-rights.ts';

describe('The check boxes of a role', () => {
  test('start with seeing the account, which is always on.', () => {
    for (const base of roleBases) expect(firstRights(base)).toEqual(['account.view']);
    expect(withoutRight('partner', ['account.view'], 'account.view')).toEqual(['account.view']);
  });

  test('are ticked together with the one they rest on.', () => {
    expect(withRight('account-admin', ['account.view'], 'users.edit')).toEqual([
      'account.view',
      'users.view',
      'users.edit'
    ]);
  });

  test('are cleared together with those that rest on them.', () => {
    const ticked = ['account.view', 'users.view', 'users.edit', 'users.delete', 'support.view'] as const;
    expect(withoutRight('partner', ticked, 'users.view')).toEqual(['account.view', 'support.view']);
    expect(withoutRight('partner', ticked, 'users.edit')).toEqual([
      'account.view',
      'users.view',
      'users.delete',
      'support.view'
    ]);
  });

  test('lose what the other base does not have, and what rests on it.', () => {
    expect(
      rightsOnBase('account-admin', [
        'account.view',
        'account.add',
        'orders.view',
        'subscriptions.view',
        'subscriptions.add',
        'roles.view',
        'roles.assign'
      ])
    ).toEqual(['account.view', 'subscriptions.view', 'roles.view', 'roles.assign']);
  });

  test('never make a role that would be refused, whatever is clicked.', () => {
    for (const base of roleBases)
      for (const first of rights)
        for (const second of rights) {
          const both = withRight(base, withRight(base, firstRights(base), first), second);
          expect(unfitRights(base, both)).toEqual([]);
          expect(unfitRights(base, withoutRight(base, both, first))).toEqual([]);
        }
  });
});
