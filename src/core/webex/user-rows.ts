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
export function readUserRows(rows: readonly WrittenRow[], known: KnownToRows): readonly UserRow[] {
  const siteByName = new Map(known.sites.map((site) => [plain(site.name), site]));
  const kinds = known.sites.map((site) => ({ site, kindOf: lookUp(site.numbers) }));
  const firstRows = new Map<string, number>();
  return rows
    .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ''))
    .map(({ row, cells, beside }) => {
      const problems: CellProblem[] = [];
      const email = cells.email.trim().toLowerCase();
      const person = known.byEmail.get(email) ?? null;
      const before = person ? (known.users.get(person.id) ?? null) : null;
      const details = person ? null : newPerson(cells, problems);
      const first = firstRows.get(email);
      if (email !== '' && first !== undefined)
        problems.push({ code: 'email-twice', field: 'email', row: first });
      else firstRows.set(email, row);
      const chosen =
        cells.package.trim() === '' ? before?.package || known.package : packageIn(cells.package);
      if (!chosen) problems.push({ code: chosen === null ? 'package' : 'required', field: 'package' });
      const line = lineIn(cells, siteByName, kinds, problems);
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
    });
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
  siteByName: ReadonlyMap<string, Site>,
  kinds: readonly { readonly site: Site; readonly kindOf: ReturnType<typeof lookUp> }[],
  problems: CellProblem[]
): Pick<UserDetails, 'siteId' | 'number' | 'extension'> {
  const named = cells.location.trim();
  const site = named === '' ? undefined : siteByName.get(plain(named));
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
