import { describe, expect, test } from 'vitest';
import { after, done, linesAt, noPast, refusalOf, undoOf } from '../a-journal.ts';
import { anAccount, anOrder, aPerson, asAdminOf, aState, completeSetUp, licensed } from '../a-state.ts';
import type { Right } from '../account/role.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { integrationState } from './integration-state.table.ts';
import { integrationSwitch } from './integration-switch.table.ts';
import { dependentsOf, privilegesOf, stateOfIntegration } from './integration.ts';
import { userPageOf } from './licences.ts';
import {
  integrations,
  mitelIntegrations,
  thirdPartyIntegrations,
  type Integration,
  type MitelAccount,
  type Privilege
} from './mitel-account.ts';
import { blankSetUp, hasSetUp, missingValues, secretsOf, SetUp, type SetUpValues } from './set-up.ts';

const { 'microsoft-teams': teams, 'single-sign-on': sso } = completeSetUp;
if (!teams || !sso) throw new Error('the set-up is complete');
const bothWays = {
  ...teams,
  isBothWays: true,
  micollabAddress: 'micollab.example.com',
  presenceMonitors: ['presence@example.com']
};

const acme = (
  states: Partial<MitelAccount['integrations']> = {},
  mitel: Partial<MitelAccount> = {},
  held = 0
) =>
  aState({
    accounts: [anAccount({ integrations: states, mitel })],
    people: Array.from({ length: held }, (_, i) => aPerson({ id: `p${i}`, ...licensed })),
    orders: [anOrder()]
  });
const switching = (integration: Integration, to: 'on' | 'off' = 'on'): Command => ({
  type: 'switch-integration',
  accountId: 'acme',
  integration,
  to
});
const settingUp = (integration: keyof SetUp, values: SetUpValues): Command => ({
  type: 'set-up-integration',
  accountId: 'acme',
  integration,
  values
});
const mitelAfter = (...args: Parameters<typeof after>) =>
  after(...args).state.accounts.get('acme')?.mitel ?? anAccount().mitel;

