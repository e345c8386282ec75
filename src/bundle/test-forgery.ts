import { canonicalJson, sha256 } from './canonical.ts';
import type { BundleProblem } from './problems.ts';
import { readBundle } from './read-bundle.ts';

// Test support: files that somebody changed on purpose.

type Fields = Record<string, unknown>;

/**
 * The good file with other values at some places (`undefined`: without that place), and with the counts and the hash
 * of what it then holds, as a forger would give it.
 */
export async function forged(good: string, edits: Fields): Promise<string> {
  const bundle = JSON.parse(good) as Fields;
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    const last = steps.pop() ?? '';
    const parent = steps.reduce((inner, step) => inner[step] as Fields, bundle);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  const content = (bundle.content ?? {}) as Record<string, unknown[] | undefined>;
  bundle.counts = Object.fromEntries(
    Object.keys(bundle.counts as Fields).map((table) => [table, content[table]?.length ?? 0])
  );
  bundle.sha256 = await sha256(canonicalJson(bundle.content));
  return JSON.stringify(bundle);
}

export const problemsOf = async (text: string): Promise<readonly BundleProblem[]> => {
  const read = await readBundle(text);
  return read.ok ? [] : read.error;
};
