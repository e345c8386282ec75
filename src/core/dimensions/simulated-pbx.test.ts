import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PbxUser } from './dimensions-user.ts';
import { simulatedPbx, type SimulationInput } from './simulated-pbx.ts';
import { nextOf } from './simulated-step.ts';
import { noSync, simulatedPbxes, syncScenarios, type Sync, type SyncScenario } from './sync.ts';
import { afterEvent, type SyncEvent } from './sync-machine.ts';
import { emptyReport } from './sync-report.ts';

const primary = { firstName: 'Ada', lastName: 'Nordahl', email: 'ada@acme.example.com' };
const input = (sync: SimulationInput['sync'], over: Partial<SimulationInput> = {}): SimulationInput => ({
  connection: { id: 'connection-1', hasSubAccounts: true, isTopLevel: false },
  template: { kind: 'kazoo', hasMasterKey: true },
  sync,
  primary,
  ...over
});
const pbx = (name: Sync['pbx'], scenario: SyncScenario = 'clean', over: Partial<SimulationInput> = {}) =>
  simulatedPbx(input({ pbx: name, scenario }, over));
const usersOf = ({ accounts }: ReturnType<typeof pbx>): readonly PbxUser[] =>
  accounts.flatMap(({ users }) => users);
/** The values that more than one user has. */
const shared = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => values.filter((other) => other === value).length > 1);
const emails = (users: readonly PbxUser[]): readonly string[] =>
  users.map(({ email }) => email.toLowerCase()).filter(Boolean);
/** Whose device is called like an extension. */
const clashes = (users: readonly PbxUser[]): readonly PbxUser[] =>
  users.filter((user) => users.some(({ extension }) => extension === user.sipUser));

describe('A simulated telephone system', () => {
  test('has 8 users at a single site, 45 in three sub-accounts, 20 that are dirty or 1,500', () => {
    expect(simulatedPbxes.map((name) => usersOf(pbx(name)).length)).toEqual([8, 45, 20, 1500]);
    expect(pbx('three-sub-accounts').accounts.map(({ name }) => name === '')).toEqual([
      true,
      false,
      false,
      false
    ]);
  });

  test('[R42] does not return users of sub-accounts that were not chosen, but counts these', () => {
    const connection = { id: 'connection-1', hasSubAccounts: false, isTopLevel: false };
    const seen = pbx('three-sub-accounts', 'clean', { connection });
    expect(seen.accounts.map(({ name }) => name)).toEqual(['']);
    expect(seen.unseenSubAccounts).toBe(3);
    expect(pbx('three-sub-accounts').unseenSubAccounts).toBe(0);
  });

  test('is the same whenever it is asked, and another for every connection', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.constantFrom(...simulatedPbxes.filter((name) => name !== 'large')),
        fc.constantFrom(...syncScenarios),
        (id, name, scenario) => {
          const connection = { id, hasSubAccounts: true, isTopLevel: false };
          const once = pbx(name, scenario, { connection });
          expect(pbx(name, scenario, { connection })).toEqual(once);
          if (scenario === 'empty_pbx') return;
          const other = pbx(name, scenario, { connection: { ...connection, id: `${id}x` } });
          expect(usersOf(other).map(({ pbxId }) => pbxId)).not.toEqual(
            usersOf(once).map(({ pbxId }) => pbxId)
          );
        }
      ),
      { numRuns: 100 }
    );
  });

  test('is of users that the schema accepts, each with an id of its own', () => {
    for (const name of simulatedPbxes)
      for (const scenario of syncScenarios) {
        const users = usersOf(pbx(name, scenario));
        expect(users.map((user) => PbxUser.parse(user))).toEqual(users);
        expect(new Set(users.map(({ pbxId }) => pbxId)).size).toBe(users.length);
      }
  });

  test('has addresses that nobody can have, and nothing wrong with its users where it is clean', () => {
    for (const name of ['single-site', 'three-sub-accounts', 'large'] as const) {
      const users = usersOf(pbx(name));
      expect(users.filter(({ email }) => !email.endsWith('.example.com'))).toEqual([]);
      expect(shared(emails(users))).toEqual([]);
      expect(shared(users.map(({ extension }) => extension))).toEqual([]);
      expect(users.filter(({ email, extension }) => email === '' || extension === '')).toEqual([]);
      expect(clashes(users)).toEqual([]);
      expect(pbx(name)).toMatchObject({ failure: null, addressesElsewhere: new Set() });
    }
  }, 20_000);

  test('that is dirty has two addresses twice, three missing and one clash', () => {
    const users = usersOf(pbx('dirty'));
    expect(shared(emails(users))).toHaveLength(2);
    expect(users.filter(({ email }) => email === '')).toHaveLength(3);
    expect(clashes(users)).toHaveLength(1);
  });

  test('[R30] has the primary user with the same address', () => {
    expect(usersOf(pbx('single-site')).filter(({ email }) => email === primary.email)).toMatchObject([
      { firstName: 'Ada', lastName: 'Nordahl' }
    ]);
  });
});

