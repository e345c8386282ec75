import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDimensionsUser, aPbxUser, aPerson } from '../a-state.ts';
import { addressKey } from './addresses-elsewhere.ts';
import { DimensionsUser, rolesOf, type PbxUser } from './dimensions-user.ts';
import { matchRoster, type RosterDecision } from './match-roster.ts';
import { accountsIn } from './pbx-accounts.ts';
import { readRoster } from './read-roster.ts';
import { conflictChoices, type ConflictChoice, type KnownToMatch } from './roster-index.ts';
import { reportOf, reportsByAccount } from './roster-report.ts';
import { simulatedPbx } from './simulated-pbx.ts';
import { syncScenarios, type SyncReport, type SyncScenario } from './sync.ts';
import { usersAfter } from './users-after.ts';

const today = '2026-03-02';
const known = (over: Partial<KnownToMatch> = {}): KnownToMatch => ({
  users: [],
  people: [],
  primaryPersonId: '',
  addressesElsewhere: new Set(),
  agentsFollowPbx: false,
  choices: new Map(),
  ...over
});
const ada = aPerson();
const adaHere = aDimensionsUser();
const pia = aPbxUser();
/** Pia as she was imported. */
const piaHere = aDimensionsUser({
  id: 'dim-pia',
  personId: '',
  pbx: pia,
  roles: [{ role: 'customer.user.pbx', from: '2026-02-01', to: '' }]
});

const after = (decisions: readonly RosterDecision[], users: readonly DimensionsUser[] = []) => {
  const idOf = ({ pbxId }: PbxUser): string => `new-${pbxId.replaceAll(':', '-')}`;
  const { saved, removedIds } = usersAfter(decisions, users, { accountId: 'acme', today, idOf });
  const left = new Map(users.map((user) => [user.id, user]));
  for (const id of removedIds) left.delete(id);
  for (const user of saved) left.set(user.id, user);
  return { saved, removedIds, users: [...left.values()] };
};
/** What becomes of the only user, or of the first. */
function one(roster: readonly PbxUser[], over: Partial<KnownToMatch> = {}): RosterDecision {
  const [decision] = matchRoster(roster, known(over)).decisions;
  if (!decision) throw new Error('nobody');
  return decision;
}

