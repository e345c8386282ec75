import { expect, test } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import { live } from './a-dimensions-state.ts';
import { consequencesOfPlan, consequencesOfStatus } from './status-consequences.ts';

const today = '2026-03-10';
const customer = aDimensionsCustomer(live);
const trial = aDimensionsCustomer({ ...live, createdOn: '2026-03-01', trialExpiresOn: '2026-03-31' });
const internal = aDimensionsCustomer({ ...live, isInternal: true });
const codes = (...args: Parameters<typeof consequencesOfStatus>) =>
  consequencesOfStatus(...args).map(({ code }) => code);

test('[R48] Disabling takes access and nothing else: recording and billing go on, and so does a trial.', () => {
  expect(codes(customer, 'disabled', today)).toEqual(['no-access', 'still-recorded', 'still-billed']);
  expect(codes(internal, 'disabled', today)).toContain('still-zero');
  expect(codes(trial, 'disabled', today)).toEqual([
    'no-access',
    'still-recorded',
    'still-zero',
    'trial-goes-on'
  ]);
  expect(codes(customer, 're-enabled', today)).toEqual(['access-back', 'as-before']);
});

test('[R49] A termination ends recording and access, and nobody takes it back; what we only read from it says so.', () => {
  expect(consequencesOfStatus(customer, 'terminated', today)).toEqual([
    { code: 'no-way-back', basis: 'stated' },
    { code: 'not-recorded', basis: 'stated' },
    { code: 'no-access', basis: 'stated' },
    { code: 'connection-closed', basis: 'assumed' },
    { code: 'no-more-lines', basis: 'assumed' }
  ]);
  expect(codes(trial, 'terminated', today)).toContain('trial-stops');
  expect(consequencesOfStatus(internal, 'terminated', today)).toContainEqual({
    code: 'slot-free',
    basis: 'assumed'
  });
});

test('[R29] [R16] [R26] The creation invites the primary user, and begins the bill unless nothing is charged.', () => {
  expect(consequencesOfStatus(customer, 'active', today)).toEqual([
    { code: 'invited', basis: 'assumed' },
    { code: 'billed', basis: 'stated' }
  ]);
  expect(codes(trial, 'active', today, trial.createdOn)).toEqual(['invited', 'zero-trial']);
  expect(codes(internal, 'active', today)).toEqual(['invited', 'zero-internal']);
});

test('[DX29] [R24] Recorded on another day than planned, the creation moves the end of a trial, as it says.', () => {
  const planned = aDimensionsCustomer({ createdOn: '2026-03-01', trialExpiresOn: '2026-03-31' });
  expect(consequencesOfStatus(planned, 'active', today, '2026-03-05')).toEqual([
    { code: 'invited', basis: 'assumed' },
    { code: 'trial-moves', day: '2026-04-04', basis: 'assumed' },
    { code: 'zero-trial', basis: 'stated' }
  ]);
  expect(consequencesOfStatus(planned, 'active', today, '2026-03-01').map(({ code }) => code)).toEqual([
    'invited',
    'zero-trial'
  ]);
});

test('[DX14] [R25] A plan changes nothing until its day; a trial that ends before it is paid for meanwhile.', () => {
  expect(consequencesOfPlan(customer, '2026-05-01', today).map(({ code }) => code)).toEqual([
    'until-then',
    'by-hand',
    'can-be-taken-back',
    'no-way-back'
  ]);
  expect(consequencesOfPlan(trial, '2026-04-01', today)).toContainEqual({
    code: 'converts-before',
    day: '2026-04-01',
    basis: 'stated'
  });
  expect(consequencesOfPlan(trial, '2026-03-31', today).map(({ code }) => code)).not.toContain(
    'converts-before'
  );
});
