import type { Id } from '#core/fields.ts';
import { mitelOneTiers, type MitelOneTier } from '#core/mitel/mitel-account.ts';
import { statusOf, type Order } from '#core/mitel/order.ts';
import type { LicenceTally, TierTally } from '#core/state.ts';
import type { Account } from '#core/account/account.ts';
import type { Workspace } from '#core/workspace.ts';
import type { Database } from './database.ts';

/** How many licences an account has on this day, from its orders, and who holds them, from indexes. */
export async function licenceTally(
  db: Database,
  account: Account,
  orders: readonly Order[],
  workspace: Workspace | undefined,
  today: string
): Promise<LicenceTally> {
  const soon = workspace?.expiringSoonDays ?? 30;
  const counting = orders.filter((order) => statusOf(order, today, soon).counts);
  const ordered = (which: (order: Order) => boolean): number =>
    counting.filter(which).reduce((sum, { quantity }) => sum + quantity, 0);
  const given = (source: 'order' | 'micollab') =>
    db.people
      .where('[accountId+miteam.generation+miteam.source]')
      .equals([account.id, account.mitel.licenceGeneration, source])
      .count();
  const ofTier = async (tier: MitelOneTier): Promise<TierTally> => ({
    ordered: ordered((order) => order.tier === tier),
    given: await db.people.where('[accountId+mitelOne]').equals([account.id, tier]).count()
  });
  const tiers = [];
  for (const tier of mitelOneTiers) tiers.push([tier, await ofTier(tier)] as const);
  return {
    ordered: ordered(({ product }) => product === 'miteam-meetings'),
    given: await given('order'),
    byMicollab: await given('micollab'),
    mitelOne: Object.fromEntries(tiers) as Record<MitelOneTier, TierTally>
  };
}

/** The licence tally of one account, or `undefined` if there is no such account. */
export async function tallyOf(db: Database, accountId: Id, today: string): Promise<LicenceTally | undefined> {
  const [account, workspace] = [await db.accounts.get(accountId), await db.workspace.get('workspace')];
  if (!account) return undefined;
  const orders = await db.orders.where('assignedTo').equals(accountId).toArray();
  return licenceTally(db, account, orders, workspace, today);
}