describe('A user of the telephone system', () => {
  test('whom nobody knows is imported without login, with the Essential User role [R45]', () => {
    const decision = one([pia]);
    expect(decision).toMatchObject({ kind: 'create', userId: '', personId: '', issues: [] });
    expect(decision.added).toEqual(['customer.user.pbx']);
    expect(after([decision]).saved).toEqual([
      {
        id: 'new-pbx-1',
        accountId: 'acme',
        personId: '',
        pbx: pia,
        roles: [{ role: 'customer.user.pbx', from: today, to: '' }]
      }
    ]);
  });

  test('[R30] is one user with whoever has the same address, in whatever case', () => {
    const pbx = { ...pia, email: ` ${ada.email.toUpperCase()} ` };
    const decision = one([pbx], { users: [adaHere], people: [ada] });
    expect(decision).toMatchObject({ kind: 'merge', userId: adaHere.id, personId: ada.id, canSignIn: true });
    const { users } = after([decision], [adaHere]);
    expect(users).toHaveLength(1);
    expect(users[0]).toMatchObject({ id: adaHere.id, personId: ada.id, pbx });
    expect(rolesOf(users[0] ?? adaHere)).toEqual(['customer.user', 'admin.user', 'customer.user.pbx']);
  });

  test('[R30] is a person of the account who had nothing of Dimensions so far', () => {
    const decision = one([{ ...pia, email: ada.email }], { people: [ada] });
    expect(decision).toMatchObject({ kind: 'merge', userId: '', personId: ada.id });
    expect(after([decision]).saved).toMatchObject([{ id: 'new-pbx-1', personId: ada.id }]);
  });

  test('who was imported before is left as they are', () => {
    const decision = one([{ ...pia }], { users: [piaHere] });
    expect(decision).toMatchObject({ kind: 'unchanged', userId: 'dim-pia', added: [] });
    expect(after([decision], [piaHere])).toMatchObject({ saved: [], removedIds: [] });
  });

  test('of whom something is another now is corrected', () => {
    const decision = one([{ ...pia, extension: '399' }], { users: [piaHere] });
    expect(decision).toMatchObject({ kind: 'update', userId: 'dim-pia' });
    expect(after([decision], [piaHere]).users).toMatchObject([{ id: 'dim-pia', pbx: { extension: '399' } }]);
  });

  test('is recognised by the address where the system’s identifiers are others', () => {
    expect(one([{ ...pia, pbxId: 'other-1' }], { users: [piaHere] })).toMatchObject({
      kind: 'update',
      userId: 'dim-pia'
    });
  });

  test('missing_extension: is skipped, as nothing of them could be monitored', () => {
    const decision = one([{ ...pia, extension: '' }]);
    expect(decision).toMatchObject({ kind: 'skip', issues: ['missing_extension'], added: [] });
    expect(after([decision]).saved).toEqual([]);
  });

  test.each(['', 'none', '@'])('missing_email: “%s” is imported and has no login', (email) => {
    const decision = one([{ ...pia, email }], { users: [adaHere], people: [ada] });
    expect(decision).toMatchObject({ kind: 'create', issues: ['missing_email'], canSignIn: false });
  });

  test('duplicate_email: both are imported, and neither can be given access', () => {
    const roster = [pia, { ...pia, pbxId: 'pbx-2', extension: '302', email: 'PIA@example.com' }];
    const { decisions } = matchRoster(roster, known());
    expect(decisions.map(({ kind }) => kind)).toEqual(['create', 'create']);
    expect(decisions.map(({ issues }) => issues)).toEqual([['duplicate_email'], ['duplicate_email']]);
    expect(decisions.map(({ canSignIn }) => canSignIn)).toEqual([false, false]);
  });

  test('duplicate_email: neither is made one with whoever has the address here', () => {
    const roster = ['1', '2'].map((id) => ({ ...pia, pbxId: id, extension: `30${id}`, email: ada.email }));
    const { decisions } = matchRoster(roster, known({ users: [adaHere], people: [ada] }));
    expect(decisions.map(({ kind }) => kind)).toEqual(['create', 'create']);
  });

  test('duplicate_email: who is skipped shares no address, and gives up who they were', () => {
    const skipped = { ...pia, extension: '' };
    const next = { ...pia, pbxId: 'pbx-2' };
    const adaThere = { ...adaHere, pbx: { ...skipped, email: ada.email } };
    const roster = [skipped, next].map((pbx) => ({ ...pbx, email: ada.email }));
    const { decisions, gone } = matchRoster(roster, known({ users: [adaThere], people: [ada] }));
    expect(decisions).toMatchObject([
      { kind: 'skip', issues: ['missing_extension'] },
      { kind: 'merge', userId: adaHere.id, issues: [], canSignIn: true }
    ]);
    expect(gone).toEqual([]);
  });

  test('numbering_clash: is imported with a warning where the device is called like an extension, be it the own', () => {
    const roster = [
      { ...pia, sipUser: '302' },
      { ...pia, pbxId: 'pbx-2', email: 'x@example.com', extension: '302' }
    ];
    const { decisions } = matchRoster(roster, known());
    expect(decisions.map(({ kind }) => kind)).toEqual(['create', 'create']);
    expect(decisions.map(({ issues }) => issues)).toEqual([['numbering_clash'], []]);
    expect(one([{ ...pia, sipUser: pia.extension }]).issues).toEqual(['numbering_clash']);
  });

  test('numbering_clash: the extension of another sub-account is no clash, neither of a device nor of a user [DNC-4]', () => {
    const other = { ...pia, pbxId: 'pbx-2', email: 'x@example.com', extension: '302', subAccount: 'Harbour' };
    expect(one([{ ...pia, sipUser: '302' }, other]).issues).toEqual([]);
    expect(one([pia, { ...other, extension: pia.extension }]).issues).toEqual([]);
  });

  test('duplicate_extension: both are imported with a warning, told apart by an identifier or not [DNC-6]', () => {
    const rows = ['Ida Quill,ida@example.com,301', 'Bo Reed,,301', 'Cy Sand,cy@example.com,302'];
    for (const lines of [
      ['Name,E-mail,Ext', ...rows],
      ['ID,Name,E-mail,Ext', ...rows.map((row, i) => `${i},${row}`)]
    ]) {
      const read = readRoster(lines.join('\n'));
      if (!read.ok) throw new Error(read.problem.code);
      const { decisions } = matchRoster(read.value.users, known());
      expect(decisions.map(({ kind }) => kind)).toEqual(['create', 'create', 'create']);
      expect(decisions.map(({ issues }) => issues)).toEqual([
        ['duplicate_extension'],
        ['missing_email', 'duplicate_extension'],
        []
      ]);
    }
  });

  test('[R30] is one user with whoever has it, however the letters of the address are composed', () => {
    const person = aPerson({ email: 'andré@example.com'.normalize('NFD') });
    const decision = one([{ ...pia, email: 'André@example.com'.normalize('NFC') }], { people: [person] });
    expect(decision).toMatchObject({ kind: 'merge', personId: person.id });
  });

  test('primary_email_mismatch: [R31] who is called like the primary user and has another address is a second one', () => {
    const namesake = { ...pia, firstName: ada.firstName.toUpperCase(), lastName: ` ${ada.lastName}` };
    const here = { users: [adaHere], people: [ada], primaryPersonId: ada.id };
    const decision = one([namesake], here);
    expect(decision).toMatchObject({ kind: 'create', issues: ['primary_email_mismatch'] });
    expect(after([decision], [adaHere]).users).toHaveLength(2);
    // the primary user is there already
    const primary = { ...pia, pbxId: 'pbx-2', email: ada.email, extension: '302' };
    expect(one([namesake, primary], here).issues).toEqual([]);
    expect(one([namesake], { ...here, primaryPersonId: '' }).issues).toEqual([]);
  });

  test('primary_email_mismatch: [DPU-5] the primary user who was made one with them stays that, and is warned of', () => {
    const merged = { ...adaHere, pbx: { ...pia, email: ada.email } };
    const here = { users: [merged], people: [ada], primaryPersonId: ada.id };
    expect(one([{ ...pia, email: ada.email.toUpperCase() }], here).issues).toEqual([]);
    const decision = one([{ ...pia, email: 'ada@other.example.com' }], here);
    expect(decision).toMatchObject({
      kind: 'update',
      userId: adaHere.id,
      issues: ['primary_email_mismatch']
    });
    // and no less the next time
    const { users } = after([decision], [merged]);
    expect(one([decision.pbx], { ...here, users })).toMatchObject({
      kind: 'unchanged',
      issues: ['primary_email_mismatch']
    });
    expect(one([decision.pbx], { ...here, primaryPersonId: 'other' }).issues).toEqual([]);
    expect(one([{ ...pia, email: '' }], here).issues).toEqual(['missing_email']);
  });

  test('email_used_elsewhere: whom only the system knows has it to be looked at also once they are imported', () => {
    const addressesElsewhere = new Set([pia.email]);
    expect(one([pia], { users: [piaHere], addressesElsewhere })).toMatchObject({
      kind: 'unchanged',
      issues: ['email_used_elsewhere'],
      canSignIn: false
    });
    const choices = new Map([[pia.pbxId, 'keep-apart' as const]]);
    expect(one([pia], { addressesElsewhere, choices })).toMatchObject({
      kind: 'create',
      issues: ['email_used_elsewhere'],
      canSignIn: false
    });
    // a person of the account has the address of their own
    const here = { users: [{ ...adaHere, pbx: pia }], people: [ada], addressesElsewhere };
    expect(one([pia], here).issues).toEqual([]);
  });

  test('[R31] becomes one with the primary user once the addresses are the same, with what both had', () => {
    const decision = one([{ ...pia, email: ada.email }], { users: [adaHere, piaHere], people: [ada] });
    expect(decision).toMatchObject({ kind: 'merge', userId: adaHere.id, absorbedId: 'dim-pia', added: [] });
    const { users, removedIds } = after([decision], [adaHere, piaHere]);
    expect(removedIds).toEqual(['dim-pia']);
    expect(users.map(({ id }) => id)).toEqual([adaHere.id]);
    expect(users[0]?.roles).toContainEqual({ role: 'customer.user.pbx', from: '2026-02-01', to: '' });
  });

  test('[R30] [R51] that was two users keeps each role since the first of them had it', () => {
    const twice = (from: string, other: string): DimensionsUser[] => [
      { ...adaHere, roles: [...adaHere.roles, { role: 'customer.user.pbx', from, to: '' }] },
      { ...piaHere, roles: [{ role: 'customer.user.pbx', from: other, to: '' }] }
    ];
    for (const users of [twice('2026-02-10', '2026-02-01'), twice('2026-02-01', '2026-02-10')]) {
      const decision = one([{ ...pia, email: ada.email }], { users, people: [ada] });
      expect(after([decision], users).users[0]?.roles).toEqual([
        ...adaHere.roles,
        { role: 'customer.user.pbx', from: '2026-02-01', to: '' }
      ]);
    }
  });

  test('email_used_elsewhere: is a conflict until somebody decides', () => {
    const over = { addressesElsewhere: new Set([pia.email]) };
    const chosen = (choice: ConflictChoice) =>
      one([pia], { ...over, choices: new Map([[pia.pbxId, choice]]) });
    expect(one([pia], over)).toMatchObject({
      kind: 'conflict',
      issues: ['email_used_elsewhere'],
      choices: ['keep-apart', 'leave-out'],
      added: []
    });
    expect(after([one([pia], over)]).saved).toEqual([]);
    expect(chosen('leave-out')).toMatchObject({ kind: 'skip', issues: [] });
    expect(chosen('keep-apart')).toMatchObject({
      kind: 'create',
      issues: ['email_used_elsewhere'],
      canSignIn: false
    });
    // there is nobody to merge with
    expect(chosen('merge').kind).toBe('conflict');
  });

  test('email_used_elsewhere: can be merged with whoever of the account has the address as well', () => {
    const pbx = { ...pia, email: ada.email };
    const over = { users: [adaHere], people: [ada], addressesElsewhere: new Set([ada.email]) };
    expect(one([pbx], over)).toMatchObject({ kind: 'conflict', choices: conflictChoices });
    expect(one([pbx], { ...over, choices: new Map([[pbx.pbxId, 'merge']]) })).toMatchObject({
      kind: 'merge',
      userId: adaHere.id
    });
    const kept = one([pbx], { ...over, choices: new Map([[pbx.pbxId, 'keep-apart']]) });
    const { users } = after([kept], [adaHere]);
    expect(users).toHaveLength(2);
    // once decided it is not asked again, and is told for as long as it is so
    expect(one([pbx], { ...over, users })).toMatchObject({
      kind: 'unchanged',
      issues: ['email_used_elsewhere'],
      canSignIn: false
    });
  });

  test('is an agent here if agents follow the telephone system, also from later on', () => {
    const agent = { ...pia, isAgent: true };
    expect(one([agent], { agentsFollowPbx: true }).added).toEqual(['customer.user.pbx', 'customer.user.acd']);
    expect(one([agent]).added).toEqual(['customer.user.pbx']);
    expect(one([agent], { users: [{ ...piaHere, pbx: agent }], agentsFollowPbx: true })).toMatchObject({
      kind: 'update',
      added: ['customer.user.acd']
    });
  });
});

