import type { Context } from './actor.ts';
import type { Event } from './command.ts';
import type { Account } from './account/account.ts';
import type { MitelAccount, MitelOneTier } from './mitel/mitel-account.ts';
import type { Id } from './fields.ts';
import { fieldsOf, withFields } from './fields-of.ts';
import type { Change } from './journal.ts';
import { put, recordsOf, remove, update } from './put-records.ts';
import { sameValue } from './same-value.ts';
import { listedTables, tables, type LicenceTally, type Records, type State, type Table } from './state.ts';
import { isDimensionsEvent } from './dimensions/dimensions-command.ts';
import { evolveDimensions } from './dimensions/evolve-dimensions.ts';
import { evolveWebex } from './webex/evolve-webex.ts';
import { isWebexEvent } from './webex/webex-command.ts';

/** The state after an event. Only the records the event is about are new; all others are the same objects. */
export function evolve(state: State, event: Event): State {
  if (isWebexEvent(event)) return evolveWebex(state, event);
  if (isDimensionsEvent(event)) return evolveDimensions(state, event);
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
    case 'account-deactivated':
      return mitel(state, event.accountId, () => ({ status: 'deactivated' }));
    case 'account-reactivated':
      return mitel(state, event.accountId, () => ({ status: 'active' }));
    case 'vendor-facts-recorded':
      return mitel(state, event.accountId, () => ({ vendor: event.facts }));
    case 'support-contact-saved':
      return mitel(state, event.accountId, ({ supportContacts }) => ({
        supportContacts: supportContacts.some(({ id }) => id === event.contact.id)
          ? supportContacts.map((contact) => (contact.id === event.contact.id ? event.contact : contact))
          : [...supportContacts, event.contact]
      }));
    case 'support-contact-removed':
      return mitel(state, event.accountId, ({ supportContacts }) => ({
        supportContacts: supportContacts.filter(({ id }) => id !== event.contactId)
      }));
    case 'privilege-switched':
      return mitel(state, event.accountId, ({ privileges }) => ({
        privileges: { ...privileges, [event.privilege]: event.to === 'on' }
      }));
    case 'privilege-kept':
      return state;
    case 'bandwidth-optimisation-switched':
      return mitel(state, event.accountId, () => ({ bandwidthOptimisation: event.to === 'on' }));
    case 'people-added':
      return put(state, 'people', event.people);
    case 'person-corrected':
      return update(state, 'people', [event.personId], (person) => ({ ...person, ...event.details }));
    case 'people-corrected': {
      const details = new Map(event.people.map((person) => [person.id, person.details]));
      return update(state, 'people', [...details.keys()], (person) => ({
        ...person,
        ...details.get(person.id)
      }));
    }
    case 'role-set':
      return update(state, 'people', event.personIds, (person) => ({ ...person, role: event.role }));
    case 'role-added':
    case 'role-corrected':
      return put(state, 'roles', [event.role]);
    case 'role-removed':
      return remove(state, 'roles', [event.roleId]);
    case 'role-assigned':
      return mitel(state, event.accountId, ({ roles }) => ({ roles: [...roles, event.roleId].sort() }));
    case 'role-unassigned':
      return mitel(state, event.accountId, ({ roles }) => ({
        roles: roles.filter((id) => id !== event.roleId)
      }));
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
      return mitel(state, event.accountId, ({ integrations }) => ({
        integrations: { ...integrations, [event.integration]: event.to }
      }));
    case 'integration-set-up':
      return mitel(state, event.accountId, ({ integrations, setUp }) => ({
        setUp: { ...setUp, [event.integration]: event.values },
        integrations: event.isNew ? { ...integrations, [event.integration]: 'added' } : integrations
      }));
    case 'plan-kept':
      return mitel(state, event.accountId, () => ({ plan: event.plan }));
    case 'plan-dropped':
      return mitel(state, event.accountId, () => ({ plan: null }));
    case 'licences-kept':
      return state;
    case 'licences-revoked':
      return revoke(state, event.accountId, event.generation);
    case 'licences-given':
      return giveOrTake(state, event.accountId, event.personIds, 'give');
    case 'licences-taken':
      return giveOrTake(state, event.accountId, event.personIds, 'take');
    case 'mitel-one-given':
      return giveMitelOne(state, event.accountId, event.personIds, event.tier);
    case 'mitel-one-taken':
      return giveMitelOne(state, event.accountId, event.personIds, null);
    case 'micollab-licences-recorded':
      return recordFromMicollab(state, event.accountId, event.personIds, 1);
    case 'micollab-licences-struck':
      return recordFromMicollab(state, event.accountId, event.personIds, -1);
    case 'records-imported': {
      const { workspace, ...lists } = event.records;
      const started = workspace ? put(state, 'workspace', [workspace]) : state;
      return listedTables.reduce((next, table) => put(next, table, lists[table]), started);
    }
    case 'undone':
      return restored(state, event.changes);
  }
}

