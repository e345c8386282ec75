import { hasBillingArea, pricesOf } from '#core/dimensions/billing-forecast.ts';
import type { RoleTrial } from '#core/dimensions/dimensions-customer.ts';
import { decidingTrials, lineDecision } from '#core/dimensions/line-decision.ts';
import { isCharged, type RoleId } from '#core/dimensions/roles.ts';
import { today } from './new-id.ts';
import type { OpenDimensions } from './open-dimensions.svelte.ts';

/** What roles cost by the reseller's own catalogue, for one licence and month. */
export interface RolePrices {
  readonly currency: string;
  /** Without a billing area no prices are shown at all (R53), nor to whom they are none of their business. */
  readonly isListed: boolean;
  /** Hundredths; `null` where nobody told. */
  readonly of: (role: RoleId) => number | null;
  /** Why a line of the customer costs nothing now, or that it does (R17, R26). */
  readonly rating: ReturnType<typeof lineDecision>['outcome'];
  /** Those of these roles that cost nothing now because of a trial of the role alone (R52a). */
  readonly trialsOf: (roles: readonly RoleId[]) => readonly RoleTrial[];
}

export function rolePrices({ settings, customer, workspace, accountId }: OpenDimensions): RolePrices {
  const isListed = hasBillingArea(settings) && workspace.may('read-dimensions-prices', accountId);
  const prices = customer && isListed ? pricesOf({ customer, settings }) : {};
  return {
    isListed,
    currency: settings.currency,
    of: (role) => (isCharged(role) ? (prices[role] ?? null) : null),
    rating: customer ? lineDecision(customer, today()).outcome : 'charged',
    trialsOf: (roles) => (customer ? decidingTrials(customer, roles, today()) : [])
  };
}

/** What so many licences of each role cost together, of those whose price is known; `null` if none is. */
export function costOf(
  { of }: Pick<RolePrices, 'of'>,
  licences: readonly (readonly [role: RoleId, count: number])[]
): { readonly total: number; readonly isWhole: boolean } | null {
  const known = licences.flatMap(([role, count]) => {
    const price = of(role);
    return price === null ? [] : [price * count];
  });
  if (known.length === 0) return null;
  return {
    total: known.reduce((sum, each) => sum + each, 0),
    isWhole: known.length === licences.length
  };
}
