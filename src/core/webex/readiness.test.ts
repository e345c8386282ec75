import { expect, test } from 'vitest';
import { aSite } from '#core/a-state.ts';
import { readinessOf, readinessOfSite } from './readiness.ts';
import { noPstn, type Site } from './site.ts';

const bare = aSite({ pstn: noPstn, numbers: [], mainNumber: '' });
const connected = aSite({ numbers: [], mainNumber: '' });
const numbered = aSite({ mainNumber: '' });
const usersAt = (count: number) => ({ total: count, bySite: new Map([['hq', count]]) });
const board = (site: Site, users = 0, isCalling = true) =>
  readinessOfSite(site, isCalling, usersAt(users))
    .steps.map(({ step, state }) => `${step} ${state}`)
    .join(', ');

// the order of section 1.D: PSTN connection, numbers, main number, then users
test('[WNS-3] [R-PSTN-2] Without a PSTN connection that comes first, and everything else after it.', () => {
  expect(board(bare)).toBe('choose-pstn next, add-numbers later, choose-main-number later, add-users later');
});

test('[WNS-4] Then come the numbers.', () => {
  expect(board(connected)).toBe(
    'choose-pstn done, add-numbers next, choose-main-number later, add-users later'
  );
});

test('[WNS-5] [R-PSTN-5] Right after the numbers comes the main number.', () => {
  expect(board(numbered)).toBe(
    'choose-pstn done, add-numbers done, choose-main-number next, add-users later'
  );
});

test('[WNS-6] Then come the users.', () => {
  expect(board(aSite())).toBe('choose-pstn done, add-numbers done, choose-main-number done, add-users next');
});

test('[WNS-7] With all of them nothing is left.', () => {
  expect(board(aSite(), 3)).toBe(
    'choose-pstn done, add-numbers done, choose-main-number done, add-users done'
  );
  expect(readinessOfSite(aSite(), true, usersAt(3))).toMatchObject({
    numbers: 10,
    users: 3,
    next: { outcome: 'nothing' }
  });
});

test('Users who came early count as done although a step before them is next.', () => {
  expect(board(connected, 2)).toBe(
    'choose-pstn done, add-numbers next, choose-main-number later, add-users done'
  );
});

test('Users of one site are none at another.', () => {
  const other = aSite({ id: 'far', kind: 'further' });
  expect(readinessOfSite(other, true, usersAt(5)).next.outcome).toBe('add-users');
});

test('[WNS-1] [WNS-2] Without a calling package only users are asked for, wherever they are.', () => {
  expect(board(bare, 0, false)).toBe('add-users next');
  expect(readinessOfSite(bare, false, { total: 4, bySite: new Map() }).next.outcome).toBe('nothing');
});

// section 1.C: users and PSTN present, number missing: only "Add phone number" is offered
test('The customer lacks what any of its sites lacks.', () => {
  expect(readinessOf([aSite(), connected], true, { total: 1 })).toEqual({
    users: true,
    pstn: true,
    numbers: false
  });
  expect(readinessOf([aSite(), bare], true, { total: 0 })).toEqual({
    users: false,
    pstn: false,
    numbers: false
  });
  expect(readinessOf([aSite()], true, { total: 1 })).toEqual({ users: true, pstn: true, numbers: true });
  expect(readinessOf([], true, { total: 1 })).toEqual({ users: true, pstn: false, numbers: false });
});

test('A customer without a calling package lacks neither PSTN nor numbers.', () => {
  expect(readinessOf([bare], false, { total: 0 })).toEqual({ users: false, pstn: true, numbers: true });
});
