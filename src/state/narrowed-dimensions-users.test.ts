import { expect, test } from 'vitest';
import { aDimensionsUser, aPbxUser, aPerson } from '#core/a-state.ts';
import type { PbxUser } from '#core/dimensions/dimensions-user.ts';
import {
  emailsToLookAt,
  isAmong,
  userFilters,
  userRows,
  usersSorted,
  userText,
  type UserSort
} from './narrowed-dimensions-users.ts';

const imported = (id: string, over: Partial<PbxUser> = {}) => ({
  user: aDimensionsUser({
    id,
    personId: '',
    pbx: aPbxUser({ pbxId: id, firstName: id, email: `${id}@example.com`, ...over }),
    roles: [{ role: 'customer.user.pbx', from: '2026-01-14', to: '' }]
  }),
  person: undefined
});
const rows = userRows([
  { user: aDimensionsUser(), person: aPerson({ extension: '' }) },
  imported('Bo', { extension: '1000', isAgent: true, email: 'desk@example.com' }),
  imported('Cem', { extension: '99', email: 'Desk@example.com', subAccount: 'Harbour' }),
  imported('Dot', { extension: '', email: '' }),
  {
    user: aDimensionsUser({ id: 'both', personId: 'eve', pbx: aPbxUser({ extension: '200' }) }),
    person: aPerson({ id: 'eve', firstName: 'Eve', lastName: 'Zed', email: 'eve@example.com' })
  }
]);
const [ada] = rows;

test('[R30] a user comes from the account, from the telephone system, or from both, and is called as the account does', () => {
  expect(rows.map(({ source }) => source)).toEqual(['person', 'pbx', 'pbx', 'pbx', 'both']);
  expect(rows[4]).toMatchObject({ name: 'Eve Zed', email: 'eve@example.com', extension: '200' });
  expect(userText(rows[4] ?? rows[0]!)).toContain('pia');
});

test('[V-users] whoever shares an address, whatever its case, or has none cannot sign in', () => {
  expect(rows.map(({ login }) => login)).toEqual(['unique', 'shared', 'shared', 'missing', 'unique']);
});

test('an address that is none is told from one that is missing, and one that another customer’s user has stays visible', () => {
  const read = [
    imported('Gil', { email: 'not-an-email' }),
    imported('Hal', { email: ' ' }),
    imported('Ivo', { email: 'Ivo@example.com' }),
    {
      user: aDimensionsUser({ id: 'jo', personId: 'jo', pbx: aPbxUser({ email: 'jo@example.com' }) }),
      person: aPerson({ id: 'jo', email: 'jo@example.com' })
    }
  ];
  const shown = userRows(read, new Set(['ivo@example.com', 'jo@example.com']));
  expect(shown.map(({ login }) => login)).toEqual(['unreadable', 'missing', 'elsewhere', 'unique']);
  expect(shown.filter((row) => isAmong(row, 'email'))).toHaveLength(3);
});

test('[R31] whoever is called like the primary user and has another address is to be looked at, until they are one', () => {
  const ada = { user: aDimensionsUser(), person: aPerson() };
  const second = imported('Ada', { lastName: aPerson().lastName, email: 'ada@pbx.example.com' });
  const shown = userRows([ada, second, imported('Bo')], new Set(), aPerson().id);
  expect(shown.filter((row) => isAmong(row, 'email')).map(({ id }) => id)).toEqual(['Ada']);
  expect(emailsToLookAt(shown)).toMatchObject({ count: 0, primary: { outcome: 'two-users' } });
  const one = { ...ada, user: aDimensionsUser({ pbx: aPbxUser({ email: aPerson().email }) }) };
  expect(emailsToLookAt(userRows([one, second], new Set(), aPerson().id)).primary).toBeNull();
  const other = { ...ada, user: aDimensionsUser({ pbx: aPbxUser({ email: 'other@example.com' }) }) };
  expect(emailsToLookAt(userRows([other], new Set(), aPerson().id))).toMatchObject({
    primary: { outcome: 'addresses-differ' }
  });
});

test('[V-users] addresses that are shared or unreadable are counted, and nothing is said of those that are only missing or simulated', () => {
  const missing = imported('Dot', { email: '' });
  expect(emailsToLookAt(userRows([missing, imported('Bo')]))).toEqual({ count: 0, primary: null });
  const desk = { email: 'desk@example.com' };
  expect(emailsToLookAt(userRows([missing, imported('Bo', desk), imported('Cem', desk)])).count).toBe(3);
  expect(emailsToLookAt(userRows([imported('Gil', { email: 'none' })])).count).toBe(1);
  expect(emailsToLookAt(userRows([imported('Gil', { email: 'none', isSimulated: true })])).count).toBe(0);
});

test('whoever a simulated PBX has is told apart', () => {
  const [made, real] = userRows([imported('Kit', { isSimulated: true }), imported('Lou')]);
  expect([made?.isSimulated, real?.isSimulated, ada?.isSimulated]).toEqual([true, false, false]);
  expect(made && isAmong(made, 'simulated')).toBe(true);
});

test('each filter shows its users', () => {
  const shown = userFilters.map((filter) => [filter, rows.filter((row) => isAmong(row, filter)).length]);
  expect(Object.fromEntries(shown)).toEqual({
    all: 5,
    portal: 2,
    'pbx-only': 3,
    simulated: 0,
    administrators: 2,
    agents: 1,
    email: 3
  });
});

test('users are sorted either way, extensions by their value, and who has nothing stands last', () => {
  const order = (sort: UserSort, descending = false) =>
    usersSorted(rows, sort, descending).map(({ id }) => id);
  const first = ada?.id;
  expect(order('name', true)).toEqual(['both', 'Dot', 'Cem', 'Bo', first]);
  expect(order('extension')).toEqual(['Cem', 'both', 'Bo', first, 'Dot']);
  expect(order('extension', true)).toEqual(['Bo', 'both', 'Cem', first, 'Dot']);
  expect(order('email').at(-1)).toBe('Dot');
  expect(order('sub-account', true)[0]).toBe('Cem');
  expect(order('source')).toEqual([first, 'both', 'Bo', 'Cem', 'Dot']);
});