describe('A user of a list that tells users by less than the last one did', () => {
  const fay = { ...pia, pbxId: 'u5', firstName: 'Fay', lastName: 'Sand', email: '', extension: '305' };
  const fayHere = aDimensionsUser({ id: 'dim-fay', personId: '', pbx: fay });
  const fayNow = { ...fay, pbxId: 'extension:305' };
  const userOf = (now: Partial<PbxUser>, before: Partial<PbxUser> = {}, over: Partial<KnownToMatch> = {}) =>
    one([{ ...fayNow, ...now }], { users: [{ ...fayHere, pbx: { ...fay, ...before } }], ...over }).userId;

  test('is recognised by extension and name where there is no address to do it by', () => {
    expect(one([fayNow], { users: [fayHere] })).toMatchObject({ kind: 'update', userId: 'dim-fay' });
    expect(userOf({ firstName: 'FAY' })).toBe('dim-fay');
    expect(userOf({}, { email: 'fay@example.com' })).toBe('dim-fay');
    expect(userOf({ email: 'fay@example.com' })).toBe('dim-fay');
    // and the other way round, when the column is there again
    expect(userOf({ pbxId: 'u5' }, { pbxId: 'extension:305' })).toBe('dim-fay');
  });

  test('is somebody else where anything says so', () => {
    for (const now of [{ firstName: 'May' }, { extension: '306' }, { firstName: '', lastName: '' }])
      expect(userOf(now)).toBe('');
    expect(userOf({ email: 'fay@example.com' }, { email: 'f.sand@example.com' })).toBe('');
    // both systems have identifiers of their own
    expect(userOf({ pbxId: 'u7' })).toBe('');
    expect(userOf({ isSimulated: true })).toBe('');
  });

  test('stays in the sub-account that the list says nothing of, and is nobody of another one', () => {
    const before = { pbxId: 'extension:Harbour:305', subAccount: 'Harbour' };
    expect(userOf({}, before)).toBe('');
    expect(userOf({ subAccount: 'North' }, before, { unsaid: [] })).toBe('');
    const users = [{ ...fayHere, pbx: { ...fay, ...before } }];
    const decision = one([fayNow], { users, unsaid: ['subAccount'] });
    expect(decision).toMatchObject({ kind: 'update', userId: 'dim-fay', pbx: { subAccount: 'Harbour' } });
  });

  test('is nobody for sure where several are alike, here or in the list', () => {
    const twin = { ...fayHere, id: 'dim-twin', pbx: { ...fay, pbxId: 'u6', subAccount: 'Harbour' } };
    const over = { users: [fayHere, twin], unsaid: ['subAccount' as const] };
    expect(one([fayNow], over)).toMatchObject({ kind: 'create', userId: '' });
    const both = [fayNow, { ...fayNow, pbxId: 'extension:305:b' }];
    const { decisions } = matchRoster(both, known({ users: [fayHere] }));
    expect(decisions.map(({ userId }) => userId)).toEqual(['', '']);
  });

  test('leaves whoever somebody else of the list is by the address to them', () => {
    const before = { ...fayHere, pbx: { ...fay, email: 'fay@example.com' } };
    const other = { ...pia, pbxId: 'extension:309', extension: '309', email: 'fay@example.com' };
    const { decisions } = matchRoster([fayNow, other], known({ users: [before] }));
    expect(decisions.map(({ userId }) => userId)).toEqual(['', 'dim-fay']);
    const adaThere = { ...adaHere, pbx: fay };
    const ofAda = { ...other, email: ada.email };
    const match = matchRoster([fayNow, ofAda], known({ users: [adaThere], people: [ada] }));
    expect(match.decisions.map(({ userId }) => userId)).toEqual(['', adaHere.id]);
    // the address is that of somebody else of the account
    const bea = aPerson({ id: 'bea', email: 'bea@example.com' });
    const people = [ada, bea];
    expect(one([{ ...fayNow, email: bea.email }], { users: [adaThere], people })).toMatchObject({
      kind: 'merge',
      personId: 'bea'
    });
  });

  test('becomes one with somebody of the account who has the address by now [R30]', () => {
    const decision = one([{ ...fayNow, email: ada.email }], { users: [adaHere, fayHere], people: [ada] });
    expect(decision).toMatchObject({ kind: 'merge', userId: adaHere.id, absorbedId: 'dim-fay' });
  });
});

