import { permissions, type Action } from './account/permissions.table.ts';
import { Right, roleBases } from './account/role.ts';
import { roleRights } from './account/role-rights.table.ts';
import { Day, Id, Instant } from './fields.ts';
import type { Refusal } from './refusal.ts';
import { z } from './zod.ts';

/**
 * Whom the console is viewed as. Somebody with a custom role carries its rights as they were on signing in: at the
 * vendor, too, a changed role takes effect with the next sign-in.
 */
export const Actor = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('partner') }),
  z.strictObject({ role: z.literal('account-admin'), accountId: Id }),
  z.strictObject({ role: z.literal('user'), accountId: Id }),
  z.strictObject({
    role: z.literal('custom'),
    /** The custom role and the one it is based on. */
    roleId: Id,
    name: z.string(),
    base: z.enum(roleBases),
    rights: z.array(Right),
    /** The account, for a role based on the account admin. */
    accountId: Id.nullable()
  })
]);
export type Actor = Readonly<z.infer<typeof Actor>>;

/** What a decision may not find out by itself. */
export interface Context {
  readonly by: Actor;
  /** The instant of the change. */
  readonly at: z.infer<typeof Instant>;
  /** The calendar day it is then for whoever is at the machine; in UTC it may be another. Days are judged by it. */
  readonly today: z.infer<typeof Day>;
  /** The id of the journal entry that the change will have; also names a new generation of licences. */
  readonly entryId: Id;
}

/** The built-in role that somebody has or that their custom role is based on. */
export const baseRole = (by: Actor) => (by.role === 'custom' ? by.base : by.role);
/** The one account that somebody is confined to; `null` for the partner's own people. */
export const ownAccount = (by: Actor): Id | null =>
  by.role === 'partner' || (by.role === 'custom' && by.base === 'partner') ? null : by.accountId;

/** The refusal for an action the actor may not do, or `null`; account `null` is the workspace as a whole. */
export function notPermitted(by: Actor, action: Action, accountId: Id | null): Refusal | null {
  const own = accountId !== null && ownAccount(by) === accountId;
  const { outcome, facts } = permissions.decide({
    role: baseRole(by),
    place: own ? 'own' : 'elsewhere',
    action
  });
  if (outcome !== 'allowed') return { code: outcome, because: { table: 'permissions', facts } };
  if (by.role !== 'custom') return null;
  const needed = roleRights.decide({ action });
  const missing = needed.outcome.find((right) => right !== 'account.view' && !by.rights.includes(right));
  return missing
    ? { code: 'right-missing', right: missing, because: { table: 'role-rights', facts: needed.facts } }
    : null;
}

export const may = (by: Actor, action: Action, accountId: Id | null): boolean =>
  notPermitted(by, action, accountId) === null;
