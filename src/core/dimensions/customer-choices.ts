import type { State } from '#core/state.ts';
import { addDays, daysUntil, type Day, type MaybeDay } from './days.ts';
import { nameKey, productTypeOf, templateOf } from './customer-of.ts';
import { longest, type Connection, type DimensionsCustomer } from './dimensions-customer.ts';
import type { DimensionsSettings, PbxKind, ProductType } from './dimensions-settings.ts';
import { internalSystem, type InternalPurpose } from './internal.table.ts';
import { dimensionsName } from './name.table.ts';
import { statusEffect } from './status.table.ts';
import { subAccountsSwitch } from './sub-accounts.table.ts';
import { trialChoice } from './trial.table.ts';
import { productTypeChange } from './type-change.table.ts';
import { productTypeOffer } from './type-offer.table.ts';

// What the tables say of one customer: commands, screens and run-books ask here, with the same facts.

type Customer = Pick<DimensionsCustomer, 'id' | 'name'>;

/** Whether a name is free (R1–R3), with the customer that has it already. A draft keeps nobody from a name. */
export function nameDecision(customer: Customer, others: Iterable<DimensionsCustomer>) {
  const key = nameKey(customer.name);
  const alike = [...others].filter(
    ({ id, name, status }) => id !== customer.id && status !== 'draft' && nameKey(name) === key
  );
  const holder = alike.find(({ status }) => status !== 'terminated') ?? alike[0];
  const namesake = !holder
    ? ('none' as const)
    : holder.status === 'terminated'
      ? ('terminated' as const)
      : holder.name === customer.name
        ? ('same' as const)
        : ('alike' as const);
  const decision = dimensionsName.decide({
    nameLength: key === '' ? 'empty' : customer.name.length > longest.name ? 'too-long' : 'fits',
    namesake
  });
  return { decision, holder: holder ?? null };
}

/** Whether a product type can be had, given what the reseller and the chosen template connect to (R4, R7). */
export function typeOffer(settings: DimensionsSettings, type: ProductType, templateId: string) {
  const kinds = new Set<PbxKind>(settings.pbxTemplates.map(({ kind }) => kind));
  const chosen = templateOf(settings, templateId)?.kind;
  return productTypeOffer.decide({
    typeRegion: type.regions.includes(settings.region) ? 'offered' : 'not-offered',
    typeKinds: type.pbxKinds.some((kind) => kinds.has(kind)) ? 'offered' : 'not-offered',
    templateKind: !chosen ? 'none' : type.pbxKinds.includes(chosen) ? 'fits' : 'differs'
  });
}

/** Whether the product type can become this one (R5, R6). */
export function typeChange(
  settings: DimensionsSettings,
  before: Pick<DimensionsCustomer, 'status' | 'productTypeId'>,
  chosen: ProductType,
  acknowledgedTypeId: string
) {
  return productTypeChange.decide({
    typeMoment: before.status === 'draft' ? 'creation' : 'edit',
    presentType: productTypeOf(settings, before.productTypeId)?.isLocking ? 'locking' : 'open',
    chosenType: chosen.isLocking ? 'locking' : 'open',
    acknowledged: acknowledgedTypeId === chosen.id ? 'yes' : 'no'
  });
}

/** The vendor does not have the customer yet, as far as anybody said. */
export const isPlanned = ({ status }: Pick<DimensionsCustomer, 'status'>): boolean =>
  statusEffect.decide({ customerStatus: status }).outcome === 'planned';

type WithTrial = Pick<DimensionsCustomer, 'trialExpiresOn' | 'status' | 'createdOn'>;

/** The trial of a customer that is only planned does not run yet. */
export const isOnTrial = (customer: WithTrial, today: Day): boolean =>
  customer.trialExpiresOn !== '' &&
  !isPlanned(customer) &&
  customer.status !== 'terminated' &&
  today <= customer.trialExpiresOn;

/** The day of a planned termination came, and nobody said that it was done. */
export const isTerminationDue = (
  { status, terminatesOn }: Pick<DimensionsCustomer, 'status' | 'terminatesOn'>,
  today: Day
): boolean => terminatesOn !== '' && status !== 'terminated' && terminatesOn <= today;

