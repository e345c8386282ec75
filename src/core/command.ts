import type { AccountDetails } from './account/account.ts';
import type { Person, PersonDetails } from './account/person.ts';
import type { Change, JournalEntry } from './journal.ts';
import type { Id } from './fields.ts';
import type { Integration } from './mitel/mitel-account.ts';
import type { OrderDetails } from './mitel/order.ts';
import type { Records } from './state.ts';
import type { Workspace, WorkspaceSettings } from './workspace.ts';

/** Records to write as they are: the content of a bundle or of the demo. */
export interface RecordSet {
  readonly workspace?: Workspace;
  readonly accounts: readonly Records['accounts'][];
  readonly people: readonly Records['people'][];
  readonly orders: readonly Records['orders'][];
}

/** Everything that can be done to a workspace. Identifiers are made by whoever asks. */
export type Command =
  | { readonly type: 'start-workspace'; readonly settings: WorkspaceSettings }
  | { readonly type: 'change-settings'; readonly settings: WorkspaceSettings }
  | { readonly type: 'create-account'; readonly id: Id; readonly details: AccountDetails }
  | { readonly type: 'correct-account'; readonly accountId: Id; readonly details: AccountDetails }
  | { readonly type: 'remove-account'; readonly accountId: Id }
  | {
      readonly type: 'add-people';
      readonly accountId: Id;
      readonly people: readonly (PersonDetails & { readonly id: Id })[];
    }
  | {
      readonly type: 'correct-person';
      readonly accountId: Id;
      readonly personId: Id;
      readonly details: PersonDetails;
    }
  | { readonly type: 'remove-people'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'record-order'; readonly id: Id; readonly details: OrderDetails }
  | { readonly type: 'correct-order'; readonly orderId: Id; readonly details: OrderDetails }
  | { readonly type: 'remove-order'; readonly orderId: Id }
  | { readonly type: 'assign-order'; readonly orderId: Id; readonly accountId: Id }
  | {
      readonly type: 'switch-integration';
      readonly accountId: Id;
      readonly integration: Integration;
      readonly to: 'on' | 'off';
    }
  | { readonly type: 'give-licences'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'take-licences'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'import-records'; readonly from: string; readonly records: RecordSet }
  | { readonly type: 'undo'; readonly entry: JournalEntry; readonly changes: readonly Change[] };

/** What happened. `evolve` turns it into state, the journal keeps it in words. */
export type Event =
  | { readonly type: 'workspace-started'; readonly workspace: Workspace }
  | { readonly type: 'settings-changed'; readonly settings: WorkspaceSettings }
  | { readonly type: 'account-created'; readonly account: Records['accounts'] }
  | { readonly type: 'account-corrected'; readonly accountId: Id; readonly details: AccountDetails }
  | { readonly type: 'account-removed'; readonly accountId: Id }
  | { readonly type: 'people-added'; readonly accountId: Id; readonly people: readonly Person[] }
  | { readonly type: 'person-corrected'; readonly personId: Id; readonly details: PersonDetails }
  | { readonly type: 'people-removed'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'order-recorded'; readonly order: Records['orders'] }
  | { readonly type: 'order-corrected'; readonly orderId: Id; readonly details: OrderDetails }
  | { readonly type: 'order-removed'; readonly orderId: Id }
  | { readonly type: 'order-assigned'; readonly orderId: Id; readonly accountId: Id }
  | { readonly type: 'order-released'; readonly orderId: Id; readonly accountId: Id }
  | {
      readonly type: 'integration-switched';
      readonly accountId: Id;
      readonly integration: Integration;
      readonly to: 'on' | 'off';
    }
  | { readonly type: 'licences-kept'; readonly accountId: Id; readonly count: number }
  | {
      readonly type: 'licences-revoked';
      readonly accountId: Id;
      readonly count: number;
      readonly generation: Id;
    }
  | { readonly type: 'licences-given'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'licences-taken'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'records-imported'; readonly from: string; readonly records: RecordSet }
  | { readonly type: 'undone'; readonly entry: JournalEntry; readonly changes: readonly Change[] };
