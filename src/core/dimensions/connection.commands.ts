import type { Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { sameValue } from '#core/same-value.ts';
import type { State } from '#core/state.ts';
import { accepted } from '#core/validity.ts';
import { actionUnfit } from './action-unfit.ts';
import { connectionSave } from './connection.table.ts';
import { incomplete } from './creation-unfit.ts';
import { subAccountsDecision, typeOffer } from './customer-choices.ts';
import {
  dimensionsCustomerOf,
  dimensionsSettings,
  dimensionsUsersOf,
  productTypeOf,
  templateOf
} from './customer-of.ts';
import { Connection, type DimensionsCustomer } from './dimensions-customer.ts';
import { DimensionsUser, withoutSimulated } from './dimensions-user.ts';
import { twiceUsed } from './references.ts';
import { administratorsLeft, usersUnfit } from './role-check.ts';
import { Sync } from './sync.ts';
import { afterEvent, isInTheMiddle, isWhole, type SyncEvent } from './sync-machine.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

const stageOf = ({ status }: DimensionsCustomer) =>
  status === 'terminated' ? 'terminated' : status === 'active' || status === 'disabled' ? 'live' : 'planned';

/** What becomes of the connection when it is saved so (R38, R39, R44). */
export const connectionDecision = (customer: DimensionsCustomer, isPaused: boolean) =>
  connectionSave.decide({
    connectionWas: !customer.connection ? 'none' : customer.connection.isPaused ? 'paused' : 'enabled',
    connectionIs: isPaused ? 'paused' : 'enabled',
    customerIs: stageOf(customer)
  });

/**
 * Makes the connection or corrects it. A draft's can be any, and what does not go together is refused at the creation;
 * later, its sub-accounts stay as they are, and the only remedy is another connection in its place (R42).
 */
export function saveConnection(
  state: State,
  { accountId, connection: details, isPaused }: CommandOf<'save-connection'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const customer = found.value;
  const isDraft = customer.status === 'draft';
  // the connection that is corrected; `null` for a new one, and for a draft's
  const made = !isDraft && customer.connection?.id === details.id ? customer.connection : null;
  const kept = accepted(Connection, { ...details, isPaused: made?.isPaused ?? isPaused });
  if (!kept.ok) return kept;
  const connection = kept.value;
  const unfit =
    actionUnfit(customer, 'edit') ??
    closed(customer, connection.isPaused) ??
    // a template that fits no longer does not keep the rest from being corrected
    (made?.templateId === connection.templateId ? null : templateUnfit(state, customer, connection)) ??
    (isDraft ? null : (subAccountsUnfit(made, connection) ?? incomplete(state, { ...customer, connection })));
  if (unfit) return fail(unfit);
  if (sameValue(customer.connection, connection)) return fail({ code: 'nothing-changed' });
  const event: SyncEvent = made
    ? { type: 'connection-edited' }
    : { type: 'created', isPaused: connection.isPaused };
  const sync = isDraft ? ok(customer.sync) : afterEvent(customer.sync, event);
  return sync.ok
    ? ok([{ type: 'connection-saved', accountId, connection, sync: sync.value }])
    : fail({ code: 'sync-unfit' });
}

const closed = (customer: DimensionsCustomer, isPaused: boolean): Refusal | null => {
  const { outcome, facts } = connectionDecision(customer, isPaused);
  return outcome === 'closed'
    ? { code: 'connection-closed', because: { table: 'dimensions-connection', facts } }
    : null;
};

function templateUnfit(
  state: State,
  customer: DimensionsCustomer,
  { templateId }: Connection
): Refusal | null {
  const settings = dimensionsSettings(state);
  if (!templateOf(settings, templateId)) return { code: 'gone', what: 'pbx-template' };
  const type = productTypeOf(settings, customer.productTypeId);
  if (!type || customer.status === 'draft') return null;
  const { outcome, facts } = typeOffer(settings, type, templateId);
  return outcome === 'template-differs'
    ? { code: 'product-type-unfit', name: type.name, because: { table: 'dimensions-type-offer', facts } }
    : null;
}

function subAccountsUnfit(made: Connection | null, chosen: Connection): Refusal | null {
  const { outcome, facts } = subAccountsDecision(made, chosen);
  const because = { table: 'dimensions-sub-accounts', facts } as const;
  if (outcome === 'read-only') return { code: 'sub-accounts-stay', because };
  return outcome === 'top-level' ? { code: 'top-level-account', because } : null;
}

/** Enables a paused connection, or pauses one: nothing is connected or imported then. */
export function switchConnection(
  state: State,
  { accountId, to }: CommandOf<'switch-connection'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const { connection, sync: before, status } = found.value;
  if (!connection) return fail({ code: 'connection-missing' });
  const unfit = closed(found.value, to === 'paused');
  if (unfit) return fail(unfit);
  if (connection.isPaused === (to === 'paused')) return fail({ code: 'already-switched' });
  const sync =
    status === 'draft' ? ok(before) : afterEvent(before, { type: to === 'paused' ? 'pause' : 'enable' });
  return sync.ok
    ? ok([{ type: 'connection-switched', accountId, to, sync: sync.value }])
    : fail({ code: 'sync-unfit' });
}

/** Which made-up telephone system the next synchronisation meets; not while one is under way. */
export function chooseSimulation(
  state: State,
  { accountId, pbx, scenario }: CommandOf<'choose-simulation'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const { sync } = found.value;
  const unfit = closed(found.value, found.value.connection?.isPaused ?? true);
  if (unfit) return fail(unfit);
  if (isInTheMiddle(sync)) return fail({ code: 'sync-unfit' });
  // what was interrupted does not go on in another telephone system
  const isHalf = sync.state === 'error' || (sync.state === 'paused' && !isWhole(sync));
  const isOther = isHalf && pbx !== sync.pbx;
  const anew = isOther ? { accounts: [], doneAccounts: [], report: null } : {};
  const kept = accepted(Sync, { ...sync, ...anew, pbx, scenario });
  if (!kept.ok) return kept;
  return sameValue(kept.value, sync)
    ? fail({ code: 'nothing-changed' })
    : ok([{ type: 'simulation-chosen', accountId, sync: kept.value }]);
}

const userEvents: readonly SyncEvent['type'][] = [
  'created',
  'enable',
  'pause',
  'connection-edited',
  'roster-taken',
  'terminated'
];

/**
 * Takes the synchronisation on by what happened, all of it or nothing; the users of an account come with the event that
 * it is finished, and one account at most is finished at once.
 */
export function advanceSync(
  state: State,
  { accountId, events, users }: CommandOf<'advance-sync'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const { connection } = found.value;
  if (!connection) return fail({ code: 'connection-missing' });
  const unfit = closed(found.value, connection.isPaused);
  if (unfit) return fail(unfit);
  // these have commands of their own
  const isOwnCommand = events.some(({ type }) => userEvents.includes(type));
  const finished = events.filter(({ type }) => type === 'account-synced').length;
  if (isOwnCommand || finished > 1 || (users.length > 0 && finished === 0))
    return fail({ code: 'sync-unfit' });
  let { sync } = found.value;
  for (const event of events) {
    const next = afterEvent(sync, event);
    if (!next.ok) return fail({ code: 'sync-unfit' });
    sync = next.value;
  }
  if (sameValue(sync, found.value.sync)) return fail({ code: 'nothing-changed' });
  const noted = accepted(Sync, sync);
  if (!noted.ok) return noted;
  const kept = usersToKeep(state, accountId, users);
  if (!kept.ok) return kept;
  return ok([{ type: 'sync-advanced', accountId, sync: noted.value }, ...kept.value]);
}

/** Why no roster can be taken over, which is checked all the same: nobody is imported while it is paused (R39). */
export function rosterUnfit(customer: DimensionsCustomer): Refusal | null {
  const unfit = usersUnfit(customer);
  if (unfit) return unfit;
  const { outcome, facts } = connectionDecision(customer, customer.connection?.isPaused ?? false);
  return outcome === 'nothing-imported'
    ? { code: 'connection-paused', because: { table: 'dimensions-connection', facts } }
    : null;
}

/**
 * What a roster of the telephone system says; nothing is monitored by it. Simulated users give way to a real one, and what
 * was simulated neither goes on beside it nor is told of it.
 */
export function importRoster(
  state: State,
  { accountId, users, replacesSimulated }: CommandOf<'import-roster'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const unfit = rosterUnfit(found.value);
  if (unfit) return fail(unfit);
  const kept = usersToKeep(state, accountId, users, replacesSimulated);
  if (!kept.ok) return kept;
  if (kept.value.length === 0) return fail({ code: 'nothing-changed' });
  const isReal = replacesSimulated || users.some(({ pbx }) => pbx?.isSimulated === false);
  const sync = isReal ? afterEvent(found.value.sync, { type: 'roster-taken' }) : null;
  // without a connection nothing was simulated
  return sync?.ok && !sameValue(sync.value, found.value.sync)
    ? ok([...kept.value, { type: 'sync-advanced', accountId, sync: sync.value }])
    : kept;
}

/**
 * Keeps the users that differ from what is kept; each is somebody of the account, or somebody that only the system knows.
 * Nobody becomes two users: whom only the system knew under an identifier that another user has now is that one. An
 * administrator stays. Nobody went through the roles of whoever is new (R46).
 */
function usersToKeep(
  state: State,
  accountId: Id,
  users: readonly DimensionsUser[],
  replacesSimulated = false
): Outcome {
  const taken: DimensionsUser[] = [];
  const changed: DimensionsUser[] = [];
  const ids = new Set<Id>();
  const given = new Set(users.map(({ id }) => id));
  const others = dimensionsUsersOf(state, accountId).filter(({ id }) => !given.has(id));
  const people = new Set(others.map(({ personId }) => personId));
  for (const each of users) {
    const user = accepted(DimensionsUser, { ...each, accountId });
    if (!user.ok) return user;
    const { id, personId, pbx } = user.value;
    const known = state.dimensionsUsers.get(id);
    if (ids.has(id) || (known && known.accountId !== accountId)) return fail({ code: 'exists-already' });
    ids.add(id);
    if (personId !== '' && state.people.get(personId)?.accountId !== accountId)
      return fail({ code: 'gone', what: 'person' });
    if (personId === '' && !pbx) return fail({ code: 'gone', what: 'dimensions-user' });
    if (personId !== '' && people.has(personId)) return fail({ code: 'exists-already' });
    people.add(personId);
    taken.push(user.value);
    if (!sameValue(known, user.value)) changed.push(user.value);
  }
  const simulated = replacesSimulated ? others.filter(({ pbx }) => pbx?.isSimulated) : [];
  const stripped = withoutSimulated(simulated);
  const isLeft = new Set(stripped.map(({ id }) => id));
  const replaced = simulated.filter(({ id }) => !isLeft.has(id));
  changed.push(...stripped);
  const unfit = administratorsLeft(state, accountId, [
    ...changed,
    ...replaced.map((user) => ({ ...user, roles: [] }))
  ]);
  if (unfit) return fail(unfit);
  const systemIds = new Set(users.flatMap(({ pbx }) => pbx?.pbxId ?? []));
  const absorbed = others.filter(({ personId, pbx }) => personId === '' && pbx && systemIds.has(pbx.pbxId));
  const userIds = [...new Set([...absorbed, ...replaced].map(({ id }) => id))];
  const leaving = new Set([...userIds, ...isLeft]);
  const staying = others.filter(({ id }) => !leaving.has(id));
  if (twiceUsed([...taken, ...stripped, ...staying])) return fail({ code: 'exists-already' });
  const isAnyNew = changed.some(({ id }) => !state.dimensionsUsers.has(id));
  const isReopened = isAnyNew && state.dimensionsCustomers.get(accountId)?.rolesDone === true;
  return ok([
    ...(changed.length > 0 ? [{ type: 'dimensions-users-saved' as const, accountId, users: changed }] : []),
    ...(userIds.length > 0 ? [{ type: 'dimensions-users-removed' as const, accountId, userIds }] : []),
    ...(isReopened ? [{ type: 'roles-finished' as const, accountId, to: 'pending' as const }] : [])
  ]);
}
