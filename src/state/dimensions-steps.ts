import { missingParts } from '#core/dimensions/creation-unfit.ts';
import type { DimensionsCustomer } from '#core/dimensions/dimensions-customer.ts';
import type { DimensionsPart } from '#core/refusal.ts';
import type { Failure } from './open-workspace.svelte.ts';

/** The vendor's four steps (S9–S47). The customer is created at the end of the third. */
export const dimensionsSteps = ['details', 'primary-user', 'pbx', 'roles'] as const;
export type DimensionsStep = (typeof dimensionsSteps)[number];

/** Where each part that the creation needs is filled in. */
export const stepOfPart: Readonly<Record<DimensionsPart, DimensionsStep>> = {
  name: 'details',
  'product-type': 'details',
  country: 'details',
  'primary-user': 'primary-user',
  connection: 'pbx',
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
 * Where somebody who left goes on: the first step in which something is missing, or the last one. Without a customer
 * nothing was begun; of a created one the roles are left.
 */
export function resumeStep(customer: DimensionsCustomer | undefined): DimensionsStep {
  if (!customer) return 'details';
  if (customer.status !== 'draft') return 'roles';
  // whoever was chosen and is gone since shows in the step of its own
  const people = new Set([customer.primaryPersonId].filter((id) => id !== ''));
  const [missing] = missingParts({ people }, customer);
  return missing ? stepOfPart[missing] : 'pbx';
}

/** The step that an address may show: a draft has the first three, and begins with the first; later only the roles are left. */
export function stepShown(asked: string | null, customer: DimensionsCustomer | undefined): DimensionsStep {
  const resumed = resumeStep(customer);
  if (!customer || resumed === 'roles') return resumed;
  const step = dimensionsSteps.find((each) => each === asked);
  return step && step !== 'roles' ? step : resumed;
}