test('Users whom the telephone system has no longer are told, and stay', () => {
  const roster = [{ ...pia, pbxId: 'pbx-9', email: 'new@example.com' }];
  const match = matchRoster(roster, known({ users: [adaHere, piaHere], people: [ada] }));
  expect(match.gone).toEqual([piaHere]);
  expect(after(match.decisions, [adaHere, piaHere]).users).toContainEqual(piaHere);
});

describe('Simulated users', () => {
  const made = { ...pia, pbxId: 'made-1', email: 'made@pbx.example.com', isSimulated: true };
  const madeHere = { ...piaHere, id: 'dim-made', pbx: made };
  const adaMade = { ...adaHere, pbx: { ...made, pbxId: 'made-2', email: ada.email } };
  const real = { ...pia, email: 'real@example.com' };
  const here = { users: [adaMade, madeHere], people: [ada] };

  test('give way to those of a real system, whether they would be recognised or not', () => {
    for (const roster of [[real], [{ ...real, pbxId: 'made-1' }], [{ ...real, email: made.email }]]) {
      const match = matchRoster(roster, known(here));
      expect(match.decisions).toMatchObject([{ kind: 'create', userId: '' }]);
      expect(match.replaced).toEqual([adaMade, madeHere]);
      expect(match.gone).toEqual([]);
    }
  });

  test('who are people of the account are one with whom the real system has, and keep what they had [R30]', () => {
    const match = matchRoster([{ ...real, email: ada.email }], known(here));
    expect(match.decisions).toMatchObject([{ kind: 'merge', userId: adaHere.id, personId: ada.id }]);
    expect(match.replaced).toEqual([madeHere]);
  });

  test('stay with a simulated roster, and write nothing over that is real', () => {
    const adaReal = { ...adaHere, pbx: { ...real, email: ada.email } };
    const match = matchRoster(
      [{ ...made, email: ada.email }],
      known({ ...here, users: [adaReal, madeHere] })
    );
    expect(match.decisions).toMatchObject([{ kind: 'unchanged', userId: adaHere.id, added: [] }]);
    expect(match.replaced).toEqual([]);
    expect(after(match.decisions, [adaReal]).users).toEqual([adaReal]);
    expect(matchRoster([], known(here)).replaced).toEqual([]);
  });
});

