import type { Context } from '#core/actor.ts';
import { dimensionsParts, type DimensionsPart, type Refusal } from '#core/refusal.ts';
import type { State } from '#core/state.ts';
import {
  nameDecision,
  othersOf,
  subAccountsDecision,
  trialDecision,
  typeChange,
  typeOffer
} from './customer-choices.ts';
import { dimensionsSettings, productTypeOf, templateOf } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { statusEffect } from './status.table.ts';

/** Why a customer cannot be created as it is, or `null`: the first thing that is missing, then what does not fit. */
export function creationUnfit(state: State, customer: DimensionsCustomer, context: Context): Refusal | null {
  return (
    incomplete(state, customer) ??
    nameUnfit(state, customer) ??
    offerUnfit(state, customer) ??
    lockUnfit(state, customer) ??
    topLevelUnfit(customer) ??
    trialUnfit(state, customer, customer, context)
  );
}

/** The first part that is missing, before the creation and ever after. */
export function incomplete(state: State, customer: DimensionsCustomer): Refusal | null {
  const [missing] = missingParts(state, customer);
  return missing ? { code: 'dimensions-incomplete', missing } : null;
}

/** A product type must be offered, and go with the telephone system (R4, R7). */
export function offerUnfit(
  state: State,
  { productTypeId, connection }: Pick<DimensionsCustomer, 'productTypeId' | 'connection'>
): Refusal | null {
  const settings = dimensionsSettings(state);
  const type = productTypeOf(settings, productTypeId);
  if (!type) return { code: 'gone', what: 'product-type' };
  const templateId = connection?.templateId ?? '';
  if (!templateOf(settings, templateId)) return { code: 'gone', what: 'pbx-template' };
  const { outcome, facts } = typeOffer(settings, type, templateId);
  return outcome === 'offered'
    ? null
    : { code: 'product-type-unfit', name: type.name, because: { table: 'dimensions-type-offer', facts } };
}

function lockUnfit(state: State, customer: DimensionsCustomer): Refusal | null {
  const settings = dimensionsSettings(state);
  const type = productTypeOf(settings, customer.productTypeId);
  if (!type) return { code: 'gone', what: 'product-type' };
  const { outcome, facts } = typeChange(settings, customer, type, customer.acknowledgedTypeId);
  return outcome === 'not-acknowledged'
    ? { code: 'lock-not-acknowledged', name: type.name, because: { table: 'dimensions-type-change', facts } }
    : null;
}

function topLevelUnfit({ connection }: DimensionsCustomer): Refusal | null {
  if (!connection) return { code: 'connection-missing' };
  const { outcome, facts } = subAccountsDecision(null, connection);
  return outcome === 'top-level'
    ? { code: 'top-level-account', because: { table: 'dimensions-sub-accounts', facts } }
    : null;
}

/**
 * What has to be filled in before the creation, in the order of the steps. Once the vendor has the customer, its
 * administrators are those with the role: the person who came with the creation may have left.
 */
export function missingParts(
  { people }: { readonly people: Pick<State['people'], 'has'> },
  customer: DimensionsCustomer
): readonly DimensionsPart[] {
  const there: Readonly<Record<DimensionsPart, boolean>> = {
    name: customer.name !== '',
    'product-type': customer.productTypeId !== '',
    country: customer.country !== '',
    'primary-user': people.has(customer.primaryPersonId) || isAtVendor(customer),
    connection: customer.connection !== null,
    'connection-name': customer.connection === null || customer.connection.name !== '',
    identifier: customer.connection === null || customer.connection.identifier !== ''
  };
  return dimensionsParts.filter((part) => !there[part]);
}

const isAtVendor = (customer: DimensionsCustomer): boolean =>
  statusEffect.decide({ customerStatus: customer.status }).outcome !== 'planned';

/** A name is no other created customer's (R2), unless this one is terminated: another may have it since then. */
export function nameUnfit(state: State, customer: DimensionsCustomer): Refusal | null {
  if (customer.status === 'terminated') return null;
  const { decision, holder } = nameDecision(customer, othersOf(state, customer.id));
  return decision.outcome === 'taken' && holder
    ? {
        code: 'customer-name-taken',
        name: holder.name,
        account: holder.id,
        because: { table: 'dimensions-name', facts: decision.facts }
      }
    : null;
}

/** A product type must be there, and one that locks stays (R5). */
export function typeUnfit(
  state: State,
  before: DimensionsCustomer,
  customer: DimensionsCustomer
): Refusal | null {
  if (
    customer.productTypeId === '' ||
    (before.productTypeId === customer.productTypeId && before.status !== 'draft')
  )
    return null;
  const settings = dimensionsSettings(state);
  const type = productTypeOf(settings, customer.productTypeId);
  if (!type) return { code: 'gone', what: 'product-type' };
  const { outcome, facts } = typeChange(settings, before, type, customer.acknowledgedTypeId);
  const because = { table: 'dimensions-type-change', facts } as const;
  if (outcome === 'read-only') {
    const present = productTypeOf(settings, before.productTypeId);
    return { code: 'product-type-locked', name: present?.name ?? '', because };
  }
  return outcome === 'not-acknowledged' && before.status !== 'draft'
    ? { code: 'lock-not-acknowledged', name: type.name, because }
    : null;
}

/** A trial only where the vendor agreed to it, within its longest, and never longer once it runs. */
export function trialUnfit(
  state: State,
  before: DimensionsCustomer,
  { trialExpiresOn }: DimensionsCustomer,
  context: Context
): Refusal | null {
  const settings = dimensionsSettings(state);
  const { outcome, facts } = trialDecision(settings, before, trialExpiresOn, context.today);
  return outcome === 'allowed' || outcome === 'no-trial'
    ? null
    : { code: 'trial-unfit', most: settings.trialMaxDays, because: { table: 'dimensions-trial', facts } };
}
