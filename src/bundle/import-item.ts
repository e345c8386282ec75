import { fieldsOf } from '#core/fields-of.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import type { Records, Table } from '#core/state.ts';
import type { AnyRecord } from './canonical.ts';

export const importStatuses = ['new', 'same', 'changed', 'kept', 'conflicting', 'clash'] as const;
/**
 * - `new`: not here, will be added;
 * - `same`: alike on both sides;
 * - `changed`: changed only there, will be taken over;
 * - `kept`: changed or removed only here, stays as it is here;
 * - `conflicting`: changed on both sides, or differing without a known common state: somebody must decide;
 * - `clash`: its e-mail address, name or another identifier belongs to somebody else here, so it cannot be taken over.
 */
export type ImportStatus = (typeof importStatuses)[number];

/** One difference; a side that has no such record has `undefined`. What lies within `mitel` goes by dotted names. */
interface FieldDifference {
  readonly field: string;
  /** What it was in the last common state; left out where none is known. */
  readonly base?: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface ImportItem<T extends Table = Table> {
  /** `table:id`: the key of the choice for a conflict. */
  readonly key: string;
  readonly table: T;
  readonly id: Id;
  /** What a person calls the record. */
  readonly name: string;
  readonly status: ImportStatus;
  readonly fields: readonly FieldDifference[];
  /** The record here; `null` if there is none, be it new or removed here. */
  readonly mine: Records[T] | null;
  readonly theirs: Records[T];
  /** The record in the last common state: `null` if it did not exist then, `undefined` if no such state is known. */
  readonly base: Records[T] | null | undefined;
}

const itemKey = (table: Table, id: Id): string => `${table}:${id}`;

/** The record of this device was there in the last common state and is no more. */
export const isRemovedHere = ({ mine, base }: ImportItem): boolean => !mine && Boolean(base);

/** The item of one record, judged by this record alone. */
export function itemOf<T extends Table>(
  table: T,
  theirs: Records[T],
  mine: Records[T] | null,
  base: Records[T] | null | undefined,
  name: string
): ImportItem<T> {
  return {
    key: itemKey(table, theirs.id),
    table,
    id: theirs.id,
    name,
    status: statusOf(theirs, mine, base),
    fields: differences(theirs, mine, base),
    mine,
    theirs,
    base
  };
}

/** Whether two records say the same. When a record last changed follows from its changes and is none itself. */
const isAlike = (a: AnyRecord, b: AnyRecord): boolean =>
  sameValue({ ...a, changedAt: '' }, { ...b, changedAt: '' });

function statusOf(
  theirs: AnyRecord,
  mine: AnyRecord | null,
  base: AnyRecord | null | undefined
): ImportStatus {
  if (mine && isAlike(mine, theirs)) return 'same';
  if (!mine && !base) return 'new';
  if (!base) return 'conflicting';
  if (mine && isAlike(mine, base)) return 'changed';
  return isAlike(theirs, base) ? 'kept' : 'conflicting';
}

function differences(
  theirs: AnyRecord,
  mine: AnyRecord | null,
  base: AnyRecord | null | undefined
): readonly FieldDifference[] {
  const [left, right, before] = [fieldsOf(mine ?? {}), fieldsOf(theirs), fieldsOf(base ?? {})];
  const fields = Object.keys({ ...left, ...right }).filter(
    (field) => field !== 'changedAt' && !sameValue(left[field], right[field])
  );
  return fields.map((field) => ({
    field,
    ...(base ? { base: before[field] } : {}),
    mine: left[field],
    theirs: right[field]
  }));
}
