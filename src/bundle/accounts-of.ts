import type { Person } from '#core/account/person.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import type { Id } from '#core/fields.ts';
import type { Order } from '#core/mitel/order.ts';
import type { Table } from '#core/state.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import type { AnyRecord } from './canonical.ts';

/** The account a record is or belongs to, as none or one. What an account has with a vendor has its id. */
export function accountsOf(table: Table, record: AnyRecord): readonly Id[] {
  switch (table) {
    case 'workspace':
    case 'roles':
    case 'templates':
      return [];
    case 'accounts':
    case 'webexCustomers':
    case 'dimensionsCustomers':
      return [record.id];
    case 'people':
    case 'sites':
    case 'webexUsers':
    case 'dimensionsUsers':
      return [(record as Person | Site | WebexUser | DimensionsUser).accountId];
    case 'orders': {
      const { assignedTo } = record as Order;
      return assignedTo === null ? [] : [assignedTo];
    }
  }
}
