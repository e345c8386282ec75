import { automaticRoles } from '#core/dimensions/automatic-roles.table.ts';
import { connectionSave } from '#core/dimensions/connection.table.ts';
import { hasSubAccountChoice, subAccountsDecision, typeChange } from '#core/dimensions/customer-choices.ts';
import { dayAfter, type Day } from '#core/dimensions/days.ts';
import type { Connection, DimensionsDetails } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsSettings, PbxKind, ProductType } from '#core/dimensions/dimensions-settings.ts';
import { primaryInvitation } from '#core/dimensions/invitation.table.ts';
import type { Basis } from '#core/rules/source.ts';

/** Something that creating the customer brings about and that cannot be undone, costs money, or reaches somebody. */
export type CreationConsequence = { readonly basis: Basis } & (
  | { readonly code: 'type-stays'; readonly name: string }
  | { readonly code: 'sub-accounts-on' | 'sub-accounts-off' | 'nothing-imported' }
  /** `price` of one Essential User and month, as hundredths; `undefined` where the catalogue has none. */
  | { readonly code: 'users-charged' | 'users-charged-later'; readonly price: number | undefined }
  | { readonly code: 'invited'; readonly paused: boolean }
  /** The first day that is paid for. */
  | { readonly code: 'trial-converts'; readonly from: Day; readonly until: Day }
  | { readonly code: 'billed-at-once' }
);

/** What is about to be created, as far as it has consequences. */
export interface Planned {
  readonly settings: DimensionsSettings;
  readonly type: ProductType | undefined;
  readonly details: Pick<DimensionsDetails, 'trialExpiresOn'>;
  readonly connection: Pick<Connection, 'hasSubAccounts' | 'isTopLevel' | 'isPaused'>;
  readonly kind: PbxKind | undefined;
}

/** What creating the customer brings about: first what stays for good, then what costs money, then who is told. */
export function creationConsequences(planned: Planned): readonly CreationConsequence[] {
  return [...forGood(planned), ...costs(planned), invitation(planned)];
}

function forGood({ settings, type, connection, kind }: Planned): CreationConsequence[] {
  const found: CreationConsequence[] = [];
  if (type?.isLocking) {
    const { rule } = typeChange(settings, { status: 'draft', productTypeId: '' }, type, '');
    found.push({ code: 'type-stays', name: type.name, basis: rule.source.basis });
  }
  if (hasSubAccountChoice(kind)) {
    const { rule } = subAccountsDecision(null, { ...connection, isTopLevel: false });
    const code = connection.hasSubAccounts ? 'sub-accounts-on' : 'sub-accounts-off';
    found.push({ code, basis: rule.source.basis });
  }
  return found;
}

function costs({ settings, type, details, connection }: Planned): CreationConsequence[] {
  const { isPaused } = connection;
  const save = connectionSave.decide({
    connectionWas: 'none',
    connectionIs: isPaused ? 'paused' : 'enabled',
    customerIs: 'planned'
  });
  const roles = automaticRoles.decide({ pbxUser: 'yes', knownHere: 'yes', agent: 'no', agentsFollow: 'off' });
  const band = settings.rateBands.find(({ id }) => id === type?.rateBandId);
  const price = band?.prices['customer.user.pbx'];
  const { trialExpiresOn } = details;
  return [
    ...(isPaused ? [{ code: 'nothing-imported' as const, basis: save.rule.source.basis }] : []),
    {
      code: isPaused ? 'users-charged-later' : 'users-charged',
      price,
      basis: roles.rule.source.basis
    },
    trialExpiresOn === ''
      ? { code: 'billed-at-once', basis: 'stated' }
      : { code: 'trial-converts', until: trialExpiresOn, from: dayAfter(trialExpiresOn), basis: 'stated' }
  ];
}

function invitation({ connection: { isPaused } }: Planned): CreationConsequence {
  const { rule } = primaryInvitation.decide({
    stage: 'created',
    connectionIs: isPaused ? 'paused' : 'enabled'
  });
  return { code: 'invited', paused: isPaused, basis: rule.source.basis };
}
