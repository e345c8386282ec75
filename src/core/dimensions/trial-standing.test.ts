import { expect, test } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import { lastTrialDay } from './customer-choices.ts';
import { exampleDimensions } from './example-catalogue.ts';
import { trialStanding } from './trial-standing.ts';

const onTrial = aDimensionsCustomer({
  status: 'active',
  createdOn: '2026-03-01',
  trialExpiresOn: '2026-03-31'
});
const on = (today: string, over = {}) => {
  const { decision, daysLeft, paysFrom } = trialStanding({ ...onTrial, ...over }, today);
  return [decision.outcome, daysLeft, paysFrom];
};

test('[R25] A trial runs until its last day is over; the day after, the customer pays by itself.', () => {
  expect(on('2026-03-10')).toEqual(['running', 21, '2026-04-01']);
  expect(on('2026-03-31')).toEqual(['expiring-soon', 0, '2026-04-01']);
  expect(on('2026-04-01')).toEqual(['converted', 0, '2026-04-01']);
});

test('[R23] A trial of the longest length has that many days left on its first day, and none on its last.', () => {
  const settings = { ...exampleDimensions, trialMaxDays: 30 };
  const trialExpiresOn = lastTrialDay(settings, '2026-03-01');
  expect(on('2026-03-01', { trialExpiresOn })[1]).toBe(30);
  expect(on(trialExpiresOn, { trialExpiresOn })[1]).toBe(0);
});

test('[DTS-5] With fourteen days left, until the last one, it is time to decide.', () => {
  expect(on('2026-03-16')).toEqual(['running', 15, '2026-04-01']);
  expect(on('2026-03-17')).toEqual(['expiring-soon', 14, '2026-04-01']);
});

test('[R27] Only the termination stops it.', () => {
  expect(on('2026-03-10', { status: 'disabled' })).toEqual(['running', 21, '2026-04-01']);
  expect(on('2026-03-10', { status: 'terminated' })[0]).toBe('terminated');
});

test('A draft’s trial is planned, and who has none has none.', () => {
  for (const status of ['ready', 'handed-over'] as const)
    expect(on('2026-03-10', { status })[0]).toBe('planned');
  expect(on('2026-03-10', { status: 'draft', createdOn: '' })[0]).toBe('planned');
  expect(on('2026-02-20')[0]).toBe('planned');
  expect(on('2026-03-10', { trialExpiresOn: '' })).toEqual(['no-trial', 0, '']);
});
