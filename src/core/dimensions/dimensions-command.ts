import type { Action } from '#core/account/permissions.table.ts';
import type { PersonDetails } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Records } from '#core/state.ts';
import type { Connection, DimensionsDetails, DimensionsStatus } from './dimensions-customer.ts';
import type { DimensionsSettings } from './dimensions-settings.ts';
import type { DimensionsUser } from './dimensions-user.ts';
import type { InternalPurpose } from './internal.table.ts';
import type { ChargedRole, RoleId } from './roles.ts';
import type { SimulatedPbx, Sync, SyncScenario } from './sync.ts';
import type { SyncEvent } from './sync-machine.ts';

/** `YYYY-MM-DD`. */
type Day = string;
/** A day, or '' for none. */
type DayOrNone = string;

/** Everything that can be done to the reseller's catalogues and to a customer of Dimensions. */
export type DimensionsCommand =
  | { readonly type: 'change-dimensions-settings'; readonly settings: DimensionsSettings }
  | {
      /** Adds Dimensions to an account as a draft, or corrects it; `person` is added to the account first. */
      readonly type: 'save-dimensions-customer';
      readonly accountId: Id;
      readonly details: DimensionsDetails;
      readonly person: (PersonDetails & { readonly id: Id }) | null;
    }
  | {
      /** Makes the connection or corrects it; what was chosen for good at the creation stays. */
      readonly type: 'save-connection';
      readonly accountId: Id;
      readonly connection: Omit<Connection, 'isPaused'>;
      /** Of a new connection; one that is there is switched. */
      readonly isPaused: boolean;
    }
  | { readonly type: 'switch-connection'; readonly accountId: Id; readonly to: 'enabled' | 'paused' }
  | { readonly type: 'create-dimensions-customer' | 'remove-dimensions-customer'; readonly accountId: Id }
  | {
      /** What the vendor did, or that the plan was handed over; recorded by a person. */
      readonly type: 'record-dimensions-status';
      readonly accountId: Id;
      readonly status: DimensionsStatus;
      readonly tenantId: string;
      /** The day on which it happened; of an activation the day of the creation at the vendor. */
      readonly on: Day;
    }
  | {
      /** Plans the termination for a day to come, or takes the plan back with an empty one. */
      readonly type: 'schedule-termination';
      readonly accountId: Id;
      readonly on: DayOrNone;
    }
  | {
      /** `purpose` is what the internal system is to be for (R18); nobody asks for it when the mark is taken away. */
      readonly type: 'switch-internal';
      readonly accountId: Id;
      readonly to: 'on' | 'off';
      readonly purpose: InternalPurpose;
    }
  | {
      /** The vendor agreed to a trial of the role, through this day (R52a). */
      readonly type: 'record-role-trial';
      readonly accountId: Id;
      readonly role: ChargedRole;
      readonly lastDay: Day;
    }
  | { readonly type: 'remove-role-trial'; readonly accountId: Id; readonly role: ChargedRole }
  | { readonly type: 'switch-agents-follow'; readonly accountId: Id; readonly to: 'on' | 'off' }
  | {
      /** The made-up telephone system that the next synchronisation meets, and what goes wrong there. */
      readonly type: 'choose-simulation';
      readonly accountId: Id;
      readonly pbx: SimulatedPbx;
      readonly scenario: SyncScenario;
    }
  | {
      /** What happened to the synchronisation, in order, with the users of the one account that was finished. */
      readonly type: 'advance-sync';
      readonly accountId: Id;
      readonly events: readonly SyncEvent[];
      readonly users: readonly DimensionsUser[];
    }
  | {
      /** Takes over what a roster says, as `match-roster.ts` decided it. */
      readonly type: 'import-roster';
      readonly accountId: Id;
      readonly users: readonly DimensionsUser[];
      /** The roster is a real one: no simulated user stays beside those of it. */
      readonly replacesSimulated: boolean;
    }
  | {
      /** Gives people of the account access, with these roles; new people are added first. */
      readonly type: 'add-dimensions-users';
      readonly accountId: Id;
      readonly people: readonly (PersonDetails & { readonly id: Id })[];
      readonly users: readonly {
        readonly id: Id;
        readonly personId: Id;
        readonly roles: readonly RoleId[];
      }[];
      readonly acceptsCharges: boolean;
    }
  | {
      /** The roles that each of these has from today. */
      readonly type: 'set-dimensions-roles';
      readonly accountId: Id;
      readonly users: readonly { readonly id: Id; readonly roles: readonly RoleId[] }[];
      readonly acceptsCharges: boolean;
    }
  | { readonly type: 'remove-dimensions-users'; readonly accountId: Id; readonly userIds: readonly Id[] }
  | { readonly type: 'finish-roles'; readonly accountId: Id; readonly to: 'done' | 'pending' };

