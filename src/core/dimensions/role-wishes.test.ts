import { describe, expect, test } from 'vitest';
import { rolesToGive, wishesLike, wishOf, withWish } from './role-wishes.ts';
import { roleIds } from './roles.ts';

describe('A wish for a role', () => {
  test('[V-cusers] to be given wishes for what it builds upon as well.', () => {
    expect(withWish({}, 'customer.user.acd', 'give')).toEqual({
      'customer.user.acd': 'give',
      'customer.user.pbx': 'give'
    });
  });

  test('[V-cusers] to be taken no longer gives what builds upon it, and leaves what is taken anyway.', () => {
    const wishes = {
      'customer.user.acd': 'give',
      'customer.user.pbx.realtime': 'take',
      'customer.user.pbx': 'give'
    } as const;
    expect(withWish(wishes, 'customer.user.pbx', 'take')).toEqual({
      'customer.user.acd': 'leave',
      'customer.user.pbx.realtime': 'take',
      'customer.user.pbx': 'take'
    });
  });

  test('[V-cusers] takes the other level of supervisor where one is given.', () => {
    const first = withWish({}, 'customer.user.supervisorl1', 'give');
    expect(withWish(first, 'customer.user.supervisorl2', 'give')).toEqual({
      'customer.user.supervisorl1': 'take',
      'customer.user.supervisorl2': 'give'
    });
  });

  test('to be left brings nothing along, and is not planned.', () => {
    const left = withWish({ 'customer.user.acd': 'give' }, 'customer.user.acd', 'leave');
    expect(left).toEqual({ 'customer.user.acd': 'leave' });
    expect(wishOf(left)).toEqual({ give: [], take: [] });
  });
});

test('[V-cusers] Everything can be given but what the vendor sets itself.', () => {
  expect(roleIds.filter((role) => !rolesToGive.includes(role))).toEqual(['customer.user.microsoftteams']);
});

test('[V-cusers] Wishes like somebody give what they have, and never what the vendor sets itself.', () => {
  const had = ['customer.user', 'customer.user.microsoftteams', 'customer.user.supervisorl2'] as const;
  expect(wishOf(wishesLike(had))).toEqual({
    give: ['customer.user', 'customer.user.supervisorl2'],
    take: ['customer.user.supervisorl1']
  });
});
