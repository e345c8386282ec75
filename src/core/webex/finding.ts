import type { Id } from '#core/fields.ts';
import type { Because } from '#core/refusal.ts';
import type { OnboardingTemplate } from './onboarding-template.ts';
import type { OfferId } from './packages.ts';
import type { Site, SiteDetails } from './site.ts';
import type { NamedUser } from './user-findings.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { WebexSettings } from './webex-settings.ts';

/** Something worth saying about a customer, with the rule behind it; `i18n` has the words. */
export interface Finding {
  readonly severity: 'blocks' | 'warns' | 'informs';
  readonly code: FindingCode;
  readonly because?: Because;
  readonly offer?: OfferId;
  readonly site?: Pick<Site, 'id' | 'name'>;
  readonly fields?: readonly (keyof SiteDetails | 'companyName' | 'adminEmail' | 'externalId')[];
  /** The users it is about. */
  readonly personIds?: readonly Id[];
}
export type FindingCode =
  | 'template-missing'
  | 'information-missing'
  | 'not-confirmed'
  | 'package-missing'
  | 'headquarters-missing'
  | 'external-id-taken'
  | 'base-missing'
  | 'offer-unknown'
  | 'package-removed'
  | 'pstn-in-template'
  | 'provisioning-id-missing'
  | 'customer-id-missing'
  | 'organisation-id-missing'
  | 'attach-needs-approval'
  | 'attach-invites-off'
  | 'attach-keeps-authentication'
  | 'site-incomplete'
  | 'state-no-subdivision'
  | 'calling-plan-missing'
  | 'choose-pstn'
  | 'add-numbers'
  | 'choose-main-number'
  | 'add-users'
  | 'quantity-exceeded'
  | 'package-not-on-customer'
  | 'package-not-for-people'
  | 'user-base-missing'
  | 'user-line-missing'
  | 'number-not-on-site'
  | 'number-toll-free'
  | 'number-twice'
  | 'extension-unfit'
  | 'extension-twice'
  | 'name-missing'
  | 'name-too-long'
  | 'name-characters'
  | 'email-too-long'
  | 'administrator-level'
  | 'await-consent'
  | 'free-elsewhere'
  | 'to-update';

/** Everything that the findings of a customer follow from. */
export interface WebexView {
  readonly customer: WebexCustomer;
  readonly template: OnboardingTemplate | undefined;
  readonly sites: readonly Site[];
  readonly users: readonly NamedUser[];
  readonly settings: WebexSettings;
  /** Another customer of the partner has the same external customer ID. */
  readonly isExternalIdTaken: boolean;
}