describe('A simulated system', () => {
  const matchOf = (scenario: SyncScenario, pbx: 'three-sub-accounts' | 'dirty' = 'three-sub-accounts') => {
    const simulation = simulatedPbx({
      connection: { id: 'connection-1', hasSubAccounts: true, isTopLevel: false },
      template: { kind: 'kazoo', hasMasterKey: true },
      sync: { pbx, scenario },
      primary: ada
    });
    const roster = simulation.accounts.flatMap(({ users }) => users);
    const here = { users: [adaHere], people: [ada], primaryPersonId: ada.id };
    const { addressesElsewhere } = simulation;
    return matchRoster(roster, known({ ...here, addressesElsewhere })).decisions;
  };
  const seen = (decisions: readonly RosterDecision[]): readonly string[] =>
    decisions.flatMap(({ issues }) => issues).toSorted();

  test('that is clean has the primary user, and nothing to look at', () => {
    const decisions = matchOf('clean');
    expect(seen(decisions)).toEqual([]);
    expect(reportOf(decisions)).toMatchObject({ discovered: 45, created: 44, merged: 1, essentialUsers: 45 });
  });

  test.each(
    syncScenarios.filter((code) => /email|extension|clash/.test(code)).map((code) => [code] as const)
  )('shows %s, and nothing else', (code) => {
    expect(new Set(seen(matchOf(code)))).toEqual(new Set([code]));
  });

  test('that is dirty has two addresses twice, three missing and one clash', () => {
    expect(seen(matchOf('clean', 'dirty'))).toEqual([
      ...Array.from({ length: 4 }, () => 'duplicate_email'),
      ...Array.from({ length: 3 }, () => 'missing_email'),
      'numbering_clash'
    ]);
  });
});

