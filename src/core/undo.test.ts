import { describe, expect, test } from 'vitest';
import { after, done, linesAt, refusalOf, undoOf, type Past } from './a-journal.ts';
import { anAccount, anOrder, aPerson, asAdminOf, aState, licensed, noRecords } from './a-state.ts';
import type { Command } from './command.ts';
import { emptyState, type State } from './state.ts';
import { isUndoable } from './undo.ts';
import { defaultSettings } from './workspace.ts';

const { id: _, accountId: __, miteam: ___, mitelOne: ____, changedAt: _____, ...ada } = aPerson();
const switching = (integration: 'micollab' | 'miteam-meetings' | 'micc', to: 'on' | 'off'): Command => ({
  type: 'switch-integration',
  accountId: 'acme',
  integration,
  to
});
const people = (
  type: 'give-licences' | 'take-licences' | 'remove-people',
  ...personIds: string[]
): Command => ({
  type,
  accountId: 'acme',
  personIds
});
const correcting = (phone: string): Command => ({
  type: 'correct-person',
  accountId: 'acme',
  personId: 'ada',
  details: { ...ada, phone }
});
const renaming = (name: string): Command => {
  const { id: _, mitel: __, createdAt: ___, changedAt: ____, ...details } = anAccount({ name });
  return { type: 'correct-account', accountId: 'acme', details };
};
const adding = (id: string, email: string): Command => ({
  type: 'add-people',
  accountId: 'acme',
  people: [{ ...ada, id, email }]
});
const removingAcme: Command = { type: 'remove-account', accountId: 'acme' };

/** Acme with two licences in a standalone MiTeam; Ada has one of them. */
const start = aState({
  accounts: [anAccount({ integrations: { micollab: 'off', 'miteam-meetings': 'on' } })],
  people: [aPerson(licensed), aPerson({ id: 'bea' }), aPerson({ id: 'cy' })],
  orders: [anOrder({ quantity: 2 }), anOrder({ id: 'free', assignedTo: null })]
});
const undone = (past: Past, seq: number): Past => after(past, undoOf(past, seq));
const whatCounts = ({ people, orders, tallies }: State) => ({
  people: new Map([...people].map(([id, person]) => [id, { ...person, changedAt: '' }])),
  orders,
  tallies
});

describe('Undo', () => {
  test('[CO6] restores what was there before, and says in its own lines what it undid.', () => {
    const past = undone(after(start, people('remove-people', 'bea', 'cy')), 1);
    expect(whatCounts(past.state)).toEqual(whatCounts(start));
    expect(linesAt(past)).toEqual([
      { code: 'undone', count: 2 },
      { code: 'people-removed', count: 2 }
    ]);
  });

  test('[CO7] of an undo does it again, and then it can be undone once more.', () => {
    const once = after(start, people('remove-people', 'bea'));
    const again = undone(undone(once, 1), 2);
    expect(whatCounts(again.state)).toEqual(whatCounts(once.state));
    expect(again.steps.map(({ entry }) => entry.undoneBy)).toEqual([null, 'entry-3', null]);
    expect(whatCounts(undone(again, 1).state)).toEqual(whatCounts(start));
  });

  test('[CO8] of what was undone already, or of the beginning of a workspace, is refused.', () => {
    const past = undone(after(start, correcting('1')), 1);
    expect(refusalOf(past, undoOf(past, 1))).toEqual({ code: 'already-undone' });
    const begun = after(emptyState, {
      type: 'start-workspace',
      settings: { partnerName: 'Southgate', ...defaultSettings }
    });
    expect(refusalOf(begun, undoOf(begun, 1))).toEqual({ code: 'cannot-be-undone' });
    expect(begun.steps.map(({ entry }) => isUndoable(entry))).toEqual([false]);
  });

  test('[CO9] needs the permission that the command needed.', () => {
    const past = after(start, correcting('1'), { type: 'assign-order', orderId: 'free', accountId: 'acme' });
    expect(done(past, undoOf(past, 1), asAdminOf('acme')).ok).toBe(true);
    expect(refusalOf(past, undoOf(past, 1), asAdminOf('other'))).toMatchObject({ code: 'another-account' });
    expect(refusalOf(past, undoOf(past, 2), asAdminOf('acme'))).toMatchObject({ code: 'partner-only' });
  });
});