/** What happened to them. */
export type DimensionsEvent =
  | { readonly type: 'dimensions-settings-changed'; readonly settings: DimensionsSettings }
  | { readonly type: 'dimensions-customer-saved'; readonly customer: Records['dimensionsCustomers'] }
  | {
      readonly type: 'connection-saved';
      readonly accountId: Id;
      readonly connection: Connection;
      readonly sync: Sync;
    }
  | {
      readonly type: 'connection-switched';
      readonly accountId: Id;
      readonly to: 'enabled' | 'paused';
      readonly sync: Sync;
    }
  | {
      readonly type: 'dimensions-customer-created';
      readonly accountId: Id;
      readonly createdOn: Day;
      readonly sync: Sync;
    }
  | {
      readonly type: 'dimensions-status-recorded';
      readonly accountId: Id;
      readonly status: DimensionsStatus;
      readonly tenantId: string;
      readonly createdOn: DayOrNone;
      readonly trialExpiresOn: DayOrNone;
      readonly terminatesOn: DayOrNone;
      readonly sync: Sync;
    }
  | { readonly type: 'termination-scheduled'; readonly accountId: Id; readonly on: DayOrNone }
  | {
      readonly type: 'internal-switched';
      readonly accountId: Id;
      readonly to: 'on' | 'off';
      /** The first day with the mark, or without it; empty for what is only planned. */
      readonly on: DayOrNone;
    }
  | {
      readonly type: 'role-trial-recorded';
      readonly accountId: Id;
      readonly role: ChargedRole;
      readonly lastDay: Day;
    }
  | { readonly type: 'role-trial-removed'; readonly accountId: Id; readonly role: ChargedRole }
  | { readonly type: 'agents-follow-switched'; readonly accountId: Id; readonly to: 'on' | 'off' }
  | { readonly type: 'simulation-chosen'; readonly accountId: Id; readonly sync: Sync }
  | { readonly type: 'sync-advanced'; readonly accountId: Id; readonly sync: Sync }
  | {
      readonly type: 'dimensions-users-saved';
      readonly accountId: Id;
      readonly users: readonly Records['dimensionsUsers'][];
    }
  | {
      readonly type: 'dimensions-users-removed';
      readonly accountId: Id;
      readonly userIds: readonly Id[];
    }
  | { readonly type: 'roles-finished'; readonly accountId: Id; readonly to: 'done' | 'pending' }
  | { readonly type: 'dimensions-customer-removed'; readonly accountId: Id };

const eventTypes: Readonly<Record<DimensionsEvent['type'], true>> = {
  'dimensions-settings-changed': true,
  'dimensions-customer-saved': true,
  'connection-saved': true,
  'connection-switched': true,
  'dimensions-customer-created': true,
  'dimensions-status-recorded': true,
  'termination-scheduled': true,
  'internal-switched': true,
  'role-trial-recorded': true,
  'role-trial-removed': true,
  'agents-follow-switched': true,
  'simulation-chosen': true,
  'sync-advanced': true,
  'dimensions-users-saved': true,
  'dimensions-users-removed': true,
  'roles-finished': true,
  'dimensions-customer-removed': true
};
export const isDimensionsEvent = (event: { readonly type: string }): event is DimensionsEvent =>
  event.type in eventTypes;

const commandTypes: Readonly<Record<DimensionsCommand['type'], true>> = {
  'change-dimensions-settings': true,
  'save-dimensions-customer': true,
  'save-connection': true,
  'switch-connection': true,
  'create-dimensions-customer': true,
  'remove-dimensions-customer': true,
  'record-dimensions-status': true,
  'schedule-termination': true,
  'switch-internal': true,
  'record-role-trial': true,
  'remove-role-trial': true,
  'switch-agents-follow': true,
  'choose-simulation': true,
  'advance-sync': true,
  'import-roster': true,
  'add-dimensions-users': true,
  'set-dimensions-roles': true,
  'remove-dimensions-users': true,
  'finish-roles': true
};
export const isDimensionsCommand = (command: { readonly type: string }): command is DimensionsCommand =>
  command.type in commandTypes;

/** The permission that a command needs. */
export const actionOfDimensions = ({ type }: DimensionsCommand): Action =>
  type === 'change-dimensions-settings' ? 'change-settings' : 'change-dimensions';
