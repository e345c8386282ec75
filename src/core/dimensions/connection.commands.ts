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
import { subAccountsDecision, typeOffer } from './customer-choices.ts';
import { dimensionsCustomerOf, dimensionsSettings, productTypeOf, templateOf } from './customer-of.ts';
import { Connection, type DimensionsCustomer } from './dimensions-customer.ts';
import { DimensionsUser } from './dimensions-user.ts';
import { Sync } from './sync.ts';
import { afterEvent, type SyncEvent } from './sync-machine.ts';

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

/** Makes the connection or corrects it. A draft's can be any; later, its sub-accounts stay as they are (R42). */
export function saveConnection(
  state: State,
  { accountId, connection: details, isPaused }: CommandOf<'save-connection'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const customer = found.value;
  const known = customer.connection;
  const connection = accepted(Connection, { ...details, isPaused: known?.isPaused ?? isPaused });
  if (!connection.ok) return connection;
  const isDraft = customer.status === 'draft';
  const unfit =
    actionUnfit(customer, 'edit') ??
    closed(customer, connection.value.isPaused) ??
    templateUnfit(state, customer, connection.value) ??
    subAccountsUnfit(isDraft ? null : known, connection.value);
  if (unfit) return fail(unfit);
  if (sameValue(known, connection.value)) return fail({ code: 'nothing-changed' });
  const kept = isDraft ? { ...connection.value, isPaused } : connection.value;
  const sync = isDraft ? ok(customer.sync) : afterEvent(customer.sync, { type: 'connection-edited' });
  return sync.ok
    ? ok([{ type: 'connection-saved', accountId, connection: kept, sync: sync.value }])
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
  if (!type) return null;
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
  if (sync.state === 'discovering' || sync.state === 'syncing' || sync.state === 'closed')
    return fail({ code: 'sync-unfit' });
  const kept = accepted(Sync, { ...sync, pbx, scenario });
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
  'terminated'
];

/** Takes the synchronisation on by one event; the users of an account come with the event that it is finished. */
export function advanceSync(
  state: State,
  { accountId, event, users }: CommandOf<'advance-sync'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  if (!found.value.connection) return fail({ code: 'connection-missing' });
  // these have commands of their own
  if (userEvents.includes(event.type) || (users.length > 0 && event.type !== 'account-synced'))
    return fail({ code: 'sync-unfit' });
  const sync = afterEvent(found.value.sync, event);
  if (!sync.ok) return fail({ code: 'sync-unfit' });
  const kept = usersToKeep(state, accountId, users);
  if (!kept.ok) return kept;
  return ok([
    ...(kept.value.length > 0
      ? [{ type: 'dimensions-users-saved' as const, accountId, users: kept.value }]
      : []),
    { type: 'sync-advanced', accountId, sync: sync.value }
  ]);
}

/** What a roster of the real telephone system says; it needs no connection, and monitors nothing. */
export function importRoster(
  state: State,
  { accountId, users }: CommandOf<'import-roster'>,
  context: Context
): Outcome {
  const found = dimensionsCustomerOf(state, accountId, context);
  if (!found.ok) return found;
  const unfit = actionUnfit(found.value, 'edit');
  if (unfit) return fail(unfit);
  if (found.value.status === 'draft' || found.value.status === 'terminated')
    return fail({ code: 'dimensions-action-unfit' });
  const kept = usersToKeep(state, accountId, users);
  if (!kept.ok) return kept;
  return kept.value.length > 0
    ? ok([{ type: 'dimensions-users-saved', accountId, users: kept.value }])
    : fail({ code: 'nothing-changed' });
}

/** The users that differ from what is kept; each is somebody of the account, or somebody that only the system knows. */
function usersToKeep(
  state: State,
  accountId: Id,
  users: readonly DimensionsUser[]
): Result<readonly DimensionsUser[], Refusal> {
  const changed: DimensionsUser[] = [];
  const ids = new Set<Id>();
  for (const given of users) {
    const user = accepted(DimensionsUser, { ...given, accountId });
    if (!user.ok) return user;
    const { id, personId, pbx } = user.value;
    const known = state.dimensionsUsers.get(id);
    if (ids.has(id) || (known && known.accountId !== accountId)) return fail({ code: 'exists-already' });
    ids.add(id);
    if (personId !== '' && state.people.get(personId)?.accountId !== accountId)
      return fail({ code: 'gone', what: 'person' });
    if (personId === '' && !pbx) return fail({ code: 'gone', what: 'dimensions-user' });
    if (!sameValue(known, user.value)) changed.push(user.value);
  }
  return ok(changed);
}
