import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from '#core/account/csv.ts';
import { PbxUser } from './dimensions-user.ts';
import { readRoster, type Roster, type RosterProblem } from './read-roster.ts';
import { agentIn, guessedRosterMapping } from './roster-columns.ts';

function rosterOf(text: string): Roster {
  const read = readRoster(text);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}
const problemsOf = (text: string): readonly [number, RosterProblem][] =>
  rosterOf(text).rows.flatMap(({ row, problems }) =>
    problems.map((problem) => [row, problem] as [number, RosterProblem])
  );

const alma = {
  firstName: 'Alma',
  lastName: 'Quill',
  email: 'alma@example.com',
  extension: '201',
  subAccount: 'Harbour',
  sipUser: 'user_a1',
  isAgent: true
};

describe('A roster of a customer’s telephone system', () => {
  test.each([
    ['English', 'First name,Last name,E-mail,Extension,Sub-account,SIP user,Agent', 'yes'],
    ['German', 'Vorname;Nachname;E-Mail-Adresse;Nebenstelle;Unterkonto;SIP-Benutzer;Agent', 'ja'],
    ['Spanish', 'Nombre\tApellidos\tCorreo electrónico\tExtensión\tSubcuenta\tUsuario SIP\tAgente', 'Sí'],
    ['Hebrew', 'שם פרטי,שם משפחה,דוא״ל,שלוחה,סניף,משתמש SIP,סוכן', 'כן']
  ])('is understood with headings in %s', (_, headings, yes) => {
    const mark = /[,;\t]/.exec(headings)?.[0] ?? '';
    const line = ['Alma', 'Quill', 'alma@example.com', '201', 'Harbour', 'user_a1', yes].join(mark);
    expect(rosterOf(`\uFEFF${headings}\r\n${line}\r\n`).users).toMatchObject([alma]);
  });

  test('is understood as Kazoo and 3CX name their columns, and passwords are not read', () => {
    expect(guessedRosterMapping(['first_name', 'last_name', 'email', 'presence_id', 'id'], [])).toEqual([
      'firstName',
      'lastName',
      'email',
      'extension',
      'pbxId'
    ]);
    const roster = rosterOf(
      'Number,FirstName,LastName,EmailAddress,AuthID,AuthPassword\n201,Alma,Quill,alma@example.com,a1,s3cret'
    );
    expect(roster.users).toMatchObject([{ extension: '201', lastName: 'Quill', sipUser: 'a1' }]);
    expect(JSON.stringify(roster.users)).not.toContain('s3cret');
  });

  test('prefers the extension to a number', () => {
    expect(guessedRosterMapping(['Number', 'Name', 'Extension'], [])).toEqual([null, 'name', 'extension']);
  });

  test('can have both names in one column, quoted or not', () => {
    const { users } = rosterOf('Name,Ext\n"Quill, Alma Maria",201\nEnzo Lomax,202');
    expect(users).toMatchObject([
      { firstName: 'Alma Maria', lastName: 'Quill' },
      { firstName: 'Enzo', lastName: 'Lomax' }
    ]);
  });

  test('can have quotes, line ends and delimiters within a cell, and a spreadsheet’s apostrophe', () => {
    const { users } = rosterOf(`Name;Ext;Sub-account\r\n"Enzo ""Ez"" Lomax";'0201;"Harbour; north"\r\n`);
    expect(users).toMatchObject([
      { firstName: 'Enzo "Ez"', extension: '0201', subAccount: 'Harbour; north' }
    ]);
  });

  test('can do without headings, in the order of first name, last name, e-mail and extension', () => {
    expect(rosterOf('Alma,Quill,alma@example.com,201').users).toMatchObject([
      { firstName: 'Alma', lastName: 'Quill', email: 'alma@example.com', extension: '201' }
    ]);
  });

  test('finds the column of addresses by what is in it', () => {
    expect(rosterOf('Ext,Who knows\n201,alma@example.com').users).toMatchObject([
      { email: 'alma@example.com' }
    ]);
  });

  test('without a column of extensions is refused as a whole', () => {
    expect(readRoster('Name,E-mail\nAlma Quill,alma@example.com')).toEqual({
      ok: false,
      problem: { code: 'no-extension-column' }
    });
    expect(readRoster('  ')).toEqual({ ok: false, problem: { code: 'empty' } });
    expect(readRoster('Name,Ext\n"Alma,201')).toMatchObject({
      ok: false,
      problem: { code: 'unclosed-quote', row: 2 }
    });
  });

  test('has 50,000 rows at most', () => {
    const lines = (count: number): string =>
      `Name,Ext\n${Array.from({ length: count }, (_, i) => `Alma Quill,${i}`).join('\n')}`;
    expect(rosterOf(lines(50_000)).users).toHaveLength(50_000);
    expect(readRoster(lines(50_001))).toEqual({
      ok: false,
      problem: { code: 'too-many-rows', most: 50_000 }
    });
  }, 20_000);
});

