import type { Right } from './account/role.ts';
import type { NumberField } from './account/unique-attributes.table.ts';
import type { Id } from './fields.ts';
import type { ChargedRole, RoleId } from './dimensions/roles.ts';
import type { Integration } from './mitel/mitel-account.ts';
import type { AddOnId, OfferId } from './webex/packages.ts';
import type { tablesByName } from './rules-by-name.ts';

type TableName = keyof typeof tablesByName;
type CaseOf<T> = T extends { decide: (facts: infer Facts) => unknown } ? Facts : never;

/** The case of a decision table that led to a refusal: enough to answer "why?" and "what would have to change?". */
export type Because = {
  [T in TableName]: { readonly table: T; readonly facts: CaseOf<(typeof tablesByName)[T]> };
}[TableName];

type Gone =
  | 'account'
  | 'person'
  | 'order'
  | 'entry'
  | 'role'
  | 'contact'
  | 'template'
  | 'webex-setting'
  | 'webex-customer'
  | 'site'
  | 'webex-user'
  | 'dimensions-customer'
  | 'dimensions-user'
  | 'product-type'
  | 'rate-band'
  | 'pbx-template';

/** What has to be there before a customer of Dimensions is created, in the order of the steps. */
export const dimensionsParts = [
  'name',
  'product-type',
  'country',
  'primary-user',
  'connection',
  'connection-name',
  'identifier'
] as const;
export type DimensionsPart = (typeof dimensionsParts)[number];

