import { contentFrom2 } from '#core/older-records-of-2.ts';
import { contentFrom3 } from '#core/older-records-of-3.ts';
import { contentFrom1 } from '#core/older-records.ts';
import { bundleVersion } from './bundle.ts';

/**
 * One step from a version to the next: content in, content out, both as parsed from JSON. What a step does not
 * understand it passes on; the result is checked afterwards.
 */
export interface Migration {
  /** The version it starts from; it leads to the next one. */
  readonly from: number;
  readonly migrate: (content: unknown) => unknown;
}

/** All steps in order, from version 1 to the one that is written. */
const migrations: readonly Migration[] = inOrder(
  [
    { from: 1, migrate: contentFrom1 },
    { from: 2, migrate: contentFrom2 },
    { from: 3, migrate: contentFrom3 }
  ],
  bundleVersion
);

/** The steps, if they lead from version 1 to the given one without a gap; else throws. */
export function inOrder(steps: readonly Migration[], version: number): readonly Migration[] {
  const expected = Array.from({ length: version - 1 }, (_, index) => index + 1);
  const actual = steps.map(({ from }) => from);
  if (actual.join() !== expected.join())
    throw new Error(
      `migrations start from ${actual.join() || 'nothing'}, not ${expected.join() || 'nothing'}`
    );
  return steps;
}

/** The content of an older version as the current one has it. */
export const migrated = (
  content: unknown,
  version: number,
  steps: readonly Migration[] = migrations
): unknown =>
  steps.filter(({ from }) => from >= version).reduce((older, { migrate }) => migrate(older), content);
