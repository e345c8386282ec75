import { describe, expect, test } from 'vitest';
import { anOrder } from '#core/a-state.ts';
import { noLicences } from '#core/state.ts';
import { afterExpiry } from './after-expiry.ts';

const spring = anOrder({ id: 'spring', quantity: 10, expiresOn: '2026-04-30' });
const summer = anOrder({ id: 'summer', quantity: 6, expiresOn: '2026-07-31' });
const forever = anOrder({ id: 'forever', quantity: 3, expiresOn: null });
const given = (count: number) => ({ ...noLicences, given: count });

describe('[G17] Once an order has expired', () => {
  test('its licences are gone, and those of later orders still count.', () => {
    expect(afterExpiry(spring, [spring, summer, forever], given(8))).toEqual({
      ordered: 9,
      given: 8,
      beyond: 0
    });
  });

  test('orders that expired before it are gone too.', () => {
    expect(afterExpiry(summer, [spring, summer, forever], given(8))).toEqual({
      ordered: 3,
      given: 8,
      beyond: 5
    });
  });

  test('an order with the same last day is gone with it.', () => {
    const twin = { ...spring, id: 'twin' };
    expect(afterExpiry(spring, [spring, twin, forever], given(4))?.beyond).toBe(1);
  });

  test('orders that wait for their activation count for nothing.', () => {
    const waiting = anOrder({ id: 'waiting', quantity: 50, activation: 'pending' });
    expect(afterExpiry(spring, [spring, waiting], given(2))).toEqual({ ordered: 0, given: 2, beyond: 2 });
  });

  test('licences of another product or tier do not stand in for its own.', () => {
    const elite = anOrder({ id: 'e', product: 'mitel-one', tier: 'elite', expiresOn: '2026-05-31' });
    const premier = anOrder({ id: 'p', product: 'mitel-one', tier: 'premier' });
    const tally = {
      ...noLicences,
      given: 2,
      mitelOne: { ...noLicences.mitelOne, elite: { ordered: 5, given: 4 } }
    };
    expect(afterExpiry(elite, [elite, premier, forever], tally)).toEqual({ ordered: 0, given: 4, beyond: 4 });
    expect(afterExpiry(spring, [spring, elite, premier], tally)).toEqual({ ordered: 0, given: 2, beyond: 2 });
  });

  test('licences of the MiCollab server need no order and do not count here.', () => {
    expect(afterExpiry(spring, [spring], { ...noLicences, byMicollab: 9 })?.beyond).toBe(0);
  });

  test('nothing is said of an order that never expires, or of an unknown tier.', () => {
    expect(afterExpiry(forever, [forever], given(1))).toBeNull();
    const unknown = anOrder({ product: 'mitel-one', tier: null, expiresOn: '2026-05-31' });
    expect(afterExpiry(unknown, [unknown], noLicences)).toBeNull();
  });
});
