import { describe, expect, test } from 'vitest';
import { anOrder } from '../a-state.ts';
import { decisionOf, statusOf } from './order.ts';
import { orderStatus } from './order-status.table.ts';

/** One line for each of the 16 kinds of order, from the vendor's orders page (O1) and our readings of it. */
const listed = `
  unassigned running   active   assign              assignable  counts-not
  unassigned perpetual active   assign              assignable  counts-not
  unassigned expiring  active   expiring-soon       assignable  counts-not
  unassigned expired   active   expired             not         counts-not
  unassigned running   pending  pending-activation  assignable  counts-not
  unassigned perpetual pending  pending-activation  assignable  counts-not
  unassigned expiring  pending  pending-activation  assignable  counts-not
  unassigned expired   pending  expired             not         counts-not
  assigned   running   active   assigned            not         counts
  assigned   perpetual active   perpetual           not         counts
  assigned   expiring  active   expiring-soon       not         counts
  assigned   expired   active   expired             not         counts-not
  assigned   running   pending  pending-activation  not         counts-not
  assigned   perpetual pending  pending-activation  not         counts-not
  assigned   expiring  pending  pending-activation  not         counts-not
  assigned   expired   pending  expired             not         counts-not
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

describe('The status of an order', () => {
  test('is listed for all 16 kinds of order.', () => {
    expect(listed).toHaveLength(16);
    expect(orderStatus.decisions).toHaveLength(16);
  });

  for (const { rule, outcome, facts } of orderStatus.decisions) {
    const kind = [
      facts.assigned === 'yes' ? 'assigned' : 'unassigned',
      facts.validity,
      facts.activation
    ].join(' ');
    test(`[${rule.id}] is as listed for an order that is ${kind}.`, () => {
      const line = listed.find((words) => words.slice(0, 3).join(' ') === kind);
      expect(line?.slice(3)).toEqual([
        outcome.badge,
        outcome.assignable ? 'assignable' : 'not',
        outcome.counts ? 'counts' : 'counts-not'
      ]);
    });
  }

  test('[ORD-3] [ORD-8] An expired order can never be assigned and never counts (O1, G17).', () => {
    for (const { facts, outcome } of orderStatus.decisions)
      if (facts.validity === 'expired') expect(outcome).toMatchObject({ assignable: false, counts: false });
  });

  test('[ORD-5] No order that is assigned can be assigned again (R4: it went there whole).', () => {
    for (const { facts, outcome } of orderStatus.decisions)
      if (facts.assigned === 'yes') expect(outcome.assignable).toBe(false);
  });
});

describe('Dates are judged once, by the day', () => {
  const unassigned = (expiresOn: string | null) => anOrder({ assignedTo: null, expiresOn });

  test.each([
    ['2026-03-01', 'expired', 'the day before'],
    ['2026-03-02', 'expiring', 'on the same day: it is the last one'],
    ['2026-04-01', 'expiring', 'thirty days on'],
    ['2026-04-02', 'running', 'thirty-one days on'],
    ['2024-02-29', 'expired', 'on a leap day long ago'],
    [null, 'perpetual', 'never']
  ])('[MT1] An order that expires on %s is %s on 2 March 2026: %s.', (expiresOn, validity, _) => {
    expect(decisionOf(unassigned(expiresOn), '2026-03-02', 30).facts.validity).toBe(validity);
  });

  test('[MT1] The workspace says how many days make "soon".', () => {
    const order = unassigned('2026-03-10');
    expect(statusOf(order, '2026-03-02', 8).badge).toBe('expiring-soon');
    expect(statusOf(order, '2026-03-02', 7).badge).toBe('assign');
  });
});
