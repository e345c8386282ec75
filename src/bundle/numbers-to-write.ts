import type { Id } from '#core/fields.ts';
import { lookUp, merged, without } from '#core/webex/number-ranges.ts';
import type { NumberRange } from '#core/webex/phone-number.ts';
import type { Site } from '#core/webex/site.ts';
import type { WebexUser } from '#core/webex/webex-user.ts';
import type { ImportPlan } from './plan-import.ts';

// Whatever was chosen, an account has one headquarters, and a number is at one site and in one hand. What stays here
// keeps what it has; what comes in does without.

/** The sites that are taken over: their kind and their numbers as they fit what stays here. */
export function sitesToWrite(
  { here }: ImportPlan,
  sites: readonly Site[],
  users: readonly WebexUser[]
): Site[] {
  const written = new Map(sites.map((site) => [site.id, site]));
  const staying = here.sites.filter(({ id }) => !written.has(id));
  const held = numbersHeld(here, users);
  const headquarters = new Map(
    here.sites.filter(({ kind }) => kind === 'headquarters').map(({ accountId, id }) => [accountId, id])
  );
  const taken = staying.flatMap(({ numbers }) => numbers);
  return sites.map((site) => {
    const own = held.get(site.id) ?? [];
    const ofOthers = [...held].flatMap(([id, ranges]) => (id !== site.id && written.has(id) ? ranges : []));
    const rest = without(site.numbers, [...taken, ...ofOthers]);
    const isOfRest = lookUp(rest);
    const numbers = [...rest, ...own.filter(({ first }) => isOfRest(first) === null)];
    const isSame = own.length + taken.length + ofOthers.length === 0;
    const at = headquarters.get(site.accountId);
    const stays =
      at !== undefined && at !== site.id && (written.get(at)?.kind ?? 'headquarters') === 'headquarters';
    return {
      ...site,
      ...(site.kind === 'headquarters' && stays ? { kind: 'further' as const } : {}),
      ...(isSame ? {} : fitting(site, numbers))
    };
  });
}

/** The site with other numbers, of which its main number is one. */
function fitting(site: Site, numbers: readonly NumberRange[]): Pick<Site, 'numbers' | 'mainNumber'> {
  const isThere = site.mainNumber === '' || lookUp(numbers)(site.mainNumber) !== null;
  // neighbours are put together only where something was added: else the ranges are as the file has them
  return { numbers: merged(numbers), mainNumber: isThere ? site.mainNumber : '' };
}

/** The numbers that people have who stay as they are here, by site. */
function numbersHeld(
  { sites, webexUsers }: ImportPlan['here'],
  users: readonly WebexUser[]
): ReadonlyMap<Id, readonly NumberRange[]> {
  const written = new Set(users.map(({ id }) => id));
  const kinds = new Map(sites.map(({ id, numbers }) => [id, lookUp(numbers)]));
  const held = new Map<Id, NumberRange[]>();
  for (const { id, siteId, number } of webexUsers) {
    const kind = number === '' || written.has(id) ? null : kinds.get(siteId)?.(number);
    if (kind) held.set(siteId, [...(held.get(siteId) ?? []), { first: number, count: 1, kind }]);
  }
  return held;
}

/** The users that are taken over, without numbers that their site does not have then or that somebody here keeps. */
export function usersToWrite(
  { here }: ImportPlan,
  users: readonly WebexUser[],
  sites: readonly Site[]
): WebexUser[] {
  const isOf = new Map([...here.sites, ...sites].map(({ id, numbers }) => [id, lookUp(numbers)]));
  const written = new Set(users.map(({ id }) => id));
  const kept = new Set(here.webexUsers.filter(({ id }) => !written.has(id)).map(({ number }) => number));
  return users.map((user) =>
    user.number !== '' && (kept.has(user.number) || !isOf.get(user.siteId)?.(user.number))
      ? { ...user, number: '' }
      : user
  );
}