describe('Setting an integration up', () => {
  test('[MT20] puts it into the list of the account, where it is not on yet.', () => {
    const past = after(acme(), settingUp('single-sign-on', blankSetUp['single-sign-on']));
    expect(mitelAfter(past).integrations['single-sign-on']).toBe('added');
    expect(linesAt(past)).toEqual([{ code: 'integration-added', integration: 'single-sign-on' }]);
    const again = after(past, settingUp('single-sign-on', sso));
    expect(mitelAfter(again).setUp['single-sign-on']).toEqual(sso);
    expect(linesAt(again)).toEqual([{ code: 'integration-corrected', integration: 'single-sign-on' }]);
  });

  test('[MT21] names what is missing, and what is asked for both ways only.', () => {
    const with_ = (values: Partial<SetUp>): SetUp => ({ ...completeSetUp, ...values });
    for (const integration of integrations.filter(hasSetUp))
      expect(missingValues(completeSetUp, integration)).toEqual([]);
    expect(missingValues(with_({ 'single-sign-on': null }), 'single-sign-on')).toEqual([
      'signInUrl',
      'idpIdentifier',
      'signingCertificates'
    ]);
    expect(missingValues(with_({ 'microsoft-teams': { ...teams, name: '' } }), 'microsoft-teams')).toEqual([
      'name'
    ]);
    expect(
      missingValues(with_({ 'microsoft-teams': { ...teams, isBothWays: true } }), 'microsoft-teams')
    ).toEqual(['micollabAddress', 'presenceMonitors']);
    for (const consent of ['waiting', 'denied', null] as const)
      expect(missingValues(with_({ 'microsoft-office-365': { consent } }), 'microsoft-office-365')).toEqual([
        'consent'
      ]);
  });

  test.each([
    ['single-sign-on', { ...sso, signInUrl: 'http://login.example.com' }, 'signInUrl', 'https'],
    ['single-sign-on', { ...sso, signingCertificates: ['not one'] }, 'signingCertificates.0', 'certificate'],
    ['microsoft-teams', { ...teams, tenantId: 'contoso' }, 'tenantId', 'guid'],
    ['microsoft-teams', { ...bothWays, presenceMonitors: ['nobody'] }, 'presenceMonitors.0', 'email'],
    ['microsoft-teams', { ...bothWays, micollabAddress: 'two words' }, 'micollabAddress', 'host'],
    ['cloudlink-gateway', { ...blankSetUp['cloudlink-gateway'], sipPort: 70_000 }, 'sipPort', 'port']
  ] as const)(
    '[MT22] of %s is refused with the place and what is wrong there.',
    (name, values, field, issue) => {
      expect(refusalOf(acme(), settingUp(name, values as unknown as SetUpValues))).toEqual({
        code: 'invalid',
        field,
        issue
      });
    }
  );

  test('[MT23] never takes a private key, wherever it is pasted.', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nQUJD\n-----END PRIVATE KEY-----';
    for (const values of [
      { ...sso, signingCertificates: [key] },
      { ...sso, idpIdentifier: key }
    ])
      expect(refusalOf(acme(), settingUp('single-sign-on', values))).toEqual({ code: 'private-key' });
  });

  test('[MT22] of an address never takes the password of somebody in it.', () => {
    for (const signInUrl of ['https://ada:hush@login.example.com/saml', 'https://hush@login.example.com'])
      expect(refusalOf(acme(), settingUp('single-sign-on', { ...sso, signInUrl }))).toEqual({
        code: 'invalid',
        field: 'signInUrl',
        issue: 'https'
      });
    const withQuery = { ...sso, signInUrl: 'https://login.example.com?user=ada@example.com' };
    expect(() => after(acme(), settingUp('single-sign-on', withQuery))).not.toThrow();
  });

  test('[MT24] names the secrets that the vendor asks for and has no place for them.', () => {
    expect(secretsOf(completeSetUp, 'microsoft-teams')).toEqual(['client-secret']);
    expect(secretsOf({ ...completeSetUp, 'microsoft-teams': bothWays }, 'microsoft-teams')).toEqual([
      'client-secret',
      'micollab-password'
    ]);
    expect(secretsOf(completeSetUp, 'cloudlink-gateway')).toEqual(['pbx-credentials', 'gateway-credentials']);
    const withSecret = { ...teams, clientSecret: 'hush' } as SetUpValues;
    expect(refusalOf(acme(), settingUp('microsoft-teams', withSecret))).toMatchObject({ code: 'invalid' });
  });

  test('[MT25] takes the right to add, and once it is on the right to edit.', () => {
    const role = (right: Right): Actor => ({
      role: 'custom',
      roleId: 'helpdesk',
      name: 'Help desk',
      base: 'account-admin',
      accountId: 'acme',
      rights: ['integrations.view', right]
    });
    const correcting = settingUp('single-sign-on', { ...sso, allowMitelCredentials: true });
    const on = acme({ 'single-sign-on': 'on' }, { setUp: completeSetUp });
    expect(done(noPast(acme()), correcting, role('integrations.add')).ok).toBe(true);
    expect(refusalOf(acme(), correcting, role('integrations.edit'))).toMatchObject({ code: 'right-missing' });
    expect(done(noPast(on), correcting, role('integrations.edit')).ok).toBe(true);
    expect(refusalOf(on, correcting, role('integrations.add'))).toMatchObject({ code: 'right-missing' });
  });
});

