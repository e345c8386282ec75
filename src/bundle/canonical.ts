import type { RecordSet } from '#core/command.ts';
import { DimensionsCatalogue } from '#core/dimensions/catalogue.ts';
import { schemas } from '#core/records.ts';
import type { Records, Table } from '#core/state.ts';
import { WebexEntries } from '#core/webex/webex-settings.ts';
import type { BundleContent } from './bundle.ts';

/** A record of any table. */
export type AnyRecord = Records[Table];

/** JSON without white space and with keys in code unit order, as RFC 8785 has it: same value, same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join()}}`;
}

/** The lower-case hexadecimal SHA-256 of a text in UTF-8. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The record as its schema reads it: what storage adds for its indexes stays behind, white space around texts too.
 * A record that its schema does not accept is returned as it is, for others to complain.
 */
export function canonicalRecord<T extends Table>(table: T, record: Records[T]): Records[T] {
  const fields = new Set(Object.keys(schemas[table].shape));
  const own = Object.fromEntries(Object.entries(record).filter(([field]) => fields.has(field)));
  const parsed = schemas[table].safeParse(own);
  return (parsed.success ? parsed.data : own) as Records[T];
}

/** The records as a bundle holds them: canonical, in the order of their ids. */
export function canonicalContent({
  workspace,
  dimensionsCatalogue,
  webexEntries,
  ...records
}: RecordSet): BundleContent {
  return {
    accounts: sorted('accounts', records.accounts),
    ...(dimensionsCatalogue ? { dimensionsCatalogue: canonicalCatalogue(dimensionsCatalogue) } : {}),
    dimensionsCustomers: sorted('dimensionsCustomers', records.dimensionsCustomers),
    dimensionsUsers: sorted('dimensionsUsers', records.dimensionsUsers),
    orders: sorted('orders', records.orders),
    people: sorted('people', records.people),
    roles: sorted('roles', records.roles),
    sites: sorted('sites', records.sites),
    templates: sorted('templates', records.templates),
    webexCustomers: sorted('webexCustomers', records.webexCustomers),
    ...(webexEntries ? { webexEntries: canonicalEntries(webexEntries) } : {}),
    webexUsers: sorted('webexUsers', records.webexUsers),
    ...(workspace ? { workspace: canonicalRecord('workspace', workspace) } : {})
  };
}

/** Entries in the order of their ids: the order that the reseller gave them is of the settings. */
function canonicalCatalogue(catalogue: DimensionsCatalogue): DimensionsCatalogue {
  const { rateBands, productTypes, pbxTemplates } =
    DimensionsCatalogue.safeParse(catalogue).data ?? catalogue;
  return {
    pbxTemplates: inOrder(pbxTemplates),
    productTypes: inOrder(productTypes),
    rateBands: inOrder(rateBands)
  };
}

function canonicalEntries(entries: WebexEntries): WebexEntries {
  const { admins, subscriptions, ccpProviders } = WebexEntries.safeParse(entries).data ?? entries;
  return {
    admins: inOrder(admins),
    ccpProviders: inOrder(ccpProviders),
    subscriptions: inOrder(subscriptions)
  };
}

/** The name of a state of these records: the hash of their bundle's content. */
export const contentHash = (records: RecordSet): Promise<string> =>
  sha256(canonicalJson(canonicalContent(records)));

const sorted = <T extends Table>(table: T, records: readonly Records[T][]): Records[T][] =>
  inOrder(records.map((record) => canonicalRecord(table, record)));

const inOrder = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => byCodeUnits(a.id, b.id));

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
