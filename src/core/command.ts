import type { AccountDetails } from './account/account.ts';
import type { Person, PersonDetails } from './account/person.ts';
import type { Role } from './account/role.ts';
import type { DimensionsCatalogue } from './dimensions/catalogue.ts';
import type { DimensionsCommand, DimensionsEvent } from './dimensions/dimensions-command.ts';
import type { Change, JournalEntry } from './journal.ts';
import type { Id } from './fields.ts';
import type {
  Integration,
  MitelAccount,
  MitelOneTier,
  PlannedSwitches,
  Privilege,
  SupportContact,
  SwitchStep,
  VendorFacts
} from './mitel/mitel-account.ts';
import type { OrderDetails } from './mitel/order.ts';
import type { SetUpValues, WithSetUp } from './mitel/set-up.ts';
import type { ListedTable, Records } from './state.ts';
import type { WebexCommand, WebexEvent } from './webex/webex-command.ts';
import type { WebexEntries } from './webex/webex-settings.ts';
import type { Workspace, WorkspaceSettings } from './workspace.ts';

/** Records to write as they are: the content of a bundle or of the demo. */
export type RecordSet = {
  readonly workspace?: Workspace;
  /** Of one account: what its customer of Dimensions names of the reseller's settings. */
  readonly dimensionsCatalogue?: DimensionsCatalogue;
  /** Of one account: what its onboarding template names of the partner's settings at Webex. */
  readonly webexEntries?: WebexEntries;
} & {
  readonly [T in ListedTable]: readonly Records[T][];
};

/** A person who is corrected: everything of theirs that somebody fills in. */
export interface PersonCorrection {
  readonly id: Id;
  readonly details: PersonDetails;
}

