import type { LicenceTally, TierTally } from '#core/state.ts';
import { mitelOneTiers } from './mitel-account.ts';
import type { Order } from './order.ts';

/** What licences are counted by: those of MiTeam Meetings, and each tier of Mitel One by itself. */
export const pools = ['miteam-meetings', ...mitelOneTiers] as const;
export type Pool = (typeof pools)[number];

/** Where the licences of an order are counted; `null` for Mitel One whose tier is not known. */
export const poolOf = ({ product, tier }: Pick<Order, 'product' | 'tier'>): Pool | null =>
  product === 'miteam-meetings' ? product : tier;

export const tallyIn = (tally: LicenceTally, pool: Pool): TierTally =>
  pool === 'miteam-meetings' ? tally : tally.mitelOne[pool];
