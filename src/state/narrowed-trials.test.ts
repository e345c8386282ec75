import { describe, expect, test } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import type { DimensionsCustomer, RoleTrial } from '#core/dimensions/dimensions-customer.ts';
import {
  isTooLate,
  nextReminder,
  sortedTrials,
  trialCounts,
  trialsIn,
  trialsOf,
  type TrialRow
} from './narrowed-trials.ts';

const today = '2026-11-21';
const customerOf = (name: string, trialExpiresOn: string, over: Partial<DimensionsCustomer> = {}) => ({
  name,
  customer: aDimensionsCustomer({
    id: name.toLowerCase(),
    name,
    status: 'active',
    createdOn: '2026-11-01',
    trialExpiresOn,
    ...over
  })
});
const agent = (lastDay: string): RoleTrial => ({ role: 'customer.user.acd', lastDay });
const names = (rows: readonly TrialRow[]) => rows.map(({ name }) => name);

const rows = trialsOf(
  [
    customerOf('Long', '2026-12-20'),
    customerOf('Fortnight', '2026-12-05'),
    customerOf('Week', '2026-11-28', { status: 'disabled' }),
    customerOf('Three', '2026-11-24'),
    customerOf('Today', '2026-11-21'),
    customerOf('Yesterday', '2026-11-20'),
    customerOf('Stopped', '2026-11-20', { status: 'terminated', terminatesOn: '2026-11-20' }),
    customerOf('Later', '2026-11-10', { status: 'terminated', terminatesOn: '2026-11-18' }),
    customerOf('Draft', '2026-12-20', { status: 'draft', createdOn: '' }),
    customerOf('Handed over', '2026-11-24', { status: 'handed-over' }),
    customerOf('Too late', '2026-11-21', { status: 'ready', createdOn: '2026-10-20' }),
    customerOf('None', '')
  ],
  today
);

describe('The calendar of trials', () => {
  test('has every customer with a trial but the drafts, whose trial begins with the creation', () => {
    expect(names(rows)).not.toContain('Draft');
    expect(names(rows)).not.toContain('None');
    expect(rows).toHaveLength(10);
  });

  test('keeps what is only planned apart: it does not run, and has no days left [DTS-3]', () => {
    expect(names(trialsIn(rows, 'planned'))).toEqual(['Handed over', 'Too late']);
  });

  test('says which planned trials cannot end on their day any more [R24]', () => {
    expect(names(rows.filter((row) => isTooLate(row, today)))).toEqual(['Too late']);
    expect(names(rows.filter((row) => isTooLate(row, '2026-11-24')))).toEqual(['Handed over', 'Too late']);
  });

  test('goes on while the customer is disabled, and on its last day [R25] [R27]', () => {
    expect(names(trialsIn(rows, 'running'))).toEqual(['Long', 'Fortnight', 'Week', 'Three', 'Today']);
  });

  test('shows those with at most 14, 7, 3 and 1 days left, also none on the last day', () => {
    expect(names(trialsIn(rows, 14))).toEqual(['Fortnight', 'Week', 'Three', 'Today']);
    expect(names(trialsIn(rows, 7))).toEqual(['Week', 'Three', 'Today']);
    expect(names(trialsIn(rows, 3))).toEqual(['Three', 'Today']);
    expect(names(trialsIn(rows, 1))).toEqual(['Today']);
  });

  test('turns into a bill on the day after, and stays one if the customer is terminated later [R25]', () => {
    expect(names(trialsIn(rows, 'converted'))).toEqual(['Yesterday', 'Later']);
    expect(rows.find(({ name }) => name === 'Yesterday')?.standing.paysFrom).toBe(today);
  });

  test('never turns into a bill where the customer was terminated by its last day [R27]', () => {
    expect(names(trialsIn(rows, 'stopped'))).toEqual(['Stopped']);
  });

  test('counts what each part of the list shows', () => {
    expect([...trialCounts(rows)]).toEqual([
      ['running', 5],
      [14, 4],
      [7, 3],
      [3, 2],
      [1, 1],
      ['planned', 2],
      ['converted', 2],
      ['stopped', 1]
    ]);
  });

  test('says the next day with 14, 7, 3 or 1 days left', () => {
    const next = (name: string) => nextReminder(rows.find((row) => row.name === name) as TrialRow);
    expect(next('Long')).toBe('2026-12-06');
    expect(next('Fortnight')).toBe('2026-11-28');
    expect(next('Week')).toBe('2026-11-25');
    expect(next('Three')).toBe('2026-11-23');
    expect(next('Today')).toBeNull();
  });

  test('comes by the end, or by name', () => {
    expect(names(sortedTrials(trialsIn(rows, 14), 'ends', false))).toEqual([
      ...['Today', 'Three', 'Week', 'Fortnight']
    ]);
    expect(names(sortedTrials(trialsIn(rows, 14), 'customer', true))).toEqual([
      ...['Week', 'Today', 'Three', 'Fortnight']
    ]);
  });

  test('has the trials of single roles that decide what is paid, each with its own end [R52a]', () => {
    const own = trialsOf(
      [
        customerOf('Role', '', { roleTrials: [agent('2026-11-27')] }),
        customerOf('Longer', '2026-11-18', { roleTrials: [agent('2026-11-19')] }),
        // these change nothing: the customer’s own is as long, nothing is charged, the customer ends before
        customerOf('Within', '2026-11-19', { roleTrials: [agent('2026-11-19')] }),
        customerOf('Internal', '', { isInternal: true, roleTrials: [agent('2026-11-27')] }),
        customerOf('Ending', '', { terminatesOn: '2026-11-22', roleTrials: [agent('2026-11-27')] })
      ],
      today
    );
    expect(own.map(({ name, role, lastDay }) => [name, role, lastDay])).toEqual([
      ['Role', 'customer.user.acd', '2026-11-27'],
      ['Longer', null, '2026-11-18'],
      ['Longer', 'customer.user.acd', '2026-11-19'],
      ['Within', null, '2026-11-19']
    ]);
    expect(names(trialsIn(own, 7))).toEqual(['Role']);
    expect(trialsIn(own, 'converted').map(({ standing }) => standing.paysFrom)).toEqual([
      ...['2026-11-19', '2026-11-20', '2026-11-20']
    ]);
    expect(nextReminder(own[0] as TrialRow)).toBe('2026-11-24');
  });
});
