import type { Transaction } from 'dexie';
import type { Change } from '#core/journal.ts';
import { changeFrom3, recordFrom3 } from '#core/older-records-of-3.ts';
import type { Records, Table } from '#core/state.ts';
import type { EntryChanges, Exchange } from './database.ts';

/** Turns what version 3 stored into version 4: the workspace learns of Dimensions, wherever a copy of it is kept. */
export async function upgradeFrom3(tx: Transaction): Promise<void> {
  await tx
    .table('workspace')
    .toCollection()
    .modify((row, ref) => {
      ref.value = recordFrom3('workspace', row);
    });
  await tx
    .table<EntryChanges>('changes')
    .filter(({ changes }) => changes.some(({ table }) => table === 'workspace'))
    .modify((entry, ref) => {
      ref.value = { ...entry, changes: entry.changes.map((change) => changeFrom3(change) as Change) };
    });
  await tx
    .table<Exchange>('exchanges')
    .filter(({ apart }) => Boolean(apart?.some(({ table }) => table === 'workspace')))
    .modify((exchange, ref) => {
      ref.value = {
        ...exchange,
        apart: (exchange.apart ?? []).map(({ table, record }) => ({
          table,
          record: recordFrom3(table, record) as Records[Table]
        }))
      };
    });
}
