import { Actor } from '#core/actor.ts';
import { Email, Id, Instant, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { OfferId, PackageId } from './packages.ts';

/** The statuses before the vendor's own (our reading), then the vendor's, which only a person records. */
export const ownStatuses = ['draft', 'ready', 'handed-over'] as const;
export const vendorStatuses = [
  'provisioning',
  'provisioned',
  'provisioned_with_errors',
  'updating',
  'deleting',
  'error',
  'pending_rpl_review'
] as const;
export const customerStatuses = [...ownStatuses, ...vendorStatuses] as const;
export const CustomerStatus = z.enum(customerStatuses);
export type CustomerStatus = z.infer<typeof CustomerStatus>;

/** A package or add-on with the number of it that can be assigned; `null` is no limit. */
export const OfferChoice = z.strictObject({ id: OfferId, quantity: z.int().min(1).max(100_000).nullable() });
export type OfferChoice = Readonly<z.infer<typeof OfferChoice>>;

/** Each of them once: what the vendor is told of is a set with a limit for each. */
const OfferChoices = z
  .array(OfferChoice)
  .refine((offers) => new Set(offers.map(({ id }) => id)).size === offers.length);

/** What is known of an organisation that exists already and is to be attached (R-ID-3). */
export const Attachment = z.strictObject({
  /** From the Account page of Control Hub. */
  orgId: OptionalLine(200),
  users: z.enum(['under-100', 'from-100']),
  hasVerifiedDomain: z.boolean(),
  hasClaimedDomain: z.boolean(),
  /** Licences that are neither suspended nor cancelled. */
  hasActiveLicences: z.boolean()
});
export type Attachment = Readonly<z.infer<typeof Attachment>>;

/** The header row of a file that Control Hub exported for this organisation, and what our packages are called in it. */
export const CsvMapping = z.strictObject({
  header: z.array(z.string().max(300)).min(1).max(500),
  /** The licence column of each package. */
  packages: z.partialRecord(OfferId, z.string().max(300))
});
export type CsvMapping = Readonly<z.infer<typeof CsvMapping>>;

/** The part of a customer that the wizard asks for. While it is a draft anything but the form may be missing. */
export const CustomerDetails = z.strictObject({
  templateId: z.union([Id, z.literal('')]),
  /** The vendor accepts no per cent sign. */
  companyName: OptionalLine(120).regex(/^[^%]*$/),
  adminEmail: z.union([Email, z.literal('')]),
  /** The partner's own key for the customer; the vendor's billing files name it. */
  externalId: OptionalLine(120),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^([A-Z]{2})?$/),
  /** Language of the organisation, `en` or `en_US`-style. */
  language: z.string().regex(/^([a-z]{2,3}(_[A-Z]{2})?)?$/),
  /** Packages and add-ons, in the order of their ids in `packages.ts`. */
  offers: OfferChoices.max(40),
  /** Set where an existing organisation is attached instead of a new one created. */
  attachment: Attachment.nullable(),
  /** The organisation of the sub-partner on whose behalf the customer is created; empty for the partner itself. */
  subPartnerOrgId: OptionalLine(200),
  /** At most five of at most 25 characters each. */
  tags: z.array(z.string().trim().min(1).max(25)).max(5)
});
export type CustomerDetails = Readonly<z.infer<typeof CustomerDetails>>;

/** What the vendor made known of the customer, recorded by a person. */
export const CustomerFacts = z.strictObject({
  customerId: OptionalLine(200),
  orgId: OptionalLine(200),
  /** Errors that the vendor reported, as a note. */
  errors: z.string().trim().max(2000)
});
export type CustomerFacts = Readonly<z.infer<typeof CustomerFacts>>;

/** What an account has with Webex for Wholesale. It has the id of its account. */
export const WebexCustomer = CustomerDetails.extend({
  id: Id,
  status: CustomerStatus,
  /** That the headquarters is in a supported location, as somebody confirmed; the product cannot verify it. */
  confirmed: z.strictObject({ at: Instant, by: Actor }).nullable(),
  facts: CustomerFacts,
  /**
   * The packages it was created with, which are those of the first hand-over: the level that its administrators must
   * have. Empty while it is a draft.
   */
  createdWith: z.array(PackageId),
  /** The packages and add-ons that the vendor last received; `null` before the first hand-over. */
  handedOver: OfferChoices.nullable(),
  /** On by default: the customer's administrators can do less (R-ADM-4). */
  restrictedAdminMode: z.boolean(),
  csvMapping: CsvMapping.nullable(),
  createdAt: Instant
});
export type WebexCustomer = Readonly<z.infer<typeof WebexCustomer>>;

/** A customer of which nothing is filled in yet. */
export const blankCustomer: CustomerDetails = {
  templateId: '',
  companyName: '',
  adminEmail: '',
  externalId: '',
  country: '',
  language: '',
  offers: [],
  attachment: null,
  subPartnerOrgId: '',
  tags: []
};

/** The part that the wizard asks for. */
export const customerDetails = (customer: WebexCustomer): CustomerDetails => ({
  templateId: customer.templateId,
  companyName: customer.companyName,
  adminEmail: customer.adminEmail,
  externalId: customer.externalId,
  country: customer.country,
  language: customer.language,
  offers: customer.offers,
  attachment: customer.attachment,
  subPartnerOrgId: customer.subPartnerOrgId,
  tags: customer.tags
});
