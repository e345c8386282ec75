import { expect, test } from 'vitest';
import { miteamOnUserPage } from './miteam-on-user-page.table.ts';
import { waysToSwitch } from './ways-to-switch.ts';

const said = (facts: Parameters<typeof waysToSwitch>[0]) =>
  waysToSwitch(facts, 'revoke').map((way) =>
    way.map(({ change, effect }) => (effect ? `${change}: ${effect.outcome.licences}` : change))
  );

test('nothing has to change where the switch can be used', () => {
  expect(said({ micollab: 'off', miteam: 'on', pool: 'none', licence: 'yes' })).toEqual([]);
});

test('MiCollab off, for a licence it manages', () => {
  expect(said({ micollab: 'on', miteam: 'on', pool: 'none', licence: 'yes' })).toEqual([
    ['micollab-off: kept']
  ]);
});

test('MiCollab off, then MiTeam Meetings on, for a hidden licence', () => {
  expect(said({ micollab: 'on', miteam: 'off', pool: 'some', licence: 'yes' })).toEqual([
    ['micollab-off: kept', 'miteam-on: kept']
  ]);
});

test('a licence, where none is left', () => {
  expect(said({ micollab: 'never', miteam: 'on', pool: 'none', licence: 'no' })).toEqual([['licence-left']]);
});

test('all three at once', () => {
  expect(said({ micollab: 'on', miteam: 'off', pool: 'none', licence: 'no' })).toEqual([
    ['micollab-off: kept', 'miteam-on: kept', 'licence-left']
  ]);
});

test('from every case there is a way, and none costs anybody a licence', () => {
  for (const { facts, outcome } of miteamOnUserPage.decisions) {
    const ways = waysToSwitch(facts, 'revoke');
    expect(ways.length > 0).toBe(outcome.access !== 'editable');
    for (const { effect } of ways.flat()) expect(effect?.outcome.licences ?? 'kept').toBe('kept');
  }
});
