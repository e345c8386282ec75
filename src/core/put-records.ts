import type { Id } from './fields.ts';
import type { Records, State, Table } from './state.ts';

export const recordsOf = <T extends Table>(state: State, table: T) =>
  state[table] as ReadonlyMap<Id, Records[T]>;

/** The state with these records added or in place of those with their ids. */
export function put<T extends Table>(state: State, table: T, records: readonly Records[T][]): State {
  if (records.length === 0) return state;
  const next = new Map(recordsOf(state, table));
  for (const record of records) next.set(record.id, record);
  return { ...state, [table]: next };
}

/** The state with these records changed; ids without a record are left out. */
export function update<T extends Table>(
  state: State,
  table: T,
  ids: readonly Id[],
  change: (record: Records[T]) => Records[T]
): State {
  const next = new Map(recordsOf(state, table));
  for (const id of ids) {
    const record = next.get(id);
    if (record) next.set(id, change(record));
  }
  return { ...state, [table]: next };
}

export function remove(state: State, table: Table, ids: readonly Id[]): State {
  const next = new Map(recordsOf<Table>(state, table));
  for (const id of ids) next.delete(id);
  return { ...state, [table]: next };
}
