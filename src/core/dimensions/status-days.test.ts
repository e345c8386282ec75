import { describe, expect, test } from 'vitest';
import { live } from './a-dimensions-state.ts';
import { aDimensionsCustomer } from '../a-state.ts';
import { dayProblem, firstPlannableDay, recordableDays } from './status-days.ts';

const today = '2026-03-02';
const customer = aDimensionsCustomer({ ...live, createdOn: '2026-02-10' });
const terminated = recordableDays(customer, 'terminated', today);

describe('A day to be recorded', () => {
  test('[R49] [CO15] of a termination lies between the creation and today, both possible.', () => {
    expect(terminated).toEqual({ first: '2026-02-10', last: today });
    expect(['2026-02-09', '2026-02-10', today, '2026-03-03'].map((on) => dayProblem(on, terminated))).toEqual(
      ['too-early', null, null, 'too-late']
    );
  });

  test('[DX13] of a creation is any day until today.', () => {
    const created = recordableDays({ status: 'handed-over', createdOn: today }, 'active', today);
    expect(['2020-01-01', today, '2026-03-03'].map((on) => dayProblem(on, created))).toEqual([
      null,
      null,
      'too-late'
    ]);
  });

  test('[CO15] is not one that can be planned: that begins tomorrow.', () => {
    expect(firstPlannableDay(today)).toBe('2026-03-03');
    expect(dayProblem(firstPlannableDay(today), terminated)).toBe('too-late');
  });
});
