import { describe, expect, test } from 'vitest';
import { after, done, granted, refusalOf, undoOf } from './a-journal.ts';
import { anAccount, aPerson, aRole, asAdminOf, aState, completeSetUp } from './a-state.ts';
import { fieldsFilledIn } from './account/person.ts';
import type { Right } from './account/role.ts';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';

const ada = fieldsFilledIn(aPerson());
const start = aState({ accounts: [anAccount()], people: [aPerson()] });

const withRights = (...rights: readonly Right[]): Actor => ({
  role: 'custom',
  roleId: 'desk',
  name: 'Desk',
  base: 'account-admin',
  rights: [...rights],
  accountId: 'acme'
});
const listing = (added: readonly string[], phone: string): Command => ({
  type: 'import-people',
  accountId: 'acme',
  added: added.map((id) => ({ ...ada, id, email: `${id}@example.com` })),
  corrected: phone ? [{ id: 'ada', details: { ...ada, phone } }] : []
});
const role = (to: string): Command => ({
  type: 'correct-person',
  accountId: 'acme',
  personId: 'ada',
  details: { ...ada, role: to }
});
const admin: Command = {
  type: 'add-people',
  accountId: 'acme',
  people: [{ ...ada, id: 'dee', email: 'dee@example.com', role: 'account-admin' }]
};
const edit = withRights('users.view', 'users.edit');
const add = withRights('users.view', 'users.add');
const both = withRights('users.view', 'users.add', 'users.edit');

describe('Undo', () => {
  test.each([
    ['a list that only corrected', listing([], '1'), edit, add, 'users.edit'],
    ['a list that added and corrected', listing(['dee'], '1'), both, add, 'users.edit'],
    ['a list that added', listing(['dee'], ''), add, edit, 'users.add'],
    ['a correction of a role', role('account-admin'), asAdminOf('acme'), edit, 'roles.view'],
    ['somebody added as account admin', admin, asAdminOf('acme'), add, 'roles.view']
  ])('[CO9] of %s needs all that doing it took, once and again.', (_, command, may, mayNot, right) => {
    const past = after(start, command);
    expect(refusalOf(past, undoOf(past, 1), mayNot)).toMatchObject({ code: 'right-missing', right });
    const back = granted(done(past, undoOf(past, 1), may));
    expect(refusalOf(back, undoOf(back, 2), mayNot)).toMatchObject({ code: 'right-missing', right });
    expect(done(back, undoOf(back, 2), may).ok).toBe(true);
  });

  test('[CO9] of a correction needs the right to correct: of a custom role, and of an integration that is on.', () => {
    const state = aState({
      accounts: [
        anAccount({ integrations: { 'azure-ad-sync': 'on' }, mitel: { setUp: completeSetUp } }),
        anAccount({ id: 'other' })
      ],
      roles: [aRole()]
    });
    const values = { tenantId: '7d9c5a3e-0b1f-4c2d-8e6a-1f2b3c4d5e6f' };
    const past = after(
      state,
      { type: 'save-role', role: aRole({ name: 'Front desk' }) },
      { type: 'save-role', role: aRole({ id: 'new' }) },
      { type: 'set-up-integration', accountId: 'acme', integration: 'azure-ad-sync', values }
    );
    expect(past.steps.map(({ entry }) => entry.action)).toEqual([
      'correct-role',
      'add-role',
      'correct-integration'
    ]);
    const mayAdd = withRights('integrations.view', 'integrations.add');
    expect(refusalOf(past, undoOf(past, 3), mayAdd)).toMatchObject({ right: 'integrations.edit' });
    expect(done(past, undoOf(past, 3), withRights('integrations.view', 'integrations.edit')).ok).toBe(true);
  });
});