describe('Switching on', () => {
  test.each(integrations.filter(hasSetUp))('[ISW-3] %s waits for its set-up.', (integration) => {
    expect(refusalOf(acme({ [integration]: 'added' }), switching(integration))).toMatchObject({
      code: 'set-up-incomplete',
      because: { table: 'integration-switch', facts: { setUp: 'incomplete' } }
    });
    const complete = acme({ [integration]: 'added' }, { setUp: completeSetUp });
    expect(mitelAfter(complete, switching(integration)).integrations[integration]).toBe('on');
  });

  test.each(integrations.filter((name) => !hasSetUp(name)))('[ISW-5] %s takes its switch alone.', (name) => {
    expect(mitelAfter(acme(), switching(name)).integrations[name]).toBe('on');
  });

  test('[ISW-6] is possible once the set-up is complete, also straight from the list.', () => {
    expect(
      mitelAfter(acme({}, { setUp: completeSetUp }), switching('single-sign-on')).integrations
    ).toMatchObject({ 'single-sign-on': 'on' });
  });

  test('[ISW-4] of Teams both ways needs gateway, MiVoice Business and MiCollab, and names those that are off.', () => {
    const setUp = { ...completeSetUp, 'microsoft-teams': bothWays };
    expect(refusalOf(acme({ micollab: 'on' }, { setUp }), switching('microsoft-teams'))).toMatchObject({
      code: 'prerequisite-off',
      missing: ['cloudlink-gateway', 'mivoice-business']
    });
    const all = { 'cloudlink-gateway': 'on', 'mivoice-business': 'on', micollab: 'on' } as const;
    expect(
      mitelAfter(acme(all, { setUp }), switching('microsoft-teams')).integrations['microsoft-teams']
    ).toBe('on');
    // one way needs none of them
    expect(
      mitelAfter(acme({}, { setUp: completeSetUp }), switching('microsoft-teams')).integrations[
        'microsoft-teams'
      ]
    ).toBe('on');
    const { mitel } = anAccount({ integrations: { ...all, 'microsoft-teams': 'on' }, mitel: { setUp } });
    expect(dependentsOf(mitel, 'micollab')).toEqual(['microsoft-teams']);
    expect(dependentsOf(mitel, 'micc')).toEqual([]);
  });

  test('[ISW-1] is refused on the partner’s own account, for every integration, and setting up as well.', () => {
    const own = acme({}, { kind: 'partner', setUp: completeSetUp });
    for (const integration of integrations)
      expect(refusalOf(own, switching(integration))).toMatchObject({ code: 'partner-account' });
    expect(refusalOf(own, settingUp('single-sign-on', sso))).toMatchObject({ code: 'partner-account' });
  });

  test('[ISW-2] What stands on a partner’s own account already can be switched off.', () => {
    expect(
      mitelAfter(acme({ micc: 'on' }, { kind: 'partner' }), switching('micc', 'off')).integrations.micc
    ).toBe('off');
  });

  test('[ISW-7] [ISW-8] is refused where it stands, with the case that says so.', () => {
    for (const [state, to, id] of [
      [{ micc: 'on' }, 'on', 'ISW-7'],
      [{ micc: 'off' }, 'off', 'ISW-8']
    ] as const) {
      const refusal = refusalOf(acme(state), switching('micc', to));
      expect(refusal).toMatchObject({ code: 'already-switched' });
      if (refusal.because?.table !== 'integration-switch') throw new Error('no case');
      expect(integrationSwitch.decide(refusal.because.facts).rule.id).toBe(id);
    }
  });
});

