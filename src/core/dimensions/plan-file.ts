import type { Person } from '#core/account/person.ts';
import { Day, Id, Instant } from '#core/fields.ts';
import { z } from '#core/zod.ts';
import { trialDays } from './customer-choices.ts';
import { productTypeOf, templateOf } from './customer-of.ts';
import { RoleTrial, type DimensionsCustomer } from './dimensions-customer.ts';
import {
  DimensionsRegion,
  OptionalCountry,
  PbxKind,
  type DimensionsSettings
} from './dimensions-settings.ts';
import { rolesOf, withoutSimulated, type DimensionsUser } from './dimensions-user.ts';
import { displayNameOf, emailOf } from './planned-user.ts';
import { primaryUserRoles, RoleId } from './roles.ts';

/** Something that a rule says about the plan, in words. */
export const PlanCheck = z.strictObject({
  rule: z.string(),
  level: z.enum(['blocks', 'warning', 'information']),
  message: z.string()
});
export type PlanCheck = Readonly<z.infer<typeof PlanCheck>>;

/** Names the file, before its version. */
export const planName = 'dimensions-plan';
const planSchema = `${planName}/1` as const;

/**
 * What somebody needs to type or post the plan elsewhere (4.4 of the facts; our proposal). It is no request of the
 * vendor's interface, whose documents contradict each other, and holds no secrets.
 */
export const PlanFile = z.strictObject({
  schema: z.literal(planSchema),
  createdAt: Instant,
  /** Some of the users come from a simulated telephone system. */
  simulated: z.boolean(),
  reseller: z.strictObject({ name: z.string(), reference: z.string(), region: DimensionsRegion }),
  customers: z.array(
    z.strictObject({
      localId: Id,
      tenantId: z.string().nullable(),
      name: z.string(),
      productType: z.strictObject({
        id: z.string(),
        name: z.string(),
        profile: z.string(),
        lockedOnceAssigned: z.boolean()
      }),
      reference: z.string(),
      country: OptionalCountry,
      notes: z.string(),
      trial: z.strictObject({
        enabled: z.boolean(),
        expiresOn: Day.nullable(),
        /** The vendor's interface asks for the length, not for the end: days from the creation, if known. */
        days: z.int().nullable()
      }),
      /** Trials of single roles, agreed with the vendor. */
      roleTrials: z.array(RoleTrial),
      internalSystem: z.strictObject({ wanted: z.boolean(), applyAfterCreation: z.literal(true) }),
      terminatesOn: Day.nullable(),
      primaryUser: z
        .strictObject({ displayName: z.string(), email: z.string(), roles: z.array(RoleId) })
        .nullable(),
      pbx: z
        .strictObject({
          kind: PbxKind.nullable(),
          template: z.string(),
          name: z.string(),
          accountId: z.string(),
          country: OptionalCountry,
          autoProvisionSubAccounts: z.boolean(),
          state: z.enum(['enabled', 'disabled']),
          secrets: z.literal('entered-at-provisioning')
        })
        .nullable(),
      users: z.array(
        z.strictObject({
          displayName: z.string(),
          email: z.string(),
          extension: z.string(),
          subAccount: z.string(),
          /** Comes from a simulated telephone system. */
          simulated: z.boolean(),
          roles: z.array(RoleId)
        })
      ),
      checks: z.array(PlanCheck)
    })
  )
});
export type PlanFile = z.infer<typeof PlanFile>;

/** A user with the person, if the user is one of the account's people. */
export interface PlannedUser {
  readonly user: DimensionsUser;
  readonly person: Person | undefined;
}

/** What a customer's hand-off is made from. */
export interface PlanSource {
  readonly customer: DimensionsCustomer;
  /** Those of the customer, in the order in which they are written. */
  readonly users: readonly PlannedUser[];
  readonly settings: DimensionsSettings;
  /** The administrator that comes with the customer. */
  readonly primary: Person | undefined;
  /** As `addressKey` has them: those of these users that users of other customers have. */
  readonly addressesElsewhere: ReadonlySet<string>;
  readonly checks: readonly PlanCheck[];
}

/** The plan of one customer. `reseller` is how the partner calls itself, with its own reference where it has one. */
export function planFile(
  source: PlanSource,
  reseller: { readonly name: string; readonly reference: string },
  createdAt: string
): PlanFile {
  return {
    schema: planSchema,
    createdAt,
    simulated: simulatedUsers(source) > 0,
    reseller: { name: reseller.name, reference: reseller.reference, region: source.settings.region },
    customers: [customerOf(source)]
  };
}

/** How many of the users come from a simulated telephone system, or have a side there that is made up. */
export const simulatedUsers = ({ users }: Pick<PlanSource, 'users'>): number =>
  users.filter(({ user }) => user.pbx?.isSimulated).length;

/** How many of the users only a simulated telephone system has: nobody is to create them. */
export const inventedUsers = ({ users }: Pick<PlanSource, 'users'>): number =>
  users.filter(({ user }) => withoutSimulated([user]).length === 0).length;

function customerOf({
  customer,
  users,
  settings,
  primary,
  checks
}: PlanSource): PlanFile['customers'][number] {
  const type = productTypeOf(settings, customer.productTypeId);
  const primaryUser = users.find(({ user }) => user.personId === customer.primaryPersonId);
  return {
    localId: customer.id,
    tenantId: customer.tenantId || null,
    name: customer.name,
    productType: {
      id: type?.id ?? '',
      name: type?.name ?? '',
      profile: type?.profile ?? '',
      lockedOnceAssigned: type?.isLocking ?? false
    },
    reference: customer.reference,
    country: customer.country,
    notes: customer.notes ?? '',
    trial: {
      enabled: customer.trialExpiresOn !== '',
      expiresOn: customer.trialExpiresOn || null,
      days: trialDays(customer)
    },
    roleTrials: [...customer.roleTrials],
    internalSystem: { wanted: customer.isInternal, applyAfterCreation: true },
    terminatesOn: customer.terminatesOn || null,
    primaryUser: primary
      ? {
          displayName: displayNameOf({ personId: primary.id, pbx: null }, primary),
          email: primary.email,
          roles: [...(primaryUser ? rolesOf(primaryUser.user) : primaryUserRoles)]
        }
      : null,
    pbx: connectionOf(customer, settings),
    users: users.map(({ user, person }) => ({
      displayName: displayNameOf(user, person),
      email: emailOf(user, person),
      extension: user.pbx?.extension ?? '',
      subAccount: user.pbx?.subAccount ?? '',
      simulated: user.pbx?.isSimulated ?? false,
      roles: [...rolesOf(user)]
    })),
    checks: [...checks]
  };
}

function connectionOf(
  { connection }: DimensionsCustomer,
  settings: DimensionsSettings
): PlanFile['customers'][number]['pbx'] {
  if (!connection) return null;
  const template = templateOf(settings, connection.templateId);
  return {
    kind: template?.kind ?? null,
    template: template?.name ?? '',
    name: connection.name,
    accountId: connection.identifier,
    country: connection.country,
    autoProvisionSubAccounts: connection.hasSubAccounts,
    state: connection.isPaused ? 'disabled' : 'enabled',
    secrets: 'entered-at-provisioning'
  };
}

export const planFileText = (plan: PlanFile): string => `${JSON.stringify(plan, null, 2)}\n`;
