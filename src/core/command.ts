import type { AccountDetails } from './account/account.ts';
import type { Person, PersonDetails } from './account/person.ts';
import type { Role } from './account/role.ts';
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
import type { TemplateDetails } from './webex/onboarding-template.ts';
import type { PackageId } from './webex/packages.ts';
import type { NumberRange } from './webex/phone-number.ts';
import type { Pstn, SetupAssist, SiteDetails } from './webex/site.ts';
import type {
  CsvMapping,
  CustomerDetails,
  CustomerFacts,
  CustomerStatus,
  OfferChoice,
  WebexCustomer
} from './webex/webex-customer.ts';
import type { WebexSettings } from './webex/webex-settings.ts';
import type { UserDetails, UserStatus } from './webex/webex-user.ts';
import type { Workspace, WorkspaceSettings } from './workspace.ts';

/** Records to write as they are: the content of a bundle or of the demo. */
export type RecordSet = { readonly workspace?: Workspace } & {
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
  | { readonly type: 'change-webex-settings'; readonly settings: WebexSettings }
  | {
      /** Adds a template, or corrects the one with the same id. */
      readonly type: 'save-template';
      readonly id: Id;
      readonly status: 'draft' | 'submitted';
      readonly details: TemplateDetails;
    }
  | { readonly type: 'remove-template'; readonly templateId: Id }
  | {
      /** Adds the Webex service to an account as a draft, or corrects it. */
      readonly type: 'save-webex-customer';
      readonly accountId: Id;
      readonly details: CustomerDetails;
    }
  | {
      /** Writes down that somebody confirmed the supported location of the headquarters, or takes it back. */
      readonly type: 'confirm-location';
      readonly accountId: Id;
      readonly to: 'confirmed' | 'unconfirmed';
    }
  | { readonly type: 'create-webex-customer' | 'remove-webex-customer'; readonly accountId: Id }
  | {
      /** What the vendor says of the customer, or that it was handed over. */
      readonly type: 'record-webex-status';
      readonly accountId: Id;
      readonly status: CustomerStatus;
      readonly facts: CustomerFacts;
    }
  | { readonly type: 'switch-restricted-mode'; readonly accountId: Id; readonly to: 'on' | 'off' }
  | { readonly type: 'keep-csv-mapping'; readonly accountId: Id; readonly mapping: CsvMapping | null }
  | {
      /** Adds a site, or corrects the one with the same id. The first one is the headquarters. */
      readonly type: 'save-site';
      readonly accountId: Id;
      readonly siteId: Id;
      readonly details: SiteDetails;
    }
  | { readonly type: 'remove-site'; readonly accountId: Id; readonly siteId: Id }
  | { readonly type: 'choose-pstn'; readonly accountId: Id; readonly siteId: Id; readonly pstn: Pstn }
  | {
      readonly type: 'add-numbers' | 'remove-numbers';
      readonly accountId: Id;
      readonly siteId: Id;
      readonly ranges: readonly NumberRange[];
    }
  | {
      readonly type: 'choose-main-number';
      readonly accountId: Id;
      readonly siteId: Id;
      /** Empty to choose none. */
      readonly number: string;
      readonly callerName: string;
    }
  | {
      readonly type: 'request-setup-assist';
      readonly accountId: Id;
      readonly siteId: Id;
      readonly request: SetupAssist | null;
    }
  | {
      readonly type: 'record-location';
      readonly accountId: Id;
      readonly siteId: Id;
      readonly locationId: string;
    }
  | {
      /** Gives packages to people or changes what they have; `people` are added to the account first. */
      readonly type: 'save-webex-users';
      readonly accountId: Id;
      readonly people: readonly (PersonDetails & { readonly id: Id })[];
      readonly users: readonly UserDetails[];
    }
  | { readonly type: 'remove-webex-users'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | {
      readonly type: 'record-user-status';
      readonly accountId: Id;
      readonly personIds: readonly Id[];
      readonly status: UserStatus;
    }
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
  | { readonly type: 'webex-settings-changed'; readonly settings: WebexSettings }
  | { readonly type: 'template-saved'; readonly template: Records['templates'] }
  | { readonly type: 'template-removed'; readonly templateId: Id }
  | { readonly type: 'webex-customer-saved'; readonly customer: Records['webexCustomers'] }
  | {
      readonly type: 'location-confirmed';
      readonly accountId: Id;
      readonly confirmed: WebexCustomer['confirmed'];
    }
  | {
      readonly type: 'webex-customer-created';
      readonly accountId: Id;
      readonly createdWith: readonly PackageId[];
    }
  | {
      readonly type: 'webex-status-recorded';
      readonly accountId: Id;
      readonly status: CustomerStatus;
      readonly facts: CustomerFacts;
      /** What the vendor has received; as before unless it was handed over. */
      readonly handedOver: readonly OfferChoice[] | null;
    }
  | { readonly type: 'restricted-mode-switched'; readonly accountId: Id; readonly to: 'on' | 'off' }
  | { readonly type: 'csv-mapping-kept'; readonly accountId: Id; readonly mapping: CsvMapping | null }
  | { readonly type: 'webex-customer-removed'; readonly accountId: Id }
  | { readonly type: 'site-saved'; readonly site: Records['sites'] }
  | { readonly type: 'site-removed'; readonly siteId: Id }
  | { readonly type: 'pstn-chosen'; readonly siteId: Id; readonly pstn: Pstn }
  | {
      readonly type: 'numbers-added' | 'numbers-removed';
      readonly siteId: Id;
      readonly count: number;
      /** The site's numbers afterwards. */
      readonly numbers: readonly NumberRange[];
    }
  | {
      readonly type: 'main-number-chosen';
      readonly siteId: Id;
      readonly number: string;
      readonly callerName: string;
    }
  | { readonly type: 'setup-assist-requested'; readonly siteId: Id; readonly request: SetupAssist | null }
  | { readonly type: 'location-recorded'; readonly siteId: Id; readonly locationId: string }
  | {
      readonly type: 'webex-users-saved';
      readonly accountId: Id;
      readonly users: readonly Records['webexUsers'][];
    }
  | { readonly type: 'webex-users-removed'; readonly accountId: Id; readonly personIds: readonly Id[] }
  | {
      readonly type: 'user-status-recorded';
      readonly accountId: Id;
      readonly personIds: readonly Id[];
      readonly status: UserStatus;
    }
  | { readonly type: 'records-imported'; readonly from: string; readonly records: RecordSet }
  | { readonly type: 'undone'; readonly entry: JournalEntry; readonly changes: readonly Change[] };
