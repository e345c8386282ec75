import { fail, ok, type Result } from '#core/result.ts';
import { issueCode } from '#core/validity.ts';
import type { z } from '#core/zod.ts';
import { mostProblems, pathText, shown, type BundleIssue, type BundleProblem } from './problems.ts';

/** The value as its schema reads it, or what the schema has against it; `at` is where the value stands. */
export function typeProblems<T>(
  schema: z.ZodType<T>,
  value: unknown,
  at: readonly PropertyKey[] = []
): Result<T, readonly BundleProblem[]> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const problems = firstOfEachPlace(parsed.error.issues).flatMap((issue): BundleProblem[] => {
    const found = valueAt(value, issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys
        .slice(0, mostProblems)
        .map((key) =>
          wrongType([...at, ...issue.path, key], 'unknown-field', valueAt(value, [...issue.path, key]))
        );
    return [wrongType([...at, ...issue.path], found === undefined ? 'missing' : issueCode(issue), found)];
  });
  return fail(problems);
}

/** One value may break several rules; to say one of them is enough. */
function firstOfEachPlace(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const places = new Set<string>();
  return issues.filter(({ path }) => {
    const place = pathText(path);
    return !places.has(place) && places.add(place);
  });
}

const wrongType = (path: readonly PropertyKey[], issue: BundleIssue, found: unknown): BundleProblem => ({
  code: 'wrong-type',
  path: pathText(path),
  issue,
  found: shown(found)
});

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    value
  );
}
