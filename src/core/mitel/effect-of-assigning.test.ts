import { expect, it } from 'vitest';
import { anAccount, anOrder, today } from '#core/a-state.ts';
import { noLicences } from '#core/state.ts';
import { effectOfAssigning } from './effect-of-assigning.ts';

const tally = { ...noLicences, ordered: 10, given: 4 };
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

it('adds Mitel One licences to their tier, and leaves MiTeam Meetings alone', () => {
  const elite = { product: 'mitel-one', tier: 'elite' } as const;
  const { after, notes } = effect(elite, { 'mitel-one': 'on' });
  expect(after).toEqual({ ...tally, mitelOne: { ...tally.mitelOne, elite: { ordered: 60, given: 0 } } });
  expect(notes).toEqual([]);
  expect(effect(elite).notes).toEqual(['mitel-one-off']);
});

it('counts Mitel One licences of an unknown tier for none', () => {
  expect(effect({ product: 'mitel-one' }, { 'mitel-one': 'on' })).toEqual({
    after: tally,
    notes: ['tier-unknown']
  });
});