/** The account with some parts of its Mitel account replaced. */
const mitel = (state: State, accountId: Id, change: (mitel: MitelAccount) => Partial<MitelAccount>): State =>
  update(state, 'accounts', [accountId], (account: Account) => ({
    ...account,
    mitel: { ...account.mitel, ...change(account.mitel) }
  }));

/** A new generation: no licence given before counts any more, and no person is touched. */
function revoke(state: State, accountId: Id, generation: Id): State {
  const revoked = mitel(state, accountId, () => ({ licenceGeneration: generation }));
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

/** Gives a tier in place of what was held before, or takes what is held. */
function giveMitelOne(
  state: State,
  accountId: Id,
  personIds: readonly Id[],
  tier: MitelOneTier | null
): State {
  const held = personIds.map((id) => state.people.get(id)?.mitelOne ?? null);
  const changed = update(state, 'people', personIds, (person) => ({ ...person, mitelOne: tier }));
  const tally = state.tallies.get(accountId);
  if (!tally) return changed;
  const mitelOne = { ...tally.mitelOne };
  const count = (of: MitelOneTier | null, by: 1 | -1): void => {
    if (of) mitelOne[of] = { ...mitelOne[of], given: mitelOne[of].given + by };
  };
  for (const before of held) {
    count(before, -1);
    count(tier, 1);
  }
  return withTally(changed, accountId, { ...tally, mitelOne });
}

function recordFromMicollab(state: State, accountId: Id, personIds: readonly Id[], by: 1 | -1): State {
  const generation = state.accounts.get(accountId)?.mitel.licenceGeneration ?? '';
  const changed = update(state, 'people', personIds, (person) => ({
    ...person,
    miteam: by === 1 ? { generation, source: 'micollab' as const } : null
  }));
  const tally = state.tallies.get(accountId);
  const byMicollab = (tally?.byMicollab ?? 0) + by * personIds.length;
  return tally ? withTally(changed, accountId, { ...tally, byMicollab }) : changed;
}

const withTally = (state: State, accountId: Id, tally: LicenceTally) => ({
  ...state,
  tallies: new Map(state.tallies).set(accountId, tally)
});

/** Each table is copied once, however many of its records are restored. */
function restored(state: State, changes: readonly Change[]): State {
  const copies = new Map<Table, Map<Id, Records[Table]>>();
  for (const { table, id, before } of changes) {
    const next = copies.get(table) ?? new Map(recordsOf<Table>(state, table));
    copies.set(table, next);
    if (before === null) next.delete(id);
    else next.set(id, withFields(next.get(id) ?? {}, before) as unknown as Records[Table]);
  }
  return { ...state, ...Object.fromEntries(copies) };
}

/** The state after all events, and what it changed, record by record. Changed accounts and people carry the new date. */
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
  const dated = <T extends { readonly changedAt: string }>(record: T): T => ({
    ...record,
    changedAt: context.at
  });
  const people = changes.filter(({ table }) => table === 'people').map(({ id }) => id);
  const accounts = accountsTouched(state, evolved, changes);
  return {
    state: update(update(evolved, 'people', people, dated), 'accounts', accounts, dated),
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

/** The fields that differ. Except for imports `changedAt` follows from the change and is none itself. */
function difference(
  recordBefore: Fields,
  recordAfter: Fields,
  ignored: readonly string[]
): { before: Fields; after: Fields } | null {
  const [before, after] = [fieldsOf(recordBefore), fieldsOf(recordAfter)];
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
    if (table === 'webexCustomers' || table === 'dimensionsCustomers') ids.add(id);
    for (const state of [before, after]) {
      if (table === 'sites' || table === 'webexUsers' || table === 'dimensionsUsers')
        ids.add(state[table].get(id)?.accountId ?? '');
      if (table === 'people') ids.add(state.people.get(id)?.accountId ?? '');
      if (table === 'orders') ids.add(state.orders.get(id)?.assignedTo ?? '');
    }
  }
  return [...ids];
}
