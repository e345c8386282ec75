import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import { dimensionsRemovalOf } from '#core/dimensions/dimensions-removal.ts';
import { newMitelAccount } from '#core/mitel/mitel-account.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { webexRemovalOf } from '#core/webex/removal.ts';
import { Account, AccountDetails } from './account.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** A customer's account, or the partner's own, of which there is one. */
export function createAccount(
  state: State,
  { id, kind, details }: CommandOf<'create-account'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'create-account', null);
  if (permission) return fail(permission);
  if (kind === 'partner' && [...state.accounts.values()].some(isPartnerAccount))
    return fail({ code: 'partner-account-exists' });
  const account = accepted(Account, {
    ...details,
    id,
    mitel: newMitelAccount(id, kind),
    createdAt: context.at,
    changedAt: context.at
  });
  return account.ok ? ok([{ type: 'account-created', account: account.value }]) : account;
}

export function correctAccount(
  state: State,
  { accountId, details }: CommandOf<'correct-account'>,
  context: Context
): Outcome {
  const refusal = notPermitted(context.by, 'correct-account', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const kept = accepted(AccountDetails, details);
  return kept.ok ? ok([{ type: 'account-corrected', accountId, details: kept.value }]) : kept;
}

/**
 * Removing an account removes its people and services and sets its orders free; all of it can be undone.
 * The partner's own account stays (C2).
 */
export function removeAccount(
  state: State,
  { accountId }: CommandOf<'remove-account'>,
  context: Context
): Outcome {
  const refusal = notPermitted(context.by, 'remove-account', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const account = state.accounts.get(accountId);
  if (account && isPartnerAccount(account)) return fail({ code: 'partner-account-stays' });
  const personIds = [...state.people.values()].filter((p) => p.accountId === accountId).map((p) => p.id);
  const orders = [...state.orders.values()].filter((order) => order.assignedTo === accountId);
  return ok([
    ...webexRemovalOf(state, accountId),
    ...dimensionsRemovalOf(state, accountId),
    ...(personIds.length > 0 ? [{ type: 'people-removed' as const, accountId, personIds }] : []),
    ...orders.map((order) => ({ type: 'order-released' as const, orderId: order.id, accountId })),
    { type: 'account-removed', accountId }
  ]);
}

const isPartnerAccount = ({ mitel }: Account): boolean => mitel.kind === 'partner';

export const accountGone = (state: State, accountId: string): Refusal | null =>
  state.accounts.has(accountId) ? null : { code: 'gone', what: 'account' };