const addresses = [
  '',
  'none',
  'a@example.com',
  'A@Example.com',
  'b@example.com',
  'c@example.com',
  'd@example.com'
];
const numbers = ['', '201', '202', '203', '204'];
// some are made of the extension, as a list without identifiers has them
const ids = ['1', '2', '3', '4', 'extension:201', 'extension:Harbour:201', 'extension:202'];
const aUser = fc.record<PbxUser>({
  pbxId: fc.constantFrom(...ids),
  subAccount: fc.constantFrom('', 'Harbour'),
  firstName: fc.constantFrom('Alma', 'Enzo'),
  lastName: fc.constantFrom('Quill', 'Lomax'),
  email: fc.constantFrom(...addresses),
  extension: fc.constantFrom(...numbers),
  sipUser: fc.constantFrom('', 'user_a', '201', '202'),
  isAgent: fc.boolean(),
  isSimulated: fc.constant(false)
});
const aRoster = fc.uniqueArray(aUser, { maxLength: 7, selector: ({ pbxId }) => pbxId });
const aPersonHere = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3'),
  firstName: fc.constantFrom('Alma', 'Enzo'),
  lastName: fc.constantFrom('Quill', 'Lomax'),
  email: fc.constantFrom('a@example.com', 'b@example.com', 'c@example.com', 'e@example.com')
});
const someRoles = fc.uniqueArray(
  fc.record({
    role: fc.constantFrom(
      'customer.user' as const,
      'customer.user.pbx' as const,
      'customer.user.acd' as const
    ),
    from: fc.constantFrom('2026-01-14', '2026-02-01'),
    to: fc.constantFrom('', '2026-02-20')
  }),
  { maxLength: 3, selector: ({ role }) => role }
);
/** A roster, and a customer with people and users whose parts are each there once. */
const aScene = fc
  .record({
    roster: aRoster,
    people: fc
      .uniqueArray(aPersonHere, { maxLength: 3, selector: ({ id }) => id })
      .map((people) =>
        people.filter(({ email }, i) => people.findIndex((other) => other.email === email) === i)
      ),
    pbxes: aRoster,
    who: fc.array(fc.record({ person: fc.nat(6), roles: someRoles }), { minLength: 7, maxLength: 7 }),
    portal: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    elsewhere: fc.subarray(['a@example.com', 'd@example.com']),
    choices: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...conflictChoices)),
    agentsFollowPbx: fc.boolean()
  })
  .map(({ roster, people, pbxes, who, portal, elsewhere, choices, agentsFollowPbx }) => {
    const taken = new Set<string>();
    const imported = pbxes.map((pbx, i): DimensionsUser => {
      const person = people[who[i]?.person ?? 9];
      const personId = person && !taken.has(person.id) ? person.id : '';
      if (personId) taken.add(personId);
      return {
        id: `u${i}`,
        accountId: 'acme',
        personId,
        pbx,
        roles: who[i]?.roles ?? []
      };
    });
    const others = people
      .filter(({ id }, i) => portal[i] && !taken.has(id))
      .map(({ id }) => aDimensionsUser({ id: `portal-${id}`, personId: id }));
    return {
      roster,
      known: known({
        users: [...imported, ...others],
        people,
        primaryPersonId: people[0]?.id ?? '',
        addressesElsewhere: new Set(elsewhere),
        choices: new Map(Object.entries(choices)),
        agentsFollowPbx
      })
    };
  });
