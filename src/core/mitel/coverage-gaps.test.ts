import { describe, expect, test } from 'vitest';
import { after, refusalOf } from '../a-journal.ts';
import { anAccount, anOrder, aPerson, aState, licensed } from '../a-state.ts';
import type { Command } from '../command.ts';
import { integrationOff } from './integration-off.table.ts';
import { isLicensed, userPageOf } from './licences.ts';
import { integrations, type MitelAccount } from './mitel-account.ts';

// What no other test tells by itself; all that the vendor says: docs/coverage/mitel.md.

const acme = (
  integrations: Partial<MitelAccount['integrations']>,
  { quantity = 5, holds = false, isThere = true, isAssigned = true } = {}
) =>
  aState({
    accounts: [anAccount({ integrations })],
    people: isThere ? [aPerson(holds ? licensed : {})] : [],
    orders: [anOrder({ quantity, assignedTo: isAssigned ? 'acme' : null })]
  });

const give: Command = { type: 'give-licences', accountId: 'acme', personIds: ['ada'] };
const take: Command = { type: 'take-licences', accountId: 'acme', personIds: ['ada'] };

/** What the user page of the person shows. */
function shown(state: ReturnType<typeof acme>) {
  const [account, person, tally] = [
    state.accounts.get('acme'),
    state.people.get('ada'),
    state.tallies.get('acme')
  ];
  if (!account || !person || !tally) throw new Error('The account and its person are there.');
  return userPageOf(account, person, tally).outcome;
}

describe('What the documents call a disabled or enabled toggle', () => {
  test('[G10] “disabled” is both: it shows off, and giving a licence is refused.', () => {
    const state = acme({ 'miteam-meetings': 'on' }, { isAssigned: false });
    expect(shown(state)).toMatchObject({
      toggle: 'off',
      access: 'disabled',
      message: 'licences-unavailable'
    });
    expect(refusalOf(state, give)).toMatchObject({ code: 'no-licence-left', left: 0 });
  });

  test('[G11] “enabled, but read-only” shows on, and taking the licence is refused.', () => {
    const state = acme({ micollab: 'on', 'miteam-meetings': 'on' }, { holds: true });
    expect(shown(state)).toMatchObject({ toggle: 'on', access: 'read-only', message: null });
    expect(refusalOf(state, take)).toMatchObject({ code: 'managed-by-micollab' });
  });
});

describe('“To assign licences to a user” (001 line 26, 004 line 16)', () => {
  const { id: _, accountId: __, miteam: ___, mitelOne: ____, changedAt: _____, ...details } = aPerson();
  const conditions: Readonly<Record<string, Command>> = {
    'managed-by-micollab': {
      type: 'switch-integration',
      accountId: 'acme',
      integration: 'micollab',
      to: 'off'
    },
    'no-licence-left': { type: 'assign-order', orderId: 'order-5', accountId: 'acme' },
    gone: { type: 'add-people', accountId: 'acme', people: [{ ...details, id: 'ada' }] },
    'miteam-off': {
      type: 'switch-integration',
      accountId: 'acme',
      integration: 'miteam-meetings',
      to: 'on'
    }
  };
  const start = acme({ micollab: 'on' }, { isThere: false, isAssigned: false });

  const orders = (codes: readonly string[]): readonly (readonly string[])[] =>
    codes.length === 0
      ? [[]]
      : codes.flatMap((code) => orders(codes.filter((c) => c !== code)).map((rest) => [code, ...rest]));
  const meeting = (codes: readonly string[]) =>
    after(start, ...codes.flatMap((code) => conditions[code] ?? []));

  test('[G21] names conditions: met in any order, a licence can be given.', () => {
    const all = orders(Object.keys(conditions));
    expect(all).toHaveLength(24);
    for (const codes of all) {
      const { state } = after(meeting(codes), give);
      const [account, person] = [state.accounts.get('acme'), state.people.get('ada')];
      expect(account && person && isLicensed(account, person), codes.join(', ')).toBe(true);
    }
  });

  test.each(Object.keys(conditions))('[G21] Without one of them it is refused: %s.', (code) => {
    const others = Object.keys(conditions).filter((other) => other !== code);
    expect(refusalOf(meeting(others), give)).toMatchObject({ code });
  });
});

describe('What no longer works once an integration is off', () => {
  // what each of them brings, on the vendor's pages, ends with it; of two of them nothing could be read
  const ends = [
    ['IOF-1', 'cloudlink-gateway', 'gateway-disconnected'],
    ['IOF-2', 'micc', 'contact-center-unreachable'],
    ['IOF-3', 'micollab', 'licences'],
    ['IOF-3', 'miteam-meetings', 'licences'],
    ['IOF-4', 'mitel-one', 'mitel-one-unusable'],
    ['IOF-5', 'mitel-voice-assist', 'unknown'],
    ['IOF-5', 'mivoice-business', 'unknown'],
    ['IOF-6', 'single-sign-on', 'enterprise-sign-in-ends'],
    ['IOF-7', 'azure-ad-sync', 'directory-sync-ends'],
    ['IOF-8', 'microsoft-office-365', 'office-365-disconnected'],
    ['IOF-9', 'microsoft-teams', 'presence-sync-ends']
  ] as const;

  test('is listed here for every integration.', () => {
    expect(new Set(ends.map(([, integration]) => integration))).toEqual(new Set(integrations));
  });

  test.each(ends)('[%s] of %s: %s.', (id, integration, outcome) => {
    const decision = integrationOff.decide({ integration });
    expect([decision.rule.id, decision.outcome]).toEqual([id, outcome]);
    expect(decision.rule.source.basis === 'assumed').toBe(outcome === 'unknown');
  });
});
