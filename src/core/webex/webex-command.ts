import type { Action } from '#core/account/permissions.table.ts';
import type { PersonDetails } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Records } from '#core/state.ts';
import type { TemplateDetails } from './onboarding-template.ts';
import type { PackageId } from './packages.ts';
import type { NumberRange } from './phone-number.ts';
import type { Pstn, SetupAssist, SiteDetails } from './site.ts';
import type {
  CsvMapping,
  CustomerDetails,
  CustomerFacts,
  CustomerStatus,
  OfferChoice,
  WebexCustomer
} from './webex-customer.ts';
import type { WebexSettings } from './webex-settings.ts';
import type { UserDetails, UserStatus } from './webex-user.ts';

/** Everything that can be done to the partner's templates and to a customer at Webex. */
export type WebexCommand =
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
    };

/** What happened to them. */
export type WebexEvent =
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
    };

const eventTypes: Readonly<Record<WebexEvent['type'], true>> = {
  'webex-settings-changed': true,
  'template-saved': true,
  'template-removed': true,
  'webex-customer-saved': true,
  'location-confirmed': true,
  'webex-customer-created': true,
  'webex-status-recorded': true,
  'restricted-mode-switched': true,
  'csv-mapping-kept': true,
  'webex-customer-removed': true,
  'site-saved': true,
  'site-removed': true,
  'pstn-chosen': true,
  'numbers-added': true,
  'numbers-removed': true,
  'main-number-chosen': true,
  'setup-assist-requested': true,
  'location-recorded': true,
  'webex-users-saved': true,
  'webex-users-removed': true,
  'user-status-recorded': true
};
export const isWebexEvent = (event: { readonly type: string }): event is WebexEvent =>
  event.type in eventTypes;

const commandTypes: Readonly<Record<WebexCommand['type'], true>> = {
  'change-webex-settings': true,
  'save-template': true,
  'remove-template': true,
  'save-webex-customer': true,
  'confirm-location': true,
  'create-webex-customer': true,
  'remove-webex-customer': true,
  'record-webex-status': true,
  'switch-restricted-mode': true,
  'keep-csv-mapping': true,
  'save-site': true,
  'remove-site': true,
  'choose-pstn': true,
  'add-numbers': true,
  'remove-numbers': true,
  'choose-main-number': true,
  'request-setup-assist': true,
  'record-location': true,
  'save-webex-users': true,
  'remove-webex-users': true,
  'record-user-status': true
};
export const isWebexCommand = (command: { readonly type: string }): command is WebexCommand =>
  command.type in commandTypes;

/** The permission that a command needs. */
export function actionOfWebex({ type }: WebexCommand): Action {
  if (type === 'change-webex-settings') return 'change-settings';
  return type === 'save-template' || type === 'remove-template' ? 'change-templates' : 'change-webex';
}
