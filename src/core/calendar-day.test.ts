import { describe, expect, test } from 'vitest';
import { after, undoOf } from './a-journal.ts';
import { aContext, anAccount, anOrder, aPerson, aState, aWorkspace, licensed } from './a-state.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { aDraft, dimensionsState, live } from './dimensions/a-dimensions-state.ts';
import type { State } from './state.ts';
import { defaultDimensionsSettings } from './workspace.ts';

// Instants at which UTC has another day than whoever is at the machine.

describe.each([
  {
    ...{ place: 'In the morning in Auckland', at: '2026-03-31T20:00:00.000Z' },
    ...{ yesterday: '2026-03-31', today: '2026-04-01', tomorrow: '2026-04-02' }
  },
  {
    ...{ place: 'In the evening in New York', at: '2026-04-01T01:00:00.000Z' },
    ...{ yesterday: '2026-03-30', today: '2026-03-31', tomorrow: '2026-04-01' }
  }
])('[CO15] $place', ({ at, yesterday, today, tomorrow }) => {
  const decided = (state: State, command: Command) => decide(state, command, aContext({ at, today }));
  const terminated = (on: string): Command => ({
    type: 'record-dimensions-status',
    accountId: 'acme',
    status: 'terminated',
    tenantId: 'tenant-1',
    on
  });

  test('a customer is terminated today, and not tomorrow', () => {
    expect(decided(dimensionsState(live), terminated(today))).toMatchObject({
      ok: true,
      value: [{ terminatesOn: today }]
    });
    expect(decided(dimensionsState(live), terminated(tomorrow))).toMatchObject({
      error: { code: 'day-unfit' }
    });
  });

  test('a termination is planned for tomorrow, and not for today', () => {
    const schedule = (on: string): Command => ({ type: 'schedule-termination', accountId: 'acme', on });
    expect(decided(dimensionsState(live), schedule(tomorrow))).toMatchObject({ ok: true });
    expect(decided(dimensionsState(live), schedule(today))).toMatchObject({ error: { code: 'day-unfit' } });
  });

  test('a customer is created today, and a role is had from today', () => {
    const draft = dimensionsState(aDraft);
    const roles = [{ from: today }, { from: today }];
    expect(decided(draft, { type: 'create-dimensions-customer', accountId: 'acme' })).toMatchObject({
      value: [{ createdOn: today }, { users: [{ roles }] }]
    });
    const give: Command = {
      type: 'set-dimensions-roles',
      accountId: 'acme',
      users: [{ id: 'dim-ada', roles: ['customer.user', 'admin.user', 'customer.settings'] }],
      acceptsCharges: false
    };
    expect(decided(dimensionsState(live), give)).toMatchObject({
      value: [{ users: [{ roles: [{}, {}, { role: 'customer.settings', from: today }] }] }]
    });
  });

  test('a trial ends tomorrow at the earliest', () => {
    const dimensions = { ...defaultDimensionsSettings, trialsAllowed: true };
    const created = (trialExpiresOn: string) =>
      decided(dimensionsState({ ...aDraft, trialExpiresOn }, { workspace: aWorkspace({ dimensions }) }), {
        type: 'create-dimensions-customer',
        accountId: 'acme'
      });
    expect(created(tomorrow)).toMatchObject({ ok: true });
    expect(created(today)).toMatchObject({ error: { code: 'trial-unfit' } });
  });

  test('an order is valid on its last day, and not on the day after', () => {
    const people = ['a', 'b', 'c'].map((id) => aPerson({ id, ...licensed }));
    const accounts = [anAccount({ integrations: { 'miteam-meetings': 'on' } })];
    const holding = (expiresOn: string, assignedTo: string | null) =>
      aState({ accounts, people, orders: [anOrder({ expiresOn, assignedTo })] });
    const assign: Command = { type: 'assign-order', orderId: 'order-5', accountId: 'acme' };
    const remove: Command = { type: 'remove-order', orderId: 'order-5' };

    expect(decided(holding(today, null), assign)).toMatchObject({ ok: true });
    expect(decided(holding(yesterday, null), assign)).toMatchObject({ error: { code: 'order-expired' } });
    // the three need it as long as it counts
    for (const command of [() => remove, (state: State) => undoOf(after(state, assign), 1)]) {
      const outcome = (expiresOn: string) => {
        const free = holding(expiresOn, null);
        return decided(holding(expiresOn, 'acme'), command(free));
      };
      expect(outcome(today)).toMatchObject({ error: { code: 'order-in-use' } });
      expect(outcome(yesterday)).toMatchObject({ ok: true });
    }
  });
});
