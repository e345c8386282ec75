import { sameValue } from '#core/same-value.ts';
import type { Id } from '#core/fields.ts';
import type { State } from '#core/state.ts';
import { z } from '#core/zod.ts';
import { dimensionsSettings } from './customer-of.ts';
import { DimensionsStatus } from './dimensions-customer.ts';
import type { DimensionsEvent } from './dimensions-command.ts';
import { rolesOf, type DimensionsUser } from './dimensions-user.ts';
import { displayNameOf } from './planned-user.ts';
import { ChargedRole, isCharged } from './roles.ts';
import { linesOfSettings, settingsLines } from './settings-lines.ts';
import { SyncState } from './sync.ts';

const account = z.string();
const count = z.number();
const day = z.string();

/** What is told of Dimensions, as `lines.ts` has it for everything else. */
export const dimensionsLines = [
  ...settingsLines,
  z.strictObject({ code: z.literal('dimensions-customer-added'), account }),
  z.strictObject({ code: z.literal('dimensions-customer-corrected'), account }),
  z.strictObject({ code: z.literal('connection-made'), account }),
  z.strictObject({ code: z.literal('connection-corrected'), account }),
  z.strictObject({ code: z.literal('connection-enabled'), account }),
  z.strictObject({ code: z.literal('connection-paused'), account }),
  z.strictObject({ code: z.literal('dimensions-customer-created'), account }),
  z.strictObject({
    code: z.literal('dimensions-status-recorded'),
    account,
    dimensionsStatus: DimensionsStatus
  }),
  z.strictObject({ code: z.literal('termination-scheduled'), account, day }),
  z.strictObject({ code: z.literal('termination-unscheduled'), account }),
  z.strictObject({ code: z.literal('internal-on'), account }),
  z.strictObject({ code: z.literal('internal-off'), account }),
  z.strictObject({ code: z.literal('role-trial-recorded'), account, customerRole: ChargedRole, day }),
  z.strictObject({ code: z.literal('role-trial-removed'), account, customerRole: ChargedRole }),
  z.strictObject({ code: z.literal('agents-follow-on'), account }),
  z.strictObject({ code: z.literal('agents-follow-off'), account }),
  z.strictObject({ code: z.literal('simulation-chosen'), account }),
  z.strictObject({ code: z.literal('sync-advanced'), account, syncState: SyncState }),
  z.strictObject({ code: z.literal('simulation-ended'), account }),
  z.strictObject({ code: z.literal('dimensions-user-added'), person: z.string() }),
  z.strictObject({ code: z.literal('dimensions-users-added'), count }),
  z.strictObject({ code: z.literal('dimensions-user-corrected'), person: z.string() }),
  z.strictObject({ code: z.literal('dimensions-users-corrected'), count }),
  /** Licences that the vendor bills for, gained or given up by an event. */
  z.strictObject({ code: z.literal('charged-roles-added'), count }),
  z.strictObject({ code: z.literal('charged-roles-ended'), count }),
  z.strictObject({ code: z.literal('dimensions-user-removed'), person: z.string() }),
  z.strictObject({ code: z.literal('dimensions-users-removed'), count }),
  z.strictObject({ code: z.literal('roles-done'), account }),
  z.strictObject({ code: z.literal('roles-pending'), account }),
  z.strictObject({ code: z.literal('dimensions-customer-removed'), account })
] as const;
type DimensionsLine = z.infer<(typeof dimensionsLines)[number]>;

