import { fullName, isBuiltIn, type Person } from '#core/account/person.ts';
import type { RecordSet } from '#core/command.ts';
import type { DimensionsCatalogue } from '#core/dimensions/catalogue.ts';
import { nameOfUser } from '#core/dimensions/dimensions-lines.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import type { Id } from '#core/fields.ts';
import { recordName } from '#core/record-name.ts';
import { listedTables, tables, type Records, type Table } from '#core/state.ts';
import type { WebexEntries } from '#core/webex/webex-settings.ts';
import type { Workspace } from '#core/workspace.ts';
import { accountsOf } from './accounts-of.ts';
import { canonicalRecord, type AnyRecord } from './canonical.ts';
import { withClashes } from './clashes.ts';
import { importStatuses, itemOf, type ImportItem, type ImportStatus } from './import-item.ts';
import { withKept } from './left-behind.ts';
import { withLicenceConflicts } from './licence-conflicts.ts';
import { withRemoved } from './removed-here.ts';

export { isRemovedHere } from './import-item.ts';
export type { ImportItem, ImportStatus } from './import-item.ts';

/** A record as it was at the last common revision; `null`: it did not exist then; `undefined`: none is known. */
export type BaseOf = (table: Table, id: Id) => AnyRecord | null | undefined;

/** What an import would do, record by record. Nothing is removed by being absent from a bundle. */
export interface ImportPlan {
  /** One item for each record of the bundle, in the order of the tables. */
  readonly items: readonly ImportItem[];
  readonly counts: Readonly<Record<ImportStatus, number>>;
  /** How many records within the bundle's reach are only here. They stay. */
  readonly onlyHere: number;
  /** The accounts that have records here which the bundle lacks. */
  readonly accountsWithMore: ReadonlySet<Id>;
  /** The custom roles of people here whom the bundle lacks, by account. */
  readonly rolesOnlyHere: ReadonlyMap<Id, ReadonlySet<Id>>;
  /** What is here, against which the records that are written have to fit. */
  readonly here: Pick<
    RecordSet,
    'workspace' | 'templates' | 'sites' | 'webexUsers' | 'dimensionsCustomers' | 'dimensionsUsers'
  >;
  /** The settings that the bundle brings, be they taken over or not. */
  readonly settingsThere: Workspace | undefined;
  /** Of one account: what its customer of Dimensions names of the settings there. */
  readonly catalogueThere: DimensionsCatalogue | undefined;
  /** Of one account: what its template names of the settings there. */
  readonly entriesThere: WebexEntries | undefined;
}

/**
 * Compares the content of a bundle with what is here, by value and id.
 * `local` must hold every record here whose id the bundle has, everything of the bundle's accounts,
 * the customers who have one of its external customer IDs, names or the internal system, and the sites that have one
 * of its numbers.
 */
export function planImport(brought: RecordSet, local: RecordSet, baseOf: BaseOf): ImportPlan {
  const content = withKept(brought, local);
  const here = new Map(tables.map((table) => [table, byId(table, recordsOf(local, table))]));
  const nameOf = namesIn(content);
  const compared = tables.flatMap((table) =>
    recordsOf(content, table).map((theirs) => {
      const base = baseOf(table, theirs.id);
      return itemOf<Table>(
        table,
        theirs,
        here.get(table)?.get(theirs.id) ?? null,
        base && canonicalRecord(table, base),
        nameOf(table, theirs)
      );
    })
  );
  const items = withClashes(withLicenceConflicts(withRemoved(compared)), local);
  return {
    items,
    counts: countsOf(items),
    ...onlyHere(content, local),
    rolesOnlyHere: rolesOnlyHere(content, local),
    here: local,
    settingsThere: content.workspace,
    catalogueThere: content.dimensionsCatalogue,
    entriesThere: content.webexEntries
  };
}

/** What a person calls a record; what an account or a person has with a vendor goes by their name. */
function namesIn({ accounts, people }: RecordSet): (table: Table, record: AnyRecord) => string {
  const accountNames = new Map(accounts.map(({ id, name }) => [id, name]));
  const byPerson = new Map(people.map((person) => [person.id, person]));
  return (table, record) => {
    const person = byPerson.get(record.id);
    if (table === 'webexCustomers' || table === 'dimensionsCustomers')
      return accountNames.get(record.id) ?? '';
    if (table === 'webexUsers') return person ? fullName(person) : '';
    if (table === 'dimensionsUsers') return nameOfUser(record as DimensionsUser, byPerson);
    return table === 'people' ? fullName(record as Person) : recordName({ ...record });
  };
}

/** How many records a set holds. */
export const sizeOf = ({ workspace, ...lists }: RecordSet): number =>
  listedTables.reduce((sum, table) => sum + lists[table].length, workspace ? 1 : 0);

const recordsOf = (records: RecordSet, table: Table): readonly AnyRecord[] =>
  table === 'workspace' ? (records.workspace ? [records.workspace] : []) : records[table];

const byId = (table: Table, records: readonly AnyRecord[]): ReadonlyMap<Id, Records[Table]> =>
  new Map(records.map((record) => [record.id, canonicalRecord(table, record)]));

const countsOf = (items: readonly ImportItem[]): ImportPlan['counts'] =>
  Object.fromEntries(
    importStatuses.map((status) => [status, items.filter((item) => item.status === status).length])
  ) as Record<ImportStatus, number>;

function onlyHere(content: RecordSet, local: RecordSet): Pick<ImportPlan, 'onlyHere' | 'accountsWithMore'> {
  const reach = new Set(content.accounts.map(({ id }) => id));
  const accountsWithMore = new Set<Id>();
  let count = 0;
  for (const table of listedTables) {
    const there = new Set(content[table].map(({ id }) => id));
    for (const record of local[table]) {
      if (there.has(record.id)) continue;
      const accounts = accountsOf(table, record);
      for (const id of accounts) accountsWithMore.add(id);
      // a bundle of one account says nothing of the others
      if (content.workspace || accounts.some((id) => reach.has(id))) count += 1;
    }
  }
  return { onlyHere: count, accountsWithMore };
}

function rolesOnlyHere(content: RecordSet, local: RecordSet): ImportPlan['rolesOnlyHere'] {
  const there = new Set(content.people.map(({ id }) => id));
  const roles = new Map<Id, Set<Id>>();
  for (const { id, accountId, role } of local.people)
    if (!there.has(id) && !isBuiltIn(role))
      roles.set(accountId, (roles.get(accountId) ?? new Set()).add(role));
  return roles;
}
