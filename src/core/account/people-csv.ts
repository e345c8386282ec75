import { issueCode, type IssueCode } from '#core/validity.ts';
import { readCsv } from './csv.ts';
import { PersonDetails } from './person.ts';

export const mostRows = 50_000;
export const mostBytes = 20 * 1024 * 1024;

type Field = keyof PersonDetails;
/** A column of the file: one of ours, or the vendor's NAME, which holds both names. */
type Column = Field | 'name';

/** What is wrong with one row. `row` counts from 1, as a spreadsheet does, headings and empty lines included. */
export type RowProblem =
  | { readonly code: IssueCode | 'role' | 'extension'; readonly field: Field }
  | { readonly code: 'email-taken'; readonly field: 'email' }
  | { readonly code: 'email-twice'; readonly field: 'email'; readonly row: number }
  | { readonly code: 'too-many-cells'; readonly field: null };

export interface CsvRow {
  readonly row: number;
  /** What stands in the file, for the preview. */
  readonly written: Readonly<Record<Field, string>>;
  /** The person to add, or `null` if there is a problem. */
  readonly details: PersonDetails | null;
  readonly problems: readonly RowProblem[];
}

/** What the whole file suffers from, so that no row can be read. */
export type FileProblem =
  | { readonly code: 'empty' | 'no-email-column' | 'no-name-column' | 'no-rows' }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'unclosed-quote'; readonly row: number };

export interface PeopleCsv {
  /** The headings that mean something to us, as they are written, and what they are read as. */
  readonly columns: readonly { readonly heading: string; readonly column: Column }[];
  /** The headings that mean nothing to us. */
  readonly ignored: readonly string[];
  readonly rows: readonly CsvRow[];
}

export type PeopleCsvResult =
  { readonly ok: true; readonly value: PeopleCsv } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads people from a CSV text: the vendor's template or any list whose first line names its columns.
 * `taken` are the e-mail addresses the account has already, in lower case.
 */
export function readPeopleCsv(text: string, taken: ReadonlySet<string>): PeopleCsvResult {
  const fail = (problem: FileProblem): PeopleCsvResult => ({ ok: false, problem });
  if (text.length > mostBytes)
    return fail({ code: 'too-large', megabytes: Math.floor(mostBytes / 1024 / 1024) });
  const { body, delimiter, skipped } = dialectOf(text);
  if (body.trim() === '') return fail({ code: 'empty' });
  const { records, unclosed } = readCsv(body, delimiter, mostRows + 10_000);
  if (unclosed !== null) return fail({ code: 'unclosed-quote', row: unclosed + skipped });
  const start = records.findIndex((cells) => !isBlank(cells));
  const headings = (records[start] ?? []).map((heading) => heading.trim());
  const columns = columnsOf(headings);
  if (!columns.includes('email')) return fail({ code: 'no-email-column' });
  if (!columns.includes('name') && !(columns.includes('firstName') && columns.includes('lastName')))
    return fail({ code: 'no-name-column' });

  const filled = records
    .map((cells, index) => ({ cells, row: index + 1 + skipped }))
    .slice(start + 1)
    .filter(({ cells }) => !isBlank(cells));
  if (filled.length === 0) return fail({ code: 'no-rows' });
  if (filled.length > mostRows) return fail({ code: 'too-many-rows', most: mostRows });

  const firstRows = new Map<string, number>();
  const rows = filled.map(({ cells, row }) => rowOf(cells, row, columns, taken, firstRows));
  return {
    ok: true,
    value: {
      columns: headings.flatMap((heading, i) => {
        const column = columns[i];
        return column ? [{ heading, column }] : [];
      }),
      ignored: headings.filter((heading, i) => heading !== '' && !columns[i]),
      rows
    }
  };
}

function rowOf(
  cells: readonly string[],
  row: number,
  columns: readonly (Column | null)[],
  taken: ReadonlySet<string>,
  firstRows: Map<string, number>
): CsvRow {
  const written = writtenIn(cells, columns);
  const role = roles.get(plain(written.role));
  const parsed = PersonDetails.safeParse({ ...written, role: role ?? 'user' }, { reportInput: true });
  const problems: RowProblem[] = [];
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path[0] as Field;
    if (problems.some((known) => known.field === field)) continue;
    const code =
      issue.input === '' ? 'required' : field === 'extension' ? ('extension' as const) : issueCode(issue);
    problems.push({ code, field });
  }
  if (!role) problems.push({ code: 'role', field: 'role' });
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    problems.push({ code: 'too-many-cells', field: null });

  const email = written.email.toLowerCase();
  const first = firstRows.get(email);
  if (email !== '' && !problems.some(({ field }) => field === 'email')) {
    if (taken.has(email)) problems.push({ code: 'email-taken', field: 'email' });
    else if (first !== undefined) problems.push({ code: 'email-twice', field: 'email', row: first });
    // a row that is not added does not stand in the way of a later one
    if (problems.length === 0) firstRows.set(email, row);
  }
  return { row, written, details: problems.length === 0 ? (parsed.data ?? null) : null, problems };
}

