import { describe, expect, test } from 'vitest';
import { aContext, aCustomer, anAccount, aSite, aState, aTemplate } from '#core/a-state.ts';
import type { Command } from '#core/command.ts';
import { decide } from '#core/decide.ts';
import { siteDetails, type SiteDetails } from './site.ts';
import { customerDetails, type CustomerDetails } from './webex-customer.ts';

// How long the vendor lets things be (section 2 of the facts): the last that fits, and the first that does not.

const refused = (command: Command) => {
  const state = aState({
    accounts: [anAccount()],
    templates: [aTemplate()],
    sites: [aSite()],
    webexCustomers: [aCustomer()]
  });
  const result = decide(state, command, aContext());
  return !result.ok && result.error.code === 'invalid' ? result.error.field : null;
};

describe('Of a site', () => {
  const save = (over: Partial<SiteDetails>): Command => ({
    type: 'save-site',
    accountId: 'acme',
    siteId: 'hq',
    details: { ...siteDetails(aSite()), ...over }
  });

  test.each([
    ['addressLine1', 50],
    ['addressLine2', 50],
    ['name', 80]
  ] as const)('[R-ADR-1] %s has at most %d characters.', (field, most) => {
    expect(refused(save({ [field]: 'x'.repeat(most) }))).toBeNull();
    expect(refused(save({ [field]: 'x'.repeat(most + 1) }))).toBe(field);
  });

  test('the language is in lower case with an underscore, which that of the organisation is not.', () => {
    expect(refused(save({ language: 'en_us' }))).toBeNull();
    expect(refused(save({ language: 'en_US' }))).toBe('language');
  });
});

describe('Of a customer', () => {
  const save = (over: Partial<CustomerDetails>): Command => ({
    type: 'save-webex-customer',
    accountId: 'acme',
    details: { ...customerDetails(aCustomer()), ...over }
  });

  test('five tags of 25 characters are kept, no more and no longer ones.', () => {
    const tag = (n: number, length = 25) => `${n}`.padEnd(length, 'x');
    expect(refused(save({ tags: [1, 2, 3, 4, 5].map((n) => tag(n)) }))).toBeNull();
    expect(refused(save({ tags: [1, 2, 3, 4, 5, 6].map((n) => tag(n)) }))).toBe('tags');
    expect(refused(save({ tags: [tag(1, 26)] }))).toBe('tags.0');
  });

  test('the language is `en` or `en_US`, as the vendor’s interface has it.', () => {
    expect([refused(save({ language: 'en' })), refused(save({ language: 'en_US' }))]).toEqual([null, null]);
    expect(refused(save({ language: 'en_us' }))).toBe('language');
  });
});
