import { describe, expect, test } from 'vitest';
import type { RoleId } from '#core/dimensions/roles.ts';
import { newcomer, RoleChoice } from './dimensions-role-choice.svelte.ts';

/** The choice of somebody whose roles others can change meanwhile. */
function aChoice(...start: RoleId[]) {
  const facts = { ...newcomer, had: start as readonly RoleId[] };
  return { facts, choice: new RoleChoice(() => facts, start) };
}

describe('The roles being chosen for a user', () => {
  test('begin with those of the user, and everybody made here has some in any case.', () => {
    expect(aChoice('admin.user', 'customer.user').choice.roles).toEqual(['customer.user', 'admin.user']);
    const choice = new RoleChoice(() => newcomer, [], ['customer.user']);
    expect([choice.roles, choice.gained]).toEqual([['customer.user'], ['customer.user']]);
  });

  test('leave alone what is given meanwhile, before and after one is chosen.', () => {
    const { facts, choice } = aChoice('customer.user');
    facts.had = ['customer.user', 'admin.user'];
    expect([choice.roles, choice.isChanged]).toEqual([['customer.user', 'admin.user'], false]);
    choice.set('customer.settings', true);
    facts.had = ['customer.user', 'admin.user', 'customer.billables.admin'];
    expect([choice.gained, choice.ended]).toEqual([['customer.settings'], []]);
    expect(choice.roles).toHaveLength(4);
  });

  test('do not bring back what is taken meanwhile, nor count twice what both did.', () => {
    const { facts, choice } = aChoice('customer.user', 'admin.user', 'customer.settings');
    choice.set('customer.settings', false);
    choice.set('customer.billables.admin', true);
    facts.had = ['customer.user', 'customer.billables.admin'];
    expect([choice.roles, choice.isChanged]).toEqual([['customer.user', 'customer.billables.admin'], false]);
  });
});