/** The lines of an event, told from the state before it. */
export function linesOfDimensions(event: DimensionsEvent, before: State): readonly DimensionsLine[] {
  if (event.type === 'dimensions-settings-changed')
    return linesOfSettings(dimensionsSettings(before), event.settings);
  if (event.type === 'dimensions-customer-saved')
    return [
      {
        code: before.dimensionsCustomers.has(event.customer.id)
          ? 'dimensions-customer-corrected'
          : 'dimensions-customer-added',
        account: before.accounts.get(event.customer.id)?.name ?? ''
      }
    ];
  const account = before.accounts.get(event.accountId)?.name ?? '';
  switch (event.type) {
    case 'connection-saved': {
      const known = before.dimensionsCustomers.get(event.accountId)?.connection;
      const isSame = known?.id === event.connection.id;
      return [{ code: isSame ? 'connection-corrected' : 'connection-made', account }];
    }
    case 'connection-switched':
      return [{ code: event.to === 'paused' ? 'connection-paused' : 'connection-enabled', account }];
    case 'dimensions-customer-created':
      return [{ code: 'dimensions-customer-created', account }];
    case 'dimensions-status-recorded':
      return [{ code: 'dimensions-status-recorded', account, dimensionsStatus: event.status }];
    case 'termination-scheduled':
      return event.on === ''
        ? [{ code: 'termination-unscheduled', account }]
        : [{ code: 'termination-scheduled', account, day: event.on }];
    case 'internal-switched':
      return [{ code: `internal-${event.to}`, account }];
    case 'role-trial-recorded':
      return [{ code: 'role-trial-recorded', account, customerRole: event.role, day: event.lastDay }];
    case 'role-trial-removed':
      return [{ code: 'role-trial-removed', account, customerRole: event.role }];
    case 'agents-follow-switched':
      return [{ code: `agents-follow-${event.to}`, account }];
    case 'simulation-chosen':
      return [{ code: 'simulation-chosen', account }];
    case 'sync-advanced':
      // a step of it begins with accounts to go through; what is back at its beginning is over
      return event.sync.state === 'connecting' && event.sync.accounts.length === 0
        ? [{ code: 'simulation-ended', account }]
        : [{ code: 'sync-advanced', account, syncState: event.sync.state }];
    case 'dimensions-users-saved':
      return linesOfUsers(event.users, before);
    case 'dimensions-users-removed':
      return [
        oneOrMany('dimensions-user-removed', 'dimensions-users-removed', removedNames(event.userIds, before))
      ];
    case 'roles-finished':
      return [{ code: event.to === 'done' ? 'roles-done' : 'roles-pending', account }];
    case 'dimensions-customer-removed':
      return [{ code: 'dimensions-customer-removed', account }];
  }
}

/** How many users are new and changed, and what that adds to the bill. */
function linesOfUsers(users: readonly DimensionsUser[], before: State): readonly DimensionsLine[] {
  const added = users.filter(({ id }) => !before.dimensionsUsers.has(id));
  const corrected = users.filter((user) => {
    const known = before.dimensionsUsers.get(user.id);
    return known && !sameValue(known, user);
  });
  let [gained, ended] = [0, 0];
  for (const user of users) {
    const known = before.dimensionsUsers.get(user.id);
    const [had, has] = [new Set(known ? rolesOf(known) : []), new Set(rolesOf(user))];
    for (const role of has) if (isCharged(role) && !had.has(role)) gained++;
    for (const role of had) if (isCharged(role) && !has.has(role)) ended++;
  }
  return [
    ...(added.length > 0
      ? [oneOrMany('dimensions-user-added', 'dimensions-users-added', namesOf(added, before))]
      : []),
    ...(corrected.length > 0
      ? [oneOrMany('dimensions-user-corrected', 'dimensions-users-corrected', namesOf(corrected, before))]
      : []),
    ...(gained > 0 ? [{ code: 'charged-roles-added' as const, count: gained }] : []),
    ...(ended > 0 ? [{ code: 'charged-roles-ended' as const, count: ended }] : [])
  ];
}

/** The name of a user: the person's, or else what the telephone system calls them. */
export function nameOfUser(user: DimensionsUser, people: State['people']): string {
  return displayNameOf(user, people.get(user.personId));
}
const namesOf = (users: readonly DimensionsUser[], { people }: State): readonly string[] =>
  users.map((user) => nameOfUser(user, people));
const removedNames = (ids: readonly Id[], before: State): readonly string[] =>
  namesOf(
    ids.flatMap((id) => before.dimensionsUsers.get(id) ?? []),
    before
  );

const oneOrMany = <
  One extends 'dimensions-user-added' | 'dimensions-user-corrected' | 'dimensions-user-removed',
  Many extends 'dimensions-users-added' | 'dimensions-users-corrected' | 'dimensions-users-removed'
>(
  one: One,
  many: Many,
  names: readonly string[]
) => (names.length === 1 ? { code: one, person: names[0] ?? '' } : { code: many, count: names.length });
