import { undefused } from '#core/account/csv.ts';
import { readCsvTable, type CsvTable, type FileProblem } from '#core/account/csv-table.ts';
import { looksLikeEmail, plain } from '#core/account/people-columns.ts';
import { splitName } from '#core/account/people-csv-row.ts';
import { addressKey } from './addresses-elsewhere.ts';
import { hash } from './dice.ts';
import { PbxUser } from './dimensions-user.ts';
import {
  agentIn,
  guessedRosterMapping,
  rosterFields,
  type RosterField,
  type RosterMapping
} from './roster-columns.ts';

/** What is wrong with one cell of a row. The row is left out, unless the problem is one that `isOnlyWarned`. */
export type RosterProblem =
  | { readonly code: 'too-long' | 'email' | 'agent' | 'extension'; readonly field: RosterField }
  | { readonly code: 'nobody' | 'too-many-cells' | 'stray-quote'; readonly field: null }
  /** An earlier row is of the same user. */
  | { readonly code: 'twice'; readonly field: 'pbxId' | 'extension' | 'email'; readonly row: number };

export interface RosterRow {
  /** Counted from 1, as a spreadsheet does. */
  readonly row: number;
  readonly user: PbxUser | null;
  readonly problems: readonly RosterProblem[];
}

export interface Roster {
  readonly table: CsvTable;
  readonly mapping: RosterMapping;
  readonly rows: readonly RosterRow[];
  /** Those of all rows that can be used. */
  readonly users: readonly PbxUser[];
}

type RosterFileProblem = FileProblem | { readonly code: 'no-extension-column' };
type RosterResult =
  { readonly ok: true; readonly value: Roster } | { readonly ok: false; readonly problem: RosterFileProblem };

/** Reads the users of a customer's telephone system from a CSV text in any of our languages. */
export function readRoster(text: string, mapping?: RosterMapping): RosterResult {
  const table = readCsvTable(text);
  return table.ok ? rosterIn(table.value, mapping) : table;
}

/** The same of a list whose cells are read already; the mapping is guessed if it is not given. */
export function rosterIn(table: CsvTable, given?: RosterMapping): RosterResult {
  const mapping = given ?? guessedRosterMapping(table.headings, table.lines);
  // without one nobody could be monitored
  if (!mapping.includes('extension')) return { ok: false, problem: { code: 'no-extension-column' } };
  const columns = new Map(rosterFields.map((field) => [field, mapping.indexOf(field)]));
  // letters with marks are composed, so that the same text is the same whatever wrote it
  const lines = table.lines.map(({ row, cells, hasStrayQuote }) => ({
    row,
    cells,
    hasStrayQuote,
    cell: (field: RosterField): string => undefused(cells[columns.get(field) ?? -1] ?? '').normalize('NFC')
  }));
  const shared = sharedExtensions(lines.map(({ cell }) => cell));
  const firstRows = new Map<string, number>();
  const rows = lines.map(({ row, cells, cell, hasStrayQuote }): RosterRow => {
    const { problems, user } = userIn(cell, row, shared);
    if (cells.slice(mapping.length).some((extra) => extra.trim() !== ''))
      problems.push({ code: 'too-many-cells', field: null });
    if (hasStrayQuote) problems.push({ code: 'stray-quote', field: null });
    const first = user ? firstRows.get(user.pbxId) : undefined;
    if (first !== undefined) problems.push({ code: 'twice', field: toldBy(cell), row: first });
    const isGood = user !== null && problems.every(isOnlyWarned);
    if (isGood) firstRows.set(user.pbxId, row);
    return { row, user: isGood ? user : null, problems };
  });
  const users = rows.flatMap(({ user }) => user ?? []);
  return { ok: true, value: { table, mapping, rows, users } };
}

