import { describe, expect, test } from 'vitest';
import { newMitelAccount, noIntegrations, type Integration } from '#core/mitel/mitel-account.ts';
import type { RecordSet } from '#core/command.ts';
import { planImport, sizeOf, type BaseOf } from './plan-import.ts';
import { recordsToWrite } from './records-to-write.ts';
import {
  anAccount,
  anOrder,
  aPerson,
  aRole,
  aWorkspace,
  nothing,
  oneAccount,
  withRecords
} from './test-records.ts';

const baseFrom =
  (records: RecordSet): BaseOf =>
  (table, id) =>
    table === 'workspace'
      ? (records.workspace ?? null)
      : (records[table].find((record) => record.id === id) ?? null);
const unknown: BaseOf = () => undefined;
const later = '2026-03-01T12:00:00.000Z';

const switched = (switches: Partial<Record<Integration, 'on' | 'off'>>, more = {}) =>
  anAccount({
    mitel: {
      ...newMitelAccount('acc-a'),
      integrations: { ...noIntegrations, micollab: 'on', 'miteam-meetings': 'on', ...switches },
      ...more
    },
    changedAt: later
  });

const statuses = (theirs: RecordSet, mine: RecordSet, base: BaseOf = baseFrom(oneAccount)) =>
  Object.fromEntries(planImport(theirs, mine, base).items.map(({ key, status }) => [key, status]));

const untouched = {
  'accounts:acc-a': 'same',
  'people:per-1': 'same',
  'people:per-2': 'same',
  'orders:ord-1': 'same'
};
const ada = (over = {}) => ({ people: [aPerson({ ...over })] });

describe('an import', () => {
  test('adds everything to an empty workspace', () => {
    expect(planImport(oneAccount, nothing, unknown).counts).toMatchObject({ new: 4, conflicting: 0 });
  });

  test('takes over what changed only there', () => {
    const theirs = withRecords(oneAccount, ada({ lastName: 'Frost' }));
    expect(statuses(theirs, oneAccount)).toEqual({ ...untouched, 'people:per-1': 'changed' });
  });

  test('keeps what changed only here', () => {
    const mine = withRecords(oneAccount, ada({ lastName: 'Frost' }));
    expect(statuses(oneAccount, mine)).toEqual({ ...untouched, 'people:per-1': 'kept' });
  });

  test('asks about what changed on both sides, with the three values of each field', () => {
    const theirs = withRecords(oneAccount, ada({ lastName: 'Frost', extension: '12' }));
    const mine = withRecords(oneAccount, ada({ lastName: 'Snow' }));
    const [, item] = planImport(theirs, mine, baseFrom(oneAccount)).items;
    expect(item).toMatchObject({ name: 'Ada Frost', status: 'conflicting' });
    expect(item?.fields).toEqual([
      { field: 'lastName', base: 'Marsh', mine: 'Snow', theirs: 'Frost' },
      { field: 'extension', base: '', mine: '', theirs: '12' }
    ]);
  });

  test('has nothing to ask where both sides made the same change', () => {
    const both = withRecords(oneAccount, ada({ lastName: 'Frost' }));
    expect(statuses(both, both)).toEqual(untouched);
  });

  test('asks about any difference if no common state is known', () => {
    const theirs = withRecords(oneAccount, ada({ lastName: 'Frost' }));
    const plan = planImport(theirs, oneAccount, unknown);
    expect(plan.counts).toMatchObject({ same: 3, conflicting: 1 });
    expect(plan.items[1]?.fields).toEqual([{ field: 'lastName', mine: 'Marsh', theirs: 'Frost' }]);
  });

  test('asks about records that came to be on both sides with one id', () => {
    const [theirs, mine] = [ada({ id: 'per-9' }), ada({ id: 'per-9', lastName: 'Frost' })];
    expect(statuses(withRecords(oneAccount, theirs), withRecords(oneAccount, mine))).toMatchObject({
      'people:per-9': 'conflicting'
    });
  });

  test('leaves removed what did not change there', () => {
    const mine = { ...oneAccount, people: [aPerson()] };
    expect(statuses(oneAccount, mine)).toEqual({ ...untouched, 'people:per-2': 'kept' });
  });

  test('asks about what was removed here and changed there', () => {
    const theirs = withRecords(oneAccount, ada({ lastName: 'Frost' }));
    const mine = { ...oneAccount, people: [aPerson({ id: 'per-2', firstName: 'Ben' })] };
    const plan = planImport(theirs, mine, baseFrom(oneAccount));
    expect(plan.items[1]).toMatchObject({ status: 'conflicting', mine: null });
    expect(plan.items[1]?.fields).toContainEqual({
      field: 'lastName',
      base: 'Marsh',
      mine: undefined,
      theirs: 'Frost'
    });
  });

  test('removes nothing that the bundle lacks, and counts it', () => {
    const elsewhere = {
      accounts: [anAccount({ id: 'acc-b' })],
      people: [aPerson({ id: 'b-1', accountId: 'acc-b' })]
    };
    const mine = withRecords(withRecords(oneAccount, ada({ id: 'per-9' })), elsewhere);
    expect(planImport(oneAccount, mine, baseFrom(oneAccount)).onlyHere).toBe(1);
    expect(planImport({ ...oneAccount, workspace: aWorkspace() }, mine, unknown).onlyHere).toBe(3);
  });

  test('compares by value, whatever storage added', () => {
    const mine = { ...oneAccount, people: oneAccount.people.map((person) => ({ ...person, sortKey: 'x' })) };
    expect(statuses(oneAccount, mine)).toEqual(untouched);
  });

  test('asks about settings that differ, like about any record', () => {
    const theirs = { ...nothing, workspace: aWorkspace({ expiringSoonDays: 60 }) };
    const plan = planImport(theirs, { ...nothing, workspace: aWorkspace() }, unknown);
    expect(plan.items).toMatchObject([
      { key: 'workspace:workspace', status: 'conflicting', name: 'Cloudbank Voice' }
    ]);
    expect(plan.items[0]?.fields).toEqual([{ field: 'expiringSoonDays', mine: 30, theirs: 60 }]);
  });
});

