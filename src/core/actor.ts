import { permissions, type Action } from './account/permissions.table.ts';
import { Id, Instant } from './fields.ts';
import type { Refusal } from './refusal.ts';
import { z } from './zod.ts';

/** Whom the console is viewed as. */
export const Actor = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('partner') }),
  z.strictObject({ role: z.literal('account-admin'), accountId: Id })
]);
export type Actor = Readonly<z.infer<typeof Actor>>;

/** What a decision may not find out by itself. */
export interface Context {
  readonly by: Actor;
  /** The instant of the change; its day decides whether an order is valid. */
  readonly at: z.infer<typeof Instant>;
  /** The id of the journal entry that the change will have; also names a new generation of licences. */
  readonly entryId: Id;
}

export const dayOf = (instant: string): string => instant.slice(0, 10);

/** The permission of an actor for an action on an account; `null` is the workspace as a whole. */
export function permissionFor(by: Actor, action: Action, accountId: Id | null) {
  const own = by.role === 'account-admin' && by.accountId === accountId;
  return permissions.decide({ role: by.role, place: own ? 'own' : 'elsewhere', action });
}

export const may = (by: Actor, action: Action, accountId: Id | null): boolean =>
  permissionFor(by, action, accountId).outcome === 'allowed';

/** The refusal for an action the actor may not do, or `null`. */
export function notPermitted(by: Actor, action: Action, accountId: Id | null): Refusal | null {
  const { outcome, facts } = permissionFor(by, action, accountId);
  return outcome === 'allowed' ? null : { code: outcome, because: { table: 'permissions', facts } };
}
