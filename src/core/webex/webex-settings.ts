import { Email, Id, Line, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { PackageId } from './packages.ts';

/** Regions with data centres of Webex (R-REG-3). */
export const regions = ['us', 'eu', 'ca', 'gb', 'jp', 'au', 'sg', 'sa', 'ae'] as const;
export const Region = z.enum(regions);
export type Region = z.infer<typeof Region>;

/** Which parts of an address a country wants beside line 1 and city. Our reading of "some geographies" (R-ADR-1). */
export const addressForms = ['state-and-postal-code', 'postal-code', 'neither'] as const;
export const AddressForm = z.enum(addressForms);
export type AddressForm = z.infer<typeof AddressForm>;

/** ISO 3166-1 alpha-2. */
const Country = z.string().regex(/^[A-Z]{2}$/);

/** What a partner's Partner Hub offers to choose from. */
const PartnerAdmin = z.strictObject({ id: Id, name: Line(120), email: Email });
const Subscription = z.strictObject({ id: Id, subscriptionId: Line(60), label: OptionalLine(80) });
/** A provider of Cloud Connected PSTN; `connectionId` is the identifier that the interface takes for it. */
const CcpProvider = z.strictObject({ id: Id, name: Line(120), connectionId: OptionalLine(120) });

/** How many entries each of the lists takes. */
export const mostEntries = 200;

/** What the partner itself has at Webex, and our readings that the partner can correct. */
export const WebexSettings = z.strictObject({
  admins: z.array(PartnerAdmin).max(mostEntries),
  subscriptions: z.array(Subscription).max(mostEntries),
  ccpProviders: z.array(CcpProvider).max(mostEntries),
  /** Expected data regions that differ from the ones that come with the product, by country. */
  regions: z.record(Country, Region),
  /** Address forms that differ from the ones that come with the product, by country. */
  addresses: z.record(Country, AddressForm),
  /** The rank of each package, the smallest first. */
  ranks: z.record(PackageId, z.int().min(1).max(99))
});
export type WebexSettings = Readonly<z.infer<typeof WebexSettings>>;

/** The partner's entries that onboarding templates name. */
export const WebexEntries = WebexSettings.pick({ admins: true, subscriptions: true, ccpProviders: true });
export type WebexEntries = Readonly<z.infer<typeof WebexEntries>>;
