import { Email, Id, Line, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { E164, NumberRange } from './phone-number.ts';

/** How calls of a site reach the telephone network (2.9 of the facts); `none` until one is chosen. */
export const pstnConnections = [
  'none',
  'local-gateway',
  'non-integrated-ccp',
  'integrated-ccp',
  'cisco-pstn'
] as const;
export const PstnConnection = z.enum(pstnConnections);
export type PstnConnection = z.infer<typeof PstnConnection>;

/** The connection of a site with the identifier that the interface takes for it; empty while it is not known. */
export const Pstn = z.strictObject({
  connection: PstnConnection,
  /** Of a provider of Cloud Connected PSTN. */
  connectionId: OptionalLine(200),
  /** Of a local gateway. */
  routeType: z.enum(['trunk', 'route-group']),
  routeId: OptionalLine(200)
});
export type Pstn = Readonly<z.infer<typeof Pstn>>;

/** A request for the vendor's Wholesale Setup Assist at this site. Its form is not documented: the fields are ours. */
export const SetupAssist = z.strictObject({
  contactName: Line(120),
  contactEmail: Email,
  note: z.string().trim().max(1000)
});
export type SetupAssist = Readonly<z.infer<typeof SetupAssist>>;

/** The part of a site that a person fills in. A draft customer's headquarters may be incomplete. */
export const SiteDetails = z.strictObject({
  name: Line(80),
  addressLine1: OptionalLine(50),
  addressLine2: OptionalLine(50),
  city: OptionalLine(80),
  /** For calling an ISO 3166-2 subdivision code. */
  state: OptionalLine(80),
  postalCode: OptionalLine(20),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^([A-Z]{2})?$/),
  /** IANA name. */
  timeZone: OptionalLine(60),
  /** Lower case with underscore, `en_us`: e-mails and voice prompts. */
  language: z.string().regex(/^([a-z]{2,3}_[a-z]{2})?$/),
  /** Value of the SIP header for emergency calls. */
  emergencyLocationIdentifier: OptionalLine(120)
});
export type SiteDetails = Readonly<z.infer<typeof SiteDetails>>;

/** A location of the account. */
export const Site = SiteDetails.extend({
  id: Id,
  accountId: Id,
  /** The headquarters is made together with the customer; there is one. */
  kind: z.enum(['headquarters', 'further']),
  pstn: Pstn,
  /** Its telephone numbers, in their order; ranges do not overlap. */
  numbers: z.array(NumberRange).max(20_000),
  /** One of its numbers; empty until it is chosen. */
  mainNumber: z.union([E164, z.literal('')]),
  /** The name that calls from the main number show. */
  callerName: OptionalLine(80),
  setupAssist: SetupAssist.nullable(),
  /** The identifier that Webex gave the location, once recorded. */
  locationId: OptionalLine(200)
});
export type Site = Readonly<z.infer<typeof Site>>;

export const noPstn: Pstn = { connection: 'none', connectionId: '', routeType: 'trunk', routeId: '' };
export const blankSite: SiteDetails = {
  name: '',
  addressLine1: '',
  addressLine2: '',
  city: '',
  state: '',
  postalCode: '',
  country: '',
  timeZone: '',
  language: '',
  emergencyLocationIdentifier: ''
};

/** The part that a person fills in. */
export const siteDetails = (site: Site): SiteDetails => ({
  name: site.name,
  addressLine1: site.addressLine1,
  addressLine2: site.addressLine2,
  city: site.city,
  state: site.state,
  postalCode: site.postalCode,
  country: site.country,
  timeZone: site.timeZone,
  language: site.language,
  emergencyLocationIdentifier: site.emergencyLocationIdentifier
});