describe('Undo is refused because something changed since', () => {
  test('[CO10] and names the record and the field, of a person and of an account.', () => {
    const past = after(start, correcting('1'), correcting('2'), renaming('A'), renaming('B'));
    expect(refusalOf(past, undoOf(past, 1))).toEqual({
      code: 'changed-since',
      table: 'people',
      name: 'Ada Quill',
      field: 'phone'
    });
    expect(refusalOf(past, undoOf(past, 3))).toEqual({
      code: 'changed-since',
      table: 'accounts',
      name: 'B',
      field: 'name'
    });
  });

  test('[CO10] but not because of another field of the same record.', () => {
    const past = undone(after(start, correcting('1'), people('take-licences', 'ada')), 1);
    expect(past.state.people.get('ada')).toMatchObject({ phone: aPerson().phone, miteam: null });
  });

  test('[CO10] if the record is gone, or is there again.', () => {
    const gone = after(start, correcting('1'), people('remove-people', 'ada'));
    expect(refusalOf(gone, undoOf(gone, 1))).toEqual({
      code: 'changed-since',
      table: 'people',
      name: '',
      field: ''
    });
    const back = after(start, people('remove-people', 'bea'), {
      type: 'import-records',
      from: 'bea.json',
      records: { ...noRecords, people: [aPerson({ id: 'bea' })] }
    });
    expect(refusalOf(back, undoOf(back, 1))).toMatchObject({ code: 'changed-since', name: 'Ada Quill' });
  });

  test('[CO10] if it would remove somebody who was given a licence since.', () => {
    const past = after(start, adding('dan', 'dan@example.com'), people('give-licences', 'dan'));
    expect(refusalOf(past, undoOf(past, 1))).toMatchObject({ code: 'changed-since', field: 'miteam' });
  });
});

describe('Undo is refused because what it restores no longer fits', () => {
  test('[CO11] where an account it would remove has got people and orders.', () => {
    const { mitel: _, createdAt: __, changedAt: ___, id: ____, ...details } = anAccount();
    const past = after(
      start,
      { type: 'create-account', id: 'new', kind: 'customer', details },
      { type: 'add-people', accountId: 'new', people: [{ ...ada, id: 'dan' }] },
      { type: 'assign-order', orderId: 'free', accountId: 'new' }
    );
    expect(refusalOf(past, undoOf(past, 1))).toEqual({ code: 'account-in-use', people: 1, orders: 1 });
  });

  test('[CO11] where the account of the people or of the order is gone.', () => {
    const removed = after(start, people('remove-people', 'bea'), removingAcme);
    expect(refusalOf(removed, undoOf(removed, 1))).toEqual({ code: 'gone', what: 'account' });
    const two = aState({ accounts: [anAccount()], orders: [anOrder()] });
    const orderless = after(two, { type: 'remove-order', orderId: 'order-5' }, removingAcme);
    expect(refusalOf(orderless, undoOf(orderless, 1))).toEqual({ code: 'gone', what: 'account' });
  });

  test('[CO11] where the address went to somebody else.', () => {
    const past = after(start, people('remove-people', 'bea'), adding('dan', 'bea@example.com'));
    expect(refusalOf(past, undoOf(past, 1))).toEqual({ code: 'email-taken', email: 'bea@example.com' });
  });
});

