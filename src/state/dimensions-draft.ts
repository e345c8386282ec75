import type { Account } from '#core/account/account.ts';
import {
  blankDetails,
  dimensionsDetails,
  longest,
  type DimensionsCustomer,
  type DimensionsDetails
} from '#core/dimensions/dimensions-customer.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import type { OpenWorkspace } from './open-workspace.svelte.ts';

type Request = Parameters<OpenWorkspace['apply']>[0];

/** What an account knows of a customer; empty where it knows nothing. */
export type AccountValues = Pick<DimensionsDetails, 'name' | 'reference' | 'country'>;
export const accountValues = ({ name, reference, country }: Account): AccountValues => ({
  name: name.trim(),
  reference,
  country
});

/** A draft as it was kept; a name of the account that was too long to be kept is there to be shortened (R3). */
export function draftDetails(customer: DimensionsCustomer, account: Account): DimensionsDetails {
  const details = dimensionsDetails(customer);
  const { name } = accountValues(account);
  return details.name === '' && name.length > longest.name ? { ...details, name } : details;
}

/** What a new customer begins with; without a country of the account the reseller's own. */
export function detailsFromAccount(account: Account, country: string): DimensionsDetails {
  const known = accountValues(account);
  return { ...blankDetails, ...known, country: known.country || country };
}

/** What is stored, with only that changed which differs between the form as it was opened and as it is now. */
export function withChanged<T extends object>(stored: T, opened: T, now: T): T {
  const changed = (Object.keys(now) as (keyof T)[]).filter((key) => !sameValue(opened[key], now[key]));
  return { ...stored, ...Object.fromEntries(changed.map((key) => [key, now[key]])) };
}

/** The change that brings a draft to these details; `null` where it has them. */
export const detailsRequest = (
  accountId: Id,
  before: DimensionsCustomer | undefined,
  details: DimensionsDetails
): Request | null =>
  before && sameValue(dimensionsDetails(before), details)
    ? null
    : { type: 'save-dimensions-customer', accountId, details, person: null };

/** The change that brings a draft to this connection; `null` where it has it or has none. */
export function connectionRequest(
  accountId: Id,
  before: DimensionsCustomer | undefined,
  connection: DimensionsCustomer['connection']
): Request | null {
  if (!connection || sameValue(before?.connection, connection)) return null;
  const { isPaused, ...rest } = connection;
  return { type: 'save-connection', accountId, connection: rest, isPaused };
}
