import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Order } from '#core/mitel/order.ts';
import type { Table } from '#core/state.ts';
import type { AnyRecord } from './canonical.ts';

/** The account a record is or belongs to, as none or one. */
export function accountsOf(table: Table, record: AnyRecord): readonly Id[] {
  switch (table) {
    case 'workspace':
    case 'roles':
      return [];
    case 'accounts':
      return [record.id];
    case 'people':
      return [(record as Person).accountId];
    case 'orders': {
      const { assignedTo } = record as Order;
      return assignedTo === null ? [] : [assignedTo];
    }
  }
}