describe('Undo and licences', () => {
  const off = switching('miteam-meetings', 'off');
  const on = switching('miteam-meetings', 'on');

  test('[CO12] of a revocation brings all licences back with one small change.', () => {
    const past = undone(after(start, off), 1);
    expect(past.state.tallies.get('acme')?.given).toBe(1);
    expect(past.steps[1]?.changes.map(({ table }) => table)).toEqual(['accounts']);
    expect(past.steps[1]?.entry.licences).toEqual({ before: 0, after: 1 });
  });

  test('[CO12] of a revocation is refused once licences were given in the new generation.', () => {
    const past = after(
      start,
      ...[off, on, people('give-licences', 'bea')],
      ...[switching('micollab', 'on'), off, switching('micollab', 'off')]
    );
    expect(refusalOf(past, undoOf(past, 1))).toEqual({ code: 'licences-given-since' });
  });

  test('[CO12] of switching MiTeam on is refused if it would leave a licence that switching off revokes.', () => {
    const past = after(start, off, on, people('give-licences', 'bea'));
    expect(refusalOf(past, undoOf(past, 2))).toEqual({ code: 'licences-given-since' });
    const taken = after(past, people('take-licences', 'bea'));
    expect(done(taken, undoOf(taken, 2)).ok).toBe(true);
  });

  test('[CO12] of switching MiTeam on hides again what was kept before.', () => {
    const kept = aState({
      accounts: [anAccount({ integrations: { micollab: 'off', 'miteam-meetings': 'off' } })],
      people: [aPerson(licensed), aPerson({ id: 'bea' })],
      orders: [anOrder()]
    });
    const past = after(kept, on);
    expect(whatCounts(undone(past, 1).state)).toEqual(whatCounts(kept));
    const more = after(past, people('give-licences', 'bea'));
    expect(refusalOf(more, undoOf(more, 1))).toEqual({ code: 'licences-given-since' });
  });

  test('[CO13] gives back no licence that went to somebody else.', () => {
    const full = after(start, people('give-licences', 'bea'));
    for (const loss of ['take-licences', 'remove-people'] as const) {
      const past = after(full, people(loss, 'ada'), people('give-licences', 'cy'));
      expect(refusalOf(past, undoOf(past, 2))).toEqual({ code: 'no-licence-left', wanted: 1, left: 0 });
    }
  });

  test('[CO13] frees no order that is needed, and any that is not.', () => {
    const lacking = after(start, { type: 'assign-order', orderId: 'free', accountId: 'acme' });
    const inUse = after(lacking, people('give-licences', 'bea', 'cy'));
    expect(refusalOf(inUse, undoOf(inUse, 1))).toEqual({ code: 'order-in-use', given: 1 });
    const full = after(start, people('give-licences', 'bea'));
    for (const over of [{ product: 'mitel-one' }, { activation: 'pending' }] as const) {
      const order = anOrder({ id: 'x', assignedTo: null, ...over });
      const state = { ...full.state, orders: new Map(full.state.orders).set('x', order) };
      const assigned = after(state, { type: 'assign-order', orderId: 'x', accountId: 'acme' });
      expect(done(assigned, undoOf(assigned, 1)).ok).toBe(true);
    }
  });

  test('[CO13] may leave fewer ordered than given, as correcting an order may (G17).', () => {
    const { id: _, assignedTo: __, ...details } = anOrder({ quantity: 3 });
    const past = after(
      start,
      { type: 'correct-order', orderId: 'order-5', details },
      people('give-licences', 'bea', 'cy')
    );
    expect(undone(past, 1).state.tallies.get('acme')).toMatchObject({ ordered: 2, given: 3, byMicollab: 0 });
  });

  test('[CO13] of an import may do so as well.', () => {
    const imported: Command = {
      type: 'import-records',
      from: 'acme.json',
      records: {
        ...noRecords,
        accounts: [anAccount({ ...start.accounts.get('acme'), name: 'Acme' })],
        orders: [anOrder({ quantity: 3 })]
      }
    };
    const past = after(start, correcting('1'), imported, people('give-licences', 'bea', 'cy'));
    expect(undone(past, 2).state.tallies.get('acme')).toMatchObject({ ordered: 2, given: 3, byMicollab: 0 });
  });

  test('[CO13] gives back a licence of an earlier generation, which takes none that is left.', () => {
    const past = after(start, people('take-licences', 'ada'), off, on, people('give-licences', 'bea', 'cy'));
    const { state } = undone(past, 1);
    expect(state.people.get('ada')?.miteam).toEqual(licensed.miteam);
    expect(state.tallies.get('acme')).toMatchObject({ ordered: 2, given: 2, byMicollab: 0 });
  });

  test('[CO14] of removing an account brings back its people, orders and licences, and can be undone.', () => {
    const past = after(start, removingAcme);
    const back = undone(past, 1);
    expect(whatCounts(back.state)).toEqual(whatCounts(start));
    expect(whatCounts(undone(back, 2).state)).toEqual(whatCounts(past.state));
  });
});
