import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf, undoOf } from '../a-journal.ts';
import { anAccount, anOrder, aPerson, asAdminOf, aState, licensed } from '../a-state.ts';
import type { Command } from '../command.ts';
import { launchChannel } from './launch-channels.table.ts';
import { micollabLicence } from './micollab-licence.table.ts';
import type { MitelAccount, MitelOneTier } from './mitel-account.ts';
import { mitelOneAction } from './mitel-one-action.table.ts';
import { assessMitelOne } from './mitel-one.ts';

const mitelOneOrder = (tier: MitelOneTier, quantity: number) =>
  anOrder({ id: `order-${tier}`, product: 'mitel-one', tier, quantity });
const acme = (integrations: Partial<MitelAccount['integrations']> = { 'mitel-one': 'on' }) =>
  aState({
    accounts: [anAccount({ integrations })],
    people: [
      aPerson({ id: 'ada' }),
      aPerson({ id: 'bea', mitelOne: 'essential' }),
      aPerson({ id: 'cy', mitelOne: 'elite' }),
      aPerson({ id: 'dan', ...licensed })
    ],
    orders: [mitelOneOrder('essential', 2), mitelOneOrder('elite', 1), anOrder()]
  });
const give = (tier: MitelOneTier, ...personIds: string[]): Command => ({
  type: 'give-mitel-one',
  accountId: 'acme',
  personIds,
  tier
});
const take = (...personIds: string[]): Command => ({ type: 'take-mitel-one', accountId: 'acme', personIds });
const tiers = (...args: Parameters<typeof after>) => after(...args).state.tallies.get('acme')?.mitelOne;

describe('Mitel One', () => {
  test('[MOL-2] [MT42] is given with a tier, also in place of another, and each tier is counted.', () => {
    expect(tiers(acme())).toEqual({
      essential: { ordered: 2, given: 1 },
      premier: { ordered: 0, given: 0 },
      elite: { ordered: 1, given: 1 }
    });
    const past = after(acme(), give('essential', 'cy'));
    expect(past.state.people.get('cy')?.mitelOne).toBe('essential');
    expect(tiers(past)).toMatchObject({ essential: { given: 2 }, elite: { given: 0 } });
    expect(linesAt(past)).toEqual([{ code: 'mitel-one-given', tier: 'essential', count: 1 }]);
    expect(tiers(past, undoOf(past, 1))).toMatchObject({ essential: { given: 1 }, elite: { given: 1 } });
  });

  test('[CO13] is not given back by an undo once somebody else has it.', () => {
    for (const loss of [take('cy'), give('essential', 'cy')]) {
      const past = after(acme(), loss, give('elite', 'ada'));
      expect(refusalOf(past, undoOf(past, 1))).toMatchObject({
        code: 'no-licence-left',
        wanted: 1,
        left: 0,
        because: { table: 'mitel-one-action' }
      });
      expect(tiers(past, take('ada'), undoOf(past, 1))).toMatchObject({ elite: { ordered: 1, given: 1 } });
    }
  });

  test('[MT11] [CO13] keeps its order: it is neither removed nor set free while the tier is held.', () => {
    const remove = (orderId: string): Command => ({ type: 'remove-order', orderId });
    expect(refusalOf(acme(), remove('order-elite'))).toEqual({ code: 'order-in-use', given: 1 });
    expect(tiers(acme(), take('cy'), remove('order-elite'))).toMatchObject({
      elite: { ordered: 0, given: 0 }
    });
    const premier = { ...mitelOneOrder('premier', 1), assignedTo: null };
    const state = acme();
    const past = after(
      { ...state, orders: new Map(state.orders).set(premier.id, premier) },
      { type: 'assign-order', orderId: premier.id, accountId: 'acme' },
      give('premier', 'ada')
    );
    expect(refusalOf(past, undoOf(past, 1))).toEqual({ code: 'order-in-use', given: 1 });
  });

  test('[MOL-5] [MT43] is taken whatever its tier, singly and from several.', () => {
    const past = after(acme(), take('bea', 'cy'));
    expect(tiers(past)).toMatchObject({ essential: { given: 0 }, elite: { given: 0 } });
    expect(linesAt(past)).toEqual([{ code: 'mitel-one-taken', count: 2 }]);
  });

  test('[MOL-3] [MT44] is refused where too few of the tier are left, and says how many.', () => {
    expect(refusalOf(acme(), give('essential', 'ada', 'cy'))).toMatchObject({
      code: 'no-licence-left',
      wanted: 2,
      left: 1,
      because: { table: 'mitel-one-action' }
    });
    expect(refusalOf(acme(), give('premier', 'ada'))).toMatchObject({ code: 'no-licence-left', left: 0 });
  });

  test('[MT45] assesses several people as if those before were done: whoever changes tier frees one.', () => {
    const outcomes = assessMitelOne(acme(), 'give', 'acme', ['ada', 'cy', 'dan'], 'essential').map(
      ({ outcome }) => outcome
    );
    expect(outcomes).toEqual(['allowed', 'no-licence-left', 'no-licence-left']);
  });

  test('[MOL-1] is neither given nor taken while it is off; licences stay (our reading).', () => {
    const off = acme({ 'mitel-one': 'off' });
    for (const command of [give('essential', 'ada'), take('bea')])
      expect(refusalOf(off, command)).toMatchObject({ code: 'mitel-one-off' });
    const past = after(acme(), {
      type: 'switch-integration',
      accountId: 'acme',
      integration: 'mitel-one',
      to: 'off'
    });
    expect(past.state.people.get('bea')?.mitelOne).toBe('essential');
  });

  test.each([
    ['MOL-4', 'give', 'some', 'this', 'already-licensed'],
    ['MOL-4', 'give', 'none', 'this', 'already-licensed'],
    ['MOL-6', 'take', 'some', 'none', 'not-licensed']
  ] as const)('[%s] to %s with licences left: %s, holding %s: %s.', (id, action, pool, holds, answer) => {
    const decision = mitelOneAction.decide({ action, mitelOne: 'on', pool, holds });
    expect([decision.rule.id, decision.outcome]).toEqual([id, answer]);
  });

  test('[MT46] is no business of MiCollab, and of the account admin’s own account only.', () => {
    const beside = acme({ 'mitel-one': 'on', micollab: 'on' });
    expect(after(beside, give('essential', 'ada')).state.people.get('ada')?.mitelOne).toBe('essential');
    expect(refusalOf(acme(), give('essential', 'ada'), asAdminOf('other'))).toMatchObject({
      code: 'another-account'
    });
    expect(refusalOf(acme(), give('essential'))).toEqual({ code: 'nobody-chosen' });
    expect(refusalOf(acme(), give('essential', 'nobody'))).toEqual({ code: 'gone', what: 'person' });
  });
});

