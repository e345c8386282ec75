import { describe, expect, test } from 'vitest';
import { after, changesOf, linesAt, refusalOf } from '../a-journal.ts';
import { anAccount, anOrder, aPerson, asAdminOf, aState, licensed } from '../a-state.ts';
import type { Command } from '../command.ts';
import type { Order, OrderDetails } from './order.ts';

const detailsOf = ({ id: _, assignedTo: __, ...details }: Order): OrderDetails => details;
const details = detailsOf(anOrder());
const assign = (orderId: string, accountId = 'acme'): Command => ({
  type: 'assign-order',
  orderId,
  accountId
});
const remove = (orderId: string): Command => ({ type: 'remove-order', orderId });
const correct = (over: Partial<OrderDetails>): Command => ({
  type: 'correct-order',
  orderId: 'order-5',
  details: { ...details, ...over }
});

const holding = (held: number, ...orders: readonly Order[]) =>
  aState({
    accounts: [anAccount({ integrations: { 'miteam-meetings': 'on' } })],
    people: Array.from({ length: held }, (_, i) => aPerson({ id: `p${i}`, ...licensed })),
    orders
  });

describe('Recording and correcting an order', () => {
  test('[MT14] keeps it unassigned, trimmed, and corrects it without touching its account.', () => {
    const record: Command = { type: 'record-order', id: 'new', details: { ...details, sapOrderId: ' 42 ' } };
    const past = after(holding(0), record);
    expect(past.state.orders.get('new')).toEqual(anOrder({ id: 'new', sapOrderId: '42', assignedTo: null }));
    expect(linesAt(past)).toEqual([{ code: 'order-recorded', order: '42', count: 5 }]);
    const corrected = after(holding(0, anOrder()), correct({ quantity: 9, trackingNumber: ' T1 ' }));
    expect(corrected.state.orders.get('order-5')).toEqual(anOrder({ quantity: 9, trackingNumber: 'T1' }));
    expect(changesOf(corrected)[0]?.after).toEqual({ quantity: 9, trackingNumber: 'T1' });
  });

  test.each([
    ['sapOrderId', { sapOrderId: '' }, 'required'],
    ['quantity', { quantity: 0 }, 'number'],
    ['quantity', { quantity: 1.5 }, 'number'],
    ['purchasedOn', { purchasedOn: '2026-02-30' }, 'date'],
    ['expiresOn', { expiresOn: 'soon' }, 'date'],
    ['expiresOn', { expiresOn: '2026-01-14' }, 'dates-in-order']
  ])('[AC4] is refused with the field %s and what is wrong with it, for %o.', (field, over, issue) => {
    const wrong = { code: 'invalid', field, issue };
    expect(refusalOf(holding(0, anOrder()), correct(over))).toEqual(wrong);
    const record: Command = { type: 'record-order', id: 'new', details: { ...details, ...over } };
    expect(refusalOf(holding(0), record)).toEqual(wrong);
  });

  test('[MT13] may order fewer than are given: the people keep their licences (G17).', () => {
    const { state } = after(holding(5, anOrder()), correct({ quantity: 3 }));
    expect(state.tallies.get('acme')).toMatchObject({ ordered: 3, given: 5, byMicollab: 0 });
  });
});

describe('Assigning an order', () => {
  const free = anOrder({ id: 'free', assignedTo: null });

  test('[MT10] moves all of its licences to the account, also while nobody can see them yet (G19).', () => {
    const start = aState({ accounts: [anAccount()], orders: [free] });
    const past = after(start, assign('free'));
    expect(past.state.orders.get('free')).toEqual({ ...free, assignedTo: 'acme' });
    expect(past.state.tallies.get('acme')?.ordered).toBe(5);
    expect(linesAt(past)).toEqual([
      { code: 'order-assigned', order: '4500001', account: 'Acme Hotels', count: 5 }
    ]);
  });

  test('[MT10] twice is refused, with the case that led to it.', () => {
    const once = after(holding(0, free), assign('free'));
    expect(refusalOf(once, assign('free'))).toEqual({
      code: 'order-assigned',
      because: {
        table: 'order-status',
        facts: { assigned: 'yes', validity: 'perpetual', activation: 'active' }
      }
    });
  });

  test('[MT10] after it expired is refused; one that was assigned before is called assigned.', () => {
    const expired = anOrder({ expiresOn: '2026-03-01', assignedTo: null });
    expect(refusalOf(holding(0, expired), assign('order-5'))).toMatchObject({
      code: 'order-expired',
      because: { facts: { validity: 'expired' } }
    });
    expect(refusalOf(holding(0, { ...expired, assignedTo: 'acme' }), assign('order-5')).code).toBe(
      'order-assigned'
    );
  });

  test('[MT10] counts nothing while it is pending, or if it is of another product.', () => {
    const pending = anOrder({ id: 'pending', activation: 'pending', assignedTo: null });
    const one = anOrder({ id: 'one', product: 'mitel-one', assignedTo: null });
    const { state } = after(holding(0, pending, one), assign('pending'), assign('one'));
    expect(state.tallies.get('acme')?.ordered).toBe(0);
  });

  test('[AC10] is refused where the account or the order is gone.', () => {
    expect(refusalOf(holding(0, free), assign('free', 'nowhere'))).toEqual({ code: 'gone', what: 'account' });
    for (const command of [assign('none'), remove('none'), { ...correct({}), orderId: 'none' } as Command])
      expect(refusalOf(holding(0, free), command)).toEqual({ code: 'gone', what: 'order' });
  });
});

describe('Removing an order', () => {
  test('[MT11] is refused while people hold licences that the account would lack then.', () => {
    const state = holding(3, anOrder(), anOrder({ id: 'more', quantity: 1 }));
    expect(refusalOf(state, remove('order-5'))).toEqual({ code: 'order-in-use', given: 2 });
    expect(after(state, remove('more')).state.orders.has('more')).toBe(false);
  });

  test.each([
    ['is not assigned', anOrder({ id: 'x', assignedTo: null })],
    ['is of another product', anOrder({ id: 'x', product: 'mitel-one' })],
    ['is pending', anOrder({ id: 'x', activation: 'pending' })],
    ['has expired', anOrder({ id: 'x', expiresOn: '2026-02-01' })]
  ])('[MT11] is possible if it %s, because its licences do not count.', (_, order) => {
    expect(after(holding(5, anOrder(), order), remove('x')).state.orders.size).toBe(1);
  });
});

test('[AC1] Only the partner deals with orders, and an account admin is told so.', () => {
  const commands: readonly Command[] = [
    { type: 'record-order', id: 'new', details },
    correct({ quantity: 9 }),
    remove('order-5'),
    assign('order-5')
  ];
  for (const command of commands)
    expect(refusalOf(holding(0, anOrder()), command, asAdminOf('acme'))).toMatchObject({
      code: 'partner-only',
      because: { table: 'permissions', facts: { action: 'change-orders' } }
    });
});
