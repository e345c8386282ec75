import { z } from '#core/zod.ts';

/** Packages and add-ons by the name the vendor's interface has for them; the order is ours, from small to large. */
export const packageIds = [
  'webex_meetings',
  'common_area_calling',
  'webex_calling_standard',
  'webex_voice',
  'webex_calling',
  'enhanced_calling',
  'webex_suite',
  'cx_essentials',
  'cx_standard_agent',
  'cx_premium_agent'
] as const;
export const addOnIds = [
  'attendant_console',
  'cisco_calling_plan',
  'cx_voice_ports',
  'cx_ai_assistant',
  'webex_ai_agent'
] as const;
export const offerIds = [...packageIds, ...addOnIds] as const;

/** A package: what a person or a place is given. */
export const PackageId = z.enum(packageIds);
export type PackageId = z.infer<typeof PackageId>;
/** An add-on, which comes on top of packages. */
export const AddOnId = z.enum(addOnIds);
export type AddOnId = z.infer<typeof AddOnId>;
/** Whatever a customer can be given: a package or an add-on. */
export const OfferId = z.enum(offerIds);
export type OfferId = z.infer<typeof OfferId>;

export const isPackage = (offer: OfferId): offer is PackageId =>
  (packageIds as readonly string[]).includes(offer);

/** The packages of which a customer needs at least one before it can have the add-on (R-PKG-4). */
export const basesOf: Readonly<Partial<Record<AddOnId, readonly PackageId[]>>> = {
  attendant_console: ['webex_calling', 'webex_suite', 'cx_essentials'],
  cisco_calling_plan: [
    'common_area_calling',
    'webex_calling_standard',
    'webex_voice',
    'webex_calling',
    'webex_suite',
    'cx_essentials'
  ]
};

/**
 * The rank of each package, for the warning of a downgrade. The vendor publishes no order: this one is ours, and the
 * workspace can change it.
 */
export const defaultRanks: Readonly<Record<PackageId, number>> = {
  webex_meetings: 1,
  common_area_calling: 2,
  webex_calling_standard: 3,
  webex_voice: 4,
  webex_calling: 5,
  enhanced_calling: 6,
  webex_suite: 7,
  cx_essentials: 7,
  cx_standard_agent: 8,
  cx_premium_agent: 9
};
