import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import { noIntegrations } from '#core/mitel/mitel-account.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { emailKey, type State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { Account, AccountDetails } from './account.ts';
import { Person, PersonDetails } from './person.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

export function createAccount(
  _: State,
  { id, details }: CommandOf<'create-account'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'create-account', null);
  if (permission) return fail(permission);
  const account = accepted(Account, {
    ...details,
    id,
    mitel: { integrations: noIntegrations, licenceGeneration: id },
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

/** Removing an account removes its people and sets its orders free; all of it can be undone. */
export function removeAccount(
  state: State,
  { accountId }: CommandOf<'remove-account'>,
  context: Context
): Outcome {
  const refusal = notPermitted(context.by, 'remove-account', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  const personIds = [...state.people.values()].filter((p) => p.accountId === accountId).map((p) => p.id);
  const orders = [...state.orders.values()].filter((order) => order.assignedTo === accountId);
  return ok([
    ...(personIds.length > 0 ? [{ type: 'people-removed' as const, accountId, personIds }] : []),
    ...orders.map((order) => ({ type: 'order-released' as const, orderId: order.id, accountId })),
    { type: 'account-removed', accountId }
  ]);
}

/** Adds people, singly or as a whole list: all of them or none. */
export function addPeople(
  state: State,
  { accountId, people: wanted }: CommandOf<'add-people'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'change-people', accountId) ?? accountGone(state, accountId);
  if (permission) return fail(permission);
  if (wanted.length === 0) return fail({ code: 'nobody-chosen' });
  const people: Person[] = [];
  const seen = new Set<string>();
  for (const details of wanted) {
    const person = accepted(Person, { ...details, accountId, miteam: null });
    if (!person.ok) return person;
    const { email } = person.value;
    if (seen.has(email)) return fail({ code: 'email-twice', email });
    if (state.emails.has(emailKey(accountId, email))) return fail({ code: 'email-taken', email });
    seen.add(email);
    people.push(person.value);
  }
  return ok([{ type: 'people-added', accountId, people }]);
}

export function correctPerson(
  state: State,
  { accountId, personId, details }: CommandOf<'correct-person'>,
  context: Context
): Outcome {
  const person = state.people.get(personId);
  const permission = notPermitted(context.by, 'change-people', accountId);
  if (permission) return fail(permission);
  if (person?.accountId !== accountId) return fail({ code: 'gone', what: 'person' });
  const kept = accepted(PersonDetails, details);
  if (!kept.ok) return kept;
  const { email } = kept.value;
  const holder = state.emails.get(emailKey(accountId, email));
  if (holder !== undefined && holder !== personId) return fail({ code: 'email-taken', email });
  return ok([{ type: 'person-corrected', personId, details: kept.value }]);
}

export function removePeople(
  state: State,
  { accountId, personIds: chosen }: CommandOf<'remove-people'>,
  context: Context
): Outcome {
  const personIds = [...new Set(chosen)];
  const permission = notPermitted(context.by, 'change-people', accountId);
  if (permission) return fail(permission);
  if (personIds.length === 0) return fail({ code: 'nobody-chosen' });
  if (personIds.some((id) => state.people.get(id)?.accountId !== accountId))
    return fail({ code: 'gone', what: 'person' });
  return ok([{ type: 'people-removed', accountId, personIds }]);
}

export const accountGone = (state: State, accountId: string): Refusal | null =>
  state.accounts.has(accountId) ? null : { code: 'gone', what: 'account' };