/** The last day of a planned trial once the customer is created on a day: it lasts as many days (our reading). */
export const trialCreatedOn = ({ trialExpiresOn, createdOn }: WithTrial, on: Day): MaybeDay =>
  trialExpiresOn === '' || createdOn === ''
    ? trialExpiresOn
    : addDays(trialExpiresOn, daysUntil(createdOn, on));

/** Days from the creation to the last one of the trial; `null` where that is not known. */
export const trialDays = ({ trialExpiresOn, createdOn }: WithTrial): number | null =>
  trialExpiresOn === '' || createdOn === '' ? null : daysUntil(createdOn, trialExpiresOn);

/** The last day that a trial which starts on this day may have. */
export const lastTrialDay = ({ trialMaxDays }: DimensionsSettings, start: Day): Day =>
  addDays(start, trialMaxDays);

/** Whether a trial can end on this day (R22–R24, R27); `before` is the customer as it is kept. */
export function trialDecision(
  settings: DimensionsSettings,
  before: WithTrial,
  expiresOn: MaybeDay,
  today: Day
) {
  const moment = isPlanned(before)
    ? ('creation' as const)
    : isOnTrial(before, today)
      ? ('running' as const)
      : before.trialExpiresOn === ''
        ? ('created' as const)
        : ('over' as const);
  // what is only planned is created today at the earliest, whatever day was planned
  const start = moment === 'creation' ? today : before.createdOn;
  const isEarly = expiresOn <= start || (moment === 'running' && expiresOn < today);
  return trialChoice.decide({
    entitlement: settings.trialsAllowed ? 'yes' : 'no',
    trialMoment: moment,
    expiry:
      expiresOn === ''
        ? 'none'
        : isEarly
          ? 'too-early'
          : expiresOn > lastTrialDay(settings, start)
            ? 'beyond'
            : 'within',
    expiryMoved: expiresOn > before.trialExpiresOn ? 'later' : 'not-later'
  });
}

/** Whether the customer can be, or stop being, the internal system (R14–R21), with the one that is; for what it is to be. */
export function internalDecision(
  customer: DimensionsCustomer,
  others: Iterable<DimensionsCustomer>,
  to: 'on' | 'off',
  today: Day,
  purpose: InternalPurpose
) {
  const holders = [...others].filter(({ id, isInternal }) => isInternal && id !== customer.id);
  const holder = holders.find(({ status }) => status !== 'terminated') ?? holders[0] ?? null;
  const decision = internalSystem.decide({
    internalMoment: customer.status === 'draft' ? 'creation' : 'edit',
    to,
    slot: customer.isInternal
      ? 'this-one'
      : !holder
        ? 'free'
        : holder.status === 'terminated'
          ? 'another-terminated'
          : 'another',
    trial:
      isOnTrial(customer, today) || (isPlanned(customer) && customer.trialExpiresOn !== '')
        ? 'running'
        : 'none',
    purpose
  });
  return { decision, holder };
}

/** Whether connections of this kind can have sub-accounts: of Microsoft Teams the vendor reports none. */
export const hasSubAccountChoice = (kind: PbxKind | undefined): boolean =>
  kind !== undefined && kind !== 'teams';

/** Whether a connection can have its sub-accounts so (R41–R43); `made` is the one that was created with the customer. */
export const subAccountsDecision = (
  made: Connection | null,
  chosen: Pick<Connection, 'hasSubAccounts' | 'isTopLevel'>
) =>
  subAccountsSwitch.decide({
    connectionAge: !made ? 'new' : made.hasSubAccounts === chosen.hasSubAccounts ? 'as-before' : 'switched',
    subAccounts: chosen.hasSubAccounts ? 'on' : 'off',
    pbxAccount: chosen.isTopLevel ? 'top-level' : 'customers'
  });

export const othersOf = (state: State, id: string): readonly DimensionsCustomer[] =>
  [...state.dimensionsCustomers.values()].filter((other) => other.id !== id);
