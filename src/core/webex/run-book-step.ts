import type { Because } from '#core/refusal.ts';
import type { AuthenticationMethod, OnboardingTemplate } from './onboarding-template.ts';
import type { AddOnId, OfferId, PackageId } from './packages.ts';
import type { Site } from './site.ts';
import type { ToldPart, UserUpdate } from './told.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { AdminRole, UserDetails } from './webex-user.ts';

/** Something that Webex gives out, and that nobody has written down here yet. */
export type RecordBack =
  | { readonly what: 'provisioning-id' | 'customer-id' | 'organisation-id' }
  | { readonly what: 'location-id'; readonly site: string };

/** Somebody whom Webex knows otherwise: what changed, and how they are now. */
export interface ChangedUser extends UserUpdate {
  readonly email: string;
  readonly user: UserDetails;
  readonly parts: readonly ToldPart[];
  /** The name of the site, empty without one. */
  readonly site: string;
}

/** One thing to do outside the product, as a code with what it needs; `i18n` has the words. */
export type WebexStep = { readonly because?: Because } & (
  | { readonly code: 'partner-role' }
  /** Trust in the partner's own identity provider is set up by a case with the vendor's support. */
  | {
      readonly code: 'tac-case';
      readonly method: Exclude<AuthenticationMethod, 'webex'>;
      readonly provider: string;
    }
  | { readonly code: 'attach'; readonly needsApproval: boolean; readonly orgId: string }
  | { readonly code: 'connection-ids'; readonly sites: readonly string[] }
  | {
      readonly code: 'create-template';
      readonly template: OnboardingTemplate;
      readonly admin: string;
      readonly subscription: string;
      readonly provider: string;
    }
  | { readonly code: 'open-template'; readonly name: string; readonly provisioningId: string }
  | {
      readonly code: 'create-customer' | 'update-customer';
      readonly customer: WebexCustomer;
      readonly headquarters: Site | undefined;
      readonly removed: readonly OfferId[];
      /** The interface cannot be told of it: Partner Hub only. */
      readonly isByHand: boolean;
    }
  | { readonly code: 'await-customer' | 'verify-access' }
  | { readonly code: 'tags'; readonly tags: readonly string[] }
  | {
      readonly code: 'add-location' | 'choose-main-number' | 'setup-assist';
      readonly site: Site;
    }
  | { readonly code: 'connect-pstn'; readonly site: Site; readonly isByHand: boolean }
  | { readonly code: 'add-numbers'; readonly site: Site; readonly count: number; readonly isByHand: boolean }
  | {
      readonly code: 'add-users';
      readonly users: number;
      readonly batches: number;
      readonly packages: readonly { readonly offer: PackageId; readonly users: number }[];
      readonly withoutName: readonly PackageId[];
      readonly hasMeetings: boolean;
    }
  | { readonly code: 'update-users'; readonly users: readonly ChangedUser[] }
  | {
      readonly code: 'administrators';
      readonly roles: readonly { readonly role: AdminRole; readonly users: readonly string[] }[];
      readonly level: readonly PackageId[];
    }
  | { readonly code: 'add-on'; readonly offer: AddOnId; readonly users: number }
  | { readonly code: 'places'; readonly offer: OfferId }
  | { readonly code: 'restricted-mode'; readonly isOn: boolean; readonly taken: readonly string[] }
  | { readonly code: 'record-back'; readonly missing: readonly RecordBack[] }
);