describe('A row', () => {
  test('without address or extension is somebody all the same', () => {
    expect(problemsOf('Name,E-mail,Ext\nAlma Quill,,\nEnzo Lomax,,202')).toEqual([]);
  });

  test('with an address that is none keeps it, and says so', () => {
    expect(rosterOf('Name,E-mail,Ext\nAlma Quill,at home,201').users).toMatchObject([{ email: 'at home' }]);
    expect(problemsOf('Name,E-mail,Ext\nAlma Quill,at home,201')).toEqual([
      [2, { code: 'email', field: 'email' }]
    ]);
  });

  test('with letters in the extension keeps it, and says so', () => {
    expect(rosterOf('Name,Ext\nAlma Quill,12ab').users).toMatchObject([{ extension: '12ab' }]);
    expect(problemsOf('Name,Ext\nAlma Quill,12ab\nEnzo Lomax,*98\nFiona Kestrel,+49 30')).toEqual([
      [2, { code: 'extension', field: 'extension' }]
    ]);
  });

  test('with a quotation mark that is broken is used as it is read, and says so', () => {
    const text = 'Name,Ext\nAlma "Quill,201\n"Enzo Lomax,202\n"Fiona Kestrel,203';
    expect(problemsOf(text)).toEqual([
      [2, { code: 'stray-quote', field: null }],
      [3, { code: 'stray-quote', field: null }]
    ]);
    expect(rosterOf(text).users).toMatchObject([{ extension: '201' }, { extension: '203' }]);
    expect(problemsOf('Name,Ext\n"Alma ""Al"" Quill",201')).toEqual([]);
  });

  test('with a word for agents that is not understood is of no agent, and says so', () => {
    const text = 'Name,Ext,Agent\nAlma Quill,201,perhaps\nEnzo Lomax,202,no\nFiona Kestrel,203,1';
    expect(rosterOf(text).users.map(({ isAgent }) => isAgent)).toEqual([false, false, true]);
    expect(problemsOf(text)).toEqual([[2, { code: 'agent', field: 'isAgent' }]]);
  });

  test('that is wrong is named by row and column and does not stop the others', () => {
    const long = 'x'.repeat(81);
    const text = `Name,Ext,Sub-account\nAlma ${long},201,\n\n,,Harbour\nEnzo Lomax,202,,too much\nFiona Kestrel,203,`;
    expect(problemsOf(text)).toEqual([
      [2, { code: 'too-long', field: 'name' }],
      [4, { code: 'nobody', field: null }],
      [5, { code: 'too-many-cells', field: null }]
    ]);
    expect(rosterOf(text).users).toMatchObject([{ firstName: 'Fiona' }]);
  });

  test('of a user whom an earlier row has is left out, as in a list of devices', () => {
    const text = 'Name,Ext,Sub-account\nAlma Quill,201,\nAlma Quill,201,\nEnzo Lomax,201,Harbour';
    expect(problemsOf(text)).toEqual([[3, { code: 'twice', field: 'extension', row: 2 }]]);
    expect(problemsOf('ID,Name,Ext\n7,Alma Quill,201\n7,Enzo Lomax,202')).toEqual([
      [3, { code: 'twice', field: 'pbxId', row: 2 }]
    ]);
  });

  test('of somebody else with the same extension is another user, in whatever order, in the next list as well', () => {
    const rows = [
      'Alma Quill,alma@example.com,201',
      'Enzo Lomax,,201',
      'Enzo Lomax,,201',
      'Fiona Kestrel,,202'
    ];
    const idsOf = (lines: readonly string[]) =>
      new Map(
        rosterOf(['Name,E-mail,Ext', ...lines].join('\n')).users.map((user) => [user.firstName, user.pbxId])
      );
    const ids = idsOf(rows);
    expect([...ids.keys()]).toEqual(['Alma', 'Enzo', 'Fiona']);
    expect(new Set(ids.values()).size).toBe(3);
    expect(idsOf(rows.toReversed())).toEqual(new Map([...ids].toReversed()));
    expect(problemsOf(['Name,E-mail,Ext', ...rows].join('\n'))).toEqual([
      [4, { code: 'twice', field: 'extension', row: 3 }]
    ]);
  });

  test('has its letters composed, whatever wrote it, so that the same sub-account and address are one', () => {
    const of = (form: 'NFC' | 'NFD') =>
      rosterOf('Name,E-mail,Ext,Sub-account\nJosé Núñez,josé@example.com,201,Málaga'.normalize(form)).users;
    expect(of('NFD')).toEqual(of('NFC'));
    expect(of('NFD')).toMatchObject([{ subAccount: 'Málaga'.normalize('NFC') }]);
  });

  test('that is left out does not stand in the way of a later one', () => {
    const text = 'ID,Name,Ext\n7,Alma Quill,201,too much\n7,Enzo Lomax,202';
    expect(rosterOf(text).users).toMatchObject([{ firstName: 'Enzo' }]);
  });

  test('is of the same user in the next list, wherever it stands there and whatever else is another', () => {
    const [first] = rosterOf('Name,E-mail,Ext\nAlma Quill,alma@example.com,201').users;
    const [, second] = rosterOf('Name,E-mail,Ext\nEnzo Lomax,,202\nAlma Quill,quill@example.com,201').users;
    expect(second?.pbxId).toBe(first?.pbxId);
  });
});

