import { Dexie, type DexieOptions, type EntityTable, type Table as DexieTable } from 'dexie';
import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { Role } from '#core/account/role.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import type { Order } from '#core/mitel/order.ts';
import type { Records, Table } from '#core/state.ts';
import type { OnboardingTemplate } from '#core/webex/onboarding-template.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexCustomer } from '#core/webex/webex-customer.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import type { Workspace } from '#core/workspace.ts';
import { blockNewerDatabase } from './newer-database.ts';
import type { CustomerKeys, InBlocks, Numbered, Sorted, UserKeys } from './rows.ts';
import { upgradeFrom1 } from './upgrade-from-1.ts';
import { upgradeFrom2 } from './upgrade-from-2.ts';
import { upgradeFrom3 } from './upgrade-from-3.ts';

/** What one entry changed. It lies beside the journal because it can be as large as the account. */
export interface EntryChanges {
  readonly entryId: string;
  readonly changes: readonly Change[];
}
/** A moment at which an account or the workspace left or entered this device as a bundle. */
export interface Exchange {
  readonly key?: number;
  /** The account's id, or `workspace`. */
  readonly scope: string;
  /** SHA-256 of the content, as in the bundle. */
  readonly hash: string;
  /** The last journal entry at that moment. */
  readonly seq: number;
  readonly direction: 'in' | 'out';
  /** The base the bundle named. */
  readonly base: string | null;
  readonly at: string;
  /** The journal entry that an import made, if it changed anything. */
  readonly entryId?: string;
  /** Records of the bundle that were not taken over, as the bundle has them. */
  readonly apart?: readonly { readonly table: Table; readonly record: Records[Table] }[];
}

/** Schema version. Raise it with every change of `stores`; old code then refuses to write. */
export const schemaVersion = 4;

/** The database of one workspace. The demo has its own, so that it can never mix with real data. */
export class Database extends Dexie {
  declare workspace: EntityTable<Workspace, 'id'>;
  declare accounts: EntityTable<Account & Sorted, 'id'>;
  declare people: EntityTable<Person & Sorted & Numbered, 'id'>;
  declare orders: EntityTable<Order, 'id'>;
  declare roles: EntityTable<Role, 'id'>;
  declare templates: EntityTable<OnboardingTemplate, 'id'>;
  declare webexCustomers: EntityTable<WebexCustomer, 'id'>;
  declare sites: EntityTable<Site & InBlocks, 'id'>;
  declare webexUsers: EntityTable<WebexUser, 'id'>;
  declare dimensionsCustomers: EntityTable<DimensionsCustomer & CustomerKeys, 'id'>;
  declare dimensionsUsers: EntityTable<DimensionsUser & UserKeys, 'id'>;
  declare journal: DexieTable<JournalEntry, number>;
  declare changes: DexieTable<EntryChanges, string>;
  declare exchanges: EntityTable<Exchange, 'key'>;

  /** `onNewer` is told when a newer version of the product takes over the database. */
  constructor(name: string, onNewer: () => void = () => undefined, options: DexieOptions = {}) {
    // a change is called saved when it has reached the disk, not when the system has taken note of it
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(2)
      .stores({
        workspace: 'id',
        accounts: 'id, sortKey, mitel.kind, *mitel.roles',
        people:
          'id, sortKey, email, [accountId+sortKey], [accountId+email], [accountId+miteam.generation+miteam.source], ' +
          '[accountId+mitelOne], [accountId+role], *numbers',
        orders: 'id, assignedTo',
        roles: 'id',
        journal: 'seq, &id, [accountId+seq]',
        changes: 'entryId',
        exchanges: '++key, scope'
      })
      .upgrade(upgradeFrom1);
    this.version(3)
      .stores({
        templates: 'id',
        webexCustomers: 'id, templateId, externalId',
        sites: 'id, accountId, *blocks',
        webexUsers: 'id, accountId, [accountId+package], [accountId+siteId]'
      })
      .upgrade(upgradeFrom2);
    this.version(schemaVersion)
      .stores({
        dimensionsCustomers:
          'id, nameKey, reference, tenantId, internalKey, productTypeId, connection.templateId',
        dimensionsUsers: 'id, accountId, personId, pbxAddress, [accountId+access], *roleKeys'
      })
      .upgrade(upgradeFrom3);
    blockNewerDatabase(this, schemaVersion, onNewer);
  }
}
