import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPerson } from '../a-state.ts';
import { vendorCsv, wholeCsv } from './people-csv-export.ts';
import { knownPeople, readPeopleCsv } from './people-csv.ts';
import { connections, fieldsFilledIn, type Person } from './person.ts';

const plain = ({ text }: { text: string }) => text.replace('\uFEFF', '');
const roles = [{ id: 'helpdesk', name: 'Help desk' }];
const people = [
  aPerson(),
  aPerson({ id: 'bo', firstName: '', lastName: '', role: 'account-admin' }),
  aPerson({
    id: 'cy',
    firstName: 'Cy "C"',
    lastName: 'Lind, Jr',
    role: 'helpdesk',
    connections: ['pbx', 'iot']
  })
];

test('the vendor’s format: exactly its columns, marked as UTF-8, with CRLF at the end of each line', () => {
  const file = vendorCsv(people);
  expect(file.text.charCodeAt(0)).toBe(0xfeff);
  expect(plain(file).split('\r\n')).toEqual([
    'FIRST NAME,LAST NAME,NAME,EMAIL,ROLE',
    'Ada,Quill,Ada Quill,ada@example.com,User',
    ',,,bo@example.com,Account Admin',
    '"Cy ""C""","Lind, Jr","Cy ""C"" Lind, Jr",cy@example.com,',
    ''
  ]);
});

test('the vendor’s format has no word for custom roles, and says for how many', () => {
  expect(vendorCsv(people).withoutRole).toBe(1);
  expect(wholeCsv(people, roles).withoutRole).toBe(0);
  expect(wholeCsv(people, []).withoutRole).toBe(1);
});

test('[AC12] a custom role by the name of a built-in one, or of another custom one, is never read as that', () => {
  const named = [
    { id: 'helpdesk', name: 'Admin' },
    { id: 'lead', name: 'Lead' },
    { id: 'lead-2', name: 'lead' },
    { id: 'desk', name: 'Desk' }
  ];
  const holders = named.map(({ id: role }, n) => aPerson({ id: `p${n}`, role }));
  const { text, withoutRole } = wholeCsv(holders, named);
  expect(withoutRole).toBe(3);
  const read = readPeopleCsv(text, { known: knownPeople(holders), roles: named });
  expect(read.ok && read.value.rows.map(({ status }) => status)).toEqual(['same', 'same', 'same', 'same']);
  const other = readPeopleCsv('EMAIL,ROLE\np0@example.com,lead', {
    known: knownPeople(holders),
    roles: named
  });
  expect(other.ok && other.value.rows.map(({ problems }) => problems)).toEqual([
    [{ code: 'role', field: 'role' }]
  ]);
});

test('all columns', () => {
  expect(plain(wholeCsv(people, roles)).split('\r\n')[3]).toBe(
    '"Cy ""C""","Lind, Jr",cy@example.com,\'+49 40 1234,,101,Help desk,,Unregistered,"PBX user, IoT connected"'
  );
});

test.each(['=1+1', '+49 40', '-1', '@SUM(A1)', "'=1", "'12"])(
  'a cell that a spreadsheet would calculate is written as text: %s',
  (location) => {
    const cell = plain(wholeCsv([aPerson({ location, phone: '' })], []))
      .split('\r\n')[1]
      ?.split(',')[7];
    expect(cell).toBe(`'${location}`);
  }
);

const line = fc.string({ unit: fc.constantFrom(...'=+-@\'",; 1aé\nא') }).map((text) => text.trim());
const person: fc.Arbitrary<Person> = fc
  .record({
    firstName: line,
    lastName: line,
    location: line,
    phone: fc.constantFrom('', '+49 40 1', '0049 1'),
    extension: fc.constantFrom('', '101', '*21#'),
    role: fc.constantFrom('user', 'account-admin', 'helpdesk'),
    registration: fc.constantFrom('registered', 'unregistered'),
    connections: fc.subarray([...connections])
  })
  .map((over) => aPerson(over));

test('reading an export again changes nothing', () => {
  fc.assert(
    fc.property(person, (someone) => {
      for (const { text } of [vendorCsv([someone]), wholeCsv([someone], roles)]) {
        const result = readPeopleCsv(text, { known: knownPeople([someone]), roles });
        expect(result.ok && result.value.rows.map(({ status, changed }) => [status, changed])).toEqual([
          ['same', []]
        ]);
      }
    })
  );
});

test('everything that is filled in survives a way to another account', () => {
  fc.assert(
    fc.property(person, (someone) => {
      const result = readPeopleCsv(wholeCsv([someone], roles).text, { roles });
      expect(result.ok && result.value.rows[0]?.details).toEqual(fieldsFilledIn(someone));
    })
  );
});