describe('An integration that was added and is not set up', () => {
  // G16: the lock starts when the integration is enabled; "added, set-up incomplete" counts as off.
  test('[IST-2] [IST-3] counts as off for the licences, whatever stage its set-up has reached (G16).', () => {
    for (const setUp of ['complete', 'incomplete', 'none'] as const)
      expect(integrationState.decide({ state: 'added', setUp }).outcome.counts).toBe('off');
    const account = anAccount({ integrations: { micollab: 'added', 'miteam-meetings': 'on' } });
    const state = acme({ micollab: 'added', 'miteam-meetings': 'on' }, {}, 1);
    const person = state.people.get('p0');
    const tally = state.tallies.get('acme');
    if (!person || !tally) throw new Error('there is one');
    expect(userPageOf(account, person, tally).outcome).toMatchObject({ toggle: 'on', access: 'editable' });
    const taken = after(state, { type: 'take-licences', accountId: 'acme', personIds: ['p0'] });
    expect(taken.state.people.get('p0')?.miteam).toBeNull();
  });

  test('[MT26] can be taken from the list again; no licence is concerned.', () => {
    const past = after(
      acme({ micollab: 'added', 'miteam-meetings': 'on' }, {}, 2),
      switching('micollab', 'off')
    );
    expect(mitelAfter(past).integrations.micollab).toBe('off');
    expect(linesAt(past)).toEqual([{ code: 'switched-off', integration: 'micollab' }]);
  });

  test.each([
    ['IST-1', 'never', 'none', { shown: 'not-added', counts: 'never' }],
    ['IST-2', 'added', 'incomplete', { shown: 'set-up-incomplete', counts: 'off' }],
    ['IST-3', 'added', 'complete', { shown: 'ready', counts: 'off' }],
    ['IST-4', 'on', 'complete', { shown: 'on', counts: 'on', unrecorded: false }],
    ['IST-5', 'on', 'incomplete', { shown: 'on', counts: 'on', unrecorded: true }],
    ['IST-6', 'off', 'complete', { shown: 'switched-off', counts: 'off' }]
  ] as const)('[%s] is told apart from one that is %s with its set-up %s.', (id, state, setUp, outcome) => {
    const decision = integrationState.decide({ state, setUp });
    expect(decision.rule.id).toBe(id);
    expect(decision.outcome).toMatchObject(outcome);
  });

  test('[IST-5] is not one that came without its values: it stays on and says that they are not recorded.', () => {
    const account = anAccount({ integrations: { 'single-sign-on': 'on' } });
    expect(stateOfIntegration(account, 'single-sign-on').outcome).toEqual({
      shown: 'on',
      counts: 'on',
      unrecorded: true
    });
  });
});

describe('Privileges', () => {
  // Our reading of seed 000, line 13, after the table of the domain notes, section 3.
  const brings: [string, Integration, readonly Privilege[]][] = [
    ['IPR-1] [IPR-3', 'miteam-meetings', ['delegated-authentication', 'guest-access']],
    ['IPR-1] [IPR-3', 'micc', ['delegated-authentication', 'guest-access']],
    ['IPR-2] [IPR-4', 'micollab', ['delegated-authentication']],
    ['IPR-2] [IPR-4', 'cloudlink-gateway', ['delegated-authentication']],
    ['IPR-5', 'mitel-one', []],
    ['IPR-5', 'mitel-voice-assist', []],
    ['IPR-5', 'mivoice-business', []],
    ...thirdPartyIntegrations.map((name): [string, Integration, readonly Privilege[]] => ['IPR-6', name, []])
  ];

  test('are mapped for every integration.', () => {
    expect(new Set(brings.map(([, integration]) => integration))).toEqual(new Set(integrations));
    expect(mitelIntegrations).toHaveLength(7);
  });

  test.each(brings)('[%s] come with %s: %j.', (_, integration, expected) => {
    const past = after(acme({}, { setUp: completeSetUp }), switching(integration));
    const { privileges } = mitelAfter(past);
    expect(privilegesOf(integration)).toEqual(expected);
    expect(privileges).toEqual({
      'delegated-authentication': expected.includes('delegated-authentication'),
      'guest-access': expected.includes('guest-access')
    });
    expect(linesAt(past).filter(({ code }) => code === 'privilege-on')).toHaveLength(expected.length);
  });

  test('[MT27] stay on when their integration goes, and the journal says so.', () => {
    const past = after(acme(), switching('micc'), switching('micc', 'off'));
    expect(mitelAfter(past).privileges).toEqual({ 'delegated-authentication': true, 'guest-access': true });
    expect(linesAt(past)).toEqual([
      { code: 'switched-off', integration: 'micc' },
      { code: 'privilege-kept', privilege: 'delegated-authentication' },
      { code: 'privilege-kept', privilege: 'guest-access' }
    ]);
  });

  test('[MT28] can be switched at any time, whatever the integrations say, by partner and account admin.', () => {
    const command = { type: 'switch-privilege', accountId: 'acme', privilege: 'guest-access' } as const;
    for (const by of [undefined, asAdminOf('acme')]) {
      const on = done(noPast(acme()), { ...command, to: 'on' }, by);
      expect(on.ok && mitelAfter(on.value).privileges['guest-access']).toBe(true);
    }
    const off = after(acme(), switching('micc'), { ...command, to: 'off' });
    expect(mitelAfter(off).privileges['guest-access']).toBe(false);
    expect(linesAt(off)).toEqual([{ code: 'privilege-off', privilege: 'guest-access' }]);
    expect(refusalOf(off, { ...command, to: 'off' })).toEqual({ code: 'already-switched' });
  });
});

