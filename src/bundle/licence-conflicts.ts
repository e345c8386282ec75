import type { Account } from '#core/account/account.ts';
import type { Person } from '#core/account/person.ts';
import type { Id } from '#core/fields.ts';
import { sameValue } from '#core/same-value.ts';
import type { ImportItem } from './import-item.ts';

/**
 * What becomes of licences depends on the order of switches, so one device may not decide alone (gap G14): where one
 * side switched MiCollab or MiTeam Meetings or revoked licences while the other side gave or took some, the account
 * conflicts although each record was changed on one side only.
 */
export function withLicenceConflicts(items: readonly ImportItem[]): readonly ImportItem[] {
  const [here, there] = [
    accountsWithLicenceChanges(items, 'mine'),
    accountsWithLicenceChanges(items, 'theirs')
  ];
  return items.map((item) =>
    item.table === 'accounts' &&
    ((switched(item, 'theirs') && here.has(item.id)) || (switched(item, 'mine') && there.has(item.id)))
      ? { ...item, status: 'conflicting' }
      : item
  );
}

type Side = 'mine' | 'theirs';

/** Whether this side, and it alone, changed what decides over the account's licences since the common state. */
function switched(item: ImportItem, side: Side): boolean {
  if (item.status !== (side === 'mine' ? 'kept' : 'changed')) return false;
  const [now, before] = [item[side] as Account | null, item.base as Account | null | undefined];
  return Boolean(now && before) && !sameValue(licensing(now), licensing(before));
}

const licensing = (account: Account | null | undefined) => [
  account?.mitel.licenceGeneration,
  account?.mitel.integrations.micollab,
  account?.mitel.integrations['miteam-meetings']
];

function accountsWithLicenceChanges(items: readonly ImportItem[], side: Side): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { table, base, [side]: record } of items) {
    if (table !== 'people' || !record || base === undefined) continue;
    const [now, before] = [record as Person, base as Person | null];
    if (!sameValue(now.miteam, before?.miteam ?? null)) ids.add(now.accountId);
  }
  return ids;
}
