import { csvLine } from './csv.ts';
import { plain, rolesByWord } from './people-columns.ts';
import { isBuiltIn, type Person } from './person.ts';
import type { Role } from './role.ts';

/** Tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

interface PeopleExport {
  readonly text: string;
  /** People whose role the format has no word for. */
  readonly withoutRole: number;
}

/**
 * People in the format that Mitel's Import Users reads. It knows two roles; the cell of anybody with another stays
 * empty, which Mitel reads as User, and which changes nothing when the list is read here again.
 */
export function vendorCsv(people: readonly Person[]): PeopleExport {
  const lines = people.map(({ firstName, lastName, email, role }) =>
    csvLine([
      firstName,
      lastName,
      [firstName, lastName].filter(Boolean).join(' '),
      email,
      isBuiltIn(role) ? vendorRoles[role] : ''
    ])
  );
  return {
    text: [byteOrderMark, csvLine(['FIRST NAME', 'LAST NAME', 'NAME', 'EMAIL', 'ROLE']), ...lines].join(''),
    withoutRole: people.filter(({ role }) => !isBuiltIn(role)).length
  };
}

/** Everything that somebody fills in of people, under headings that are read here again. */
export function wholeCsv(
  people: readonly Person[],
  roles: readonly Pick<Role, 'id' | 'name'>[]
): PeopleExport {
  // a name by which another role would be read again stays out
  const byWord = rolesByWord(roles);
  const roleNames = new Map(
    roles.filter(({ id, name }) => byWord.get(plain(name)) === id).map(({ id, name }) => [id, name])
  );
  const nameOf = (role: string): string =>
    isBuiltIn(role) ? vendorRoles[role] : (roleNames.get(role) ?? '');
  const headings =
    'FIRST NAME,LAST NAME,EMAIL,PHONE,MOBILE,EXTENSION,ROLE,LOCATION,REGISTRATION,CONNECTIONS'.split(',');
  const lines = people.map((person) =>
    csvLine([
      person.firstName,
      person.lastName,
      person.email,
      person.phone,
      person.mobile,
      person.extension,
      nameOf(person.role),
      person.location,
      person.registration === 'registered' ? 'Registered' : 'Unregistered',
      person.connections.map((connection) => connectionNames[connection]).join(', ')
    ])
  );
  return {
    text: [byteOrderMark, csvLine(headings), ...lines].join(''),
    withoutRole: people.filter(({ role }) => nameOf(role) === '').length
  };
}

const vendorRoles = { user: 'User', 'account-admin': 'Account Admin' } as const;
const connectionNames = { pbx: 'PBX user', micloud: 'MiCloud connected', iot: 'IoT connected' } as const;