describe('What the MiCollab server hands out', () => {
  const on = { micollab: 'on', 'miteam-meetings': 'on' } as const;
  const record = (...personIds: string[]): Command => ({
    type: 'record-micollab-licences',
    accountId: 'acme',
    personIds
  });
  const strike = (...personIds: string[]): Command => ({
    type: 'strike-micollab-licences',
    accountId: 'acme',
    personIds
  });

  test('[MCL-2] [MCL-4] [MT47] is written down apart from the orders, and struck again (G12).', () => {
    const past = after(acme(on), record('ada', 'bea'));
    expect(past.state.tallies.get('acme')).toMatchObject({ ordered: 5, given: 1, byMicollab: 2 });
    expect(past.state.people.get('ada')?.miteam).toEqual({ generation: 'first', source: 'micollab' });
    const back = after(past, strike('ada'));
    expect(back.state.tallies.get('acme')).toMatchObject({ given: 1, byMicollab: 1 });
    expect(linesAt(back)).toEqual([{ code: 'micollab-licences-struck', count: 1 }]);
  });

  test('[MCL-1] is nothing while MiCollab is off.', () => {
    expect(refusalOf(acme({ micollab: 'off' }), record('ada'))).toMatchObject({ code: 'micollab-off' });
  });

  test('[MCL-3] [MCL-5] leaves licences of orders alone.', () => {
    expect(refusalOf(acme(on), record('dan'))).toMatchObject({ code: 'already-licensed' });
    for (const holds of ['none', 'from-order'] as const)
      expect(micollabLicence.decide({ action: 'strike', micollab: 'on', holds }).outcome).toBe(
        'not-licensed'
      );
    expect(refusalOf(acme(on), strike('dan'))).toMatchObject({ code: 'not-licensed' });
  });
});

describe('MiTeam Meetings is started', () => {
  const start = (
    channel: 'standalone' | 'micollab' | 'mivoice-office',
    edition: 'administration' | 'accounts-console',
    micollab: 'on' | 'off',
    miteam: 'on' | 'off'
  ) => launchChannel.decide({ channel, edition, micollab, miteam });

  test('[LCH-1] [LCH-2] from MiCollab if its integration is on, in either edition (001 line 14, 004 line 9).', () => {
    for (const edition of ['administration', 'accounts-console'] as const)
      for (const miteam of ['on', 'off'] as const) {
        expect(start('micollab', edition, 'on', miteam).outcome).toBe('available');
        expect(start('micollab', edition, 'off', miteam).outcome).toBe('integration-off');
      }
  });

  test('[LCH-3] [LCH-4] on its own where MiTeam Meetings is on.', () => {
    expect(start('standalone', 'administration', 'off', 'on').outcome).toBe('available');
    expect(start('standalone', 'accounts-console', 'off', 'off').outcome).toBe('integration-off');
  });

  test('[LCH-5] [LCH-6] [LCH-7] from MiVoice Office in the older edition only (004 lines 15 and 16).', () => {
    expect(start('mivoice-office', 'accounts-console', 'off', 'on').outcome).toBe('available');
    expect(start('mivoice-office', 'accounts-console', 'off', 'off').outcome).toBe('integration-off');
    for (const miteam of ['on', 'off'] as const)
      expect(start('mivoice-office', 'administration', 'off', miteam).outcome).toBe('unnamed');
  });
});