/** An action the rules do not allow. The words are made from the code and its arguments. */
export type Refusal = { readonly because?: Because } & (
  | { readonly code: 'partner-only' | 'another-account' | 'only-own-password' }
  | { readonly code: 'right-missing'; readonly right: Right }
  | { readonly code: 'gone'; readonly what: Gone }
  /** A record the schema does not accept: `field` names the place. */
  | { readonly code: 'invalid'; readonly field: string; readonly issue: string }
  | { readonly code: 'email-taken'; readonly email: string }
  | { readonly code: 'email-twice'; readonly email: string }
  /** Somebody else of the account has this telephone number or extension, and the directory wants it unique. */
  | { readonly code: 'number-taken'; readonly field: NumberField; readonly value: string }
  | { readonly code: 'managed-by-micollab' | 'miteam-off' | 'already-licensed' | 'not-licensed' }
  | { readonly code: 'no-licence-left'; readonly wanted: number; readonly left: number }
  | { readonly code: 'mitel-one-off' | 'micollab-off' }
  | { readonly code: 'already-switched' | 'set-up-incomplete' | 'private-key' }
  /** The partner's own account takes no integrations, cannot be removed and is there once. */
  | { readonly code: 'partner-account' | 'partner-account-stays' | 'partner-account-exists' }
  | { readonly code: 'prerequisite-off'; readonly missing: readonly Integration[] }
  | { readonly code: 'gateway-not-onboarded' }
  | { readonly code: 'last-support-contact' }
  | { readonly code: 'already-active' | 'already-deactivated' }
  | { readonly code: 'rights-unfit'; readonly rights: readonly Right[] }
  | { readonly code: 'role-in-use'; readonly people: number; readonly accounts: number }
  | { readonly code: 'role-not-assigned' | 'role-for-partners' }
  | { readonly code: 'exists-already' }
  | { readonly code: 'no-plan' }
  | { readonly code: 'order-assigned' }
  | { readonly code: 'order-expired' }
  | { readonly code: 'order-in-use'; readonly given: number }
  | { readonly code: 'nobody-chosen' | 'nothing-changed' }
  | { readonly code: 'already-undone' | 'cannot-be-undone' }
  /** Something else changed what an undo would restore. */
  | { readonly code: 'changed-since'; readonly table: string; readonly name: string; readonly field: string }
  | { readonly code: 'account-in-use'; readonly people: number; readonly orders: number }
  | { readonly code: 'licences-given-since' }
  | { readonly code: 'template-in-use'; readonly accounts: readonly string[]; readonly count: number }
  | { readonly code: 'template-draft' }
  /** An administrator, subscription or provider of the partner that templates name. */
  | { readonly code: 'named-by-templates'; readonly name: string; readonly count: number }
  /** A template, or a customer that is no draft, lacks something; `because` of a customer says what. */
  | { readonly code: 'template-incomplete'; readonly field: string }
  | { readonly code: 'customer-incomplete' }
  | { readonly code: 'external-id-taken'; readonly externalId: string }
  | { readonly code: 'base-missing'; readonly addOn: AddOnId }
  | { readonly code: 'offer-in-use'; readonly offer: OfferId; readonly count: number }
  | {
      readonly code: 'quantity-too-small';
      readonly offer: OfferId;
      readonly count: number;
      readonly quantity: number;
    }
  /** The customer's status lets nobody change it for now, or does not follow the present one. */
  | { readonly code: 'customer-waits' | 'status-unfit' }
  /** The vendor has the customer; without its identifier a hand-over would read as if it were new. */
  | { readonly code: 'customer-id-missing' }
  | { readonly code: 'customer-exists-already' | 'headquarters-stays' }
  | { readonly code: 'site-name-taken'; readonly name: string }
  | { readonly code: 'site-in-use'; readonly count: number }
  | { readonly code: 'no-pstn' | 'main-number-stays' | 'not-a-number-of-the-site' }
  /** Why these numbers cannot be added or removed; `because` says it, `value` is the first one. */
  | { readonly code: 'number-unfit' | 'number-assigned'; readonly value: string }
  | { readonly code: 'package-unfit'; readonly offer: OfferId; readonly left: number }
  | { readonly code: 'add-on-unfit'; readonly addOn: AddOnId }
  | { readonly code: 'line-unfit' | 'administrator-package'; readonly person: string }
  | { readonly code: 'number-not-assignable' | 'extension-unfit'; readonly value: string }
  /** Another customer of the reseller has the name; `account` leads to it. */
  | { readonly code: 'customer-name-taken'; readonly name: string; readonly account: Id }
  | { readonly code: 'product-type-unfit'; readonly name: string }
  | { readonly code: 'product-type-locked' | 'lock-not-acknowledged'; readonly name: string }
  | { readonly code: 'trial-unfit'; readonly most: number }
  /** The vendor's identifier is this customer's, to whom `account` leads. */
  | { readonly code: 'tenant-id-taken'; readonly name: string; readonly account: Id }
  /** The one internal system is taken by this customer. */
  | { readonly code: 'internal-taken'; readonly name: string; readonly account: Id }
  | { readonly code: 'internal-unfit' }
  /** What a customer lacks before it can be created. */
  | { readonly code: 'dimensions-incomplete'; readonly missing: DimensionsPart }
  | { readonly code: 'primary-user-stays' | 'connection-missing' }
  | { readonly code: 'connection-closed' | 'connection-paused' }
  | { readonly code: 'sub-accounts-stay' | 'top-level-account' }
  /** The customer's status does not let this be done. */
  | { readonly code: 'dimensions-action-unfit' }
  | { readonly code: 'day-unfit' }
  /** The role has a trial already, or the new one would end before `first`, the day of the customer's creation. */
  | { readonly code: 'role-on-trial'; readonly role: ChargedRole }
  | { readonly code: 'role-trial-too-early'; readonly first: string }
  | { readonly code: 'last-administrator'; readonly person: string }
  | { readonly code: 'role-unfit' | 'role-stays'; readonly role: RoleId; readonly person: string }
  | { readonly code: 'charges-not-accepted'; readonly count: number }
  | { readonly code: 'sync-unfit' }
  | { readonly code: 'pbx-user-stays'; readonly person: string }
  /** Another product type has the name, or one that differs in case or spacing only. */
  | { readonly code: 'product-type-name-taken'; readonly name: string }
  /** A product type, rate band or template that customers, or product types, name. */
  | { readonly code: 'named-by-customers'; readonly name: string; readonly count: number }
  | { readonly code: 'named-by-product-types'; readonly name: string; readonly count: number }
);
