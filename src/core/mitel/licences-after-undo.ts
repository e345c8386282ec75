import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { Context } from '#core/actor.ts';
import { withFields } from '#core/fields-of.ts';
import type { Change, JournalEntry } from '#core/journal.ts';
import type { Refusal } from '#core/refusal.ts';
import { activeLicences, noLicences, type State } from '#core/state.ts';
import { effectOfSwitching } from './effect-of-switching.ts';
import { isLicensed } from './licences.ts';
import { neverOn, soonDays } from './settings.ts';
import { statusOf, type Order } from './order.ts';
import { poolOf, pools, tallyIn, type Pool } from './pools.ts';

/** Why the licences of the entry's account would not fit what an undo restores, or `null`. */
export function licencesWouldNotFit(
  state: State,
  entry: JournalEntry,
  changes: readonly Change[],
  context: Context
): Refusal | null {
  const account = state.accounts.get(entry.accountId ?? '');
  if (!account) return null; // the undo brings it back, with its people and orders
  const tally = state.tallies.get(account.id) ?? noLicences;
  const active = activeLicences(tally);
  if (entry.licences ? active !== entry.licences.after : active > mostKept(state, account, entry, changes))
    return { code: 'licences-given-since' };
  for (const pool of pools) {
    const { given, ordered } = tallyIn(tally, pool);
    const { regained, bought, freed } = moved(state, account, changes, context, pool);
    const beyond = given + regained - (ordered + bought);
    if (beyond > 0 && freed) return { code: 'order-in-use', given: beyond };
    if (beyond > 0 && regained > 0)
      return {
        code: 'no-licence-left',
        wanted: regained,
        left: Math.max(0, ordered - given),
        ...(pool === 'miteam-meetings' ? {} : { because: { table: 'mitel-one-action', facts: noneLeft } })
      };
  }
  return null;
}

/** A tier can be given back as far as it could be given. */
const noneLeft = { action: 'give', mitelOne: 'on', pool: 'none', holds: 'none' } as const;

/**
 * Undoing "MiTeam Meetings on" switches it off without revoking anything. Where the rules revoke, that is right
 * only for the licences that were there before it was switched on.
 */
function mostKept(state: State, account: Account, entry: JournalEntry, changes: readonly Change[]): number {
  const { before } = changes.find(({ table, id }) => table === 'accounts' && id === account.id) ?? {};
  const { mitel } = withFields(account, before ?? {}) as unknown as Account;
  if (mitel.integrations['miteam-meetings'] === 'on') return Infinity;
  const effect = effectOfSwitching(account, 'miteam-meetings', 'off', neverOn(state));
  if (effect.outcome.licences !== 'revoked') return Infinity;
  const kept = entry.lines.find((line) => line.code === 'licences-kept');
  return kept?.code === 'licences-kept' ? kept.count : 0;
}

/** What an undo does to the licences of one pool: given again, ordered more or fewer, an order set free. */
function moved(state: State, account: Account, changes: readonly Change[], context: Context, pool: Pool) {
  const holds = (person: Person): boolean =>
    pool === 'miteam-meetings'
      ? person.miteam?.source === 'order' && isLicensed(account, person)
      : person.mitelOne === pool;
  const held = (person: Person | undefined): number =>
    person?.accountId === account.id && holds(person) ? 1 : 0;
  const counted = (order: Order | undefined): number =>
    order?.assignedTo === account.id &&
    poolOf(order) === pool &&
    statusOf(order, context.today, soonDays(state)).counts
      ? order.quantity
      : 0;
  let regained = 0;
  let bought = 0;
  let freed = false;
  for (const { table, id, before } of changes) {
    if (table === 'people') {
      const person = state.people.get(id);
      regained += held(before ? ({ ...person, ...before } as Person) : undefined) - held(person);
    }
    if (table === 'orders') {
      const order = state.orders.get(id);
      const then = before ? ({ ...order, ...before } as Order) : undefined;
      bought += counted(then) - counted(order);
      if (counted(order) > 0 && then?.assignedTo !== account.id) freed = true;
    }
  }
  return { regained, bought, freed };
}
