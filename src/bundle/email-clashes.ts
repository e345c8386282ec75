import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { emailKey } from '#core/state.ts';
import type { ImportItem } from './import-item.ts';

/** Statuses under which the bundle's side of a person may come to be written. */
const takeable = ['new', 'changed', 'conflicting'];

/**
 * Marks the people who cannot be taken over because the e-mail address belongs to somebody else of the account here.
 * Whoever is not taken over keeps an address in turn, which may be wanted by the next one.
 */
export function withClashes(items: readonly ImportItem[], local: readonly Person[]): readonly ImportItem[] {
  const takers = items.filter(({ table, status }) => table === 'people' && takeable.includes(status));
  const takerOf = new Map(takers.map((item) => [addressOf(item.theirs as Person), item]));
  const moving = new Set(takers.filter(({ status }) => status === 'changed').map(({ id }) => id));
  // of a conflict both addresses count as taken: it is not decided yet
  const staying = new Map<string, Id>(
    local.filter(({ id }) => !moving.has(id)).map((person) => [addressOf(person), person.id])
  );
  const clashing = new Set<string>();
  const toCheck = [...takerOf.values()];
  for (let item = toCheck.pop(); item; item = toCheck.pop()) {
    const holder = staying.get(addressOf(item.theirs as Person));
    if (holder === undefined || holder === item.id || clashing.has(item.key)) continue;
    clashing.add(item.key);
    if (!item.mine) continue;
    const kept = addressOf(item.mine as Person);
    staying.set(kept, item.id);
    const next = takerOf.get(kept);
    if (next) toCheck.push(next);
  }
  return clashing.size === 0
    ? items
    : items.map((item) => (clashing.has(item.key) ? { ...item, status: 'clash' } : item));
}

const addressOf = ({ accountId, email }: Person): string => emailKey(accountId, email);
