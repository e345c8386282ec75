import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event, PersonCorrection } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import { withoutPeople } from '#core/dimensions/dimensions-removal.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sameValue } from '#core/same-value.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { accountGone } from './account.commands.ts';
import { isBuiltIn, Person, PersonDetails } from './person.ts';
import { takenAttribute } from './unique-attributes.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;
type Added = CommandOf<'add-people'>['people'];

/** Adds people, singly or as a whole list: all of them or none. */
export function addPeople(
  state: State,
  { accountId, people }: CommandOf<'add-people'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'add-people', accountId) ?? accountGone(state, accountId);
  if (permission) return fail(permission);
  if (people.length === 0) return fail({ code: 'nobody-chosen' });
  const listed = personsListed(state, accountId, people, [], context);
  return listed.ok ? ok([{ type: 'people-added', accountId, people: listed.value.added }]) : listed;
}

export function correctPerson(
  state: State,
  { accountId, personId, details }: CommandOf<'correct-person'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'correct-people', accountId);
  if (permission) return fail(permission);
  const listed = personsListed(state, accountId, [], [{ id: personId, details }], context);
  if (!listed.ok) return listed;
  const [corrected] = listed.value.corrected;
  return corrected
    ? ok([{ type: 'person-corrected', personId, details: corrected.details }])
    : fail({ code: 'nothing-changed' });
}

/** What a list of people brings: some are added, some corrected, all of it or nothing. */
export function importPeople(
  state: State,
  { accountId, added, corrected }: CommandOf<'import-people'>,
  context: Context
): Outcome {
  const permission =
    (added.length > 0 || corrected.length === 0 ? notPermitted(context.by, 'add-people', accountId) : null) ??
    (corrected.length > 0 ? notPermitted(context.by, 'correct-people', accountId) : null) ??
    accountGone(state, accountId);
  if (permission) return fail(permission);
  if (added.length + corrected.length === 0) return fail({ code: 'nobody-chosen' });
  const listed = personsListed(state, accountId, added, corrected, context);
  if (!listed.ok) return listed;
  const events: Event[] = [];
  if (listed.value.added.length > 0)
    events.push({ type: 'people-added', accountId, people: listed.value.added });
  if (listed.value.corrected.length > 0)
    events.push({ type: 'people-corrected', accountId, people: listed.value.corrected });
  return events.length > 0 ? ok(events) : fail({ code: 'nothing-changed' });
}

/** Sets the role of people who may have it; those who have it already stay as they are. */
export function setRole(
  state: State,
  { accountId, personIds: chosen, role }: CommandOf<'set-role'>,
  context: Context
): Outcome {
  const permission = notPermitted(context.by, 'set-role', accountId) ?? accountGone(state, accountId);
  if (permission) return fail(permission);
  if (chosen.length === 0) return fail({ code: 'nobody-chosen' });
  const others = [...new Set(chosen)].filter((id) => state.people.get(id)?.role !== role);
  const refusal = personGone(state, accountId, chosen) ?? unfitRole(state, accountId, role);
  if (refusal) return fail(refusal);
  return others.length > 0
    ? ok([{ type: 'role-set', accountId, personIds: others, role }])
    : fail({ code: 'nothing-changed' });
}

export function removePeople(
  state: State,
  { accountId, personIds: chosen }: CommandOf<'remove-people'>,
  context: Context
): Outcome {
  const personIds = [...new Set(chosen)];
  const permission = notPermitted(context.by, 'remove-people', accountId);
  if (permission) return fail(permission);
  if (personIds.length === 0) return fail({ code: 'nobody-chosen' });
  const gone = personGone(state, accountId, personIds);
  if (gone) return fail(gone);
  const onWebex = personIds.filter((id) => state.webexUsers.has(id));
  const ofDimensions = withoutPeople(state, accountId, personIds);
  if (!ofDimensions.ok) return ofDimensions;
  return ok([
    ...ofDimensions.value,
    ...(onWebex.length > 0 ? [{ type: 'webex-users-removed' as const, accountId, personIds: onWebex }] : []),
    { type: 'people-removed', accountId, personIds }
  ]);
}

/** The people as they would be kept, without corrections that change nothing; or the first reason against one. */
function personsListed(
  state: State,
  accountId: Id,
  added: Added,
  corrected: readonly PersonCorrection[],
  context: Context
): Result<{ readonly added: Person[]; readonly corrected: PersonCorrection[] }, Refusal> {
  const gone = personGone(
    state,
    accountId,
    corrected.map(({ id }) => id)
  );
  if (gone) return fail(gone);
  const ids = new Set<Id>();
  const kept: { readonly added: Person[]; readonly corrected: PersonCorrection[] } = {
    added: [],
    corrected: []
  };
  for (const details of added) {
    const person = accepted(Person, {
      ...details,
      accountId,
      miteam: null,
      mitelOne: null,
      changedAt: context.at
    });
    if (!person.ok) return person;
    const { id, role } = person.value;
    if (state.people.has(id) || ids.has(id)) return fail({ code: 'exists-already' });
    const refusal = roleRefused(state, accountId, 'user', role, context);
    if (refusal) return fail(refusal);
    ids.add(id);
    kept.added.push(person.value);
  }
  for (const { id, details } of corrected) {
    const person = accepted(PersonDetails, details);
    if (!person.ok) return person;
    if (ids.has(id)) return fail({ code: 'exists-already' });
    const before = state.people.get(id);
    const refusal = roleRefused(state, accountId, before?.role ?? 'user', person.value.role, context);
    if (refusal) return fail(refusal);
    ids.add(id);
    const changes = Object.entries(person.value).some(
      ([field, value]) => !sameValue(value, before?.[field as keyof PersonDetails])
    );
    if (changes) kept.corrected.push({ id, details: person.value });
  }
  const taken = takenAttribute(state, accountId, [
    ...kept.added,
    ...kept.corrected.map(({ id, details }) => ({ ...details, id }))
  ]);
  return taken ? fail(taken) : ok(kept);
}

/** The refusal for a role other than the one before, or `null`. */
const roleRefused = (state: State, accountId: Id, before: Id, role: Id, { by }: Context): Refusal | null =>
  role === before ? null : (notPermitted(by, 'set-role', accountId) ?? unfitRole(state, accountId, role));

/** People of a customer can only have roles that are based on the account admin and assigned to their account. */
function unfitRole(state: State, accountId: Id, role: Id): Refusal | null {
  if (isBuiltIn(role)) return null;
  const custom = state.roles.get(role);
  if (!custom) return { code: 'gone', what: 'role' };
  if (custom.base === 'partner') return { code: 'role-for-partners' };
  const isAssigned = state.accounts.get(accountId)?.mitel.roles.includes(role) ?? false;
  return isAssigned ? null : { code: 'role-not-assigned' };
}

const personGone = (state: State, accountId: Id, personIds: readonly Id[]): Refusal | null =>
  personIds.some((id) => state.people.get(id)?.accountId !== accountId)
    ? { code: 'gone', what: 'person' }
    : null;
