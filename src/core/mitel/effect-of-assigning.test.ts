import { expect, it } from 'vitest';
import { anAccount, anOrder, today } from '#core/a-state.ts';
import { effectOfAssigning } from './effect-of-assigning.ts';

const tally = { ordered: 10, given: 4, byMicollab: 0 };
const order = anOrder({ assignedTo: null, quantity: 60 });
const effect = (over: Partial<typeof order>, integrations = {}) =>
  effectOfAssigning({ ...order, ...over }, anAccount({ integrations }), tally, today, 30);

it('adds all licences of the order to the account', () => {
  expect(effect({}, { 'miteam-meetings': 'on' })).toEqual({ after: { ...tally, ordered: 70 }, notes: [] });
});

it('says why nothing is to be seen yet', () => {
  expect(effect({}).notes).toEqual(['miteam-off']);
  expect(effect({}, { micollab: 'on', 'miteam-meetings': 'on' }).notes).toEqual(['managed-by-micollab']);
  expect(effect({}, { micollab: 'on' }).notes).toEqual(['miteam-off', 'managed-by-micollab']);
});

it('counts an order from its activation', () => {
  expect(effect({ activation: 'pending' }, { 'miteam-meetings': 'on' })).toEqual({
    after: tally,
    notes: ['pending']
  });
});

it('leaves MiTeam Meetings alone with an order of another product', () => {
  expect(effect({ product: 'mitel-one' })).toEqual({ after: tally, notes: ['another-product'] });
});
