import { Instant, Line } from './fields.ts';
import { z } from './zod.ts';

export const WorkspaceSettings = z.strictObject({
  partnerName: Line(120),
  /** Our reading of gap G1: what switching MiTeam Meetings off does where MiCollab was never on. */
  miteamOffWhereMicollabNever: z.enum(['revoke', 'keep']),
  /** Days before its expiry from which an order is *expiring soon*; the vendor documents none. */
  expiringSoonDays: z.int().min(1).max(365)
});
export type WorkspaceSettings = Readonly<z.infer<typeof WorkspaceSettings>>;

/** Everything one partner keeps on this device hangs off this one record. */
export const Workspace = WorkspaceSettings.extend({
  id: z.literal('workspace'),
  createdAt: Instant
});
export type Workspace = Readonly<z.infer<typeof Workspace>>;

export const defaultSettings = {
  miteamOffWhereMicollabNever: 'revoke',
  expiringSoonDays: 30
} as const;
