import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { sameValue } from '#core/same-value.ts';
import { assessUsers, lineKey, withoutLine, type UserSide } from './assess-users.ts';
import { heldOffers } from './offers.ts';
import { offerIds, type OfferId } from './packages.ts';
import { proposeUsers, type Assignment, type Wanted } from './propose-users.ts';
import { userDetails, type UserDetails } from './webex-user.ts';

/** How many hold a package or add-on, and how many will. */
interface OfferUse {
  readonly offer: OfferId;
  readonly before: number;
  readonly after: number;
  /** `null` is no limit. */
  readonly quantity: number | null;
}

/** What saving some users would do, before it is done. */
export interface UserPlan {
  /** In the order asked for, with the lines they would have. */
  readonly users: readonly UserDetails[];
  /** What stands against whom: they are left out. */
  readonly leftOut: ReadonlyMap<Id, readonly Refusal[]>;
  /** Those who would be saved and are not as they would be already. */
  readonly going: readonly UserDetails[];
  /** Of those who go, how many have nothing at Webex yet. */
  readonly added: number;
  readonly offers: readonly OfferUse[];
  /** How many lines they are given that they did not have. */
  readonly given: { readonly numbers: number; readonly extensions: number };
  /** How many give up a line and get none in its place; it is free for others. */
  readonly freed: { readonly numbers: number; readonly extensions: number };
  /** How many numbers and extensions there are too few for an automatic assignment. */
  readonly missing: { readonly numbers: number; readonly extensions: number };
}

/** Proposes lines, leaves out whom a rule stands against, and counts what the rest would use. */
export function planUsers(
  side: UserSide,
  wanted: readonly Wanted[],
  assignment: Assignment | null,
  nameOf: (id: Id) => string
): UserPlan {
  const before = new Map(side.users.map((user) => [user.id, user]));
  const isAsItIs = (user: UserDetails): boolean => {
    const known = before.get(user.id);
    return known !== undefined && sameValue(userDetails(known), withoutLine(user));
  };
  const leftOut = new Map<Id, readonly Refusal[]>();
  const leaveOut = (users: readonly UserDetails[], parts: 'all' | 'packages-and-roles'): void => {
    const wantedBy = byLine(users);
    // somebody left out keeps what they have, which can be in the way of another
    for (let found = true; found;) {
      const rest = users.filter((user) => !leftOut.has(user.id) && !isAsItIs(user));
      let out = refused(assessUsers(side, rest, nameOf, parts), rest, leftOut);
      found = out.length > 0;
      // those who want the very lines are found directly: a list may move everybody on by one
      while (parts === 'all' && out.length > 0) {
        const keep = out.flatMap(({ id }) => before.get(id) ?? []);
        const next = [
          ...new Set(keep.flatMap((user) => linesOf(user).flatMap((line) => wantedBy.get(line) ?? [])))
        ].filter((user) => !leftOut.has(user.id) && !isAsItIs(user));
        const theirs = next.flatMap(({ id }) => before.get(id) ?? []);
        out = refused(assessUsers({ ...side, users: [...keep, ...theirs] }, next, nameOf), next, leftOut);
      }
    }
  };
  leaveOut(
    wanted.map(({ user }) => user),
    'packages-and-roles'
  );
  // who gets no package needs no line
  const { users: proposed, missing } = proposeUsers(
    side,
    wanted.filter(({ user }) => !leftOut.has(user.id)),
    assignment
  );
  const lines = new Map(proposed.map((user) => [user.id, user]));
  const users = wanted.map(({ user }) => withoutLine(lines.get(user.id) ?? user));
  leaveOut(users, 'all');
  const going = users.filter((user) => !leftOut.has(user.id) && !isAsItIs(user));
  const ids = new Set(going.map(({ id }) => id));
  const [now, then] = [
    heldOffers(side.users),
    heldOffers([...side.users.filter(({ id }) => !ids.has(id)), ...going])
  ];
  return {
    users,
    leftOut,
    going,
    added: going.filter(({ id }) => !before.has(id)).length,
    offers: offerIds
      .map((offer) => ({
        offer,
        before: now.get(offer) ?? 0,
        after: then.get(offer) ?? 0,
        quantity: side.customer.offers.find(({ id }) => id === offer)?.quantity ?? null
      }))
      .filter((use) => use.before !== use.after || going.some((user) => user.package === use.offer)),
    given: {
      numbers: going.filter(({ id, number }) => number !== '' && before.get(id)?.number !== number).length,
      extensions: going.filter((user) => {
        const known = before.get(user.id);
        return (
          user.extension !== '' && !(known?.siteId === user.siteId && known.extension === user.extension)
        );
      }).length
    },
    freed: {
      numbers: going.filter(({ id, number }) => number === '' && hasOf(before.get(id), 'number')).length,
      extensions: going.filter(({ id, extension }) => extension === '' && hasOf(before.get(id), 'extension'))
        .length
    },
    missing
  };
}

const hasOf = (user: UserDetails | undefined, part: 'number' | 'extension'): boolean =>
  user !== undefined && user[part] !== '';

/** What of a line nobody else can have: the number, and the extension at its site. */
const linesOf = (user: UserDetails): readonly string[] => [
  ...(user.number === '' ? [] : [user.number]),
  ...(user.extension === '' ? [] : [lineKey(user)])
];

function byLine(users: readonly UserDetails[]): ReadonlyMap<string, readonly UserDetails[]> {
  const found = new Map<string, UserDetails[]>();
  for (const user of users)
    for (const line of linesOf(user)) {
      const known = found.get(line);
      if (known) known.push(user);
      else found.set(line, [user]);
    }
  return found;
}

/** Who is refused; they join those who are left out. */
function refused(
  assessed: readonly (readonly Refusal[])[],
  users: readonly UserDetails[],
  leftOut: Map<Id, readonly Refusal[]>
): readonly UserDetails[] {
  const out = users.filter((_, index) => (assessed[index]?.length ?? 0) > 0);
  users.forEach(({ id }, index) => {
    const refusals = assessed[index] ?? [];
    if (refusals.length > 0) leftOut.set(id, refusals);
  });
  return out;
}
