import { missingParts } from '#core/dimensions/creation-unfit.ts';
import { trialDecision, typeChange, typeOffer } from '#core/dimensions/customer-choices.ts';
import { productTypeOf } from '#core/dimensions/customer-of.ts';
import type { Day } from '#core/dimensions/days.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsSettings } from '#core/dimensions/dimensions-settings.ts';
import type { DimensionsPart } from '#core/refusal.ts';
import type { Failure } from './open-workspace.svelte.ts';

/** The vendor's four steps (S9–S47). The customer is created at the end of the third. */
export const dimensionsSteps = ['details', 'primary-user', 'pbx', 'roles'] as const;
export type DimensionsStep = (typeof dimensionsSteps)[number];
/** The steps of the creation; the roles come after it. */
export type CreationStep = Exclude<DimensionsStep, 'roles'>;

/** Where each part that the creation needs is filled in. */
export const stepOfPart: Readonly<Record<DimensionsPart, DimensionsStep>> = {
  name: 'details',
  'product-type': 'details',
  country: 'details',
  'primary-user': 'primary-user',
  connection: 'pbx',
  'connection-name': 'pbx',
  identifier: 'pbx'
};

/** The step in which what was refused can be put right; `undefined` where none can. */
export function stepOfRefusal(refusal: Failure): DimensionsStep | undefined {
  switch (refusal.code) {
    case 'dimensions-incomplete':
      return stepOfPart[refusal.missing];
    case 'customer-name-taken':
    case 'product-type-unfit':
    case 'lock-not-acknowledged':
    case 'trial-unfit':
      return 'details';
    case 'connection-missing':
    case 'top-level-account':
      return 'pbx';
    default:
      return undefined;
  }
}

/**
 * Where somebody who left goes on: the first step in which something is missing or does not fit, or the last one.
 * Without a customer nothing was begun; of a created one the roles are left.
 */
export function resumeStep(
  customer: DimensionsCustomer | undefined,
  settings: DimensionsSettings,
  today: Day
): DimensionsStep {
  if (!customer) return 'details';
  if (customer.status !== 'draft') return 'roles';
  if (areDetailsUnfit(customer, settings, today)) return 'details';
  // whoever was chosen and is gone since shows in the step of its own
  const people = new Set([customer.primaryPersonId].filter((id) => id !== ''));
  const [missing] = missingParts({ people }, customer);
  return missing ? stepOfPart[missing] : 'pbx';
}

/** Something of the first step is there and would be refused: a type as such, one that stays, or the trial. */
function areDetailsUnfit(customer: DimensionsCustomer, settings: DimensionsSettings, today: Day): boolean {
  const type = productTypeOf(settings, customer.productTypeId);
  const trial = trialDecision(settings, customer, customer.trialExpiresOn, today).outcome;
  if (trial !== 'allowed' && trial !== 'no-trial') return true;
  return (
    type !== undefined &&
    (typeOffer(settings, type, '').outcome !== 'offered' ||
      typeChange(settings, customer, type, customer.acknowledgedTypeId).outcome === 'not-acknowledged')
  );
}

/**
 * The step to show: a draft has the first three, and begins with the first; later only the roles are left. Where the
 * address names none it is the one that was `resumed` on arriving: what is kept while somebody types moves nobody on.
 */
export function stepShown(
  asked: string | null,
  resumed: DimensionsStep,
  customer: DimensionsCustomer | undefined
): DimensionsStep {
  if (!customer) return 'details';
  if (customer.status !== 'draft') return 'roles';
  const step = dimensionsSteps.find((each) => each === asked) ?? resumed;
  return step === 'roles' ? 'pbx' : step;
}
