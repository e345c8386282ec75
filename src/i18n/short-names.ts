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
