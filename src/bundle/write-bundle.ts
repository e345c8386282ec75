import type { RecordSet } from '#core/command.ts';
import { bundleFormat, bundleVersion, type BundleKind, type Manifest, type Revision } from './bundle.ts';
import { canonicalContent, canonicalJson, sha256 } from './canonical.ts';
import { checkContent } from './check-content.ts';

export { contentHash } from './canonical.ts';

export interface WriteOptions {
  readonly kind: BundleKind;
  /** The revision at which this copy was last imported; `null` if it never was. */
  readonly base: Revision | null;
  /** The version of the app that writes. */
  readonly version: string;
}

/**
 * The text of a bundle. Same records, same options: same text, so that files can be compared.
 * Throws where reading would find a problem: a file that nobody can import must not look like an export.
 */
export async function writeBundle(records: RecordSet, options: WriteOptions): Promise<string> {
  const canonical = canonicalJson(canonicalContent(records));
  const manifest: Manifest = {
    format: bundleFormat,
    version: bundleVersion,
    kind: options.kind,
    producer: { name: 'Patchbay', version: options.version },
    counts: {
      accounts: records.accounts.length,
      people: records.people.length,
      orders: records.orders.length,
      roles: records.roles.length,
      templates: records.templates.length,
      webexCustomers: records.webexCustomers.length,
      sites: records.sites.length,
      webexUsers: records.webexUsers.length,
      dimensionsCustomers: records.dimensionsCustomers.length,
      dimensionsUsers: records.dimensionsUsers.length
    },
    base: options.base,
    sha256: await sha256(canonical)
  };
  const content: unknown = JSON.parse(canonical);
  const checked = checkContent(manifest, content);
  if (!checked.ok) throw new Error(`not fit for a bundle: ${JSON.stringify(checked.error)}`);
  return `${JSON.stringify({ ...manifest, content }, null, 2)}\n`;
}

/** A file name any system accepts, such as `patchbay-contoso-ltd-2026-11-21.json`; `day` is `YYYY-MM-DD`. */
export const bundleFileName = (kind: BundleKind, name: string, day: string): string =>
  `patchbay-${slugOf(name) ?? kind}-${day}.json`;

/** A name as part of a file name that any system accepts; `null` if nothing of it can be written so. */
export function slugOf(name: string): string | null {
  const slug = name
    .toLowerCase()
    .replace(/[ßæœøłđ]/g, (letter) => latin[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 40)
    .replace(/-$/, '');
  return /[a-z]/.test(slug) ? slug : null;
}

/** Letters that do not decompose into a Latin letter and a mark. */
const latin: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