/** Everything that can be done to a workspace. Identifiers are made by whoever asks. */
export type Command =
  | { readonly type: 'start-workspace'; readonly settings: WorkspaceSettings }
  | { readonly type: 'change-settings'; readonly settings: WorkspaceSettings }
  | {
      readonly type: 'create-account';
      readonly id: Id;
      readonly kind: MitelAccount['kind'];
      readonly details: AccountDetails;
    }
  | { readonly type: 'correct-account'; readonly accountId: Id; readonly details: AccountDetails }
  | { readonly type: 'remove-account'; readonly accountId: Id }
  | { readonly type: 'deactivate-account' | 'reactivate-account'; readonly accountId: Id }
  | { readonly type: 'record-vendor-facts'; readonly accountId: Id; readonly facts: VendorFacts }
  | { readonly type: 'save-support-contact'; readonly accountId: Id; readonly contact: SupportContact }
  | { readonly type: 'remove-support-contact'; readonly accountId: Id; readonly contactId: Id }
  | {
      readonly type: 'switch-privilege';
      readonly accountId: Id;
      readonly privilege: Privilege;
      readonly to: 'on' | 'off';
    }
  | {
      readonly type: 'switch-bandwidth-optimisation';
      readonly accountId: Id;
      readonly to: 'on' | 'off';
    }
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
  | {
      /** Adds people and corrects others, as one change: what a list of people brings. */
      readonly type: 'import-people';
      readonly accountId: Id;
      readonly added: readonly (PersonDetails & { readonly id: Id })[];
      readonly corrected: readonly PersonCorrection[];
    }
  | {
      readonly type: 'set-role';
      readonly accountId: Id;
      readonly personIds: readonly Id[];
      /** A built-in role or the id of a custom one. */
      readonly role: Id;
    }
  | { readonly type: 'remove-people'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'save-role'; readonly role: Role }
  | { readonly type: 'remove-role'; readonly roleId: Id }
  | {
      readonly type: 'assign-role';
      readonly roleId: Id;
      readonly accountId: Id;
      readonly to: 'assigned' | 'unassigned';
    }
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
  | {
      /** Adds an integration to the account's list, or corrects its values. */
      readonly type: 'set-up-integration';
      readonly accountId: Id;
      readonly integration: WithSetUp;
      readonly values: SetUpValues;
    }
  /** Carries a plan out and keeps it for the hand-off, as one change. */
  | { readonly type: 'apply-plan'; readonly accountId: Id; readonly steps: readonly SwitchStep[] }
  /** Keeps a plan for the hand-off without carrying it out. */
  | { readonly type: 'keep-plan'; readonly accountId: Id; readonly steps: readonly SwitchStep[] }
  | { readonly type: 'drop-plan'; readonly accountId: Id }
  | { readonly type: 'give-licences'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'take-licences'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | {
      readonly type: 'give-mitel-one';
      readonly accountId: Id;
      readonly personIds: readonly Id[];
      readonly tier: MitelOneTier;
    }
  | { readonly type: 'take-mitel-one'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | {
      /** Writes down which licences the MiCollab server handed out, or took back. */
      readonly type: 'record-micollab-licences' | 'strike-micollab-licences';
      readonly accountId: Id;
      readonly personIds: readonly Id[];
    }
  | WebexCommand
  | DimensionsCommand
  | { readonly type: 'import-records'; readonly from: string; readonly records: RecordSet }
  | { readonly type: 'undo'; readonly entry: JournalEntry; readonly changes: readonly Change[] };

/** What happened. `evolve` turns it into state, the journal keeps it in words. */
export type Event =
  | { readonly type: 'workspace-started'; readonly workspace: Workspace }
  | { readonly type: 'settings-changed'; readonly settings: WorkspaceSettings }
  | { readonly type: 'account-created'; readonly account: Records['accounts'] }
  | { readonly type: 'account-corrected'; readonly accountId: Id; readonly details: AccountDetails }
  | { readonly type: 'account-removed'; readonly accountId: Id }
  | { readonly type: 'account-deactivated' | 'account-reactivated'; readonly accountId: Id }
  | { readonly type: 'vendor-facts-recorded'; readonly accountId: Id; readonly facts: VendorFacts }
  | { readonly type: 'support-contact-saved'; readonly accountId: Id; readonly contact: SupportContact }
  | { readonly type: 'support-contact-removed'; readonly accountId: Id; readonly contactId: Id }
  | {
      readonly type: 'privilege-switched';
      readonly accountId: Id;
      readonly privilege: Privilege;
      readonly to: 'on' | 'off';
    }
  /** The integration that brought it is switched off; the privilege stays on. */
  | { readonly type: 'privilege-kept'; readonly accountId: Id; readonly privilege: Privilege }
  | {
      readonly type: 'bandwidth-optimisation-switched';
      readonly accountId: Id;
      readonly to: 'on' | 'off';
    }
  | { readonly type: 'people-added'; readonly accountId: Id; readonly people: readonly Person[] }
  | { readonly type: 'person-corrected'; readonly personId: Id; readonly details: PersonDetails }
  | {
      readonly type: 'people-corrected';
      readonly accountId: Id;
      readonly people: readonly PersonCorrection[];
    }
  | {
      readonly type: 'role-set';
      readonly accountId: Id;
      readonly personIds: readonly Id[];
      readonly role: Id;
    }
  | { readonly type: 'people-removed'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'role-added' | 'role-corrected'; readonly role: Role }
  | { readonly type: 'role-removed'; readonly roleId: Id }
  | { readonly type: 'role-assigned' | 'role-unassigned'; readonly accountId: Id; readonly roleId: Id }
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
  | {
      readonly type: 'integration-set-up';
      readonly accountId: Id;
      readonly integration: WithSetUp;
      readonly values: SetUpValues;
      /** It was not in the account's list before. */
      readonly isNew: boolean;
    }
  | {
      readonly type: 'plan-kept';
      readonly accountId: Id;
      readonly plan: PlannedSwitches;
    }
  | { readonly type: 'plan-dropped'; readonly accountId: Id }
  | { readonly type: 'licences-kept'; readonly accountId: Id; readonly count: number }
  | {
      readonly type: 'licences-revoked';
      readonly accountId: Id;
      readonly count: number;
      readonly generation: Id;
    }
  | { readonly type: 'licences-given'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | { readonly type: 'licences-taken'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | {
      readonly type: 'mitel-one-given';
      readonly accountId: Id;
      readonly personIds: readonly Id[];
      readonly tier: MitelOneTier;
    }
  | { readonly type: 'mitel-one-taken'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | {
      readonly type: 'micollab-licences-recorded' | 'micollab-licences-struck';
      readonly accountId: Id;
      readonly personIds: readonly Id[];
    }
  | WebexEvent
  | DimensionsEvent
  | { readonly type: 'records-imported'; readonly from: string; readonly records: RecordSet }
  | { readonly type: 'undone'; readonly entry: JournalEntry; readonly changes: readonly Change[] };
