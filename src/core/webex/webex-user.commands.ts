import { addPeople } from '#core/account/people.commands.ts';
import { fullName } from '#core/account/person.ts';
import type { Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sameValue } from '#core/same-value.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { assessUsers, withoutLine } from './assess-users.ts';
import { customerOf, sitesOf, usersOf, webexSettings } from './customer-of.ts';
import { recorded } from './told.ts';
import { userDetails, WebexUser } from './webex-user.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Gives packages to people or changes what they have, all of it or nothing; new people are added first. */
export function saveWebexUsers(
  state: State,
  { accountId, people, users }: CommandOf<'save-webex-users'>,
  context: Context
): Outcome {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer;
  if (users.length === 0) return fail({ code: 'nobody-chosen' });
  const added =
    people.length > 0 ? addPeople(state, { type: 'add-people', accountId, people }, context) : ok([]);
  if (!added.ok) return added;
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const nameOf = (id: Id): string | undefined => {
    const person = state.people.get(id);
    return person?.accountId === accountId ? fullName(person) : names.get(id);
  };
  const kept: WebexUser[] = [];
  const ids = new Set<Id>();
  for (const details of users) {
    const before = state.webexUsers.get(details.id);
    const user = accepted(WebexUser, {
      ...details,
      accountId,
      status: before?.status ?? 'planned',
      told: before?.told ?? null
    });
    if (!user.ok) return user;
    if (nameOf(details.id) === undefined) return fail({ code: 'gone', what: 'person' });
    if (ids.has(details.id)) return fail({ code: 'exists-already' });
    ids.add(details.id);
    kept.push(withoutLine(user.value));
  }
  const side = {
    customer: customer.value,
    sites: sitesOf(state, accountId),
    users: usersOf(state, accountId),
    ranks: webexSettings(state).ranks
  };
  const [refusal] = assessUsers(side, kept.map(userDetails), (id) => nameOf(id) ?? '').flat();
  if (refusal) return fail(refusal);
  const changed = kept.filter((user) => !sameValue(user, state.webexUsers.get(user.id)));
  return changed.length + people.length === 0
    ? fail({ code: 'nothing-changed' })
    : ok([...added.value, { type: 'webex-users-saved', accountId, users: changed }]);
}

export function removeWebexUsers(
  state: State,
  { accountId, personIds: chosen }: CommandOf<'remove-webex-users'>,
  context: Context
): Outcome {
  const personIds = [...new Set(chosen)];
  const refusal = usersRefused(state, accountId, personIds, context);
  return refusal ? fail(refusal) : ok([{ type: 'webex-users-removed', accountId, personIds }]);
}

/** What the vendor said of these users, never concluded; said again, it knows what was changed meanwhile. */
export function recordUserStatus(
  state: State,
  { accountId, personIds: chosen, status }: CommandOf<'record-user-status'>,
  context: Context
): Outcome {
  const personIds = [...new Set(chosen)];
  const refusal = usersRefused(state, accountId, personIds, context);
  if (refusal) return fail(refusal);
  const others = personIds.filter((id) => {
    const user = state.webexUsers.get(id);
    return user && !sameValue(user, recorded(user, status));
  });
  return others.length > 0
    ? ok([{ type: 'user-status-recorded', accountId, personIds: others, status }])
    : fail({ code: 'nothing-changed' });
}

function usersRefused(
  state: State,
  accountId: Id,
  personIds: readonly Id[],
  context: Context
): Refusal | null {
  const customer = customerOf(state, accountId, context);
  if (!customer.ok) return customer.error;
  if (personIds.length === 0) return { code: 'nobody-chosen' };
  return personIds.some((id) => state.webexUsers.get(id)?.accountId !== accountId)
    ? { code: 'gone', what: 'webex-user' }
    : null;
}