describe('A scenario', () => {
  const clean = usersOf(pbx('three-sub-accounts'));
  const withFault = (scenario: SyncScenario): readonly PbxUser[] =>
    usersOf(pbx('three-sub-accounts', scenario));
  const changedBy = (scenario: SyncScenario): readonly PbxUser[] =>
    withFault(scenario).filter((user, i) => JSON.stringify(user) !== JSON.stringify(clean[i]));

  test('duplicate_email gives two users one address', () => {
    expect(shared(emails(withFault('duplicate_email')))).toHaveLength(1);
    expect(changedBy('duplicate_email')).toHaveLength(1);
  });
  test('missing_email and missing_extension take one user’s', () => {
    expect(changedBy('missing_email')).toMatchObject([{ email: '' }]);
    expect(changedBy('missing_extension')).toMatchObject([{ extension: '' }]);
  });
  test('numbering_clash names one device like an extension', () => {
    expect(clashes(withFault('numbering_clash'))).toEqual(changedBy('numbering_clash'));
    expect(changedBy('numbering_clash')).toHaveLength(1);
  });
  test('[R31] primary_email_mismatch gives the primary user’s name another address', () => {
    const [user, ...others] = changedBy('primary_email_mismatch');
    expect(others).toEqual([]);
    expect(user).toMatchObject({ firstName: 'Ada', lastName: 'Nordahl' });
    expect(user?.email).not.toBe(primary.email);
  });
  test('email_used_elsewhere says of one user’s address that somebody else has it', () => {
    const { addressesElsewhere } = pbx('single-site', 'email_used_elsewhere');
    const users = usersOf(pbx('single-site', 'email_used_elsewhere'));
    expect(users.filter(({ email }) => addressesElsewhere.has(email.toLowerCase()))).toHaveLength(1);
  });
  test('empty_pbx has accounts without users', () => {
    expect(withFault('empty_pbx')).toEqual([]);
    expect(pbx('three-sub-accounts', 'empty_pbx').accounts).toHaveLength(4);
  });
  test('adds to what is dirty', () => {
    expect(usersOf(pbx('dirty', 'missing_email')).filter(({ email }) => email === '')).toHaveLength(4);
    expect(shared(emails(usersOf(pbx('dirty', 'duplicate_email'))))).toHaveLength(3);
  });
});

/** The states that a connection goes through by itself, resumed as often as it is interrupted. */
function statesOf(simulation: ReturnType<typeof pbx>, sync: Partial<Sync> = {}) {
  const states: string[] = [];
  let now: Sync = { ...noSync, ...sync };
  const count = (account: string) => ({
    ...emptyReport,
    discovered: simulation.accounts.find(({ name }) => name === account)?.users.length ?? 0
  });
  const take = (event: SyncEvent): void => {
    const next = afterEvent(now, event);
    if (!next.ok) throw new Error(`${event.type} in ${now.state}: ${next.error}`);
    now = next.value;
    states.push(now.state);
  };
  take({ type: 'created', isPaused: false });
  for (let i = 0; i < 50; i++) {
    const event = nextOf(now, simulation, count, '2026-03-02T09:00:00.000Z');
    if (event) take(event);
    else if (now.error === 'interrupted') take({ type: 'retry' });
    else break;
  }
  return { states, sync: now };
}

describe('Synchronising with it', () => {
  test('connects, discovers, synchronises and then monitors', () => {
    const { states } = statesOf(pbx('single-site'));
    expect(states).toEqual(['connecting', 'discovering', 'syncing', 'syncing', 'monitoring']);
  });

  test.each([
    ...(['auth_failed', 'account_not_found', 'key_lacks_access', 'version_unsupported'] as const),
    ...(['top_level_subaccounts', 'host_unreachable'] as const)
  ])('%s stops before anything is discovered', (scenario) => {
    const { states, sync } = statesOf(pbx('single-site', scenario));
    expect(states).toEqual(['connecting', 'error']);
    expect(sync).toMatchObject({ error: scenario, report: null });
  });

  test('ws_unreachable completes and is not monitored', () => {
    const { states, sync } = statesOf(pbx('single-site', 'ws_unreachable'));
    expect(states.at(-1)).toBe('error');
    expect(states).not.toContain('monitoring');
    expect(sync).toMatchObject({ error: 'ws_unreachable', report: { discovered: 8 } });
  });

  test.each(['single-site', 'three-sub-accounts'] as const)('interrupted is resumed, in %s', (name) => {
    const { states, sync } = statesOf(pbx(name, 'interrupted'));
    expect(states.filter((state) => state === 'error')).toHaveLength(1);
    expect(sync).toMatchObject({ state: 'monitoring', error: '' });
    expect(sync.report?.discovered).toBe(usersOf(pbx(name)).length);
  });

  test('[R37] needs a key that sees the customer', () => {
    expect(pbx('single-site', 'clean', { template: { kind: 'kazoo', hasMasterKey: false } }).failure).toBe(
      'key_lacks_access'
    );
    expect(
      pbx('single-site', 'clean', { template: { kind: '3cx', hasMasterKey: false } }).failure
    ).toBeNull();
  });

  test('[R43] is refused for sub-accounts of the reseller’s account at the top', () => {
    const top = (hasSubAccounts: boolean) =>
      pbx('single-site', 'clean', { connection: { id: 'connection-1', hasSubAccounts, isTopLevel: true } });
    expect([top(true).failure, top(false).failure]).toEqual(['top_level_subaccounts', null]);
  });

  test('empty_pbx completes with a warning', () => {
    expect(statesOf(pbx('single-site', 'empty_pbx')).sync.state).toBe('monitoring-partial');
  });
});
