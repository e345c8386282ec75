import { planName } from '#core/dimensions/plan-file.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { listedTables } from '#core/state.ts';
import { requestsFormat } from '#core/webex/api-file.ts';
import { z } from '#core/zod.ts';
import { bundleFormat, bundleVersion, Manifest, type Bundle } from './bundle.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { checkContent } from './check-content.ts';
import { migrated } from './migrations.ts';
import { mostProblems, shown, type BundleProblem } from './problems.ts';
import { scanJson } from './scan-json.ts';
import { typeProblems } from './type-problems.ts';

/** Largest text that is looked at, in characters: none has less than a byte. */
export const largestText = 64 * 1024 * 1024;
/** Deepest nesting that is read; a bundle has six levels. */
const deepestNesting = 32;

/** A manifest of any version that can be read, with its content still unknown. */
const Envelope = Manifest.extend({
  version: z.int().min(1).max(bundleVersion),
  content: z.unknown()
});
/** Version 3 knew nothing of Dimensions, version 2 nothing of Webex, version 1 no roles either. */
const counts3 = Manifest.shape.counts.omit({ dimensionsCustomers: true, dimensionsUsers: true });
const newIn3 = { templates: true, webexCustomers: true, sites: true, webexUsers: true } as const;
const counts2 = counts3.omit(newIn3);
type OlderEnvelope = Omit<z.infer<typeof Envelope>, 'counts'> & {
  readonly counts: Partial<Manifest['counts']>;
};
const olderEnvelopes = new Map<unknown, z.ZodType<OlderEnvelope>>([
  [1, Envelope.extend({ counts: counts2.omit({ roles: true }) })],
  [2, Envelope.extend({ counts: counts2 })],
  [3, Envelope.extend({ counts: counts3 })]
]);
const noneOfThese = Object.fromEntries(listedTables.map((table) => [table, 0])) as Manifest['counts'];

/**
 * A text as a bundle with every value checked, or all problems that the first failing step finds:
 * size, JSON, envelope, content. The hash is taken of the content as it stands in the file, before an older
 * version is brought up to date. Never throws, whatever the text is.
 */
export async function readBundle(text: string): Promise<Result<Bundle, readonly BundleProblem[]>> {
  if (text.length > largestText) return fail([{ code: 'too-large', limit: largestText, size: text.length }]);
  const json = text.replace(/^\uFEFF/, '');
  const badJson = scanJson(json, deepestNesting);
  if (badJson.length > 0) return fail(badJson);
  const value: unknown = JSON.parse(json);
  const stranger = notOurs(value);
  if (stranger) return fail([stranger]);
  const envelope = envelopeOf(value);
  if (!envelope.ok) return fail(envelope.error.slice(0, mostProblems));

  const { content, ...rest } = envelope.value;
  const manifest: Manifest = { ...rest, version: bundleVersion };
  const isIntact = (await sha256(canonicalJson(content))) === manifest.sha256;
  const altered: BundleProblem[] = isIntact ? [] : [{ code: 'altered', path: 'content' }];
  const checked = checkContent(manifest, migrated(content, rest.version));
  if (!checked.ok) return fail([...altered, ...checked.error].slice(0, mostProblems));
  return isIntact ? ok({ ...manifest, content: checked.value }) : fail(altered);
}

/** The envelope, its manifest as the current version has it but for the version itself. */
function envelopeOf(value: unknown): Result<z.infer<typeof Envelope>, readonly BundleProblem[]> {
  const { version } = value as { version?: unknown };
  const schema = olderEnvelopes.get(version);
  if (!schema) return typeProblems(Envelope, value);
  const older = typeProblems(schema, value);
  return older.ok ? ok({ ...older.value, counts: { ...noneOfThese, ...older.value.counts } }) : older;
}

/** The problem with a value that is no bundle, is made for a vendor, or is one of a version from the future. */
function notOurs(value: unknown): BundleProblem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'not-a-bundle', path: '', found: shown(value) };
  const { format, version, schema } = value as { format?: unknown; version?: unknown; schema?: unknown };
  if (typeof schema === 'string' && schema.startsWith(`${planName}/`))
    return { code: 'for-the-vendor', path: 'schema', found: shown(schema) };
  if (format === requestsFormat) return { code: 'for-the-vendor', path: 'format', found: format };
  if (format !== bundleFormat) return { code: 'not-a-bundle', path: 'format', found: shown(format) };
  return typeof version === 'number' && Number.isInteger(version) && version > bundleVersion
    ? { code: 'newer-version', path: 'version', version, supported: bundleVersion }
    : null;
}
