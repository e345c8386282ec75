import { describe, expect, test } from 'vitest';
import { anOrder } from '#core/a-state.ts';
import { noLicences, type LicenceTally } from '#core/state.ts';
import { subscriptionFigures } from './subscription-figures.ts';
import type { Order } from './order.ts';

const tally = (over: Partial<LicenceTally>): LicenceTally => ({ ...noLicences, ...over });
const ordered = (over: Partial<Order>, counts = true) => ({ order: anOrder(over), counts });
const miteamOrder = ordered({ product: 'miteam-meetings', tier: null });

describe('the Subscriptions panel', () => {
  test('[A8] lists MiTeam Meetings and the tiers of Mitel One, each the account has an order or a licence of', () => {
    const figures = subscriptionFigures(
      tally({
        ordered: 10,
        given: 4,
        mitelOne: {
          ...noLicences.mitelOne,
          premier: { ordered: 5, given: 1 },
          elite: { ordered: 0, given: 2 }
        }
      }),
      [miteamOrder, ordered({ product: 'mitel-one', tier: 'premier' })]
    );
    expect(figures.map(({ product, tier }) => [product, tier])).toEqual([
      ['miteam-meetings', null],
      ['mitel-one', 'premier'],
      ['mitel-one', 'elite']
    ]);
    expect(figures[0]).toMatchObject({ bought: 10, given: 4, free: 6, over: 0 });
    expect(figures[1]).toMatchObject({ bought: 5, given: 1, free: 4, over: 0 });
  });

  test('[A8] is empty for an account without orders and licences', () => {
    expect(subscriptionFigures(noLicences, [])).toEqual([]);
  });

  test('[G17] where more are given than bought, none is free and the excess is named', () => {
    const [miteam, elite] = subscriptionFigures(
      tally({
        ordered: 3,
        given: 5,
        mitelOne: { ...noLicences.mitelOne, elite: { ordered: 1, given: 2 } }
      }),
      []
    );
    expect(miteam).toMatchObject({ free: 0, over: 2 });
    expect(elite).toMatchObject({ free: 0, over: 1 });
  });

  test('[G12] licences handed out by MiCollab stand apart and take nothing from what is free', () => {
    const [miteam] = subscriptionFigures(tally({ ordered: 3, given: 1, byMicollab: 40 }), []);
    expect(miteam).toMatchObject({ byMicollab: 40, free: 2, over: 0 });
  });

  test('Mitel One licences whose tier is not recorded count as bought while their order does, and none is free', () => {
    const figures = subscriptionFigures(noLicences, [
      ordered({ product: 'mitel-one', tier: null, quantity: 20 }),
      ordered({ product: 'mitel-one', tier: null, quantity: 7 }, false)
    ]);
    expect(figures).toEqual([
      { product: 'mitel-one', tier: null, bought: 20, given: 0, byMicollab: 0, free: 0, over: 0 }
    ]);
  });
});
