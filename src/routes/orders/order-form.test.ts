import { expect, test } from 'vitest';
import { anOrder } from '#core/a-state.ts';
import { OrderForm } from './order-form.svelte.ts';

test.each([undefined, anOrder()])(
  'An order has something unsaved while something else is entered.',
  (order) => {
    const form = new OrderForm(order, '2026-03-02');
    expect(form.isUnsaved).toBe(false);
    form.resellerPo += 'PO-7';
    expect(form.isUnsaved).toBe(true);
    form.resellerPo = order?.resellerPo ?? '';
    expect(form.isUnsaved).toBe(false);
  }
);
