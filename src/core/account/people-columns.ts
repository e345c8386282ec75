import type { Id } from '#core/fields.ts';
import { connections, type PersonDetails } from './person.ts';
import type { Role } from './role.ts';

/** What a cell of a list can say of a person. */
export const csvFields = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'mobile',
  'extension',
  'role',
  'location',
  'registration',
  'connections'
] as const satisfies readonly (keyof PersonDetails)[];
export type CsvField = (typeof csvFields)[number];

/** What a column holds: a field of ours, or the vendor's NAME, which holds both names. */
export const csvColumns = ['name', ...csvFields] as const;
export type CsvColumn = (typeof csvColumns)[number];
/** What each column of a list holds; `null` for one that is not used. */
export type CsvMapping = readonly (CsvColumn | null)[];

/** Letters and digits only, in lower case and without accents, so that `E-Mail` and `email` are one. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a comma-separated list in their plain form, each with what it means. */
const meaning = <T>(words: string, value: T): (readonly [string, T])[] =>
  words.split(',').map((word) => [plain(word), value]);

const headingsOf: Readonly<Record<CsvColumn, string>> = {
  firstName: 'first name, given name, forename, vorname, nombre, nombre de pila, primer nombre, שם פרטי',
  lastName: 'last name, surname, family name, nachname, familienname, apellido, apellidos, שם משפחה',
  name: 'name, full name, display name, anzeigename, vollständiger name, nombre completo, nombre y apellidos, שם, שם מלא',
  email:
    'email, mail, email address, mail address, e-mail-adresse, mailadresse, correo, correo electrónico, dirección de correo, dirección de correo electrónico, email dirección, user principal name, דוא״ל, דואר אלקטרוני, אימייל, כתובת דוא״ל, כתובת אימייל',
  phone:
    'phone, telephone, phone number, telephone number, tel, telefon, telefonnummer, rufnummer, office phone, business phone, teléfono, número de teléfono, טלפון, מספר טלפון',
  mobile:
    'mobile, mobile phone, mobile number, cell, cell phone, mobil, mobiltelefon, mobilnummer, handy, handynummer, móvil, teléfono móvil, celular, נייד, טלפון נייד',
  extension:
    'extension, ext, extension number, durchwahl, nebenstelle, extensión, número de extensión, שלוחה, מספר שלוחה',
  role: 'role, user role, rolle, benutzerrolle, rol, función, תפקיד',
  location: 'location, office, office location, site, standort, büro, ubicación, oficina, sede, מיקום, אתר',
  registration:
    'registration, registration state, registered, registrierung, registriert, registro, registrado, רישום',
  connections: 'connections, connected to, verbindungen, conexiones, חיבורים'
};
const columnByHeading: ReadonlyMap<string, CsvColumn> = new Map(
  csvColumns.flatMap((column) => meaning(headingsOf[column], column))
);

/** What each column holds by its heading; `null` for one that is not known, or known from an earlier column. */
export function columnsOf(headings: readonly string[]): CsvMapping {
  const found = headings.map((heading) => columnByHeading.get(plain(heading)) ?? null);
  const unique = found.map((column, i) => (found.indexOf(column) === i ? column : null));
  // without a last name, a column such as “Nombre” holds the whole name
  return unique.includes('lastName') || unique.includes('name')
    ? unique
    : unique.map((column) => (column === 'firstName' ? 'name' : column));
}

export const looksLikeEmail = (cell: string): boolean => /^\S+@\S+\.\S+$/.test(cell.trim());

/** The columns by their headings; where none says so, the first one that is full of addresses is the e-mail. */
export function guessedMapping(
  headings: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[]
): CsvMapping {
  const columns = columnsOf(headings);
  if (columns.includes('email')) return columns;
  const some = rows.slice(0, 50).map(({ cells }) => cells);
  const email = columns.findIndex((column, i) => {
    const filled = some.map((cells) => cells[i] ?? '').filter((cell) => cell.trim() !== '');
    return column === null && filled.length > 0 && filled.filter(looksLikeEmail).length * 2 > filled.length;
  });
  return columns.map((column, i) => (i === email ? 'email' : column));
}

/** How the built-in roles are written. */
const roleWords: ReadonlyMap<string, PersonDetails['role']> = new Map([
  ...meaning<PersonDetails['role']>('user,benutzer,usuario,משתמש', 'user'),
  ...meaning<PersonDetails['role']>(
    'account admin,admin,account administrator,kontoadministrator,konto-admin,administrador de cuenta,administrador,מנהל חשבון,מנהל',
    'account-admin'
  )
]);

/** The two words of Mitel's format, which mean the built-in roles whatever custom ones are called. */
const vendorWords: readonly string[] = [plain('User'), plain('Account Admin')];

/** The role that each word means in an account with these custom ones; `null` where it could mean several. */
export function rolesByWord(custom: readonly Pick<Role, 'id' | 'name'>[]): ReadonlyMap<string, Id | null> {
  const byWord = new Map<string, Id | null>(roleWords);
  for (const { id, name } of custom) {
    const word = plain(name);
    if (!vendorWords.includes(word)) byWord.set(word, byWord.has(word) ? null : id);
  }
  return byWord;
}

type Registration = PersonDetails['registration'];
export const registrationWords: ReadonlyMap<string, Registration> = new Map([
  ...meaning<Registration>(
    'registered,yes,registriert,ja,registrado,registrada,sí,רשום,רשומה,כן',
    'registered'
  ),
  ...meaning<Registration>(
    'unregistered,not registered,no,nicht registriert,unregistriert,nein,no registrado,no registrada,sin registrar,לא רשום,לא רשומה,לא',
    'unregistered'
  )
]);

const connectionWords: ReadonlyMap<string, (typeof connections)[number]> = new Map(
  connections.flatMap((name) =>
    meaning<(typeof connections)[number]>(`${name},${name} user,${name} connected`, name)
  )
);

/** The connections named in a cell such as `PBX, IoT`; `null` if there is one that is not known. */
export function connectionsIn(cell: string): PersonDetails['connections'] | null {
  const named = cell
    .split(/[,;/|]/)
    .filter((word) => word.trim() !== '')
    .map((word) => connectionWords.get(plain(word)));
  return named.includes(undefined) ? null : connections.filter((name) => named.includes(name));
}
