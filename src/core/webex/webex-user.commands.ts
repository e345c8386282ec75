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
import { factsOfOffer } from './creation.ts';
import { customerOf, sitesOf, usersOf, webexSettings } from './customer-of.ts';
import { lookUp } from './number-ranges.ts';
import { heldOffers } from './offers.ts';
import type { OfferId } from './packages.ts';
import {
  addOnForUser,
  administratorOf,
  callingUserOf,
  extensionOf,
  numberHolderOf,
  packageChoiceOf
} from './user-check.ts';
import type { WebexCustomer } from './webex-customer.ts';
import { WebexUser, type UserDetails } from './webex-user.ts';

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
    const user = accepted(WebexUser, { ...details, accountId, status: before?.status ?? 'planned' });
    if (!user.ok) return user;
    if (nameOf(details.id) === undefined) return fail({ code: 'gone', what: 'person' });
    if (ids.has(details.id)) return fail({ code: 'exists-already' });
    ids.add(details.id);
    kept.push(withoutLine(user.value));
  }
  const refusal =
    unfitPackage(state, customer.value, kept, ids) ??
    unfitAdministrator(state, customer.value, kept, (id) => nameOf(id) ?? '') ??
    unfitLine(state, accountId, kept, ids, (id) => nameOf(id) ?? '');
  if (refusal) return fail(refusal);
  const changed = kept.filter((user) => !sameValue(user, state.webexUsers.get(user.id)));
  return changed.length + people.length === 0
    ? fail({ code: 'nothing-changed' })
    : ok([...added.value, { type: 'webex-users-saved', accountId, users: changed }]);
}

/** A package without calling has neither site nor number nor extension. */
const withoutLine = (user: WebexUser): WebexUser =>
  factsOfOffer(user.package).isCalling ? user : { ...user, siteId: '', number: '', extension: '' };

/** The first package or add-on that somebody cannot be given, or of which too few are left for all of them. */
function unfitPackage(
  state: State,
  customer: WebexCustomer,
  users: readonly WebexUser[],
  ids: ReadonlySet<Id>
): Refusal | null {
  const others = usersOf(state, customer.id).filter(({ id }) => !ids.has(id));
  const held = new Map<OfferId, number>(heldOffers(others));
  for (const user of users)
    for (const offer of [user.package, ...user.addOns]) {
      const { outcome, facts } = packageChoiceOf(offer, customer, held.get(offer) ?? 0);
      if (outcome !== 'allowed') {
        const quantity = customer.offers.find(({ id }) => id === offer)?.quantity ?? 0;
        const left = Math.max(0, quantity - (heldOffers(others).get(offer) ?? 0));
        return { code: 'package-unfit', offer, left, because: { table: 'webex-package-choice', facts } };
      }
      held.set(offer, (held.get(offer) ?? 0) + 1);
    }
  for (const user of users)
    for (const addOn of user.addOns) {
      const { outcome, facts } = addOnForUser(addOn, user.package);
      if (outcome === 'base-missing')
        return { code: 'add-on-unfit', addOn, because: { table: 'webex-add-on', facts } };
    }
  return null;
}

function unfitAdministrator(
  state: State,
  customer: WebexCustomer,
  users: readonly WebexUser[],
  nameOf: (id: Id) => string
): Refusal | null {
  const { ranks } = webexSettings(state);
  for (const user of users) {
    const before = state.webexUsers.get(user.id);
    if (before && sameValue(before, user)) continue;
    const { outcome, facts } = administratorOf(user, before, customer, ranks);
    if (outcome === 'downgrade' || outcome === 'level-differs')
      return {
        code: 'administrator-package',
        person: nameOf(user.id),
        because: { table: 'webex-administrator', facts }
      };
  }
  return null;
}

/** Sites, numbers and extensions, as they would be when all of these users are saved. */
function unfitLine(
  state: State,
  accountId: Id,
  users: readonly UserDetails[],
  ids: ReadonlySet<Id>,
  nameOf: (id: Id) => string
): Refusal | null {
  const sites = new Map(sitesOf(state, accountId).map((site) => [site.id, lookUp(site.numbers)]));
  const others = usersOf(state, accountId).filter(({ id }) => !ids.has(id));
  const numbers = new Set(others.map(({ number }) => number));
  const extensions = new Set(others.map(lineKey));
  for (const user of users) {
    const needed = callingUserOf(user);
    if (needed.outcome === 'site-missing' || needed.outcome === 'line-missing')
      return {
        code: 'line-unfit',
        person: nameOf(user.id),
        because: { table: 'webex-calling-user', facts: needed.facts }
      };
    if (user.siteId === '') continue;
    const kindOf = sites.get(user.siteId);
    if (!kindOf) return { code: 'gone', what: 'site' };
    if (user.number !== '') {
      const { outcome, facts } = numberHolderOf(kindOf(user.number), numbers.has(user.number));
      if (outcome !== 'allowed')
        return {
          code: 'number-not-assignable',
          value: user.number,
          because: { table: 'webex-number-holder', facts }
        };
      numbers.add(user.number);
    }
    if (user.extension !== '') {
      const { outcome, facts } = extensionOf(user.extension, extensions.has(lineKey(user)));
      if (outcome !== 'allowed')
        return {
          code: 'extension-unfit',
          value: user.extension,
          because: { table: 'webex-extension', facts }
        };
      extensions.add(lineKey(user));
    }
  }
  return null;
}

/** Extensions are unique within a site. */
const lineKey = ({ siteId, extension }: Pick<UserDetails, 'siteId' | 'extension'>): string =>
  `${siteId}:${extension}`;

export function removeWebexUsers(
  state: State,
  { accountId, personIds: chosen }: CommandOf<'remove-webex-users'>,
  context: Context
): Outcome {
  const personIds = [...new Set(chosen)];
  const refusal = usersRefused(state, accountId, personIds, context);
  return refusal ? fail(refusal) : ok([{ type: 'webex-users-removed', accountId, personIds }]);
}

/** What the vendor said of these users; never concluded. */
export function recordUserStatus(
  state: State,
  { accountId, personIds: chosen, status }: CommandOf<'record-user-status'>,
  context: Context
): Outcome {
  const personIds = [...new Set(chosen)];
  const refusal = usersRefused(state, accountId, personIds, context);
  if (refusal) return fail(refusal);
  const others = personIds.filter((id) => state.webexUsers.get(id)?.status !== status);
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
