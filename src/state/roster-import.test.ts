import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  aContext,
  aDimensionsCustomer,
  aDimensionsUser,
  anAccount,
  aPbxUser,
  aPerson,
  noRecords
} from '#core/a-state.ts';
import { aConnection } from '#core/dimensions/a-dimensions-state.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import { rolesOf, type DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import { matchSimulated } from '#core/dimensions/simulated-roster.ts';
import { noSync, type Sync } from '#core/dimensions/sync.ts';
import { defaultSettings } from '#core/workspace.ts';
import { change, type Request } from '#storage/change-workspace.ts';
import { Database } from '#storage/database.ts';
import { dimensionsCustomer } from '#storage/dimensions-queries.ts';
import { simulatedSide } from '#storage/roster-side.ts';
import { onAnnounced, type Announcement } from './announce.svelte.ts';
import { newId } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';
import { RosterImport } from './roster-import.svelte.ts';

vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint));
let announced: Announcement[] = [];
onAnnounced((announcement) => void announced.push(announcement));
beforeEach(() => {
  announced = [];
});

/** Acme with Ada as its administrator and Bea without access; Cy of another customer has an address. */
async function aRosterImport(over: Partial<DimensionsCustomer> = {}, more: readonly DimensionsUser[] = []) {
  const db = new Database(`roster-${newId()}`, undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  const apply = (request: Request) => change(db, request, aContext({ entryId: newId() }));
  const settled = async (request: Request): Promise<void> => {
    const outcome = await apply(request);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  };
  await settled({ type: 'start-workspace', settings: { ...defaultSettings, partnerName: 'Harbour' } });
  await settled({
    type: 'import-records',
    from: 'test',
    records: {
      ...noRecords,
      accounts: [anAccount(), anAccount({ id: 'other', name: 'Other' })],
      people: [
        aPerson(),
        aPerson({ id: 'bea', firstName: 'Bea', lastName: 'Moss', email: 'bea@example.com' }),
        aPerson({ id: 'cy', accountId: 'other', email: 'cy@example.com' })
      ],
      dimensionsCustomers: [
        aDimensionsCustomer({
          connection: aConnection({ hasSubAccounts: true, isPaused: false }),
          sync: noSync,
          ...over
        }),
        aDimensionsCustomer({ id: 'other', name: 'Other', primaryPersonId: 'cy' })
      ],
      dimensionsUsers: [
        aDimensionsUser(),
        aDimensionsUser({ id: 'dim-cy', accountId: 'other', personId: 'cy' }),
        ...more
      ]
    }
  });
  const open = { customer: await dimensionsCustomer(db, 'acme') };
  const dimensions = { accountId: 'acme', workspace: { db, apply }, ...open } as unknown as OpenDimensions;
  return {
    work: new RosterImport(() => dimensions),
    settled,
    db,
    users: () => db.dimensionsUsers.where('accountId').equals('acme').toArray(),
    entries: () => db.journal.count()
  };
}
type Work = Awaited<ReturnType<typeof aRosterImport>>['work'];

const headings = 'First name,Last name,E-mail,Extension';
async function previewed(work: Work, lines: readonly string[], heading = headings): Promise<void> {
  work.text = [heading, ...lines].join('\n');
  await work.readText();
  await work.preview();
}
const shown = ({ rows }: Work) =>
  rows.map(({ decision, row }) =>
    decision ? `${decision.pbx.firstName} ${decision.kind}` : `row ${row.row}`
  );
const pbxOf = (work: Work, firstName: string) => {
  const found = work.rows.find(({ decision }) => decision?.pbx.firstName === firstName)?.decision?.pbx;
  if (!found) throw new Error(`nobody is called ${firstName}`);
  return found;
};

describe('The columns of a roster', () => {
  test('are guessed by their headings, and each holds what it is said to hold; a field is in one only', async () => {
    const { work } = await aRosterImport();
    work.text = `Vorname;Nachname;Durchwahl;E-Mail;Kennwort\nIda;Quill;301;ida@example.com;secret`;
    await work.readText();
    expect(work).toMatchObject({ step: 'columns', problem: null, busy: false });
    expect(work.mapping).toEqual(['firstName', 'lastName', 'extension', 'email', null]);
    work.map(4, 'extension');
    expect(work.mapping).toEqual(['firstName', 'lastName', null, 'email', 'extension']);
    work.map(4, null);
    await work.preview();
    expect(work).toMatchObject({ step: 'columns', problem: { code: 'no-extension-column' }, busy: false });
    work.map(2, 'extension');
    expect(work.problem).toBeNull();
    await work.preview();
    expect(work.rows[0]?.decision?.pbx).toMatchObject({ lastName: 'Quill', extension: '301' });
    expect(JSON.stringify(work.rows)).not.toContain('secret');
  });

  test('are read from a file as from pasted text, and a file that is too large is not opened', async () => {
    const { work } = await aRosterImport();
    await work.readFile({ size: 2 ** 30 } as File);
    expect(work).toMatchObject({ step: 'source', problem: { code: 'too-large' } });
    await work.readFile(new File([`${headings}\nIda,Quill,ida@example.com,301`], 'pbx.csv'));
    expect(work).toMatchObject({ step: 'columns', problem: null });
  });

  test.each([
    ['', 'empty'],
    [headings, 'no-rows'],
    ['a,b\n"open,1', 'unclosed-quote']
  ])('are not there in “%s”: %s', async (text, code) => {
    const { work } = await aRosterImport();
    work.text = text;
    await work.readText();
    expect(work).toMatchObject({ step: 'source', problem: { code }, busy: false });
  });
});

describe('The preview of a roster', () => {
  const dirty = [
    'Ada,Quill,ada@example.com,301',
    'Bea,Moss,BEA@example.com,302',
    'Dan,Reed,dan@example.com,303',
    'Eve,Reed,dan@example.com,304',
    'Fay,Sand,,305',
    'Gil,Tarn,gil@example.com,',
    'Hal,Vane,no address,306',
    'Ivo,Wick,cy@example.com,307',
    ',,,',
    'Ada,Quill,ADA@example.com,301'
  ];

  test('[R30] [4.3] says of each what becomes of them, and which rows cannot be used', async () => {
    const { work, entries } = await aRosterImport();
    const before = await entries();
    await previewed(work, dirty);
    expect(shown(work)).toEqual([
      'Ada merge',
      'Bea merge',
      'Dan create',
      'Eve create',
      'Fay create',
      'Gil skip',
      'Hal create',
      'Ivo conflict',
      'row 11'
    ]);
    const issues = work.rows.map(({ decision }) => decision?.issues ?? []);
    expect(issues).toEqual([
      [],
      [],
      ['duplicate_email'],
      ['duplicate_email'],
      ['missing_email'],
      ['missing_extension'],
      ['missing_email'],
      ['email_used_elsewhere'],
      []
    ]);
    expect(work.rows.at(-1)?.row?.problems).toEqual([{ code: 'twice', field: 'extension', row: 2 }]);
    expect(await entries()).toBe(before);
  });

  test('[4.2] counts what each filter shows, and what would be charged for', async () => {
    const { work } = await aRosterImport();
    await previewed(work, dirty);
    expect(work.counts).toEqual({
      ...{ all: 9, create: 4, merge: 2, update: 0, unchanged: 0, skip: 1, conflict: 1 },
      ...{ issues: 6, unreadable: 1 }
    });
    expect(work.doing).toBe(6);
    expect(work.report).toMatchObject({ discovered: 8, conflicts: 1, essentialUsers: 6, agents: 0 });
    for (const filter of ['create', 'skip', 'conflict', 'issues', 'unreadable'] as const) {
      work.filter = filter;
      expect(work.rows).toHaveLength(work.counts[filter]);
    }
  });

  test('finds users by every word of name, address, extension or sub-account, within the filter', async () => {
    const { work } = await aRosterImport();
    await previewed(work, [...dirty, 'Müller,Über,mue@example.com,399']);
    const found = (search: string) => {
      work.search = search;
      return shown(work);
    };
    expect(found(' reed ')).toEqual(['Dan create', 'Eve create']);
    expect(found('REED 304')).toEqual(['Eve create']);
    expect(found('uber')).toEqual(['Müller create']);
    expect(found('no-such')).toEqual([]);
    work.filter = 'conflict';
    expect(found('reed')).toEqual([]);
    expect(found('cy@')).toEqual(['Ivo conflict']);
    // another list begins with all of it
    await work.preview();
    expect(work).toMatchObject({ search: '', filter: 'all' });
  });

  test('begins with the conflicts of a long list', async () => {
    const { work } = await aRosterImport();
    const many = Array.from({ length: 30 }, (_, i) => `P${i},Q,p${i}@example.com,${400 + i}`);
    await previewed(work, many);
    expect(work.filter).toBe('all');
    await previewed(work, [...many, 'Ivo,Wick,cy@example.com,307']);
    expect(work.filter).toBe('conflict');
    expect(shown(work)).toEqual(['Ivo conflict']);
  });

  test('[R45] gives agents their role where the customer wants it', async () => {
    for (const agentsFollowPbx of [true, false]) {
      const { work } = await aRosterImport({ agentsFollowPbx });
      await previewed(work, ['Ida,Quill,ida@example.com,301,yes'], `${headings},Agent`);
      expect(work.report).toMatchObject({ essentialUsers: 1, agents: agentsFollowPbx ? 1 : 0 });
    }
  });

  test('says of how many users nothing can be said, as their SIP user name is not in the list', async () => {
    const { work } = await aRosterImport();
    const columns = `${headings},SIP user`;
    const clash = 'Ida,Quill,ida@example.com,301,302';
    await previewed(work, [clash, 'Jan,Reed,jan@example.com,302,', 'Kay,Sand,kay@example.com,303,'], columns);
    expect(work.numberReadings).toEqual([{ id: 'DNC-3', count: 2 }]);
    await previewed(work, [clash, 'Jan,Reed,jan@example.com,302,dev_2'], columns);
    expect(work.numberReadings).toEqual([]);
  });

  test('[R31] says who is called like the primary user and has another address', async () => {
    const { work } = await aRosterImport();
    await previewed(work, ['Ada,Quill,ada@pbx.example.com,301']);
    expect(work.rows[0]?.decision).toMatchObject({ kind: 'create', issues: ['primary_email_mismatch'] });
  });

  test('goes back a step at a time, and tells nothing of before', async () => {
    const { work } = await aRosterImport();
    await previewed(work, dirty);
    work.back();
    expect(work.step).toBe('columns');
    work.back();
    expect(work).toMatchObject({ step: 'source', problem: null, refusal: null });
    expect(work.text).toContain('Ada');
  });
});

describe('[R42] Sub-accounts', () => {
  const lines = ['Ida,Quill,ida@example.com,301,', 'Jan,Reed,jan@example.com,301,Harbour'];
  const heading = `${headings},Sub-account`;

  test('that were not chosen are left out and counted', async () => {
    const { work, users } = await aRosterImport({
      connection: aConnection({ hasSubAccounts: false, isPaused: false })
    });
    await previewed(work, lines, heading);
    expect(shown(work)).toEqual(['Ida create']);
    expect(work).toMatchObject({ unseenUsers: 1, doing: 1, report: { unseenSubAccounts: 1, discovered: 1 } });
    expect(await work.apply()).toBe(true);
    expect((await users()).flatMap(({ pbx }) => pbx?.firstName ?? [])).toEqual(['Ida']);
  });

  test('that are guessed of a column of branches can be taken back, so that nobody is left out', async () => {
    const { work } = await aRosterImport({
      connection: aConnection({ hasSubAccounts: false, isPaused: false })
    });
    const branches = ['Ida,Quill,ida@example.com,301,North', 'Jan,Reed,jan@example.com,302,South'];
    await previewed(work, branches, `${headings},Filiale`);
    expect(work).toMatchObject({ unseenUsers: 2, doing: 0 });
    work.back();
    expect(work.step).toBe('columns');
    work.map(4, null);
    await work.preview();
    expect(work).toMatchObject({ unseenUsers: 0, doing: 2 });
  });

  test('that were chosen come with their users, who may have the same extensions', async () => {
    const { work } = await aRosterImport();
    await previewed(work, lines, heading);
    expect(shown(work)).toEqual(['Ida create', 'Jan create']);
    expect(work).toMatchObject({ unseenUsers: 0, report: { subAccounts: 1, unseenSubAccounts: 0 } });
  });

  test('come as the list has them where there is no connection to say so', async () => {
    const { work } = await aRosterImport({ status: 'draft', connection: null });
    await previewed(work, lines, heading);
    expect(work).toMatchObject({ unseenUsers: 0, doing: 2 });
  });
});

describe('Somebody with the address of another customer’s user', () => {
  const ivo = 'Ivo,Wick,cy@example.com,307';
  const conflict = async (...more: readonly string[]) => {
    const made = await aRosterImport();
    await previewed(made.work, [ivo, ...more]);
    return { ...made, pbx: pbxOf(made.work, 'Ivo') };
  };

  test('[4.3] is not taken over while nobody has decided', async () => {
    const { work, users } = await conflict('Ida,Quill,ida@example.com,301');
    expect(work).toMatchObject({ doing: 1, report: { conflicts: 1 } });
    expect(work.rows[0]?.decision?.choices).toEqual(['keep-apart', 'leave-out']);
    await work.apply();
    expect((await users()).map(({ pbx }) => pbx?.firstName)).not.toContain('Ivo');
  });

  test('is imported without access, stays among the conflicts, and is known the next time', async () => {
    const { work, pbx, users } = await conflict();
    work.filter = 'conflict';
    work.choose(pbx, 'keep-apart');
    expect(work.choiceOf(pbx)).toBe('keep-apart');
    expect(shown(work)).toEqual(['Ivo create']);
    expect(work.rows[0]?.decision).toMatchObject({ canSignIn: false });
    await work.apply();
    const ivoHere = (await users()).find((user) => user.pbx?.firstName === 'Ivo');
    expect(ivoHere).toMatchObject({ personId: '', pbx: { email: 'cy@example.com' } });
    await work.preview();
    expect(shown(work)).toEqual(['Ivo unchanged']);
  });

  test('is left out, and a decision can be taken back', async () => {
    const { work, pbx } = await conflict();
    work.choose(pbx, 'leave-out');
    expect(shown(work)).toEqual(['Ivo skip']);
    expect(work).toMatchObject({ doing: 0, report: { skipped: 1, issues: 0 } });
    work.choose(pbx, null);
    expect(shown(work)).toEqual(['Ivo conflict']);
  });

  test('would be lost with the page once it is decided, until it is taken over', async () => {
    const { work, pbx } = await conflict();
    expect(work.hasDecisions).toBe(false);
    work.choose(pbx, 'leave-out');
    expect(work.hasDecisions).toBe(true);
    work.choose(pbx, null);
    expect(work.hasDecisions).toBe(false);
    work.choose(pbx, 'keep-apart');
    await work.apply();
    expect(work.hasDecisions).toBe(false);
  });

  test('stays decided when the list is compared again, as long as there is something to decide', async () => {
    const { work, pbx } = await conflict();
    work.choose(pbx, 'leave-out');
    work.back();
    await work.preview();
    expect(shown(work)).toEqual(['Ivo skip']);
    await previewed(work, ['Ivo,Wick,ivo@example.com,307']);
    expect(shown(work)).toEqual(['Ivo create']);
    await previewed(work, [ivo]);
    expect(shown(work)).toEqual(['Ivo conflict']);
  });

  test('is merged with somebody of the account who has the address as well', async () => {
    const { work, settled, users } = await aRosterImport();
    const person = aPerson({ id: 'ivo', firstName: 'Ivo', lastName: 'Wick', email: 'cy@example.com' });
    await settled({ type: 'import-records', from: 'test', records: { ...noRecords, people: [person] } });
    await previewed(work, [ivo]);
    expect(work.rows[0]?.decision).toMatchObject({
      kind: 'conflict',
      choices: ['keep-apart', 'merge', 'leave-out']
    });
    work.choose(pbxOf(work, 'Ivo'), 'merge');
    expect(shown(work)).toEqual(['Ivo merge']);
    await work.apply();
    expect((await users()).find(({ personId }) => personId === 'ivo')?.pbx?.extension).toBe('307');
  });

  test('is decided about with all others that are open', async () => {
    const { work, settled, pbx } = await conflict();
    const far = (n: number) =>
      aDimensionsUser({
        ...{ id: `far-${n}`, accountId: 'other', personId: '' },
        pbx: aPbxUser({ pbxId: `far-${n}`, email: `far${n}@example.com` })
      });
    const records = { ...noRecords, dimensionsUsers: [far(1), far(2)] };
    await settled({ type: 'import-records', from: 'test', records });
    await previewed(work, [ivo, 'Far,One,far1@example.com,401', 'Fir,Two,far2@example.com,402']);
    work.choose(pbx, 'leave-out');
    work.chooseForAll('keep-apart');
    expect(shown(work)).toEqual(['Ivo skip', 'Far create', 'Fir create']);
    expect(work.report).toMatchObject({ conflicts: 0 });
  });
});

describe('Taking a roster over', () => {
  const two = ['Bea,Moss,bea@example.com,302', 'Ida,Quill,ida@example.com,301'];

  test('[R30] [R45] is one change that is announced, and undone as one', async () => {
    const { work, users, entries } = await aRosterImport();
    const before = await users();
    const entriesBefore = await entries();
    await previewed(work, two);
    expect(await work.apply()).toBe(true);
    expect(await entries()).toBe(entriesBefore + 1);
    const now = await users();
    expect(now).toHaveLength(3);
    expect(now.find(({ personId }) => personId === 'bea')).toMatchObject({ pbx: { extension: '302' } });
    for (const user of now.filter(({ pbx }) => pbx)) expect(rolesOf(user)).toEqual(['customer.user.pbx']);
    expect(announced).toHaveLength(1);
    expect(await announced[0]?.undo()).toBeNull();
    expect(await users()).toEqual(before);
  });

  test('a second time finds nothing to do, and what the list says anew is a change', async () => {
    const { work, users } = await aRosterImport();
    await previewed(work, two);
    await work.apply();
    await previewed(work, two);
    expect(shown(work)).toEqual(['Bea unchanged', 'Ida unchanged']);
    expect(work).toMatchObject({ doing: 0, gone: [] });
    expect(await work.apply()).toBe(false);
    expect(work.refusal).toEqual({ code: 'nothing-changed' });
    await previewed(work, ['Bea,Moss,bea@example.com,302', 'Ida,Quill,ida@new.example.com,301']);
    expect(shown(work)).toEqual(['Bea unchanged', 'Ida update']);
    await work.apply();
    expect((await users()).map(({ pbx }) => pbx?.email)).toContain('ida@new.example.com');
  });

  test('leaves what is known as it is where the list has no column for it', async () => {
    const { work, users } = await aRosterImport();
    const columns = `User ID,${headings},Sub-account,SIP user,Agent`;
    await previewed(work, ['u1,Ida,Quill,ida@example.com,301,Harbour,dev_301,yes'], columns);
    await work.apply();
    await previewed(work, ['u1,301,Ida Quill'], 'User ID,Extension,Name');
    expect(shown(work)).toEqual(['Ida unchanged']);
    expect(work.rows[0]?.decision?.issues).toEqual([]);
    await previewed(work, ['u1,302,Ida Quill,'], 'User ID,Extension,Name,SIP user');
    const [decision] = work.rows.flatMap((row) => row.decision ?? []);
    expect(decision && work.changesOf(decision)).toEqual([
      { field: 'extension', before: '301', after: '302' },
      { field: 'sipUser', before: 'dev_301', after: '' }
    ]);
    expect(await work.apply()).toBe(true);
    expect((await users()).flatMap(({ pbx }) => pbx ?? [])).toMatchObject([
      { extension: '302', subAccount: 'Harbour', sipUser: '', email: 'ida@example.com', isAgent: true }
    ]);
  });

  test('keeps the sub-account of whoever is told by the address alone, and says what changes', async () => {
    const { work } = await aRosterImport();
    await previewed(work, ['Ida,Quill,ida@example.com,301,Harbour'], `${headings},Sub-account`);
    await work.apply();
    await previewed(work, ['Ida,Quill,ida@example.com,301']);
    const [decision] = work.rows.flatMap((row) => row.decision ?? []);
    expect(decision).toMatchObject({ kind: 'update', pbx: { subAccount: 'Harbour' } });
    expect(decision && work.changesOf(decision)).toEqual([
      { field: 'pbxId', before: 'extension:Harbour:301', after: 'extension:301' }
    ]);
  });

  test('recognises users without an address also by a list that has neither identifiers nor sub-accounts', async () => {
    const { work, users } = await aRosterImport();
    const columns = `User ID,${headings},Sub-account`;
    await previewed(work, ['u1,Fay,Sand,,301,Harbour', 'u2,Gil,Tarn,gil@example.com,302,Harbour'], columns);
    await work.apply();
    await previewed(work, ['Fay,Sand,,301', 'Gil,Tarn,gil@example.com,302']);
    expect(shown(work)).toEqual(['Fay update', 'Gil update']);
    expect(work).toMatchObject({ gone: [], recognised: 2, lostColumns: new Map() });
    await work.apply();
    expect((await users()).flatMap(({ pbx }) => pbx?.subAccount ?? [])).toEqual(['Harbour', 'Harbour']);
    await previewed(
      work,
      ['Fay,Sand,,301,Harbour', 'Gil,Tarn,gil@example.com,302,Harbour'],
      columns.slice(8)
    );
    expect(shown(work)).toEqual(['Fay update', 'Gil update']);
    expect(work.gone).toEqual([]);
  });

  test('says which column is missing where users cannot be told without it, until it is there', async () => {
    const { work } = await aRosterImport();
    const columns = `${headings},Sub-account`;
    const here = ['Fay,Sand,,301,Harbour', 'Fay,Sand,,301,North', 'Gil,Tarn,,303,'];
    await previewed(work, here, columns);
    await work.apply();
    await previewed(work, ['Fay,Sand,,301', 'Gil,Tarn,,303']);
    expect(shown(work).toSorted()).toEqual(['Fay create', 'Gil unchanged']);
    expect(work.gone).toHaveLength(2);
    expect(Object.fromEntries(work.lostColumns)).toEqual({ subAccount: 2 });
    expect(work.recognised).toBe(0);
    // the column is there, and was not used
    await previewed(work, ['Fay,Sand,,301,North', 'Gil,Tarn,,303,'], columns);
    expect(shown(work).toSorted()).toEqual(['Fay unchanged', 'Gil unchanged']);
    expect(work.lostColumns.size).toBe(0);
    work.back();
    work.map(4, null);
    await work.preview();
    expect(Object.fromEntries(work.lostColumns)).toEqual({ subAccount: 2 });
  });

  test('leaves users who are gone from the list where they are, and names them', async () => {
    const { work, users } = await aRosterImport();
    await previewed(work, two);
    await work.apply();
    await previewed(work, ['New,Body,new@example.com,309']);
    expect(work.gone.map(({ pbx }) => pbx?.firstName).toSorted()).toEqual(['Bea', 'Ida']);
    await work.apply();
    expect(await users()).toHaveLength(4);
  });

  test('does not write over what was changed meanwhile: the preview is made anew, and then it is done', async () => {
    const { work, settled, users } = await aRosterImport();
    await previewed(work, two);
    await work.apply();
    const ida = (await users()).find(({ pbx }) => pbx?.firstName === 'Ida');
    if (!ida) throw new Error('Ida is not there');
    await previewed(work, ['Bea,Moss,bea@example.com,302', 'Ida,Quill,ida@new.example.com,301']);
    await settled({
      ...{ type: 'set-dimensions-roles', accountId: 'acme', acceptsCharges: true },
      users: [{ id: ida.id, roles: ['customer.user.pbx', 'customer.user.pbx.realtime'] }]
    });
    expect(await work.apply()).toBe(false);
    expect(work).toMatchObject({ isOutdated: true, refusal: null, busy: false, step: 'preview' });
    expect(shown(work)).toEqual(['Bea unchanged', 'Ida update']);
    expect(await work.apply()).toBe(true);
    const now = (await users()).find(({ id }) => id === ida.id);
    expect(now?.pbx?.email).toBe('ida@new.example.com');
    expect(now && rolesOf(now).toSorted()).toEqual(['customer.user.pbx', 'customer.user.pbx.realtime']);
    expect(work.isOutdated).toBe(false);
  });

  test.each(['draft', 'terminated'] as const)(
    '[DX14] is refused for a customer who is %s',
    async (status) => {
      const { work, users } = await aRosterImport({ status });
      const before = (await users()).length;
      await previewed(work, two);
      expect(await work.apply()).toBe(false);
      expect(work.refusal?.code).toBe('dimensions-action-unfit');
      expect(await users()).toHaveLength(before);
      expect(announced).toEqual([]);
    }
  );
});

describe('The simulated PBX', () => {
  const sync: Sync = { ...noSync, pbx: 'dirty', scenario: 'email_used_elsewhere' };
  const connection = aConnection({ isPaused: false });

  test('[4.3] brings its users with their conflicts, to be decided about and taken over', async () => {
    const { work, users, db } = await aRosterImport({ sync, connection });
    await work.readSimulated();
    expect(work).toMatchObject({ step: 'preview', isSimulated: true, busy: false, table: null });
    const side = await simulatedSide(db, 'acme');
    expect(work.rows.map(({ decision }) => decision)).toEqual(side && matchSimulated(side).decisions);
    expect(work.counts).toMatchObject({ all: 20, merge: 1, create: 18, conflict: 1, unreadable: 0 });
    const conflict = work.rows.find(({ decision }) => decision?.kind === 'conflict')?.decision;
    if (!conflict) throw new Error('no conflict');
    work.choose(conflict.pbx, 'keep-apart');
    expect(await work.apply()).toBe(true);
    expect(await users()).toHaveLength(20);
    await work.readSimulated();
    expect(work.counts).toMatchObject({ all: 20, unchanged: 20, conflict: 0 });
    work.back();
    expect(work.step).toBe('source');
  });

  test('is not mistaken for a list that is read afterwards', async () => {
    const { work } = await aRosterImport({ sync, connection });
    await work.readSimulated();
    work.back();
    await previewed(work, ['Ida,Quill,ida@example.com,301']);
    expect(work).toMatchObject({ isSimulated: false, counts: { all: 1 } });
  });

  test('gives way to a real list as one change; a person of the account loses that side only', async () => {
    const { work, users, entries } = await aRosterImport({
      sync: { ...sync, pbx: 'single-site' },
      connection
    });
    await work.readSimulated();
    for (const { decision } of work.rows)
      if (decision?.choices.length) work.choose(decision.pbx, 'keep-apart');
    expect(await work.apply()).toBe(true);
    expect((await users()).filter(({ pbx }) => pbx?.isSimulated)).toHaveLength(8);
    const before = await entries();
    await previewed(work, ['Ida,Quill,ida@example.com,301']);
    expect(work.replaced).toHaveLength(8);
    expect(Object.fromEntries(work.licencesGone)).toEqual({ 'customer.user.pbx': 8 });
    expect(work.gone).toEqual([]);
    expect(await work.apply()).toBe(true);
    const left = await users();
    expect(left.map(({ personId, pbx }) => [personId, pbx?.firstName]).toSorted()).toEqual([
      ['', 'Ida'],
      ['ada', undefined]
    ]);
    expect(left.find(({ personId }) => personId === 'ada')?.roles).toEqual(aDimensionsUser().roles);
    expect(await entries()).toBe(before + 1);
    await previewed(work, ['Ida,Quill,ida@example.com,301']);
    expect(work).toMatchObject({ replaced: [], doing: 0 });
  });

  test('is nothing without a connection', async () => {
    const { work } = await aRosterImport({ status: 'draft', connection: null });
    await work.readSimulated();
    expect(work).toMatchObject({ step: 'source', isSimulated: false, busy: false });
  });
});