const warned: readonly RosterProblem['code'][] = ['email', 'agent', 'extension', 'stray-quote'];
/** The row is used all the same: what it says is kept as it is, and who is no agent for sure is none. */
export const isOnlyWarned = ({ code }: RosterProblem): boolean => warned.includes(code);

type CellOf = (field: RosterField) => string;

/** The field by which a user is told from others: the system's identifier, or else the extension, or else the address. */
function toldBy(cell: CellOf): 'pbxId' | 'extension' | 'email' {
  if (cell('pbxId') !== '') return 'pbxId';
  return cell('extension') === '' ? 'email' : 'extension';
}

/** The extensions, within their account, of several people where only the extension tells users apart. */
function sharedExtensions(cells: readonly CellOf[]): ReadonlySet<string> {
  const holders = new Map<string, string>();
  const shared = new Set<string>();
  for (const cell of cells) {
    if (toldBy(cell) !== 'extension') continue;
    const key = extensionKey(cell);
    const holder = holders.get(key) ?? whoseIs(cell);
    holders.set(key, holder);
    if (holder !== whoseIs(cell)) shared.add(key);
  }
  return shared;
}

const extensionKey = (cell: CellOf): string => `${cell('subAccount')}\n${cell('extension')}`;

/** Who has an extension, as far as a row says it: by the address, or else by the names. */
const whoseIs = (cell: CellOf): string =>
  addressKey(cell('email')) || plain([cell('firstName'), cell('lastName'), cell('name')].join(' '));

function userIn(
  cell: CellOf,
  row: number,
  shared: ReadonlySet<string>
): { user: PbxUser | null; problems: RosterProblem[] } {
  const problems: RosterProblem[] = [];
  const [email, extension, isAgent] = [cell('email'), cell('extension'), agentIn(cell('isAgent'))];
  if (email !== '' && !looksLikeEmail(email)) problems.push({ code: 'email', field: 'email' });
  // nobody says what an extension may be, but one with letters is more likely a slip
  if (/\p{L}/u.test(extension)) problems.push({ code: 'extension', field: 'extension' });
  if (isAgent === null) problems.push({ code: 'agent', field: 'isAgent' });
  const own = { firstName: cell('firstName'), lastName: cell('lastName') };
  const isSplit = own.firstName === '' && own.lastName === '';
  const names = isSplit ? splitName(cell('name')) : own;
  if (email === '' && extension === '' && names.firstName === '' && names.lastName === '')
    return { user: null, problems: [{ code: 'nobody', field: null }] };
  const parsed = PbxUser.safeParse({
    pbxId: cell('pbxId') || madeUpId(cell, row, shared),
    subAccount: cell('subAccount'),
    ...names,
    email,
    extension,
    sipUser: cell('sipUser'),
    isAgent: isAgent ?? false,
    isSimulated: false
  });
  for (const { path } of parsed.error?.issues ?? []) {
    const found = path[0] as Exclude<keyof PbxUser, 'isSimulated'>;
    const field = isSplit && (found === 'firstName' || found === 'lastName') ? 'name' : found;
    if (!problems.some((known) => known.field === field)) problems.push({ code: 'too-long', field });
  }
  return { user: parsed.data ?? null, problems };
}

/** The same in the next list of the system, whatever else of the user is another by then. */
function madeUpId(cell: CellOf, row: number, shared: ReadonlySet<string>): string {
  const told = toldBy(cell);
  const value = told === 'email' ? addressKey(cell('email')) : cell(told);
  const account = cell('subAccount');
  const whose = told === 'extension' && shared.has(extensionKey(cell)) ? [whoseIs(cell)] : [];
  const id = [told, ...(account === '' ? [] : [account]), value || `row ${row}`, ...whose].join(':');
  return id.length > 120 ? `${id.slice(0, 100)}:${hash(id).toString(36)}` : id;
}

/** The identifier is none of the telephone system's own, but made of the extension of a user. */
export const isMadeOfExtension = (pbxId: string): boolean => pbxId.startsWith('extension:');