describe('A plan', () => {
  const both = { micollab: 'on', 'miteam-meetings': 'on' } as const;
  const steps = [
    { integration: 'miteam-meetings', to: 'off' },
    { integration: 'micollab', to: 'off' }
  ] as const;
  const plan = (
    type: 'apply-plan' | 'keep-plan',
    of: typeof steps | readonly (typeof steps)[number][]
  ): Command => ({
    type,
    accountId: 'acme',
    steps: of
  });

  test('[MT29] is carried out step by step in its order, never as one batch (G13).', () => {
    const inOrder = after(acme(both, {}, 3), plan('apply-plan', steps));
    expect(inOrder.state.tallies.get('acme')?.given).toBe(3);
    const reversed = after(acme(both, {}, 3), plan('apply-plan', steps.toReversed()));
    expect(reversed.state.tallies.get('acme')?.given).toBe(0);
    for (const past of [inOrder, reversed])
      expect(mitelAfter(past).integrations).toMatchObject({ micollab: 'off', 'miteam-meetings': 'off' });
  });

  test('[MT30] is one entry and one undo, with all its licences.', () => {
    const past = after(acme(both, {}, 3), plan('apply-plan', steps.toReversed()));
    expect(past.steps).toHaveLength(1);
    expect(past.steps[0]?.entry.licences).toEqual({ before: 3, after: 0 });
    const back = after(past, undoOf(past, 1));
    expect(back.state.tallies.get('acme')?.given).toBe(3);
    expect(mitelAfter(back)).toMatchObject({ integrations: both, plan: null });
  });

  test('[MT31] is kept with what it was planned from, applied or not.', () => {
    const kept = mitelAfter(acme(both, {}, 3), plan('keep-plan', steps));
    expect(kept.integrations).toMatchObject(both);
    expect(kept.plan).toMatchObject({
      steps,
      isApplied: false,
      start: both,
      licences: { given: 3, byMicollab: 0 }
    });
    expect(mitelAfter(acme(both, {}, 3), plan('apply-plan', steps)).plan?.isApplied).toBe(true);
    expect(
      mitelAfter(after(acme(both), plan('keep-plan', steps)), { type: 'drop-plan', accountId: 'acme' }).plan
    ).toBe(null);
    expect(refusalOf(acme(), { type: 'drop-plan', accountId: 'acme' })).toEqual({ code: 'no-plan' });
  });

  test('[MT32] of which a step is refused changes nothing at all.', () => {
    const bad = [...steps, { integration: 'micollab', to: 'off' }] as const;
    for (const type of ['apply-plan', 'keep-plan'] as const)
      expect(refusalOf(acme(both), plan(type, bad))).toMatchObject({ code: 'already-switched' });
    expect(refusalOf(acme(both), plan('apply-plan', []))).toEqual({ code: 'no-plan' });
  });
});

describe('Undoing one switch', () => {
  test('[MT33] does not stand in the way of another integration that was switched since.', () => {
    const past = after(acme({ micc: 'on' }), switching('micc', 'off'), switching('mitel-voice-assist'));
    const back = after(past, undoOf(past, 1));
    expect(mitelAfter(back).integrations).toMatchObject({ micc: 'on', 'mitel-voice-assist': 'on' });
  });
});
