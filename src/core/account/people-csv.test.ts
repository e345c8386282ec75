import { expect, test } from 'vitest';
import { mostBytes, mostRows, readPeopleCsv, type PeopleCsv } from './people-csv.ts';

function read(text: string, taken: readonly string[] = []): PeopleCsv {
  const result = readPeopleCsv(text, new Set(taken));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const problemOf = (text: string) => {
  const result = readPeopleCsv(text, new Set());
  return result.ok ? null : result.problem;
};
const ada = {
  firstName: 'Ada',
  lastName: 'Quill',
  email: 'ada@example.com',
  phone: '',
  extension: '',
  role: 'user'
};

test('the vendor’s template', () => {
  const { rows, ignored } = read(
    'FIRST NAME,LAST NAME,NAME,EMAIL,ROLE\nAda,Quill,,ada@example.com,\nBo,Lind,,bo@example.com,Account Admin'
  );
  expect(ignored).toEqual([]);
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

test('a name of one word lacks the last name', () => {
  const [row] = read('Name,E-mail\nAda,ada@example.com').rows;
  expect(row?.details).toBeNull();
  expect(row?.problems).toEqual([{ code: 'required', field: 'lastName' }]);
});

test('undoes the apostrophe that keeps a spreadsheet from calculating, and no other', () => {
  const [row] = read("Name,E-mail,Phone,Extension\nGerard 't Hooft,g@example.com,'+31 20 1,'*21").rows;
  expect(row?.written).toMatchObject({ lastName: 'Hooft', phone: '+31 20 1', extension: "'*21" });
  expect(read("First name,Last name,Email\nGerard,'t Hooft,g@example.com").rows[0]?.details?.lastName).toBe(
    "'t Hooft"
  );
});

test('a byte order mark, a line that tells the delimiter, empty lines and columns in any order', () => {
  const { rows, ignored } = read(
    '\uFEFFsep=;\nE-mail;Department;Last name;First name\n\nADA@example.com;Sales;Quill;Ada\n;;;\n'
  );
  expect(ignored).toEqual(['Department']);
  expect(rows.map(({ row, details }) => [row, details])).toEqual([[4, ada]]);
});

test('every problem of a row, with its field', () => {
  const [row] = read(
    'First name,Last name,E-mail,Phone,Extension,Role\n,Quill,ada,call me,x1,King,surplus'
  ).rows;
  expect(row?.row).toBe(2);
  expect(row?.problems).toEqual([
    { code: 'required', field: 'firstName' },
    { code: 'email', field: 'email' },
    { code: 'phone', field: 'phone' },
    { code: 'extension', field: 'extension' },
    { code: 'role', field: 'role' },
    { code: 'too-many-cells', field: null }
  ]);
});

test('an address that is in the account, or in the file, twice', () => {
  const { rows } = read(
    'Name,E-mail\nAda Quill,ADA@example.com\nBo Lind,bo@example.com\nBo Lund,Bo@Example.com',
    ['ada@example.com']
  );
  expect(rows.map(({ problems }) => problems)).toEqual([
    [{ code: 'email-taken', field: 'email' }],
    [],
    [{ code: 'email-twice', field: 'email', row: 3 }]
  ]);
});

test('a row that is not added does not make a later one a duplicate', () => {
  const { rows } = read('First name,Last name,E-mail\n,Quill,ada@example.com\nAda,Quill,ada@example.com');
  expect(rows.map(({ details }) => details)).toEqual([null, ada]);
});

test.each([
  ['', { code: 'empty' }],
  [' \n \n', { code: 'empty' }],
  ['Ada,Quill,ada@example.com', { code: 'no-email-column' }],
  ['E-mail\nada@example.com', { code: 'no-name-column' }],
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
