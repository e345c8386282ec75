import { describe, expect, test } from 'vitest';
import { after, linesAt, refusalOf } from '#core/a-journal.ts';
import { aDimensionsCustomer, asAdminOf } from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import type { State } from '#core/state.ts';
import { aDraft, dimensionsState, live, terminated } from './a-dimensions-state.ts';
import { dimensionsStatuses, type DimensionsStatus } from './dimensions-customer.ts';

const record = (status: DimensionsStatus, on = '2026-03-01', tenantId = 'tenant-1'): Command => ({
  type: 'record-dimensions-status',
  accountId: 'acme',
  status,
  tenantId,
  on
});
const schedule = (on: string): Command => ({ type: 'schedule-termination', accountId: 'acme', on });
const customerIn = (state: State) => state.dimensionsCustomers.get('acme');

/** The statuses of the documents, and what can follow each: the hand-over is ours, the others the vendor's [V-term]. */
const following: Readonly<Record<DimensionsStatus, readonly DimensionsStatus[]>> = {
  draft: [],
  ready: ['handed-over', 'active'],
  'handed-over': ['active'],
  active: ['disabled', 'terminated'],
  disabled: ['active', 'terminated'],
  terminated: []
};

describe('A status', () => {
  for (const before of dimensionsStatuses)
    for (const status of dimensionsStatuses.filter((other) => other !== before)) {
      const follows = following[before].includes(status);
      test(`[DX13] [V-term] ${status} ${follows ? 'follows' : 'does not follow'} ${before}.`, () => {
        const state = dimensionsState({ ...live, status: before });
        if (follows) expect(customerIn(after(state, record(status)).state)?.status).toBe(status);
        else expect(refusalOf(state, record(status)).code).toBe('dimensions-action-unfit');
      });
    }

  test('[V-term] A terminated customer comes back by the vendor’s support only.', () => {
    expect(refusalOf(dimensionsState(terminated), record('active'))).toMatchObject({
      because: {
        table: 'dimensions-action',
        facts: { customerStatus: 'terminated', customerAction: 'reinstate' }
      }
    });
  });

  test('[DX13] The first one at the vendor brings the day of the creation there and the tenant identifier.', () => {
    const past = after(dimensionsState({ status: 'handed-over' }), record('active', '2026-02-27', ' T-9 '));
    expect(customerIn(past.state)).toMatchObject({ createdOn: '2026-02-27', tenantId: 'T-9' });
    expect(linesAt(past)).toEqual([
      { code: 'dimensions-status-recorded', account: 'Acme Hotels', dimensionsStatus: 'active' }
    ]);
    // access that was suspended and given back is no second creation
    const again = after(past, record('disabled', '2026-03-01', 'T-9'), record('active', '2026-03-02', 'T-9'));
    expect(customerIn(again.state)?.createdOn).toBe('2026-02-27');
  });

  test('[DX29] [R24] A trial lasts as many days from the real day of the creation as were planned.', () => {
    const planned = { createdOn: '2026-01-20', trialExpiresOn: '2026-02-19' };
    const end = (on: string, over = {}) =>
      customerIn(
        after(dimensionsState({ status: 'handed-over', ...planned, ...over }), record('active', on)).state
      )?.trialExpiresOn;
    expect([end('2026-01-20'), end('2026-01-24'), end('2026-01-18')]).toEqual([
      '2026-02-19',
      '2026-02-23',
      '2026-02-17'
    ]);
    // also when the planned end is past already
    expect(end('2026-02-25')).toBe('2026-03-27');
    expect(end('2026-02-25', { trialExpiresOn: '' })).toBe('');
    // access that was given back moves nothing
    const running = dimensionsState({ ...live, ...planned, status: 'disabled' });
    expect(customerIn(after(running, record('active')).state)?.trialExpiresOn).toBe('2026-02-19');
  });

  test('[DX13] Its day is one of the calendar, not to come, and a termination not before the creation.', () => {
    const planned = dimensionsState({ status: 'handed-over' });
    for (const day of ['', '2026-02-30', 'yesterday'])
      expect(refusalOf(planned, record('active', day))).toMatchObject({ code: 'invalid', field: 'on' });
    expect(refusalOf(planned, record('active', '2026-03-03'))).toEqual({ code: 'day-unfit' });
    expect(customerIn(after(planned, record('active', '2026-03-02')).state)?.status).toBe('active');
    const state = dimensionsState({ ...live, createdOn: '2026-02-10' });
    expect(refusalOf(state, record('terminated', '2026-02-09'))).toEqual({ code: 'day-unfit' });
    expect(customerIn(after(state, record('terminated', '2026-02-10')).state)?.terminatesOn).toBe(
      '2026-02-10'
    );
  });

  test('[V-term] Access that is suspended leaves the connection as it is; a termination closes it for good.', () => {
    const monitored = dimensionsState(live);
    expect(customerIn(after(monitored, record('disabled')).state)?.sync.state).toBe('paused');
    const over = after(monitored, record('terminated'));
    expect(customerIn(over.state)).toMatchObject({
      status: 'terminated',
      terminatesOn: '2026-03-01',
      sync: { state: 'closed' }
    });
  });

  test('The tenant identifier is corrected without another status, also of a terminated customer.', () => {
    for (const over of [live, { ...live, status: 'disabled' as const }, terminated]) {
      const state = dimensionsState(over);
      const { status } = { ...live, ...over };
      const past = after(state, record(status ?? 'active', '2026-03-02', 'tenant-2'));
      expect(customerIn(past.state)).toEqual({ ...customerIn(state), tenantId: 'tenant-2' });
      expect(refusalOf(past, record(status ?? 'active', '2026-03-02', 'tenant-2'))).toEqual({
        code: 'nothing-changed'
      });
    }
    expect(refusalOf(dimensionsState(live), record('active', '2026-03-01', 'T'.repeat(101)))).toEqual({
      code: 'invalid',
      field: 'tenantId',
      issue: 'too-long'
    });
  });
});

