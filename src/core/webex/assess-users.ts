import { fullName, type Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { sameValue } from '#core/same-value.ts';
import { factsOfOffer } from './creation.ts';
import { lookUp } from './number-ranges.ts';
import type { NumberKind } from './phone-number.ts';
import { heldOffers } from './offers.ts';
import type { OfferId } from './packages.ts';
import type { Site } from './site.ts';
import {
  addOnForUser,
  administratorOf,
  callingUserOf,
  extensionOf,
  numberHolderOf,
  packageChoiceOf
} from './user-check.ts';
import type { WebexCustomer } from './webex-customer.ts';
import type { WebexSettings } from './webex-settings.ts';
import { userDetails, type UserDetails, type WebexUser } from './webex-user.ts';

/** What an account has at Webex, as far as the answer to "can these people have that?" depends on it. */
export interface UserSide {
  readonly customer: WebexCustomer;
  readonly sites: readonly Site[];
  /** All of the account. */
  readonly users: readonly WebexUser[];
  readonly ranks: WebexSettings['ranks'];
}

/** A package without calling has neither site nor number nor extension. */
export const withoutLine = <User extends UserDetails>(user: User): User =>
  factsOfOffer(user.package).isCalling ? user : { ...user, siteId: '', number: '', extension: '' };

/** Extensions are unique within a site. */
export const lineKey = ({ siteId, extension }: Pick<UserDetails, 'siteId' | 'extension'>): string =>
  `${siteId}:${extension}`;

type Kinds = ReadonlyMap<Id, (number: string) => NumberKind | null>;
/** The kind of a number at each site; known once for the same sites, as many are asked about again and again. */
function kindsAt(sites: readonly Site[]): Kinds {
  const known = kindsBySites.get(sites) ?? new Map(sites.map((site) => [site.id, lookUp(site.numbers)]));
  kindsBySites.set(sites, known);
  return known;
}
const kindsBySites = new WeakMap<readonly Site[], Kinds>();

/** The name of whoever a refusal is about. */
export const namesOf =
  (people: ReadonlyMap<Id, Pick<Person, 'firstName' | 'lastName' | 'email'>>) =>
  (id: Id): string => {
    const person = people.get(id);
    return person ? fullName(person) : '';
  };

/**
 * What stands against each of these users, if they were saved together and in this order; nothing where nothing does.
 * One who is refused takes neither package nor number nor extension away from those who follow.
 */
export function assessUsers(
  { customer, sites, users, ranks }: UserSide,
  wanted: readonly UserDetails[],
  nameOf: (id: Id) => string,
  /** Before lines are assigned, packages and roles can be judged alone. */
  parts: 'all' | 'packages-and-roles' = 'all'
): readonly (readonly Refusal[])[] {
  const ids = new Set(wanted.map(({ id }) => id));
  const before = new Map(users.map((user) => [user.id, user]));
  const others = users.filter(({ id }) => !ids.has(id));
  const kinds = kindsAt(sites);
  const heldByOthers = heldOffers(others);
  const held = new Map<OfferId, number>(heldByOthers);
  const numbers = new Set(others.map(({ number }) => number));
  const extensions = new Set(others.map(lineKey));
  return wanted.map(withoutLine).map((user) => {
    const known = before.get(user.id);
    const refusals = [
      ...refusedOffers(user, customer, held, heldByOthers),
      ...(known && sameValue(userDetails(known), user)
        ? []
        : refusedRoles(user, known, customer, ranks, nameOf)),
      ...(parts === 'all' ? refusedLine(user, kinds, numbers, extensions, nameOf) : [])
    ];
    if (refusals.length > 0) return refusals;
    for (const offer of [user.package, ...user.addOns]) held.set(offer, (held.get(offer) ?? 0) + 1);
    numbers.add(user.number);
    extensions.add(lineKey(user));
    return refusals;
  });
}

function refusedOffers(
  user: UserDetails,
  customer: WebexCustomer,
  held: ReadonlyMap<OfferId, number>,
  heldByOthers: ReadonlyMap<OfferId, number>
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const offer of [user.package, ...user.addOns]) {
    const { outcome, facts } = packageChoiceOf(offer, customer, held.get(offer) ?? 0);
    if (outcome === 'allowed') continue;
    const quantity = customer.offers.find(({ id }) => id === offer)?.quantity ?? 0;
    const left = Math.max(0, quantity - (heldByOthers.get(offer) ?? 0));
    refusals.push({ code: 'package-unfit', offer, left, because: { table: 'webex-package-choice', facts } });
  }
  for (const addOn of user.addOns) {
    const { outcome, facts } = addOnForUser(addOn, user.package);
    if (outcome === 'base-missing')
      refusals.push({ code: 'add-on-unfit', addOn, because: { table: 'webex-add-on', facts } });
  }
  return refusals;
}

function refusedRoles(
  user: UserDetails,
  before: WebexUser | undefined,
  customer: WebexCustomer,
  ranks: WebexSettings['ranks'],
  nameOf: (id: Id) => string
): readonly Refusal[] {
  const { outcome, facts } = administratorOf(user, before, customer, ranks);
  if (outcome !== 'downgrade' && outcome !== 'level-differs') return [];
  const person = nameOf(user.id);
  return [{ code: 'administrator-package', person, because: { table: 'webex-administrator', facts } }];
}

function refusedLine(
  user: UserDetails,
  kinds: Kinds,
  numbers: ReadonlySet<string>,
  extensions: ReadonlySet<string>,
  nameOf: (id: Id) => string
): readonly Refusal[] {
  const needed = callingUserOf(user);
  if (needed.outcome === 'site-missing' || needed.outcome === 'line-missing')
    return [
      {
        code: 'line-unfit',
        person: nameOf(user.id),
        because: { table: 'webex-calling-user', facts: needed.facts }
      }
    ];
  if (user.siteId === '') return [];
  const kindOf = kinds.get(user.siteId);
  if (!kindOf) return [{ code: 'gone', what: 'site' }];
  const refusals: Refusal[] = [];
  if (user.number !== '') {
    const { outcome, facts } = numberHolderOf(kindOf(user.number), numbers.has(user.number));
    if (outcome !== 'allowed')
      refusals.push({
        code: 'number-not-assignable',
        value: user.number,
        because: { table: 'webex-number-holder', facts }
      });
  }
  if (user.extension !== '') {
    const { outcome, facts } = extensionOf(user.extension, extensions.has(lineKey(user)));
    if (outcome !== 'allowed')
      refusals.push({
        code: 'extension-unfit',
        value: user.extension,
        because: { table: 'webex-extension', facts }
      });
  }
  return refusals;
}
