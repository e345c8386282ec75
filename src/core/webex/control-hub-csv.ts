import { csvLine, defused } from '#core/account/csv.ts';
import { isToHandOver, isToUpdate } from './api-subscribers.ts';
import { factsOfOffer } from './creation.ts';
import { columnIn, idColumn, isOldName, isSuspended, minimalHeader } from './control-hub-header.ts';
import { offerIds, type OfferId } from './packages.ts';
import type { Site } from './site.ts';
import { sinceTold } from './told.ts';
import type { NamedUser } from './user-findings.ts';
import type { CsvMapping } from './webex-customer.ts';

/** As many users as the vendor takes in one file. */
export const mostRowsInFile = 20_000;

/** What Control Hub would stumble over; `columns`, `offers` and `count` say about what. */
export type CsvProblem =
  /** The vendor refuses a file with such a column. */
  | { readonly code: 'suspended-column'; readonly columns: readonly string[] }
  | { readonly code: 'old-column'; readonly columns: readonly string[] }
  /** Users have these and no column says so: they get no licence by the file. */
  | { readonly code: 'offer-without-column'; readonly offers: readonly OfferId[] }
  /** Columns that the file should have and does not. */
  | { readonly code: 'column-missing'; readonly columns: readonly string[] }
  /** Left blank it gives no error, but trouble with the site later (R-PKG-9). */
  | { readonly code: 'preferred-site'; readonly count: number }
  /** A package or add-on that somebody had before goes only if the file may remove services. */
  | { readonly code: 'services-go'; readonly count: number }
  /** A file cannot move whoever makes calls already to another location. */
  | { readonly code: 'location-changed'; readonly count: number }
  /** A number or extension that somebody gives up stays: an empty cell changes nothing. */
  | { readonly code: 'line-emptied'; readonly count: number }
  /** Names that a spreadsheet would calculate; they have an apostrophe in front. */
  | { readonly code: 'defused'; readonly count: number };

export interface ControlHubCsv {
  /** The text of each file, of at most so many rows as the vendor takes. */
  readonly files: readonly string[];
  readonly rows: number;
  readonly problems: readonly CsvProblem[];
}

/** What a cell holds, by its column. */
const values: Readonly<Record<string, (named: NamedUser, location: string) => string>> = {
  'First Name': ({ person }) => person.firstName,
  'Last Name': ({ person }) => person.lastName,
  'Display Name': ({ person }) => [person.firstName, person.lastName].filter(Boolean).join(' '),
  [idColumn]: ({ person }) => person.email,
  Extension: ({ user }) => (isCalling(user.package) ? user.extension : ''),
  'Phone Number': ({ user }) => (isCalling(user.package) ? user.number : ''),
  // a name, as the file knows no identifiers
  Location: ({ user }, location) => (isCalling(user.package) ? location : '')
};
/** Numbers with their sign and zeros, and addresses, stand as they are; their schemas let no formula in. */
const asTheyAre: readonly string[] = [idColumn, 'Extension', 'Phone Number'];

const isCalling = (offer: OfferId): boolean => factsOfOffer(offer).isCalling;

/** A file says nothing of roles. */
const isToUpdateByFile = (named: NamedUser): boolean =>
  isToUpdate(named) && sinceTold(named.user).some((part) => part !== 'roles');

/**
 * The users that the vendor is to be told of, in the format of Control Hub: under the minimal header, or under the
 * header of the organisation's own export, of which no column is dropped or moved. What we cannot tell stays empty,
 * which changes nothing there.
 */
