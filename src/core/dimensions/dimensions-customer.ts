import { Day, Id, Instant, OptionalLine } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { OptionalCountry } from './dimensions-settings.ts';
import { ChargedRole } from './roles.ts';
import { Sync } from './sync.ts';

/** Before the vendor knows the customer (our own), then the vendor's; those are recorded by a person. */
export const dimensionsStatuses = [
  'draft',
  'ready',
  'handed-over',
  'active',
  'disabled',
  'terminated'
] as const;
export const DimensionsStatus = z.enum(dimensionsStatuses);
export type DimensionsStatus = z.infer<typeof DimensionsStatus>;

const OptionalDay = z.union([Day, z.literal('')]);

/** How many characters the vendor takes. */
export const longest = { name: 100, connectionName: 80 } as const;

/** The part of a customer that the first two steps ask for. While it is a draft anything but the form may be missing. */
export const DimensionsDetails = z.strictObject({
  name: OptionalLine(longest.name),
  /** One of the reseller's product types. */
  productTypeId: z.union([Id, z.literal('')]),
  /** The product type whose permanence somebody acknowledged (R5). */
  acknowledgedTypeId: z.union([Id, z.literal('')]),
  /** Free text for other systems; where it is blank the vendor uses the tenant identifier (R11). */
  reference: OptionalLine(200),
  country: OptionalCountry,
  /** For colleagues; several lines. */
  notes: z.string().trim().max(4000),
  /** The last day of the trial; empty for none. */
  trialExpiresOn: OptionalDay,
  /** The administrator that comes with the customer, one of the account's people. */
  primaryPersonId: z.union([Id, z.literal('')])
});
export type DimensionsDetails = Readonly<z.infer<typeof DimensionsDetails>>;

/** The customer's connection to its telephone system. Secrets are entered at the vendor's only. */
export const Connection = z.strictObject({
  id: Id,
  /** One of the reseller's PBX templates. */
  templateId: Id,
  name: OptionalLine(longest.connectionName),
  /** Kazoo: the customer's account there; 3CX: the user name; Teams: the tenant. */
  identifier: OptionalLine(200),
  /** `identifier` is the account at the very top, above all of the reseller's customers (R43). */
  isTopLevel: z.boolean(),
  country: OptionalCountry,
  /** All sub-accounts are monitored; chosen at the creation only (R42). */
  hasSubAccounts: z.boolean(),
  /** Nothing is connected or imported until it is enabled (R39). */
  isPaused: z.boolean()
});
export type Connection = Readonly<z.infer<typeof Connection>>;

/**
 * A trial of one role, which the vendor agreed to (R52a). That it has a last day, as a customer's trial has, is our
 * reading.
 */
export const RoleTrial = z.strictObject({ role: ChargedRole, lastDay: Day });
export type RoleTrial = Readonly<z.infer<typeof RoleTrial>>;

/** More are of no use to any bill. */
export const mostInternalTerms = 200;
/** Days on which a customer was the internal system, from its first day on where the first is empty. */
export const InternalTerm = z.strictObject({ from: OptionalDay, to: Day });
export type InternalTerm = Readonly<z.infer<typeof InternalTerm>>;

/** What an account has with Dimensions. It has the id of its account. */
export const DimensionsCustomer = DimensionsDetails.extend({
  id: Id,
  /** `null` where they stayed with the reseller: somebody who may not read them handed the account over. */
  notes: DimensionsDetails.shape.notes.nullable(),
  status: DimensionsStatus,
  /** The day of the creation: the planned one, then the one at the vendor. Empty while it is a draft. */
  createdOn: OptionalDay,
  /** The vendor's identifier of the customer, pasted in. */
  tenantId: OptionalLine(100),
  /** The reseller's one demonstration system (R15). */
  isInternal: z.boolean(),
  /** The first day with this mark; empty without it, and where it was there from the beginning. */
  internalSince: OptionalDay,
  /** The days on which it had the mark before, in order. */
  internalBefore: z.array(InternalTerm).max(mostInternalTerms),
  /** The day on which it is to be terminated, or was. */
  terminatesOn: OptionalDay,
  /** Each role once. */
  roleTrials: z
    .array(RoleTrial)
    .refine((trials) => new Set(trials.map(({ role }) => role)).size === trials.length),
  connection: Connection.nullable(),
  sync: Sync,
  /** Agents of the telephone system get the Agent User Add-On by themselves. */
  agentsFollowPbx: z.boolean(),
  /** Somebody went through the roles to the end (R46). */
  rolesDone: z.boolean(),
  createdAt: Instant
});
export type DimensionsCustomer = Readonly<z.infer<typeof DimensionsCustomer>>;

export const blankDetails: DimensionsDetails = {
  name: '',
  productTypeId: '',
  acknowledgedTypeId: '',
  reference: '',
  country: '',
  notes: '',
  trialExpiresOn: '',
  primaryPersonId: ''
};

/** The part that the first two steps ask for. */
export const dimensionsDetails = (customer: DimensionsCustomer): DimensionsDetails => ({
  name: customer.name,
  productTypeId: customer.productTypeId,
  acknowledgedTypeId: customer.acknowledgedTypeId,
  reference: customer.reference,
  country: customer.country,
  notes: customer.notes ?? '',
  trialExpiresOn: customer.trialExpiresOn,
  primaryPersonId: customer.primaryPersonId
});
