import { fail, ok, type Result } from '#core/result.ts';
import { listedTables } from '#core/state.ts';
import { z } from '#core/zod.ts';
import { BundleContent, type Manifest } from './bundle.ts';
import { mostProblems, type BundleProblem } from './problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { typeProblems } from './type-problems.ts';

const Outline = z.strictObject({
  workspace: z.unknown().exactOptional(),
  dimensionsCatalogue: z.unknown().exactOptional(),
  webexEntries: z.unknown().exactOptional(),
  accounts: z.array(z.unknown()),
  people: z.array(z.unknown()),
  orders: z.array(z.unknown()),
  roles: z.array(z.unknown()),
  templates: z.array(z.unknown()),
  webexCustomers: z.array(z.unknown()),
  sites: z.array(z.unknown()),
  webexUsers: z.array(z.unknown()),
  dimensionsCustomers: z.array(z.unknown()),
  dimensionsUsers: z.array(z.unknown())
});

/**
 * The content with every value checked, or all that is wrong with its values and counts;
 * where these are right, all that is wrong with what refers to what.
 */
export function checkContent(
  manifest: Manifest,
  content: unknown
): Result<BundleContent, readonly BundleProblem[]> {
  const outline = typeProblems(Outline, content, ['content']);
  if (!outline.ok) return outline;
  const { problems, read } = checkRecords(outline.value);
  const found = [...miscounted(manifest, outline.value), ...problems];
  if (found.length > 0) return fail(found.slice(0, mostProblems));
  const unfit = referenceProblems(manifest.kind, read);
  return unfit.length > 0 ? fail(unfit.slice(0, mostProblems)) : ok(read);
}

/** Record by record, so that a file with a million wrong values does not make a million problems. */
function checkRecords(outline: z.infer<typeof Outline>) {
  const problems: BundleProblem[] = [];
  const read: Record<string, unknown> = {};
  const check = (schema: z.ZodType, value: unknown, at: readonly PropertyKey[]): unknown => {
    const checked = typeProblems(schema, value, at);
    if (checked.ok) return checked.value;
    problems.push(...checked.error);
    return undefined;
  };
  for (const field of ['workspace', 'dimensionsCatalogue', 'webexEntries'] as const)
    if (field in outline) read[field] = check(BundleContent.shape[field], outline[field], ['content', field]);
  for (const table of listedTables) {
    const records: unknown[] = [];
    for (const [index, record] of outline[table].entries()) {
      if (problems.length >= mostProblems) break;
      records.push(check(BundleContent.shape[table].element, record, ['content', table, index]));
    }
    read[table] = records;
  }
  return { problems, read: read as BundleContent };
}

const miscounted = ({ counts }: Manifest, outline: z.infer<typeof Outline>): BundleProblem[] =>
  listedTables
    .filter((table) => counts[table] !== outline[table].length)
    .map((table) => ({
      code: 'counts',
      path: `counts.${table}`,
      said: counts[table],
      counted: outline[table].length
    }));