export function controlHubCsv(
  users: readonly NamedUser[],
  sites: readonly Site[],
  mapping: CsvMapping | null
): ControlHubCsv {
  const header: readonly string[] = mapping?.header ?? minimalHeader;
  const locations = new Map(sites.map(({ id, name }) => [id, name]));
  const planned = users.filter((named) => isToHandOver(named) || isToUpdateByFile(named));
  const fill = header.map((): ((named: NamedUser) => string) => () => '');
  for (const [name, value] of Object.entries(values)) {
    const column = columnIn(header, name);
    if (column >= 0) fill[column] = (named) => value(named, locations.get(named.user.siteId) ?? '');
  }
  const columns = licenceColumnsOf(header, mapping);
  for (const column of new Set(columns.values())) {
    // several packages can be given by the same licence
    const offers = offerIds.filter((offer) => columns.get(offer) === column);
    fill[column] = ({ user }) =>
      [user.package, ...user.addOns].some((held) => offers.includes(held)) ? 'TRUE' : 'FALSE';
  }

  const raw = new Set(asTheyAre.map((name) => columnIn(header, name)));
  // as it was: the vendor knows its columns by their names
  const first = csvLine(header, new Set(header.keys()));
  const files: string[] = [];
  for (let start = 0; start < planned.length; start += mostRowsInFile) {
    const lines = planned.slice(start, start + mostRowsInFile).map((named) =>
      csvLine(
        fill.map((of) => of(named)),
        raw
      )
    );
    files.push([first, ...lines].join(''));
  }
  return { files, rows: planned.length, problems: problemsOf(planned, header, columns, locations) };
}

/** The place of the licence column of each offer that is mapped to one that is there and not suspended. */
function licenceColumnsOf(
  header: readonly string[],
  mapping: CsvMapping | null
): ReadonlyMap<OfferId, number> {
  const columns = new Map<OfferId, number>();
  for (const offer of offerIds) {
    const name = mapping?.packages[offer];
    const column = name === undefined || isSuspended(name) ? -1 : header.indexOf(name);
    if (column >= 0) columns.set(offer, column);
  }
  return columns;
}

function problemsOf(
  users: readonly NamedUser[],
  header: readonly string[],
  columns: ReadonlyMap<OfferId, number>,
  locations: ReadonlyMap<string, string>
): readonly CsvProblem[] {
  const suspended = header.filter(isSuspended);
  const old = header.filter(isOldName);
  const missing = Object.keys(values).filter((name) => columnIn(header, name) < 0);
  const held = new Set<OfferId>(users.flatMap(({ user }) => [user.package, ...user.addOns]));
  const withoutColumn = offerIds.filter((offer) => held.has(offer) && !columns.has(offer));
  const meetings = users.filter(({ user }) => factsOfOffer(user.package).hasMeetings).length;
  const changed = users.filter(({ user, person }) =>
    [person.firstName, person.lastName, locations.get(user.siteId) ?? ''].some(
      (name) => defused(name) !== name
    )
  ).length;
  const countOf = (is: (named: NamedUser) => boolean): number => users.filter(is).length;
  const servicesGo = columns.size === 0 ? 0 : countOf(losesService);
  const [moved, emptied] = [countOf(movesWhileCalling), countOf(givesLineUp)];
  return [
    ...(suspended.length > 0 ? [{ code: 'suspended-column', columns: suspended } as const] : []),
    ...(old.length > 0 ? [{ code: 'old-column', columns: old } as const] : []),
    ...(missing.length > 0 ? [{ code: 'column-missing', columns: missing } as const] : []),
    ...(withoutColumn.length > 0 ? [{ code: 'offer-without-column', offers: withoutColumn } as const] : []),
    ...(servicesGo > 0 ? [{ code: 'services-go', count: servicesGo } as const] : []),
    ...(moved > 0 ? [{ code: 'location-changed', count: moved } as const] : []),
    ...(emptied > 0 ? [{ code: 'line-emptied', count: emptied } as const] : []),
    ...(meetings > 0 ? [{ code: 'preferred-site', count: meetings } as const] : []),
    ...(changed > 0 ? [{ code: 'defused', count: changed } as const] : [])
  ];
}

const losesService = ({ user: { told, ...user } }: NamedUser): boolean =>
  told !== null &&
  (told.package !== user.package || told.addOns.some((addOn) => !user.addOns.includes(addOn)));

const callsStill = ({ user: { told, ...user } }: NamedUser): boolean =>
  told !== null && isCalling(told.package) && isCalling(user.package);

const movesWhileCalling = (named: NamedUser): boolean =>
  callsStill(named) && named.user.told?.siteId !== named.user.siteId;

const givesLineUp = (named: NamedUser): boolean => {
  const { told, number, extension } = named.user;
  return (
    callsStill(named) &&
    ((number === '' && told?.number !== '') || (extension === '' && told?.extension !== ''))
  );
};
