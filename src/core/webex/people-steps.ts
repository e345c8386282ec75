import type { ByHand, ExportSource } from './api-requests.ts';
import { isToHandOver, isToUpdate } from './api-subscribers.ts';
import { factsOfOffer } from './creation.ts';
import { packageIds } from './packages.ts';
import type { WebexStep } from './run-book-step.ts';
import type { Site } from './site.ts';
import { sinceTold, updateOf, userStatusOf } from './told.ts';
import type { NamedUser } from './user-findings.ts';
import { adminRoles } from './webex-user.ts';

/** As many people as Partner Hub's form takes at a time. */
const usersPerBatch = 25;

/** What is to be done for the people of the customer: added, changed, made administrators, and given by hand. */
export function peopleSteps(
  { customer, sites, users }: ExportSource,
  byHand: readonly ByHand[]
): readonly WebexStep[] {
  const planned = users.filter(isToHandOver);
  const packages = packageIds
    .map((offer) => ({ offer, users: planned.filter(({ user }) => user.package === offer).length }))
    .filter((each) => each.users > 0);
  const administrators = planned.filter(({ user }) => user.roles.length > 0);
  return [
    ...(planned.length > 0
      ? [
          {
            code: 'add-users',
            users: planned.length,
            batches: Math.ceil(planned.length / usersPerBatch),
            packages,
            withoutName: packages.map(({ offer }) => offer).filter((offer) => !factsOfOffer(offer).isKnown),
            hasMeetings: packages.some(({ offer }) => factsOfOffer(offer).hasMeetings)
          } as const
        ]
      : []),
    ...(administrators.length > 0
      ? [
          {
            code: 'administrators',
            roles: adminRoles
              .map((role) => ({
                role,
                users: administrators
                  .filter(({ user }) => user.roles.includes(role))
                  .map(({ person }) => person.email)
              }))
              .filter((each) => each.users.length > 0),
            level: customer.createdWith,
            because: {
              table: 'webex-administrator',
              facts: { administrator: 'full', change: 'down', level: 'other' }
            }
          } as const
        ]
      : []),
    ...byHand.flatMap((each): readonly WebexStep[] => {
      if (each.code === 'add-on') return [{ code: 'add-on', offer: each.offer, users: each.users }];
      return each.code === 'places' ? [{ code: 'places', offer: each.offer }] : [];
    }),
    ...updateSteps(sites, users.filter(isToUpdate))
  ];
}

function updateSteps(sites: readonly Site[], users: readonly NamedUser[]): readonly WebexStep[] {
  const [first] = users;
  if (!first) return [];
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  return [
    {
      code: 'update-users',
      users: users.map(({ user, person }) => ({
        email: person.email,
        user,
        parts: sinceTold(user),
        site: names.get(user.siteId) ?? '',
        ...updateOf(user)
      })),
      because: { table: 'webex-user-status', facts: userStatusOf(first.user).facts }
    }
  ];
}