test('Whoever is written comes back, and each with an id of its own', () => {
  const aText = (max: number) =>
    fc.string({ maxLength: max, unit: 'grapheme' }).map((text) => text.normalize('NFC').trim());
  const aUser = fc.record({
    firstName: aText(20).map((text) => `A${text}`),
    lastName: aText(20),
    email: fc.constantFrom('', 'a@example.com', 'b@example.com'),
    extension: fc.nat(9999).map(String),
    subAccount: fc.constantFrom('', 'Harbour', 'North; "east", \t west')
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(aUser, {
        minLength: 1,
        selector: ({ extension, subAccount }) => `${extension} ${subAccount}`
      }),
      (users) => {
        const rows = users.map((user) =>
          csvLine([user.firstName, user.lastName, user.email, user.extension, user.subAccount])
        );
        const read = rosterOf(`First name,Last name,E-mail,Extension,Sub-account\r\n${rows.join('')}`);
        expect(read.users).toMatchObject(users);
        expect(new Set(read.users.map(({ pbxId }) => pbxId)).size).toBe(users.length);
        expect(read.users.map((user) => PbxUser.parse(user))).toEqual(read.users);
      }
    )
  );
});

test('Nobody is an agent by an empty cell or a dash', () => {
  expect(['', ' ', '-', 'nein', 'falso', 'לא'].map(agentIn)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false
  ]);
  expect(['x', 'ja', 'sí', 'כן', 'true'].map(agentIn)).toEqual([true, true, true, true, true]);
  expect(agentIn('maybe')).toBeNull();
});
