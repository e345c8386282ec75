import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether roles are left to be given, and to whom they can be. */
export type RolesPendingAnswer = 'not-yet' | 'complete' | 'pending' | 'pending-portal-users';

const facts = {
  created: ['yes', 'no'],
  /** Somebody went through the roles to the end. */
  rolesGone: ['through', 'open'],
  /**
   * `awaited`: there is no connection, or its users are not all there yet, be it paused, stopped or under way. Those of
   * a real roster are there once it is taken over.
   */
  importedUsers: ['there', 'awaited']
} as const;

export const rolesPending = decisionTable<typeof facts, RolesPendingAnswer, `DRP-${number}`>(facts, [
  {
    // that the third step creates the customer
    id: 'DRP-1',
    when: { created: 'no' },
    then: 'not-yet',
    source: assumed(undefined, 'L46')
  },
  {
    id: 'DRP-2',
    when: { created: 'yes', rolesGone: 'through' },
    then: 'complete',
    source: stated('L46')
  },
  {
    id: 'DRP-3',
    when: { created: 'yes', rolesGone: 'open', importedUsers: 'there' },
    then: 'pending',
    source: stated('L46')
  },
  {
    id: 'DRP-4',
    when: { created: 'yes', rolesGone: 'open', importedUsers: 'awaited' },
    then: 'pending-portal-users',
    source: assumed(undefined, 'L40', 'L44', 'L46')
  }
]);
