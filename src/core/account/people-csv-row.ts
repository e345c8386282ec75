import { sameValue } from '#core/same-value.ts';
import { issueCode, type IssueCode } from '#core/validity.ts';
import type { Account } from './account.ts';
import { undefused } from './csv.ts';
import {
  connectionsIn,
  csvFields,
  plain,
  registrationWords,
  rolesByWord,
  type CsvColumn,
  type CsvField,
  type CsvMapping
} from './people-columns.ts';
import { blankDetails, fieldsFilledIn, PersonDetails, type Person } from './person.ts';
import type { Role } from './role.ts';
import type { NumberField } from './unique-attributes.table.ts';

/** Who else has a number: somebody of the account, or an earlier row. */
export type OtherHolder = { readonly person: Person } | { readonly row: number };

/** What is wrong with one row. */
export type RowProblem =
  | {
      readonly code: IssueCode | 'role' | 'extension' | 'registration' | 'connections';
      readonly field: CsvField;
    }
  | { readonly code: 'email-twice'; readonly field: 'email'; readonly row: number }
  | { readonly code: 'number-taken'; readonly field: NumberField; readonly by: OtherHolder }
  | { readonly code: 'too-many-cells'; readonly field: null };

/** The people an account has already, by what a list is compared with. */
export interface KnownPeople {
  readonly byEmail: ReadonlyMap<string, Person>;
  readonly byNumber: ReadonlyMap<string, Person>;
}

/** Text in place of that of a cell, by row and field. */
export type Corrections = ReadonlyMap<number, Readonly<Partial<Record<CsvField, string>>>>;

export interface CsvOptions {
  /** What each column holds; guessed if it is not said. */
  readonly mapping?: CsvMapping;
  readonly corrections?: Corrections;
  readonly known?: KnownPeople;
  /** The account decides whether numbers may be shared. */
  readonly account?: Account;
  /** The custom roles its people can have. */
  readonly roles?: readonly Pick<Role, 'id' | 'name'>[];
}

/** What a row says by itself, before it is compared with the others. */
export interface OwnRow {
  readonly row: number;
  /** What stands in the file, or was put in its place. */
  readonly written: Readonly<Record<CsvField, string>>;
  /** Who has this e-mail address in the account already. */
  readonly before: Person | null;
  /** The person as they would be, or `null` if there is a problem. */
  readonly details: PersonDetails | null;
  /** What would change of somebody who is there already. */
  readonly changed: readonly CsvField[];
  readonly problems: readonly RowProblem[];
  readonly correction: ReturnType<Corrections['get']>;
}

/** Reads single rows of a list whose columns hold this. */
export function rowReader(mapping: CsvMapping, { known, roles = [] }: CsvOptions) {
  const roleIds = rolesByWord(roles);
  return (row: number, cells: readonly string[], correction?: OwnRow['correction']): OwnRow => {
    const written = { ...writtenIn(cells, mapping), ...correction };
    const before = known?.byEmail.get(written.email.trim().toLowerCase()) ?? null;
    const base = before ? fieldsFilledIn(before) : blankDetails;
    const said = Object.fromEntries(
      csvFields.filter((field) => written[field].trim() !== '').map((field) => [field, written[field]])
    );
    const problems: RowProblem[] = [];
    const worded = <T>(
      field: 'role' | 'registration' | 'connections',
      value: T | null | undefined
    ): T | undefined => {
      if (written[field].trim() === '') return base[field] as T;
      if (value === null || value === undefined) problems.push({ code: field, field });
      return value ?? (base[field] as T);
    };
    const parsed = PersonDetails.safeParse(
      {
        ...base,
        ...said, // an empty cell leaves what is there
        email: written.email,
        role: worded('role', roleIds.get(plain(written.role))),
        registration: worded('registration', registrationWords.get(plain(written.registration))),
        connections: worded('connections', connectionsIn(written.connections))
      },
      { reportInput: true }
    );
    for (const issue of parsed.error?.issues ?? []) {
      const field = issue.path[0] as CsvField;
      if (problems.some((found) => found.field === field)) continue;
      const code = issue.input === '' ? 'required' : issueCode(issue);
      problems.push({ code: field === 'extension' && code === 'format' ? 'extension' : code, field });
    }
    problems.sort((a, b) => csvFields.indexOf(a.field ?? 'email') - csvFields.indexOf(b.field ?? 'email'));
    if (cells.slice(mapping.length).some((cell) => cell.trim() !== ''))
      problems.push({ code: 'too-many-cells', field: null });
    const details = parsed.data ?? null;
    const changed =
      before && details ? csvFields.filter((field) => !sameValue(details[field], before[field])) : [];
    return { row, written, before, details, changed, problems, correction };
  };
}

function writtenIn(cells: readonly string[], mapping: CsvMapping): Readonly<Record<CsvField, string>> {
  const cell = (column: CsvColumn): string => {
    const index = mapping.indexOf(column);
    return index < 0 ? '' : undefused((cells[index] ?? '').trim());
  };
  const [firstName, lastName] = [cell('firstName'), cell('lastName')];
  const names = firstName === '' && lastName === '' ? splitName(cell('name')) : { firstName, lastName };
  return {
    ...names,
    email: cell('email'),
    phone: cell('phone'),
    mobile: cell('mobile'),
    extension: cell('extension'),
    role: cell('role'),
    location: cell('location'),
    registration: cell('registration'),
    connections: cell('connections')
  };
}

/** `Ada Maria Quill` or `Quill, Ada Maria`. */
export function splitName(name: string): { firstName: string; lastName: string } {
  const [last = '', first] = name.split(',', 2).map((part) => part.trim());
  if (first !== undefined) return { firstName: first, lastName: last };
  const words = name.split(/\s+/);
  return { firstName: words.slice(0, -1).join(' ') || name, lastName: words.slice(1).at(-1) ?? '' };
}
