import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDimensionsCustomer } from '#core/a-state.ts';
import { defaultDimensionsSettings } from '#core/workspace.ts';
import { aConnection, aDraft, live, terminated } from './a-dimensions-state.ts';
import {
  hasSubAccountChoice,
  internalDecision,
  isOnTrial,
  isTerminationDue,
  lastTrialDay,
  nameDecision,
  subAccountsDecision,
  trialDecision,
  typeOffer
} from './customer-choices.ts';
import { billingIdentifier } from './customer-of.ts';
import { addDays } from './days.ts';
import { pbxKinds, type PbxTemplate, type ProductType } from './dimensions-settings.ts';

const settings = defaultDimensionsSettings;
const today = '2026-03-02';
const kazoo = settings.pbxTemplates[0] as PbxTemplate;
const voice = settings.productTypes.find(({ id }) => id === 'example-voice') as ProductType;

describe('A name', () => {
  const named = (name: string, over = {}) => aDimensionsCustomer({ id: name, name, ...over });

  test('[DX3] [R2] that is alike is found whatever its case and spaces, for any name.', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé0-9]{1,8}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.nat(3), (list, spaces) => {
        const written = `${' '.repeat(spaces)}${list.join(' '.repeat(spaces + 1)).toUpperCase()} `;
        const { decision, holder } = nameDecision({ id: 'new', name: written.normalize('NFD') }, [
          named(list.join(' '))
        ]);
        expect(decision.outcome).toBe('taken');
        expect(holder?.name).toBe(list.join(' '));
      })
    );
  });

  test('[DX3] is not the customer’s own, and a living holder comes before a terminated one.', () => {
    expect(nameDecision({ id: 'a', name: 'A' }, [named('A', { id: 'a' })]).holder).toBeNull();
    const [gone, there] = [named('A', { ...terminated, id: 'gone' }), named('a', { id: 'there' })];
    expect(nameDecision({ id: 'new', name: 'A' }, [gone, there])).toMatchObject({
      decision: { outcome: 'taken' },
      holder: { id: 'there' }
    });
    expect(nameDecision({ id: 'new', name: 'A' }, [gone]).decision.outcome).toBe('taken-before');
  });

  test('[DX3] [R2] that a draft wants is free until the draft is created.', () => {
    const wanted = named('A', { ...aDraft, id: 'draft' });
    expect(nameDecision({ id: 'new', name: 'A' }, [wanted])).toMatchObject({
      decision: { outcome: 'fits' },
      holder: null
    });
    expect(nameDecision({ id: 'new', name: 'A' }, [{ ...wanted, status: 'ready' }]).holder?.id).toBe('draft');
  });
});

test.each([
  ['C-1', 'tenant', 'C-1'],
  ['', 'tenant', 'tenant'],
  ['   ', 'tenant', 'tenant']
])(
  '[R10] [R11] [S26] With the reference “%s” and the tenant identifier “%s” the vendor bills “%s”.',
  (reference, tenantId, billed) => {
    expect(billingIdentifier(aDimensionsCustomer({ reference, tenantId }))).toBe(billed);
  }
);

test.each([
  ['eu', 'kazoo', 'example-kazoo', 'offered'],
  ['eu', 'kazoo', '', 'offered'],
  ['na', 'kazoo', 'example-kazoo', 'not-in-region'],
  ['eu', '3cx', 'example-kazoo', 'not-for-pbx'],
  ['eu', '3cx', '', 'not-for-pbx']
] as const)(
  '[R4] In %s with a %s template, “%s” chosen, a type for Kazoo in Europe and the UK is %s.',
  (region, kind, templateId, outcome) => {
    const own = { ...settings, region, pbxTemplates: [{ ...kazoo, kind }] };
    expect(typeOffer(own, voice, templateId).outcome).toBe(outcome);
  }
);

