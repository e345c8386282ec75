import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf, undoOf } from '../a-journal.ts';
import { anAccount, aPerson, aRole, asAdminOf, aState } from '../a-state.ts';
import type { Command } from '../command.ts';
import { roleMatrix, unfitRights } from './role-matrix.table.ts';
import { rights, type Right, type Role } from './role.ts';

const acme = (mitelRoles: string[] = ['helpdesk'], role = 'user') =>
  aState({
    accounts: [anAccount({ mitel: { roles: mitelRoles } }), anAccount({ id: 'other', name: 'Other Ltd' })],
    people: [aPerson({ role })],
    roles: [aRole()]
  });
const save = (over: Partial<Role>): Command => ({ type: 'save-role', role: aRole(over) });
const remove: Command = { type: 'remove-role', roleId: 'helpdesk' };
const assign = (to: 'assigned' | 'unassigned', accountId = 'other', roleId = 'helpdesk'): Command => ({
  type: 'assign-role',
  roleId,
  accountId,
  to
});
const setRole = (role: string): Command => ({
  type: 'set-role',
  accountId: 'acme',
  personIds: ['ada'],
  role
});

describe('Custom roles', () => {
  test('[AC40] are made, corrected and removed by the partner, each under one id.', () => {
    const past = after(
      acme([]),
      save({ id: 'desk', name: 'Desk' }),
      save({ id: 'desk', name: 'Front desk' })
    );
    expect(past.state.roles.get('desk')?.name).toBe('Front desk');
    expect(past.steps.map(({ entry }) => entry.lines[0]?.code)).toEqual(['role-added', 'role-corrected']);
    expect(linesAt(after(acme([]), remove))).toEqual([{ code: 'role-removed', role: 'Help desk' }]);
    for (const command of [save({ id: 'desk' }), save({}), remove, assign('assigned')])
      expect(refusalOf(acme([]), command, asAdminOf('acme'))).toMatchObject({ code: 'partner-only' });
    expect(refusalOf(acme([]), save({ name: ' ' }))).toMatchObject({ code: 'invalid', field: 'name' });
    expect(refusalOf(acme([]), { type: 'remove-role', roleId: 'none' })).toEqual({
      code: 'gone',
      what: 'role'
    });
  });

  test('[AC41] have only rights that their base has, each with the right that it rests on.', () => {
    expect(refusalOf(acme([]), save({ rights: ['users.edit'] }))).toEqual({
      code: 'rights-unfit',
      rights: ['users.edit']
    });
    expect(refusalOf(acme([]), save({ rights: ['orders.view', 'account.delete'] }))).toEqual({
      code: 'rights-unfit',
      rights: ['orders.view', 'account.delete']
    });
    const partner = save({ base: 'partner', rights: ['orders.view', 'account.delete'] });
    expect(after(acme([]), partner).state.roles.get('helpdesk')?.rights).toEqual([
      'orders.view',
      'account.delete'
    ]);
  });

  test('[AC42] go to customer accounts if they are based on the account admin.', () => {
    const past = after(acme(), assign('assigned'));
    expect(past.state.accounts.get('other')?.mitel.roles).toEqual(['helpdesk']);
    expect(linesAt(past)).toEqual([{ code: 'role-assigned', role: 'Help desk', account: 'Other Ltd' }]);
    expect(after(past, assign('unassigned')).state.accounts.get('other')?.mitel.roles).toEqual([]);
    const partners = after(acme([]), save({ base: 'partner' }));
    expect(refusalOf(partners, assign('assigned'))).toEqual({ code: 'role-for-partners' });
    expect(refusalOf(acme(), assign('assigned', 'acme'))).toEqual({ code: 'nothing-changed' });
    expect(refusalOf(acme(), assign('assigned', 'acme', 'none'))).toEqual({ code: 'gone', what: 'role' });
  });

  test('[AC43] stay while somebody needs them: an account that has them, or a person.', () => {
    expect(refusalOf(acme(), remove)).toEqual({ code: 'role-in-use', people: 0, accounts: 1 });
    expect(refusalOf(acme(), save({ base: 'partner' }))).toEqual({
      code: 'role-in-use',
      people: 0,
      accounts: 1
    });
    expect(refusalOf(acme(['helpdesk'], 'helpdesk'), assign('unassigned', 'acme'))).toEqual({
      code: 'role-in-use',
      people: 1,
      accounts: 0
    });
  });

  test('[AC44] An undo leaves nobody with a role that is not there, or not in their account.', () => {
    const assigned = after(acme([]), assign('assigned', 'acme'), setRole('helpdesk'));
    expect(refusalOf(assigned, undoOf(assigned, 1))).toEqual({ code: 'role-in-use', people: 1, accounts: 0 });
    const added = after(acme([]), save({ id: 'desk' }), assign('assigned', 'acme', 'desk'));
    expect(refusalOf(added, undoOf(added, 1))).toEqual({ code: 'role-in-use', people: 0, accounts: 1 });
    const taken = after(acme(['helpdesk'], 'helpdesk'), setRole('user'), assign('unassigned', 'acme'));
    expect(refusalOf(taken, undoOf(taken, 1))).toEqual({ code: 'role-not-assigned' });
    const back = after(taken, undoOf(taken, 2), undoOf(taken, 1));
    expect(back.state.people.get('ada')?.role).toBe('helpdesk');
  });
});

/** The vendor's permission pages, feature by feature: what a role of each base can have, and on what it rests. */
const matrix: Readonly<Record<Right, readonly [partner: string, admin: string]>> = {
  'account.view': ['fixed', 'fixed'],
  'account.add': ['open', 'none'],
  'account.edit': ['open', 'open'],
  'account.delete': ['open', 'none'],
  'integrations.view': ['open', 'open'],
  'integrations.add': ['with view', 'with view'],
  'integrations.edit': ['with view', 'with view'],
  'integrations.delete': ['with view', 'with view'],
  'users.view': ['open', 'open'],
  'users.add': ['with view', 'with view'],
  'users.edit': ['with view', 'with view'],
  'users.delete': ['with view', 'with view'],
  'orders.view': ['open', 'none'],
  'subscriptions.view': ['open', 'open'],
  'subscriptions.add': ['with view', 'none'],
  'roles.view': ['open', 'open'],
  'roles.add': ['with view', 'none'],
  'roles.edit': ['with view', 'none'],
  'roles.assign': ['with view', 'with view'],
  'roles.delete': ['with view', 'none'],
  'developer.view': ['open', 'none'],
  'support.view': ['open', 'open']
};

describe('The check boxes of a role', () => {
  for (const right of rights)
    for (const [index, base] of (['partner', 'account-admin'] as const).entries()) {
      const { rule, outcome } = roleMatrix.decide({ right, base });
      const expected = matrix[right][index];

      test(`[${rule.id}] offer ${right} to a role based on the ${base}: ${expected}.`, () => {
        expect(outcome.choice).toBe(expected === 'with view' ? 'open' : expected);
        const feature = right.split('.')[0] ?? '';
        expect(outcome.needs).toBe(expected === 'with view' ? `${feature}.view` : null);
        const alone = unfitRights(base, [right]);
        expect(alone).toEqual(expected === 'with view' || expected === 'none' ? [right] : []);
      });
    }
});
