import type { Because } from '#core/refusal.ts';
import { rolesByThemselves } from './automatic-roles.ts';
import { connectionSave } from './connection.table.ts';
import { productTypeOf, templateOf } from './customer-of.ts';
import { typeChange } from './customer-choices.ts';
import type { Connection, DimensionsCustomer, RoleTrial } from './dimensions-customer.ts';
import type { PbxTemplate, ProductType } from './dimensions-settings.ts';
import { rolesOf, withoutSimulated, type DimensionsUser } from './dimensions-user.ts';
import { isExample } from './example-catalogue.ts';
import { primaryInvitation } from './invitation.table.ts';
import { simulatedUsers, type PlannedUser, type PlanSource } from './plan-file.ts';
import { displayNameOf, emailOf } from './planned-user.ts';
import { billingReference } from './reference.table.ts';
import { isAdministrator } from './role-check.ts';
import { isCharged, roleIds, type RoleId } from './roles.ts';
import { statusEffect } from './status.table.ts';
import { subAccountsSwitch } from './sub-accounts.table.ts';
import { templateChoice } from './template.table.ts';
import { templateKey } from './template-key.table.ts';

interface RoleCount {
  readonly role: RoleId;
  readonly users: number;
}

/** How many administrators are named one by one. */
const mostNamed = 25;

/** One thing to do in the reseller portal, as a code with what it needs; `i18n` has the words. */
export type DimensionsStep = { readonly because?: Because } & (
  | { readonly code: 'permission' }
  | { readonly code: 'trial-agreed' }
  | { readonly code: 'role-trials'; readonly trials: readonly RoleTrial[] }
  /** Keys and passwords are never kept here. */
  | { readonly code: 'secrets'; readonly template: PbxTemplate }
  | { readonly code: 'master-key'; readonly template: PbxTemplate }
  | { readonly code: 'kazoo-requirements' }
  | { readonly code: 'open-form' }
  | { readonly code: 'open-customer'; readonly name: string; readonly tenantId: string }
  | {
      readonly code: 'details';
      readonly customer: DimensionsCustomer;
      readonly type: ProductType | undefined;
      readonly staysForGood: boolean;
      /** Nobody at the vendor knows the type: it is ours. */
      readonly isExample: boolean;
    }
  | { readonly code: 'reference'; readonly reference: string; readonly isBlank: boolean }
  | {
      readonly code: 'primary-user';
      readonly name: string;
      readonly email: string;
      readonly isLater: boolean;
    }
  | {
      readonly code: 'template';
      readonly template: PbxTemplate | undefined;
      readonly isDefault: boolean;
    }
  | {
      readonly code: 'connection';
      readonly connection: Connection;
      readonly template: PbxTemplate | undefined;
      /** The vendor has the customer: nothing is made, and what cannot be changed any more is compared. */
      readonly isThere: boolean;
    }
  | { readonly code: 'sub-accounts'; readonly isOn: boolean; readonly unseen: number }
  | { readonly code: 'connection-state'; readonly isPaused: boolean; readonly users: number }
  | { readonly code: 'await-sync' }
  | { readonly code: 'administrators'; readonly users: readonly string[]; readonly more: number }
  | {
      readonly code: 'roles';
      readonly users: number;
      /** How many of the table of users a simulated telephone system has, alone or along with the account. */
      readonly simulated: number;
      /** To be given by hand. */
      readonly roles: readonly RoleCount[];
      /** These come with the synchronisation. */
      readonly automatic: readonly RoleCount[];
      readonly charged: number;
    }
  | { readonly code: 'agents-follow' }
  | { readonly code: 'internal-system' }
  | { readonly code: 'terminate'; readonly on: string }
  | { readonly code: 'record-back' }
  | { readonly code: 'sign-off' }
);

export const dimensionsSections = ['before', 'details', 'primary-user', 'pbx', 'roles', 'after'] as const;
type Section = (typeof dimensionsSections)[number];
export type DimensionsRunBook = Readonly<Record<Section, readonly DimensionsStep[]>>;