describe('A trial', () => {
  test('[R23] [R24] of a draft can last for 1 to the most days, counted from today, for any most.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: -10, max: 400 }), (most, days) => {
        const { outcome } = trialDecision(
          { ...settings, trialMaxDays: most },
          aDimensionsCustomer(aDraft),
          addDays(today, days),
          today
        );
        expect(outcome).toBe(days < 1 ? 'too-early' : days > most ? 'too-long' : 'allowed');
      })
    );
    expect(lastTrialDay({ ...settings, trialMaxDays: 30 }, '2026-01-31')).toBe('2026-03-02');
  });

  test('[R25] [R26] runs from the creation to its last day, unless the customer is terminated.', () => {
    const customer = aDimensionsCustomer({ ...live, createdOn: '2026-02-20', trialExpiresOn: '2026-03-02' });
    expect(isOnTrial(customer, '2026-03-02')).toBe(true);
    expect(isOnTrial(customer, '2026-03-03')).toBe(false);
    expect(isOnTrial({ ...customer, status: 'terminated' }, '2026-03-01')).toBe(false);
    for (const status of ['ready', 'handed-over'] as const)
      expect(isOnTrial({ ...customer, status }, '2026-03-01')).toBe(false);
    expect(isOnTrial({ ...customer, trialExpiresOn: '' }, '2026-03-01')).toBe(false);
    expect(isOnTrial({ ...customer, ...aDraft, status: 'draft', createdOn: '' }, '2026-03-01')).toBe(false);
  });

  test('[V-trial] is counted from the day of the creation once there is one.', () => {
    const customer = aDimensionsCustomer({ ...live, createdOn: '2026-02-20', trialExpiresOn: '2026-03-20' });
    const ends = (day: string) => trialDecision(settings, customer, day, today).outcome;
    expect([ends('2026-03-01'), ends('2026-03-02'), ends('2026-03-20')]).toEqual([
      'too-early',
      'allowed',
      'allowed'
    ]);
    expect([ends('2026-03-21'), ends('2026-03-23')]).toEqual(['not-extendable', 'too-long']);
  });
});

test('[DX14] A planned termination is due from its day on, until it is recorded or the plan is taken back.', () => {
  const planned = aDimensionsCustomer({ ...live, terminatesOn: '2026-03-02' });
  expect(['2026-03-01', '2026-03-02', '2026-05-01'].map((day) => isTerminationDue(planned, day))).toEqual([
    false,
    true,
    true
  ]);
  expect(isTerminationDue({ ...planned, status: 'terminated' }, '2026-05-01')).toBe(false);
  expect(isTerminationDue({ ...planned, terminatesOn: '' }, '2026-05-01')).toBe(false);
});

describe('The internal system', () => {
  const internal = aDimensionsCustomer({ ...live, id: 'demo', name: 'Demo', isInternal: true });
  const customer = aDimensionsCustomer(live);

  test('[R15] [R21] is taken by a living customer only, who is named.', () => {
    const gone = { ...internal, ...terminated, id: 'gone' };
    expect(internalDecision(customer, [gone, internal], 'on', today, 'own-use')).toMatchObject({
      decision: { outcome: 'taken' },
      holder: { id: 'demo' }
    });
    expect(internalDecision(customer, [gone], 'on', today, 'own-use').decision.outcome).toBe('allowed');
  });

  test('[R18] [R20] is not for an evaluation, and is charged again once it is none.', () => {
    expect(internalDecision(customer, [], 'on', today, 'evaluation').decision.outcome).toBe(
      'not-for-evaluation'
    );
    expect(internalDecision(internal, [], 'off', today, 'own-use').decision.outcome).toBe('charged-again');
  });
});

test('[R42] [R43] Sub-accounts are chosen with a new connection and stay; never of the account above all customers.', () => {
  const made = aConnection({ hasSubAccounts: true });
  expect(subAccountsDecision(null, made).outcome).toBe('all-monitored');
  expect(subAccountsDecision(made, made).outcome).toBe('all-monitored');
  expect(subAccountsDecision(made, { ...made, hasSubAccounts: false }).outcome).toBe('read-only');
  expect(subAccountsDecision(null, { ...made, isTopLevel: true }).outcome).toBe('top-level');
  expect(subAccountsDecision(null, { ...made, hasSubAccounts: false, isTopLevel: true }).outcome).toBe(
    'counted-only'
  );
});

test('[R41] Sub-accounts are a choice with every kind of telephone system but Microsoft Teams, once one is chosen.', () => {
  expect(pbxKinds.filter(hasSubAccountChoice)).toEqual(['kazoo', '3cx']);
  expect(hasSubAccountChoice(undefined)).toBe(false);
});
