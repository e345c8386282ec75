import type { DimensionsUser } from '#core/dimensions/dimensions-user.ts';
import type { Id } from '#core/fields.ts';
import type { Table } from '#core/state.ts';
import { accountsOf } from './accounts-of.ts';
import { isRemovedHere, type ImportItem } from './import-item.ts';

/**
 * An account that was removed here went with its people, so it is asked about once and not person by person:
 * if anything of it changed there, the account conflicts and its missing people follow it as new; else all stay away.
 * The same holds for a customer at a vendor with its sites and users, and for a person who was such a user.
 */
export function withRemoved(items: readonly ImportItem[]): readonly ImportItem[] {
  const ofAccounts = withRemovedOwners(items, 'accounts', ofAccount, [
    'people',
    'webexCustomers',
    'sites',
    'webexUsers',
    'dimensionsCustomers',
    'dimensionsUsers'
  ]);
  const ofCustomers = withRemovedOwners(ofAccounts, 'webexCustomers', ofAccount, ['sites', 'webexUsers']);
  const ofDimensions = withRemovedOwners(ofCustomers, 'dimensionsCustomers', ofAccount, ['dimensionsUsers']);
  return withRemovedOwners(ofDimensions, 'people', ofPerson, ['webexUsers', 'dimensionsUsers']);
}

const ofPerson = ({ table, theirs }: ImportItem): readonly Id[] =>
  table === 'dimensionsUsers' ? [(theirs as DimensionsUser).personId] : [theirs.id];

const ofAccount = ({ table, theirs }: ImportItem): readonly Id[] => accountsOf(table, theirs);

function withRemovedOwners(
  items: readonly ImportItem[],
  owners: Table,
  ownersOf: (item: ImportItem) => readonly Id[],
  followers: readonly Table[]
): readonly ImportItem[] {
  const removed = new Set(
    // one that follows its own owner back is asked about there
    items.filter((i) => i.table === owners && isRemovedHere(i) && i.status !== 'new').map(({ id }) => id)
  );
  if (removed.size === 0) return items;
  const concerns = (item: ImportItem): boolean =>
    owners === 'accounts' || item.table === owners || followers.includes(item.table);
  const removedOf = (item: ImportItem): Id | undefined =>
    concerns(item) ? ownersOf(item).find((id) => removed.has(id)) : undefined;
  const changedThere = new Set(
    items.filter(({ status }) => status !== 'kept' && status !== 'same').map(removedOf)
  );
  return items.map((item) => {
    const owner = removedOf(item);
    if (owner === undefined || !changedThere.has(owner)) return item;
    if (item.table === owners) return { ...item, status: 'conflicting' };
    return followers.includes(item.table) && !item.mine ? { ...item, status: 'new' } : item;
  });
}