const byPbxId = (decisions: readonly RosterDecision[]): readonly RosterDecision[] =>
  decisions.toSorted((a, b) => a.pbx.pbxId.localeCompare(b.pbx.pbxId));
const byId = (users: readonly DimensionsUser[]): readonly DimensionsUser[] =>
  users.toSorted((a, b) => a.id.localeCompare(b.id));
const inEveryScene = (check: (scene: { roster: readonly PbxUser[]; known: KnownToMatch }) => void): void =>
  fc.assert(fc.property(aScene, check), { numRuns: 3000 });

describe('Whoever is on the roster and whoever is here,', () => {
  test('every user of the roster ends in exactly one decision, and the counts add up', () => {
    inEveryScene(({ roster, known }) => {
      const { decisions } = matchRoster(roster, known);
      expect(decisions.map(({ pbx }) => pbx)).toEqual(roster);
      const report = reportOf(decisions, 2);
      const parts = ['created', 'merged', 'updated', 'unchanged', 'skipped', 'conflicts'] as const;
      expect(parts.reduce((sum, part) => sum + report[part], 0)).toBe(roster.length);
      expect(report).toMatchObject({ discovered: roster.length, unseenSubAccounts: 2 });
      const roles = decisions.flatMap(({ added }) => added);
      expect(report.essentialUsers + report.agents).toBe(roles.length);
    });
  });

  test('the order of the roster, of the users and of the people does not matter', () => {
    fc.assert(
      fc.property(aScene, fc.nat(6), ({ roster, known }, turn) => {
        const turned = <T>(list: readonly T[]): T[] =>
          [...list.slice(turn), ...list.slice(0, turn)].reverse();
        const once = matchRoster(roster, known);
        const again = matchRoster(turned(roster), {
          ...known,
          users: turned(known.users),
          people: turned(known.people)
        });
        expect(byPbxId(again.decisions)).toEqual(byPbxId(once.decisions));
        expect(byId(again.gone)).toEqual(byId(once.gone));
      }),
      { numRuns: 2000 }
    );
  });

  test('nobody is made twice: the second time nothing is created, merged or corrected', () => {
    inEveryScene(({ roster, known }) => {
      const { users } = after(matchRoster(roster, known).decisions, known.users);
      expect(users.map((user) => DimensionsUser.parse(user))).toEqual(users);
      for (const part of [
        users.map(({ id }) => id),
        users.map(({ personId }) => personId).filter(Boolean),
        users.flatMap(({ pbx }) => pbx?.pbxId ?? [])
      ])
        expect(new Set(part).size).toBe(part.length);
      const { decisions } = matchRoster(roster, { ...known, users });
      expect(decisions.filter(({ kind }) => !['unchanged', 'skip', 'conflict'].includes(kind))).toEqual([]);
      expect(after(decisions, users)).toMatchObject({ saved: [], removedIds: [] });
    });
  });

  test('account by account it comes to the same as all at once', () => {
    inEveryScene(({ roster, known }) => {
      const whole = matchRoster(roster, known);
      let { users } = known;
      for (const { name } of accountsIn(roster)) {
        const { decisions } = matchRoster(roster, { ...known, users });
        users = after(
          decisions.filter(({ pbx }) => pbx.subAccount === name),
          users
        ).users;
      }
      expect(byId(users)).toEqual(byId(after(whole.decisions, known.users).users));
    });
  });

  test('nobody of ours is lost, nor any term of a role', () => {
    inEveryScene(({ roster, known }) => {
      const match = matchRoster(roster, known);
      const { users, removedIds } = after(match.decisions, known.users);
      const absorbed = match.decisions.map(({ absorbedId }) => absorbedId).filter(Boolean);
      expect(removedIds).toEqual(absorbed);
      for (const before of known.users) {
        const decision = match.decisions.find(({ absorbedId }) => absorbedId === before.id);
        const now = users.find(({ id }) => id === (decision?.userId ?? before.id));
        expect(now?.personId).toBe(before.personId || now?.personId);
        for (const { role } of before.roles.filter(({ to }) => to === ''))
          expect(rolesOf(now ?? { roles: [] })).toContain(role);
        for (const ended of before.roles.filter(({ to }) => to !== ''))
          expect(now?.roles).toContainEqual(ended);
      }
      for (const user of match.gone) expect(users).toContainEqual(user);
    });
  });

  test('[R45] whoever is imported has the Essential User role, and nobody is given a role otherwise', () => {
    inEveryScene(({ roster, known }) => {
      const { decisions } = matchRoster(roster, known);
      const { users } = after(decisions, known.users);
      for (const { pbx, kind, added } of decisions) {
        const user = users.find((other) => other.pbx?.pbxId === pbx.pbxId);
        if (kind === 'skip' || kind === 'conflict') expect(added).toEqual([]);
        else expect(rolesOf(user ?? { roles: [] })).toContain('customer.user.pbx');
      }
    });
  });

  test('nobody with an address that others have, or without one, can be given access', () => {
    inEveryScene(({ roster, known }) => {
      const monitored = roster.filter(({ extension }) => extension !== '');
      for (const { pbx, canSignIn, personId } of matchRoster(roster, known).decisions) {
        const email = addressKey(pbx.email);
        const holders = monitored.filter((other) => addressKey(other.email) === email);
        if (holders.length > 1 || !email.includes('@')) expect(canSignIn).toBe(false);
        if (known.addressesElsewhere.has(email) && personId === '') expect(canSignIn).toBe(false);
      }
    });
  });
});

