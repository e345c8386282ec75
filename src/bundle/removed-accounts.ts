import type { Id } from '#core/fields.ts';
import { accountsOf } from './accounts-of.ts';
import { isRemovedHere, type ImportItem } from './import-item.ts';

/**
 * An account that was removed here went with its people, so it is asked about once and not person by person:
 * if anything of it changed there, the account conflicts and its missing people follow it as new; else all stay away.
 */
export function withRemovedAccounts(items: readonly ImportItem[]): readonly ImportItem[] {
  const removed = new Set(
    items.filter((i) => i.table === 'accounts' && isRemovedHere(i)).map(({ id }) => id)
  );
  if (removed.size === 0) return items;
  const removedOf = ({ table, theirs }: ImportItem): Id | undefined =>
    accountsOf(table, theirs).find((id) => removed.has(id));
  const changedThere = new Set(
    items.filter(({ status }) => status !== 'kept' && status !== 'same').map(removedOf)
  );
  return items.map((item) => {
    const account = removedOf(item);
    if (account === undefined || !changedThere.has(account)) return item;
    if (item.table === 'accounts') return { ...item, status: 'conflicting' };
    return item.table === 'people' && !item.mine ? { ...item, status: 'new' } : item;
  });
}