function writtenIn(
  cells: readonly string[],
  columns: readonly (Column | null)[]
): Readonly<Record<Field, string>> {
  const cell = (column: Column): string => {
    const index = columns.indexOf(column);
    return index < 0 ? '' : unquoted((cells[index] ?? '').trim());
  };
  const [firstName, lastName] = [cell('firstName'), cell('lastName')];
  const names = firstName === '' && lastName === '' ? split(cell('name')) : { firstName, lastName };
  return {
    ...names,
    email: cell('email'),
    phone: cell('phone'),
    extension: cell('extension'),
    role: cell('role')
  };
}

/** `Ada Maria Quill` or `Quill, Ada Maria`. */
function split(name: string): { firstName: string; lastName: string } {
  const [last = '', first] = name.split(',', 2).map((part) => part.trim());
  if (first !== undefined) return { firstName: first, lastName: last };
  const words = name.split(/\s+/);
  return { firstName: words.slice(0, -1).join(' ') || name, lastName: words.slice(1).at(-1) ?? '' };
}

/**
 * A spreadsheet that fears formulas puts an apostrophe before `+49 …`; it is no part of the value.
 * Before a letter it is: `'t Hooft`.
 */
const unquoted = (cell: string): string => cell.replace(/^'(?=[=+\-@\d])/, '').trim();

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

// ── headings ──────────────────────────────────────────────

/** Letters and digits only, in lower case and without accents, so that `E-Mail` and `email` are one. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const headingsOf: Readonly<Record<Column, string>> = {
  firstName: 'first name, given name, forename, vorname, nombre, nombre de pila, primer nombre, שם פרטי',
  lastName: 'last name, surname, family name, nachname, familienname, apellido, apellidos, שם משפחה',
  name: 'name, full name, display name, anzeigename, vollständiger name, nombre completo, nombre y apellidos, שם, שם מלא',
  email:
    'email, mail, email address, mail address, e-mail-adresse, mailadresse, correo, correo electrónico, dirección de correo, dirección de correo electrónico, email dirección, דוא״ל, דואר אלקטרוני, אימייל, כתובת דוא״ל, כתובת אימייל',
  phone:
    'phone, telephone, phone number, telephone number, tel, telefon, telefonnummer, rufnummer, teléfono, número de teléfono, טלפון, מספר טלפון',
  extension:
    'extension, ext, extension number, durchwahl, nebenstelle, extensión, número de extensión, שלוחה, מספר שלוחה',
  role: 'role, user role, rolle, benutzerrolle, rol, función, תפקיד'
};
const columnByHeading: ReadonlyMap<string, Column> = new Map(
  (Object.keys(headingsOf) as Column[]).flatMap((column) =>
    headingsOf[column].split(',').map((heading) => [plain(heading), column] as const)
  )
);

/** What each column holds; `null` for one that we do not know, or know from an earlier column. */
function columnsOf(headings: readonly string[]): readonly (Column | null)[] {
  const found = headings.map((heading) => columnByHeading.get(plain(heading)) ?? null);
  const unique = found.map((column, i) => (found.indexOf(column) === i ? column : null));
  // without a last name, a column such as “Nombre” holds the whole name
  return unique.includes('lastName') || unique.includes('name')
    ? unique
    : unique.map((column) => (column === 'firstName' ? 'name' : column));
}

/** How roles are written; an empty cell is a user, as in the vendor's template. */
const roles: ReadonlyMap<string, PersonDetails['role']> = new Map([
  ...',user,benutzer,usuario,משתמש'.split(',').map((word) => [plain(word), 'user'] as const),
  ...'account admin,admin,account administrator,kontoadministrator,konto-admin,administrador de cuenta,administrador,מנהל חשבון,מנהל'
    .split(',')
    .map((word) => [plain(word), 'account-admin'] as const)
]);

// ── delimiter ─────────────────────────────────────────────

const delimiters = [',', ';', '\t'] as const;

/** The delimiter under which the first line has most headings we know, else most cells. */
function dialectOf(text: string): { body: string; delimiter: string; skipped: number } {
  const whole = text.replace(/^\uFEFF/, '');
  // a line by which spreadsheets tell each other
  const told = /^sep=([,;\t])(\r\n|\r|\n)/i.exec(whole);
  if (told?.[1]) return { body: whole.slice(told[0].length), delimiter: told[1], skipped: 1 };
  const firstLine = /\S[^\r\n]*/.exec(whole)?.[0] ?? '';
  const score = (delimiter: string): number => {
    const [headings = []] = readCsv(firstLine, delimiter, 1).records;
    return columnsOf(headings).filter(Boolean).length * 1000 + headings.length;
  };
  const [delimiter = ','] = delimiters.toSorted((a, b) => score(b) - score(a));
  return { body: whole, delimiter, skipped: 0 };
}