test('The reports of the accounts are together that of the whole', () => {
  const simulation = simulatedPbx({
    connection: { id: 'connection-1', hasSubAccounts: true, isTopLevel: false },
    template: { kind: 'kazoo', hasMasterKey: true },
    sync: { pbx: 'three-sub-accounts', scenario: 'clean' },
    primary: ada
  });
  const roster = simulation.accounts.flatMap(({ users }) => users);
  const { decisions } = matchRoster(roster, known());
  const reports = reportsByAccount(decisions, simulation.accounts, 0);
  const sum = (field: keyof SyncReport): number =>
    [...reports.values()].reduce((total, report) => total + report[field], 0);
  expect(reportOf(decisions)).toMatchObject({ discovered: sum('discovered'), subAccounts: 3, created: 45 });
  expect(sum('subAccounts')).toBe(3);
});

test('Of ten thousand users those who are people of the account are merged, and the others are new', () => {
  const roster = Array.from({ length: 10_000 }, (_, i) =>
    aPbxUser({
      pbxId: `pbx-${i}`,
      email: `user.${i}@example.com`,
      extension: String(10_000 + i),
      sipUser: `s${i}`
    })
  );
  const people = Array.from({ length: 5000 }, (_, i) =>
    aPerson({ id: `person-${i}`, email: `user.${i}@example.com` })
  );
  const { decisions } = matchRoster(roster, known({ people, primaryPersonId: 'person-1' }));
  expect(reportOf(decisions)).toMatchObject({
    discovered: 10_000,
    created: 5000,
    merged: 5000,
    conflicts: 0
  });
});
