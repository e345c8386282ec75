import { beforeEach, expect, test, vi } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { setLocale } from '#i18n/i18n.svelte.ts';
import { rowWords } from './customer-words.ts';

const today = '2026-11-21';
const shown = (over: Partial<DimensionsCustomer>): string =>
  rowWords(today)(aDimensionsCustomer({ status: 'active', rolesDone: true, reference: '', ...over }));

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: {} });
  return setLocale('en');
});

test('[R47] A customer is found by its trial, its pending roles and its missing reference, as its row says them.', () => {
  expect(shown({ trialExpiresOn: '2026-11-24' })).toContain('Trial: 3 days left');
  expect(shown({ trialExpiresOn: today })).toContain('Trial: ends today');
  expect(shown({ trialExpiresOn: '2026-11-20' })).not.toContain('Trial');
  expect(shown({ rolesDone: false })).toContain('Roles pending');
  expect(shown({ isInternal: true })).toContain('Internal system');
  expect(shown({})).toContain('None');
});

test('[R47] Days are found as they are written, that of an end as well.', () => {
  expect(shown({ createdOn: '2026-01-14' })).toContain('14 Jan 2026');
  expect(shown({ terminatesOn: '2026-12-31' })).toContain('Ends on 31 Dec 2026');
  expect(shown({ status: 'terminated', terminatesOn: '2026-07-26' })).toContain('Ended on 26 Jul 2026');
});

test('[DX14] A termination whose day has come is to be recorded, and not said to lie ahead.', () => {
  const due = shown({ terminatesOn: today });
  expect(due).toContain('Record the termination');
  expect(due).toContain('Was to end on 21 Nov 2026');
  expect(shown({ terminatesOn: '2026-11-22' })).not.toContain('Record the termination');
  expect(shown({ status: 'terminated', terminatesOn: today })).not.toContain('Record the termination');
});

test('Whom the vendor does not have yet is not said to be created: the day is that of the plan.', () => {
  for (const status of ['ready', 'handed-over'] as const)
    expect(shown({ status, createdOn: '2026-07-26' })).toContain('Planned: 26 Jul 2026');
  expect(shown({ status: 'active', createdOn: '2026-07-26' })).not.toContain('Planned');
  expect(shown({ status: 'draft', createdOn: '' })).toContain('Not yet');
});

test('[R47] A text that is remembered is that of the same day, status and end, and of no other.', () => {
  const wordsOf = rowWords(today);
  const told = (over: Partial<DimensionsCustomer>): string =>
    wordsOf(aDimensionsCustomer({ createdOn: today, ...over }));
  expect(told({ status: 'ready' })).toContain('Planned: 21 Nov 2026');
  expect(told({ status: 'active' })).not.toContain('Planned');
  expect(told({ status: 'active', terminatesOn: '2026-12-31' })).toContain('Ends on 31 Dec 2026');
  expect(told({ status: 'terminated', terminatesOn: '2026-12-31' })).toContain('Ended on');
  expect(told({ status: 'active', trialExpiresOn: '2026-11-22' })).toContain('1 day left');
});

test('What is searched is in the language on screen.', async () => {
  await setLocale('de');
  expect(shown({ rolesDone: false, createdOn: '2026-01-14' })).toMatch(
    /14\.01\.2026.*Aktiv.*Rollen stehen aus/
  );
  await setLocale('he');
  expect(shown({ rolesDone: false })).toContain('תפקידים ממתינים');
});
