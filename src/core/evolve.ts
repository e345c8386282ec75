import type { Context } from './actor.ts';
import type { Event } from './command.ts';
import type { Id } from './fields.ts';
import type { Change } from './journal.ts';
import { sameValue } from './same-value.ts';
import { tables, type LicenceTally, type Records, type State, type Table } from './state.ts';

/** The state after an event. Only the records the event is about are new; all others are the same objects. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case 'workspace-started':
      return put(state, 'workspace', [event.workspace]);
    case 'settings-changed':
      return update(state, 'workspace', ['workspace'], (workspace) => ({ ...workspace, ...event.settings }));
    case 'account-created':
      return put(state, 'accounts', [event.account]);
    case 'account-corrected':
      return update(state, 'accounts', [event.accountId], (account) => ({ ...account, ...event.details }));
    case 'account-removed':
      return remove(state, 'accounts', [event.accountId]);
    case 'people-added':
      return put(state, 'people', event.people);
    case 'person-corrected':
      return update(state, 'people', [event.personId], (person) => ({ ...person, ...event.details }));
    case 'people-removed':
      return remove(state, 'people', event.personIds);
    case 'order-recorded':
      return put(state, 'orders', [event.order]);
    case 'order-corrected':
      return update(state, 'orders', [event.orderId], (order) => ({ ...order, ...event.details }));
    case 'order-removed':
      return remove(state, 'orders', [event.orderId]);
    case 'order-assigned':
      return update(state, 'orders', [event.orderId], (order) => ({ ...order, assignedTo: event.accountId }));
    case 'order-released':
      return update(state, 'orders', [event.orderId], (order) => ({ ...order, assignedTo: null }));
    case 'integration-switched':
      return update(state, 'accounts', [event.accountId], (account) => ({
        ...account,
        mitel: {
          ...account.mitel,
          integrations: { ...account.mitel.integrations, [event.integration]: event.to }
        }
      }));
    case 'licences-kept':
      return state;
    case 'licences-revoked':
      return revoke(state, event.accountId, event.generation);
    case 'licences-given':
      return giveOrTake(state, event.accountId, event.personIds, 'give');
    case 'licences-taken':
      return giveOrTake(state, event.accountId, event.personIds, 'take');
    case 'records-imported': {
      const { workspace, accounts, people, orders } = event.records;
      const started = workspace ? put(state, 'workspace', [workspace]) : state;
      return put(put(put(started, 'accounts', accounts), 'people', people), 'orders', orders);
    }
    case 'undone':
      return event.changes.reduce(restore, state);
  }
}

/** A new generation: no licence given before counts any more, and no person is touched. */
function revoke(state: State, accountId: Id, generation: Id): State {
  const revoked = update(state, 'accounts', [accountId], (account) => ({
    ...account,
    mitel: { ...account.mitel, licenceGeneration: generation }
  }));
  const tally = state.tallies.get(accountId);
  return tally ? withTally(revoked, accountId, { ...tally, given: 0, byMicollab: 0 }) : revoked;
}

function giveOrTake(state: State, accountId: Id, personIds: readonly Id[], action: 'give' | 'take'): State {
  const generation = state.accounts.get(accountId)?.mitel.licenceGeneration ?? '';
  const handed = personIds.filter((id) => state.people.get(id)?.miteam?.source === 'micollab').length;
  const changed = update(state, 'people', personIds, (person) => ({
    ...person,
    miteam: action === 'give' ? { generation, source: 'order' as const } : null
  }));
  const tally = state.tallies.get(accountId);
  if (!tally) return changed;
  return withTally(changed, accountId, {
    ...tally,
    given: action === 'give' ? tally.given + personIds.length : tally.given - (personIds.length - handed),
    byMicollab: action === 'give' ? tally.byMicollab : tally.byMicollab - handed
  });
}

const withTally = (state: State, accountId: Id, tally: LicenceTally) => ({
  ...state,
  tallies: new Map(state.tallies).set(accountId, tally)
});

const recordsOf = <T extends Table>(state: State, table: T) => state[table] as ReadonlyMap<Id, Records[T]>;

function put<T extends Table>(state: State, table: T, records: readonly Records[T][]): State {
  if (records.length === 0) return state;
  const next = new Map(recordsOf(state, table));
  for (const record of records) next.set(record.id, record);
  return { ...state, [table]: next };
}

function update<T extends Table>(
  state: State,
  table: T,
  ids: readonly Id[],
  change: (record: Records[T]) => Records[T]
): State {
  const next = new Map(recordsOf(state, table));
  for (const id of ids) {
    const record = next.get(id);
    if (record) next.set(id, change(record));
  }
  return { ...state, [table]: next };
}

function remove(state: State, table: Table, ids: readonly Id[]): State {
  const next = new Map(recordsOf<Table>(state, table));
  for (const id of ids) next.delete(id);
  return { ...state, [table]: next };
}

function restore(state: State, { table, id, before }: Change): State {
  const next = new Map(recordsOf<Table>(state, table));
  if (before === null) next.delete(id);
  else next.set(id, { ...next.get(id), ...before } as Records[Table]);
  return { ...state, [table]: next };
}

/** The state after all events, and what it changed, record by record. Changed accounts carry the new date. */
export function applied(
  state: State,
  events: readonly Event[],
  context: Context
): { state: State; changes: Change[] } {
  const evolved = events.reduce(evolve, state);
  // an imported account keeps the date it came with: the same state gives the same bundle
  const imported = events.some(({ type }) => type === 'records-imported');
  const changes = tables.flatMap((table) => changesIn(state, evolved, table, imported ? [] : ['changedAt']));
  if (imported) return { state: evolved, changes };
  const touched = accountsTouched(state, evolved, changes);
  return {
    state: update(evolved, 'accounts', touched, (account) => ({ ...account, changedAt: context.at })),
    changes
  };
}

function changesIn(before: State, after: State, table: Table, ignored: readonly string[]): Change[] {
  if (before[table] === after[table]) return [];
  const changes: Change[] = [];
  for (const [id, record] of after[table]) {
    const old = before[table].get(id);
    if (old === undefined) changes.push({ table, id, before: null, after: { ...record } });
    else if (old !== record) {
      const change = difference(old, record, ignored);
      if (change) changes.push({ table, id, ...change });
    }
  }
  for (const [id, record] of before[table])
    if (!after[table].has(id)) changes.push({ table, id, before: { ...record }, after: null });
  return changes;
}

type Fields = Readonly<Record<string, unknown>>;

/** The top-level fields that differ. Except for imports `changedAt` follows from the change and is none itself. */
function difference(
  before: Fields,
  after: Fields,
  ignored: readonly string[]
): { before: Fields; after: Fields } | null {
  const fields = Object.keys({ ...before, ...after }).filter(
    (field) => !ignored.includes(field) && !sameValue(before[field], after[field])
  );
  const pick = (record: Fields) => Object.fromEntries(fields.map((field) => [field, record[field]]));
  return fields.length > 0 ? { before: pick(before), after: pick(after) } : null;
}

function accountsTouched(before: State, after: State, changes: readonly Change[]): Id[] {
  const ids = new Set<Id>();
  for (const { table, id } of changes) {
    if (table === 'accounts') ids.add(id);
    for (const state of [before, after]) {
      if (table === 'people') ids.add(state.people.get(id)?.accountId ?? '');
      if (table === 'orders') ids.add(state.orders.get(id)?.assignedTo ?? '');
    }
  }
  return [...ids];
}
