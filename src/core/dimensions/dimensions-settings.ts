import { Id, Line, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { ChargedRole } from './roles.ts';

/** The vendor's API regions (section 0 of the facts). */
export const dimensionsRegions = ['au', 'eu', 'na', 'uk'] as const;
export const DimensionsRegion = z.enum(dimensionsRegions);
export type DimensionsRegion = z.infer<typeof DimensionsRegion>;

/** The kinds of telephone systems that the vendor connects to. */
export const pbxKinds = ['kazoo', '3cx', 'teams'] as const;
export const PbxKind = z.enum(pbxKinds);
export type PbxKind = z.infer<typeof PbxKind>;

/** ISO 3166-1 alpha-2; empty while none is chosen. */
export const OptionalCountry = z.string().regex(/^([A-Z]{2})?$/);

/**
 * Prices of one rate band, as hundredths of the currency for one licence and month. The reseller's own: the vendor
 * publishes none. A role without a price is unknown, not free.
 */
export const RateBand = z.strictObject({
  id: Id,
  name: Line(80),
  prices: z.partialRecord(ChargedRole, z.int().min(0).max(100_000_000))
});
export type RateBand = Readonly<z.infer<typeof RateBand>>;

/** A product type (tenant profile). The vendor's list is not published: the reseller keeps its own. */
export const ProductType = z.strictObject({
  id: Id,
  name: Line(80),
  /** The vendor's identifier, like `TenantProfileType_analytics`, where it is known. */
  profile: OptionalLine(100),
  description: OptionalLine(300),
  regions: z.array(DimensionsRegion).max(dimensionsRegions.length),
  pbxKinds: z.array(PbxKind).max(pbxKinds.length),
  /** Cannot be changed once it is assigned (R5). */
  isLocking: z.boolean(),
  /** What it exposes to the customer, in the reseller's words. */
  features: z.array(Line(80)).max(40),
  /** One of the rate bands; empty while none is chosen. */
  rateBandId: z.union([Id, z.literal('')])
});
export type ProductType = Readonly<z.infer<typeof ProductType>>;

/**
 * The address of an interface and nothing else: it is kept and goes along with files, and user names, passwords and keys
 * have their place in what comes before or after it.
 */
const InterfaceAddress = (address: RegExp) =>
  OptionalLine(300).refine((text) => text === '' || address.test(text));
const restAddress = /^https:\/\/[^\s/?#@\\]+(\/[^\s?#\\]*)?$/i;
const websocketAddress = /^wss:\/\/[^\s/?#@\\]+(\/[^\s?#\\]*)?$/i;

/** A PBX template: what connections to one telephone system have in common. Keys are never kept. */
export const PbxTemplate = z.strictObject({
  id: Id,
  name: Line(80),
  kind: PbxKind,
  country: OptionalCountry,
  /** Addresses of the interfaces of a Kazoo system. */
  hostRest: InterfaceAddress(restAddress),
  hostWebsocket: InterfaceAddress(websocketAddress),
  /** The reseller holds a key that sees every customer account of the system (R37). */
  hasMasterKey: z.boolean()
});
export type PbxTemplate = Readonly<z.infer<typeof PbxTemplate>>;

/** What stands for a name in the vendor's documents, as `~.Dimensions.~` does. It is never shown. */
export const isRawToken = (text: string): boolean => /~\s*\..*\.\s*~/.test(text);

/** What the reseller itself has at the vendor, and its catalogues. */
export const DimensionsSettings = z.strictObject({
  /** The product is sold under many names: `~.Dimensions.~` of the documents stands for this one. */
  productName: Line(60),
  /** The same for the telephone system that the vendor calls Kazoo. */
  kazooName: Line(60),
  region: DimensionsRegion,
  /** The reseller's own country, offered for its customers. */
  country: OptionalCountry,
  /** Whether the vendor agreed to trials, and how long they may be at most, in days. */
  trialsAllowed: z.boolean(),
  trialMaxDays: z.int().min(1).max(365),
  /** Without it there is no billing area at all (R53). */
  isBilledDirectly: z.boolean(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** An older policy page of the vendor bills what is kept for more than a day for 30 days at least. */
  hasMinimumTerm: z.boolean(),
  rateBands: z.array(RateBand).max(50),
  productTypes: z.array(ProductType).max(100),
  pbxTemplates: z.array(PbxTemplate).max(100),
  /** At most one template is the default (R36). */
  defaultTemplateId: z.union([Id, z.literal('')])
});
export type DimensionsSettings = Readonly<z.infer<typeof DimensionsSettings>>;