/**
 * Everything that somebody at the reseller portal has to do for this customer, in the order of its four steps. What only
 * a simulated telephone system says is not done there.
 */
export function dimensionsRunBook(plan: PlanSource): DimensionsRunBook {
  const source = { ...plan, users: plan.users.flatMap(asReal) };
  const isNew = isPlanned(source.customer);
  return {
    before: prerequisites(source, isNew),
    details: detailsSteps(source, isNew),
    'primary-user': isNew ? [primaryStep(source)] : [],
    pbx: pbxSteps(source),
    roles: rolesSteps(source, simulatedUsers(plan)),
    after: lastSteps(source, isNew)
  };
}

const asReal = ({ user, person }: PlannedUser): readonly PlannedUser[] =>
  withoutSimulated([user]).map((real) => ({ user: real, person }));

const isPlanned = ({ status }: DimensionsCustomer): boolean =>
  statusEffect.decide({ customerStatus: status }).outcome === 'planned';

function prerequisites({ customer, settings }: PlanSource, isNew: boolean): readonly DimensionsStep[] {
  const template = templateOf(settings, customer.connection?.templateId ?? '');
  const key = template && templateKey.decide({ masterKey: template.hasMasterKey ? 'yes' : 'no' });
  return [
    { code: 'permission' },
    ...(isNew && customer.trialExpiresOn !== '' ? [{ code: 'trial-agreed' } as const] : []),
    ...(customer.roleTrials.length > 0
      ? [
          {
            code: 'role-trials',
            trials: customer.roleTrials,
            because: {
              table: 'dimensions-line',
              facts: { lineStatus: 'active', internal: 'no', trial: 'none', roleTrial: 'yes' }
            }
          } as const
        ]
      : []),
    ...(template ? [{ code: 'secrets', template } as const] : []),
    ...(template && key?.outcome === 'cannot-query'
      ? [
          {
            code: 'master-key',
            template,
            because: { table: 'dimensions-template-key', facts: key.facts }
          } as const
        ]
      : []),
    ...(template?.kind === 'kazoo' ? [{ code: 'kazoo-requirements' } as const] : [])
  ];
}

function detailsSteps({ customer, settings }: PlanSource, isNew: boolean): readonly DimensionsStep[] {
  const type = productTypeOf(settings, customer.productTypeId);
  const change =
    type && typeChange(settings, { ...customer, status: 'draft' }, type, customer.acknowledgedTypeId);
  const isBlank = customer.reference.trim() === '';
  const reference = billingReference.decide({
    reference: isBlank ? 'blank' : 'fits',
    referenceShared: 'no',
    output: 'new'
  });
  return [
    isNew
      ? { code: 'open-form' }
      : { code: 'open-customer', name: customer.name, tenantId: customer.tenantId },
    {
      code: 'details',
      customer,
      type,
      staysForGood: type?.isLocking ?? false,
      isExample: type !== undefined && isExample('productTypes', type),
      ...(change && type.isLocking
        ? { because: { table: 'dimensions-type-change', facts: change.facts } as const }
        : {})
    },
    {
      code: 'reference',
      reference: customer.reference,
      isBlank,
      because: { table: 'dimensions-reference', facts: reference.facts }
    }
  ];
}

function primaryStep({ customer, primary }: PlanSource): DimensionsStep {
  const { outcome, facts } = primaryInvitation.decide({
    stage: 'planned',
    connectionIs: customer.connection?.isPaused ? 'paused' : 'enabled'
  });
  return {
    code: 'primary-user',
    name: primary ? displayNameOf({ personId: primary.id, pbx: null }, primary) : '',
    email: primary?.email ?? '',
    isLater: outcome === 'later',
    because: { table: 'dimensions-invitation', facts }
  };
}

