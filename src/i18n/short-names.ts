import type { Line } from '#core/lines.ts';

/** As much of a name as tells which one it is, in passing. */
const most = 40;

/** The same lines with long names told by their beginning: a message in passing must not cover what it is about. */
export const withShortNames = (lines: readonly Line[]): readonly Line[] =>
  lines.map(
    (line) =>
      ({
        ...Object.fromEntries(Object.entries(line).map(([key, value]) => [key, shortened(value)])),
        code: line.code
      }) as Line
  );

function shortened(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const characters = [...value];
  return characters.length > most ? `${characters.slice(0, most).join('').trim()}…` : value;
}

/** What a message in passing shows of its sentences: both of two, and of more the first, with the others left to count. */
export const inPassing = (
  sentences: readonly string[]
): { readonly shown: readonly string[]; readonly left: readonly string[] } => {
  const shown = sentences.length > 2 ? 1 : 2;
  return { shown: sentences.slice(0, shown), left: sentences.slice(shown) };
};
