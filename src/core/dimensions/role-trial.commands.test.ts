import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf, undoOf } from '#core/a-journal.ts';
import { aDimensionsCustomer, anAccount, asAdminOf, aState } from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import { aDraft, dimensionsState, live, terminated } from './a-dimensions-state.ts';
import { DimensionsCustomer } from './dimensions-customer.ts';
import type { ChargedRole } from './roles.ts';

const record = (lastDay: string, role: ChargedRole = 'customer.user.acd'): Command => ({
  type: 'record-role-trial',
  accountId: 'acme',
  role,
  lastDay
});
const remove: Command = { type: 'remove-role-trial', accountId: 'acme', role: 'customer.user.acd' };
const created = dimensionsState({ ...live, createdOn: '2026-02-10' });
const trialsIn = ({ state }: ReturnType<typeof after>) => state.dimensionsCustomers.get('acme')?.roleTrials;

describe('A trial of a role', () => {
  test('[R52a] is recorded with its last day, beside those of other roles, and removed.', () => {
    const one = after(created, record('2026-04-01'));
    expect(trialsIn(one)).toEqual([{ role: 'customer.user.acd', lastDay: '2026-04-01' }]);
    expect(linesAt(one)).toEqual([
      {
        code: 'role-trial-recorded',
        account: 'Acme Hotels',
        customerRole: 'customer.user.acd',
        day: '2026-04-01'
      }
    ]);
    const two = after(one, record('2026-05-01', 'customer.user.supervisorl1'));
    const left = after(two, remove);
    expect(trialsIn(left)).toEqual([{ role: 'customer.user.supervisorl1', lastDay: '2026-05-01' }]);
    expect(linesAt(left)).toEqual([
      { code: 'role-trial-removed', account: 'Acme Hotels', customerRole: 'customer.user.acd' }
    ]);
    expect(trialsIn(after(left, undoOf(left, 3)))).toHaveLength(2);
  });

  test('[R52a] [DX25] is there once for a role, also when the first one is over.', () => {
    const past = after(created, record('2026-02-20'));
    expect(refusalOf(past, record('2026-04-01'))).toEqual({
      code: 'role-on-trial',
      role: 'customer.user.acd'
    });
    expect(trialsIn(after(past, remove, record('2026-04-01')))).toHaveLength(1);
    const trial = { role: 'customer.user.acd' as const, lastDay: '2026-04-01' };
    const twice = aDimensionsCustomer({ roleTrials: [trial, { ...trial, lastDay: '2026-05-01' }] });
    expect(DimensionsCustomer.safeParse(twice).success).toBe(false);
  });

  test('[R52a] [DX25] ends no earlier than the day on which its customer is created; a draft is not before today.', () => {
    expect(refusalOf(created, record('2026-02-09'))).toEqual({
      code: 'role-trial-too-early',
      first: '2026-02-10'
    });
    expect(trialsIn(after(created, record('2026-02-10')))).toHaveLength(1);
    const draft = dimensionsState(aDraft);
    expect(refusalOf(draft, record('2026-03-01'))).toEqual({
      code: 'role-trial-too-early',
      first: '2026-03-02'
    });
    expect(trialsIn(after(draft, record('2026-03-02')))).toHaveLength(1);
  });

  test('[R52a] is of a role that the vendor bills for, and through a day.', () => {
    const admin = { ...record('2026-04-01'), role: 'admin.user' } as unknown as Command;
    expect(refusalOf(created, admin)).toMatchObject({ code: 'invalid', field: 'role' });
    expect(refusalOf(created, record('2026-02-30'))).toMatchObject({ code: 'invalid', field: 'lastDay' });
    expect(refusalOf(created, record(''))).toMatchObject({ code: 'invalid' });
  });

  test('[R52a] is corrected of a terminated customer too: its last bills may be compared yet.', () => {
    expect(trialsIn(after(dimensionsState(terminated), record('2026-02-20')))).toHaveLength(1);
  });

  test('is not removed where there is none.', () => {
    expect(refusalOf(created, remove)).toEqual({ code: 'nothing-changed' });
  });

  test('[DX23] is the reseller’s to record, of an account that has Dimensions.', () => {
    for (const command of [record('2026-04-01'), remove]) {
      expect(refusalOf(created, command, asAdminOf('acme')).code).toBe('partner-only');
      expect(refusalOf(aState({ accounts: [anAccount()] }), command)).toEqual({
        code: 'gone',
        what: 'dimensions-customer'
      });
    }
  });
});