describe('MiCollab and MiTeam Meetings', () => {
  test('switched off on two devices are a conflict that names the switches', () => {
    const theirs = withRecords(oneAccount, { accounts: [switched({ micollab: 'off' })] });
    const mine = withRecords(oneAccount, { accounts: [switched({ 'miteam-meetings': 'off' })] });
    const plan = planImport(theirs, mine, baseFrom(oneAccount));
    expect(plan.items[0]?.status).toBe('conflicting');
    expect(plan.items[0]?.fields).toEqual([
      { field: 'mitel.integrations.micollab', base: 'on', mine: 'on', theirs: 'off' },
      { field: 'mitel.integrations.miteam-meetings', base: 'on', mine: 'off', theirs: 'on' }
    ]);
  });

  const licence = ada({ miteam: { generation: 'acc-a', source: 'order' } });
  const revoked = { accounts: [switched({ 'miteam-meetings': 'off' }, { licenceGeneration: 'new' })] };

  test('revoked there while a licence was given here is a conflict, although no record changed twice', () => {
    expect(statuses(withRecords(oneAccount, revoked), withRecords(oneAccount, licence))).toEqual({
      ...untouched,
      'accounts:acc-a': 'conflicting',
      'people:per-1': 'kept'
    });
  });

  test('revoked here while a licence was given there is a conflict as well', () => {
    expect(statuses(withRecords(oneAccount, licence), withRecords(oneAccount, revoked))).toEqual({
      ...untouched,
      'accounts:acc-a': 'conflicting',
      'people:per-1': 'changed'
    });
  });

  test('switched there while only a telephone number changed here are no conflict', () => {
    expect(
      statuses(withRecords(oneAccount, revoked), withRecords(oneAccount, ada({ phone: '+1 202 555 0100' })))
    ).toEqual({ ...untouched, 'accounts:acc-a': 'changed', 'people:per-1': 'kept' });
  });
});

describe('an e-mail address', () => {
  test('that somebody else has here keeps a new person out', () => {
    const theirs = withRecords(oneAccount, ada({ id: 'per-9', email: 'x@foghorn.example.com' }));
    const mine = withRecords(oneAccount, ada({ id: 'per-8', email: 'x@foghorn.example.com' }));
    const plan = planImport(theirs, mine, baseFrom(oneAccount));
    expect(plan.counts).toMatchObject({ clash: 1, same: 4 });
    expect(sizeOf(recordsToWrite(plan, new Map()))).toBe(0);
  });

  test('that somebody else has here keeps a correction out', () => {
    const theirs = withRecords(oneAccount, ada({ email: 'x@foghorn.example.com' }));
    const mine = withRecords(oneAccount, ada({ id: 'per-8', email: 'x@foghorn.example.com' }));
    expect(statuses(theirs, mine)).toEqual({ ...untouched, 'people:per-1': 'clash' });
  });

  test('may pass to a new person if its holder gives it up in the same bundle', () => {
    const theirs = withRecords(oneAccount, {
      people: [
        aPerson({ email: 'new@foghorn.example.com' }),
        aPerson({ id: 'per-9', email: aPerson().email })
      ]
    });
    expect(statuses(theirs, oneAccount)).toEqual({
      ...untouched,
      'people:per-1': 'changed',
      'people:per-9': 'new'
    });
  });

  test('stays with its holder, and so on, if that one cannot give it up', () => {
    const theirs = withRecords(oneAccount, {
      people: [aPerson({ email: 'x@foghorn.example.com' }), aPerson({ id: 'per-9', email: aPerson().email })]
    });
    const mine = withRecords(oneAccount, ada({ id: 'per-8', email: 'x@foghorn.example.com' }));
    expect(statuses(theirs, mine)).toEqual({
      ...untouched,
      'people:per-1': 'clash',
      'people:per-9': 'clash'
    });
  });

  test('is free in another account', () => {
    const elsewhere = {
      accounts: [anAccount({ id: 'acc-b' })],
      people: [aPerson({ id: 'b-1', accountId: 'acc-b' })]
    };
    expect(statuses(oneAccount, withRecords(nothing, elsewhere), unknown)).toMatchObject({
      'people:per-1': 'new'
    });
  });
});