test('[DX13] A tenant identifier is one customer’s, and whose it is is told.', () => {
  const other = aDimensionsCustomer({ ...live, id: 'other', name: 'Other', primaryPersonId: 'cy' });
  const planned = aDimensionsCustomer({ status: 'handed-over' });
  const state = dimensionsState({}, { dimensionsCustomers: [planned, other] });
  const taken = { code: 'tenant-id-taken', name: 'Other', account: 'other' };
  expect(refusalOf(state, record('active', '2026-03-01', ' tenant-1 '))).toEqual(taken);
  const past = after(state, record('active', '2026-03-01', 'tenant-2'));
  expect(refusalOf(past, record('active', '2026-03-01', 'tenant-1'))).toEqual(taken);
  // without one nobody is in the way
  const blank = dimensionsState({}, { dimensionsCustomers: [planned, { ...other, tenantId: '' }] });
  expect(customerIn(after(blank, record('active', '2026-03-01', '')).state)?.status).toBe('active');
});

describe('A planned termination', () => {
  test('[DX14] [V-term] lies ahead, changes nothing by itself and is taken back.', () => {
    const past = after(dimensionsState(live), schedule('2026-03-31'));
    expect(customerIn(past.state)).toMatchObject({ status: 'active', terminatesOn: '2026-03-31' });
    expect(linesAt(past)).toEqual([
      { code: 'termination-scheduled', account: 'Acme Hotels', day: '2026-03-31' }
    ]);
    expect(refusalOf(past, schedule('2026-03-31'))).toEqual({ code: 'nothing-changed' });
    const back = after(past, schedule(''));
    expect(customerIn(back.state)?.terminatesOn).toBe('');
    expect(linesAt(back)).toEqual([{ code: 'termination-unscheduled', account: 'Acme Hotels' }]);
    for (const day of ['2026-03-02', '2026-03-01'])
      expect(refusalOf(past, schedule(day))).toEqual({ code: 'day-unfit' });
    expect(refusalOf(past, schedule('2026-13-01'))).toMatchObject({ code: 'invalid', field: 'terminatesOn' });
  });

  test('[DX14] stays planned while access is suspended, and gives way to the day on which it happened.', () => {
    const suspended = after(dimensionsState(live), schedule('2026-03-31'), record('disabled'));
    expect(customerIn(suspended.state)?.terminatesOn).toBe('2026-03-31');
    const over = after(suspended, record('terminated', '2026-03-02'));
    expect(customerIn(over.state)?.terminatesOn).toBe('2026-03-02');
  });

  test('[V-term] is for customers that the vendor has.', () => {
    for (const over of [aDraft, {}, { status: 'handed-over' as const }, terminated])
      expect(refusalOf(dimensionsState(over), schedule('2026-03-31'))).toMatchObject({
        code: 'dimensions-action-unfit',
        because: { table: 'dimensions-action', facts: { customerAction: 'terminate-later' } }
      });
  });
});

test('[DX23] An account admin records and plans nothing.', () => {
  for (const command of [record('disabled'), schedule('2026-03-31')])
    expect(refusalOf(dimensionsState(live), command, asAdminOf('acme')).code).toBe('partner-only');
});