function pbxSteps({ customer, users, settings }: PlanSource): readonly DimensionsStep[] {
  const { connection } = customer;
  if (!connection) return [];
  const template = templateOf(settings, connection.templateId);
  if (!isPlanned(customer)) return [{ code: 'connection', connection, template, isThere: true }];
  const isDefault = settings.defaultTemplateId === connection.templateId;
  const choice = templateChoice.decide({
    defaultTemplate: settings.defaultTemplateId === '' ? 'none' : 'there',
    templateChosen: isDefault ? 'no' : 'yes'
  });
  const subAccounts = subAccountsSwitch.decide({
    connectionAge: 'new',
    subAccounts: connection.hasSubAccounts ? 'on' : 'off',
    pbxAccount: connection.isTopLevel ? 'top-level' : 'customers'
  });
  const saved = connectionSave.decide({
    connectionWas: 'none',
    connectionIs: connection.isPaused ? 'paused' : 'enabled',
    customerIs: 'planned'
  });
  return [
    {
      code: 'template',
      template,
      isDefault: choice.outcome === 'default-applied',
      because: { table: 'dimensions-template', facts: choice.facts }
    },
    { code: 'connection', connection, template, isThere: false },
    {
      code: 'sub-accounts',
      isOn: connection.hasSubAccounts,
      unseen: customer.sync.report?.unseenSubAccounts ?? 0,
      because: { table: 'dimensions-sub-accounts', facts: subAccounts.facts }
    },
    {
      code: 'connection-state',
      isPaused: connection.isPaused,
      users: users.filter(({ user }) => user.pbx !== null).length,
      because: { table: 'dimensions-connection', facts: saved.facts }
    }
  ];
}

function rolesSteps({ customer, users }: PlanSource, simulated: number): readonly DimensionsStep[] {
  const counts = (isCounted: (user: DimensionsUser, role: RoleId) => boolean): readonly RoleCount[] =>
    roleIds
      .map((role) => ({ role, users: users.filter(({ user }) => isCounted(user, role)).length }))
      .filter((each) => each.users > 0);
  const has = (user: DimensionsUser, role: RoleId): boolean => rolesOf(user).includes(role);
  const comes = ({ pbx }: DimensionsUser, role: RoleId): boolean =>
    pbx !== null && (rolesByThemselves(pbx, customer) as readonly RoleId[]).includes(role);
  const administrators = users
    .filter(({ user }) => isAdministrator(user))
    .map(({ user, person }) => emailOf(user, person) || displayNameOf(user, person));
  return [
    ...(customer.connection && !customer.connection.isPaused ? [{ code: 'await-sync' } as const] : []),
    {
      code: 'administrators',
      users: administrators.slice(0, mostNamed),
      more: Math.max(0, administrators.length - mostNamed)
    },
    {
      code: 'roles',
      users: users.length,
      simulated,
      roles: counts((user, role) => has(user, role) && !comes(user, role)),
      automatic: counts((user, role) => has(user, role) && comes(user, role)),
      charged: users.flatMap(({ user }) => rolesOf(user)).filter(isCharged).length
    },
    ...(customer.agentsFollowPbx ? [{ code: 'agents-follow' } as const] : [])
  ];
}

function lastSteps({ customer }: PlanSource, isNew: boolean): readonly DimensionsStep[] {
  return [
    ...(customer.isInternal
      ? [
          {
            code: 'internal-system',
            because: {
              table: 'dimensions-internal',
              facts: {
                internalMoment: 'creation',
                to: 'on',
                slot: 'free',
                trial: 'none',
                purpose: 'own-use'
              }
            }
          } as const
        ]
      : []),
    ...(customer.terminatesOn !== '' && customer.status !== 'terminated'
      ? [{ code: 'terminate', on: customer.terminatesOn } as const]
      : []),
    ...(isNew || customer.tenantId === '' ? [{ code: 'record-back' } as const] : []),
    { code: 'sign-off' }
  ];
}
