import { describe, expect, test } from 'vitest';
import { anAccount, aPerson } from '../a-state.ts';
import { mostBytes, mostRows, readCsvTable, samplesOf } from './csv-table.ts';
import { knownPeople, peopleIn, readPeopleCsv, type PeopleCsv } from './people-csv.ts';
import type { CsvOptions } from './people-csv-row.ts';
import { blankDetails } from './person.ts';

function read(text: string, options: CsvOptions = {}): PeopleCsv {
  const result = readPeopleCsv(text, options);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const problemOf = (text: string) => {
  const result = readPeopleCsv(text);
  return result.ok ? null : result.problem;
};
const ada = { ...blankDetails, firstName: 'Ada', lastName: 'Quill', email: 'ada@example.com' };

test('the vendor’s template', () => {
  const { rows, mapping } = read(
    'FIRST NAME,LAST NAME,NAME,EMAIL,ROLE\nAda,Quill,,ada@example.com,\nBo,Lind,,bo@example.com,Account Admin'
  );
  expect(mapping).toEqual(['firstName', 'lastName', 'name', 'email', 'role']);
  expect(rows.map(({ details }) => details)).toEqual([
    ada,
    { ...ada, firstName: 'Bo', lastName: 'Lind', email: 'bo@example.com', role: 'account-admin' }
  ]);
});

test.each([
  ['English', 'First name,Last name,E-mail,Phone,Extension,Role', 'Account admin'],
  ['German', 'Vorname;Nachname;E-Mail-Adresse;Telefon;Durchwahl;Rolle', 'Kontoadministrator'],
  ['Spanish', 'Nombre\tApellidos\tCorreo electrónico\tTeléfono\tExtensión\tRol', 'Administrador de cuenta'],
  ['Hebrew', 'שם פרטי,שם משפחה,דוא"ל,טלפון,שלוחה,תפקיד', 'מנהל חשבון']
])('headings in %s, with the delimiter found by itself', (_, headings, role) => {
  const delimiter = /[,;\t]/.exec(headings)?.[0] ?? ',';
  const line = ['Ada', 'Quill', 'ada@example.com', '+49 40 12', '101', role].join(delimiter);
  expect(read(`${headings}\r\n${line}`).rows[0]?.details).toEqual({
    ...ada,
    phone: '+49 40 12',
    extension: '101',
    role: 'account-admin'
  });
});

test.each([
  ['Ada Quill', 'Ada', 'Quill'],
  ['Ada Maria Quill', 'Ada Maria', 'Quill'],
  ['"Quill, Ada"', 'Ada', 'Quill']
])('one column for the whole name: %s', (name, firstName, lastName) => {
  expect(read(`NAME,EMAIL\n${name},ada@example.com`).rows[0]?.details).toMatchObject({ firstName, lastName });
});

test('“Nombre” alone is the whole name', () => {
  expect(read('Nombre;Correo\nAda Quill;ada@example.com').rows[0]?.details).toEqual(ada);
});

test.each([
  ['a name of one word', 'Name,E-mail\nAda,ada@example.com', { firstName: 'Ada', lastName: '' }],
  ['an address alone', 'E-mail\nada@example.com', { firstName: '', lastName: '' }]
])('%s is incomplete, not wrong', (_, text, names) => {
  const [row] = read(text).rows;
  expect(row).toMatchObject({ status: 'new', problems: [] });
  expect(row?.details).toEqual({ ...ada, ...names });
});

test('undoes the apostrophe that keeps a spreadsheet from calculating, and no other', () => {
  const [row] = read("Name,E-mail,Phone,Extension\nGerard 't Hooft,g@example.com,'+31 20 1,'*21").rows;
  expect(row?.written).toMatchObject({ lastName: 'Hooft', phone: '+31 20 1', extension: "'*21" });
  expect(read("First name,Last name,Email\nGerard,'t Hooft,g@example.com").rows[0]?.details?.lastName).toBe(
    "'t Hooft"
  );
});

test('a byte order mark, a line that tells the delimiter, empty lines and columns in any order', () => {
  const { rows, mapping } = read(
    '\uFEFFsep=;\nE-mail;Department;Last name;First name\n\nADA@example.com;Sales;Quill;Ada\n;;;\n'
  );
  expect(mapping).toEqual(['email', null, 'lastName', 'firstName']);
  expect(rows.map(({ row, details }) => [row, details])).toEqual([[4, ada]]);
});

test('every problem of a row, with its field', () => {
  const [row] = read(
    'First name,Last name,E-mail,Phone,Mobile,Extension,Role,Location,Registration,Connections\n,Quill,ada,call me,x,x1,King,Bergen,perhaps,PBX and more,surplus'
  ).rows;
  expect(row).toMatchObject({ row: 2, status: 'error', details: null });
  expect(row?.problems).toEqual([
    { code: 'email', field: 'email' },
    { code: 'phone', field: 'phone' },
    { code: 'phone', field: 'mobile' },
    { code: 'extension', field: 'extension' },
    { code: 'role', field: 'role' },
    { code: 'registration', field: 'registration' },
    { code: 'connections', field: 'connections' },
    { code: 'too-many-cells', field: null }
  ]);
  expect(read('Name,E-mail\nAda Quill,').rows[0]?.problems).toEqual([{ code: 'required', field: 'email' }]);
});

test('registration and connections', () => {
  const { rows } = read(
    'E-mail,Registered,Connections\nada@example.com,Yes,"PBX user, iot"\nbo@example.com,nicht registriert,'
  );
  expect(rows.map(({ details }) => [details?.registration, details?.connections])).toEqual([
    ['registered', ['pbx', 'iot']],
    ['unregistered', []]
  ]);
});

test('an address that is in the file twice', () => {
  const { rows } = read(
    'Name,E-mail\nAda Quill,ada@example.com\nBo Lind,bo@example.com\nBo Lund,Bo@Example.com'
  );
  expect(rows.map(({ problems }) => problems)).toEqual([
    [],
    [],
    [{ code: 'email-twice', field: 'email', row: 3 }]
  ]);
});

test('a row that is not added does not make a later one a duplicate', () => {
  const { rows } = read('Name,E-mail,Role\nAda,ada@example.com,King\nAda Quill,ada@example.com,');
  expect(rows.map(({ details }) => details)).toEqual([null, ada]);
});

test.each([
  ['', { code: 'empty' }],
  [' \n \n', { code: 'empty' }],
  ['PK\u0003\u0004\u0014 [Content_Types].xml', { code: 'not-csv' }],
  ['Name,E-mail\nA\0d\0a\0', { code: 'not-csv' }],
  ['Name,Phone\nAda Quill,12', { code: 'no-email-column' }],
  ['First name,E-mail,Last name', { code: 'no-rows' }],
  ['Name,E-mail\n"Ada,ada@example.com', { code: 'unclosed-quote', row: 2 }]
])('a file that cannot be read: %j', (text, problem) => {
  expect(problemOf(text)).toEqual(problem);
});

test('limits of size and of rows', () => {
  expect(problemOf(' '.repeat(mostBytes + 1))).toEqual({ code: 'too-large', megabytes: 20 });
  expect(problemOf(`Name,E-mail\n${'A B,a@b.c\n'.repeat(mostRows + 1)}`)).toEqual({
    code: 'too-many-rows',
    most: mostRows
  });
});

test('50,000 rows are read', { timeout: 30_000 }, () => {
  const lines = Array.from({ length: mostRows }, (_, i) => `Ada ${i},a${i}@example.com`);
  const { rows } = read(`Name,E-mail\n${lines.join('\n')}`);
  expect(rows.filter(({ details }) => details)).toHaveLength(mostRows);
});

describe('The columns', () => {
  const text = 'Who;Contact;Ring\nAda Quill;ada@example.com;+49 40 12';

  test('can be said, whatever their headings', () => {
    const [row] = read(text, { mapping: ['name', 'email', 'mobile'] }).rows;
    expect(row?.details).toEqual({ ...ada, mobile: '+49 40 12' });
  });

  test('of addresses are recognised by what they hold', () => {
    expect(read(text).mapping).toEqual([null, 'email', null]);
  });

  test('need no headings', () => {
    const { rows, table } = read('Ada;ada@example.com\nBo;bo@example.com');
    expect(table.headings).toEqual(['', '']);
    expect(rows.map(({ row, details }) => [row, details?.email])).toEqual([
      [1, 'ada@example.com'],
      [2, 'bo@example.com']
    ]);
  });

  test('can be told by their first values', () => {
    const table = readCsvTable('Name,Phone\nAda,\nBo,1\nCy,2\nDi,3\nEd,4');
    expect(table.ok && samplesOf(table.value, 1)).toEqual(['1', '2', '3']);
  });
});

describe('People who are there already', () => {
  const known = knownPeople([
    aPerson({ phone: '+49 40 1', extension: '101', location: 'Hamburg', role: 'account-admin' }),
    aPerson({ id: 'bea', phone: '+49 40 2', extension: '' })
  ]);

  test('a list read a second time changes nothing', () => {
    const { rows } = read('Name,E-mail,Phone,Extension\nAda Quill,ADA@example.com,+49 40 1,101', { known });
    expect(rows).toMatchObject([{ status: 'same', changed: [], before: { id: 'ada' } }]);
  });

  test('are corrected in the fields that the list has columns for', () => {
    const { rows } = read('E-mail,Mobile,Location\nada@example.com,+49 170 1,Bremen', { known });
    expect(rows).toMatchObject([{ status: 'changed', changed: ['mobile', 'location'] }]);
    expect(rows[0]?.details).toEqual({
      ...ada,
      phone: '+49 40 1',
      mobile: '+49 170 1',
      extension: '101',
      location: 'Bremen',
      role: 'account-admin'
    });
  });

  test('keep what an empty cell says nothing about', () => {
    const { rows } = read('First name,E-mail,Phone,Role\n,ada@example.com,,', { known });
    expect(rows[0]?.status).toBe('same');
  });

  test('stand beside new ones, each row by itself', () => {
    const { rows } = read(
      'Name,E-mail\nAda Quill,ada@example.com\nBea Quill,bea@example.com\n,cy@example.com',
      {
        known
      }
    );
    expect(rows.map(({ status }) => status)).toEqual(['same', 'changed', 'new']);
  });
});

describe('Roles', () => {
  const roles = [{ id: 'helpdesk', name: 'Help desk' }];

  test('are the built-in ones, or those of the account by their names', () => {
    const { rows } = read('E-mail,Role\nada@example.com,HELP-DESK\nbo@example.com,Usuario', { roles });
    expect(rows.map(({ details }) => details?.role)).toEqual(['helpdesk', 'user']);
    expect(read('E-mail,Role\nada@example.com,Help desk').rows[0]?.problems).toEqual([
      { code: 'role', field: 'role' }
    ]);
  });
});

describe('Numbers', () => {
  const bea = aPerson({ id: 'bea', phone: '+49 40 2', extension: '102' });
  const known = knownPeople([bea]);
  const list =
    'E-mail,Phone,Extension\nada@example.com,+49 (40) 2,\nbo@example.com,,103\ncy@example.com,,103\nbea@example.com,+49 40 2,102';

  test('that others have are told of', () => {
    const { rows } = read(list, { known, account: anAccount() });
    expect(rows.map(({ status, shared }) => [status, shared])).toEqual([
      ['new', [{ field: 'phone', by: { person: bea } }]],
      ['new', []],
      ['new', [{ field: 'extension', by: { row: 3 } }]],
      ['same', []]
    ]);
  });

  test('that others have are a problem where the directory is synchronised', () => {
    const account = anAccount({ integrations: { 'azure-ad-sync': 'on' } });
    const { rows } = read(list, { known, account });
    expect(rows.map(({ problems }) => problems)).toEqual([
      [{ code: 'number-taken', field: 'phone', by: { person: bea } }],
      [],
      [{ code: 'number-taken', field: 'extension', by: { row: 3 } }],
      []
    ]);
  });
});

describe('A correction', () => {
  const text = 'Name,E-mail,Phone\nAda Quill,ada(at)example.com,12\nBo Lind,ada@example.com,';
  const corrections = new Map([[2, { email: 'ada@example.com', location: 'Bergen' }]]);

  test('stands in place of a cell, and everything is compared again', () => {
    expect(read(text).rows.map(({ status }) => status)).toEqual(['error', 'new']);
    const { rows } = read(text, { corrections });
    expect(rows[0]).toMatchObject({
      status: 'new',
      details: { email: 'ada@example.com', location: 'Bergen' }
    });
    expect(rows[1]?.problems).toEqual([{ code: 'email-twice', field: 'email', row: 2 }]);
  });

  test('reads one row again and gives what reading all of them gives', () => {
    const first = read(text);
    const again = peopleIn(first.table, { corrections }, first);
    const whole = peopleIn(first.table, { corrections });
    expect(again.ok && whole.ok && again.value.rows).toEqual(whole.ok && whole.value.rows);
    expect(again.ok && again.value.own[1]).toBe(first.own[1]);
    expect(again.ok && again.value.own[0]).not.toBe(first.own[0]);
    const mapped = peopleIn(first.table, { mapping: ['location', 'email', null], corrections }, first);
    expect(mapped.ok && mapped.value.rows[1]?.written.location).toBe('Bo Lind');
  });
});