describe('an account removed here', () => {
  const released = { ...nothing, orders: [anOrder({ assignedTo: null })] };
  const grown = withRecords(oneAccount, ada({ id: 'per-9' }));

  test('stays away with its people if nothing changed there', () => {
    const plan = planImport(oneAccount, released, baseFrom(oneAccount));
    expect(plan.counts).toMatchObject({ kept: 4, conflicting: 0, new: 0 });
  });

  test('is asked about once if anything of it changed there', () => {
    expect(statuses(grown, released)).toEqual({
      'accounts:acc-a': 'conflicting',
      'people:per-1': 'new',
      'people:per-2': 'new',
      'people:per-9': 'new',
      'orders:ord-1': 'kept'
    });
  });

  test('comes back with its people, or stays away with them', () => {
    const plan = planImport(grown, released, baseFrom(oneAccount));
    expect(recordsToWrite(plan, new Map([['accounts:acc-a', 'theirs']]))).toEqual({ ...grown, orders: [] });
    expect(recordsToWrite(plan, new Map([['accounts:acc-a', 'mine']]))).toEqual(nothing);
  });
});

describe('a custom role', () => {
  const withRole = (roles: readonly string[], over = {}) =>
    anAccount({ mitel: { ...oneAccount.accounts[0]!.mitel, roles: [...roles] }, ...over });
  const assigned: RecordSet = { ...oneAccount, accounts: [withRole(['role-desk'])], roles: [aRole()] };
  const held = withRecords(assigned, ada({ role: 'role-desk' }));

  test('is compared like any record', () => {
    const theirs = withRecords(assigned, { roles: [aRole({ name: 'Desk', rights: ['account.view'] })] });
    const plan = planImport(theirs, assigned, baseFrom(assigned));
    expect(plan.items.at(-1)).toMatchObject({ key: 'roles:role-desk', name: 'Desk', status: 'changed' });
    expect(plan.items.at(-1)?.fields.map(({ field }) => field)).toEqual(['name', 'rights']);
    expect(recordsToWrite(plan, new Map()).roles).toEqual(theirs.roles);
  });

  test('that the account lost there stays with it while somebody has it here', () => {
    const theirs = { ...assigned, accounts: [withRole([], { changedAt: later })], roles: [] };
    const taken = recordsToWrite(planImport(theirs, held, baseFrom(assigned)), new Map());
    expect(taken.accounts).toEqual([withRole(['role-desk'], { changedAt: later })]);
    const onlyHere = withRecords(assigned, ada({ id: 'per-9', role: 'role-desk' }));
    const kept = recordsToWrite(planImport(theirs, onlyHere, baseFrom(assigned)), new Map());
    expect(kept.accounts[0]?.mitel.roles).toEqual(['role-desk']);
  });

  test('comes along with somebody who has it, even if this side of the account is chosen', () => {
    const mine = withRecords(oneAccount, { accounts: [anAccount({ name: 'Mine', changedAt: later })] });
    const plan = planImport(held, mine, baseFrom(oneAccount));
    const taken = recordsToWrite(plan, new Map([['accounts:acc-a', 'mine' as const]]));
    expect(taken.accounts).toMatchObject([{ name: 'Mine', mitel: { roles: ['role-desk'] } }]);
    expect(taken).toMatchObject({ people: [{ id: 'per-1' }], roles: [{ id: 'role-desk' }] });
  });

  test('that was removed here comes back if the account that has it is taken over', () => {
    const theirs = withRecords(assigned, { accounts: [withRole(['role-desk'], { name: 'Theirs' })] });
    const mine = withRecords(oneAccount, { accounts: [anAccount({ name: 'Mine' })] });
    const plan = planImport(theirs, mine, baseFrom(assigned));
    expect(plan.items.at(-1)).toMatchObject({ key: 'roles:role-desk', status: 'kept' });
    const choose = (choice: 'mine' | 'theirs') => recordsToWrite(plan, new Map([['accounts:acc-a', choice]]));
    expect(choose('theirs').roles).toEqual([aRole()]);
    expect(choose('mine').roles).toEqual([]);
  });
});

test('a conflict that nobody decided stops the import', () => {
  const plan = planImport(withRecords(oneAccount, ada({ lastName: 'Frost' })), oneAccount, unknown);
  expect(() => recordsToWrite(plan, new Map())).toThrow('undecided: people:per-1');
});
