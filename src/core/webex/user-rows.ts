import { plain } from '#core/account/people-columns.ts';
import { blankDetails, PersonDetails, type Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Site } from './site.ts';
import { lookUp } from './number-ranges.ts';
import type { PackageId } from './packages.ts';
import { E164 } from './phone-number.ts';
import { e164Of, type Wanted } from './propose-users.ts';
import { packageIn, type UserField } from './user-columns.ts';
import { userDetails, type UserDetails, type WebexUser } from './webex-user.ts';

/** What stands in one row of a list, cell by cell; `row` counts as the list does. */
export interface WrittenRow {
  readonly row: number;
  readonly cells: Readonly<Record<UserField, string>>;
  /** What no list says. */
  readonly beside?: Pick<UserDetails, 'addOns' | 'roles'>;
}

/** What is wrong with a cell by itself. */
export type CellProblem =
  | { readonly code: 'email-twice'; readonly field: 'email'; readonly row: number }
  | {
      readonly code:
        'required' | 'too-long' | 'email' | 'package' | 'location' | 'number' | 'extension' | 'format';
      readonly field: UserField;
    };

/** A row as it is understood. */
export interface UserRow {
  readonly row: number;
  readonly cells: WrittenRow['cells'];
  /** Who has this e-mail address in the account already. */
  readonly person: Person | null;
  /** What they have with Webex already. */
  readonly before: WebexUser | null;
  /** The person to be added; `null` for somebody who is there, or with a problem. */
  readonly added: (PersonDetails & { readonly id: Id }) | null;
  /** What they are to have, as far as the row says it; `null` with a problem. */
  readonly wanted: Wanted | null;
  readonly problems: readonly CellProblem[];
}

/** What rows are compared with. */
export interface KnownToRows {
  readonly byEmail: ReadonlyMap<string, Person>;
  readonly users: ReadonlyMap<Id, WebexUser>;
  readonly sites: readonly Site[];
  /** The package of a row that names none; empty if there is no such. */
  readonly package: PackageId | '';
  /** The identifier of whoever is new in this row, the same whenever it is asked. */
  readonly idOf: (row: number) => Id;
}

/** Reads the rows of a list, each by itself and then for addresses that occur twice. Empty rows are left out. */
export const readUserRows = (rows: readonly WrittenRow[], known: KnownToRows): readonly UserRow[] =>
  userRowReader(known)(rows);

/**
 * Reads a list again and again, as while somebody corrects it: a row that stays where it is with the same cells (the
 * very object) is not read once more.
 */
export function userRowReader(known: KnownToRows): (rows: readonly WrittenRow[]) => readonly UserRow[] {
  const sites = sitesIn(known);
  const read = new WeakMap<
    WrittenRow['cells'],
    { readonly written: WrittenRow; readonly found: UserRow | null }
  >();
  const rowOf = (written: WrittenRow): UserRow | null => {
    const { row, cells, beside } = written;
    const before = read.get(cells);
    if (before?.written.row === row && before.written.beside === beside) return before.found;
    const found = isEmpty(cells) ? null : readRow(written, known, sites);
    read.set(cells, { written, found });
    return found;
  };
  return (rows) => {
    const firstRows = new Map<string, number>();
    return rows
      .map(rowOf)
      .filter((found) => found !== null)
      .map((found) => {
        const email = emailIn(found.cells);
        const first = firstRows.get(email);
        if (email === '' || first === undefined) {
          firstRows.set(email, found.row);
          return found;
        }
        const twice = { code: 'email-twice', field: 'email', row: first } as const;
        return { ...found, added: null, wanted: null, problems: [...found.problems, twice] };
      });
  };
}

const isEmpty = (cells: WrittenRow['cells']): boolean =>
  Object.values(cells).every((cell) => cell.trim() === '');
const emailIn = (cells: WrittenRow['cells']): string => cells.email.trim().toLowerCase();

/** The sites that rows can name, and the kinds of their numbers. */
const sitesIn = ({ sites }: KnownToRows) => ({
  byName: new Map(sites.map((site) => [plain(site.name), site])),
  kinds: sites.map((site) => ({ site, kindOf: lookUp(site.numbers) }))
});

/** A row by itself. */
function readRow(
  { row, cells, beside }: WrittenRow,
  known: KnownToRows,
  sites: ReturnType<typeof sitesIn>
): UserRow {
  const problems: CellProblem[] = [];
  const person = known.byEmail.get(emailIn(cells)) ?? null;
  const before = person ? (known.users.get(person.id) ?? null) : null;
  const details = person ? null : newPerson(cells, problems);
  const chosen = cells.package.trim() === '' ? before?.package || known.package : packageIn(cells.package);
  if (!chosen) problems.push({ code: chosen === null ? 'package' : 'required', field: 'package' });
  const line = lineIn(cells, sites, problems);
  const id = person?.id ?? known.idOf(row);
  const isGood = problems.length === 0 && !!chosen;
  return {
    row,
    cells,
    person,
    before,
    added: isGood && details ? { ...details, id } : null,
    wanted: isGood
      ? {
          user: {
            ...(before ? userDetails(before) : { id, addOns: [], roles: [], ...line }),
            ...(isSaid(cells) ? line : {}),
            ...beside,
            package: chosen
          },
          phone: person?.phone ?? '',
          extension: person?.extension ?? ''
        }
      : null,
    problems
  };
}

/** The row says where somebody is or how they are called. */
const isSaid = (cells: WrittenRow['cells']): boolean =>
  [cells.location, cells.number, cells.extension].some((cell) => cell.trim() !== '');

function newPerson(cells: WrittenRow['cells'], problems: CellProblem[]): PersonDetails | null {
  const { firstName, lastName, email } = cells;
  const parsed = PersonDetails.safeParse({ ...blankDetails, firstName, lastName, email });
  for (const { path, code } of parsed.error?.issues ?? []) {
    const field = path[0] as 'firstName' | 'lastName' | 'email';
    if (problems.some((found) => found.field === field)) continue;
    if (field === 'email') problems.push({ code: email.trim() === '' ? 'required' : 'email', field });
    else problems.push({ code: code === 'too_big' ? 'too-long' : 'format', field });
  }
  return parsed.data ?? null;
}

/** Site, number and extension of a row. A number tells its site; one that lost its `+` in a spreadsheet is found. */
function lineIn(
  cells: WrittenRow['cells'],
  { byName, kinds }: ReturnType<typeof sitesIn>,
  problems: CellProblem[]
): Pick<UserDetails, 'siteId' | 'number' | 'extension'> {
  const named = cells.location.trim();
  const site = named === '' ? undefined : byName.get(plain(named));
  if (named !== '' && !site) problems.push({ code: 'location', field: 'location' });
  const written = cells.number.trim();
  const digits = /[^\d+()\s./-]/.test(written) ? '' : written.replace(/\D/g, '');
  const candidates = [e164Of(written), `+${digits}`, `+1${digits}`].filter(
    (number) => E164.safeParse(number).success
  );
  const holder = candidates
    .flatMap((number) => kinds.map((kind) => ({ number, ...kind })))
    .find(({ number, kindOf, site: at }) => kindOf(number) !== null && (!site || site.id === at.id));
  const number = digits === '' ? '' : (holder?.number ?? e164Of(written));
  if (written !== '' && number === '') problems.push({ code: 'number', field: 'number' });
  const extension = cells.extension.trim();
  if (!/^\d{0,10}$/.test(extension)) problems.push({ code: 'extension', field: 'extension' });
  return { siteId: site?.id ?? (number === '' ? '' : (holder?.site.id ?? '')), number, extension };
}
